// Words of the demonstration: its accounts, its clock, its mailbox.

import { count as counted } from '../format.ts'

const many = (n: number, one: string, other: string): string => counted(n, { one, other }, 'fr')

export const demo = {
  accounts: {
    title: 'Essayer le guichet',
    reference: 'Données fictives, messages sans destinataire, horloge que l’on avance',
    lead: (p: { readonly count: number }) =>
      `${many(p.count, 'compte', 'comptes')}, une ligne chacun : ce qui l’attend le matin du 10 mars 2025, quand la démonstration commence. Un clic suffit pour entrer ; revenez ici pour changer de rôle.`,
    moved: 'L’horloge a avancé depuis : ce qui attend chacun a pu changer.',
    refused: 'Entrée refusée',
    groups: {
      applicants: { title: 'Les administrations qui demandent', side: 'elles écrivent, sur des semaines' },
      judges: { title: 'Les évaluateurs et le comité', side: 'ils lisent et jugent' },
      office: { title: 'Le guichet et le datalab', side: 'ils comparent et décident de la suite' },
    },
    ministry: (p: { readonly position: string; readonly ministry: string }) => `${p.position}, ${p.ministry}`,
    enter: 'Entrer',
    enterAs: (p: { readonly name: string }) => `comme ${p.name}`,
    aside: 'Horloge, messages et parcours',
    mail: 'Les messages',
    mailbox: 'Boîte aux lettres de tous les envois',
    mailNote: 'Codes, accusés, rappels, décisions : rien ne part vraiment, tout se lit ici.',
    lastMail: (p: { readonly at: string; readonly subject: string }) =>
      `Le dernier est parti le ${p.at} : « ${p.subject} ».`,
    path: 'Suivre un dossier jusqu’au bout',
    pathSteps: [
      { title: 'Camille transmet, Thomas dépose', detail: 'un numéro est donné, l’accusé part' },
      { title: 'Léa le déclare recevable', detail: 'et affecte trois évaluateurs' },
      { title: 'Nora, Paul et Sarah notent', detail: 'Léa rédige le rapport, Marion l’inscrit en séance' },
      { title: 'Anne enregistre, Marc valide', detail: 'avancez l’horloge au comité ; Marion notifie les décisions' },
      { title: 'Odile fait signer et lance le projet', detail: 'avancez d’un an' },
      { title: 'Malik voit un jalon en retard', detail: 'et relance en un clic' },
    ],
  },
  clock: {
    title: 'L’horloge de la démonstration',
    panel: 'L’horloge',
    lead: 'Avancez pour voir ce que le temps fait : rappels, échéances, fermeture. Tout arrive à son heure, en chemin.',
    note: (p: { readonly weekday: string }) => `${p.weekday}, heure de Paris ; elle avance comme la vôtre`,
    forwardTo: 'Avancer jusqu’à',
    presets: {
      tomorrow: { title: 'Demain', detail: 'les échéances se rapprochent d’un jour' },
      meeting: { title: 'Le prochain comité', detail: 'la séance commence' },
      lastMinute: { title: 'Une minute avant la fin', detail: 'déposer encore, ou attendre la dernière seconde' },
      dayAfterClose: { title: 'Le lendemain de la fermeture', detail: 'dépôt refusé, le reste continue' },
      yearLater: { title: 'Un an plus tard', detail: 'jalons dépassés, points de suivi en retard' },
    },
    free: 'Une autre date',
    day: 'Jour',
    time: 'Heure de Paris',
    timeHint: 'Par exemple 9:30, ou 23:59:59',
    move: 'Avancer l’horloge',
    noReturn:
      'L’horloge ne recule pas : ce qui est arrivé est arrivé. Pour revenir au 10 mars 2025, arrêtez le serveur, effacez son dossier de données et relancez-le.',
    moved: (p: { readonly to: string }) => `L’horloge est au ${p.to}.`,
    onTheWay: (p: { readonly mails: number }) =>
      p.mails === 0
        ? 'Aucun courriel n’est parti en chemin.'
        : `${many(p.mails, 'courriel est parti', 'courriels sont partis')} en chemin.`,
    seeMail: 'Lire les courriels',
    seeAccounts: 'Choisir un compte',
  },
  mail: {
    title: 'Boîte aux lettres',
    lead: 'Tous les courriels envoyés par le guichet, le plus récent d’abord. Personne d’autre ne les reçoit.',
    filter: 'Filtrer par destinataire',
    address: 'Adresse du destinataire',
    addressPlaceholder: 'une partie de l’adresse',
    count: (p: { readonly count: number }) => many(p.count, 'courriel', 'courriels'),
    caption: 'Courriels envoyés',
    sentAt: 'Envoyé',
    to: 'À',
    from: 'De',
    subject: 'Objet',
    template: 'Modèle',
    none: 'Aucun courriel n’est encore parti',
    noneDetail: 'Demandez un code de connexion, ou avancez l’horloge.',
    nothing: (p: { readonly address: string }) => `Aucun courriel pour « ${p.address} »`,
    all: 'Voir tous les courriels',
    templates: 'Tous les modèles, dans les deux langues',
    program: 'La même liste pour un programme (JSON)',
    back: 'Boîte aux lettres',
    text: 'Le texte',
    textNote: 'Ce que lit une messagerie qui n’affiche pas le HTML.',
    html: 'La mise en page',
    htmlFrame: 'Le courriel tel qu’une messagerie l’affiche',
    links: 'Liens du courriel',
  },
  templates: {
    title: 'Modèles de courriels',
    lead: 'Chaque courriel du guichet, avec un exemple, dans les deux langues.',
    caption: 'Modèles de courriels',
    name: 'Modèle',
    french: 'Objet en français',
    english: 'Objet en anglais',
    language: { fr: 'En français', en: 'En anglais' },
    frame: (p: { readonly name: string; readonly language: string }) => `${p.name}, ${p.language}`,
    back: 'Tous les modèles',
  },
}
