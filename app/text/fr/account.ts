// Words of the account: signing in, and naming one's body.

import type { OrganisationKind } from '#app/domain/organisation.ts'

export const account = {
  signIn: {
    title: 'Se connecter',
    lead: 'Une adresse suffit, sans mot de passe : nous y envoyons un code. Votre premier passage crée votre compte.',
    email: 'Votre adresse professionnelle',
    emailHint: 'Par exemple prenom.nom@ministere.gouv.fr',
    send: 'Recevoir un code',
  },
  code: {
    title: 'Votre code',
    lead: (p: { readonly email: string; readonly minutes: number }) =>
      `Nous avons envoyé un code à six chiffres à ${p.email}. Il est valable ${p.minutes} minutes, dans ce navigateur seulement.`,
    code: 'Code reçu par courriel',
    codeHint: 'Six chiffres',
    signIn: 'Se connecter',
    another: 'Utiliser une autre adresse',
    nothingCame: 'Rien reçu ? Regardez les courriers indésirables, ou demandez un nouveau code.',
    resend: 'Renvoyer un code',
    demoMail: 'Lire le courriel dans la boîte de la démonstration',
  },
  organisation: {
    title: 'Qui êtes-vous ?',
    lead: 'Ces renseignements figurent sur les dossiers que vous préparez. Nommer un organisme ne donne aucun droit sur ses dossiers.',
    known: (p: { readonly name: string }) => `Votre organisme actuel : ${p.name}.`,
    name: 'Prénom et nom',
    position: 'Fonction',
    positionHint: 'Par exemple : cheffe de projet données',
    siret: 'SIRET de votre organisme',
    siretHint: '14 chiffres. Les opérateurs de l’État du règlement sont reconnus.',
    unknown: 'Votre organisme n’est pas reconnu ?',
    bodyName: 'Nom de l’organisme',
    kind: 'Nature',
    ministry: 'Ministère de rattachement ou de tutelle',
    ministryHint: 'Un organisme déjà connu du guichet garde le ministère enregistré.',
    save: 'Enregistrer',
  },
  kinds: {
    CENTRAL: 'Administration centrale',
    DECONCENTRATED: 'Service déconcentré',
    NATIONAL_SERVICE: 'Service à compétence nationale',
    OPERATOR: 'Opérateur de l’État',
    OTHER: 'Autre (collectivité, association, entreprise…)',
  } satisfies Record<OrganisationKind, string>,
}
