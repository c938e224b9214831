// Sécurité des trajets: under review, two reviews in and the third awaited.

import type { SampleStory } from '#app/demo/story.ts'

export const securiteDesTrajets: SampleStory = {
  editor: 'isabelle',
  signatory: 'philippe',
  officer: 'hugo',
  answers: {
    'applicant.serviceLabel': 'Pôle connaissance et données',
    'lead.position': 'Directrice de projet',
    'lead.name': 'Isabelle Fontanel',
    'lead.email': 'isabelle.fontanel@trajets.exemple.invalid',
    'lead.phone': '01 99 00 44 08',
    'sponsor.position': 'Délégué interservices',
    'sponsor.name': 'Philippe Arnoux',
    'sponsor.email': 'philippe.arnoux@trajets.exemple.invalid',
    'financeContact.position': 'Responsable de la programmation budgétaire',
    'financeContact.name': 'Nathalie Guérin',
    'financeContact.email': 'nathalie.guerin@trajets.exemple.invalid',
    'dpoContact.position': 'Déléguée à la protection des données du ministère',
    'dpoContact.name': 'Véronique Salmon',
    'dpoContact.email': 'dpo@trajets.exemple.invalid',
    partners: [
      {
        siret: '99900023500013',
        name: 'Direction interdépartementale des routes du Levant (fictive)',
        role: 'Producteur de données de trafic et de travaux, territoire pilote',
      },
      {
        siret: '99900024300017',
        name: 'Service d’incendie et de secours du Val-Fictif (fictif)',
        role: 'Producteur de données d’intervention, règles d’accès et essais',
      },
    ],
    publicSummary:
      'Forces de l’ordre, secours, gestionnaires de routes et hôpitaux décrivent les mêmes accidents sans partager leurs données. Le projet bâtit un espace commun où chaque producteur garde la maîtrise des siennes : un catalogue, un rapprochement par zone et par période qui n’identifie personne, des indicateurs trimestriels. Objectif à deux ans : vingt préfectures qui choisissent leurs aménagements sur des données de moins de quatre mois.',
    problem:
      'Les accidents de la circulation sont décrits par plusieurs administrations qui ne partagent pas leurs données : forces de l’ordre, services de secours, gestionnaires de routes, établissements de santé. Chaque acteur produit sa propre cartographie des points dangereux.\n\nLes préfectures arbitrent les aménagements avec des informations partielles et parfois contradictoires, disponibles avec dix-huit mois de retard. Dans les deux départements pilotes, 64 sites cumulent plusieurs accidents graves en cinq ans ; 21 seulement figurent à la fois dans les trois cartographies existantes.',
    solution:
      'Le projet propose un espace commun de données, limité aux acteurs publics habilités, où chaque producteur garde la maîtrise de ses données et fixe leurs règles d’accès.\n\nTrois services seront livrés : un catalogue décrivant les données disponibles et leur qualité ; un appariement par zone et par période qui ne nécessite pas d’identifier les personnes ; des indicateurs agrégés, mis à jour chaque trimestre et publiés en données ouvertes dès que le secret statistique est respecté.\n\nUne charte de gouvernance, déjà rédigée, prévoit un comité des producteurs et une procédure de retrait.',
    phase: 'INVESTIGATION',
    existingProducts:
      'La base nationale annuelle des accidents, ouverte mais tardive, sert de point de comparaison. L’espace reprend les connecteurs d’un espace de données de mobilité existant et le catalogue libre déjà utilisé par deux ministères. Aucun outil ne rapproche aujourd’hui secours et voirie.',
    datasets: [
      { name: 'Catalogue des données d’accident', content: 'Description, producteur, qualité, règles d’accès' },
      { name: 'Indicateurs trimestriels par tronçon', content: 'Accidents, interventions, trafic, agrégés' },
      { name: 'Sites récurrents', content: 'Zones à accidents répétés, après contrôle du secret statistique' },
    ],
    accessMode: 'DATA_SPACE',
    licence: 'Espace restreint aux acteurs habilités ; indicateurs agrégés sous Licence Ouverte 2.0',
    firstReusers:
      'Les préfectures des deux départements pilotes, une direction interdépartementale des routes et un service d’incendie et de secours, puis dix-huit préfectures volontaires.',
    impactHypothesis:
      'Une préfecture qui dispose de données de moins de quatre mois, communes à tous les acteurs, choisit des aménagements plus efficaces. Sur les deux pilotes, nous suivons le nombre de sites récurrents et comparons les choix d’aménagement avant et après.',
    stopCriteria:
      'Si moins de quatre producteurs ont signé la charte au 30 avril 2025, ou si l’appariement par zone n’apporte rien aux deux préfectures pilotes à l’issue de la première année.',
    dataSources: [
      {
        name: 'Procès-verbaux d’accident, pseudonymisés',
        holder: 'Forces de l’ordre',
        nature: 'PERSONAL',
        heldByOther: 'yes',
      },
      {
        name: 'Interventions de secours, agrégées',
        holder: 'Services d’incendie et de secours',
        nature: 'SENSITIVE',
        heldByOther: 'yes',
      },
      { name: 'Réseau routier', holder: 'Gestionnaires de routes', nature: 'OPEN', heldByOther: 'yes' },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Produire des indicateurs agrégés sur les lieux d’accident. Aucune décision individuelle, aucune identification des personnes impliquées ; les procès-verbaux sont pseudonymisés par leur producteur.',
    legalBasis:
      'Mission d’intérêt public de sécurité routière. La réutilisation des procès-verbaux pseudonymisés à des fins de connaissance est prévue par le texte qui régit leur collecte ; l’agrégation des interventions de secours fait l’objet d’une convention.',
    aipdStatus: 'IN_PROGRESS',
    retention:
      'Données pseudonymisées conservées trois ans dans l’environnement sécurisé ; agrégats conservés sans limite.',
    dataExchangeAgreements:
      'Charte de gouvernance et convention type rédigées, en signature avec quatre producteurs : finalité, règles d’accès, seuil de secret statistique, procédure de retrait en quarante-huit heures.',
    team: [
      { profile: 'Directrice de projet', fullTimeEquivalent: '0,9', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Architecte de données', fullTimeEquivalent: '0,8', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Juriste données', fullTimeEquivalent: '0,7', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Développeurs', fullTimeEquivalent: '2', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
      {
        profile: 'Ingénieur de données, confidentialité statistique',
        fullTimeEquivalent: '0,8',
        employment: 'CONTRACTOR',
        availability: 'TO_ORDER',
      },
    ],
    suppliers: [{ name: 'Ligne Claire Numérique (fictif)' }, { name: 'Balise Données (fictif)' }],
    governance:
      'Un comité des producteurs décide à l’unanimité des règles d’accès et peut retirer une donnée en quarante-huit heures. La directrice de projet décide des priorités de développement ; le délégué interservices arbitre entre administrations, une fois par mois.',
    approach:
      'Catalogue d’abord, parce qu’il ne suppose aucun échange. Puis appariement sur les deux départements pilotes, avec les agents des préfectures, et indicateurs publiés trimestre après trimestre. Extension à vingt préfectures seulement après la mesure des pilotes.',
    risks: [
      {
        description: 'Un des quatre producteurs ne signe pas la charte à temps',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Charte négociée depuis un an, catalogue livrable sans lui ; le délégué interservices saisit les directions en mars.',
      },
      {
        description: 'Des agrégats permettent de reconnaître une personne',
        probability: 'LOW',
        severity: 'HIGH',
        measure: 'Seuil de onze, contrôle automatique et avis d’un spécialiste avant chaque publication.',
      },
      {
        description: 'Le coût de l’infrastructure après projet n’est pas porté',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Discussion engagée avec les programmes budgétaires concernés ; dimensionnement revu au jalon J2.',
      },
    ],
    architecture:
      'Chaque producteur dépose dans son propre espace, chiffré. Un appariement par cellule géographique et par semaine calcule des agrégats ; rien d’autre ne sort. Le catalogue est public et ne contient aucune donnée.',
    hosting:
      'Environnement sécurisé du ministère pour les traitements, nuage qualifié pour le catalogue et les indicateurs publics.',
    security:
      'Analyse de risques conduite avec le service du haut fonctionnaire de défense et de sécurité ; homologation visée avant le premier appariement. Accès nominatifs, traçabilité complète, audit externe avant ouverture.',
    accessibilityPlan:
      'Catalogue et tableaux de bord conformes au système de design de l’État ; chaque carte a un tableau équivalent. Audit RGAA à la mise en service du catalogue.',
    ecoDesignPlan:
      'Calculs trimestriels et non continus, agrégats légers, cartes dessinées côté serveur, pas de rejeu complet à chaque mise à jour.',
    openSource: 'yes',
    openSourceDetail: 'Connecteurs et appariement par zone sous licence EUPL 1.2, après audit de sécurité.',
    openData: 'yes',
    openDataDetail: 'Indicateurs trimestriels agrégés, sous Licence Ouverte 2.0, dès le respect du seuil statistique.',
    reusePotential:
      'La charte, le catalogue et l’appariement par zone conviennent à d’autres sujets partagés entre secours et voirie, comme les chutes d’arbres ou les inondations.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '150 000',
    runCostFunding: 'Réparti entre quatre programmes budgétaires, selon une clé à arrêter au jalon J2.',
    expectedSavings: '',
    expectedSavingsDetail: '',
    supportDetail:
      'Infrastructure sécurisée de traitement, appui à l’analyse d’impact, spécialiste de la confidentialité statistique pour fixer les seuils de publication.',
  },
  indicators: [
    {
      due: '31/12/2026',
      source: 'Date des données utilisées dans les décisions d’aménagement, relevé semestriel',
      published: true,
    },
    { due: '31/12/2026', source: 'Journal de l’espace commun, comptes actifs par mois', published: true },
    { due: '31/12/2026', source: 'Sites à accidents répétés des deux départements pilotes', published: true },
  ],
  evidence: [
    'Charte signée par quatre producteurs, avec leurs règles d’accès',
    'Adresse du catalogue et vingt jeux décrits',
    'Indicateurs du premier trimestre 2026 publiés',
    'Journal de l’espace : vingt préfectures actives sur un mois',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-securite-des-trajets.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'La mission interservices s’engage sur l’espace commun de données, conduit par Isabelle Fontanel, et apporte 490 000 €, dont 320 000 € de temps d’agents.',
        'Philippe Arnoux, délégué interservices',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-securite-des-trajets.pdf',
      title: 'Avis de la déléguée à la protection des données',
      paragraphs: [
        'Avis favorable sous réserve : les appariements attendent la fin de l’analyse d’impact et un seuil de onze pour toute publication.',
      ],
    },
  ],
  filing: { draftedAt: '2024-09-02T10:00', signatureAskedAt: '2024-09-27T16:45', filedAt: '2024-09-30T15:12' },
  supplements: [
    {
      requestedAt: '2024-10-09T11:20',
      dueOn: '2024-11-08',
      message:
        'Deux points sont à préciser avant la recevabilité.\n1. Le coût de fonctionnement : 90 000 € par an paraissent faibles pour l’infrastructure décrite, et le payeur n’est pas nommé. Que comprend ce montant, et qui le paie ?\n2. Les échanges avec les services de secours : quelles règles les encadrent ? Joignez la charte, même en projet.',
      fields: ['runCostPerYear', 'runCostFunding', 'dataExchangeAgreements', 'attachments.other'],
      answer: {
        sentAt: '2024-12-04T17:38',
        before: {
          runCostPerYear: '90 000',
          runCostFunding: 'À définir avec les ministères concernés.',
          dataExchangeAgreements: 'Une charte est en cours de rédaction avec les producteurs.',
        },
        attachments: [
          {
            kind: 'other',
            fileName: 'charte-gouvernance-projet.pdf',
            title: 'Charte de gouvernance, version projet',
            paragraphs: [
              'Version soumise aux quatre producteurs pressentis : finalité, règles d’accès, retrait en quarante-huit heures, comité des producteurs.',
            ],
          },
        ],
      },
    },
  ],
  admissibility: {
    takenAt: '2024-10-02T09:30',
    declaredAt: '2024-12-11T10:50',
    overrides: {
      SIRET_UNVERIFIED: 'Mission créée en 2022, confirmée par le secrétariat général du ministère le 9 décembre 2024.',
      MILESTONE_GAP:
        'Entre J3 et J4, l’extension à vingt préfectures donne un relevé d’usage chaque trimestre, qui tient lieu d’étape.',
    },
  },
  reviewing: {
    assignedAt: '2025-03-03T09:20',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2025-03-05T16:44',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 2, TEAM: 3, BUDGET: 2, COMPLIANCE: 3, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Trois indicateurs avec départ et cible. L’ancienneté des données se mesure dès le premier trimestre ; la baisse des sites récurrents dépendra aussi d’autres causes.',
          NEED: 'Vingt et un sites sur soixante-quatre seulement sont connus de tous : la démonstration du besoin est frappante, et aucun outil ne rapproche secours et voirie.',
          FEASIBILITY:
            'Quatre producteurs à réunir en quatre mois, deux d’entre eux sans lien hiérarchique avec la mission : l’accès aux données reste incertain au jour du dossier.',
          TEAM: 'Directrice, architecte et juriste en poste, délégué qui arbitre chaque mois. L’unanimité au comité des producteurs peut ralentir chaque décision.',
          BUDGET:
            'Les lignes sont claires mais l’infrastructure coûte 110 000 € et ses 150 000 € annuels n’ont pas encore de payeur certain : clé de partage à obtenir.',
          COMPLIANCE:
            'Pseudonymisation par le producteur, seuil de onze, retrait en quarante-huit heures : bien pensé. L’analyse d’impact est en cours et doit précéder tout appariement.',
          OPENNESS:
            'Indicateurs trimestriels ouverts et connecteurs libres après audit. La charte elle-même, publiée, serait déjà utile à d’autres espaces de données.',
        },
        strengths:
          'Besoin établi avec deux préfectures. Charte de gouvernance déjà rédigée, avec une procédure de retrait.',
        weaknesses:
          'Signature de quatre producteurs en quatre mois. Coût d’infrastructure après le projet sans payeur certain.',
        questions: 'Que se passe-t-il si un producteur refuse la charte en avril ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2025-03-07T11:26',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 2, COMPLIANCE: 3, OPENNESS: 3 },
        comments: {
          IMPACT:
            'L’effet pour une préfecture est immédiat et déjà observé à la main sur un des deux pilotes : deux aménagements ont été réorientés en 2024.',
          NEED: 'Les agents des préfectures ont été rencontrés, leurs trois cartographies comparées site par site. Le besoin est prouvé et il n’existe rien d’équivalent.',
          FEASIBILITY:
            'Commencer par le catalogue, qui ne suppose aucun échange, est habile. Les étapes sont courtes ; l’appariement sur deux départements est bien borné.',
          TEAM: 'Équipe cœur solide et stable, délégué présent. Les développeurs restent à commander : six semaines au moins, à lancer avant la réponse du guichet.',
          BUDGET:
            'Développement et ingénierie sont justifiés. Le coût après projet, réparti entre quatre programmes « à arrêter », n’est pas assez détaillé pour rassurer.',
          COMPLIANCE:
            'Chaque carte a son tableau, audit d’accessibilité prévu, secret statistique contrôlé. Le rôle du spécialiste de confidentialité doit être garanti.',
          OPENNESS:
            'Catalogue public, indicateurs ouverts, connecteurs repris d’un espace existant : bonne réutilisation. L’ouverture des connecteurs attend l’audit.',
        },
        strengths: 'Premiers aménagements déjà réorientés sur un pilote. Étapes courtes et vérifiables.',
        weaknesses: 'Coût après projet réparti sur quatre programmes sans clé arrêtée.',
        questions: 'Qui décide si deux producteurs publient des indicateurs qui se contredisent ?',
        recommendation: 'favourable',
      },
    ],
    awaited: ['sarah'],
  },
  assessments: [],
  decisions: [],
  agenda: null,
  project: null,
  reminders: [],
}
