// The French words of the generated tables: what a guard, an audience, a role or a permission is called there.
// Acts and states are called as the screens call them (app/text/fr).

import type { ApplicationAction, ApplicationGuard, Audience } from '#app/domain/application-workflow.ts'
import type { Permission, Role } from '#app/domain/permissions.ts'
import type { ProjectAction, ProjectAudience, ProjectGuard } from '#app/domain/project-workflow.ts'

export const guardWords: Readonly<Record<ApplicationGuard | ProjectGuard, string>> = {
  windowOpen: 'le guichet est ouvert',
  complete: 'aucune règle bloquante ne manque',
  anotherPerson: 'une autre personne que celle qui a proposé',
  inadmissibilityProposed: 'l’irrecevabilité est proposée',
  enoughReviewers: 'le nombre minimal d’évaluateurs est désigné',
  minimumReviews: 'le nombre minimal d’avis est rendu',
  interestUnsure: 'une déclaration d’intérêts attend un mot',
  reportFinished: 'le rapport d’instruction est rédigé, ou mis à jour depuis la réouverture',
  meetingPastWithoutRecord: 'la séance est passée sans décision enregistrée',
  decisionRecorded: 'une décision enregistrée attend sa validation',
  recorderNotRecused: 'qui a enregistré n’est pas déporté depuis',
  presentAndNotRecused: 'présent et non déporté, ou responsable du guichet',
  noticeReleased: 'la décision précédente est notifiée',
  promotionProposed: 'la promotion est proposée',
  conditionsMet: 'les conditions suspensives sont levées',
  supplementOpen: 'le délai de réponse court encore',
  supplementExpired: 'le délai de réponse est passé',
  noProjectYet: 'aucune convention n’existe',
  withdrawable: 'le projet n’a pas commencé, et un refus n’est pas encore notifié',
  signatoryNamed: 'un signataire est désigné',
  scheduleValid: 'l’échéancier correspond au montant accordé',
  bothSignatures: 'les deux signatures sont enregistrées',
  commitmentNumbered: 'l’engagement juridique a son numéro',
  closingDue: 'la fin prévue est atteinte, ou le porteur le demande',
  closureProposed: 'la clôture est proposée',
  reportDue: 'un point de suivi est attendu',
  remindable: 'aucune relance cette semaine sur ce sujet',
}

export const audienceWords: Readonly<Record<Audience | ProjectAudience, string>> = {
  applicant: 'porteur',
  signatory: 'signataire',
  officers: 'chargés de dossier',
  reviewers: 'évaluateurs',
  members: 'membres du comité',
  finance: 'gestionnaires financiers',
  carrier: 'porteur',
  followUp: 'chargés de suivi',
  manager: 'responsable du guichet',
}

export const roleWords: Readonly<Record<Role, string>> = {
  anonymous: 'tout le monde',
  person: 'toute personne connectée',
  applicantEditor: 'rédacteur du porteur',
  applicantSignatory: 'signataire du porteur',
  assignedReviewer: 'évaluateur désigné',
  caseOfficer: 'chargé de dossier',
  followUpOfficer: 'chargé de suivi',
  reviewer: 'évaluateur sans intérêt déclaré',
  windowManager: 'responsable du guichet',
  committeeMember: 'membre du comité',
  committeeChair: 'président du comité',
  financeOfficer: 'gestionnaire financier',
  auditor: 'auditeur',
  system: 'le temps',
}

/** Permissions that are acts of no workflow. */
export const otherPermissionWords: Readonly<Record<Exclude<Permission, ApplicationAction | ProjectAction>, string>> = {
  readWindow: 'Lire les pages du guichet',
  readFundedProject: 'Lire la fiche publique d’un projet financé',
  signIn: 'Se connecter',
  useDemonstration: 'Se servir des pages de démonstration',
  choosePreferences: 'Choisir la langue et le thème',
  nameOrganisation: 'Indiquer son organisme',
  listOwnApplications: 'Lister ses dossiers',
  createApplication: 'Commencer un dossier',
  readApplication: 'Lire un dossier déposé',
  readOwnApplication: 'Lire son dossier',
  readAttachment: 'Lire une pièce jointe',
  readReceipt: 'Lire l’accusé de réception',
  readDesk: 'Lire la liste des dossiers à traiter',
  readAssignment: 'Lire le résumé avant de déclarer ses intérêts',
  listOwnReviews: 'Lister ses avis',
  readReviews: 'Lire les avis d’un dossier',
  readDecision: 'Lire les décisions prises sur un dossier',
  readMeetings: 'Lire les séances du comité',
  manageMeetings: 'Créer et préparer les séances',
  releaseNotices: 'Notifier les décisions d’une séance',
  readEnvelope: 'Lire l’enveloppe',
  moveEnvelope: 'Écrire un mouvement de l’enveloppe',
  listFundedProjects: 'Lister les projets financés',
  listOwnProjects: 'Lister ses projets',
  readProject: 'Lire un projet',
  recordConditionEvidence: 'Apporter la preuve d’une condition',
}
