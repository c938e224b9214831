// Who may do what: the roles a person plays towards an application, and what each relation gives and takes away.

import { describe, expect, test } from 'vitest'
import { applicationTransitions } from '#app/domain/application-workflow.ts'
import { type OrganisationId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { anonymous, type PersonActor, system, windowRoles } from '#app/domain/people.ts'
import {
  can,
  isPublic,
  type Permission,
  permissions,
  roles,
  rolesOn,
  type Subject,
  windowSubject,
} from '#app/domain/permissions.ts'
import { projectTransitions } from '#app/domain/project-workflow.ts'
import { aPerson, people, windowId } from '#test/support/situation.ts'

const body = toId<OrganisationId>('body')

const aSubject = (except: Partial<Subject> = {}): Subject => ({
  windowId,
  organisationId: body,
  filed: true,
  participants: [
    { personId: people.editor.id, role: 'applicantEditor' },
    { personId: people.signatory.id, role: 'applicantSignatory' },
  ],
  reviews: [],
  recusedSeats: [],
  standIn: null,
  editorMayFile: false,
  ...except,
})

const allPermissions = Object.keys(permissions) as Permission[]
/** What somebody may do beyond what anybody signed in may. */
const mayDo = (actor: PersonActor, subject: Subject): readonly Permission[] =>
  allPermissions.filter(permission => can(actor, permission, subject) && !can(people.stranger, permission, subject))

describe('the table', () => {
  test('has a row for every act of both workflows', () => {
    const acts = [...Object.keys(applicationTransitions), ...Object.keys(projectTransitions)]

    expect(acts.filter(action => !Object.hasOwn(permissions, action))).toEqual([])
  })

  test('gives every permission to somebody, each role once', () => {
    expect(allPermissions.filter(permission => permissions[permission].length === 0)).toEqual([])
    expect(
      allPermissions.filter(permission => new Set(permissions[permission]).size !== permissions[permission].length),
    ).toEqual([])
  })

  test('uses every role there is', () => {
    const used = new Set(Object.values(permissions).flat())

    expect(roles.filter(role => !used.has(role))).toEqual([])
  })

  test('gives time only what time causes', () => {
    const ofTime = allPermissions.filter(permission => permissions[permission].includes('system'))

    expect(ofTime).toEqual(['expire', 'closeReviews', 'startClosing'])
  })

  test('opens to anybody what the public site is made of', () => {
    expect(allPermissions.filter(isPublic)).toEqual([
      'readWindow',
      'readFundedProject',
      'signIn',
      'useDemonstration',
      'choosePreferences',
    ])
  })

  test('lets nobody both record and validate alone: the chair who records is one of many who validate', () => {
    expect(permissions.recordDecision).toEqual(['committeeChair'])
    expect(permissions.grant).toEqual(['windowManager', 'committeeMember', 'committeeChair'])
  })

  test('gives an auditor reading and nothing else', () => {
    const ofAuditor = allPermissions.filter(permission => permissions[permission].includes('auditor'))

    expect(ofAuditor.filter(permission => !/^(read|list)/.test(permission))).toEqual([])
  })
})

describe('somebody without a relation', () => {
  test('has no role but those of everybody', () => {
    expect(rolesOn(anonymous, aSubject())).toEqual(['anonymous'])
    expect(rolesOn(system, aSubject())).toEqual(['system'])
    expect(rolesOn(people.stranger, aSubject())).toEqual(['anonymous', 'person'])
  })

  test('who is of the same body has no right on its applications', () => {
    expect(rolesOn(people.colleague, aSubject())).toEqual(['anonymous', 'person'])
    expect(can(people.colleague, 'readOwnApplication', aSubject())).toBe(false)
  })

  test('holds no role of another window here', () => {
    const elsewhere = {
      ...people.officer,
      roles: [{ windowId: toId<WindowId>('other'), role: 'caseOfficer' as const }],
    }

    expect(rolesOn(elsewhere, aSubject())).toEqual(['anonymous', 'person'])
    expect(rolesOn(elsewhere, windowSubject(windowId))).toEqual(['anonymous', 'person'])
  })
})

describe('a participant', () => {
  test('has the role the application gave, and only that one', () => {
    expect(rolesOn(people.editor, aSubject())).toEqual(['anonymous', 'person', 'applicantEditor'])
    expect(rolesOn(people.signatory, aSubject())).toEqual(['anonymous', 'person', 'applicantSignatory'])
  })

  test('who writes may file where the version says so, and only there', () => {
    expect(can(people.editor, 'submit', aSubject())).toBe(false)
    expect(can(people.editor, 'submit', aSubject({ editorMayFile: true }))).toBe(true)
    expect(can(people.stranger, 'submit', aSubject({ editorMayFile: true }))).toBe(false)
  })

  test('has no role of the office on it, whatever they hold on the window', () => {
    const both = { ...aPerson('editor', ...windowRoles), organisationId: null }

    expect(rolesOn(both, aSubject())).toEqual(['anonymous', 'person', 'applicantEditor'])
  })
})

describe('an officer', () => {
  test('handles what was filed', () => {
    expect(rolesOn(people.officer, aSubject())).toEqual(['anonymous', 'person', 'caseOfficer'])
    expect(can(people.officer, 'declareAdmissible', aSubject())).toBe(true)
  })

  test('does not see what was never filed', () => {
    const draft = aSubject({ filed: false })

    expect([people.officer, people.manager, people.auditor].map(actor => can(actor, 'readApplication', draft))).toEqual(
      [false, false, false],
    )
    expect(can(people.editor, 'editDraft', draft)).toBe(true)
  })

  test('handles no application of their own body', () => {
    const insider = { ...people.officer, organisationId: body }

    expect(mayDo(insider, aSubject())).toEqual([])
    expect(mayDo(insider, aSubject({ organisationId: toId<OrganisationId>('another') }))).toContain('declareAdmissible')
  })

  test('who reviews the file is not its officer, whatever they declared', () => {
    const both = aPerson('both', 'caseOfficer', 'reviewer', 'windowManager', 'committeeChair')
    const declared = (interest: 'none' | 'declared' | 'unsure' | null) =>
      rolesOn(both, aSubject({ reviews: [{ reviewerId: both.id, interest }] })).slice(2)

    expect(declared('none')).toEqual(['assignedReviewer', 'reviewer'])
    expect(declared(null)).toEqual(['assignedReviewer'])
    expect(declared('unsure')).toEqual(['assignedReviewer'])
    expect(declared('declared')).toEqual([])
  })

  test('may ask of the window itself, where no application is at hand', () => {
    expect(rolesOn(people.officer, windowSubject(windowId))).toEqual(['anonymous', 'person', 'caseOfficer'])
    expect(can(people.reviewer, 'listOwnReviews', windowSubject(windowId))).toBe(true)
  })
})

describe('a reviewer', () => {
  const reviewing = (interest: 'none' | 'declared' | 'unsure' | null) =>
    aSubject({ reviews: [{ reviewerId: people.reviewer.id, interest }] })

  test('of no file reads none', () => {
    expect(rolesOn(people.reviewer, aSubject())).toEqual(['anonymous', 'person'])
    expect(can(people.reviewer, 'readApplication', aSubject())).toBe(false)
  })

  test('sees only the summary until no interest is declared', () => {
    expect(mayDo(people.reviewer, reviewing(null))).toEqual(['readAssignment', 'declareInterests'])
    expect(mayDo(people.reviewer, reviewing('unsure'))).toEqual(['readAssignment', 'declareInterests'])
  })

  test('who declared an interest sees nothing any more', () => {
    expect(mayDo(people.reviewer, reviewing('declared'))).toEqual([])
  })

  test('without an interest reads what was filed on the page of their review and writes, and reads no page that says where the file stands', () => {
    const allowed = mayDo(people.reviewer, reviewing('none'))

    expect(allowed).toContain('readAssignment')
    expect(allowed).not.toContain('readApplication')
    expect(allowed).toContain('submitReview')
    expect(allowed).not.toContain('readReviews')
  })

  test('who is no reviewer of the window any more reads nothing', () => {
    const former = { ...people.reviewer, roles: [] }

    expect(mayDo(former, reviewing('none'))).toEqual([])
  })
})

describe('a member of the committee', () => {
  const recused = aSubject({ recusedSeats: [people.member.email, people.chair.email] })

  test('who is recused is no member for this file', () => {
    expect(mayDo(people.member, aSubject())).toContain('grant')
    expect(mayDo(people.member, recused)).toEqual([])
    expect(mayDo(people.chair, recused)).toEqual([])
  })

  test('who is recused keeps the roles that no seat gives', () => {
    const both = aPerson('member', 'committeeMember', 'financeOfficer')

    expect(rolesOn(both, recused)).toEqual(['anonymous', 'person', 'financeOfficer'])
  })

  test('who stands in for a recused chair plays the chair on that file, unless recused too', () => {
    const { chair, member } = people

    expect(can(member, 'recordDecision', aSubject({ recusedSeats: [chair.email], standIn: member.email }))).toBe(true)
    expect(can(member, 'recordDecision', aSubject({ recusedSeats: [chair.email] }))).toBe(false)
    expect(mayDo(member, aSubject({ recusedSeats: [chair.email, member.email], standIn: member.email }))).toEqual([])
  })

  test('is given the chair by no address alone: a seat without the role of a member presides nothing', () => {
    expect(can(people.officer, 'recordDecision', aSubject({ standIn: people.officer.email }))).toBe(false)
  })

  test('is not touched by the recusal of another', () => {
    expect(mayDo(people.member, aSubject({ recusedSeats: [people.chair.email] }))).toContain('grant')
  })
})

test('no relation gives a role that the list does not name', () => {
  const everyone = [anonymous, system, ...Object.values(people), aPerson('all', ...windowRoles)]
  const subjects = [
    aSubject(),
    aSubject({ filed: false }),
    aSubject({ editorMayFile: true }),
    aSubject({ reviews: [{ reviewerId: people.reviewer.id, interest: 'none' }] }),
    windowSubject(windowId),
  ]
  const given = new Set(everyone.flatMap(actor => subjects.flatMap(subject => rolesOn(actor, subject))))

  expect([...given].filter(role => !roles.includes(role))).toEqual([])
  expect(given).toEqual(new Set(roles))
})
