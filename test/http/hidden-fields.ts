// Who may find each column of the database on a page, in a file or in a letter: in plain words, beside the permission table.

import type { WindowRole } from '#app/domain/people.ts'
import type { tables } from '#db/schema.ts'
import type { Canary, Marking, Stored, TableName } from '#test/support/canaries.ts'
import type { About, Account } from '#test/support/matrix.ts'

/** Somebody who reads, and a mark that they may have found; `who` is null for nobody in particular. */
type Sight = { readonly who: Account | null; readonly canary: Canary; readonly world: HeldWorld }

/** What a mark is judged by: rows as they were, and what is known of each application. */
export type HeldWorld = {
  readonly row: (table: TableName, id: unknown) => Stored | null
  readonly rows: (table: TableName) => readonly Stored[]
  readonly application: (id: string) => About | null
}

type Rule = (sight: Sight) => boolean
type Marked = {
  readonly mark: Marking
  readonly for: Rule
  readonly leaves?: RegExp
  /** Marks that nobody need find: pages have no use for them. */
  readonly idle?: Rule
}
/** A column without a mark says why. */
export type Class = Marked | { readonly unmarked: string }

const anyOf =
  (...rules: readonly Rule[]): Rule =>
  sight =>
    rules.some(rule => rule(sight))
const both =
  (...rules: readonly Rule[]): Rule =>
  sight =>
    rules.every(rule => rule(sight))
const not =
  (rule: Rule): Rule =>
  sight =>
    !rule(sight)
export const nobody: Rule = () => false

// what a row is about

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const ofTable: Readonly<Record<string, TableName>> = {
  project_id: 'project',
  review_id: 'review',
  decision_id: 'decision',
  indicator_id: 'indicator',
  agenda_item_id: 'agenda_item',
}

function applicationOf({ canary, world }: Sight): About | null {
  if (canary.table === 'application') return world.application(String(canary.row['id']))
  let row: Stored | null = canary.row
  while (row !== null) {
    const id = text(row['application_id'])
    if (id !== null) return world.application(id)
    const owner: Stored = row
    const held = Object.entries(ofTable).find(([column]) => text(owner[column]) !== null)
    const subject = text(row['subject'])
    if (held !== undefined) row = world.row(held[1], owner[held[0]])
    else if (subject === 'application') return world.application(String(row['subject_id']))
    else if (subject === 'project' || subject === 'milestone') row = world.row(subject, row['subject_id'])
    else return null
  }
  return null
}

function projectOf({ canary, world }: Sight): Stored | null {
  if (canary.table === 'project') return canary.row
  const about = applicationOf({ who: null, canary, world })
  return world.rows('project').find(row => row['application_id'] === about?.applicationId) ?? null
}

// who somebody is to it

const isOf = (who: Account | null, about: About | null): boolean =>
  who !== null && about !== null && about.subject.participants.some(({ personId }) => personId === who.actor.id)

const carrier: Rule = sight => isOf(sight.who, applicationOf(sight))

const reviewAs = (who: Account | null, about: About | null) =>
  about?.subject.reviews.find(({ reviewerId }) => reviewerId === who?.actor.id)

/** Of the office or the committee, about a filed application of others that they do not review. */
const office =
  (...roles: readonly WindowRole[]): Rule =>
  sight => {
    const { who } = sight
    const about = applicationOf(sight)
    if (who === null || about === null || !about.subject.filed) return false
    if (isOf(who, about) || reviewAs(who, about) !== undefined) return false
    if (who.actor.organisationId !== null && who.actor.organisationId === about.subject.organisationId) return false
    const recused = about.subject.recusedSeats.includes(who.email)
    return who.roles.some(
      role => roles.includes(role) && !(recused && (role === 'committeeMember' || role === 'committeeChair')),
    )
  }

const holds =
  (...roles: readonly WindowRole[]): Rule =>
  ({ who }) =>
    who?.roles.some(role => roles.includes(role)) ?? false

const committee = ['committeeMember', 'committeeChair'] as const
/** They read files. */
const reader = office('caseOfficer', 'windowManager', ...committee, 'financeOfficer', 'followUpOfficer', 'auditor')
/** They read what reviewers say. */
const readerOfReviews = office('caseOfficer', 'windowManager', ...committee, 'auditor')
/** They read projects. */
const readerOfProject = office('caseOfficer', 'windowManager', 'financeOfficer', 'followUpOfficer', 'auditor')
const ofMeetings = holds('caseOfficer', 'windowManager', ...committee, 'auditor')
const ofEnvelope = holds('caseOfficer', 'windowManager', ...committee, 'financeOfficer', 'auditor')

/** Declared that nothing links them to it. */
const reviewer: Rule = sight => reviewAs(sight.who, applicationOf(sight))?.interest === 'none'
/** Asked to review it, and did not say that something links them to it. */
const askedReviewer: Rule = sight => {
  const review = reviewAs(sight.who, applicationOf(sight))
  return review !== undefined && review.interest !== 'declared'
}

// when

const signed: Rule = sight => {
  const project = projectOf(sight)
  return project !== null && project['body_signed_on'] !== null && project['service_signed_on'] !== null
}

const notified: Rule = ({ canary, world }) => {
  const { row } = canary
  const decision =
    canary.table === 'decision'
      ? world.row('decision', row['id'])
      : row['decision_id'] === null
        ? null
        : world.row('decision', row['decision_id'])
  return decision !== null && decision['notice_released_at'] !== null
}

/** A decision, or what comes of one, reaches its carrier with its notice. */
const carrierOnceNotified: Rule = sight =>
  carrier(sight) &&
  sight.world
    .rows('decision')
    .filter(row => row['application_id'] === applicationOf(sight)?.applicationId)
    .every(row => row['notice_released_at'] !== null)

const grantNotified: Rule = sight =>
  sight.world
    .rows('decision')
    .some(
      row =>
        row['application_id'] === applicationOf(sight)?.applicationId &&
        row['granted_cents'] !== null &&
        row['notice_released_at'] !== null,
    )

const filed: Rule = ({ canary, world }) =>
  world
    .rows('submission')
    .filter(row => row['application_id'] === canary.row['application_id'])
    .some(row => String(row['content']).includes(String(canary.row['id'])))

const reviewOf = ({ canary, world }: Sight): Stored | null =>
  canary.table === 'review' ? canary.row : world.row('review', canary.row['review_id'])
const ownReview: Rule = sight => sight.who !== null && reviewOf(sight)?.['reviewer_id'] === sight.who.actor.id
const submitted: Rule = sight => reviewOf(sight)?.['state'] === 'submitted'
const submittedOwn: Rule = ({ who, canary, world }) =>
  world
    .rows('review')
    .some(
      row =>
        row['application_id'] === reviewOf({ who, canary, world })?.['application_id'] &&
        row['reviewer_id'] === who?.actor.id &&
        row['state'] === 'submitted',
    )
/** Theirs from the first word; once it is in, those who read reviews, and whoever of the others has submitted theirs. */
const ofReview = anyOf(ownReview, both(submitted, anyOf(readerOfReviews, both(reviewer, submittedOwn))))

const sent: Rule = ({ canary }) => canary.row['sent_at'] !== null
const read: Rule = ({ canary }) => canary.row['read_at'] !== null
const leaf =
  (...paths: readonly RegExp[]): Rule =>
  ({ canary }) =>
    paths.some(path => path.test(canary.leaf ?? ''))

// people and bodies

const self: Rule = ({ who, canary }) => who !== null && canary.row['id'] === who.actor.id

/** Through some application that concerns the person or the body of the row. */
const through =
  (concerns: (sight: Sight, about: About) => boolean, rule: Rule): Rule =>
  sight =>
    sight.world.rows('application').some(row => {
      const about = sight.world.application(String(row['id']))
      return (
        about !== null &&
        concerns(sight, about) &&
        rule({ ...sight, canary: { ...sight.canary, table: 'application', row } })
      )
    })
const takesPart = ({ canary }: Sight, { subject }: About): boolean =>
  subject.participants.some(({ personId }) => personId === canary.row['id'])
const reviews = ({ canary }: Sight, { subject }: About): boolean =>
  subject.reviews.some(({ reviewerId }) => reviewerId === canary.row['id'])
const namedInProjects: readonly WindowRole[] = ['caseOfficer', 'windowManager', 'financeOfficer', 'followUpOfficer']
const roleOf = ({ canary, world }: Sight, roles: readonly string[]): boolean =>
  world
    .rows('role_assignment')
    .some(row => row['person_id'] === canary.row['id'] && roles.includes(String(row['role'])))
/** Whoever asked for something, to those they ask; in a project, the office that works with its carrier. */
const namedToCarrier: Rule = sight => {
  const { who, canary, world } = sight
  const isMine = (row: Stored): boolean => isOf(who, world.application(String(row['application_id'])))
  return (
    world.rows('supplement').some(row => row['requested_by'] === canary.row['id'] && isMine(row)) ||
    (roleOf(sight, namedInProjects) && world.rows('project').some(isMine))
  )
}
/** Who chairs the committee signs the letter of its decision. */
const signsDecision: Rule = sight =>
  roleOf(sight, ['committeeChair']) &&
  sight.world
    .rows('decision')
    .some(
      row =>
        row['notice_released_at'] !== null && isOf(sight.who, sight.world.application(String(row['application_id']))),
    )
/** Whom a project writes to. */
const writtenTo: Rule = sight => roleOf(sight, ['followUpOfficer']) && namedToCarrier(sight)
const carries = ({ canary }: Sight, { subject }: About): boolean => subject.organisationId === canary.row['id']
const ofWindow: Rule = sight => roleOf(sight, [...namedInProjects, ...committee, 'auditor'])
const reviewsForWindow: Rule = sight => roleOf(sight, ['reviewer'])

/**
 * Carriers are known to those of the same file and to its readers, reviewers to those who read or ask for reviews and never
 * to a carrier nor to one another, the office among itself.
 */
const ofPerson = anyOf(
  self,
  through(takesPart, anyOf(carrier, reader)),
  through(reviews, readerOfReviews),
  both(reviewsForWindow, holds('caseOfficer')),
  both(ofWindow, holds('caseOfficer', 'windowManager', ...committee, 'financeOfficer', 'followUpOfficer', 'auditor')),
)
const ofBody = anyOf(
  ({ who, canary }) => who !== null && who.actor.organisationId === canary.row['id'],
  through(carries, anyOf(carrier, reader, askedReviewer, signed)),
)

const draft: Rule = ({ canary }) => canary.row['state'] === 'draft'
const disabled: Rule = ({ canary }) => canary.row['disabled_at'] !== null
const laterFiled: Rule = ({ canary, world }) =>
  world
    .rows('submission')
    .some(
      row =>
        row['application_id'] === canary.row['application_id'] && Number(row['number']) > Number(canary.row['number']),
    )

const ofProject = anyOf(carrierOnceNotified, readerOfProject)
const ofPublicProject = anyOf(ofProject, signed)

const addressee: Rule = ({ who, canary }) => who !== null && canary.row['to_address'] === who.email

/** The acts of reviewing and of deciding, whose words no carrier reads; of the others, those that a carrier wrote. */
const ofJournal: Rule = sight => {
  const { canary, who } = sight
  switch (canary.row['subject']) {
    case 'application':
      return (
        reader(sight) ||
        (carrier(sight) &&
          applicationOf(sight)?.subject.participants.some(({ personId }) => personId === canary.row['actor_id']) ===
            true)
      )
    case 'project':
    case 'milestone':
      return ofProject(sight)
    case 'envelope':
      return ofEnvelope(sight)
    default:
      return who !== null && ofMeetings(sight)
  }
}

const no = (unmarked: string): Class => ({ unmarked })
const open = no('the window publishes it')
const key = no('a name of a row: it says nothing of what the row holds, and the matrix judges each address')
const date = no('a moment or a day: no value of its kind is alone')
const code = no('one word of a short list')
const count = no('a small number: no value of its kind is alone')
const person = no('the key of a person, whose row has marks')
const measure = no('a figure that pages compute with')
const word = (rule: Rule): Class => ({ mark: 'word', for: rule })
const amount = (rule: Rule): Class => ({ mark: 'amount', for: rule })
const prose = (rule: Rule, leaves?: RegExp): Class => ({
  mark: 'prose',
  for: rule,
  ...(leaves === undefined ? {} : { leaves }),
})
const itself = (rule: Rule): Class => ({ mark: 'itself', for: rule })
const idleWhen = (idle: Rule, known: Class): Class => ('mark' in known ? { ...known, idle } : known)

/** Every column of every table: one that is added is classed here first. */
export const hiddenFields: {
  readonly [Table in keyof typeof tables]: { readonly [Column in keyof (typeof tables)[Table]]: Class }
} = {
  funding_window: {
    id: key,
    slug: open,
    reference_prefix: open,
    opens_at: open,
    closes_at: open,
    words: open,
    created_at: date,
    version: count,
  },
  window_version: {
    window_id: key,
    number: count,
    valid_from: open,
    // the rules are published; who sits on the committee is not, and their addresses are those of their own rows
    rules: prose(ofMeetings, /^committee\.seats\[\d+\]\.name$/),
  },
  listed_operator: { window_id: key, version_number: count, siren: open, name: open, name_key: open },
  planned_opening: {
    window_id: key,
    stream: code,
    year: count,
    amount_cents: amount(nobody),
    opens_at: date,
    opened_at: date,
  },
  organisation: {
    id: key,
    siret: itself(ofBody),
    name: word(ofBody),
    name_key: word(nobody),
    kind: code,
    parent_ministry: word(ofBody),
    kind_source: code,
    created_at: date,
  },
  person: {
    id: key,
    // nobody is told how to reach the office or reviewers, and one's own address is on no page
    email: idleWhen(anyOf(ofWindow, reviewsForWindow), itself(anyOf(ofPerson, writtenTo))),
    name: idleWhen(disabled, word(anyOf(ofPerson, namedToCarrier, signsDecision))),
    name_key: word(nobody),
    position: idleWhen(disabled, word(anyOf(ofPerson, signsDecision))),
    locale: code,
    organisation_id: key,
    ministry: word(ofPerson),
    review_profile: code,
    disabled_at: date,
    // told to whoever enters with that account, and no crawl does
    disabled_reason: idleWhen(disabled, word(self)),
    created_at: date,
  },
  role_assignment: { id: key, person_id: person, window_id: key, role: code, given_at: date, ended_at: date },
  session: {
    token_hash: itself(nobody),
    person_id: person,
    created_at: date,
    last_seen_at: date,
    expires_at: date,
    revoked_at: date,
  },
  sign_in_code: {
    id: key,
    email: no('the address of a person, whose row has a mark'),
    code_hash: itself(nobody),
    browser_hash: itself(nobody),
    created_at: date,
    expires_at: date,
    attempts: count,
    used_at: date,
    network_hash: itself(nobody),
  },
  application: {
    id: key,
    window_id: key,
    organisation_id: key,
    reference: itself(anyOf(carrier, reader, askedReviewer, signed)),
    title: word(anyOf(carrier, reader, askedReviewer)),
    title_key: word(nobody),
    state: code,
    previous_state: code,
    version_number: count,
    stream: code,
    answers: idleWhen(
      // once it is filed, pages show what was filed
      ({ canary }) => canary.row['state'] !== 'draft' && canary.row['state'] !== 'supplementRequested',
      prose(anyOf(carrier, both(leaf(/^(acronym|title)$/), anyOf(reader, ofPublicProject)))),
    ),
    case_officer_id: person,
    created_by: person,
    created_at: date,
    edited_at: date,
    submitted_at: date,
    answer_due_at: date,
    state_since: date,
    step_due_at: date,
    // of a draft, pages add up what is typed
    total_cents: idleWhen(draft, amount(anyOf(carrier, reader, reviewer))),
    requested_cents: idleWhen(draft, amount(anyOf(carrier, reader, reviewer))),
    score_tenths: count,
    signature_asked_at: date,
    filing_key: itself(nobody),
    version: count,
  },
  participant: {
    application_id: key,
    role: code,
    email: itself(anyOf(carrier, reader)),
    added_at: date,
    added_by: person,
  },
  attachment: {
    id: key,
    application_id: key,
    kind: code,
    file_name: { mark: 'file', for: anyOf(carrier, both(filed, anyOf(reader, reviewer))) },
    media_type: code,
    size: count,
    sha256: itself(anyOf(carrier, both(filed, anyOf(reader, reviewer)))),
    uploaded_at: date,
    uploaded_by: person,
    removed_at: date,
  },
  submission: {
    application_id: key,
    number: count,
    version_number: count,
    content: idleWhen(
      both(laterFiled, leaf(/^organisation\./)),
      prose(
        anyOf(
          carrier,
          reader,
          // reviewers answer to the office: they have no means to reach the people of a file
          both(reviewer, not(leaf(/\.(email|phone)$/))),
          // what they need to say whether something links them to it
          both(
            askedReviewer,
            leaf(/^organisation\./, /^answers\.(title|acronym)$/, /^answers\.(partners|suppliers)\[\d+\]\.name$/),
          ),
          both(signed, leaf(/^organisation\.(name|parentMinistry)$/, /^answers\.(acronym|title|publicSummary)$/)),
          // the list of what was granted names each
          both(grantNotified, leaf(/^answers\.(acronym|title)$/)),
        ),
      ),
    ),
    sha256: itself(anyOf(carrier, reader)),
    received_at: date,
    submitted_by: person,
    acknowledgement: idleWhen(laterFiled, prose(anyOf(carrier, both(reader, leaf(/^submittedBy\.name$/))))),
  },
  reference_counter: { window_id: key, year: count, last: count },
  agreement_counter: { window_id: key, year: count, last: count },
  supplement: {
    id: key,
    application_id: key,
    number: count,
    requested_by: person,
    requested_at: date,
    due_on: date,
    message: word(anyOf(carrier, reader)),
    fields: code,
    answered_at: date,
    expired_at: date,
  },
  inadmissibility: {
    application_id: key,
    proposed_by: person,
    proposed_at: date,
    reasons: word(readerOfReviews),
  },
  rule_override: {
    application_id: key,
    code,
    reason: word(reader),
    given_by: person,
    given_at: date,
  },
  review: {
    id: key,
    application_id: key,
    reviewer_id: person,
    assigned_by: person,
    assigned_at: date,
    due_on: date,
    interest: code,
    interest_note: word(anyOf(ownReview, readerOfReviews)),
    interest_at: date,
    state: code,
    // the figures of a note are small: its comments have marks
    notes: prose(ofReview),
    strengths: word(ofReview),
    weaknesses: word(ofReview),
    questions: word(ofReview),
    recommendation: code,
    submission_number: count,
    submitted_at: date,
    confirm_by: date,
    version: count,
  },
  review_revision: {
    review_id: key,
    number: count,
    content: prose(nobody),
    submission_number: count,
    kept_at: date,
  },
  assessment: {
    application_id: key,
    recommendation: code,
    recommended_cents: amount(readerOfReviews),
    reserved: code,
    reasons: word(readerOfReviews),
    written_by: person,
    written_at: date,
    version: count,
  },
  meeting: {
    id: key,
    window_id: key,
    held_at: date,
    place: word(ofMeetings),
    created_by: person,
    created_at: date,
    notices_released_at: date,
    released_by: person,
    version: count,
  },
  agenda_item: {
    id: key,
    meeting_id: key,
    application_id: key,
    position: count,
    added_at: date,
    removed_at: date,
  },
  attendance: { agenda_item_id: key, seat: count, present: code, recused: code },
  decision: {
    id: key,
    application_id: key,
    meeting_id: key,
    number: count,
    kind: code,
    granted_cents: amount(anyOf(reader, both(carrier, notified))),
    terms: prose(anyOf(reader, both(carrier, notified))),
    supersedes_id: key,
    recorded_by: person,
    recorded_at: date,
    validated_by: person,
    validated_at: date,
    notice_released_at: date,
    line_id: key,
    sha256: itself(reader),
    version: count,
  },
  decision_condition: {
    id: key,
    decision_id: key,
    kind: code,
    wording: word(anyOf(reader, both(carrier, notified))),
    due_on: date,
    evidence: word(anyOf(reader, both(carrier, notified))),
    evidence_at: date,
    evidence_by: person,
    met_at: date,
    met_by: person,
  },
  promotion: {
    application_id: key,
    amount_cents: amount(reader),
    reason: word(reader),
    proposed_by: person,
    proposed_at: date,
  },
  envelope_line: { id: key, window_id: key, stream: code, year: count, version: count },
  envelope_movement: {
    id: key,
    line_id: key,
    position: count,
    kind: code,
    amount_cents: amount(
      anyOf(
        ofEnvelope,
        // what was opened, carried over or frozen is published, and what was granted once it is notified
        ({ canary }) => ['opening', 'carryOverIn', 'carryOverOut', 'freeze'].includes(String(canary.row['kind'])),
        both(({ canary }) => canary.row['kind'] === 'commitment', notified),
      ),
    ),
    cause: prose(ofEnvelope),
    counterpart_line_id: key,
    application_id: key,
    decision_id: key,
    author_id: person,
    at: date,
  },
  project: {
    id: key,
    application_id: key,
    window_id: key,
    organisation_id: key,
    reference: no('that of its application'),
    title: word(ofPublicProject),
    acronym: word(ofProject),
    state: code,
    agreement_number: itself(ofProject),
    agreement_kind: code,
    object: word(ofProject),
    uo: word(ofProject),
    commitment_ref: itself(ofProject),
    initial_start: date,
    initial_end: date,
    initial_total_cents: amount(ofPublicProject),
    granted_cents: amount(ofPublicProject),
    accepted_at: date,
    drafted_by: person,
    drafted_at: date,
    body_signed_on: date,
    service_signed_on: date,
    activated_at: date,
    activated_by: person,
    state_since: date,
    forecast_end: date,
    forecast_total_cents: amount(ofProject),
    closure_proposed_by: person,
    health_override: prose(ofProject),
    version: count,
    terms_edited_at: date,
  },
  agreement_year: { project_id: key, year: count, ae_cents: amount(ofProject), cp_cents: amount(ofProject) },
  milestone: {
    id: key,
    project_id: key,
    position: count,
    code,
    title: word(ofPublicProject),
    expected_evidence: word(ofProject),
    due_on: date,
    state: code,
    evidence: word(ofProject),
    evidence_at: date,
    evidence_by: person,
    judged_at: date,
    judged_by: person,
    judgement: word(ofProject),
    version: count,
  },
  progress_report: {
    id: key,
    project_id: key,
    period_end: date,
    due_on: date,
    sent_at: date,
    sent_by: person,
    health: code,
    done: word(anyOf(carrierOnceNotified, both(sent, ofProject))),
    next_steps: word(anyOf(carrierOnceNotified, both(sent, ofProject))),
    risks: word(anyOf(carrierOnceNotified, both(sent, ofProject))),
    spent_cents: amount(anyOf(carrierOnceNotified, both(sent, ofProject))),
    forecast_end: date,
    forecast_total_cents: amount(anyOf(carrierOnceNotified, both(sent, ofProject), both(read, signed))),
    read_at: date,
    read_by: person,
    version: count,
    typed: prose(carrierOnceNotified),
  },
  indicator: {
    id: key,
    project_id: key,
    position: count,
    name: word(ofPublicProject),
    axis: code,
    unit: code,
    baseline: measure,
    target: measure,
    due_on: date,
  },
  indicator_reading: { id: key, indicator_id: key, report_id: key, read_on: date, value: measure },
  reminder: { id: key, application_id: key, matter: key, sent_at: date, sent_by: person },
  journal: {
    id: key,
    subject: code,
    subject_id: key,
    position: count,
    at: date,
    actor_id: person,
    action: code,
    from_state: code,
    to_state: code,
    // a milestone and a movement show their words from their own rows
    comment: idleWhen(
      ({ canary }) => ['milestone', 'envelope'].includes(String(canary.row['subject'])),
      word(ofJournal),
    ),
  },
  audit_event: {
    position: count,
    at: date,
    actor_id: person,
    action: code,
    subject: code,
    subject_id: key,
    body: prose(nobody),
    previous_hash: no('the hash of the line before, which has a mark'),
    hash: itself(nobody),
  },
  outbox: {
    id: key,
    email: code,
    to_address: no('the address of a person, whose row has a mark'),
    locale: code,
    props: prose(addressee),
    queued_at: date,
    next_at: date,
    attempts: count,
    lease_until: date,
    sent_at: date,
    dead_at: date,
    last_error: word(nobody),
  },
  sent_mail: {
    id: key,
    sent_at: date,
    from_address: open,
    to_address: no('the address of a person, whose row has a mark'),
    subject: no('the demonstration shows its letters to everybody; who is sent what is judged letter by letter'),
    text_body: no('the demonstration shows its letters to everybody; who is sent what is judged letter by letter'),
    html_body: no('the demonstration shows its letters to everybody; who is sent what is judged letter by letter'),
    email: code,
  },
  done_mark: { mark: key, at: date },
  demo_clock: { id: key, offset_ms: no('the clock of the demonstration, which everybody moves'), set_at: date },
}
