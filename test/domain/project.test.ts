// Reading a project: its people, its forecast, its signatures, the reports that are asked of it.

import { expect, test } from 'vitest'
import { type OrganisationId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import { anonymous, type PersonActor, type WindowRole } from '#app/domain/people.ts'
import { rolesOn } from '#app/domain/permissions.ts'
import {
  askedReports,
  forecastFacts,
  isDelivered,
  latestSentReport,
  projectName,
  projectSubject,
  signedOn,
} from '#app/domain/project.ts'
import { toDay } from '#app/domain/time.ts'
import { aProjectSituation, aReportOf, at } from '#test/support/project-situation.ts'

const actor = (id: string, organisation: string | null, ...roles: readonly WindowRole[]): PersonActor => ({
  kind: 'person',
  id: toId(id),
  name: id,
  email: `${id}@exemple.invalid`,
  position: '',
  locale: 'fr',
  organisationId: organisation === null ? null : toId<OrganisationId>(organisation),
  ministry: null,
  roles: roles.map(role => ({ windowId: toId('window'), role })),
})

test('participants of the application carry their roles to the project; nobody follows their own body', () => {
  const subject = projectSubject(aProjectSituation())

  expect(rolesOn(actor('editor', 'body'), subject)).toContain('applicantEditor')
  expect(rolesOn(actor('officer', null, 'followUpOfficer'), subject)).toContain('followUpOfficer')
  expect(rolesOn(actor('colleague', 'body', 'followUpOfficer'), subject)).toEqual(['anonymous', 'person'])
  expect(rolesOn(anonymous, subject)).toEqual(['anonymous'])
})

test('is called by its short name, else by its title', () => {
  expect(projectName({ acronym: 'Lacs', title: 'Mesurer les lacs' })).toBe('Lacs')
  expect(projectName({ acronym: '', title: 'Mesurer les lacs' })).toBe('Mesurer les lacs')
})

test('expects what was agreed until a report says otherwise', () => {
  const { project } = aProjectSituation()

  expect(forecastFacts(project)).toMatchObject({ forecastEnd: '2025-12-31', forecastTotalCost: euros(100_000) })
  expect(forecastFacts({ ...project, forecastEnd: toDay('2026-02-01') })).toMatchObject({
    initialEnd: '2025-12-31',
    forecastEnd: '2026-02-01',
  })
})

test('is signed on the day of the second signature', () => {
  const { project } = aProjectSituation()

  expect(signedOn(project)).toBe('2024-12-30')
  expect(signedOn({ ...project, bodySignedOn: toDay('2025-01-02') })).toBe('2025-01-02')
  expect(signedOn({ ...project, serviceSignedOn: null })).toBeNull()
})

test('is delivered while evidence is in hand or accepted', () => {
  expect(
    (['planned', 'evidenceSubmitted', 'accepted', 'returned'] as const).map(state => isDelivered({ state })),
  ).toEqual([false, true, true, false])
})

test('asks the reports whose day falls in no pause; what was sent stays', () => {
  const reports = [
    aReportOf('2025-03-31', '2025-04-15', { sentAt: at('2025-04-02') }),
    aReportOf('2025-06-30', '2025-07-15'),
    aReportOf('2025-09-30', '2025-10-15'),
  ]
  const moves = [
    { at: at('2025-01-01'), to: 'inProgress' as const },
    { at: at('2025-07-10'), to: 'suspended' as const },
    { at: at('2025-08-01'), to: 'inProgress' as const },
  ]
  const situation = aProjectSituation({ now: at('2025-10-01'), reports, moves })

  expect(askedReports(situation).map(({ periodEnd }) => periodEnd)).toEqual(['2025-03-31', '2025-09-30'])
  expect(latestSentReport(situation)?.periodEnd).toBe('2025-03-31')
  expect(askedReports({ ...situation, project: { ...situation.project, activatedAt: null } })).toEqual([])
})
