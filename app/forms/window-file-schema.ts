// The shape of a window file: what a person writes (Paris days, whole euros, percents) and what it becomes.

import { z } from 'zod'
import { euros, toBasisPoints } from '#app/domain/money.ts'
import { organisationKinds, parseSiren } from '#app/domain/organisation.ts'
import { parseEmail, reviewProfiles } from '#app/domain/people.ts'
import { type Day, endOfParisDay, parisInstant, parseDay } from '#app/domain/time.ts'
import { slugPattern } from '#app/domain/window-choice.ts'
import type { windowFileText } from '#app/text/window-file.ts'

/** What a value of the file must be, where a type alone does not say it: each has its sentence. */
type WindowFileReason = keyof (typeof windowFileText)['reasons']

const text = z.string().trim().min(1)
const because = (reason: WindowFileReason) => ({ params: { reason } })
const code = z.string().refine(typed => /^[A-Z][A-Z0-9_]*$/.test(typed), because('code'))
const count = z.int().min(0)
const atLeastOne = z.int().min(1)
const bilingual = z.strictObject({ fr: text, en: text })

const parisDay = z.string().transform((typed, context): Day => {
  const day = /^\d{4}-/.test(typed) ? parseDay(typed) : null
  if (day !== null) return day
  context.addIssue({ code: 'custom', ...because('day') })
  return z.NEVER
})
const startOfParisDay = parisDay.transform(day => parisInstant(day))
/** The last day counts to its last second: what is stored is the first instant that is too late. */
const afterParisDay = parisDay.transform(endOfParisDay)

const wholeEuros = z
  .number()
  .refine(typed => Number.isSafeInteger(typed) && typed >= 0, because('wholeEuros'))
  .transform(euros)
/** Nobody means 0.7 %: it is 70 % as a fraction, and what is published is never corrected. */
const percent = z
  .number()
  .min(0)
  .max(100)
  .refine(typed => Number.isInteger(Math.round(typed * 1e6) / 1e4), because('percent'))
  .refine(typed => typed <= 0 || typed >= 1, because('fraction'))
  .transform(typed => toBasisPoints(Math.round(typed * 100)))

const email = z.string().refine(typed => parseEmail(typed) === typed, because('email'))

const criterion = z.strictObject({
  code,
  label: bilingual,
  weight: atLeastOne,
  eliminatory: z.boolean(),
  lookedFor: bilingual,
  anchors: z.record(z.string(), bilingual),
})

const grid = z.strictObject({
  criteria: z.array(criterion).min(1),
  scale: z.array(z.strictObject({ value: count, label: bilingual, definition: bilingual })).min(2),
  favourableFrom: count.max(100),
  debatedFrom: count.max(100),
  eliminatoryBelow: count,
  commentMinLength: count,
  divergentScore: atLeastOne,
  divergentNote: atLeastOne,
})

const delays = z.strictObject({
  answer: atLeastOne,
  admissibility: atLeastOne,
  assignment: atLeastOne,
  review: atLeastOne,
  reviewConfirmation: atLeastOne,
  assessment: atLeastOne,
  agreement: atLeastOne,
  supplement: atLeastOne,
  supplementExpiry: atLeastOne,
  supplementReminders: z.array(atLeastOne),
  agreementReminders: z.array(atLeastOne),
  agreementEscalation: atLeastOne,
  draftIdle: atLeastOne,
  agenda: atLeastOne,
  report: atLeastOne,
  milestoneMissed: atLeastOne,
  milestoneSoon: atLeastOne,
  remindEvery: atLeastOne,
  finalReportMonths: atLeastOne,
})

const committee = z.strictObject({
  quorum: atLeastOne,
  seats: z.array(z.strictObject({ name: text, body: text, chair: z.boolean(), email: email.nullable() })).min(1),
})

const version = z.strictObject({
  number: atLeastOne,
  validFrom: startOfParisDay,
  changes: bilingual,
  streams: z.array(z.strictObject({ code, label: bilingual, maxMonths: atLeastOne })).min(1),
  projectTypes: z.array(z.strictObject({ code, label: bilingual, description: bilingual })).min(1),
  eligibleKinds: z.array(z.enum(organisationKinds)).min(1),
  ministries: z.array(text).min(1),
  totalCost: z.strictObject({ min: wholeEuros, max: wholeEuros }),
  maxRate: percent.refine(rate => rate !== 0, because('zeroRate')),
  expenses: z.strictObject({ eligible: z.array(bilingual).min(1), notEligible: z.array(bilingual) }),
  grantRange: z.strictObject({ min: wholeEuros, max: wholeEuros }).nullable(),
  minMonths: atLeastOne,
  decisionLeadDays: count,
  minIndicators: count,
  requiredIndicatorAxis: code,
  minMilestones: count,
  maxMilestoneGapMonths: atLeastOne,
  minRisks: count,
  hardwareShare: percent,
  contingencyShare: percent,
  externalShare: percent,
  bigProject: wholeEuros,
  formLimits: z.record(z.string(), atLeastOne),
  maxAttachmentBytes: atLeastOne,
  maxAttachments: atLeastOne,
  grid,
  reviewers: z.strictObject({
    target: atLeastOne,
    minimum: atLeastOne,
    maxOpen: atLeastOne,
    profiles: z.array(z.enum(reviewProfiles)),
  }),
  delays,
  committee,
  editorMayFile: z.boolean(),
  implicitDecision: z.exactOptional(
    z.strictObject({ kind: z.enum(['acceptance', 'rejection']), afterMonths: atLeastOne, remedies: bilingual }),
  ),
  health: z.strictObject({
    amber: percent,
    red: percent,
    reportLateDays: count,
    conditionLateDays: count,
    overrideDays: atLeastOne,
  }),
  rejectionReasons: z.array(z.strictObject({ code, label: bilingual })).min(1),
})

/** A window file once its versions no longer say `sameAs`. */
export const windowFileSchema = z.strictObject({
  slug: z.string().refine(typed => new RegExp(`^${slugPattern}$`).test(typed), because('slug')),
  name: bilingual,
  purpose: bilingual,
  service: z.strictObject({ name: text, postalAddress: text, email, phone: text }),
  referencePrefix: z.string().refine(typed => /^[A-Z]{1,6}$/.test(typed), because('prefix')),
  opensOn: startOfParisDay,
  lastDay: afterParisDay,
  versions: z.array(version).min(1),
  /** Where the list of operators is, beside this file: whoever reads the file reads it too. */
  operatorsFile: z.exactOptional(text),
  openings: z.array(
    z.strictObject({
      stream: code,
      year: z.int().min(2000).max(2100),
      amount: wholeEuros.refine(amount => amount !== 0, because('emptyOpening')),
      openedOn: startOfParisDay,
    }),
  ),
})

/** The list of the State's operators, which the versions of a window file share. */
export const operatorListSchema = z.array(
  z.strictObject({
    siren: z.string().refine(typed => parseSiren(typed) === typed, because('siren')),
    name: text,
  }),
)

export type WindowFile = z.output<typeof windowFileSchema>
