// Lists show a person exactly what they may read: the predicate in SQL and the judge agree, for everybody and everything.

import { beforeEach, describe, expect, test } from 'vitest'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can, type Subject, windowSubject } from '#app/domain/permissions.ts'
import { projectSubject } from '#app/domain/project.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { acceptedSubject } from '#app/use-cases/projects/accepted-subject.ts'
import { listAcceptedApplications } from '#db/accepted-applications.ts'
import type { Database } from '#db/connection.ts'
import { insertParticipant } from '#db/participants.ts'
import { listProjectSituations } from '#db/project-situations.ts'
import { insertProject } from '#db/projects.ts'
import { findSituation } from '#db/situations.ts'
import { findReader, visibleTo } from '#db/visibility.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
import { aProjectSituation } from '#test/support/project-situation.ts'
import { aPerson, now, people, windowId } from '#test/support/situation.ts'
import { storeFile, storeItem, storeOffice, storeReview } from '#test/support/stored-office.ts'

const others = {
  insider: { ...aPerson('insider', 'caseOfficer', 'auditor'), organisationId: people.editor.organisationId },
  helper: aPerson('helper', 'caseOfficer'),
  officerWhoReviews: aPerson('officer-who-reviews', 'caseOfficer', 'reviewer'),
  memberAndFinance: {
    ...people.member,
    roles: [...people.member.roles, { windowId, role: 'financeOfficer' as const }],
  },
  formerReviewer: aPerson('former-reviewer'),
  followUpWhoReviews: aPerson('follow-up-who-reviews', 'followUpOfficer', 'reviewer'),
  financeWhoHelps: aPerson('finance-who-helps', 'financeOfficer'),
  elsewhere: aPerson('elsewhere'),
}
const everyone: Readonly<Record<string, PersonActor>> = { ...people, ...others }

async function storeEverything(db: Database): Promise<readonly ApplicationId[]> {
  const { memberAndFinance: _, ...stored } = others
  await storeOffice(db, Object.values(stored))
  const draft = await storeFile(db, 'draft', {}, 'draft')
  const withdrawnDraft = await storeFile(db, 'withdrawn draft', { submittedAt: null, versionNumber: null }, 'withdrawn')
  const filed = await storeFile(db, 'filed')
  const helped = await storeFile(db, 'helped')
  await insertParticipant(db, helped, { role: 'applicantSignatory', email: others.helper.email }, people.editor.id, now)
  const reviewed = await storeFile(db, 'reviewed', {}, 'underReview')
  await storeReview(db, reviewed, people.reviewer, 'none')
  await storeReview(db, reviewed, people.otherReviewer, 'declared')
  await storeReview(db, reviewed, people.thirdReviewer, 'unsure')
  await storeReview(db, reviewed, others.officerWhoReviews, null)
  await storeReview(db, reviewed, others.formerReviewer, 'none')
  const item = await storeFile(db, 'recused', {}, 'committeeScheduled')
  await storeItem(db, item, [1])
  const later = await storeFile(db, 'recused before', {}, 'committeeScheduled')
  await storeItem(db, later, [0, 1], '2025-01-10T08:00:00.000Z')
  await storeItem(db, later, [0])
  return [draft, withdrawnDraft, filed, helped, reviewed, item, later]
}

describe.each(dialects)('what a person sees in a list, on %s', dialect => {
  const open = databasesOf(dialect)
  let db: Database
  let all: readonly ApplicationId[]
  beforeEach(async () => {
    db = await open()
    all = await storeEverything(db)
  })

  const listed = async (actor: PersonActor) => {
    const rows = await db
      .selectFrom('application')
      .select('id')
      .where(visibleTo(await findReader(db, actor)))
      .orderBy('id')
      .execute()
    return rows.map(({ id }) => id)
  }

  test('is exactly what they may read', async () => {
    const allowed: Record<string, readonly string[]> = {}
    const shown: Record<string, readonly string[]> = {}
    for (const [name, actor] of Object.entries(everyone)) {
      const ids: string[] = []
      for (const id of all) {
        const situation = await findSituation(db, id, now)
        if (situation !== null && can(actor, 'readApplication', subjectOf(situation))) ids.push(id)
      }
      allowed[name] = ids.toSorted()
      shown[name] = await listed(actor)
    }

    expect(shown).toEqual(allowed)
  })

  test('is never a draft, nor a file of one’s own body, nor one on which one is bound', async () => {
    expect(await listed(people.officer)).toEqual(['filed', 'helped', 'recused', 'recused before', 'reviewed'])
    expect(await listed(others.insider)).toEqual([])
    expect(await listed(others.helper)).toEqual(['filed', 'recused', 'recused before', 'reviewed'])
    expect(await listed(others.officerWhoReviews)).toEqual(['filed', 'helped', 'recused', 'recused before'])
    expect(await listed(people.editor)).toEqual([])
  })

  test('follows the latest item for a recused member, who may still read in another role', async () => {
    expect(await listed(people.member)).toEqual(['filed', 'helped', 'recused before', 'reviewed'])
    expect(await listed(people.chair)).toEqual(['filed', 'helped', 'recused', 'reviewed'])
    expect(await listed(others.memberAndFinance)).toEqual(['filed', 'helped', 'recused', 'recused before', 'reviewed'])
  })

  test('is nothing for a reviewer, who reads what they review on its own page alone', async () => {
    expect([
      await listed(people.reviewer),
      await listed(people.otherReviewer),
      await listed(people.thirdReviewer),
      await listed(others.formerReviewer),
    ]).toEqual([[], [], [], []])
  })
})

/** Accepted files of every kind a board meets, each once with a project and once without. */
async function storeBoard(db: Database): Promise<void> {
  await storeOffice(
    db,
    Object.values(others).filter(person => person !== others.memberAndFinance),
  )
  for (const kind of ['plain', 'reviewed', 'helped']) {
    for (const step of ['accepted', 'funded']) {
      const id = await storeFile(db, `${kind} ${step}`, {}, 'accepted')
      if (kind === 'reviewed') await storeReview(db, id, others.followUpWhoReviews, 'declared')
      if (kind === 'helped') {
        const { email } = others.financeWhoHelps
        await insertParticipant(db, id, { role: 'applicantSignatory', email }, people.editor.id, now)
      }
      if (step === 'funded')
        await insertProject(db, {
          ...aProjectSituation().project,
          id: toId(`project ${kind}`),
          applicationId: id,
          windowId,
          organisationId: people.editor.organisationId ?? toId('none'),
          agreementNumber: `ER-${kind}`,
          draftedBy: people.editor.id,
          activatedBy: people.editor.id,
        })
    }
  }
}

describe.each(dialects)('what a person sees on the board of projects, on %s', dialect => {
  const open = databasesOf(dialect)
  let db: Database
  beforeEach(async () => {
    db = await open()
    await storeBoard(db)
  })

  const listed = async (readBy?: PersonActor) => {
    const filter = readBy === undefined ? { windowId } : { windowId, readBy }
    return {
      projects: await listProjectSituations(db, filter, now),
      accepted: await listAcceptedApplications(db, filter, now),
    }
  }

  test('is exactly what a role of theirs opens', async () => {
    const all = await listed()
    const allowed: Record<string, readonly string[]> = {}
    const shown: Record<string, readonly string[]> = {}
    const readers = Object.entries(everyone).filter(([, actor]) =>
      can(actor, 'listFundedProjects', windowSubject(windowId)),
    )
    for (const [name, actor] of readers) {
      const mayList = (subject: Subject) => can(actor, 'listFundedProjects', subject)
      allowed[name] = [
        ...all.projects.filter(each => mayList(projectSubject(each))).map(({ project }) => project.id),
        ...all.accepted.filter(each => mayList(acceptedSubject(each))).map(({ id }) => id),
      ].toSorted()
      const own = await listed(actor)
      shown[name] = [...own.projects.map(({ project }) => project.id), ...own.accepted.map(({ id }) => id)].toSorted()
    }

    expect(shown).toEqual(allowed)
    expect([shown['followUpWhoReviews'], shown['financeWhoHelps'], shown['insider'], shown['manager']?.length]).toEqual(
      [
        ['helped accepted', 'plain accepted', 'project helped', 'project plain'],
        ['plain accepted', 'project plain', 'project reviewed', 'reviewed accepted'],
        [],
        6,
      ],
    )
  })
})
