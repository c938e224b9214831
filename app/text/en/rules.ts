// A sentence for each coded rule and for each line of the eligibility check, in English.

import type { CheckedDuration, CheckedShare, CheckedTotal } from '#app/domain/eligibility-check.ts'
import type { Invalid } from '#app/domain/field-value.ts'
import { fieldName } from '../field-name.ts'
import { formatFor, lastSecond } from '../format.ts'
import type { Text } from '../fr.ts'
import { form } from './form.ts'

const { day, exactInstant, list, money, months, number, percent, signedMoney } = formatFor('en')

/** What to type instead; the name of the field comes before. */
function mend(why: Invalid): string {
  switch (why.reason) {
    case 'tooLong':
      return `${number(why.length - why.max)} characters too many. At most ${number(why.max)}: your text is kept whole.`
    case 'tooManyRows':
      return `${number(why.found)} filled, at most ${number(why.max)}.`
    case 'forbiddenCharacter':
      return 'an invisible character cannot be kept. Type the text instead of pasting it.'
    case 'notAnAmount':
      return 'type an amount in euros, for example 12000.50 or 12,000.50.'
    case 'notANumber':
      return 'type a number, for example 0.4.'
    case 'negative':
      return 'type a positive number, or 0.'
    case 'notADay':
      return 'type a date that exists, for example 31/12/2025.'
    case 'dayOutOfRange':
      return 'type a date of this century, for example 31/12/2025.'
    case 'notAYear':
      return 'type a year, for example 2025.'
    case 'notAnEmail':
      return 'type a full address, for example first.last@example.gouv.fr.'
    case 'notAPhone':
      return 'type a number, for example 01 23 45 67 89.'
    case 'notAYesOrNo':
      return 'choose yes or no.'
    case 'notAnOption':
      return 'choose one of the options.'
    case 'notASiret':
      return `${why.typed} is not a SIRET.`
  }
}

const name = (field: string | null): string => (field === null ? '' : fieldName(form, field))

const axis = (code: string): string => Object.entries(form.options.axis).find(([key]) => key === code)?.[1] ?? code

const sentence: Text['rules']['sentence'] = {
  CALL_CLOSED: ({ params: p }) =>
    p.isEarly
      ? `The window opens on ${exactInstant(p.opensAt)}.`
      : `The window is closed: the last moment to file was ${exactInstant(lastSecond(p.closesAt))}.`,
  APPLICANT_NOT_ELIGIBLE: ({ params: p }) =>
    `Your body cannot apply here: “${form.organisationKinds[p.kind]}”. The window is for services and operators of the State.`,
  OPERATOR_NOT_LISTED: ({ params: p }) =>
    `SIREN ${p.siren} is not in the list of operators of the State. You may file; the office decides on admissibility.`,
  SIRET_INVALID: ({ field, params: p }) => `${name(field)}: ${p.siret} is not a SIRET. Check the 14 digits.`,
  SIRET_UNVERIFIED: ({ params: p }) =>
    `The kind of your body, “${form.organisationKinds[p.kind]}”, is stated: the office will check it.`,
  TYPE_REQUIRED: ({ params: p }) =>
    p.field === 'stream' ? 'Stream: choose the one you apply to.' : 'Types of project: choose at least one.',
  TOTAL_BELOW_MIN: ({ params: p }) => `The total cost is ${money(p.total)}; the minimum is ${money(p.min)}.`,
  TOTAL_ABOVE_MAX: ({ params: p }) => `The total cost is ${money(p.total)}; the maximum is ${money(p.max)}.`,
  RATE_ABOVE_MAX: ({ params: p }) =>
    `You request ${money(p.requested)} for a cost of ${money(p.total)}: more than ${percent(p.max)}. Request at most ${money(p.atMost)}.`,
  GRANT_OUT_OF_RANGE: ({ params: p }) =>
    `You request ${money(p.requested)}. Request from ${money(p.min)} to ${money(p.max)}.`,
  FUNDING_UNBALANCED: ({ params: p }) =>
    `Funding (${money(p.funded)}) does not equal the total cost (${money(p.total)}): a gap of ${signedMoney(p.gap)}.`,
  OTHER_STATE_FUNDING: ({ params: p }) =>
    `${money(p.amount)} come from other funds of the State${p.stateShare === null ? '' : `: ${percent(p.stateShare)} of the cost with this window`}. One expense is not funded twice.`,
  LINE_OVERFUNDED: ({ params: p }) =>
    `Line ${p.line}: you request ${money(p.requested)}${p.cost === null ? '' : ` for a cost of ${money(p.cost)}. Request at most ${money(p.cost)}`}.`,
  PERMANENT_STAFF_FUNDED: ({ params: p }) =>
    `Line ${p.line}: staff in post is not funded. Request €0, or tick “hired for the project”.`,
  T2_FOR_OPERATOR: ({ params: p }) =>
    `Line ${p.line}: staff hired by an operator needs an administration to carry it. The office will discuss it with you.`,
  DURATION_OUT_OF_RANGE: ({ params: p }) =>
    p.months === 0
      ? 'The project ends before it starts.'
      : `The project lasts ${months(p.months)}, for ${number(p.min)} to ${months(p.max)}.`,
  START_BEFORE_DECISION: ({ params: p }) =>
    `Starts on ${day(p.start)}, before the answer expected by ${day(p.expectedAnswer)}. Expenses committed before the decision are not funded.`,
  RUN_COST_MISSING: ({ params: p }) =>
    p.field === 'runCostPerYear'
      ? 'Running cost after the project: give it, even if it is €0.'
      : 'Running cost after the project: say who will pay.',
  PERSONAL_DATA_UNDESCRIBED: ({ params: p }) =>
    `${name(p.field)}: to be filled in, because the project uses personal data.`,
  IMPACT_INDICATORS_MIN: ({ params: p }) =>
    p.why === 'tooFew'
      ? `Indicators: ${number(p.found)} described, ${number(p.min)} needed.`
      : `Indicators: at least one is needed on the ${axis(p.axis)} axis.`,
  MILESTONES_MIN: ({ field, params: p }) =>
    p.why === 'tooFew'
      ? `Milestones: ${number(p.found)} described, ${number(p.min)} needed.`
      : `${name(field)}: ${day(p.due)} is outside the project, which runs from ${day(p.start)} to ${day(p.end)}.`,
  MILESTONE_GAP: ({ params: p }) =>
    `More than ${months(p.maxMonths)} without a milestone, from ${day(p.from)} to ${day(p.to)}.`,
  SPONSOR_MISSING: () => 'Sponsor: give their function.',
  BIG_PROJECT: ({ params: p }) =>
    `The project belongs to a programme of ${money(p.cost)}: from ${money(p.from)}, a large digital project needs a formal opinion.`,
  FIELD_MISSING: ({ field, params: p }) =>
    p.rows === null
      ? `${name(field)}: to be filled in.`
      : `${name(field)}: ${number(p.rows.found)} described, at least ${number(p.rows.min)}.`,
  FIELD_INVALID: ({ field, params: p }) => `${name(field)}: ${mend(p)}`,
  ATTACHMENT_MISSING: ({ field }) => `${name(field)}: to be attached.`,
  ATTACHMENT_RECOMMENDED: ({ field }) => `${name(field)}: not attached. It is recommended, not mandatory.`,
  HARDWARE_SHARE: ({ params: p }) =>
    `Hardware is ${percent(p.share)} of the cost, more than ${percent(p.max)}: say why.`,
  CONTINGENCY_SHARE: ({ params: p }) =>
    `Contingency is ${percent(p.share)} of the cost, more than ${percent(p.max)}: say why.`,
  EXTERNAL_SHARE: ({ params: p }) =>
    `External services are ${percent(p.share)} of the cost, more than ${percent(p.max)}.`,
  DUPLICATE_APPLICATION: ({ params: p }) =>
    p.title === null
      ? 'The body has filed another application with a similar title.'
      : `You already have an application with a similar title: “${p.title}”.`,
}

const officeSentence: Text['rules']['officeSentence'] = {
  APPLICANT_NOT_ELIGIBLE: ({ params: p }) =>
    `The body cannot apply here: “${form.organisationKinds[p.kind]}”. The window is for services and operators of the State.`,
  OPERATOR_NOT_LISTED: ({ params: p }) =>
    `SIREN ${p.siren} is not in the list of operators of the State: to be decided at admissibility.`,
  SIRET_UNVERIFIED: ({ params: p }) =>
    `The kind of the body, “${form.organisationKinds[p.kind]}”, is stated: to be checked.`,
  TYPE_REQUIRED: ({ params: p }) => (p.field === 'stream' ? 'Stream: not chosen.' : 'Types of project: none chosen.'),
  RATE_ABOVE_MAX: ({ params: p }) =>
    `The applicant requests ${money(p.requested)} for a cost of ${money(p.total)}: more than ${percent(p.max)}, that is ${money(p.atMost)}.`,
  GRANT_OUT_OF_RANGE: ({ params: p }) =>
    `The applicant requests ${money(p.requested)}, for a grant from ${money(p.min)} to ${money(p.max)}.`,
  LINE_OVERFUNDED: ({ params: p }) =>
    `Line ${p.line}: the applicant requests ${money(p.requested)}${p.cost === null ? '' : ` for a cost of ${money(p.cost)}`}.`,
  T2_FOR_OPERATOR: ({ params: p }) =>
    `Line ${p.line}: staff hired by an operator needs an administration to carry it, to discuss with the applicant.`,
  DUPLICATE_APPLICATION: ({ params: p }) =>
    p.title === null
      ? 'The body has filed another application with a similar title.'
      : `The body has another application with a similar title: “${p.title}”.`,
}

const cost = (r: CheckedTotal): string =>
  `${money(r.total)} with taxes, for a cost from ${money(r.min)} to ${money(r.max)}.`

const share = (r: CheckedShare): string =>
  `${money(r.requested)} of ${money(r.total)}${r.rate === null ? '' : `, that is ${percent(r.rate)}`}.`

const duration = (r: CheckedDuration): string =>
  `${months(r.months)}, for a duration from ${number(r.min)} to ${months(r.max)}.`

const check: Text['rules']['check'] = {
  windowOpen: ({ params: r }) => ({
    title: 'The window is open.',
    detail: `Last moment to file: ${exactInstant(lastSecond(r.closesAt))}.`,
    advice: null,
  }),
  windowNotOpenYet: ({ params: r }) => ({
    title: 'The window is not open yet.',
    detail: `It opens on ${exactInstant(r.opensAt)}.`,
    advice: null,
  }),
  windowClosed: ({ params: r }) => ({
    title: 'The window is closed.',
    detail: `Last moment to file: ${exactInstant(lastSecond(r.closesAt))}.`,
    advice: 'No application can be filed any more.',
  }),
  bodyEligible: ({ params: r }) => ({
    title: 'Your body is eligible.',
    detail: `${form.organisationKinds[r.kind]}.`,
    advice: null,
  }),
  operatorNotListed: () => ({
    title: 'Your body is not in the list of operators.',
    detail: 'You may file; the office decides on admissibility.',
    advice: 'Prepare the text that makes you an operator of the State.',
  }),
  bodyNotEligible: ({ params: r }) => ({
    title: 'Your body cannot apply here.',
    detail: `${form.organisationKinds[r.kind]}: the window is for services and operators of the State.`,
    advice: 'Look for a service of the State that would carry the project with you.',
  }),
  typesFunded: ({ params: r }, labelOf) => ({
    title: r.types.length > 1 ? 'These types of project are funded.' : 'This type of project is funded.',
    detail: `${list(r.types.map(labelOf))}.`,
    advice: null,
  }),
  typesNotFunded: () => ({
    title: 'This type of project is not funded.',
    detail: 'None of the chosen types is in the rules.',
    advice: null,
  }),
  totalWithin: ({ params: r }) => ({ title: 'The total cost is within the limits.', detail: cost(r), advice: null }),
  totalAtMin: ({ params: r }) => ({
    title: 'The total cost is within the limits.',
    detail: cost(r),
    advice: 'You are at the minimum: one cent less and the application could not be filed.',
  }),
  totalBelow: ({ params: r }) => ({
    title: 'The total cost is too low.',
    detail: cost(r),
    advice: 'Count the time of your staff too, valued.',
  }),
  totalAbove: ({ params: r }) => ({
    title: 'The total cost is too high.',
    detail: cost(r),
    advice: 'Apply for a first step of the project.',
  }),
  rateWithin: ({ params: r }) => ({
    title: `The requested share is at most ${percent(r.max)}.`,
    detail: share(r),
    advice: null,
  }),
  rateAbove: ({ params: r }) => ({
    title: `The requested share is above ${percent(r.max)}.`,
    detail: share(r),
    advice: `Request at most ${money(r.atMost)}.`,
  }),
  grantOutOfRange: ({ params: r }) => ({
    title: 'The requested amount is outside the limits.',
    detail: `${money(r.requested)}, for a request from ${money(r.min)} to ${money(r.max)}.`,
    advice: null,
  }),
  durationWithin: ({ params: r }) => ({ title: 'The duration is right.', detail: duration(r), advice: null }),
  durationOut: ({ params: r }) =>
    r.months === 0
      ? { title: 'The project ends before it starts.', detail: 'Check the two dates.', advice: null }
      : { title: 'The duration is not right.', detail: duration(r), advice: null },
  durationOfStreams: ({ params: r }, labelOf) => ({
    title: 'The duration is right for one stream only.',
    detail: `${months(r.months)}: only for the stream ${list(r.streams.map(labelOf))}.`,
    advice: null,
  }),
  startsInTime: ({ params: r }) => ({
    title: 'The project starts after the answer.',
    detail: `It starts on ${day(r.start)}. If you file today, the answer is expected by ${day(r.expectedAnswer)}.`,
    advice: null,
  }),
  startsEarly: ({ params: r }) => ({
    title: 'The project starts too early.',
    detail: `You plan to start on ${day(r.start)}. If you file today, the answer is expected by ${day(r.expectedAnswer)}.`,
    advice: `Expenses committed before the decision are not funded. Start on ${day(r.expectedAnswer)} or later, or request nothing for what comes before.`,
  }),
}

export const rules: Text['rules'] = {
  name: {
    CALL_CLOSED: 'Window open',
    APPLICANT_NOT_ELIGIBLE: 'Eligible body',
    OPERATOR_NOT_LISTED: 'Operator in the list',
    SIRET_INVALID: 'Exact SIRET',
    SIRET_UNVERIFIED: 'Verified body',
    TYPE_REQUIRED: 'Type of project and stream',
    TOTAL_BELOW_MIN: 'Total cost at the minimum',
    TOTAL_ABOVE_MAX: 'Total cost under the maximum',
    RATE_ABOVE_MAX: 'Requested share',
    GRANT_OUT_OF_RANGE: 'Requested amount',
    FUNDING_UNBALANCED: 'Funding equal to the cost',
    OTHER_STATE_FUNDING: 'Other funds of the State',
    LINE_OVERFUNDED: 'Request below the cost of the line',
    PERMANENT_STAFF_FUNDED: 'Staff in post not funded',
    T2_FOR_OPERATOR: 'Staff hired by an operator',
    DURATION_OUT_OF_RANGE: 'Duration',
    START_BEFORE_DECISION: 'Start after the decision',
    RUN_COST_MISSING: 'Running cost after the project',
    PERSONAL_DATA_UNDESCRIBED: 'Personal data described',
    IMPACT_INDICATORS_MIN: 'Indicators',
    MILESTONES_MIN: 'Milestones',
    MILESTONE_GAP: 'Rhythm of milestones',
    SPONSOR_MISSING: 'Sponsor',
    BIG_PROJECT: 'Large digital project',
    FIELD_MISSING: 'Fields filled in',
    FIELD_INVALID: 'Fields readable',
    ATTACHMENT_MISSING: 'Mandatory attachments',
    ATTACHMENT_RECOMMENDED: 'Recommended attachments',
    HARDWARE_SHARE: 'Share of hardware',
    CONTINGENCY_SHARE: 'Share of contingency',
    EXTERNAL_SHARE: 'Share of services',
    DUPLICATE_APPLICATION: 'Duplicate application',
  },
  level: { BLOCK: 'to correct', WARN: 'point of attention', INFO: 'to know' },
  sentence,
  officeSentence,
  check,
  checkLevel: { blocked: 'blocking', attention: 'to watch', ok: 'conform' },
}
