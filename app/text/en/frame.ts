// Words around every page, in English.

import type { Text } from '../fr.ts'

export const frame: Text['frame'] = {
  role: {
    caseOfficer: 'case officer',
    followUpOfficer: 'follow-up officer',
    reviewer: 'reviewer',
    windowManager: 'window manager',
    committeeMember: 'committee member',
    committeeChair: 'committee chair',
    financeOfficer: 'finance officer',
    auditor: 'auditor',
  },
  navigation: {
    window: 'The window',
    eligibility: 'Am I eligible?',
    whatIsAsked: 'What is asked',
    applications: 'My applications',
    myProjects: 'My projects',
    desk: 'To do',
    meetings: 'Committees',
    envelope: 'Envelope',
    projects: 'Followed projects',
    reviews: 'My reviews',
  },
  footer: {
    accessibility: 'Accessibility: not compliant',
    legalNotice: 'Legal notice',
    personalData: 'Personal data',
    siteMap: 'Site map',
  },
  refused: {
    notFoundTitle: 'This page does not exist',
    forbiddenTitle: 'This page is not open to you',
    refusedTitle: 'This is not possible now',
    conflictTitle: 'Somebody came first',
    unreadableTitle: 'What was sent could not be read',
    tooLargeTitle: 'What you sent is too large',
    tooLarge:
      'It was not read, and nothing that was saved is lost. Go back: what you typed is still on the page. Shorten the text, or choose smaller files.',
    failedTitle: 'The service could not answer',
    failed:
      'The error is recorded. Nothing that was saved is lost. Try again in a moment; if it lasts, write to us with the number below.',
    requestId: 'Number of the request',
    home: 'Back to the window',
    back: 'Go back',
    help: 'If you believe you should have access, write to the service of the window.',
  },
}
