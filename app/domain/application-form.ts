// The application form as one literal table: its eight sections, their fields, limits, conditions and attachments.

import type { OptionSource } from './option-lists.ts'

/** When a field is asked and must be filled; what each condition means is in `answers.ts`. */
export type Condition =
  | 'whenProactive'
  | 'whenDataSharing'
  | 'whenAnalytics'
  | 'whenPersonalData'
  | 'whenHeldByOther'
  | 'unlessToMeasure'
export type Requirement = 'always' | 'never' | Condition

/** The rule that says this field is empty, when it is not the general FIELD_MISSING. */
export type MissingRule =
  | 'TYPE_REQUIRED'
  | 'SPONSOR_MISSING'
  | 'RUN_COST_MISSING'
  | 'PERSONAL_DATA_UNDESCRIBED'
  | 'IMPACT_INDICATORS_MIN'
  | 'MILESTONES_MIN'

type Asked = {
  readonly code: string
  readonly required: Requirement
  readonly missing?: MissingRule
  /** Published when the project is funded. */
  readonly published?: true
  /** Criteria of the grid whose expectations are shown beside the field. */
  readonly criteria?: readonly string[]
  /** Ticked on the signatory's page, at filing. */
  readonly by?: 'signatory'
  /** Seldom filled: screens keep it behind « Détails ». */
  readonly detail?: true
}

/** One text as typed. `max` counts Unicode characters; `signed` numbers may be below zero. */
export type Column = Asked &
  (
    | { readonly kind: 'text' | 'longText'; readonly max: number }
    | { readonly kind: 'choice'; readonly options: OptionSource }
    | { readonly kind: 'decimal'; readonly signed?: true }
    | { readonly kind: 'email' | 'phone' | 'siret' | 'day' | 'year' | 'euros' | 'yesNo' | 'checkbox' }
  )

export type Field =
  | Column
  /** `all`: every option must be ticked. */
  | (Asked & { readonly kind: 'choices'; readonly options: OptionSource; readonly all?: true })
  /** A minimum may be a number of the window version. */
  | (Asked & {
      readonly kind: 'rows'
      readonly min: number | 'minIndicators' | 'minMilestones' | 'minRisks'
      readonly max: number
      readonly columns: readonly Column[]
    })
  /** Known from the application's organisation, shown and not typed. */
  | (Asked & { readonly kind: 'organisation' })
  /** The place of the attachments, which are files and no answers. */
  | (Asked & { readonly kind: 'attachments' })

/** What a contact is asked: a function first, a name and the means to reach it. Never published. */
const position = { kind: 'text', max: 150, required: 'always' } as const
const name = { kind: 'text', max: 120, required: 'always' } as const
const email = { kind: 'email', required: 'always' } as const
const dpo = { required: 'whenPersonalData', missing: 'PERSONAL_DATA_UNDESCRIBED' } as const
const essay = (max: number) => ({ kind: 'longText', max, required: 'always' }) as const

// biome-ignore format: one row a field, so that the form can be read at a glance
const sections = [
  { code: 'applicant', minutes: 10, fields: [
    { code: 'applicant.siret', kind: 'organisation', required: 'always' },
    { code: 'applicant.kind', kind: 'organisation', required: 'always' },
    { code: 'applicant.parentMinistry', kind: 'organisation', required: 'always' },
    { code: 'applicant.serviceLabel', kind: 'text', max: 150, required: 'always' },
    { code: 'lead.position', ...position, criteria: ['TEAM'] },
    { code: 'lead.name', ...name },
    { code: 'lead.email', ...email },
    { code: 'lead.phone', kind: 'phone', required: 'always' },
    { code: 'sponsor.position', ...position, missing: 'SPONSOR_MISSING' },
    { code: 'sponsor.name', ...name },
    { code: 'sponsor.email', ...email },
    { code: 'financeContact.position', ...position },
    { code: 'financeContact.name', ...name },
    { code: 'financeContact.email', ...email },
    { code: 'dpoContact.position', ...position, ...dpo },
    { code: 'dpoContact.name', ...name, ...dpo },
    { code: 'dpoContact.email', ...email, ...dpo },
    { code: 'partners', kind: 'rows', min: 0, max: 10, required: 'never', columns: [
      { code: 'siret', kind: 'siret', required: 'always' },
      { code: 'name', kind: 'text', max: 150, required: 'always' },
      { code: 'role', kind: 'text', max: 300, required: 'always' },
    ] },
  ] },
  { code: 'project', minutes: 60, fields: [
    { code: 'title', kind: 'text', max: 140, required: 'always', published: true },
    { code: 'acronym', kind: 'text', max: 40, required: 'never', published: true },
    { code: 'types', kind: 'choices', options: 'projectTypes', required: 'always', missing: 'TYPE_REQUIRED', published: true },
    { code: 'stream', kind: 'choice', options: 'streams', required: 'always', missing: 'TYPE_REQUIRED', published: true },
    { code: 'publicSummary', ...essay(600), published: true },
    { code: 'problem', ...essay(3000), criteria: ['NEED'] },
    { code: 'solution', ...essay(4000), criteria: ['FEASIBILITY'] },
    { code: 'phase', kind: 'choice', options: 'phase', required: 'always', published: true },
    { code: 'existingProducts', ...essay(1500), criteria: ['NEED', 'OPENNESS'] },
    { code: 'startDate', kind: 'day', required: 'always', published: true },
    { code: 'endDate', kind: 'day', required: 'always', published: true },
    { code: 'linkedProgrammeCost', kind: 'euros', required: 'never' },
    { code: 'targetPublic', ...essay(1500), required: 'whenProactive', criteria: ['IMPACT'] },
    { code: 'triggerEvent', ...essay(1500), required: 'whenProactive' },
    { code: 'contactChannels', ...essay(1500), required: 'whenProactive' },
    { code: 'nonTakeUpBaseline', ...essay(1500), required: 'whenProactive' },
    { code: 'datasets', kind: 'rows', min: 1, max: 20, required: 'whenDataSharing', criteria: ['OPENNESS'], columns: [
      { code: 'name', kind: 'text', max: 120, required: 'always' },
      { code: 'content', kind: 'text', max: 300, required: 'never' },
    ] },
    { code: 'accessMode', kind: 'choice', options: 'accessMode', required: 'whenDataSharing' },
    { code: 'licence', kind: 'text', max: 120, required: 'whenDataSharing' },
    { code: 'firstReusers', ...essay(1500), required: 'whenDataSharing' },
    { code: 'decisionSupported', ...essay(1500), required: 'whenAnalytics', criteria: ['COMPLIANCE'] },
    { code: 'method', ...essay(1500), required: 'whenAnalytics' },
    { code: 'explainability', ...essay(1500), required: 'whenAnalytics' },
    { code: 'humanOversight', ...essay(1500), required: 'whenAnalytics' },
    { code: 'algorithmRegister', kind: 'choice', options: 'algorithmRegister', required: 'whenAnalytics' },
    { code: 'aiRiskClass', kind: 'choice', options: 'aiRiskClass', required: 'whenAnalytics' },
  ] },
  { code: 'impact', minutes: 30, fields: [
    { code: 'indicators', kind: 'rows', min: 'minIndicators', max: 10, required: 'always', missing: 'IMPACT_INDICATORS_MIN', criteria: ['IMPACT'], columns: [
      { code: 'name', kind: 'text', max: 120, required: 'always' },
      { code: 'axis', kind: 'choice', options: 'axis', required: 'always' },
      { code: 'unit', kind: 'text', max: 40, required: 'always' },
      { code: 'baseline', kind: 'decimal', signed: true, required: 'unlessToMeasure' },
      { code: 'toMeasure', kind: 'checkbox', required: 'never' },
      { code: 'target', kind: 'decimal', signed: true, required: 'always' },
      { code: 'due', kind: 'day', required: 'always' },
      { code: 'source', kind: 'text', max: 150, required: 'always' },
      { code: 'published', kind: 'checkbox', required: 'never' },
    ] },
    { code: 'impactHypothesis', ...essay(2000), criteria: ['IMPACT'] },
    { code: 'stopCriteria', kind: 'longText', max: 1000, required: 'never' },
  ] },
  { code: 'dataAndLaw', minutes: 20, fields: [
    { code: 'dataSources', kind: 'rows', min: 1, max: 20, required: 'always', criteria: ['FEASIBILITY'], columns: [
      { code: 'name', kind: 'text', max: 120, required: 'always' },
      { code: 'holder', kind: 'text', max: 120, required: 'always' },
      { code: 'nature', kind: 'choice', options: 'nature', required: 'always' },
      { code: 'heldByOther', kind: 'checkbox', required: 'never' },
    ] },
    { code: 'hasPersonalData', kind: 'yesNo', required: 'always', criteria: ['COMPLIANCE'] },
    { code: 'personalDataPurpose', ...essay(1000), ...dpo },
    { code: 'legalBasis', ...essay(1000), ...dpo },
    { code: 'aipdStatus', kind: 'choice', options: 'aipdStatus', ...dpo },
    { code: 'retention', kind: 'text', max: 300, required: 'whenPersonalData' },
    { code: 'dataExchangeAgreements', ...essay(1500), required: 'whenHeldByOther' },
  ] },
  { code: 'delivery', minutes: 25, fields: [
    { code: 'team', kind: 'rows', min: 1, max: 20, required: 'always', criteria: ['TEAM'], columns: [
      { code: 'profile', kind: 'text', max: 120, required: 'always' },
      { code: 'fullTimeEquivalent', kind: 'decimal', required: 'always' },
      { code: 'employment', kind: 'choice', options: 'employment', required: 'always' },
      { code: 'availability', kind: 'choice', options: 'availability', required: 'always' },
    ] },
    { code: 'suppliers', kind: 'rows', min: 0, max: 10, required: 'never', columns: [
      { code: 'name', kind: 'text', max: 120, required: 'always' },
    ] },
    { code: 'governance', ...essay(2000), criteria: ['TEAM'] },
    { code: 'approach', ...essay(2000), criteria: ['FEASIBILITY'] },
    { code: 'milestones', kind: 'rows', min: 'minMilestones', max: 12, required: 'always', missing: 'MILESTONES_MIN', criteria: ['FEASIBILITY'], columns: [
      { code: 'title', kind: 'text', max: 150, required: 'always' },
      { code: 'evidence', kind: 'text', max: 300, required: 'always' },
      { code: 'due', kind: 'day', required: 'always' },
    ] },
    { code: 'risks', kind: 'rows', min: 'minRisks', max: 10, required: 'always', criteria: ['FEASIBILITY'], columns: [
      { code: 'description', kind: 'text', max: 300, required: 'always' },
      { code: 'probability', kind: 'choice', options: 'intensity', required: 'always' },
      { code: 'severity', kind: 'choice', options: 'intensity', required: 'always' },
      { code: 'measure', kind: 'longText', max: 500, required: 'always' },
    ] },
    { code: 'architecture', ...essay(2000), criteria: ['FEASIBILITY'] },
    { code: 'hosting', ...essay(2000) },
    { code: 'security', ...essay(2000), criteria: ['COMPLIANCE'] },
  ] },
  { code: 'openness', minutes: 20, fields: [
    { code: 'accessibilityPlan', ...essay(1000), criteria: ['COMPLIANCE'] },
    { code: 'ecoDesignPlan', ...essay(1000), criteria: ['COMPLIANCE'] },
    { code: 'openSource', kind: 'yesNo', required: 'always', criteria: ['OPENNESS'] },
    { code: 'openSourceDetail', kind: 'text', max: 300, required: 'always' },
    { code: 'openData', kind: 'yesNo', required: 'always', criteria: ['OPENNESS'] },
    { code: 'openDataDetail', kind: 'text', max: 300, required: 'always' },
    { code: 'reusePotential', ...essay(1000), criteria: ['OPENNESS'] },
  ] },
  { code: 'budget', minutes: 45, fields: [
    { code: 'vatRegime', kind: 'choice', options: 'vatRegime', required: 'always' },
    { code: 'budgetLines', kind: 'rows', min: 1, max: 60, required: 'always', criteria: ['BUDGET'], columns: [
      { code: 'label', kind: 'text', max: 120, required: 'always' },
      { code: 'resource', kind: 'choice', options: 'resource', required: 'always' },
      { code: 'activity', kind: 'choice', options: 'activity', required: 'always' },
      { code: 'year', kind: 'year', required: 'always' },
      { code: 'totalAmount', kind: 'euros', required: 'always' },
      { code: 'requestedAmount', kind: 'euros', required: 'always' },
      { code: 'recruited', kind: 'checkbox', required: 'never', detail: true },
      { code: 'titleTwo', kind: 'checkbox', required: 'never', detail: true },
      { code: 'contingency', kind: 'checkbox', required: 'never', detail: true },
      { code: 'quantity', kind: 'decimal', required: 'never', detail: true },
      { code: 'unitCost', kind: 'euros', required: 'never', detail: true },
      { code: 'procurement', kind: 'text', max: 150, required: 'never', detail: true },
    ] },
    { code: 'ownContribution', kind: 'euros', required: 'always', criteria: ['BUDGET'] },
    { code: 'otherFunding', kind: 'rows', min: 0, max: 10, required: 'never', columns: [
      { code: 'source', kind: 'text', max: 150, required: 'always' },
      { code: 'amount', kind: 'euros', required: 'always' },
      { code: 'status', kind: 'choice', options: 'fundingStatus', required: 'always' },
      { code: 'stateFund', kind: 'checkbox', required: 'never' },
    ] },
    { code: 'runCostPerYear', kind: 'euros', required: 'always', missing: 'RUN_COST_MISSING', criteria: ['BUDGET'] },
    { code: 'runCostFunding', kind: 'text', max: 300, required: 'always', missing: 'RUN_COST_MISSING' },
    { code: 'expectedSavings', kind: 'euros', required: 'never' },
    { code: 'expectedSavingsDetail', kind: 'text', max: 300, required: 'never' },
  ] },
  { code: 'support', minutes: 15, fields: [
    { code: 'supportRequests', kind: 'choices', options: 'support', required: 'never' },
    { code: 'supportDetail', kind: 'longText', max: 1000, required: 'never' },
    { code: 'attachments', kind: 'attachments', required: 'always' },
    { code: 'declarations', kind: 'choices', options: 'declarations', all: true, required: 'always', by: 'signatory' },
  ] },
] as const satisfies readonly { readonly code: string; readonly minutes: number; readonly fields: readonly Field[] }[]

type TableField = (typeof sections)[number]['fields'][number]
type CodesOfColumns<F> = F extends {
  readonly code: infer C extends string
  readonly columns: readonly { readonly code: infer K extends string }[]
}
  ? `${C}.${K}`
  : never

export type SectionCode = (typeof sections)[number]['code']
export type FieldCode = TableField['code']
export type RowsCode = Extract<TableField, { readonly kind: 'rows' }>['code']
/** A column is named after its field: `budgetLines.label`. */
export type ColumnCode = CodesOfColumns<TableField>

export type FormField = Field & { readonly code: FieldCode }
export type Section = { readonly code: SectionCode; readonly minutes: number; readonly fields: readonly FormField[] }

/** The eight sections, in the order of the screens; `minutes` is about how long one takes to write. */
export const applicationForm: readonly Section[] = sections

/** Files are asked once a kind; `other` may be given several times. */
export const attachmentKinds = [
  { code: 'sponsorLetter', required: 'always' },
  { code: 'dpoOpinion', required: 'whenPersonalData' },
  { code: 'amdacOpinion', required: 'recommended' },
  { code: 'other', required: 'never' },
] as const satisfies readonly { readonly code: string; readonly required: Requirement | 'recommended' }[]

export type AttachmentKind = (typeof attachmentKinds)[number]['code']

export const attachmentTypes = ['pdf', 'odt', 'ods', 'docx', 'xlsx', 'png', 'jpg'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

const fieldsByCode: ReadonlyMap<string, FormField> = new Map(
  applicationForm.flatMap(section => section.fields.map(field => [field.code, field] as const)),
)

/** The field that a path such as `title`, `lead.email` or `budgetLines.6.requestedAmount` leads to, with its column. */
export function fieldAt(
  path: string,
): { readonly field: FormField; readonly row: number | null; readonly column: Column | null } | null {
  const whole = fieldsByCode.get(path)
  if (whole !== undefined) return { field: whole, row: null, column: null }
  const [code = '', place = '', columnCode] = path.split('.')
  const field = fieldsByCode.get(code)
  if (field?.kind === 'attachments') return { field, row: null, column: null }
  if (field?.kind !== 'rows' || !/^\d{1,3}$/.test(place)) return null
  const column = field.columns.find(candidate => candidate.code === columnCode) ?? null
  return column === null && columnCode !== undefined ? null : { field, row: Number(place), column }
}

/** The section that holds the field of a path; null when no field has it. */
export function sectionOf(path: string): SectionCode | null {
  const code = fieldAt(path)?.field.code
  return applicationForm.find(section => section.fields.some(field => field.code === code))?.code ?? null
}
