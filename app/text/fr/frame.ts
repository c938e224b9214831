// Words around every page: navigation, roles, the pages that refuse.

import type { WindowRole } from '#app/domain/people.ts'

export const frame = {
  role: {
    caseOfficer: 'chargé de dossier',
    followUpOfficer: 'chargé de suivi',
    reviewer: 'évaluateur',
    windowManager: 'responsable du guichet',
    committeeMember: 'membre du comité',
    committeeChair: 'président du comité',
    financeOfficer: 'gestionnaire financier',
    auditor: 'auditeur',
  } satisfies Record<WindowRole, string>,
  navigation: {
    window: 'Le guichet',
    eligibility: 'Suis-je éligible ?',
    whatIsAsked: 'Ce qui est demandé',
    applications: 'Mes dossiers',
    myProjects: 'Mes projets',
    desk: 'À traiter',
    meetings: 'Comités',
    envelope: 'Enveloppe',
    projects: 'Projets suivis',
    reviews: 'Mes avis',
  },
  footer: {
    accessibility: 'Accessibilité : non conforme',
    legalNotice: 'Mentions légales',
    personalData: 'Données personnelles',
    siteMap: 'Plan du site',
  },
  refused: {
    notFoundTitle: 'Cette page n’existe pas',
    forbiddenTitle: 'Cette page ne vous est pas ouverte',
    refusedTitle: 'Ce n’est pas possible maintenant',
    conflictTitle: 'Quelqu’un est passé avant vous',
    unreadableTitle: 'Cet envoi n’a pas pu être lu',
    tooLargeTitle: 'Votre envoi est trop volumineux',
    tooLarge:
      'Il n’a pas été lu, et rien n’est perdu de ce qui était enregistré. Revenez en arrière : ce que vous avez tapé est encore dans la page. Raccourcissez le texte, ou choisissez des fichiers plus petits.',
    failedTitle: 'Le service n’a pas pu répondre',
    failed:
      'L’erreur est enregistrée. Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant ; si cela dure, écrivez-nous avec le numéro ci-dessous.',
    requestId: 'Numéro de la demande',
    home: 'Revenir au guichet',
    back: 'Revenir en arrière',
    help: 'Si vous pensez devoir y accéder, écrivez au service du guichet.',
  },
}
