// The coded rules of eligibility and consistency: their levels, and what a finding of each says.

import type { FieldCode } from './application-form.ts'
import type { Invalid } from './field-value.ts'
import type { BasisPoints, Cents } from './money.ts'
import type { OrganisationKind } from './organisation.ts'
import type { Day, Instant } from './time.ts'

/** BLOCK stops filing; WARN is shown to the applicant and to the officer, who answers for it; INFO is only shown. */
export type Level = 'BLOCK' | 'WARN' | 'INFO'

/** Every rule with its level. Sources and assumptions: README.md. */
export const rules = {
  CALL_CLOSED: 'BLOCK',
  APPLICANT_NOT_ELIGIBLE: 'BLOCK',
  OPERATOR_NOT_LISTED: 'WARN',
  SIRET_INVALID: 'BLOCK',
  SIRET_UNVERIFIED: 'WARN',
  TYPE_REQUIRED: 'BLOCK',
  TOTAL_BELOW_MIN: 'BLOCK',
  TOTAL_ABOVE_MAX: 'BLOCK',
  RATE_ABOVE_MAX: 'BLOCK',
  GRANT_OUT_OF_RANGE: 'BLOCK',
  FUNDING_UNBALANCED: 'BLOCK',
  OTHER_STATE_FUNDING: 'WARN',
  LINE_OVERFUNDED: 'BLOCK',
  PERMANENT_STAFF_FUNDED: 'BLOCK',
  T2_FOR_OPERATOR: 'WARN',
  DURATION_OUT_OF_RANGE: 'BLOCK',
  START_BEFORE_DECISION: 'WARN',
  RUN_COST_MISSING: 'BLOCK',
  PERSONAL_DATA_UNDESCRIBED: 'BLOCK',
  IMPACT_INDICATORS_MIN: 'BLOCK',
  MILESTONES_MIN: 'BLOCK',
  MILESTONE_GAP: 'WARN',
  SPONSOR_MISSING: 'BLOCK',
  BIG_PROJECT: 'INFO',
  FIELD_MISSING: 'BLOCK',
  FIELD_INVALID: 'BLOCK',
  ATTACHMENT_MISSING: 'BLOCK',
  ATTACHMENT_RECOMMENDED: 'INFO',
  HARDWARE_SHARE: 'WARN',
  CONTINGENCY_SHARE: 'WARN',
  EXTERNAL_SHARE: 'INFO',
  DUPLICATE_APPLICATION: 'WARN',
} as const satisfies { readonly [code: string]: Level }

export type RuleCode = keyof typeof rules

type Missing = { readonly field: FieldCode }
type Line = { readonly line: number; readonly label: string; readonly requested: Cents; readonly cost: Cents | null }
type Share = { readonly amount: Cents; readonly share: BasisPoints; readonly max: BasisPoints }

/** What the sentence of each rule needs. Lines and rows are numbered from one, as on the screen. */
export type RuleParams = {
  readonly CALL_CLOSED: { readonly opensAt: Instant; readonly closesAt: Instant; readonly isEarly: boolean }
  readonly APPLICANT_NOT_ELIGIBLE: { readonly kind: OrganisationKind }
  readonly OPERATOR_NOT_LISTED: { readonly siren: string }
  readonly SIRET_INVALID: { readonly siret: string }
  readonly SIRET_UNVERIFIED: { readonly kind: OrganisationKind }
  readonly TYPE_REQUIRED: Missing
  readonly TOTAL_BELOW_MIN: { readonly total: Cents; readonly min: Cents }
  readonly TOTAL_ABOVE_MAX: { readonly total: Cents; readonly max: Cents }
  readonly RATE_ABOVE_MAX: {
    readonly requested: Cents
    readonly total: Cents
    readonly max: BasisPoints
    readonly atMost: Cents
  }
  readonly GRANT_OUT_OF_RANGE: { readonly requested: Cents; readonly min: Cents; readonly max: Cents }
  readonly FUNDING_UNBALANCED: { readonly funded: Cents; readonly total: Cents; readonly gap: Cents }
  readonly OTHER_STATE_FUNDING: { readonly amount: Cents; readonly stateShare: BasisPoints | null }
  readonly LINE_OVERFUNDED: Line
  readonly PERMANENT_STAFF_FUNDED: Line
  readonly T2_FOR_OPERATOR: Line
  readonly DURATION_OUT_OF_RANGE: { readonly months: number; readonly min: number; readonly max: number }
  readonly START_BEFORE_DECISION: { readonly start: Day; readonly expectedAnswer: Day }
  readonly RUN_COST_MISSING: Missing
  readonly PERSONAL_DATA_UNDESCRIBED: Missing
  readonly IMPACT_INDICATORS_MIN:
    | { readonly why: 'tooFew'; readonly found: number; readonly min: number }
    | { readonly why: 'noneOnAxis'; readonly axis: string }
  readonly MILESTONES_MIN:
    | { readonly why: 'tooFew'; readonly found: number; readonly min: number }
    | { readonly why: 'outside'; readonly due: Day; readonly start: Day; readonly end: Day }
  readonly MILESTONE_GAP: { readonly from: Day; readonly to: Day; readonly maxMonths: number }
  readonly SPONSOR_MISSING: Missing
  readonly BIG_PROJECT: { readonly cost: Cents; readonly from: Cents }
  readonly FIELD_MISSING: { readonly rows: { readonly found: number; readonly min: number } | null }
  readonly FIELD_INVALID: Invalid
  readonly ATTACHMENT_MISSING: { readonly kind: string }
  readonly ATTACHMENT_RECOMMENDED: { readonly kind: string }
  readonly HARDWARE_SHARE: Share
  readonly CONTINGENCY_SHARE: Share
  readonly EXTERNAL_SHARE: Share
  /** The title, for those who prepare the other one too; null once filed, when others read the finding. */
  readonly DUPLICATE_APPLICATION: { readonly title: string | null }
}

export type FindingOf<C extends RuleCode> = {
  readonly code: C
  readonly level: Level
  /** The path of the field to mend, such as `budgetLines.6.requestedAmount`; null when no field can. */
  readonly field: string | null
  readonly params: RuleParams[C]
}

/** What a rule has found. Narrow on `code` to read `params`. */
export type Finding = { readonly [C in RuleCode]: FindingOf<C> }[RuleCode]

/** Some codes share the type of their parameters: any of them may be given, with the parameters of them all. */
export const finding = <C extends RuleCode>(code: C, field: string | null, params: RuleParams[C]): FindingOf<C> => ({
  code,
  level: rules[code],
  field,
  params,
})
