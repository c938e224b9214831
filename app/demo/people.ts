// The people of the demonstration: those listed on /demo, and those whom the past of each sample needs. All invented.

import type { Bilingual } from '#app/domain/funding-window.ts'
import type { ReviewProfile, WindowRole } from '#app/domain/people.ts'

export type DemoPerson = {
  readonly email: string
  readonly name: string
  readonly position: string
  /** The SIRET of their body, for those who carry a project. */
  readonly siret: string | null
  /** The ministry a reviewer is attached to. */
  readonly ministry: string | null
  /** What a reviewer knows best. */
  readonly reviewProfile: ReviewProfile | null
  readonly roles: readonly WindowRole[]
  readonly disabled: { readonly at: string; readonly reason: string } | null
  /** What waits for them on the morning of 10 March 2025; only for the accounts that /demo lists. */
  readonly listedAs: Bilingual | null
}

const carrier = (
  siret: string,
  email: string,
  name: string,
  position: string,
  listedAs: Bilingual | null = null,
): DemoPerson => ({
  email,
  name,
  position,
  siret,
  ministry: null,
  reviewProfile: null,
  roles: [],
  disabled: null,
  listedAs,
})

const team = (
  email: string,
  name: string,
  position: string,
  roles: readonly WindowRole[],
  listedAs: Bilingual,
): DemoPerson => ({
  email,
  name,
  position,
  siret: null,
  ministry: null,
  reviewProfile: null,
  roles,
  disabled: null,
  listedAs,
})

const reviewer = (
  email: string,
  name: string,
  position: string,
  ministry: string,
  reviewProfile: ReviewProfile,
  listedAs: Bilingual,
): DemoPerson => ({
  email,
  name,
  position,
  siret: null,
  ministry,
  reviewProfile,
  roles: ['reviewer'],
  disabled: null,
  listedAs,
})

const bodies = {
  scholarships: '99900001100018',
  heating: '99900002900010',
  apprentices: '99900003700013',
  waterways: '99900004500016',
  roads: '99900005200012',
  agrifood: '99900006000015',
  landDeeds: '99900007800017',
  waitingTimes: '99900008600010',
  fisheries: '99900009400014',
  mediation: '99900010200015',
  classrooms: '99900011000018',
  overseas: '99900012800010',
} as const

// biome-ignore format: one person an entry, in the order of the demonstration page
export const demoPeople = {
  camille: carrier(bodies.overseas, 'camille.aubry@sgar.exemple.invalid', 'Camille Aubry', 'cheffe de projet innovation',
    { fr: 'Son brouillon «\u202fDroits en vue Outre-mer\u202f» est presque fini\u00a0: il reste trois points à remplir.', en: 'Her draft “Droits en vue Outre-mer” is almost done: three points are left to fill.' }),
  thomas: carrier(bodies.overseas, 'thomas.abadie@sgar.exemple.invalid', 'Thomas Abadie', 'secrétaire général pour les affaires régionales',
    { fr: '«\u202fDroits en vue Outre-mer\u202f» l’attendra dès que Camille Aubry l’aura transmis\u00a0: il dépose, ou renvoie avec un mot.', en: '“Droits en vue Outre-mer” comes to him once Camille Aubry has passed it on: he files it, or sends it back with a word.' }),
  yanis: carrier(bodies.waitingTimes, 'yanis.lemoine@rives-du-sud.exemple.invalid', 'Yanis Lemoine', 'data analyst régional',
    { fr: '«\u202fBoussole des délais\u202f»\u00a0: trois compléments à donner avant le 19\u00a0mars.', en: '“Boussole des délais”: three supplements to give before 19 March.' }),
  mathilde: carrier(bodies.heating, 'mathilde.garnier@sobriete.exemple.invalid', 'Mathilde Garnier', 'responsable produit «\u202faides aux ménages\u202f»',
    { fr: '«\u202fChèque chauffage actif\u202f», en cours, est en dérive\u00a0: point de suivi à envoyer avant le 15\u00a0avril.', en: 'Her running project “Chèque chauffage actif” is drifting: a progress report to send before 15 April.' }),
  agathe: carrier(bodies.agrifood, 'agathe.roche@massif.exemple.invalid', 'Agathe Roche', 'statisticienne régionale',
    { fr: '«\u202fVigie Agro\u202f», retenu sous conditions\u00a0: la preuve d’une condition à donner, en retard depuis le 20\u00a0décembre.', en: '“Vigie Agro”, accepted with conditions: the evidence of one to give, overdue since 20 December.' }),
  sarah: reviewer('sarah.okafor@sante.exemple.invalid', 'Sarah Okafor', 'évaluatrice, science des données', 'Ministère chargé de la santé', 'technical',
    { fr: '«\u202fSécurité des trajets\u202f»\u00a0: le dernier avis à rendre.', en: '“Sécurité des trajets”: the last review to submit.' }),
  nora: reviewer('nora.leclerc@justice.exemple.invalid', 'Nora Leclerc', 'évaluatrice, juriste', 'Ministère chargé de la justice', 'policy',
    { fr: '«\u202fSécurité des trajets\u202f»\u00a0: son avis est rendu, elle lit l’autre avis rendu.', en: '“Sécurité des trajets”: her review is in, she reads the other one.' }),
  paul: reviewer('paul.andrieu@culture.exemple.invalid', 'Paul Andrieu', 'évaluateur, conduite de produits numériques', 'Ministère chargé de la culture', 'technical',
    { fr: 'Rien ne l’attend\u00a0: il est libre pour une affectation.', en: 'Nothing waits for him: he is free to be assigned.' }),
  julien: reviewer('julien.castel@interieur.exemple.invalid', 'Julien Castel', 'évaluateur, politiques de sécurité', 'Ministère chargé de l’intérieur', 'policy',
    { fr: 'Écarté de «\u202fSécurité des trajets\u202f»\u00a0: même ministère que le porteur.', en: 'Kept away from “Sécurité des trajets”: same ministry as its carrier.' }),
  anne: team('anne.delmas@comite.exemple.invalid', 'Anne Delmas', 'présidente du comité', ['committeeChair'],
    { fr: 'Séance du 15\u00a0avril\u00a0: «\u202fAir des classes\u202f» à décider.', en: 'Meeting of 15 April: “Air des classes” to decide.' }),
  marc: team('marc.vidal@comite.exemple.invalid', 'Marc Vidal', 'membre du comité, Budget', ['committeeMember'],
    { fr: 'Valide ce qu’un autre a enregistré\u00a0; les dossiers de la séance sont à lire.', en: 'Validates what someone else recorded; the files of the meeting are there to read.' }),
  lea: team('lea.morin@datalab.exemple.invalid', 'Léa Morin', 'chargée de dossier', ['caseOfficer'],
    { fr: '«\u202fLexiFoncier\u202f»\u00a0: recevabilité à décider, en retard.', en: '“LexiFoncier”: admissibility to decide, overdue.' }),
  hugo: team('hugo.tessier@datalab.exemple.invalid', 'Hugo Tessier', 'chargé de dossier', ['caseOfficer'],
    { fr: '«\u202fSécurité des trajets\u202f»\u00a0: deux avis sur trois, expertise à clore ensuite.', en: '“Sécurité des trajets”: two reviews out of three, then the reviews to close.' }),
  marion: team('marion.keller@guichet.exemple.invalid', 'Marion Keller', 'responsable du guichet', ['windowManager'],
    { fr: 'Séance du 15\u00a0avril à compléter, puis décisions à notifier ensemble.', en: 'Meeting of 15 April to complete, then decisions to notify together.' }),
  odile: team('odile.ferrand@guichet.exemple.invalid', 'Odile Ferrand', 'gestionnaire financière', ['financeOfficer'],
    { fr: '«\u202fAPI Statut d’apprenti\u202f»\u00a0: convention à faire signer.', en: '“API Statut d’apprenti”: agreement to get signed.' }),
  malik: team('malik.benhaddou@datalab.exemple.invalid', 'Malik Benhaddou', 'chargé de suivi', ['followUpOfficer'],
    { fr: '«\u202fChèque chauffage actif\u202f» est en dérive, «\u202fHydrOuvert\u202f» finit ce mois-ci.', en: '“Chèque chauffage actif” is drifting, “HydrOuvert” ends this month.' }),
  gilles: team('gilles.marchetti@inspection.exemple.invalid', 'Gilles Marchetti', 'auditeur', ['auditor'],
    { fr: 'Lit tous les dossiers déposés, les séances, l’enveloppe et les projets\u202f; n’agit sur rien.', en: 'Reads every filed application, the meetings, the envelope and the projects; acts on nothing.' }),
  beatrice: {
    ...team('beatrice.olivier@datalab.exemple.invalid', 'Béatrice Olivier', 'ancienne chargée de dossier', ['caseOfficer'],
      { fr: 'L’entrée lui est refusée, avec le motif et la personne à qui écrire.', en: 'She is refused entry, with the reason and the person to write to.' }),
    disabled: { at: '2025-01-31T18:00', reason: 'Départ du datalab le 31\u00a0janvier 2025. Pour toute question, écrivez à Marion Keller, responsable du guichet\u00a0: marion.keller@guichet.exemple.invalid.' },
  },

  elodie: carrier(bodies.scholarships, 'elodie.marchand@scolarite.exemple.invalid', 'Élodie Marchand', 'cheffe de produit «\u202faides à la scolarité\u202f»'),
  pierre: carrier(bodies.scholarships, 'pierre.vasseur@scolarite.exemple.invalid', 'Pierre Vasseur', 'sous-directeur des politiques sociales scolaires'),
  laurent: carrier(bodies.heating, 'laurent.pichon@sobriete.exemple.invalid', 'Laurent Pichon', 'directeur général délégué'),
  claire: carrier(bodies.apprentices, 'claire.bonnet@alternance.exemple.invalid', 'Claire Bonnet', 'cheffe de produit «\u202fdonnées de l’alternance\u202f»'),
  nadia: carrier(bodies.apprentices, 'nadia.serrano@alternance.exemple.invalid', 'Nadia Serrano', 'déléguée à l’alternance'),
  romain: carrier(bodies.waterways, 'romain.kessler@canaux.exemple.invalid', 'Romain Kessler', 'chef de projet données d’exploitation'),
  helene: carrier(bodies.waterways, 'helene.duval@canaux.exemple.invalid', 'Hélène Duval', 'directrice de l’exploitation'),
  isabelle: carrier(bodies.roads, 'isabelle.fontanel@trajets.exemple.invalid', 'Isabelle Fontanel', 'directrice de projet'),
  philippe: carrier(bodies.roads, 'philippe.arnoux@trajets.exemple.invalid', 'Philippe Arnoux', 'délégué interservices'),
  bernard: carrier(bodies.agrifood, 'bernard.chastang@massif.exemple.invalid', 'Bernard Chastang', 'directeur régional'),
  sophie: carrier(bodies.landDeeds, 'sophie.lindon@cadastre.exemple.invalid', 'Sophie Lindon', 'cheffe de produit «\u202frecherche foncière\u202f»'),
  catherine: carrier(bodies.landDeeds, 'catherine.aumont@cadastre.exemple.invalid', 'Catherine Aumont', 'cheffe du service'),
  sylvain: carrier(bodies.waitingTimes, 'sylvain.esposito@rives-du-sud.exemple.invalid', 'Sylvain Esposito', 'secrétaire général pour les affaires régionales'),
  gwenaelle: carrier(bodies.fisheries, 'gwenaelle.lebihan@peches.exemple.invalid', 'Gwenaëlle Le Bihan', 'cheffe du bureau du contrôle des pêches'),
  yves: carrier(bodies.fisheries, 'yves.carpentier@peches.exemple.invalid', 'Yves Carpentier', 'directeur des pêches durables'),
  ines: carrier(bodies.mediation, 'ines.rahmani@mediation.exemple.invalid', 'Inès Rahmani', 'responsable produit'),
  dominique: carrier(bodies.mediation, 'dominique.lacaze@mediation.exemple.invalid', 'Dominique Lacaze', 'directrice de l’institut'),
  fanny: carrier(bodies.classrooms, 'fanny.delorme@batiments.exemple.invalid', 'Fanny Delorme', 'responsable de l’observatoire des bâtiments'),
  olivier: carrier(bodies.classrooms, 'olivier.grandjean@batiments.exemple.invalid', 'Olivier Grandjean', 'directeur général de l’agence'),
} as const satisfies Readonly<Record<string, DemoPerson>>

export type PersonKey = keyof typeof demoPeople
