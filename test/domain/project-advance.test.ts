// The judge of acts on a project: the person first, then the state, then the guards.

import { expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import { type PersonActor, system, type WindowRole } from '#app/domain/people.ts'
import { advanceProject, availableProjectActions } from '#app/domain/project-advance.ts'
import { aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

const holder = (role: WindowRole): PersonActor => ({
  kind: 'person',
  id: toId(role),
  name: role,
  email: '',
  position: '',
  locale: 'fr',
  organisationId: null,
  ministry: null,
  roles: [{ windowId: toId('window'), role }],
})
const editor: PersonActor = { ...holder('reviewer'), id: toId('editor'), roles: [] }

test('moves the state and its moment, and nothing else', () => {
  const situation = aProjectSituation()

  expect(advanceProject(situation, 'suspend', holder('windowManager'))).toEqual({
    ok: true,
    value: { ...situation.project, state: 'suspended', stateSince: situation.now },
  })
  expect(advanceProject(situation, 'submitEvidence', editor)).toEqual({ ok: true, value: situation.project })
})

test('refuses who may not, then a wrong state, then what is missing', () => {
  const situation = aProjectSituation({ project: { state: 'agreementToSign', activatedAt: null, commitmentRef: null } })

  expect(advanceProject(situation, 'activate', holder('followUpOfficer'))).toEqual({
    ok: false,
    refusal: { code: 'notAllowed' },
  })
  expect(advanceProject(aProjectSituation(), 'activate', holder('financeOfficer'))).toEqual({
    ok: false,
    refusal: { code: 'notFromHere', state: 'inProgress' },
  })
  expect(advanceProject(situation, 'activate', holder('financeOfficer'))).toEqual({
    ok: false,
    refusal: { code: 'commitmentNumbered' },
  })
})

test('offers exactly what would succeed', () => {
  const situation = aProjectSituation({ now: at('2025-04-01'), reports: [aReportOf('2025-03-31', '2025-04-15')] })

  expect(availableProjectActions(situation, editor)).toEqual(['submitEvidence', 'sendReport', 'startClosing'])
  expect(availableProjectActions(situation, holder('windowManager'))).toEqual(['suspend', 'terminate'])
  expect(availableProjectActions(situation, holder('auditor'))).toEqual([])
  expect(availableProjectActions(situation, system)).toEqual([])
})
