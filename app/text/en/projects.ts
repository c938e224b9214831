// Words of funded projects, in English.

import type { HealthReason, HealthRemedy } from '#app/domain/health.ts'
import type { Calm } from '#app/domain/project-health.ts'
import { type Day, parseDay } from '#app/domain/time.ts'
import { formatFor } from '../format.ts'
import type { Text } from '../fr.ts'
import { matterName } from './project-matter.ts'

const { day, days, list, money, percent, signedMoney, number } = formatFor('en')

const many = (n: number, one: string, other: string): string => `${number(n)} ${n === 1 ? one : other}`

/** A threshold is a whole figure: « 25 % ». */
const whole = (rate: Parameters<typeof percent>[0]): string => percent(rate).replace(/[.,]0(?=\D)/, '')

const tenths = (n: number): string => percent((n * 10) as Parameters<typeof percent>[0])

function reason(found: HealthReason): string {
  switch (found.code) {
    case 'scheduleDrift':
      return `Expected to end ${days(found.days)} after the agreed date: ${tenths(found.tenths)} late, above ${whole(found.threshold)}.`
    case 'budgetDrift':
      return `Expected to cost ${money(found.amount)} more than agreed: ${tenths(found.tenths)} over, above ${whole(found.threshold)}.`
    case 'milestonesMissed':
      return found.milestones.length === 1
        ? `Milestone ${list(found.milestones.map(({ code }) => code))} missed by ${days(found.milestones[0]?.daysLate ?? 0)}.`
        : `Milestones ${list(found.milestones.map(({ code }) => code))} missed, by up to ${days(Math.max(...found.milestones.map(({ daysLate }) => daysLate)))}.`
    case 'reportLate':
      return `Report expected on ${day(found.dueOn)}, ${days(found.daysLate)} late.`
    case 'finalReportLate':
      return `Final report expected on ${day(found.dueOn)}, ${days(found.daysLate)} late.`
    case 'conditionUnmet':
      return `A suspensive condition has waited for ${days(found.daysLate)}: ${found.wording}`
    case 'agreementUnsigned':
      return `Agreement unsigned ${days(found.days)} after acceptance.`
  }
}

function remedy(found: HealthRemedy): string {
  switch (found.code) {
    case 'endBy':
      return `an end by ${day(found.day)}, ${days(found.daysEarlier)} earlier`
    case 'costAtMost':
      return `a cost of ${money(found.amount)} at most, ${money(found.less)} less`
    case 'deliverMilestones':
      return found.count === found.milestones.length
        ? `the evidence of ${found.count === 1 ? 'milestone' : 'milestones'} ${list(found.milestones)}`
        : `the evidence of ${many(found.count, 'milestone', 'milestones')} among ${list(found.milestones)}`
    case 'sendReport':
      return `the report expected on ${day(found.dueOn)}`
    case 'sendFinalReport':
      return `the final report expected on ${day(found.dueOn)}, and the closure proposed`
    case 'meetCondition':
      return `the condition met: ${found.wording}`
    case 'signAgreement':
      return 'the agreement signed on both sides'
  }
}

function calm(found: Calm): string {
  switch (found.code) {
    case 'notInForce':
      return 'No agreement is in force: nothing is measured yet.'
    case 'milestoneLate':
      return `${found.milestone} has been due for ${days(found.daysLate)}: missed unless delivered before ${day(found.missedFrom)}.`
    case 'reportLate':
      return `Progress report due on ${day(found.dueOn)}, ${days(found.daysLate)} late.`
    case 'finalReportLate':
      return `Final report due on ${day(found.dueOn)}, ${days(found.daysLate)} late.`
    case 'onTrack':
      return 'Nothing departs from the agreement.'
    case 'ended':
      return 'Judged on how it ended.'
  }
}

const quarter = (periodEnd: Day): string => {
  const ordinals = ['first', 'second', 'third', 'fourth']
  return `${ordinals[Math.ceil(Number(periodEnd.slice(5, 7)) / 3) - 1] ?? ''} quarter of ${periodEnd.slice(0, 4)}`
}

const withAbout = (what: string, about: string | null): string => {
  const on = about === null ? null : parseDay(about)
  return about === null ? what : `${what}: ${on === null ? about : day(on)}`
}

const done: { readonly [action: string]: string } = {
  draftAgreement: 'Agreement drafted',
  editAgreement: 'Agreement changed',
  recordSignature: 'Signature noted',
  bodySigned: 'Signed by the carrier',
  serviceSigned: 'Signed by the window',
  signaturesCleared: 'Noted signatures cleared: the terms have changed',
  commitmentNumbered: 'Legal commitment noted',
  activate: 'Agreement activated: the project starts',
  submitEvidence: 'Evidence sent',
  acceptMilestone: 'Milestone accepted',
  returnMilestone: 'Milestone returned',
  milestoneMissed: 'Milestone missed',
  openReport: 'Report opened',
  sendReport: 'Report sent',
  readReport: 'Report read',
  remindCarrier: 'Carrier reminded',
  suspend: 'Suspended',
  resume: 'Resumed',
  startClosing: 'Closing started',
  proposeClosure: 'Closure proposed',
  close: 'Closed',
  terminate: 'Stopped',
  withdrawProject: 'Withdrawn',
  overrideHealth: 'Health set by hand',
  healthTurnedRed: 'Starts drifting',
  healthLeftRed: 'No longer drifting',
}

type News = { readonly names: readonly string[]; readonly about: string | null }

const first = ({ names }: News): string => names[0] ?? ''

export const projects: Text['projects'] = {
  state: {
    accepted: 'Accepted',
    acceptedWithConditions: 'Accepted with conditions',
    agreementToSign: 'Agreement to sign',
    inProgress: 'In progress',
    suspended: 'Suspended',
    closing: 'Final report expected',
    closed: 'Closed',
    terminated: 'Stopped',
    withdrawn: 'Withdrawn',
  },
  action: {
    editAgreement: 'Change the agreement',
    recordSignature: 'Note the signature',
    activate: 'Activate the agreement',
    submitEvidence: 'Send the evidence',
    acceptMilestone: 'Accept the milestone',
    returnMilestone: 'Return with a word',
    sendReport: 'Send the report',
    readReport: 'I have read this report',
    remindCarrier: 'Remind',
    overrideHealth: 'Set the health by hand',
    suspend: 'Suspend the project',
    resume: 'Resume the project',
    startClosing: 'The project is finished',
    proposeClosure: 'Propose the closure',
    close: 'Confirm the closure',
    terminate: 'Stop the project',
    withdrawProject: 'Withdraw the project',
  },
  done: p =>
    p.action === 'agreementReminder'
      ? `Reminder of the signature, ${days(Number(p.about))} after acceptance`
      : withAbout(done[p.action] ?? p.action, p.about),
  milestoneState: {
    planned: 'Planned',
    evidenceSubmitted: 'Evidence sent',
    accepted: 'Accepted',
    returned: 'To complete',
  },
  missed: 'Missed',
  reportHealth: { onTrack: 'As planned', difficulty: 'A difficulty, in hand', needsHelp: 'We need help' },
  agreementKind: { RECIPROCAL_COMMITMENT: 'reciprocal commitment', OPERATOR_AGREEMENT: 'operator agreement' },
  health: {
    level: { green: 'On track', amber: 'To watch', red: 'Drifting' },
    reason,
    remedies: p => `${capital(list(p.remedies.map(remedy)))}.`,
    calm,
    byHand: p => `Set by hand: ${p.reason}`,
    toGreen: 'What would make the project “on track”',
    toAmber: 'What would bring the project back to “to watch”',
    amendment: 'An accepted amendment does not erase a delay: it is shown beside it.',
    until: p => `Since ${day(p.on)}, for ${days(p.days)}.`,
  },
  need: p => {
    switch (p.what) {
      case 'condition':
        return `meet the condition: ${p.about}`
      case 'judgeCondition':
        return `judge the evidence: ${p.about}`
      case 'liftConditions':
        return 'record that the conditions are met'
      case 'releaseNotice':
        return 'release the decision'
      case 'draftAgreement':
        return 'draft the agreement'
      case 'signAgreement':
        return 'sign the agreement'
      case 'signForService':
        return 'sign the agreement for the window'
      case 'numberCommitment':
        return 'note the legal commitment'
      case 'activate':
        return 'activate the agreement'
      case 'milestone':
        return `deliver milestone ${p.about}`
      case 'report':
        return `send the ${lower(matterName('report', p.about))}`
      case 'judgeMilestone':
        return `judge the evidence of milestone ${p.about}`
      case 'readReport':
        return `read the ${lower(matterName('report', p.about))}`
      case 'resumption':
        return 'decide to resume or to stop'
      case 'finalReport':
        return 'send the final report and the financial statement'
      case 'closure':
        return 'examine the final report and propose the closure'
      case 'confirmClosure':
        return 'confirm the closure'
      case 'nothing':
        return 'nothing is expected'
    }
  },
  who: {
    carrier: 'Carrier',
    signatory: 'Carrier’s signatory',
    followUp: 'Follow-up officer',
    finance: 'Finance officer',
    manager: 'Window manager',
    caseOfficer: 'Case officer',
    nobody: 'Nobody',
  },
  toAct: {
    carrier: 'the carrier acts',
    signatory: 'the carrier’s signatory acts',
    followUp: 'the follow-up officer acts',
    finance: 'the finance officer acts',
    manager: 'the window manager acts',
    caseOfficer: 'the case officer acts',
    nobody: 'nobody has to act',
  },
  you: 'You',
  youToAct: 'you act',
  toDo: p => `: ${p.what}`,
  noDay: 'no due date',
  reminded: p =>
    p.isAgain
      ? `reminded on ${day(p.on)}, no answer`
      : `reminded on ${day(p.on)}, possible again on ${day(p.againFrom)}`,
  neverReminded: 'not reminded yet',
  matter: p => matterName(p.what, p.about),
  aboutCarrier: p => `the carrier of ${p.name}, ${lower(p.matter)}`,
  board: {
    title: 'Funded projects',
    tabsLabel: 'Which projects',
    tabs: { all: 'All', toAct: 'Mine to act', late: 'Late' },
    summary: p =>
      `${number(p.red)} drifting, ${number(p.amber)} to watch, ${number(p.green)} on track. The worst first.`,
    filters: 'Filter the projects',
    search: 'Search a project, a body',
    health: 'Health',
    state: 'State',
    allFeminine: 'all',
    columns: {
      project: 'Project',
      health: 'Health and reason',
      schedule: 'Delay',
      budget: 'Cost',
      milestone: 'Milestone and report',
      granted: 'Granted',
      due: 'Who must act, by when',
    },
    caption: 'Funded projects, and accepted applications without an agreement',
    next: p => joined(`${p.code}, ${day(p.on)}`),
    reportSent: p => `report received, ${joined(day(p.periodEnd))}`,
    reportAsked: p => `report expected, ${joined(day(p.dueOn))}`,
    noMilestone: 'no milestone left',
    foot: p =>
      `Bars from 0 to 50%. Ticks at ${p.amber} (to watch) and ${p.red} (drifting). “Remind” sends the e-mail and writes it in the history, at most once a week on the same matter.`,
    empty: 'No project to show',
    emptyWords: 'An accepted application appears here once its decision is validated.',
    noneMatches: 'No project matches these choices.',
    clear: 'Show all projects',
    means: {
      title: 'Drift of the portfolio',
      health: 'Health of projects',
      healthBase: 'drifting, to watch, on track',
      schedule: 'Mean delay',
      budget: 'Mean overrun',
      weighted: p => `weighted by cost: ${p.rate}`,
      none: 'no project started',
      state: 'Large projects of the State',
      stateValue: p => `${p.schedule} and ${p.budget}`,
      stateBase:
        'delay and overrun: panorama of large digital projects, overrun of December 2022, quoted by the roadmap of 9 March 2023',
      base: p =>
        `Our means are over ${many(p.n, 'project started and not closed', 'projects started and not closed')}, on ${day(p.on)}. Method, version ${p.formula}: gap to the first signed agreement, in days and in euros.`,
      notComparable: 'What is not comparable',
      notComparableWords:
        ': the panorama follows projects above €9M or at risk, two years of running included, against first forecasts; our projects cost €1M at most, without running, against the first signed agreement.',
    },
    week: {
      title: 'Since last Monday',
      period: p => `from ${day(p.from)} to ${day(p.to)}`,
      nothing: 'Nothing changed.',
      worse: 'Mean delay up',
      better: 'Mean delay down',
      fromTo: p => `from ${p.from} to ${p.to}`,
      news: {
        healthTurnedRed: p => `${first(p)} starts drifting`,
        terminate: p => `${first(p)} is stopped`,
        suspend: p => `${first(p)} is suspended`,
        milestoneMissed: p => `${first(p)}: ${p.about} missed`,
        returnMilestone: p => `${first(p)}: ${p.about} to complete`,
        withdrawProject: p => `${first(p)} is withdrawn`,
        remindCarrier: p => (p.names.length === 1 ? 'One reminder' : `${number(p.names.length)} carriers reminded`),
        submitEvidence: p => `${first(p)}: evidence of ${p.about}`,
        sendReport: p => `${first(p)}: progress report`,
        acceptMilestone: p => `${first(p)}: ${p.about} accepted`,
        healthLeftRed: p => `${first(p)} no longer drifts`,
        resume: p => `${first(p)} resumes`,
        startClosing: p => `${first(p)} comes to its end`,
        draftAgreement: p => `${first(p)}: agreement ready`,
        activate: p => `${first(p)} starts`,
        close: p => `${first(p)} is closed`,
      },
      detail: p =>
        p.isMany ? `${list(p.days.map(each => day(each)))}: ${list(p.names)}` : list(p.days.map(each => day(each))),
    },
  },
  show: {
    reference: p => `${p.reference} · ${p.kind}, ${p.number} · ${p.organisation}`,
    health: 'Health of the project',
    milestones: 'Milestones',
    milestonesSide: 'Planned in the first agreement, then actual or expected today',
    noMilestone: 'The agreement has no milestone.',
    columns: {
      code: 'Milestone',
      title: 'Verifiable deliverable',
      planned: 'Planned',
      actual: 'Actual or expected',
      state: 'State',
    },
    onTime: 'on the planned day',
    early: p => `${days(p.n)} early`,
    late: p => `${days(p.n)} late`,
    expectedLate: p => `${days(p.n)} late expected`,
    waitingSince: p => `expected for ${days(p.n)}`,
    toCome: 'to come',
    drift: 'Gaps to the agreement',
    schedule: 'Delay',
    budget: 'Cost',
    endLine: p =>
      p.agreed === p.forecast
        ? `ends on ${day(p.agreed)}, as agreed`
        : `ends on ${day(p.forecast)}, agreed for ${day(p.agreed)}`,
    costLine: p => (p.agreed === p.forecast ? `${p.agreed}, as agreed` : `${p.forecast}, for ${p.agreed} agreed`),
    driftFoot: p => `Bars from 0 to 50%. Ticks at ${p.amber} (to watch) and ${p.red} (drifting).`,
    spending: 'Spending',
    spendingTitle: 'Total cost so far, all sources, in euros with tax',
    spendingWords: p =>
      `Spent so far: ${p.spent} on ${day(p.on)}. Agreed cost: ${p.agreed}. Expected cost: ${p.forecast} on ${day(p.end)}.`,
    noSpending: 'No report has said yet what was spent.',
    money: 'Money of the window',
    granted: 'Granted',
    grantedDetail: p => `${p.rate} of the agreed cost, never increased`,
    initialCost: 'Agreed cost',
    forecastCost: 'Cost expected today',
    costGap: 'Cost gap',
    costGapDetail: 'borne by the carrier',
    costGapValue: p => signedMoney(p.gap as Parameters<typeof signedMoney>[0]),
    indicators: 'Indicators',
    noIndicator: 'The agreement has no indicator.',
    indicatorDetail: p => `baseline ${p.baseline}, target ${p.target}`,
    toMeasure: 'to be measured',
    neverRead: 'never read',
    progress: p => `${p.rate} of the way`,
    readingsOf: p => `Readings: ${p.name}`,
    readingsWords: p => `${p.name}: ${p.last} on ${day(p.on)}, for a target of ${p.target}.`,
    curves: 'The curves of the readings',
    reports: 'Progress reports',
    noReport: 'No report has been asked yet.',
    reportTo: p => capital(quarter(p.periodEnd)),
    reportState: {
      open: p => `expected on ${day(p.dueOn)}`,
      late: p => `expected on ${day(p.dueOn)}, ${days(p.n)} late`,
      toRead: 'received, to read',
      read: 'read',
    },
    reportColumns: { period: 'Quarter', sent: 'Received', said: 'The carrier says', spent: 'Spent', state: 'State' },
    history: 'History',
    older: p => many(p.n, 'older line', 'older lines'),
    agreement: 'What is agreed',
    readAgreement: 'See the agreement',
    readFile: 'See the file',
    acts: 'Acts',
    remindOf: 'Remind of',
    remindWord: 'Your word',
    remindHint: 'It goes with the e-mail. You may leave it empty.',
    reason: 'Reason',
    reasonHint: 'The carrier will read it.',
    word: 'A word',
    closureWords: 'How the project ended',
    closureHint: 'Final report, accounts, effects measured. The finance officer reads them before confirming.',
    overrideHint: p =>
      `When the computation is wrong. Your choice holds ${days(p.days)}; the computed reasons stay shown.`,
    overrideReasonHint: 'Required, except to go back to the computed health.',
    overrideLevel: 'Health',
    overrideNone: 'As computed',
    override: 'Set',
    noUndo: 'This act cannot be undone.',
    unsettled: p =>
      `Before the closure: ${[
        ...(p.missing.length === 0 ? [] : [`no evidence received of ${list(p.missing)}`]),
        ...(p.unjudged.length === 0 ? [] : [`no judgement on the evidence of ${list(p.unjudged)}`]),
      ].join('; ')}.`,
    stopConfirm: 'I stop this project for good: it will not go on.',
  },
  agreement: {
    draftTitle: 'Draft the agreement',
    draftLead: p =>
      `${p.granted} granted on ${day(p.on)}. All that follows comes from the filed version: read, correct, send.`,
    title: 'Agreement',
    lead: p => `${p.title}. ${p.granted} granted on ${day(p.on)}.`,
    stands: {
      none: 'No signature',
      service: 'Signed by the window, not by the carrier',
      body: 'Signed by the carrier, not by the window',
      both: 'Signed on both sides',
      active: 'Activated',
    },
    sinceLabel: 'Since acceptance',
    standsLabel: 'Where the agreement stands',
    since: p => `${days(p.n)} since acceptance, for ${number(p.promised)} promised`,
    sinceSide: p =>
      `Automatic reminders on days ${list(p.reminders.map(each => number(each)))}, alert on day ${number(p.escalation)}`,
    steps: 'From drafting to activation',
    stepsDone: p => `${many(p.done, 'step done', 'steps done')} out of ${p.of}`,
    step: {
      drafted: 'Drafted and sent',
      service: 'Signed by the window',
      body: p => `Signed by the carrier: ${p.organisation}`,
      numbered: 'Commitment number noted',
      active: 'Activated',
    },
    expectedFrom: p => `expected from ${p.name}`,
    activation: 'the project starts',
    schedule: 'Schedule',
    scheduleSide: 'In euros',
    scheduleCaption: 'Commitment authority (AE) and payment credits (CP) by year, in euros',
    year: 'Year',
    ae: 'Commitments',
    cp: 'Payments',
    aeSum: 'Commitments so far',
    cpSum: 'Payments so far',
    total: 'Total',
    aeOf: p => `Commitments ${p.year}`,
    cpOf: p => `Payments ${p.year}`,
    scheduleHint: p =>
      `Commitments and payments each add up to ${p.granted}. Each year, payments so far stay under commitments so far. Leave a year without an amount empty.`,
    balanced: 'balanced',
    toKnow: 'to know',
    checkTotals: p => `Commitments and payments each add up to ${p.granted}, the amount granted`,
    checkCumulated: 'Each year, payments so far stay under commitments so far',
    pastYear: p => `${p.year} ended without a signature`,
    pastYearDetail: p => `Its ${p.amount} of commitments will be consumed at activation. The total does not change.`,
    terms: 'What is agreed',
    parties: { service: 'The window', body: 'The carrier' },
    represented: p => `${p.organisation}, represented by ${p.name}`,
    object: 'Object',
    objectHint: 'As it will be published. 256 characters at most.',
    uo: 'Operational unit',
    uoHint: 'Where credits are made available, for instance 0349-CDBU-DEMO.',
    amount: 'Amount',
    amountOf: p => `${p.granted}, ${p.rate} of a cost of ${p.cost}`,
    how: 'How',
    channel: {
      RECIPROCAL_COMMITMENT: p =>
        `Credits made available to an operational unit${p.uo === null ? '' : ` (${p.uo})`}, programme 349`,
      OPERATOR_AGREEMENT: () => 'Payments to the operator, programme 349',
    },
    duration: 'Duration',
    durationOf: p => `from ${day(p.start)} to ${day(p.end)}`,
    followUp: 'Follow-up',
    followUpOf: p =>
      `${many(p.milestones, 'milestone', 'milestones')}, ${many(p.indicators, 'indicator', 'indicators')}, one report a quarter`,
    datedTerm: p => `${p.term} (by the end of ${day(p.on)})`,
    indicatorTerm: p => `${p.name}: from ${p.baseline} to ${p.target}, on ${day(p.on)}`,
    conditions: 'Conditions',
    noneAgreed: 'none',
    reports: 'Progress reports',
    reportsOf: 'one a quarter',
    publication: 'Publication',
    publicationOf: 'the summary and the amounts, as the signatory accepted when filing',
    start: 'Start',
    end: 'End',
    milestones: 'Milestones',
    milestonesHint: 'Their days count from activation: review those that are past.',
    dueOf: p => `${p.code} · ${p.title}`,
    noteTitle: 'Note the signature and the commitment',
    bodySigned: 'Signed by the carrier on',
    serviceSigned: 'Signed by the window on',
    signedHint: 'dd/mm/yyyy, the day written on the copy.',
    commitment: 'Number of the legal commitment',
    commitmentHint: 'As it is in Chorus; the window is not connected to it.',
    note: 'Note',
    activateTitle: 'Activate the agreement',
    missing: p => `Still missing: ${list(p.missing)}.`,
    missingPart: {
      body: 'the carrier’s signature',
      service: 'the window’s signature',
      number: 'the commitment number',
      schedule: 'a balanced schedule',
    },
    then: 'At the same moment:',
    thenStarts: 'The project becomes “In progress”; the carrier and the datalab get the starting message.',
    thenConsumed: p => `${p.amount} of commitment authority are consumed, under no. ${p.ref}.`,
    thenReport: p => `First report before the end of ${day(p.on)}.`,
    thenPast: p =>
      `${list(p.milestones.map(({ code, dueOn }) => `${code} (${day(dueOn)})`))} ${p.milestones.length < 2 ? 'is past already: review this milestone' : 'are past already: review these milestones'} first, or the delay weighs on the health of the project.`,
    noUndo: 'Activation cannot be undone.',
    edit: 'Change the agreement',
    editClears: 'Changing it clears the signatures noted: both parties sign again, since what they signed has changed.',
    existsTitle: 'The agreement is drafted already',
    noDraftTitle: 'No agreement to draft',
    noDraft: {
      exists: 'It exists already for this application: open it to read it, change it or have it signed.',
      notNotified: 'The application is accepted, but its decision has not been notified to the carrier yet.',
      conditionsToLift: 'The application is accepted with conditions: they must be lifted first.',
      undecided: 'This application has not been accepted yet.',
      over: 'This application ended without an acceptance: it has no agreement.',
    },
    prepare: 'Draft and send',
    save: 'Save',
    messages: 'Messages and signatures',
  },
  milestone: {
    title: p => `${p.code} – ${p.title}`,
    expected: 'Expected evidence',
    planned: 'Planned',
    state: 'State',
    evidence: 'The evidence',
    evidenceLabel: 'What shows that the milestone is reached',
    evidenceHint:
      'Address of the service, date, figures, references of documents. You can complete it until the milestone is accepted.',
    sentBy: p => `Sent by ${p.name}, ${p.at}`,
    judgement: 'What the datalab says',
    judgedBy: p => `By ${p.name}, ${p.at}`,
    earlier: 'Earlier exchange',
    none: 'No evidence was sent yet.',
    judge: 'Your judgement',
    word: 'Your word',
    wordHint: 'The carrier will read it. It is required to return the milestone.',
    again: 'Complete the evidence',
    notYet: 'Evidence is given while the project is in progress.',
  },
  report: {
    title: p => `Progress report, ${quarter(p.periodEnd)}`,
    lead: 'The latest values are in view: write what changed.',
    due: p => (p.reader === null ? '.' : `. It will be read by ${p.reader}.`),
    writtenBy: p =>
      `This report is filled in by ${list(p.names)}. You will read it here once it is sent; there is nothing for you to do.`,
    parts: { words: 'Where you are', money: 'Money and time', readings: 'Readings expected' },
    partOf: p => `${p.n} of ${p.of}`,
    health: 'How is the project doing?',
    done: 'What is done',
    announced: p => `You had announced: “${p.next}”`,
    next: 'What comes, for the next quarter',
    risks: 'What stands in your way',
    risksHint: 'Leave empty when nothing does.',
    spent: p => `Spent by ${day(p.on)}, in all, in euros`,
    lastSpent: p => `Last report, ${day(p.on)}: ${p.amount}. With tax, all sources.`,
    firstSpent: 'With tax, all sources.',
    cost: 'Total cost expected today, in euros',
    costHint: p => `${p.last === null ? '' : `Last report: ${p.last}. `}Agreement: ${p.agreed}.`,
    end: 'End expected today',
    endHint: p => `dd/mm/yyyy. ${p.last === null ? '' : `Last report: ${day(p.last)}. `}Agreement: ${day(p.agreed)}.`,
    readingsHint: 'Not measured this quarter? Leave empty: the last value stays.',
    lastReading: p => `Last: ${p.value} on ${day(p.on)}.`,
    neverRead: 'Never read.',
    aim: p => `Baseline ${p.baseline}, target ${p.target}.`,
    said: 'What your answers say',
    saidByCarrier: 'What these answers say',
    saidEmpty:
      'Write your answers, then “Recalculate”: the delay, the cost and the health of the project show here, before anything is sent.',
    saidLine: p => {
      const end =
        p.days === 0
          ? 'would end on the agreed day'
          : p.days > 0
            ? `would end ${days(p.days)} after the agreed day`
            : `would end ${days(-p.days)} before the agreed day`
      const gap = money(Math.abs(p.amount) as Parameters<typeof money>[0])
      const cost = p.amount === 0 ? 'cost what was agreed' : p.amount > 0 ? `cost ${gap} more` : `cost ${gap} less`
      return `The project ${end} and ${cost}.`
    },
    insteadOf: p => `instead of ${p.rate}`,
    healthForAll: 'Health of the project, for all who follow it',
    becomes: 'becomes',
    wouldBeGreen: p => `To make it “on track”: ${list(p.remedies.map(remedy))}.`,
    kept: 'Computed when you last pressed “Recalculate”. Nothing is sent yet.',
    save: 'Save',
    doubts: p => (p.count < 2 ? 'A figure to check' : 'Figures to check'),
    doubt: found => {
      switch (found.code) {
        case 'spentFell':
          return `What is spent is below the last report, ${day(found.on)}: ${money(found.last)}. It is counted from the start.`
        case 'costBelowSpent':
          return `The total cost expected is below what is already spent: ${money(found.spent)}.`
        case 'endPast':
          return 'The end expected is already past.'
        case 'percentAbove':
          return `The reading of “${found.indicator}” is above 100%.`
      }
    },
    confirmDoubts: 'These figures are right',
    savedAll: 'What you wrote is saved.',
    compute: 'Recalculate',
    correct: 'Correct the report',
    sentNotice: 'Report sent',
    sentWords: p =>
      `Sent ${p.at}. ${p.reader === null ? '' : `${p.reader} is told. `}You can correct it until it is read.`,
    readNotice: p => `Read by ${p.name}, ${p.at}. It can no longer be corrected.`,
    sentBy: p => `Sent by ${p.name}, ${p.at}`,
    nothing: 'Nothing reported.',
    readings: 'Readings',
    notMeasured: 'not measured',
    readHint: 'Once it is read, the carrier can no longer correct it.',
    columns: { indicator: 'Indicator', value: 'Reading', last: 'Before', aim: 'Baseline and target' },
  },
  own: {
    title: 'My projects',
    lead: 'The funded projects you carry.',
    empty: 'No project yet',
    emptyWords: 'A project appears here when its agreement is ready to sign, after the committee’s decision.',
    applications: 'See my applications',
    expected: 'What is expected',
    nothing: 'Nothing is expected of you.',
    whoYou: 'Your turn',
    whoOther: p => capital(p.who),
    contact: p => `Your contact at the datalab: ${p.name}, ${p.email}.`,
    open: { milestone: 'Give the evidence', report: 'Write the report' },
    notOpenYet: p => `opens on ${day(p.on)}`,
    finalReport: p =>
      `The final report and the financial statement are sent by e-mail to ${p.name}, ${p.email}: the window has no screen for them yet. The follow-up officer then proposes the closure.`,
    finish: 'Finish the project',
    finishWords: 'If all is delivered before the planned day, say so: the final report will be asked of you.',
    finishConfirm: 'The project is finished: it will not be in progress again.',
    withdraw: 'Withdraw the project',
    withdrawWords:
      'The funding is given back and the application is withdrawn with the project. This cannot be undone.',
    withdrawWord: 'A word for the window',
  },
}

/** On one line, however narrow the column. */
function joined(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
