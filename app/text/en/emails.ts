// The words of every e-mail, in English: what happened, what is next, by when.

import type { DecisionKind } from '#app/domain/decision.ts'
import { shownRate } from '#app/domain/drift.ts'
import { type Day, parisDay } from '#app/domain/time.ts'
import { type Format, lastSecond } from '../format.ts'
import type { Text } from '../fr.ts'
import { type Fact, fieldLabel, lastDay, type Named, short } from '../letter.ts'
import { form } from './form.ts'
import { office } from './office.ts'
import { matterName } from './project-matter.ts'
import { silence } from './silence.ts'

const minutes = { one: 'minute', other: 'minutes' }
const reviews = { one: 'review', other: 'reviews' }
const points = { one: 'point', other: 'points' }

/** How a subject names the application: by its reference, by its title while it has none. */
const called = (p: Named): string => p.reference ?? `“${short(p.title)}”`

const about = (p: Named): readonly Fact[] => [
  ...(p.reference === null ? [] : [{ label: 'Application', value: p.reference }]),
  { label: 'Project', value: p.title },
]

const before = (day: Day, f: Format): Fact => ({ label: 'To be done', value: `before the end of ${f.day(day)}` })

const decisions: Readonly<
  Record<DecisionKind, { readonly subject: string; readonly heading: string; readonly next: string }>
> = {
  grant: {
    subject: 'Favourable decision',
    heading: 'Your project is funded',
    next: 'Next: the office prepares the agreement, then offers it to you for signature.',
  },
  grantWithConditions: {
    subject: 'Favourable decision with conditions',
    heading: 'Your project is funded, with conditions',
    next: 'Next: bring evidence for each suspensive condition before its date; the agreement is signed after that. A resolutory condition that is not kept ends the funding.',
  },
  defer: {
    subject: 'Decision deferred',
    heading: 'The decision on your application is deferred',
    next: 'Next: send what is expected to the service in charge, at the address below. The window’s manager then reopens the examination, and your application goes back to the committee without a new filing.',
  },
  waitlist: {
    subject: 'Placed on the waiting list',
    heading: 'Your application is on the waiting list',
    next: 'Next: you keep your rank. If credits become free, the office writes to you. There is nothing to do.',
  },
  reject: {
    subject: 'Unfavourable decision',
    heading: 'Your project is not funded',
    next: 'This decision closes the application. You may file another one while the window is open.',
  },
}

/** Why a project turned red, as the board computes it. */
type Drift = { readonly of: 'scheduleDrift' | 'budgetDrift'; readonly tenths: number }

const driftName = { scheduleDrift: 'delay', budgetDrift: 'cost' }

/** What the subject of an alert says of the drift; a share tells no amount. */
const gap = (drift: Drift | null | undefined, f: Format): string =>
  drift == null ? '' : ` (${driftName[drift.of]} ${f.signedPercent(shownRate(drift))})`

const healthReasons: Readonly<Record<string, string>> = {
  scheduleDrift: 'The forecast end is past the threshold for schedule drift.',
  budgetDrift: 'The forecast cost is past the threshold for budget drift.',
  milestonesMissed: 'Milestones are missed.',
  reportLate: 'A progress report is late.',
  conditionUnmet: 'A suspensive condition is not lifted.',
  agreementUnsigned: 'The agreement is not signed.',
}

export const emails: Text['emails'] = {
  brand: 'Guichet',
  demo: 'This is a demonstration, not an official site',
  fictional: 'Projects, bodies and people of this demonstration are fictional.',
  signInNeeded: 'The link asks you to sign in. If it does not open, copy this address:',
  site: 'The site of the window:',
  colon: ': ',
  why: {
    myApplication: 'You receive this message because you are a contact of this application.',
    receipt: 'You receive this message because you are a contact of this application.',
    supplement: 'You receive this message because you are a contact of this application.',
    signature: 'You receive this message because you are named as signatory of this application.',
    file: 'You receive this message because you follow this application at the office.',
    decision: 'You receive this message because you follow this application at the office.',
    review: 'You receive this message because your review of this application is asked for.',
    meeting: 'You receive this message because you sit on the investment committee.',
    myProject: 'You receive this message because you are a contact of this project.',
    project: 'You receive this message because you follow this project at the office.',
    signIn: 'You receive this message because a code was asked for with your address.',
  },
  service: 'Service in charge',
  sha256: 'Fingerprint of the filed application (SHA-256)',
  decision: {
    kind: 'Decision',
    kinds: {
      grant: 'Funded',
      grantWithConditions: 'Funded with conditions',
      defer: 'Deferred',
      waitlist: 'Waiting list',
      reject: 'Not funded',
    },
    heldOn: 'Committee meeting',
    requested: 'Amount requested',
    granted: 'Amount granted',
    rank: 'Rank on the waiting list',
    reasons: {
      grant: 'What the committee noted',
      grantWithConditions: 'What the committee noted',
      defer: 'What is expected',
      waitlist: 'Reasons',
      reject: 'Reasons',
    },
    conditions: 'Conditions',
    condition: (p, f) =>
      `${p.kind === 'SUSPENSIVE' ? 'Suspensive condition' : 'Resolutory condition'}, before the end of ${f.day(p.dueOn)}`,
    debrief: 'Understand the decision',
    howToAsk:
      'Would you like to talk about it? Ask the service in charge for a debrief, quoting the number of your application.',
    author: 'Author of the decision',
  },
  letters: {
    signInCode: (p, f) => ({
      subject: 'Your code to enter the window',
      heading: 'Your code to sign in',
      paragraphs: [
        `Type this code on the page that asks for it. It lasts ${f.count(p.minutes, minutes)} and works once.`,
      ],
      after: [
        'Nobody at the office will ever ask you for this code.',
        'You asked for nothing? Ignore this message: without the code, nobody gets in.',
      ],
    }),
    signatoryNamed: p => ({
      subject: `You are the signatory of “${short(p.title)}”`,
      heading: 'You are named as signatory',
      paragraphs: [
        `${p.by} names you as signatory of this application. You can read it from now on.`,
        'Next: when the application is complete, a message asks you to file it or to send it back with a word.',
      ],
      facts: [...about(p), { label: 'Organisation', value: p.organisation }],
      action: 'Read the application',
    }),
    signatureAsked: (p, f) => ({
      subject: `Signature expected — application ${called(p)}`,
      heading: 'An application waits for your signature',
      paragraphs: [
        `${p.by} passes a complete application on to you.`,
        'Your turn: read what your organisation commits to, then file the application or send it back with a word.',
      ],
      facts: [
        ...about(p),
        { label: 'Organisation', value: p.organisation },
        { label: 'Amount requested', value: f.money(p.requestedCents) },
        { label: 'Last moment to file', value: `${f.exactInstant(lastSecond(p.closesAt))}, Paris time` },
      ],
      action: 'Read and file',
    }),
    sentBack: p => ({
      subject: `Application to take up again — ${called(p)}`,
      heading: 'Your application comes back with a word',
      paragraphs: [
        `${p.by} does not file the application yet and sends it back to you. Nothing is lost.`,
        'Your turn: correct the application, then ask for the signature again.',
      ],
      quote: { label: 'Their word', words: p.word },
      facts: about(p),
      action: 'Take up the application',
    }),
    applicationSubmitted: (p, f) => ({
      subject:
        p.number === 1
          ? `Acknowledgement — application ${called(p)} filed on ${f.day(parisDay(p.receivedAt))}`
          : `Acknowledgement — supplement of application ${called(p)} received on ${f.day(parisDay(p.receivedAt))}`,
      heading: p.number === 1 ? 'Your application is filed' : 'Your supplement is filed',
      paragraphs: [
        [
          p.number === 1 ? 'Your application ' : 'The new version of your application ',
          { strong: called(p) },
          ' was received on ',
          { strong: f.longInstant(p.receivedAt) },
          ', Paris time.',
        ],
      ],
      facts: [...about(p), { label: 'Filed version', value: f.number(p.number) }],
      after: [
        [
          p.number === 1
            ? `The office aims to answer within ${f.days(p.answerDays)}, that is before the end of ${f.day(lastDay(p.answerDueAt))}. This period is suspended if you are asked for a supplement. `
            : p.answerDueAt > p.receivedAt
              ? `The period for the answer runs again: the office aims to answer before the end of ${f.day(lastDay(p.answerDueAt))}. `
              : `The office aimed to answer before the end of ${f.day(lastDay(p.answerDueAt))}: it is late, and takes your application up again without delay. `,
          {
            strong:
              p.silence === undefined
                ? silence.none
                : silence.implicit({ kind: p.silence.kind, day: f.day(p.silence.day) }),
          },
        ],
        ...(p.silence === undefined ? [] : [p.silence.remedies.en]),
      ],
      action: 'See the acknowledgement and the application',
    }),
    applicationToTreat: (p, f) => ({
      subject: `New application ${called(p)} — ${short(p.organisation)}`,
      heading: 'A new application is filed',
      paragraphs: ['Next: take the file and decide whether it is admissible.'],
      facts: [
        ...about(p),
        { label: 'Organisation', value: p.organisation },
        { label: 'Amount requested', value: f.money(p.requestedCents) },
        before(lastDay(p.dueAt), f),
      ],
      action: 'Open the file',
    }),
    fileHandedOver: (p, f) => ({
      subject: `Application handed over — ${called(p)}`,
      heading: 'An application is handed over to you',
      paragraphs: [`${p.by} hands this application over to you.`],
      quote: { label: 'Their word', words: p.word },
      facts: [
        ...about(p),
        { label: 'Organisation', value: p.organisation },
        { label: 'Step', value: office.step[p.step] },
        ...(p.dueAt === null ? [] : [before(lastDay(p.dueAt), f)]),
      ],
      action: 'Open the file',
    }),
    applicationWithdrawn: p => ({
      subject: `Application withdrawn — ${called(p)}`,
      heading: 'The application is withdrawn',
      paragraphs: [
        `${p.by} withdraws this application. It will not be examined any further; its history can still be read.`,
      ],
      quote: { label: 'Reason for withdrawing', words: p.word },
      facts: about(p),
      action: 'See the application',
    }),
    applicationExpired: p => ({
      subject: `Application withdrawn for want of a supplement — ${called(p)}`,
      heading: 'The application is withdrawn for want of a supplement',
      paragraphs: [
        'The supplement asked for did not arrive, after two reminders. The application is withdrawn and will not be examined any further.',
        'Another application can be filed while the window is open.',
      ],
      facts: about(p),
      action: 'See the application',
    }),
    applicationAdmissible: (p, f) => ({
      subject: `Your application ${called(p)} is admissible`,
      heading: 'Your application is admissible',
      paragraphs: [
        'It is complete and within the rules of the window. This says nothing yet about the decision.',
        'Next: reviewers read it, then the investment committee decides. There is nothing to do.',
      ],
      facts: [...about(p), { label: 'Answer aimed at', value: `before the end of ${f.day(lastDay(p.answerDueAt))}` }],
      action: 'Follow the application',
    }),
    inadmissibilityProposed: p => ({
      subject: `Inadmissibility to confirm — application ${called(p)}`,
      heading: 'An inadmissibility is to be confirmed',
      paragraphs: [
        `${p.by} proposes to declare this application inadmissible.`,
        'Your turn: another person reads the reasons, then confirms. The applicant is told only after that.',
      ],
      facts: about(p),
      action: 'Read the proposal',
    }),
    applicationInadmissible: p => ({
      subject: `Your application ${called(p)} could not be accepted for assessment`,
      heading: 'Your application is not admissible',
      paragraphs: [
        'Two people at the office have read it. It is not within the rules in force and does not go to the committee.',
        'Next: this application is closed. You may file another one, corrected, while the window is open.',
      ],
      quote: { label: 'Reasons', words: p.reasons },
      facts: about(p),
      action: 'See the application',
    }),
    streamChanged: p => ({
      subject: `Change of stream — application ${called(p)}`,
      heading: 'Your application changes stream',
      paragraphs: [
        'The office moves your application to the stream that suits its content. Its number, its filing date and the amount requested do not change.',
        'There is nothing to do.',
      ],
      facts: [...about(p), { label: 'New stream', value: p.stream }],
      action: 'See the application',
    }),
    supplementRequested: (p, f) => ({
      subject: {
        first: `Supplement expected before ${f.day(p.dueOn)} — application ${called(p)}`,
        reminder: `Reminder: supplement expected before ${f.day(p.dueOn)} — application ${called(p)}`,
        last: `Last reminder: supplement expected before ${f.day(p.dueOn)} — application ${called(p)}`,
      }[p.round],
      heading: {
        first: 'Your application is to be completed',
        reminder: 'Reminder: your application is to be completed',
        last: 'Last reminder: your application is to be completed',
      }[p.round],
      paragraphs: [
        'Only the parts named here are open again. The period for our answer is suspended until you send it.',
        ...(p.round === 'last' ? ['Without an answer from you, the application will be withdrawn.'] : []),
      ],
      quote: { label: 'What the office asks', words: p.message },
      entries: { label: 'To complete', lines: p.fields.map(path => fieldLabel(path, form)) },
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Give the supplement',
    }),
    supplementAnswered: (p, f) => ({
      subject: `Supplement received — application ${called(p)}`,
      heading: 'The supplement is received',
      paragraphs: [
        'A new version of the application is filed and frozen. The examination goes on from where it was, and the period for the answer runs again.',
      ],
      facts: [
        ...about(p),
        { label: 'Organisation', value: p.organisation },
        { label: 'Filed version', value: f.number(p.number) },
      ],
      action: 'See the application',
    }),
    reviewAssigned: (p, f) => ({
      subject: `Review asked for by ${f.day(p.dueOn)} — application ${called(p)}`,
      heading: 'Your review is asked for',
      paragraphs: [
        'Your turn: first declare your links with this project or its partners. The application and the grid open after that.',
      ],
      facts: [
        ...about(p),
        { label: 'Organisation', value: p.organisation },
        { label: 'Review due', value: `before the end of ${f.day(p.dueOn)}` },
      ],
      action: 'Declare my interests and start',
    }),
    reviewLate: (p, f) => ({
      subject: `Review late — application ${called(p)}`,
      heading: 'A review is late',
      paragraphs: [
        p.matter === 'review'
          ? `The review asked of ${p.reviewer} is not in. The application cannot go on without it.`
          : `The review by ${p.reviewer} still has to be confirmed since the application was completed. The application cannot go on without it.`,
        p.matter === 'review'
          ? 'Next: submit the review, or tell the case officer that it must go to someone else.'
          : 'Next: read what changed, then confirm the review or revise it.',
      ],
      facts: [...about(p), { label: 'Review expected', value: `on ${f.day(p.dueOn)}` }],
      action: 'See the expected review',
    }),
    reviewToConfirm: (p, f) => ({
      subject: `Review to confirm — application ${called(p)}`,
      heading: 'Your review is to be confirmed',
      paragraphs: [
        'The applicant has completed the application since your review. Your review still says which version it is about.',
        'Your turn: read what has changed, then confirm your review or revise it.',
      ],
      facts: [...about(p), before(p.confirmBy, f)],
      action: 'Read what has changed',
    }),
    interestResolved: (p, f) =>
      p.dueOn === null
        ? {
            subject: `Application closed to you — ${called(p)}`,
            heading: 'Your doubt is settled: the application is closed to you',
            paragraphs: ['The case officer finds that an interest ties you. There is nothing for you to do.'],
            facts: about(p),
          }
        : {
            subject: `Application open to you — ${called(p)}`,
            heading: 'Your doubt is settled: the application is open',
            paragraphs: [
              'The case officer finds no interest. Your time is extended by the days you waited.',
              'Your turn: read the application, then submit your review.',
            ],
            facts: [...about(p), before(p.dueOn, f)],
            action: 'Read the application',
          },
    interestDeclared: p => ({
      subject:
        p.answer === 'declared'
          ? `A reviewer steps aside — application ${called(p)}`
          : `Interest to look into — application ${called(p)}`,
      heading: p.answer === 'declared' ? 'A reviewer steps aside' : 'A reviewer is unsure about an interest',
      paragraphs:
        p.answer === 'declared'
          ? [
              `${p.reviewer} declares an interest. The application is closed to them.`,
              'Next: assign someone else if there are no longer enough reviews.',
            ]
          : [
              `${p.reviewer} is not sure. Their access waits for your answer.`,
              'Your turn: open the access, or take back the assignment.',
            ],
      quote: { label: 'What they declare', words: p.note },
      facts: about(p),
      action: 'Open the file',
    }),
    reviewsDivergent: (p, f) => ({
      subject: `Reviews to reconcile — application ${called(p)}`,
      heading: 'The reviews diverge',
      paragraphs: [
        `The scores furthest apart differ by ${f.decimal(p.spreadTenths / 10)} ${f.plural(p.spreadTenths / 10, points)} out of 100.`,
        'Next: the reviewers read their reviews again together. Each keeps or revises their score, with reasons.',
      ],
      facts: about(p),
      action: 'Compare the reviews',
    }),
    reviewsClosed: (p, f) => ({
      subject: `Reviews finished — application ${called(p)}`,
      heading: 'The reviews are finished',
      paragraphs: [
        `The application has ${f.count(p.reviews, reviews)}.`,
        'Next: write the assessment report; the application can then be put on a meeting of the committee.',
      ],
      facts: about(p),
      action: 'Write the report',
    }),
    committeeScheduled: (p, f) => ({
      subject: `Before the committee on ${f.day(parisDay(p.heldAt))} — application ${called(p)}`,
      heading: 'Your application goes to the committee',
      paragraphs: [
        'The investment committee examines your application at this meeting. There is nothing to do.',
        'Next: you are told the decision after the meeting, at the same time as the other applicants.',
      ],
      facts: [...about(p), { label: 'Meeting', value: `${f.instant(p.heldAt)}, Paris time` }],
      action: 'Follow the application',
    }),
    committeeAgenda: (p, f) => ({
      subject: `Committee of ${f.day(parisDay(p.heldAt))}: agenda and files`,
      heading: 'The agenda of the committee is ready',
      paragraphs: [
        'Your turn: read the files before the meeting and say of any interest, so as to step aside on that item.',
      ],
      entries: { label: 'Agenda', lines: p.items },
      facts: [
        { label: 'Meeting', value: `${f.instant(p.heldAt)}, Paris time` },
        { label: 'Place', value: p.place },
      ],
      action: 'Read the files',
    }),
    decisionValidated: p => ({
      subject: `Decision validated — application ${called(p)}`,
      heading: p.isCarrierTold ? 'The file comes off the waiting list' : 'The decision of the committee is validated',
      paragraphs: p.isCarrierTold
        ? [
            'The chair of the committee has confirmed the proposal: this decision replaces the former and no longer changes.',
            'The applicant has just been told: their letter left together with this message.',
          ]
        : [
            'A second person has validated the decision: it no longer changes.',
            'It stays confidential until all decisions of the meeting are notified. Say nothing of it to the applicant.',
          ],
      facts: [...about(p), { label: 'Decision', value: decisions[p.kind].subject }],
      action: 'Open the file',
    }),
    decisionReleased: (p, f) => ({
      subject: `${decisions[p.kind].subject} — application ${called(p)}`,
      heading: decisions[p.kind].heading,
      paragraphs: [
        p.heldAt === null
          ? 'The office makes a new decision on your application.'
          : `The investment committee examined your application on ${f.longDay(parisDay(p.heldAt))}.`,
        'The decision rests on the rules and on the criteria of the grid, which are public on the site of the window.',
      ],
      facts: about(p),
      after: [decisions[p.kind].next],
      action: 'See the decision',
    }),
    applicationReopened: p => ({
      subject: `Examination resumed — application ${called(p)}`,
      heading: 'The examination of the application resumes',
      paragraphs: [
        'What was expected has arrived.',
        'Next: the assessment report is brought up to date, then the application is put on a coming meeting of the committee.',
      ],
      facts: about(p),
      action: 'See the application',
    }),
    promotionProposed: (p, f) => ({
      subject: `Waiting list: proposal to confirm — application ${called(p)}`,
      heading: 'An application can leave the waiting list',
      paragraphs: [
        `Credits are available. ${p.by} proposes to fund this application.`,
        'Next: the chair of the committee confirms. The applicant is told only after that.',
      ],
      facts: [...about(p), { label: 'Amount proposed', value: f.money(p.amountCents) }],
      action: 'Read the proposal',
    }),
    conditionEvidenced: p => ({
      subject: `Evidence of a condition received — application ${called(p)}`,
      heading: 'The applicant gave evidence of a condition',
      paragraphs: [
        `The condition: ${p.condition}`,
        'Your turn: find that it is met, or tell the applicant what is missing.',
      ],
      quote: { label: 'The evidence, in their words', words: p.words },
      facts: about(p),
      action: 'See the application',
    }),
    conditionsLifted: p => ({
      subject: `Conditions lifted — application ${called(p)}`,
      heading: 'The suspensive conditions are lifted',
      paragraphs: [
        'Every piece of evidence is received and accepted: the project is funded.',
        'Next: the office prepares the agreement.',
      ],
      facts: about(p),
      action: 'See the application',
    }),
    agreementReady: (p, f) => ({
      subject: `Agreement to sign — application ${called(p)}`,
      heading: 'The agreement is ready',
      paragraphs: ['Next: both parties sign the agreement, then the project starts.'],
      facts: [
        ...about(p),
        { label: 'Agreement', value: p.agreementNumber },
        { label: 'Amount granted', value: f.money(p.grantedCents) },
      ],
      action: 'Read the agreement',
    }),
    agreementReminder: (p, f) => ({
      subject: p.escalated
        ? `Agreement unsigned for ${f.days(p.days)} — application ${called(p)}`
        : `Reminder: agreement waiting for ${f.days(p.days)} — application ${called(p)}`,
      heading: p.escalated ? 'The agreement is not signed in time' : 'The agreement waits for a signature',
      paragraphs: [
        `The decision is ${f.days(p.days)} old and the agreement is not signed. The project cannot start.`,
        p.escalated
          ? 'Next: the window manager has been told. Say what stands in the way, or sign.'
          : 'Next: sign the agreement, or say what stands in the way.',
      ],
      facts: about(p),
      action: 'Read the agreement',
    }),
    projectStarted: (p, f) => ({
      subject: `Start of the project “${short(p.title)}” and contacts at the datalab`,
      heading: 'The project starts',
      paragraphs: [
        'Both parties have signed the agreement and the credits are committed.',
        'Next: one progress report each quarter, and evidence at each milestone.',
      ],
      facts: [
        ...about(p),
        { label: 'Contact at the datalab', value: p.followUp },
        { label: 'First progress report', value: `before the end of ${f.day(p.firstReportDueOn)}` },
      ],
      action: 'Open the project',
    }),
    evidenceSubmitted: p => ({
      subject: `Milestone ${p.code}: evidence to examine — project ${called(p)}`,
      heading: `The evidence for milestone ${p.code} has arrived`,
      paragraphs: ['Your turn: read the evidence, then accept the milestone or return it with a word.'],
      facts: about(p),
      action: 'Examine the evidence',
    }),
    milestoneJudged: p => ({
      subject: p.accepted
        ? `Milestone ${p.code} accepted — project ${called(p)}`
        : `Milestone ${p.code} to complete — project ${called(p)}`,
      heading: p.accepted ? `Milestone ${p.code} is accepted` : `Milestone ${p.code} is to be completed`,
      paragraphs: [
        p.accepted
          ? 'The evidence is accepted. There is nothing to do.'
          : 'The evidence is not enough yet. Your turn: complete it, then send it again.',
      ],
      quote: { label: 'Word from the datalab', words: p.word },
      facts: about(p),
      action: 'See the milestone',
    }),
    milestoneSoon: (p, f) => ({
      subject: `Milestone ${p.code} due on ${f.day(p.dueOn)} — project ${called(p)}`,
      heading: `Milestone ${p.code} is near`,
      paragraphs: [
        'Your turn: hand in the evidence for the milestone. If it slips, say so in the next progress report.',
      ],
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Hand in the evidence',
    }),
    milestoneMissed: (p, f) => ({
      subject: `Milestone ${p.code} missed — project ${called(p)}`,
      heading: `Milestone ${p.code} is missed`,
      paragraphs: [
        'No evidence has arrived. The delay counts in the health of the project.',
        'Your turn: hand in the evidence, or tell your contact at the datalab when it will come.',
      ],
      facts: [...about(p), { label: 'Milestone expected', value: `on ${f.day(p.dueOn)}` }],
      action: 'Hand in the evidence',
    }),
    reportDue: (p, f) => ({
      subject: `Progress report due before ${f.day(p.dueOn)} — project ${called(p)}`,
      heading: 'A progress report is due',
      paragraphs: [
        'Your turn: say what is done, what comes next, the expected end and cost. Allow a quarter of an hour.',
      ],
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Write the progress report',
    }),
    reportLate: (p, f) => ({
      subject: `Progress report late — project ${called(p)}`,
      heading: 'The progress report is late',
      paragraphs: [
        'The delay counts in the health of the project.',
        'Your turn: send the progress report, even if it is not complete.',
      ],
      facts: [...about(p), { label: 'Expected', value: `on ${f.day(p.dueOn)}` }],
      action: 'Write the progress report',
    }),
    reportSent: (p, f) => ({
      subject: `Progress report received — project ${called(p)}`,
      heading: 'A progress report has arrived',
      paragraphs: ['Next: read it. The carrier can correct it until you have read it.'],
      facts: [...about(p), { label: 'End of the period', value: f.day(p.periodEnd) }],
      action: 'Read the progress report',
    }),
    carrierReminded: (p, f) => ({
      subject: `Reminder from the datalab — project ${called(p)}`,
      heading: 'The datalab waits for your answer',
      paragraphs: [`${p.by} reminds you. Your turn: do what is expected, or say what stands in the way.`],
      quote: { label: 'Their word', words: p.word },
      facts: [
        ...about(p),
        { label: 'Subject', value: matterName(p.matter.what, p.matter.about) },
        { label: 'Expected', value: `on ${f.day(p.dueOn)}` },
      ],
      action: 'Open the project',
    }),
    healthTurnedRed: (p, f) => ({
      subject: `Alert: project ${called(p)} is drifting${gap(p.drift, f)}`,
      heading: 'A project turns red',
      paragraphs: ['Next: call the carrier, then choose between a reminder and the committee.'],
      entries: { label: 'Why', lines: p.reasons.map(reason => healthReasons[reason] ?? reason) },
      facts: about(p),
      action: 'Open the project',
    }),
    projectSuspended: p => ({
      subject: `Project ${called(p)} suspended`,
      heading: 'The project is suspended',
      paragraphs: ['Instalments are frozen and no progress report is due until it resumes.'],
      quote: { label: 'Reason', words: p.reason },
      facts: about(p),
      action: 'See the project',
    }),
    projectResumed: p => ({
      subject: `Project ${called(p)} resumed`,
      heading: 'The project resumes',
      paragraphs: ['The suspension is over: instalments and progress reports resume.'],
      facts: about(p),
      action: 'See the project',
    }),
    projectClosing: (p, f) => ({
      subject: `Final report expected — project ${called(p)}`,
      heading: 'The final report is expected',
      paragraphs: [
        'The project reaches its planned end.',
        'Next: the carrier sends the final report and the financial statement.',
        ...(p.sentTo == null
          ? []
          : [`They are sent by e-mail to ${p.sentTo.name}, ${p.sentTo.email}: the window has no screen for them yet.`]),
      ],
      facts: [...about(p), before(p.dueOn, f)],
      action: 'See the project',
    }),
    finalReportLate: (p, f) => ({
      subject: `Final report late — project ${called(p)}`,
      heading: 'The final report is late',
      paragraphs: [
        'The delay counts in the health of the project.',
        'Your turn: send the final report and the financial statement.',
        ...(p.sentTo === null
          ? []
          : [`They are sent by e-mail to ${p.sentTo.name}, ${p.sentTo.email}: the window has no screen for them yet.`]),
      ],
      facts: [...about(p), { label: 'Expected', value: `on ${f.day(p.dueOn)}` }],
      action: 'See the project',
    }),
    closureProposed: p => ({
      subject: `Closure to confirm — project ${called(p)}`,
      heading: 'A closure waits for your confirmation',
      paragraphs: [`${p.by} proposes to close the project. Over to you: check the balance, then confirm.`],
      quote: { label: 'Their word', words: p.word },
      facts: about(p),
      action: 'Open the project',
    }),
    projectClosed: p => ({
      subject: `Project ${called(p)} closed`,
      heading: 'The project is closed',
      paragraphs: [
        'The final report and the accounts are accepted. Thank you to the whole team.',
        'Next: a check of its effects, six months and then a year later.',
      ],
      facts: about(p),
      action: 'See the project',
    }),
    projectStopped: p => ({
      subject: `Project ${called(p)} stopped`,
      heading: 'The project is stopped',
      paragraphs: ['The funding ends before its term.', 'Next: the carrier and the office settle the accounts.'],
      quote: { label: 'Reason', words: p.reason },
      facts: about(p),
      action: 'See the project',
    }),
    draftIdle: (p, f) => ({
      subject: `Your draft “${short(p.title)}” is waiting`,
      heading: 'Your draft is waiting',
      paragraphs: [
        'You have not touched it for thirty days. Everything you wrote is kept.',
        'Next: finish it when you like, or withdraw it.',
      ],
      facts: [
        ...about(p),
        { label: 'Last moment to file', value: `${f.exactInstant(lastSecond(p.closesAt))}, Paris time` },
      ],
      action: 'Take up the draft',
    }),
  },
}
