// Lists show a person exactly what they may read: the predicate in SQL and the judge agree, for everybody and everything.

import { beforeEach, describe, expect, test } from 'vitest'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { subjectOf } from '#app/domain/situation.ts'
import type { Database } from '#db/connection.ts'
import { insertParticipant } from '#db/participants.ts'
import { findSituation } from '#db/situations.ts'
import { findReader, visibleTo } from '#db/visibility.ts'
import { databasesOf, dialects } from '#test/support/databases.ts'
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

  test('is for a reviewer what they review and declared no interest in, and nothing else', async () => {
    expect([
      await listed(people.reviewer),
      await listed(people.otherReviewer),
      await listed(people.thirdReviewer),
      await listed(others.formerReviewer),
    ]).toEqual([['reviewed'], [], [], []])
  })
})
