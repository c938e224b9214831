// What the demonstration's world has nothing of: decisions not notified, a review being written, one that is declined, one
// that nobody answered, a proposal, words of an unsent report, a code; and everybody signed in.

import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import { type Database, openSqlite } from '#db/connection.ts'

const at = '2025-03-07T09:00:00.000Z'
const hash = (start: string): string => start.padEnd(64, '0123456789abcdef')

/** Adds them to the world in `dataDir`, as an act would leave them; gives the cookie of each person. */
export async function addSecrets(dataDir: string, secret: string): Promise<ReadonlyMap<string, string>> {
  const db = openSqlite(join(dataDir, 'guichet.db'))
  try {
    await embargoDecisions(db)
    await writeReviews(db)
    await draftReport(db)
    await proposeToRefuse(db)
    await proposeToPromote(db)
    await sendCode(db)
    return await signInAll(db, secret)
  } finally {
    await db.destroy()
  }
}

/** Those of files that are no project yet: validated, and their carriers not told. */
async function embargoDecisions(db: Database): Promise<void> {
  const held = await db
    .selectFrom('decision')
    .leftJoin('project', 'project.application_id', 'decision.application_id')
    .select(['decision.id', 'decision.meeting_id'])
    .where('project.id', 'is', null)
    .execute()
  for (const { id, meeting_id } of held) {
    await db.updateTable('decision').set({ notice_released_at: null }).where('id', '=', id).execute()
    await db
      .updateTable('meeting')
      .set({ notices_released_at: null, released_by: null })
      .where('id', '=', meeting_id ?? '')
      .execute()
  }
}

/** Of the file that is under review: one submitted before and written again, one written, one declined, one unanswered. */
async function writeReviews(db: Database): Promise<void> {
  const reviews = await db
    .selectFrom('review')
    .innerJoin('application', 'application.id', 'review.application_id')
    .selectAll('review')
    .where('application.state', '=', 'underReview')
    .orderBy('review.submitted_at')
    .execute()
  const [unanswered, submitted, other] = reviews
  if (unanswered === undefined || submitted === undefined || other === undefined) throw new Error('no reviews')
  const { notes, strengths, weaknesses, questions, recommendation } = submitted
  const words = { notes, strengths, weaknesses, questions, recommendation }
  await db
    .updateTable('review')
    .set({ ...words, state: 'draft', interest: 'none', interest_at: at })
    .where('id', '=', unanswered.id)
    .execute()
  await db
    .updateTable('review')
    .set({
      notes: '{"notes":{},"comments":{}}',
      strengths: '',
      weaknesses: '',
      questions: '',
      recommendation: null,
      state: 'assigned',
      submitted_at: null,
      submission_number: null,
      interest: 'declared',
      interest_note: 'A travaillé deux ans avec la direction de projet',
    })
    .where('id', '=', other.id)
    .execute()
  await db
    .insertInto('review_revision')
    .values({
      review_id: submitted.id,
      number: 1,
      content: JSON.stringify({ ...words, ...JSON.parse(notes) }),
      submission_number: 1,
      kept_at: at,
    })
    .execute()
  const idle = await db
    .selectFrom('role_assignment')
    .select('person_id')
    .where('role', '=', 'reviewer')
    .where(
      'person_id',
      'not in',
      reviews.map(({ reviewer_id }) => reviewer_id),
    )
    .executeTakeFirstOrThrow()
  await db
    .insertInto('review')
    .values({ ...unanswered, id: '00000000-0000-4000-8000-0000000000a1', reviewer_id: idle.person_id })
    .execute()
}

async function proposeToRefuse(db: Database): Promise<void> {
  const officer = await db
    .selectFrom('role_assignment')
    .select('person_id')
    .where('role', '=', 'caseOfficer')
    .executeTakeFirstOrThrow()
  const waiting = await db
    .selectFrom('application')
    .select('id')
    .where('state', '=', 'submitted')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('inadmissibility')
    .values({
      application_id: waiting.id,
      proposed_by: officer.person_id,
      proposed_at: at,
      reasons: 'Le projet est commencé depuis un an',
    })
    .execute()
  await db
    .updateTable('decision_condition')
    .set({ evidence: 'Analyse transmise au délégué', evidence_at: at, evidence_by: officer.person_id })
    .execute()
}

/** Of the file that was refused: it waits for money instead, and is proposed for what was freed. */
async function proposeToPromote(db: Database): Promise<void> {
  const refused = await db
    .selectFrom('decision')
    .innerJoin('application', 'application.id', 'decision.application_id')
    .select(['decision.id', 'decision.application_id', 'decision.terms', 'decision.recorded_by'])
    .where('application.state', '=', 'rejected')
    .executeTakeFirstOrThrow()
  const terms = { ...JSON.parse(refused.terms), kind: 'waitlist', granted: 12_345_600, reasons: [], waitlistRank: 1 }
  await db
    .updateTable('decision')
    .set({ kind: 'waitlist', granted_cents: 12_345_600, terms: JSON.stringify(terms) })
    .where('id', '=', refused.id)
    .execute()
  await db.updateTable('application').set({ state: 'waitlisted' }).where('id', '=', refused.application_id).execute()
  await db
    .insertInto('promotion')
    .values({
      application_id: refused.application_id,
      amount_cents: 12_345_600,
      reason: 'Une ligne libérée suffit à le retenir',
      proposed_by: refused.recorded_by,
      proposed_at: at,
    })
    .execute()
}

/** The last report of a project, as while it is written, and a health set by hand. */
async function draftReport(db: Database): Promise<void> {
  const report = await db
    .selectFrom('progress_report')
    .innerJoin('project', 'project.id', 'progress_report.project_id')
    .select(['progress_report.id', 'progress_report.project_id'])
    .where('project.state', '=', 'inProgress')
    .orderBy('progress_report.period_end', 'desc')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('progress_report')
    .set({
      sent_at: null,
      sent_by: null,
      read_at: null,
      read_by: null,
      typed: JSON.stringify({ done: 'Reprise de trois départements', risks: 'Un marché tarde à être signé' }),
    })
    .where('id', '=', report.id)
    .execute()
  await db
    .updateTable('project')
    .set({
      health_override: JSON.stringify({
        level: 'amber',
        reason: 'Un recrutement est à suivre de près',
        on: '2025-03-07',
      }),
    })
    .where('id', '=', report.project_id)
    .execute()
}

async function sendCode(db: Database): Promise<void> {
  const { email } = await db.selectFrom('person').select('email').orderBy('email').executeTakeFirstOrThrow()
  await db
    .insertInto('sign_in_code')
    .values({
      id: '00000000-0000-4000-8000-00000000c0de',
      email,
      code_hash: hash('c0'),
      browser_hash: hash('b0'),
      network_hash: hash('a0'),
      created_at: at,
      expires_at: at,
      attempts: 0,
    })
    .execute()
}

/** A session of each person, under the secret of the server that will serve them; their cookies, by address. */
async function signInAll(db: Database, secret: string): Promise<ReadonlyMap<string, string>> {
  const cookies = new Map<string, string>()
  const now = Date.now()
  const people = await db.selectFrom('person').select(['id', 'email']).where('disabled_at', 'is', null).execute()
  for (const { id, email } of people) {
    const token = `session-of-${id}`
    await db
      .insertInto('session')
      .values({
        token_hash: createHmac('sha256', secret).update(token).digest('hex'),
        person_id: id,
        created_at: new Date(now).toISOString(),
        last_seen_at: new Date(now).toISOString(),
        expires_at: new Date(now + 3_600_000).toISOString(),
      })
      .execute()
    cookies.set(email, `session=${token}`)
  }
  return cookies
}
