// Every screen of the site: its French path, its English file, and the permission that opens it.

export type Screen = { readonly path: string; readonly file: string; readonly access: string }

// biome-ignore format: a table is read in columns
export const screens = [
  // anyone
  { path: '', file: 'routes/public/window.tsx', access: 'readWindow' },
  { path: 'eligibilite', file: 'routes/public/eligibility.tsx', access: 'readWindow' },
  { path: 'ce-qui-est-demande', file: 'routes/public/what-is-asked.tsx', access: 'readWindow' },
  { path: 'projets-finances/:projectId', file: 'routes/public/funded-project.tsx', access: 'readFundedProject' },
  { path: 'accessibilite', file: 'routes/public/accessibility.tsx', access: 'readWindow' },
  { path: 'mentions-legales', file: 'routes/public/legal-notice.tsx', access: 'readWindow' },
  { path: 'donnees-personnelles', file: 'routes/public/personal-data.tsx', access: 'readWindow' },
  { path: 'plan-du-site', file: 'routes/public/site-map.tsx', access: 'readWindow' },
  { path: 'preferences', file: 'routes/public/preferences.tsx', access: 'choosePreferences' },
  // the account
  { path: 'connexion', file: 'routes/account/sign-in.tsx', access: 'signIn' },
  { path: 'connexion/code', file: 'routes/account/code.tsx', access: 'signIn' },
  { path: 'deconnexion', file: 'routes/account/sign-out.tsx', access: 'signIn' },
  { path: 'mon-organisme', file: 'routes/account/organisation.tsx', access: 'nameOrganisation' },
  // the applicant
  { path: 'candidatures', file: 'routes/applications/list.tsx', access: 'listOwnApplications' },
  { path: 'candidatures/nouvelle', file: 'routes/applications/start.tsx', access: 'createApplication' },
  { path: 'candidatures/:applicationId', file: 'routes/applications/show.tsx', access: 'readOwnApplication' },
  { path: 'candidatures/:applicationId/formulaire/:section', file: 'routes/applications/section.tsx', access: 'editDraft' },
  { path: 'candidatures/:applicationId/recapitulatif', file: 'routes/applications/summary.tsx', access: 'readOwnApplication' },
  { path: 'candidatures/:applicationId/signature', file: 'routes/applications/signature.tsx', access: 'submit' },
  { path: 'candidatures/:applicationId/accuse', file: 'routes/applications/receipt.tsx', access: 'readReceipt' },
  { path: 'candidatures/:applicationId/complements', file: 'routes/applications/supplement.tsx', access: 'readOwnApplication' },
  { path: 'candidatures/:applicationId/retrait', file: 'routes/applications/withdrawal.tsx', access: 'readOwnApplication' },
  { path: 'pieces/:attachmentId', file: 'routes/applications/attachment.ts', access: 'readAttachment' },
  // reviewers
  { path: 'avis', file: 'routes/reviews/list.tsx', access: 'listOwnReviews' },
  { path: 'avis/:reviewId', file: 'routes/reviews/show.tsx', access: 'readAssignment' },
  { path: 'avis/:reviewId/interets', file: 'routes/reviews/interests.tsx', access: 'readAssignment' },
  // the demonstration, not there in production
  { path: 'demo', file: 'routes/demo/accounts.tsx', access: 'useDemonstration' },
  { path: 'demo/horloge', file: 'routes/demo/clock.tsx', access: 'useDemonstration' },
  { path: 'demo/courriels', file: 'routes/demo/mail.tsx', access: 'useDemonstration' },
  { path: 'demo/courriels.json', file: 'routes/demo/mail-list.ts', access: 'useDemonstration' },
  { path: 'demo/courriels/modeles', file: 'routes/demo/templates.tsx', access: 'useDemonstration' },
  { path: 'demo/courriels/modeles/:name/:locale', file: 'routes/demo/template-html.ts', access: 'useDemonstration' },
  { path: 'demo/courriels/:mailId', file: 'routes/demo/mail-message.tsx', access: 'useDemonstration' },
  { path: 'demo/courriels/:mailId/html', file: 'routes/demo/mail-html.ts', access: 'useDemonstration' },
  // the office
  { path: 'dossiers', file: 'routes/office/desk.tsx', access: 'readDesk' },
  { path: 'dossiers/:applicationId', file: 'routes/office/file.tsx', access: 'readApplication' },
  { path: 'dossiers/:applicationId/recevabilite', file: 'routes/office/admissibility.tsx', access: 'confirmInadmissible' },
  { path: 'dossiers/:applicationId/complements', file: 'routes/office/request-supplement.tsx', access: 'requestSupplement' },
  { path: 'dossiers/:applicationId/versions', file: 'routes/office/versions.tsx', access: 'readApplication' },
  { path: 'dossiers/:applicationId/evaluateurs', file: 'routes/office/reviewers.tsx', access: 'assignReviewers' },
  { path: 'dossiers/:applicationId/rapport', file: 'routes/office/assessment.tsx', access: 'writeAssessment' },
  // the committee, its decisions and the envelope
  { path: 'comites', file: 'routes/committees/list.tsx', access: 'readMeetings' },
  { path: 'comites/:meetingId', file: 'routes/committees/show.tsx', access: 'readMeetings' },
  { path: 'comites/:meetingId/points/:itemId', file: 'routes/committees/point.tsx', access: 'readMeetings' },
  { path: 'comites/:meetingId/notifications', file: 'routes/committees/notices.tsx', access: 'releaseNotices' },
  { path: 'dossiers/:applicationId/decision', file: 'routes/office/decision.tsx', access: 'readDecision' },
  { path: 'enveloppe', file: 'routes/envelope/overview.tsx', access: 'readEnvelope' },
  { path: 'enveloppe/:lineId', file: 'routes/envelope/line.tsx', access: 'readEnvelope' },
  // funded projects
  { path: 'projets', file: 'routes/projects/board.tsx', access: 'listFundedProjects' },
  { path: 'projets/:projectId', file: 'routes/projects/show.tsx', access: 'readProject' },
  { path: 'projets/:projectId/convention', file: 'routes/projects/agreement.tsx', access: 'readProject' },
  { path: 'projets/:projectId/jalons/:milestoneId', file: 'routes/projects/milestone.tsx', access: 'readProject' },
  { path: 'projets/:projectId/points-de-suivi/:reportId', file: 'routes/projects/report.tsx', access: 'readProject' },
  { path: 'dossiers/:applicationId/convention', file: 'routes/projects/draft-agreement.tsx', access: 'draftAgreement' },
  { path: 'mes-projets', file: 'routes/projects/own-list.tsx', access: 'listOwnProjects' },
  { path: 'mes-projets/:projectId', file: 'routes/projects/own-show.tsx', access: 'readProject' },
  { path: 'mes-projets/:projectId/jalons/:milestoneId', file: 'routes/projects/own-milestone.tsx', access: 'readProject' },
  { path: 'mes-projets/:projectId/points-de-suivi/:reportId', file: 'routes/projects/own-report.tsx', access: 'readProject' },
  // any other address
  { path: '*', file: 'routes/public/not-found.tsx', access: 'readWindow' },
] as const satisfies readonly Screen[]
