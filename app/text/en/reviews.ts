// Words of reviewers, in English.

import type { Text } from '../fr.ts'

const many = (n: number, one: string, other: string): string => (Math.abs(n) === 1 ? one : other)

export const reviews: Text['reviews'] = {
  list: {
    title: 'My reviews',
    lead: p =>
      p.waiting === 0
        ? 'Nothing is expected of you at the moment.'
        : p.waiting === 1
          ? 'One review waits for you.'
          : `${p.waiting} reviews wait for you, the most pressing first.`,
    load: p => `At most ${p.max} open reviews a person`,
    tabs: 'Filter the reviews',
    tab: { waiting: 'For me to do', given: 'Submitted', other: 'On hold or closed' },
    essential: 'you see only the essentials so far',
    requested: p => `${p.amount} requested`,
    scored: p => `${p.scored} of ${p.criteria} ${many(p.criteria, 'criterion', 'criteria')} scored`,
    assignedOn: p => `assigned on ${p.day}`,
    givenOn: p => `submitted on ${p.day}, ${p.score} out of 100`,
    you: 'For you to act',
    late: 'Late: the application waits for your review',
    lateToConfirm: 'Late: the application waits for your confirmation',
    office: 'For the case officer to act',
    carrier: 'For the applicant to act',
    nobody: 'Nothing is expected of you',
    table: 'Submitted reviews',
    file: 'Application',
    given: 'Submitted',
    score: 'My score out of 100',
    stands: 'Where the application stands',
    action: 'Action',
    reread: 'Read again',
    about: p => `: ${p.title}`,
    givenNote: 'A review can be taken back until the reviews are closed.',
    emptyTitle: {
      waiting: 'No review waits for you',
      given: 'You have not submitted a review yet',
      other: 'Nothing on hold',
    },
    empty: {
      waiting: 'An e-mail tells you when an application is assigned to you.',
      given: 'A submitted review stays here, with your score.',
      other:
        'An application comes here when your declaration waits for an answer, or when the reviews close without yours.',
    },
  },
  stage: {
    underReview: 'Under review',
    supplementRequested: 'Supplement requested',
    reviewed: 'Reviews closed',
    withdrawn: 'Withdrawn',
  },
  step: {
    declare: 'Interests to declare',
    awaitOffice: 'Declaration being examined',
    start: 'To start',
    continue: 'Started',
    confirm: 'To confirm',
    awaitSupplement: 'Supplement awaited',
    given: 'Submitted',
    closedWithout: 'Closed without your review',
  },
  next: {
    declare: 'Declare your interests, then read the application',
    awaitOffice: 'The case officer answers your declaration; your time does not run',
    start: 'Read the application and score each criterion',
    continue: 'Finish the grid, then submit the review',
    confirm: 'The application changed since your review: confirm or revise it',
    awaitSupplement: 'The applicant is completing the application; your review will then be to confirm',
    given: 'Your review is submitted',
    closedWithout: 'The reviews closed without yours: you have nothing to do',
  },
  open: {
    declare: 'Declare my interests',
    awaitOffice: 'See my declaration',
    start: 'Start the review',
    continue: 'Continue the review',
    confirm: 'See what changed',
    awaitSupplement: 'Read my review again',
    given: 'Read my review again',
    closedWithout: 'Open the application',
  },
  following: {
    label: 'Next review',
    none: 'No other review waits for you.',
  },
  interests: {
    title: p => `${p.title}: have you an interest?`,
    pageTitle: 'Declaration of interests',
    lead: 'This is all you will see before you answer. The rest opens afterwards, or never.',
    who: 'Who is in this application',
    projectTitle: 'Title',
    carrier: 'Applicant',
    partners: 'Partners',
    suppliers: 'Named suppliers',
    nobody: 'None is named',
    question: 'With any of them, in the last three years',
    questionHint:
      'You, those close to you or your department: same ministry, contract or sale, personal tie, part taken in the project.',
    answer: { none: 'I have no interest', declared: 'I have an interest', unsure: 'I am not sure' },
    answerHint: {
      none: p => `The application opens. Your review is due before the end of ${p.day}.`,
      declared: 'The application closes for you, at once and for good. The case officer chooses someone else.',
      unsure: 'The application stays closed. The case officer answers you; your time does not run meanwhile.',
    },
    words: 'Which interest, or which doubt?',
    wordsHint:
      'One line is enough, without personal details: “contract with a supplier in 2023”. To fill in if you have an interest or a doubt.',
    wordsMissing: 'Say in one line which interest, or which doubt. No details are asked for.',
    save: 'Save my declaration',
    kept: 'It is dated, kept with the application, and read by the case officer and the auditor. The applicant does not see it.',
    pendingTitle: 'Your declaration waits for an answer',
    pending:
      'You said you were not sure. The application stays closed until the case officer answers. If you find an interest before then, declare it.',
    changeTitle: 'You declared that you have no interest',
    change: 'If you discover one, declare it: the application closes for you and your draft is not read.',
    closedTitle: 'This declaration can no longer change',
    closed:
      'Your review is submitted, or the reviews are closed. To declare an interest now, take your review back first, or write to the case officer.',
    back: 'Back to the application',
  },
  page: {
    reference: p => `${p.stream} stream`,
    amounts: p => `${p.requested} requested of ${p.total}`,
    dueReview: 'review due',
    dueConfirmation: 'confirmation due',
    filed: p => `The filed application, version ${p.number}`,
    received: p => `received on ${p.at}`,
    parts: 'Parts of the application',
    attachments: 'Attachments',
    attachment: p => `${p.kind}, ${p.size}`,
    noAttachment: 'No file is attached.',
    notFilled: 'Nothing is answered in this part.',
    budgetTotal: 'Total',
    readFor: p => `Read it to score: ${p.criterion}`,
    changed: 'Changed since your review',
    grid: 'My grid',
    progress: p => `${p.done} of ${p.criteria} ${many(p.criteria, 'criterion', 'criteria')} done`,
    blind: 'You will see the other reviews once yours is submitted.',
    look: p => `Read in the application: ${p.field}`,
    whole: 'The review as a whole',
    commentOn: p => `${p.criterion}, comment`,
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    questions: 'Questions to the applicant',
    questionsHint: 'What is still to be cleared up before the committee.',
    recommendation: 'Recommendation',
    advice: { favourable: 'Favourable', toDebate: 'To be debated', unfavourable: 'Unfavourable' },
    adviceHint: {
      favourable: 'To be funded',
      toDebate: 'The committee must settle a point',
      unfavourable: 'Not to be funded as it is',
    },
    noAdvice: 'Not given yet',
    saveDraft: 'Save the draft',
    submit: 'Submit the review',
    submitLastNote:
      'Your review is the last one awaited: once it is submitted, the reviews close and it can no longer be taken back, unless the reviews diverge.',
    submitNote: 'Once submitted, the review can be taken back or revised until the reviews are closed.',
    savedAll: 'The draft is saved.',
    gapsTitle: p =>
      p.count === 1
        ? 'One point is missing before you can submit'
        : `${p.count} points are missing before you can submit`,
    mended: 'Nothing is lost: your answers are kept on this page.',
    gap: {
      bothMissing: p => `${p.criterion}: to score and to comment.`,
      noteMissing: p => `${p.criterion}: choose a score.`,
      commentMissing: p => `${p.criterion}: write a comment of at least ${p.minimum} characters.`,
      commentTooShort: p =>
        `${p.criterion}: the comment has ${p.length} ${many(p.length, 'character', 'characters')}, it needs ${p.minimum}.`,
      strengthsMissing: 'Strengths: write at least one sentence.',
      weaknessesMissing: 'Weaknesses: write at least one sentence.',
      recommendationMissing: 'Recommendation: choose one.',
    },
    mine: 'My review',
    minePosition: 'Me',
    givenOn: p => `Submitted on ${p.at}, written on version ${p.number} of the application.`,
    note: p => `${p.note} out of 4`,
    earlier: p =>
      p.count === 1 ? 'An earlier version of my review is kept' : `${p.count} earlier versions of my review are kept`,
    earlierOne: p => `Until ${p.at}: ${p.score} out of 100, written on version ${p.number}`,
    withdraw: 'Take the review back',
    withdrawNote:
      'The review becomes a draft again and no longer counts; the other reviews are hidden from you until you submit it again.',
    reread: 'Read my review again',
    revise: 'Revise my review',
    reviseTitle: 'Revise my review',
    reviseNote: 'The submitted review stands until you save; it is then kept in the history.',
    saveRevision: 'Save the revised review',
    leaveRevision: 'Keep the review as it is',
    confirm: 'Confirm without changes',
    toConfirmTitle: 'The application changed since your review',
    toConfirm: p =>
      `Your review is written on version ${p.written}; version ${p.latest} was received on ${p.day}. Read what changed, then confirm your review or revise it.`,
    changes: 'What changed',
    before: 'Before',
    after: 'Now',
    absent: 'nothing',
    supplementTitle: 'The applicant is completing the application',
    supplement: p =>
      `A supplement is due from them before the end of ${p.day}. You can go on with your review; one already submitted will be to confirm.`,
    othersTitle: 'The submitted reviews',
    noOther: p =>
      p.awaited === 0
        ? 'Yours is the only one.'
        : 'Yours is the first. The others will be read here, without a name, as soon as they are submitted.',
    othersNote: 'Without names: reviewers are shown neither yours nor those of the others.',
    other: p => `Reviewer ${p.position}`,
    criterion: 'Criterion',
    total: 'Score out of 100',
    awaited: p =>
      p.count === 0
        ? 'All reviews are in.'
        : p.count === 1
          ? 'One review is still awaited.'
          : `${p.count} reviews are still awaited.`,
    mean: p => `Mean ${p.mean} out of 100, ${p.spread} points apart.`,
    favourableFrom: 'favourable',
    debatedFrom: 'to be debated',
    readOther: p => `Read the review of reviewer ${p.position}, ${p.score} out of 100`,
    apartTitle: 'The reviews diverge: they need harmonising',
    scoresApart: p => `The scores furthest apart differ by ${p.spread} points.`,
    notesApart: p => `${p.criterion}: from ${p.lowest} to ${p.highest}.`,
    apart: 'Read the other reviews, then keep yours or revise it. The case officer closes the reviews afterwards.',
    declareLate: 'I discovered an interest in this application',
  },
}
