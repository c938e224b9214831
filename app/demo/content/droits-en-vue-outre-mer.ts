// Droits en vue Outre-mer: a draft almost done; its risks, its hosting and its sponsor’s letter are left to a visitor.

import type { SampleStory } from '#app/demo/story.ts'

export const droitsEnVueOutreMer: SampleStory = {
  editor: 'camille',
  signatory: 'thomas',
  officer: null,
  answers: {
    'applicant.serviceLabel': 'Pôle innovation et relations avec les usagers',
    'lead.position': 'Cheffe de projet innovation',
    'lead.name': 'Camille Aubry',
    'lead.email': 'camille.aubry@sgar.exemple.invalid',
    'lead.phone': '06 39 98 41 07',
    'sponsor.position': 'Secrétaire général pour les affaires régionales',
    'sponsor.name': 'Thomas Abadie',
    'sponsor.email': 'thomas.abadie@sgar.exemple.invalid',
    'financeContact.position': 'Responsable de la plateforme budgétaire',
    'financeContact.name': 'Marie-Josée Laurence',
    'financeContact.email': 'marie-josee.laurence@sgar.exemple.invalid',
    'dpoContact.position': 'Délégué à la protection des données',
    'dpoContact.name': 'Teddy Hoarau',
    'dpoContact.email': 'dpo@sgar.exemple.invalid',
    partners: [
      {
        siret: '99900029200014',
        name: 'Centre de formation des métiers du littoral (fictif)',
        role: 'Transmet les admissions en formation, avec l’accord des personnes',
      },
    ],
    publicSummary:
      'Dans le territoire, un ménage sur trois qui a droit à l’aide à la continuité territoriale ne la demande pas. Le projet part d’événements connus d’une administration, comme une place obtenue en formation dans l’Hexagone, et prévient la personne à temps, avec son accord. Le message explique le droit, les pièces et propose un rendez-vous. Objectif à quinze mois : un recours de 67 % à 80 % sur le premier parcours.',
    problem:
      'Dans le territoire, un ménage sur trois éligible à l’aide à la continuité territoriale n’en fait pas la demande. L’éloignement des guichets, la couverture numérique inégale et la complexité des justificatifs se cumulent.\n\nLes agents de terrain connaissent les situations mais n’ont pas d’outil pour repérer, à l’avance, les personnes auxquelles un droit va s’ouvrir : obtention d’une place en formation dans l’Hexagone, convocation à un examen, deuil familial déclaré. Chaque année, 540 demandes arrivent après le voyage et ne peuvent pas être remboursées ; elles représentent 310 000 € de dépenses restées à la charge des familles.',
    solution:
      'Le projet identifie un petit nombre d’événements déclencheurs, connus d’une administration, et organise un message proactif adressé à la personne concernée, avec son accord lorsque la loi l’exige.\n\nLe message explique le droit, indique les pièces encore nécessaires et propose un rendez-vous dans un espace de services au public ou par téléphone. Les contenus seront écrits en français facile à lire et traduits dans deux langues régionales.\n\nLa première étape, limitée au parcours « départ en formation », associe deux organismes de formation et trois communes. Chaque nouvel événement ne sera ajouté qu’après mesure de l’effet du précédent.',
    phase: 'INVESTIGATION',
    existingProducts:
      'Le portail national de demande existe et reste le point d’entrée ; nous n’y touchons pas. L’outil d’envoi de messages de l’État est repris. Une expérience semblable, conduite dans un autre territoire, a fourni les textes de départ.',
    targetPublic:
      'Les personnes admises en formation dans l’Hexagone par deux organismes du territoire : environ 1 100 par an, dont la moitié a moins de vingt-cinq ans.',
    triggerEvent:
      'L’admission définitive en formation, transmise par l’organisme au plus tard six semaines avant le départ. Deux autres événements sont préparés mais non engagés : convocation à un examen, deuil familial.',
    contactChannels:
      'SMS et courriel, appel d’un médiateur pour les personnes sans réponse après dix jours, affiche et rendez-vous dans les espaces de services au public. Chaque message peut être lu à voix haute.',
    nonTakeUpBaseline:
      '33 % de non-recours sur le parcours « départ en formation » en 2024, par rapprochement des admissions et des demandes déposées avant le voyage.',
    impactHypothesis:
      'Une personne prévenue avant son départ, dans sa langue, avec la liste exacte des pièces, dépose sa demande à temps. Nous comparons trois communes accompagnées à trois communes semblables pendant un semestre, avant d’ajouter un second événement.',
    stopCriteria:
      'Si le recours ne progresse pas d’au moins cinq points dans les communes accompagnées, aucun second parcours n’est ouvert et le guide de reprise dit pourquoi.',
    dataSources: [
      {
        name: 'Inscriptions en formation',
        holder: 'Organismes de formation partenaires',
        nature: 'PERSONAL',
        heldByOther: 'yes',
      },
      {
        name: 'Demandes d’aide',
        holder: 'Secrétariat général pour les affaires régionales (fictif)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
      { name: 'Liste des espaces de services au public', holder: 'Préfecture', nature: 'OPEN', heldByOther: 'yes' },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Informer une personne d’un droit qui va s’ouvrir à elle et l’aider à déposer sa demande à temps. Les données ne servent à aucune autre fin et ne sont transmises à personne.',
    legalBasis:
      'Mission d’intérêt public d’information des usagers ; l’échange avec les organismes de formation repose sur l’accord de la personne, recueilli à l’inscription. La qualification exacte de la base légale est l’objet de l’appui demandé.',
    aipdStatus: 'TO_START',
    retention: 'Coordonnées supprimées trois mois après le départ ; statistiques anonymes par commune conservées.',
    dataExchangeAgreements:
      'Convention avec chaque organisme de formation, en préparation : liste limitée aux admis, transmission une fois par semaine, suppression après trois mois.',
    team: [
      { profile: 'Cheffe de projet', fullTimeEquivalent: '0,6', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Développeur', fullTimeEquivalent: '0,5', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
      { profile: 'Designer', fullTimeEquivalent: '0,2', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
      { profile: 'Médiateurs numériques', fullTimeEquivalent: '0,6', employment: 'IN_POST', availability: 'NOW' },
    ],
    suppliers: [{ name: 'Atelier du Ponton (fictif)' }],
    governance:
      'La cheffe de projet décide des contenus avec les deux médiateurs. Le secrétaire général pour les affaires régionales réunit chaque mois les deux organismes de formation et les trois communes. Le délégué à la protection des données relit chaque message avant son premier envoi.',
    approach:
      'Le parcours « départ en formation » seul pendant un semestre, avec trois communes, puis la mesure, puis la décision. Les messages sont essayés avec dix personnes avant chaque envoi, en français et dans les deux langues régionales.',
    risks: [],
    architecture:
      'Liste hebdomadaire des admissions, règles de déclenchement, envoi par l’outil interministériel, prise de rendez-vous dans l’agenda des espaces. Rien n’est calculé au-delà de trois conditions simples.',
    hosting: '',
    security:
      'Outil d’envoi déjà homologué ; homologation simplifiée du reste, avec l’appui du responsable de la sécurité de la préfecture. Accès de quatre personnes, journal des envois relu chaque mois.',
    accessibilityPlan:
      'Messages en français facile à lire, relus par une association, version sonore, traduction dans deux langues régionales. Page d’information auditée selon le RGAA avant son ouverture.',
    ecoDesignPlan:
      'Messages courts sans image, page de moins de 150 ko pour les réseaux lents, un calcul par semaine, aucun suivi.',
    openSource: 'yes',
    openSourceDetail: 'Règles de déclenchement et modèles de messages sous Licence Ouverte ; code sous licence MIT.',
    openData: 'yes',
    openDataDetail: 'Taux de recours par commune et par trimestre, au-delà de onze personnes.',
    reusePotential:
      'Le guide de reprise, écrit avec un autre territoire, décrit les conventions, les messages et la mesure. Les règles sont les mêmes partout, seules les langues changent.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '9 000',
    runCostFunding: 'Le secrétariat général pour les affaires régionales : hébergement, appels, contenus tenus à jour.',
    expectedSavings: '',
    expectedSavingsDetail: '',
    supportDetail:
      'Qualifier la base légale des échanges, évaluer l’effet par comparaison entre communes, préparer la reprise par les autres territoires.',
  },
  indicators: [
    {
      due: '31/08/2026',
      source: 'Rapprochement des admissions et des demandes déposées avant le voyage',
      published: true,
    },
    { due: '30/11/2026', source: 'Registre des demandes refusées pour dépôt tardif', published: true },
    { due: '31/08/2026', source: 'Journal de l’outil d’envoi, par mois', published: true },
  ],
  evidence: [
    'Avis du délégué à la protection des données et AIPD signée',
    'Captures du parcours et premiers envois à deux organismes',
    'Mesure publiée et décision du secrétaire général',
    'Guide publié et repris par un autre territoire',
  ],
  attachments: [
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-droits-en-vue.pdf',
      title: 'Avis du délégué à la protection des données',
      paragraphs: [
        'Avis favorable pour le parcours « départ en formation ». L’analyse d’impact sera terminée avant le premier envoi (jalon J1).',
      ],
    },
  ],
  filing: { draftedAt: '2025-02-12T09:35', signatureAskedAt: null, filedAt: null },
  supplements: [],
  admissibility: null,
  reviewing: null,
  assessments: [],
  decisions: [],
  agenda: null,
  project: null,
  reminders: [],
}
