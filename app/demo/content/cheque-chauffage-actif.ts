// Chèque chauffage actif: in progress, drifting in time and cost.

import type { SampleStory } from '#app/demo/story.ts'

export const chequeChauffageActif: SampleStory = {
  editor: 'mathilde',
  signatory: 'laurent',
  officer: 'hugo',
  answers: {
    'applicant.serviceLabel': 'Direction des aides aux ménages',
    'lead.position': 'Responsable produit « aides aux ménages »',
    'lead.name': 'Mathilde Garnier',
    'lead.email': 'mathilde.garnier@sobriete.exemple.invalid',
    'lead.phone': '01 99 00 31 40',
    'sponsor.position': 'Directeur général délégué de l’agence',
    'sponsor.name': 'Laurent Pichon',
    'sponsor.email': 'laurent.pichon@sobriete.exemple.invalid',
    'financeContact.position': 'Agente comptable de l’agence',
    'financeContact.name': 'Brigitte Noël',
    'financeContact.email': 'brigitte.noel@sobriete.exemple.invalid',
    'dpoContact.position': 'Délégué à la protection des données',
    'dpoContact.name': 'Cédric Maillard',
    'dpoContact.email': 'dpo@sobriete.exemple.invalid',
    partners: [
      {
        siret: '99900021900017',
        name: 'Union des conseillers habitat (fictive)',
        role: 'Relais auprès des travailleurs sociaux ; anime les essais de l’API dans quatre départements',
      },
    ],
    publicSummary:
      'Près d’un bénéficiaire sur cinq laisse expirer son chèque chauffage. L’agence passe d’un envoi de masse à un suivi actif : chaque semaine, elle repère les ménages qui n’ont pas utilisé leur chèque, choisit le bon canal et adapte le message. Une API permet aux travailleurs sociaux habilités de vérifier qu’un chèque existe et de le faire réémettre avec le ménage. Objectif : ramener le non-usage de 19 % à 10 % en deux campagnes.',
    problem:
      'Chaque printemps, près d’un bénéficiaire sur cinq laisse expirer son chèque chauffage. Les causes sont connues : adresse périmée, doute sur l’authenticité du courrier, logement en chauffage collectif où le titre ne peut pas être remis directement.\n\nL’agence, opérateur chargé du dispositif, ne dispose que d’une adresse postale et n’apprend le non-usage qu’à la clôture de la campagne, quand il n’est plus possible d’agir. En 2022, 640 000 ménages ont ainsi perdu 97 millions d’euros d’aide.\n\nLes travailleurs sociaux, à qui ces ménages s’adressent, n’ont aucun moyen de vérifier l’existence d’un titre : 40 % des appels qu’ils passent à l’agence n’ont pas d’autre objet.',
    solution:
      'Un moteur repère chaque semaine les ménages dont le titre n’est pas utilisé, choisit un canal (courriel, SMS, courrier, relais par un conseiller) et adapte le message au motif probable.\n\nUne API, ouverte aux travailleurs sociaux habilités, permet de vérifier l’existence d’un titre et d’en demander la réémission en présence du ménage. Les coordonnées proviennent d’un échange encadré avec l’administration fiscale, limité à la campagne en cours.\n\nUne première version a été testée avec quatre départements et 12 000 ménages : le taux d’usage y a progressé de sept points. L’extension nationale suppose de fiabiliser le rapprochement des identités et de tenir une charge de deux millions de messages par semaine.',
    phase: 'ACCELERATION',
    existingProducts:
      'Le moteur prolonge le prototype testé en 2022. L’habilitation des travailleurs sociaux réutilise le circuit interministériel et l’identification professionnelle existante. Aucun service de l’État ne permet aujourd’hui de vérifier un titre ; les plateformes d’envoi du marché interministériel sont reprises telles quelles.',
    targetPublic:
      'Les ménages bénéficiaires du chèque chauffage qui ne l’ont pas utilisé deux mois après l’envoi : environ 640 000 par campagne, dont un tiers en chauffage collectif.',
    triggerEvent:
      'L’absence d’usage du titre constatée chaque semaine à partir de la huitième semaine de campagne, ou un courrier revenu non distribué.',
    contactChannels:
      'Courriel puis SMS, courrier quand aucune coordonnée n’est connue, et relais par un conseiller pour les ménages déjà accompagnés. Chaque message renvoie à une page vérifiable du site de l’agence.',
    nonTakeUpBaseline:
      '19 % de titres non utilisés à la clôture de la campagne 2022, constatés dans les comptes du dispositif.',
    datasets: [
      {
        name: 'API Titre chauffage',
        content: 'Existence et état d’un titre, demande de réémission, pour les structures habilitées',
      },
      { name: 'Usage du chèque par commune', content: 'Taux d’usage agrégé, trois campagnes' },
    ],
    accessMode: 'RESTRICTED_API',
    licence: 'API restreinte ; statistiques par commune sous Licence Ouverte 2.0',
    firstReusers:
      'Cent structures d’accompagnement social dans quatre départements (lettres jointes), puis les centres d’action sociale qui en font la demande.',
    impactHypothesis:
      'Un ménage relancé par un message adapté à son motif utilise son chèque plus souvent qu’un ménage relancé par un courrier identique pour tous. L’effet est mesuré à chaque campagne par un groupe témoin de 5 % des ménages, tiré au sort, relancé selon l’ancienne méthode.',
    stopCriteria:
      'Si l’usage ne progresse pas d’au moins quatre points dans les départements équipés après une campagne complète, le moteur est abandonné et seule l’API est maintenue.',
    dataSources: [
      {
        name: 'Fichier des bénéficiaires',
        holder: 'Agence pour la sobriété des logements (fictive)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
      {
        name: 'Coordonnées de contact, échange encadré',
        holder: 'Administration fiscale',
        nature: 'PERSONAL',
        heldByOther: 'yes',
      },
      {
        name: 'Statistiques d’usage par commune',
        holder: 'Agence pour la sobriété des logements (fictive)',
        nature: 'OPEN',
        heldByOther: '',
      },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Contacter les bénéficiaires qui n’ont pas utilisé leur chèque chauffage et permettre aux travailleurs sociaux habilités d’en vérifier l’existence avec eux.',
    legalBasis:
      'Mission d’intérêt public confiée à l’agence. L’échange de coordonnées repose sur un article réglementaire propre au dispositif, limité à la campagne en cours ; le décret d’application est en préparation.',
    aipdStatus: 'IN_PROGRESS',
    retention: 'Coordonnées supprimées à la clôture de chaque campagne ; journal des consultations conservé un an.',
    dataExchangeAgreements:
      'Échange de coordonnées avec l’administration fiscale : protocole technique signé en mars 2023, texte réglementaire attendu à l’été. Les structures habilitées signent une charte d’usage avant tout accès.',
    team: [
      { profile: 'Responsable produit', fullTimeEquivalent: '0,8', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Experte métier', fullTimeEquivalent: '0,5', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Chargée de relations avec les travailleurs sociaux',
        fullTimeEquivalent: '0,7',
        employment: 'IN_POST',
        availability: 'NOW',
      },
      { profile: 'Développeurs', fullTimeEquivalent: '2', employment: 'CONTRACTOR', availability: 'NOW' },
      { profile: 'Data scientist', fullTimeEquivalent: '0,8', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
    ],
    suppliers: [{ name: 'Ligne Claire Numérique (fictif)' }, { name: 'Envoi & Cie (fictif)' }],
    governance:
      'La responsable produit arbitre chaque quinzaine. Le directeur général délégué préside un comité trimestriel avec l’agente comptable, le délégué à la protection des données et deux conseils départementaux. Le marché d’envois est suivi par la direction des achats de l’agence.',
    approach:
      'Quatre départements d’abord, puis une extension région par région après chaque mesure. Démonstration ouverte aux travailleurs sociaux tous les quinze jours ; les messages sont relus par des ménages avant envoi.',
    risks: [
      {
        description: 'Le marché d’envois multicanaux est attribué en retard',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Cahier des charges prêt, recours possible à la plateforme interministérielle pour la première campagne.',
      },
      {
        description: 'Le rapprochement d’identités confond deux ménages',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure: 'Seuil de confiance, vérification par un agent au-dessous ; aucun montant dans les messages.',
      },
      {
        description: 'L’hébergement coûte plus que prévu en période d’envoi',
        probability: 'MEDIUM',
        severity: 'LOW',
        measure:
          'Montée en charge testée sur 200 000 ménages avant la campagne nationale ; alerte à 80 % du budget mensuel.',
      },
    ],
    architecture:
      'Le fichier des bénéficiaires reste dans le système de l’agence. Le moteur lit une vue minimale, écrit des ordres d’envoi et reçoit les retours. L’API ne répond que « titre valide, utilisé, expiré » et journalise chaque consultation, visible par le ménage.',
    hosting:
      'Nuage qualifié du marché interministériel, région française, capacité élastique pendant les huit semaines de campagne.',
    security:
      'Homologation de sécurité visée à l’automne 2024 (jalon J3), analyse de risques en cours, test d’intrusion sur l’API avant son ouverture. Les habilitations sont revues tous les six mois.',
    accessibilityPlan:
      'Les pages publiques et l’espace des travailleurs sociaux suivent le système de design de l’État. Audit RGAA avant la campagne nationale ; messages en français facile à lire, relus par une association.',
    ecoDesignPlan:
      'Relances hebdomadaires plutôt que quotidiennes, pas de courrier quand un canal numérique est confirmé, purge automatique des files et des journaux techniques à trente jours.',
    openSource: 'yes',
    openSourceDetail:
      'Client et spécification de l’API sous licence MIT ; le moteur de repérage est publié sans ses paramètres de campagne.',
    openData: 'yes',
    openDataDetail: 'Taux d’usage par commune, sous Licence Ouverte 2.0, après chaque campagne.',
    reusePotential:
      'Le repérage de non-usage, les groupes témoins et l’espace des travailleurs sociaux peuvent servir à tout titre ou chèque distribué par un opérateur.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '140 000',
    runCostFunding: 'L’agence, sur sa subvention pour charges de service public, à partir de 2026.',
    expectedSavings: '300 000',
    expectedSavingsDetail: 'Moins de réémissions tardives et moins d’appels au centre de contact.',
    supportDetail:
      'Appui juridique sur l’échange de données, accompagnement à l’homologation de sécurité, data scientist pour construire et lire les groupes témoins.',
  },
  indicators: [
    { due: '30/06/2025', source: 'Comptes du dispositif à la clôture de chaque campagne', published: true },
    { due: '30/06/2025', source: 'Journal d’envoi du moteur', published: true },
    { due: '30/06/2025', source: 'Registre des habilitations de l’API', published: true },
    { due: '30/06/2025', source: 'Comptabilité analytique de l’agence, groupes témoins', published: false },
  ],
  evidence: [
    'Procès-verbal de mise en service et premiers relevés hebdomadaires des quatre départements',
    'Liste des cent structures habilitées et journal des premières consultations',
    'Décision d’homologation signée',
    'Évaluation publiée, avec groupe témoin, et taux de non-usage de la campagne',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-cheque-chauffage.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'L’agence s’engage sur le projet « Chèque chauffage actif », conduit par Mathilde Garnier.',
        'Elle apporte 445 000 €, dont 225 000 € de temps d’agents, et inscrira le fonctionnement à son budget à partir de 2026.',
        'Laurent Pichon, directeur général délégué',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-cheque-chauffage.pdf',
      title: 'Avis du délégué à la protection des données',
      paragraphs: [
        'Avis favorable avec une réserve : l’échange de coordonnées doit attendre son texte réglementaire. L’analyse d’impact est en cours.',
      ],
    },
    {
      kind: 'other',
      fileName: 'lettres-structures-pilotes.pdf',
      title: 'Lettres des structures pilotes',
      paragraphs: [
        'Quatre conseils départementaux et l’Union des conseillers habitat (fictive) confirment leur participation aux essais de l’API.',
      ],
    },
  ],
  filing: { draftedAt: '2023-04-17T14:02', signatureAskedAt: '2023-05-22T09:15', filedAt: '2023-05-22T17:31' },
  supplements: [],
  admissibility: {
    takenAt: '2023-05-23T10:10',
    declaredAt: '2023-05-26T15:20',
    overrides: {
      MILESTONE_GAP:
        'Les jalons suivent les campagnes annuelles du chèque ; chaque point de suivi trimestriel donnera le taux d’usage par département.',
    },
  },
  reviewing: {
    assignedAt: '2023-05-30T09:30',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2023-06-08T16:40',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 3, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'L’effet a déjà été mesuré : sept points d’usage gagnés sur 12 000 ménages dans quatre départements, et un groupe témoin est prévu à chaque campagne.',
          NEED: 'Des ménages modestes perdent une aide votée pour eux. Le besoin est établi par les comptes du dispositif et par les appels des travailleurs sociaux.',
          FEASIBILITY:
            'Le prototype tourne. L’extension dépend d’un texte réglementaire et d’un marché d’envois : les deux sont datés, aucun n’est acquis aujourd’hui.',
          TEAM: 'Responsable expérimentée et soutenue par sa direction générale. La juriste n’apparaît pas dans l’équipe alors que le droit est le point délicat.',
          BUDGET:
            'Budget détaillé par année. Le fonctionnement après 2025 est chiffré et son payeur nommé, sans trace encore dans une délibération de l’agence.',
          COMPLIANCE:
            'L’échange de coordonnées attend son texte et l’AIPD n’est pas terminée : la démarche est décrite, la base légale reste ouverte au jour du dépôt.',
          OPENNESS:
            'L’API est documentée et sa spécification publiée. Le moteur le sera sans ses paramètres, ce qui se comprend mais limite la reprise par d’autres.',
        },
        strengths: 'Effet déjà observé sur un pilote. Bénéfice direct pour des ménages modestes.',
        weaknesses: 'Base légale de l’échange de coordonnées encore en préparation.',
        questions: 'Que fait le projet si le texte réglementaire n’est pas publié avant la campagne ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2023-06-12T10:22',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 3, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Cible ambitieuse et bien posée : 19 % à 10 % en deux campagnes, avec un point de mesure par campagne et un critère d’arrêt à quatre points.',
          NEED: 'Trois causes de non-usage identifiées et traitées chacune par un canal. L’espace des travailleurs sociaux répond à une demande maintes fois exprimée.',
          FEASIBILITY:
            'Extension région par région, démonstrations ouvertes : bonne conduite. Le jalon de cent structures en six mois demande une animation soutenue.',
          TEAM: 'Bonne équipe de six personnes, mais une responsable à 0,8 ETP pour deux produits, le moteur et l’API : il faudra un second rôle de produit.',
          BUDGET:
            'Coûts d’envoi estimés sur le pilote, donc crédibles. Un surcoût d’hébergement en période de campagne n’est pas provisionné, c’est à surveiller.',
          COMPLIANCE:
            'Messages en français facile à lire et audit d’accessibilité prévu. La sécurité arrive à l’automne 2024, après l’ouverture de l’API : trop tard.',
          OPENNESS:
            'Statistiques par commune en données ouvertes et spécification publiée : utile aux collectivités. Rien n’est dit de la gouvernance des versions de l’API.',
        },
        strengths: 'Travail au plus près des ménages et des conseillers, par étapes mesurées.',
        weaknesses: 'Homologation postérieure à l’ouverture de l’API.',
        questions: 'Pouvez-vous avancer l’homologation avant l’ouverture à cent structures ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2023-06-13T17:55',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 3, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Pilote chiffré, protocole témoin de 5 % tiré au sort : c’est la meilleure manière de prouver l’effet d’une relance, et elle est rare à ce niveau.',
          NEED: 'Les volumes sont connus au ménage près et le coût de l’inaction est calculé : 97 millions d’euros d’aide perdus en une campagne.',
          FEASIBILITY:
            'Rapprochement d’identités réaliste, seuils de confiance prévus. La charge de deux millions de messages par semaine n’a pas encore été essayée.',
          TEAM: 'Data scientist externe à commander et appui du datalab : suffisant pour l’évaluation, fragile pour l’exploitation si le marché prend du retard.',
          BUDGET:
            'Lignes de développement cohérentes avec le moteur et l’API. L’hébergement élastique paraît sous-estimé au vu des pointes annoncées.',
          COMPLIANCE:
            'Journalisation et minimisation bien pensées. L’AIPD en cours et l’échange non encore fondé obligent à rester prudent sur la conformité.',
          OPENNESS:
            'Client d’API et spécification libres ; le moteur est partiellement ouvert. Les statistiques d’usage par commune seront très réutilisées.',
        },
        strengths: 'Évaluation par groupes témoins prévue dès la première campagne.',
        weaknesses: 'Montée en charge et coût d’hébergement peu éprouvés.',
        questions: 'Sur quel échantillon le rapprochement d’identités a-t-il été mesuré ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2023-06-19T15:10',
      recommendation: 'favourable',
      recommended: 400_000,
      reasons:
        'Effet démontré sur le pilote, cible mesurée avec témoins. Les réserves portent sur la base légale de l’échange et sur l’homologation tardive. Nous recommandons 400 000 € : la campagne d’envoi de 2024 relève pour 15 000 € du fonctionnement ordinaire de l’agence.',
    },
  ],
  decisions: [
    {
      meeting: 'july2023',
      scheduledAt: '2023-06-21T10:00',
      recordedAt: '2023-07-04T10:18',
      validatedAt: '2023-07-04T14:30',
      kind: 'grant',
      granted: 400_000,
      reasons: [],
      reasonText:
        'Le comité retient le projet à hauteur de 400 000 €, les envois ordinaires restant à la charge de l’agence. Il demande que l’homologation précède l’extension nationale.',
      conditions: [],
      vote: null,
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: {
    draftedAt: '2023-07-17T11:00',
    agreementNumber: 'CO-2023-003',
    agreementKind: 'OPERATOR_AGREEMENT',
    uo: null,
    bodySignedOn: '2023-08-24',
    serviceSignedOn: '2023-08-28',
    commitmentRef: '2103611902',
    activatedAt: '2023-09-01T09:00',
    milestones: [
      {
        sentAt: '2023-12-13T12:15',
        evidence:
          'Moteur en service depuis le 4 décembre 2023 dans quatre départements ; premier relevé hebdomadaire : 9 800 ménages repérés.',
        acceptedAt: '2023-12-15T16:00',
        judgement: 'Procès-verbal reçu, à la date prévue.',
      },
      {
        sentAt: '2024-09-10T10:45',
        evidence:
          '104 structures habilitées au 9 septembre 2024, 2 300 consultations le premier mois. Retard dû au texte réglementaire, publié le 21 juin.',
        acceptedAt: '2024-09-16T09:25',
        judgement: 'Liste et journal vus, 78 jours après la date prévue.',
      },
      {
        sentAt: '2025-02-28T18:20',
        evidence:
          'Homologation prononcée le 28 février 2025 pour deux ans, après correction de trois points du test d’intrusion.',
        acceptedAt: '2025-03-04T11:05',
        judgement: 'Décision reçue, 120 jours après la date prévue.',
      },
      null,
    ],
    reports: [
      {
        periodEnd: '2023-12-31',
        sentAt: '2024-01-15T11:20',
        readAt: '2024-01-18T10:00',
        health: 'onTrack',
        spent: 118_000,
        forecastCost: 860_000,
        forecastEnd: '2025-06-30',
        done: 'Moteur en service dans quatre départements, 9 800 ménages repérés la première semaine. Protocole témoin validé.',
        next: 'Ouvrir l’API à un premier groupe de structures, lancer le marché d’envois.',
        risks: '',
        readings: [null, '12000', '0', null],
      },
      {
        periodEnd: '2024-03-31',
        sentAt: '2024-04-15T09:40',
        readAt: '2024-04-19T14:10',
        health: 'difficulty',
        spent: 204_000,
        forecastCost: 860_000,
        forecastEnd: '2025-06-30',
        done: 'API prête, essais faits avec huit structures. Rapprochement d’identités : 94 % de correspondances certaines.',
        next: 'Ouvrir l’API dès la publication du texte réglementaire.',
        risks: 'Le texte réglementaire n’est pas paru : l’ouverture de l’API attend.',
        readings: [null, '41000', '8', null],
      },
      {
        periodEnd: '2024-06-30',
        sentAt: '2024-07-15T16:55',
        readAt: '2024-07-22T09:20',
        health: 'difficulty',
        spent: 296_000,
        forecastCost: 885_000,
        forecastEnd: '2025-06-30',
        done: 'Texte paru le 21 juin. Première campagne dans quatre départements close : usage en hausse, groupe témoin exploité.',
        next: 'Habiliter cent structures avant la rentrée, attribuer le marché d’envois.',
        risks: 'Hébergement plus cher que prévu pendant les pointes : 12 000 € de plus par an.',
        readings: ['17,1', '76000', '31', null],
      },
      {
        periodEnd: '2024-09-30',
        sentAt: '2024-10-15T10:05',
        readAt: '2024-10-21T11:30',
        health: 'difficulty',
        spent: 402_000,
        forecastCost: 905_000,
        forecastEnd: '2025-09-30',
        done: '104 structures habilitées, 2 300 consultations en septembre. Analyse de risques terminée.',
        next: 'Test d’intrusion, puis homologation. Notifier le marché d’envois.',
        risks: 'Une offre du marché d’envois a été déclarée irrégulière : la procédure est relancée.',
        readings: [null, '97000', '96', null],
      },
      {
        periodEnd: '2024-12-31',
        sentAt: '2025-01-14T17:10',
        readAt: '2025-01-20T15:45',
        health: 'needsHelp',
        spent: 523_000,
        forecastCost: 930_000,
        forecastEnd: '2025-12-31',
        done: 'Test d’intrusion passé, trois corrections en cours. Reprise des adresses commencée dans 38 départements.',
        next: 'Notifier le marché d’envois, finir la reprise des adresses, prononcer l’homologation.',
        risks:
          'Le marché d’envois ne sera notifié qu’au printemps : la deuxième campagne nationale glisse à l’automne. Un avenant de durée est en préparation.',
        readings: ['16,4', '118000', '96', null],
      },
    ],
    suspension: null,
    closure: null,
  },
  reminders: [],
}
