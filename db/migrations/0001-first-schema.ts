// The first schema: frozen once released, never edited; it imports only kysely and the dialect.

import type { Kysely } from 'kysely'
import {
  type ColumnSpec,
  createTable,
  type Dialect,
  guardEnvelope,
  makeAppendOnly,
  type TableOptions,
} from '../dialect.ts'

export async function createFirstSchema(db: Kysely<unknown>, dialect: Dialect): Promise<void> {
  const table = (
    name: string,
    columns: { readonly [column: string]: ColumnSpec },
    options: TableOptions,
  ): Promise<void> => createTable(db, dialect, name, columns, options)

  await table(
    'funding_window',
    {
      id: 'text',
      slug: 'text',
      reference_prefix: 'text',
      opens_at: 'text',
      closes_at: 'text',
      words: 'text',
      created_at: 'text',
      version: 'integer',
    },
    { primary: ['id'], unique: [['slug']] },
  )
  await table(
    'window_version',
    { window_id: 'text>funding_window', number: 'integer', valid_from: 'text', rules: 'text' },
    { primary: ['window_id', 'number'] },
  )
  await table(
    'listed_operator',
    { window_id: 'text>funding_window', version_number: 'integer', siren: 'text', name: 'text', name_key: 'text' },
    { primary: ['window_id', 'version_number', 'siren'], index: [['window_id', 'version_number', 'name_key']] },
  )
  await table(
    'planned_opening',
    {
      window_id: 'text>funding_window',
      stream: 'text',
      year: 'integer',
      amount_cents: 'money',
      opens_at: 'text',
      opened_at: 'text?',
    },
    { primary: ['window_id', 'stream', 'year', 'opens_at'] },
  )
  await table(
    'organisation',
    {
      id: 'text',
      siret: 'text',
      name: 'text',
      name_key: 'text',
      kind: 'text',
      parent_ministry: 'text',
      kind_source: 'text',
      created_at: 'text',
    },
    { primary: ['id'], unique: [['siret']] },
  )
  await table(
    'person',
    {
      id: 'text',
      email: 'text',
      name: 'text',
      name_key: 'text',
      position: 'text',
      locale: 'text',
      organisation_id: 'text?>organisation',
      ministry: 'text?',
      disabled_at: 'text?',
      disabled_reason: 'text?',
      created_at: 'text',
    },
    { primary: ['id'], unique: [['email']] },
  )
  await table(
    'role_assignment',
    {
      id: 'text',
      person_id: 'text>person',
      window_id: 'text>funding_window',
      role: 'text',
      given_at: 'text',
      ended_at: 'text?',
    },
    { primary: ['id'], index: [['person_id'], ['window_id', 'role']] },
  )
  await table(
    'session',
    {
      token_hash: 'text',
      person_id: 'text>person',
      created_at: 'text',
      last_seen_at: 'text',
      expires_at: 'text',
      revoked_at: 'text?',
    },
    { primary: ['token_hash'], index: [['person_id']] },
  )
  await table(
    'sign_in_code',
    {
      id: 'text',
      email: 'text',
      code_hash: 'text',
      browser_hash: 'text',
      created_at: 'text',
      expires_at: 'text',
      attempts: 'integer',
      used_at: 'text?',
    },
    { primary: ['id'], index: [['email', 'created_at']] },
  )
  await table(
    'application',
    {
      id: 'text',
      window_id: 'text>funding_window',
      organisation_id: 'text>organisation',
      reference: 'text?',
      title: 'text',
      title_key: 'text',
      state: 'text',
      previous_state: 'text?',
      version_number: 'integer?',
      stream: 'text?',
      answers: 'text',
      case_officer_id: 'text?>person',
      created_by: 'text>person',
      created_at: 'text',
      edited_at: 'text',
      submitted_at: 'text?',
      answer_due_at: 'text?',
      state_since: 'text',
      step_due_at: 'text?',
      total_cents: 'money?',
      requested_cents: 'money?',
      score_tenths: 'integer?',
      signature_asked_at: 'text?',
      filing_key: 'text?',
      version: 'integer',
    },
    {
      primary: ['id'],
      unique: [['window_id', 'reference'], ['filing_key']],
      index: [
        ['window_id', 'step_due_at', 'id'],
        ['window_id', 'state', 'step_due_at', 'id'],
        ['window_id', 'answer_due_at', 'id'],
        ['window_id', 'submitted_at', 'id'],
        ['case_officer_id', 'step_due_at', 'id'],
        ['organisation_id'],
      ],
    },
  )
  await table(
    'participant',
    { application_id: 'text>application', role: 'text', email: 'text', added_at: 'text', added_by: 'text>person' },
    { primary: ['application_id', 'role', 'email'], index: [['email']] },
  )
  await table(
    'attachment',
    {
      id: 'text',
      application_id: 'text>application',
      kind: 'text',
      file_name: 'text',
      media_type: 'text',
      size: 'integer',
      sha256: 'text',
      uploaded_at: 'text',
      uploaded_by: 'text>person',
      removed_at: 'text?',
    },
    { primary: ['id'], index: [['application_id']] },
  )
  await table(
    'submission',
    {
      application_id: 'text>application',
      number: 'integer',
      version_number: 'integer',
      content: 'text',
      sha256: 'text',
      received_at: 'text',
      submitted_by: 'text>person',
      acknowledgement: 'text',
    },
    { primary: ['application_id', 'number'] },
  )
  await table(
    'reference_counter',
    { window_id: 'text>funding_window', year: 'integer', last: 'integer' },
    { primary: ['window_id', 'year'] },
  )
  await table(
    'agreement_counter',
    { window_id: 'text>funding_window', year: 'integer', last: 'integer' },
    { primary: ['window_id', 'year'] },
  )
  await table(
    'supplement',
    {
      id: 'text',
      application_id: 'text>application',
      number: 'integer',
      requested_by: 'text>person',
      requested_at: 'text',
      due_on: 'text',
      message: 'text',
      fields: 'text',
      answered_at: 'text?',
      expired_at: 'text?',
    },
    { primary: ['id'], unique: [['application_id', 'number']] },
  )
  await table(
    'inadmissibility',
    { application_id: 'text>application', proposed_by: 'text>person', proposed_at: 'text', reasons: 'text' },
    { primary: ['application_id'] },
  )
  await table(
    'rule_override',
    { application_id: 'text>application', code: 'text', reason: 'text', given_by: 'text>person', given_at: 'text' },
    { primary: ['application_id', 'code'] },
  )
  await table(
    'review',
    {
      id: 'text',
      application_id: 'text>application',
      reviewer_id: 'text>person',
      assigned_by: 'text>person',
      assigned_at: 'text',
      due_on: 'text',
      interest: 'text?',
      interest_note: 'text?',
      interest_at: 'text?',
      state: 'text',
      notes: 'text',
      strengths: 'text',
      weaknesses: 'text',
      questions: 'text',
      recommendation: 'text?',
      submission_number: 'integer?',
      submitted_at: 'text?',
      confirm_by: 'text?',
      version: 'integer',
    },
    { primary: ['id'], unique: [['application_id', 'reviewer_id']], index: [['reviewer_id', 'due_on', 'id']] },
  )
  await table(
    'review_revision',
    { review_id: 'text>review', number: 'integer', content: 'text', submission_number: 'integer', kept_at: 'text' },
    { primary: ['review_id', 'number'] },
  )
  await table(
    'assessment',
    {
      application_id: 'text>application',
      recommendation: 'text',
      recommended_cents: 'money',
      reserved: 'integer',
      reasons: 'text',
      written_by: 'text>person',
      written_at: 'text',
      version: 'integer',
    },
    { primary: ['application_id'] },
  )
  await table(
    'meeting',
    {
      id: 'text',
      window_id: 'text>funding_window',
      held_at: 'text',
      place: 'text',
      created_by: 'text>person',
      created_at: 'text',
      notices_released_at: 'text?',
      released_by: 'text?>person',
      version: 'integer',
    },
    { primary: ['id'], index: [['window_id', 'held_at', 'id']] },
  )
  await table(
    'agenda_item',
    {
      id: 'text',
      meeting_id: 'text>meeting',
      application_id: 'text>application',
      position: 'integer',
      added_at: 'text',
      removed_at: 'text?',
    },
    { primary: ['id'], index: [['meeting_id', 'position'], ['application_id']] },
  )
  await table(
    'attendance',
    { agenda_item_id: 'text>agenda_item', seat: 'integer', present: 'integer', recused: 'integer' },
    { primary: ['agenda_item_id', 'seat'] },
  )
  await table(
    'envelope_line',
    { id: 'text', window_id: 'text>funding_window', stream: 'text', year: 'integer', version: 'integer' },
    { primary: ['id'], unique: [['window_id', 'stream', 'year']] },
  )
  await table(
    'decision',
    {
      id: 'text',
      application_id: 'text>application',
      meeting_id: 'text?>meeting',
      number: 'integer',
      kind: 'text',
      granted_cents: 'money?',
      terms: 'text',
      supersedes_id: 'text?>decision',
      recorded_by: 'text>person',
      recorded_at: 'text',
      validated_by: 'text?>person',
      validated_at: 'text?',
      notice_released_at: 'text?',
      line_id: 'text?>envelope_line',
      version: 'integer',
    },
    { primary: ['id'], unique: [['application_id', 'number']], index: [['meeting_id']] },
  )
  await table(
    'decision_condition',
    {
      id: 'text',
      decision_id: 'text>decision',
      kind: 'text',
      wording: 'text',
      due_on: 'text',
      evidence: 'text?',
      evidence_at: 'text?',
      evidence_by: 'text?>person',
      met_at: 'text?',
      met_by: 'text?>person',
    },
    { primary: ['id'], index: [['decision_id']] },
  )
  await table(
    'promotion',
    {
      application_id: 'text>application',
      amount_cents: 'money',
      reason: 'text',
      proposed_by: 'text>person',
      proposed_at: 'text',
    },
    { primary: ['application_id'] },
  )
  await table(
    'envelope_movement',
    {
      id: 'text',
      line_id: 'text>envelope_line',
      position: 'integer',
      kind: 'text',
      amount_cents: 'money',
      cause: 'text',
      counterpart_line_id: 'text?>envelope_line',
      application_id: 'text?>application',
      decision_id: 'text?>decision',
      author_id: 'text?>person',
      at: 'text',
    },
    { primary: ['id'], unique: [['line_id', 'position']], index: [['application_id']] },
  )
  await table(
    'project',
    {
      id: 'text',
      application_id: 'text>application',
      window_id: 'text>funding_window',
      organisation_id: 'text>organisation',
      reference: 'text',
      title: 'text',
      acronym: 'text',
      state: 'text',
      agreement_number: 'text',
      agreement_kind: 'text',
      object: 'text',
      uo: 'text?',
      commitment_ref: 'text?',
      initial_start: 'text',
      initial_end: 'text',
      initial_total_cents: 'money',
      granted_cents: 'money',
      accepted_at: 'text',
      drafted_by: 'text>person',
      drafted_at: 'text',
      body_signed_on: 'text?',
      service_signed_on: 'text?',
      activated_at: 'text?',
      activated_by: 'text?>person',
      state_since: 'text',
      forecast_end: 'text?',
      forecast_total_cents: 'money?',
      closure_proposed_by: 'text?>person',
      health_override: 'text?',
      version: 'integer',
    },
    {
      primary: ['id'],
      unique: [['application_id'], ['window_id', 'agreement_number']],
      index: [['window_id', 'state', 'id'], ['organisation_id']],
    },
  )
  await table(
    'agreement_year',
    { project_id: 'text>project', year: 'integer', ae_cents: 'money', cp_cents: 'money' },
    { primary: ['project_id', 'year'] },
  )
  await table(
    'milestone',
    {
      id: 'text',
      project_id: 'text>project',
      position: 'integer',
      code: 'text',
      title: 'text',
      expected_evidence: 'text',
      due_on: 'text',
      state: 'text',
      evidence: 'text?',
      evidence_at: 'text?',
      evidence_by: 'text?>person',
      judged_at: 'text?',
      judged_by: 'text?>person',
      judgement: 'text?',
      version: 'integer',
    },
    { primary: ['id'], unique: [['project_id', 'code']] },
  )
  await table(
    'progress_report',
    {
      id: 'text',
      project_id: 'text>project',
      period_end: 'text',
      due_on: 'text',
      sent_at: 'text?',
      sent_by: 'text?>person',
      health: 'text?',
      done: 'text',
      next_steps: 'text',
      risks: 'text',
      spent_cents: 'money?',
      forecast_end: 'text?',
      forecast_total_cents: 'money?',
      read_at: 'text?',
      read_by: 'text?>person',
      version: 'integer',
    },
    { primary: ['id'], unique: [['project_id', 'period_end']] },
  )
  await table(
    'indicator',
    {
      id: 'text',
      project_id: 'text>project',
      position: 'integer',
      name: 'text',
      axis: 'text',
      unit: 'text',
      baseline: 'text?',
      target: 'text',
      due_on: 'text',
    },
    { primary: ['id'], unique: [['project_id', 'position']] },
  )
  await table(
    'indicator_reading',
    { id: 'text', indicator_id: 'text>indicator', report_id: 'text>progress_report', read_on: 'text', value: 'text' },
    { primary: ['id'], unique: [['indicator_id', 'report_id']] },
  )
  await table(
    'reminder',
    { id: 'text', application_id: 'text>application', matter: 'text', sent_at: 'text', sent_by: 'text?>person' },
    { primary: ['id'], index: [['application_id', 'matter', 'sent_at']] },
  )
  await table(
    'journal',
    {
      id: 'text',
      subject: 'text',
      subject_id: 'text',
      position: 'integer',
      at: 'text',
      actor_id: 'text?>person',
      action: 'text',
      from_state: 'text?',
      to_state: 'text?',
      comment: 'text?',
    },
    { primary: ['id'], unique: [['subject', 'subject_id', 'position']] },
  )
  await table(
    'audit_event',
    {
      position: 'integer',
      at: 'text',
      actor_id: 'text?>person',
      action: 'text',
      subject: 'text',
      subject_id: 'text',
      body: 'text',
      previous_hash: 'text',
      hash: 'text',
    },
    { primary: ['position'] },
  )
  await table(
    'outbox',
    {
      id: 'text',
      email: 'text',
      to_address: 'text',
      locale: 'text',
      props: 'text',
      queued_at: 'text',
      next_at: 'text',
      attempts: 'integer',
      lease_until: 'text?',
      sent_at: 'text?',
      dead_at: 'text?',
      last_error: 'text?',
    },
    { primary: ['id'], index: [['sent_at', 'next_at']] },
  )
  await table(
    'sent_mail',
    {
      id: 'text',
      sent_at: 'text',
      from_address: 'text',
      to_address: 'text',
      subject: 'text',
      text_body: 'text',
      html_body: 'text',
      email: 'text',
    },
    {
      primary: ['id'],
      index: [
        ['sent_at', 'id'],
        ['to_address', 'sent_at'],
      ],
    },
  )
  await table('done_mark', { mark: 'text', at: 'text' }, { primary: ['mark'] })
  await table('demo_clock', { id: 'text', offset_ms: 'money', set_at: 'text' }, { primary: ['id'] })

  for (const name of ['submission', 'envelope_movement', 'journal', 'audit_event'])
    await makeAppendOnly(db, dialect, name)
  await guardEnvelope(db, dialect)
}
