// Words of “What you will be asked”, in English.

import { count as counted } from '../format.ts'
import type { Text } from '../fr.ts'

const many = (n: number, one: string, other: string): string => counted(n, { one, other }, 'en')

export const asked: Text['asked'] = {
  title: 'What you will be asked',
  reference: p => `Version ${p.number} of the rules, in force since ${p.since} · page made on ${p.today}`,
  lead: 'The whole form, field by field. Print this page to share the work: it has boxes to tick and a column for names.',
  figures: {
    sections: 'Sections',
    sectionsBase: 'in the order you like',
    required: 'Required fields',
    requiredBase: p => `of ${p.all}; ${p.conditional} depend on the project`,
    documents: 'Required documents',
    documentsBase: p => `${many(p.conditional, 'other', 'others')} depending on the project`,
    writing: 'Writing',
    writingTime: p => (p.minutes === 0 ? `${p.hours} h` : `${p.hours} h ${p.minutes}`),
    writingBase: 'over two to three weeks',
  },
  toc: 'The sections',
  about: p =>
    p.minutes >= 60
      ? `${Math.floor(p.minutes / 60)} h${p.minutes % 60 === 0 ? '' : ` ${p.minutes % 60}`}`
      : `${p.minutes} min`,
  sectionSide: p => `${p.hint} · about ${p.time}`,
  documents: 'To start with: the documents',
  documentsSide: 'they depend on others',
  documentsCaption: 'Documents to attach',
  document: 'Document',
  from: 'Who gives it, in how long',
  attach: 'To attach',
  byWhom: 'By whom',
  time: 'The time it takes',
  weeks: [
    { title: 'Week 1', detail: 'Eligibility, documents asked for, title, need, first costs.' },
    { title: 'Week 2', detail: 'Solution, impact, data, team, milestones, with your colleagues.' },
    { title: 'Week 3', detail: 'Budget read by the finance contact, documents received.' },
    { title: 'Signature', detail: 'Five minutes for the signatory, on a phone; the signatory files.' },
  ],
  sectionCaption: p => `Fields of the section ${p.title}`,
  field: 'What you are asked',
  shape: 'Form and limit',
  fill: 'To fill',
  published: 'Published if the project is funded.',
  bySignatory: 'Ticked by the signatory, when filing.',
  choices: p => `Options: ${p.options}.`,
  columns: 'For each',
  column: p => `${p.label} (${p.shape}, ${p.required})`,
  rules: 'What the rules check',
  rulesLead:
    'A point to mend prevents filing. A point to watch does not: the office answers it. Nothing is lost when a text is too long: it is kept whole.',
  rulesCaption: 'Rules of the window, with their codes',
  rule: 'Rule',
  level: 'Effect',
  code: 'Code',
  levels: { BLOCK: 'prevents filing', WARN: 'point to watch', INFO: 'to know' },
  ruleSaid: {
    CALL_CLOSED: p => `The filing is received by the server before the end of ${p.closes}.`,
    APPLICANT_NOT_ELIGIBLE: p => `The body is of an accepted kind: ${p.kinds}.`,
    OPERATOR_NOT_LISTED: () => 'An operator is in the official list; otherwise the office decides on admissibility.',
    SIRET_INVALID: () => 'Each SIRET has 14 digits and a right key.',
    SIRET_UNVERIFIED: () => 'The kind of a body that is not in the list is stated; the office checks it.',
    TYPE_REQUIRED: () => 'At least one project type and one stream are chosen.',
    TOTAL_BELOW_MIN: p => `The total cost is at least ${p.totalMin}, taxes included.`,
    TOTAL_ABOVE_MAX: p => `The total cost is at most ${p.totalMax}, taxes included.`,
    RATE_ABOVE_MAX: p => `The amount requested is at most ${p.maxRate} of the total cost.`,
    GRANT_OUT_OF_RANGE: p => `The amount requested is between ${p.grantMin} and ${p.grantMax}.`,
    FUNDING_UNBALANCED: () => 'Request, own contribution and other funding equal the total cost.',
    OTHER_STATE_FUNDING: () => 'Another State fund is declared: one expense is not funded twice.',
    LINE_OVERFUNDED: () => 'On each line, the request is at most the cost.',
    PERMANENT_STAFF_FUNDED: () => 'Staff already in post is not funded; only staff recruited for the project may be.',
    T2_FOR_OPERATOR: () => 'Staff recruited by an operator needs an administration to carry it.',
    DURATION_OUT_OF_RANGE: p => `The project lasts ${p.durations}.`,
    START_BEFORE_DECISION: p =>
      `The project starts at least ${p.leadDays} after filing: an expense made before the decision is not funded.`,
    RUN_COST_MISSING: () => 'The running cost after the project is given, even if it is €0, and its payer is named.',
    PERSONAL_DATA_UNDESCRIBED: () =>
      'If the project processes personal data: purpose, legal basis, impact assessment and data protection officer are described.',
    IMPACT_INDICATORS_MIN: p =>
      `At least ${many(p.indicators, 'indicator', 'indicators')}, one of them on the axis ${p.axis}.`,
    MILESTONES_MIN: p => `At least ${many(p.milestones, 'milestone', 'milestones')}, all within the project’s dates.`,
    MILESTONE_GAP: p => `At most ${p.gap} between two milestones.`,
    SPONSOR_MISSING: () => 'The sponsor is named by their position.',
    BIG_PROJECT: p => `A programme of ${p.bigProject} or more is a large digital project: it needs a formal opinion.`,
    FIELD_MISSING: () => 'Every required field is filled.',
    FIELD_INVALID: () => 'Every field can be read and fits its limit.',
    ATTACHMENT_MISSING: () => 'Every required document is attached.',
    ATTACHMENT_RECOMMENDED: () => 'The opinion of the ministry’s data administrator is recommended.',
    HARDWARE_SHARE: p => `Hardware is at most ${p.hardware} of the cost, or you say why.`,
    CONTINGENCY_SHARE: p => `Contingencies are at most ${p.contingency} of the cost, or you say why.`,
    EXTERNAL_SHARE: p => `Above ${p.external} of the cost in external services, the office notes it.`,
    DUPLICATE_APPLICATION: () => 'Your body has no current application with a similar title.',
  },
  durationOf: p => `from ${p.min} to ${p.max} (stream ${p.stream})`,
  grid: 'The reviewers’ grid',
}
