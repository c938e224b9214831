// Rows exactly as they come back, as one literal from which their types are inferred; schema.test.ts holds it
// against the migrated database.

export const tables = {
  funding_window: { id: 'text', slug: 'text', reference_prefix: 'text', opens_at: 'text', closes_at: 'text', words: 'text', created_at: 'text', version: 'integer' },
  window_version: { window_id: 'text', number: 'integer', valid_from: 'text', rules: 'text' },
  listed_operator: { window_id: 'text', version_number: 'integer', siren: 'text', name: 'text', name_key: 'text' },
  planned_opening: { window_id: 'text', stream: 'text', year: 'integer', amount_cents: 'money', opens_at: 'text', opened_at: 'text?' },
  organisation: { id: 'text', siret: 'text', name: 'text', name_key: 'text', kind: 'text', parent_ministry: 'text', kind_source: 'text', created_at: 'text' },
  person: { id: 'text', email: 'text', name: 'text', position: 'text', locale: 'text', organisation_id: 'text?', ministry: 'text?', disabled_at: 'text?', disabled_reason: 'text?', created_at: 'text' },
  role_assignment: { id: 'text', person_id: 'text', window_id: 'text', role: 'text', given_at: 'text', ended_at: 'text?' },
  session: { token_hash: 'text', person_id: 'text', created_at: 'text', last_seen_at: 'text', expires_at: 'text', revoked_at: 'text?' },
  sign_in_code: { id: 'text', email: 'text', code_hash: 'text', browser_hash: 'text', created_at: 'text', expires_at: 'text', attempts: 'integer', used_at: 'text?' },
  application: {
    id: 'text', window_id: 'text', organisation_id: 'text', reference: 'text?', title: 'text', title_key: 'text', state: 'text', previous_state: 'text?',
    version_number: 'integer?', stream: 'text?', answers: 'text', case_officer_id: 'text?', created_by: 'text', created_at: 'text', edited_at: 'text',
    submitted_at: 'text?', answer_due_at: 'text?', state_since: 'text', step_due_at: 'text?', total_cents: 'money?', requested_cents: 'money?', score_tenths: 'integer?',
    signature_asked_at: 'text?', filing_key: 'text?', version: 'integer',
  },
  participant: { application_id: 'text', role: 'text', email: 'text', added_at: 'text', added_by: 'text' },
  attachment: { id: 'text', application_id: 'text', kind: 'text', file_name: 'text', media_type: 'text', size: 'integer', sha256: 'text', uploaded_at: 'text', uploaded_by: 'text', removed_at: 'text?' },
  submission: { application_id: 'text', number: 'integer', version_number: 'integer', content: 'text', sha256: 'text', received_at: 'text', submitted_by: 'text', acknowledgement: 'text' },
  reference_counter: { window_id: 'text', year: 'integer', last: 'integer' },
  agreement_counter: { window_id: 'text', year: 'integer', last: 'integer' },
  supplement: { id: 'text', application_id: 'text', number: 'integer', requested_by: 'text', requested_at: 'text', due_on: 'text', message: 'text', fields: 'text', answered_at: 'text?', expired_at: 'text?' },
  inadmissibility: { application_id: 'text', proposed_by: 'text', proposed_at: 'text', reasons: 'text' },
  rule_override: { application_id: 'text', code: 'text', reason: 'text', given_by: 'text', given_at: 'text' },
  review: {
    id: 'text', application_id: 'text', reviewer_id: 'text', assigned_by: 'text', assigned_at: 'text', due_on: 'text', interest: 'text?', interest_note: 'text?', interest_at: 'text?',
    state: 'text', notes: 'text', strengths: 'text', weaknesses: 'text', questions: 'text', recommendation: 'text?', submission_number: 'integer?', submitted_at: 'text?', confirm_by: 'text?', version: 'integer',
  },
  review_revision: { review_id: 'text', number: 'integer', content: 'text', submission_number: 'integer', kept_at: 'text' },
  assessment: { application_id: 'text', recommendation: 'text', recommended_cents: 'money', reserved: 'integer', reasons: 'text', written_by: 'text', written_at: 'text', version: 'integer' },
  meeting: { id: 'text', window_id: 'text', held_at: 'text', place: 'text', created_by: 'text', created_at: 'text', notices_released_at: 'text?', released_by: 'text?', version: 'integer' },
  agenda_item: { id: 'text', meeting_id: 'text', application_id: 'text', position: 'integer', added_at: 'text', removed_at: 'text?' },
  attendance: { agenda_item_id: 'text', seat: 'integer', present: 'integer', recused: 'integer' },
  decision: {
    id: 'text', application_id: 'text', meeting_id: 'text?', number: 'integer', kind: 'text', granted_cents: 'money?', terms: 'text', supersedes_id: 'text?', recorded_by: 'text', recorded_at: 'text',
    validated_by: 'text?', validated_at: 'text?', notice_released_at: 'text?', line_id: 'text?', version: 'integer',
  },
  decision_condition: { id: 'text', decision_id: 'text', kind: 'text', wording: 'text', due_on: 'text', evidence: 'text?', evidence_at: 'text?', evidence_by: 'text?', met_at: 'text?', met_by: 'text?' },
  promotion: { application_id: 'text', amount_cents: 'money', reason: 'text', proposed_by: 'text', proposed_at: 'text' },
  envelope_line: { id: 'text', window_id: 'text', stream: 'text', year: 'integer', version: 'integer' },
  envelope_movement: {
    id: 'text', line_id: 'text', position: 'integer', kind: 'text', amount_cents: 'money', cause: 'text', counterpart_line_id: 'text?', application_id: 'text?', decision_id: 'text?', author_id: 'text?', at: 'text',
  },
  project: {
    id: 'text', application_id: 'text', window_id: 'text', organisation_id: 'text', reference: 'text', title: 'text', acronym: 'text', state: 'text', agreement_number: 'text', agreement_kind: 'text', object: 'text', uo: 'text?',
    commitment_ref: 'text?', initial_start: 'text', initial_end: 'text', initial_total_cents: 'money', granted_cents: 'money', accepted_at: 'text', drafted_by: 'text', drafted_at: 'text',
    body_signed_on: 'text?', service_signed_on: 'text?', activated_at: 'text?', activated_by: 'text?', state_since: 'text', forecast_end: 'text?', forecast_total_cents: 'money?',
    closure_proposed_by: 'text?', health_override: 'text?', version: 'integer',
  },
  agreement_year: { project_id: 'text', year: 'integer', ae_cents: 'money', cp_cents: 'money' },
  milestone: {
    id: 'text', project_id: 'text', position: 'integer', code: 'text', title: 'text', expected_evidence: 'text', due_on: 'text', state: 'text', evidence: 'text?', evidence_at: 'text?', evidence_by: 'text?',
    judged_at: 'text?', judged_by: 'text?', judgement: 'text?', version: 'integer',
  },
  progress_report: {
    id: 'text', project_id: 'text', period_end: 'text', due_on: 'text', sent_at: 'text?', sent_by: 'text?', health: 'text?', done: 'text', next_steps: 'text', risks: 'text', spent_cents: 'money?',
    forecast_end: 'text?', forecast_total_cents: 'money?', read_at: 'text?', read_by: 'text?', version: 'integer',
  },
  indicator: { id: 'text', project_id: 'text', position: 'integer', name: 'text', axis: 'text', unit: 'text', baseline: 'text?', target: 'text', due_on: 'text' },
  indicator_reading: { id: 'text', indicator_id: 'text', report_id: 'text', read_on: 'text', value: 'text' },
  reminder: { id: 'text', application_id: 'text', matter: 'text', sent_at: 'text', sent_by: 'text?' },
  journal: { id: 'text', subject: 'text', subject_id: 'text', position: 'integer', at: 'text', actor_id: 'text?', action: 'text', from_state: 'text?', to_state: 'text?', comment: 'text?' },
  audit_event: { position: 'integer', at: 'text', actor_id: 'text?', action: 'text', subject: 'text', subject_id: 'text', body: 'text', previous_hash: 'text', hash: 'text' },
  outbox: {
    id: 'text', email: 'text', to_address: 'text', locale: 'text', props: 'text', queued_at: 'text', next_at: 'text', attempts: 'integer', lease_until: 'text?', sent_at: 'text?', dead_at: 'text?', last_error: 'text?',
  },
  sent_mail: { id: 'text', sent_at: 'text', from_address: 'text', to_address: 'text', subject: 'text', text_body: 'text', html_body: 'text', email: 'text' },
  done_mark: { mark: 'text', at: 'text' },
  demo_clock: { id: 'text', offset_ms: 'money', set_at: 'text' },
} as const

type ColumnType = { text: string; 'text?': string | null; integer: number; 'integer?': number | null; money: number; 'money?': number | null }

/** The rows of every table, by table name. */
export type Tables = {
  [Table in keyof typeof tables]: { [Column in keyof (typeof tables)[Table]]: ColumnType[(typeof tables)[Table][Column] & keyof ColumnType] }
}

export type Row<Table extends keyof Tables> = Tables[Table]
