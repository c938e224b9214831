// Why an act was refused, in English.

import type { ReviewProfile } from '#app/domain/people.ts'
import type { SeparationReason } from '#app/domain/review.ts'
import type { SupplementProblem } from '#app/domain/supplement-request.ts'
import type { Day } from '#app/domain/time.ts'
import { day, exactInstant, fileSize, money } from '../format.ts'
import type { Text } from '../fr.ts'
import { agreementProblem, signatureProblem } from './agreement-problem.ts'
import { termsProblem } from './terms-problem.ts'

const profileNeeded: Readonly<Record<ReviewProfile, string>> = {
  technical: 'a technical profile',
  policy: 'a policy or legal profile',
}

/** Why a person may not review a file, as the end of a sentence and as a line of a list. */
export const separations: Readonly<Record<SeparationReason, string>> = {
  sameMinistry: 'same ministry as the applicant',
  sameOrganisation: 'same body as the applicant',
  participantInTheFile: 'takes part in the application',
  caseOfficerOfTheFile: 'handles this application',
  declaredInterest: 'declared an interest in an application of this body',
  tooManyOpen: 'already has the maximum of open reviews',
}

const dueOnPast = (on: Day): string => `The due date of ${day(on, 'en')} is already past.`

function supplementProblem(problem: SupplementProblem): string {
  switch (problem.code) {
    case 'messageMissing':
      return 'Write what you ask for.'
    case 'fieldsMissing':
      return 'Choose at least one field or document to complete.'
    case 'dueOnMissing':
      return 'Give the day of the answer.'
    case 'dueOnPast':
      return dueOnPast(problem.on)
    case 'dueOnTooLate':
      return `Choose ${day(problem.latest, 'en')} at the latest: without an answer by then, the application is withdrawn.`
  }
}

export const refusals: Text['refusals'] = {
  notFound: () => 'This page does not exist, or you have no access to it.',
  notAllowed: () => 'Your role does not allow this act.',
  notFromHere: () =>
    'The application has moved on: this act is no longer possible. Open it again from your list to see where it stands.',
  changedMeanwhile: () =>
    'Somebody changed this application meanwhile. Nothing was overwritten: the page now shows what is saved. Read it again, then try again.',
  windowOpen: ({ opensAt, closesAt, receivedAt }) =>
    receivedAt < opensAt
      ? `The window opens on ${exactInstant(opensAt, 'en')}. Your request was received on ${exactInstant(receivedAt, 'en')}.`
      : `The window has been closed since ${exactInstant(closesAt, 'en')}. Your request was received on ${exactInstant(receivedAt, 'en')}. The draft is kept.`,
  complete: ({ missing }) =>
    missing === 1
      ? 'One item is missing: the summary leads to it.'
      : `${missing} items are missing: the summary leads to them.`,
  anotherPerson: () => 'A second person must confirm: you made the first part of this act.',
  inadmissibilityProposed: () => 'Nobody has proposed inadmissibility yet.',
  enoughReviewers: () => 'The minimum number of reviewers is not reached.',
  interestUnsure: () => 'No declaration of interests waits for your word.',
  minimumReviews: () => 'The minimum number of submitted reviews is not reached, or one is still to be confirmed.',
  reportFinished: () => 'The assessment report is not finished.',
  meetingPastWithoutRecord: () =>
    'This item cannot be moved: its meeting is not past, or its decision is already recorded.',
  decisionRecorded: () => 'No recorded decision waits for validation.',
  recorderNotRecused: () =>
    'Who recorded this decision no longer takes part in this item: who chairs it records it anew, then a second person validates it.',
  presentAndNotRecused: () => 'Only a member who is present and not recused on this item may validate.',
  noticeReleased: () => 'The former decision has not been notified yet.',
  promotionProposed: () => 'The window manager must first propose this promotion.',
  conditionsMet: () => 'A suspensive condition is not lifted yet.',
  supplementOpen: () =>
    'The time to answer the supplement request has passed: the application can no longer be completed.',
  supplementExpired: () => 'The time to answer the supplement request is still running.',
  noProjectYet: () => 'An agreement already exists for this application.',
  withdrawable: () => 'This application can no longer be withdrawn.',
  signatoryNamed: () => 'Name a signatory first.',
  scheduleValid: () => 'The schedule does not match the granted amount.',
  bothSignatures: () => 'Both signatures must be recorded.',
  commitmentNumbered: () => 'The legal commitment number is missing.',
  closingDue: () => 'The forecast end of the project is not reached.',
  closureProposed: () => 'The follow-up officer must first propose closure.',
  reportDue: () => 'No progress report is expected for this period.',
  remindable: () => 'The carrier is not late with anything, or a reminder on this matter already left this week.',
  envelopeExceeded: ({ remaining, missing }) =>
    `The line only holds ${money(remaining, 'en')}: ${money(missing, 'en')} is missing.`,
  notEnoughOnLine: ({ remaining }) => `The line only holds ${money(remaining, 'en')}.`,
  amountNotPositive: () => 'The amount must be above zero.',
  notThatMuchFrozen: ({ frozen }) =>
    frozen === 0 ? 'Nothing is frozen on this line.' : `Only ${money(frozen, 'en')} is frozen on this line.`,
  linesDoNotMatch: ({ movement }) =>
    movement === 'carryOver'
      ? 'A carry-over goes to a later year of the same stream, next year at the latest.'
      : 'A transfer goes to another stream of the same year.',
  codeWrong: ({ attemptsLeft }) =>
    attemptsLeft === 0
      ? 'This code is wrong and can no longer be used. Ask for a new one.'
      : `This code is wrong. ${attemptsLeft === 1 ? 'One try is' : `${attemptsLeft} tries are`} left.`,
  codeExpired: () =>
    'This code has expired, was already used, or was asked for from another browser. Ask for a new one.',
  tooManyCodes: ({ retryAt }) =>
    `Too many codes were asked for this address. Try again after ${exactInstant(retryAt, 'en')}.`,
  accountDisabled: ({ reason }) => `This account is disabled: ${reason}`,
  organisationNeeded: () => 'This body is not known yet: give its name and its kind.',
  ministryNeeded: () => 'Choose the ministry of this body in the list.',
  fieldLocked: () => 'This field is not opened by the supplement request.',
  fileTooLarge: ({ fileName, maxBytes }) => `“${fileName}” is too large: ${fileSize(maxBytes, 'en')} at most.`,
  fileTypeRefused: ({ fileName }) => `“${fileName}” is not of an accepted type: pdf, odt, ods, docx, xlsx, png or jpg.`,
  fileContentMismatch: ({ fileName }) =>
    `The content of “${fileName}” is not that of its extension, is not whole, or holds macros or something else than a document. Save it again in its own format, without macros.`,
  fileEmpty: ({ fileName }) => `“${fileName}” is empty: choose a file that is not.`,
  tooManyFiles: ({ max }) => `An application holds ${max} files at most: remove one.`,
  signatoryIsEditor: () => 'The signatory must be somebody else than the editor.',
  overrideReasonMissing: () => 'Say why this warning does not stand in the way.',
  dueOnPast: ({ on }) => dueOnPast(on),
  officerRefused: ({ name }) => `${name} cannot handle this application.`,
  streamRefused: () => 'Choose another stream, one that the rules of the application have.',
  recommendedAboveRequested: ({ requested }) =>
    `The applicant asks for ${money(requested, 'en')}: recommend that much at most.`,
  supplementWrong: ({ problems }) => problems.map(supplementProblem).join(' '),
  profilesMissing: ({ profiles }) =>
    `Assign ${profiles.map(profile => profileNeeded[profile]).join(' and ')} too: somebody is free.`,
  reviewerRefused: ({ name, reasons }) =>
    `${name} cannot review this application: ${reasons.map(reason => separations[reason]).join(', ')}.`,
  reviewIncomplete: ({ gaps }) =>
    gaps.length === 1
      ? 'One point is missing before the review can be submitted.'
      : `${gaps.length} points are missing before the review can be submitted.`,
  reviewSubmitted: () => 'This review is already submitted. Take it back first to change it.',
  reviewNotSubmitted: () => 'This review is not submitted: this act is for a submitted review only.',
  nothingToConfirm: () => 'This review no longer needs confirming.',
  interestPending: () => 'Your declaration waits for the case officer’s answer. You can only declare an interest.',
  interestContradicted: () =>
    'You answered that you have no interest and described an interest or a doubt: remove these words, or choose another answer.',
  meetingAtThatTime: () => 'A meeting is already convened at that time: put the files on it, or choose another time.',
  meetingPast: () => 'The meeting must be in the future.',
  meetingToCome: ({ heldAt }) =>
    `This meeting is held on ${exactInstant(heldAt, 'en')}: nothing is decided there before that day.`,
  decisionTerms: ({ problems }) => problems.map(problem => termsProblem(problem)).join(' '),
  quorumMissing: ({ present, quorum }) => `There is no quorum: ${present} present and not recused, ${quorum} needed.`,
  recordsNotValidated: ({ count }) =>
    count === 1
      ? 'One decision of the meeting is not validated yet.'
      : `${count} decisions of the meeting are not validated yet.`,
  nothingToRelease: () => 'No decision of this meeting waits for its notice.',
  alreadyReleased: () => 'The decisions of this meeting are already notified.',
  agreementWrong: ({ problems }) => problems.map(agreementProblem).join(' '),
  endBeforeStart: ({ start }) => `The end must come after the start, ${day(start, 'en')}.`,
  endBeforePeriod: ({ periodEnd }) =>
    `This end comes before ${day(periodEnd, 'en')}, the last day of this quarter. A project that is over is ended with “Finish the project”, on its page.`,
  reportRead: () =>
    'The datalab has read this report meanwhile: it can no longer be corrected. Say in the next one what has changed.',
  reportDoubtful: () => 'Correct the figures to check, or tick this box if they are right.',
  signatureWrong: ({ problems }) => problems.map(signatureProblem).join(' '),
  evidenceMissing: () => 'Describe the evidence.',
  supplementUnanswered: () =>
    'Nothing changed since the filed version: complete at least one of the requested fields, then send.',
  reasonMissing: () => 'Give the reason.',
  healthUnchanged: () => 'The health is that one already: choose another, or write a new reason.',
  bodyKindNeeded: ({ typed }) =>
    typed === ''
      ? 'Say which body you belong to: its name, its SIREN, or its kind.'
      : `“${typed}” is not in the list of State operators: say what kind of body it is.`,
  clockBackwards: () =>
    'The clock of the demonstration only moves forward. To go back to 10 March 2025, stop the server, delete its data folder, then start it again.',
  versionNeeded: () => 'The page was opened too early: reload it.',
  formUnreadable: () =>
    'What was sent could not be read. Nothing was changed: go back to the page, reload it, then try again.',
}
