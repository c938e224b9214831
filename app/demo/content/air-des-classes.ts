// Air des classes: on the agenda of the committee of April 2025.

import type { SampleStory } from '#app/demo/story.ts'

export const airDesClasses: SampleStory = {
  editor: 'fanny',
  signatory: 'olivier',
  officer: 'hugo',
  answers: {
    'applicant.serviceLabel': 'Observatoire des bâtiments publics',
    'lead.position': 'Responsable de l’observatoire des bâtiments',
    'lead.name': 'Fanny Delorme',
    'lead.email': 'fanny.delorme@batiments.exemple.invalid',
    'lead.phone': '01 99 00 73 05',
    'sponsor.position': 'Directeur général de l’agence',
    'sponsor.name': 'Olivier Grandjean',
    'sponsor.email': 'olivier.grandjean@batiments.exemple.invalid',
    'financeContact.position': 'Directrice administrative et financière',
    'financeContact.name': 'Laure Monnier',
    'financeContact.email': 'laure.monnier@batiments.exemple.invalid',
    partners: [
      {
        siret: '99900028400011',
        name: 'Laboratoire public de l’air intérieur (fictif)',
        role: 'Étude de l’effet sur la santé, selon un protocole publié ; hors financement',
      },
    ],
    publicSummary:
      'Les écoles sont équipées de capteurs de dioxyde de carbone, mais leurs millions de mesures restent dans les portails des fabricants. L’agence crée une collecte neutre, une API pour les acteurs habilités, un tableau de bord simple et un format d’échange commun proposé comme schéma national. Objectif à deux ans : 6 000 écoles connectées et cinquante collectivités qui choisissent leurs travaux de ventilation sur des données comparables.',
    problem:
      'Depuis l’équipement des établissements scolaires en capteurs, des millions de mesures de dioxyde de carbone sont produites chaque jour, mais elles restent enfermées dans les portails des fabricants.\n\nLes collectivités propriétaires, les chefs d’établissement et les services de santé scolaire n’ont pas de vue commune, et les décisions de rénovation de la ventilation se prennent sans donnée comparable. Dans les six collectivités pilotes, quatre fabricants et sept formats coexistent ; 30 % des écoles n’ont jamais pu relire leurs propres mesures.',
    solution:
      'Le projet crée une plateforme de collecte neutre à l’égard des fabricants, une API ouverte aux acteurs habilités et un tableau de bord simple, compréhensible par un directeur d’école.\n\nUn format d’échange commun est défini avec les industriels et les collectivités, puis proposé comme schéma national. Des statistiques agrégées par territoire sont publiées en données ouvertes ; aucune donnée ne permet d’identifier une classe lorsque l’effectif est faible.\n\nUn outil de priorisation classe les écoles d’une collectivité selon leur renouvellement d’air, leur effectif et les travaux déjà prévus.',
    phase: 'ACCELERATION',
    existingProducts:
      'Une première collecte tourne depuis 2024 sur 38 écoles. Le format part d’un standard international d’observations et du schéma national des bâtiments. Les portails des fabricants ont été étudiés : aucun n’échange avec les autres.',
    datasets: [
      { name: 'API Mesures d’air', content: 'Mesures par salle pour les acteurs habilités, historique de deux ans' },
      { name: 'Air des écoles par territoire', content: 'Statistiques mensuelles agrégées' },
      { name: 'Format d’échange', content: 'Schéma, exemples et validateur' },
    ],
    accessMode: 'RESTRICTED_API',
    licence: 'API restreinte ; statistiques territoriales et format sous Licence Ouverte 2.0',
    firstReusers:
      'Six collectivités pilotes, rurales et urbaines (420 écoles), ont signé un accord de participation ; deux fabricants ont annoncé leur connecteur.',
    decisionSupported:
      'L’ordre des travaux de ventilation d’une collectivité. L’outil propose un classement ; l’assemblée délibère.',
    method:
      'Indicateur de confinement déterministe, calculé par salle et par heure d’occupation. Priorisation par score pondéré, transparent et réglable par la collectivité.',
    explainability:
      'Chaque école affiche les trois éléments qui fondent son rang et leur période. La méthode est publiée avec ses limites.',
    humanOversight:
      'La collectivité règle les poids et peut exclure une école. Aucune fermeture ni aucun signalement n’est déclenché automatiquement.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'NOT_AI',
    impactHypothesis:
      'Des mesures comparables et fraîches font choisir d’abord les écoles où l’air se renouvelle le moins. Nous comparons, dans les collectivités équipées, l’ordre des travaux décidé avant et après, et le confinement des salles traitées.',
    stopCriteria:
      'Si moins de 420 écoles sont connectées fin 2025, ou si deux fabricants seulement acceptent le format, la généralisation est abandonnée et seul le format est publié.',
    dataSources: [
      {
        name: 'Mesures de CO2 par salle',
        holder: 'Collectivités propriétaires et fabricants de capteurs',
        nature: 'RESTRICTED',
        heldByOther: 'yes',
      },
      {
        name: 'Statistiques territoriales',
        holder: 'Agence des bâtiments publics sains (fictive)',
        nature: 'OPEN',
        heldByOther: '',
      },
    ],
    hasPersonalData: 'no',
    dataExchangeAgreements:
      'Accords de participation signés avec six collectivités : elles restent propriétaires des mesures, choisissent qui les lit et peuvent se retirer. Convention de test avec deux fabricants.',
    team: [
      {
        profile: 'Responsable de l’observatoire',
        fullTimeEquivalent: '0,6',
        employment: 'IN_POST',
        availability: 'NOW',
      },
      { profile: 'Ingénieure objets connectés', fullTimeEquivalent: '0,7', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Chargé de relations avec les collectivités',
        fullTimeEquivalent: '0,6',
        employment: 'IN_POST',
        availability: 'NOW',
      },
      { profile: 'Développeurs', fullTimeEquivalent: '2', employment: 'CONTRACTOR', availability: 'NOW' },
      { profile: 'Ingénieur de données', fullTimeEquivalent: '0,7', employment: 'CONTRACTOR', availability: 'NOW' },
    ],
    suppliers: [{ name: 'Capteur Commun (fictif)' }, { name: 'Ligne Claire Numérique (fictif)' }],
    governance:
      'La responsable de l’observatoire décide des priorités toutes les deux semaines, en démonstration ouverte. Le directeur général préside un comité mensuel avec les six collectivités. Le format est tenu par un groupe public où siègent fabricants et utilisateurs.',
    approach:
      'Cycles de deux semaines avec démonstrations ouvertes. Format et collecte d’abord, avec les 420 écoles pilotes ; tableau de bord ensuite, écrit avec huit directeurs d’école ; ouverture par vagues de mille écoles après la première année.',
    risks: [
      {
        description: 'Un fabricant refuse le format commun',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Clause type pour les marchés de capteurs, connecteur écrit par l’agence pour les matériels déjà installés.',
      },
      {
        description: 'Des mesures manquantes faussent la comparaison entre écoles',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Taux de présence affiché, école écartée du classement sous 70 % de mesures.',
      },
      {
        description: 'Des familles lisent une mesure comme un danger',
        probability: 'LOW',
        severity: 'MEDIUM',
        measure: 'Vocabulaire travaillé avec la santé scolaire, aucune publication par salle.',
      },
    ],
    architecture:
      'Connecteurs par fabricant, file d’ingestion, séries temporelles, puis trois lectures : API, tableau de bord, statistiques. Chaque collectivité a son espace isolé ; les agrégats sont calculés à part.',
    hosting:
      'Nuage qualifié du marché interministériel, capacité de 40 millions de mesures par jour éprouvée sur les écoles pilotes.',
    security:
      'Homologation visée en 2026 avant l’ouverture aux écoles, analyse de risques commencée, jetons par collectivité, test d’intrusion de l’API au jalon J3.',
    accessibilityPlan:
      'Tableau de bord écrit avec des directeurs d’école, graphiques doublés de tableaux, contrastes vérifiés. Audit RGAA avant l’ouverture aux écoles pilotes.',
    ecoDesignPlan:
      'Mesures au quart d’heure, compression, conservation de deux ans, pages sans carte par défaut ; aucun capteur ajouté par le projet.',
    openSource: 'yes',
    openSourceDetail: 'Connecteurs, validateur et tableau de bord sous licence EUPL 1.2, dépôt déjà public.',
    openData: 'yes',
    openDataDetail: 'Statistiques mensuelles par territoire, sous Licence Ouverte 2.0, sans salle ni petite école.',
    reusePotential:
      'Le format et les connecteurs valent pour tout bâtiment public équipé de capteurs ; une association de villes s’est engagée par écrit à les reprendre.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '85 000',
    runCostFunding: 'L’agence, sur ses ressources propres, à partir de mars 2027.',
    expectedSavings: '',
    expectedSavingsDetail: '',
    supportDetail: 'Architecture d’ingestion, gouvernance du format commun, accompagnement des réutilisateurs.',
  },
  indicators: [
    { due: '26/02/2027', source: 'Plateforme, écoles ayant envoyé une mesure dans la semaine', published: true },
    { due: '26/02/2027', source: 'Plateforme, délai entre la mesure et sa disponibilité', published: true },
    { due: '26/02/2027', source: 'Délibérations citant la priorisation, relevé annuel', published: true },
    { due: '26/02/2027', source: 'Coût de fonctionnement divisé par les écoles connectées', published: false },
  ],
  evidence: [
    'Format 0.9 publié avec son validateur et deux connecteurs',
    'Liste des 420 écoles et taux de mesures présentes',
    'Adresse du tableau de bord et compte rendu des essais',
    'Liste des 6 000 écoles et bilan publié',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-air-des-classes.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'L’agence s’engage sur Air des classes, conduit par Fanny Delorme, et apporte 410 000 €, dont 240 000 € de temps d’agents.',
        'Le fonctionnement, 85 000 € par an, est à sa charge à partir de mars 2027.',
        'Olivier Grandjean, directeur général',
      ],
    },
    {
      kind: 'amdacOpinion',
      fileName: 'avis-amdac-air-des-classes.pdf',
      title: 'Avis de l’AMDAC',
      paragraphs: [
        'Avis favorable : le format commun répond à une demande ancienne des collectivités, et les statistiques territoriales seront ouvertes.',
      ],
    },
    {
      kind: 'other',
      fileName: 'accords-collectivites-pilotes.pdf',
      title: 'Accords des six collectivités pilotes',
      paragraphs: ['Six collectivités, 420 écoles, durée de deux ans, retrait possible à tout moment.'],
    },
  ],
  filing: { draftedAt: '2024-12-02T10:15', signatureAskedAt: '2025-01-10T18:00', filedAt: '2025-01-13T09:26' },
  supplements: [],
  admissibility: {
    takenAt: '2025-01-14T10:30',
    declaredAt: '2025-01-22T15:10',
    overrides: {
      MILESTONE_GAP:
        'Entre J3 et J4, les vagues de mille écoles par trimestre, annoncées à la conduite du projet, sont suivies comme des étapes.',
    },
  },
  reviewing: {
    assignedAt: '2025-02-12T11:00',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2025-02-24T10:48',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 3, TEAM: 4, BUDGET: 3, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Cinquante collectivités qui décident sur des données comparables : un effet sur une politique locale, daté et sourcé. L’effet sur la santé reste à l’étude.',
          NEED: 'Quatre fabricants, sept formats, un tiers d’écoles privées de leurs propres mesures : le besoin est établi sans doute possible, et l’existant étudié.',
          FEASIBILITY:
            'Accords signés avec six collectivités et deux fabricants. Le refus d’un grand fabricant reste possible ; la clause type est la bonne parade.',
          TEAM: 'Directeur général qui préside lui-même le comité mensuel, équipe de cinq en place et déjà active sur 38 écoles : engagement démontré par des actes.',
          BUDGET:
            'Lignes justifiées et coût de fonctionnement assumé par écrit. Les 40 000 € de déploiement paraissent courts pour 6 000 écoles.',
          COMPLIANCE:
            'Aucune donnée personnelle, propriété des collectivités respectée, retrait possible. L’homologation de 2026 est tardive mais précède l’ouverture.',
          OPENNESS:
            'Format, connecteurs et validateur déjà publics, une association de villes engagée par écrit : la reprise n’est plus une promesse.',
        },
        strengths: 'Propriété des mesures clairement réglée. Accords signés au dépôt.',
        weaknesses: 'Fabricants non tenus d’adopter le format.',
        questions: 'Quelle part du parc installé la clause type pourra-t-elle couvrir, et quand ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2025-02-25T17:33',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 3, TEAM: 4, BUDGET: 3, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Le changement est visible : un ordre de travaux choisi sur des faits. L’indicateur des cinquante collectivités dépend de leurs délibérations, donc lent.',
          NEED: 'Directeurs d’école et collectivités associés depuis 2024, aucun outil neutre. Les familles, elles, n’ont pas encore été entendues.',
          FEASIBILITY:
            'Une première collecte tourne, cycles de deux semaines, vagues de mille écoles. Le passage de 420 à 6 000 écoles en un an est la vraie difficulté.',
          TEAM: 'Équipe pluridisciplinaire et stable qui a déjà livré, démonstrations ouvertes où l’on peut critiquer : c’est ce que l’on attend d’un produit public.',
          BUDGET:
            'Coûts de développement bien étagés. Le support aux collectivités repose sur une seule personne, il faudra l’étoffer en 2026.',
          COMPLIANCE:
            'Audit d’accessibilité avant les écoles pilotes et vocabulaire travaillé avec la santé scolaire. La sécurité de l’API vient au jalon J3, à ne pas décaler.',
          OPENNESS:
            'Tout est publié au fil de l’eau, avec un groupe public pour le format. Peu de projets de cette taille sont aussi ouverts dès le départ.',
        },
        strengths: 'Première version en service, démonstrations ouvertes.',
        weaknesses: 'Passage à l’échelle en une seule année scolaire.',
        questions: 'Comment aiderez-vous une petite commune sans service informatique ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2025-02-27T14:05',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 3, TEAM: 4, BUDGET: 3, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Disponibilité des mesures et confinement des salles traitées : de bons indicateurs. L’étude de santé, hors financement, aura son propre protocole.',
          NEED: 'La mesure existe, personne ne peut s’en servir : besoin évident. La comparabilité entre capteurs, question de fond, est prise au sérieux.',
          FEASIBILITY:
            'Ingestion éprouvée à 38 écoles, charge simulée à 40 millions de mesures par jour. Restent l’étalonnage des capteurs et les mesures manquantes.',
          TEAM: 'Ingénieure objets connectés et ingénieur de données dès le départ, laboratoire public associé : les compétences nécessaires sont réunies et disponibles.',
          BUDGET:
            'Hébergement et qualité de données correctement évalués. L’étalonnage n’a pas de ligne propre, il faudra le financer sur la qualité.',
          COMPLIANCE:
            'Espaces isolés par collectivité, agrégats à part, petites écoles masquées : bien conçu. Le seuil exact de masquage reste à publier.',
          OPENNESS:
            'Schéma proposé au niveau national avec validateur et connecteurs libres : réutilisable par tout bâtiment public, une reprise est déjà signée.',
        },
        strengths: 'Chaîne de mesure déjà éprouvée. Format public avec validateur.',
        weaknesses: 'Étalonnage des capteurs sans budget identifié.',
        questions: 'Comment traitez-vous deux capteurs qui se contredisent dans la même salle ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2025-03-04T16:10',
      recommendation: 'favourable',
      recommended: 370_000,
      reasons:
        'Les trois avis sont favorables et très proches : première version en service, accords signés, ouverture exemplaire. Deux points à suivre : le passage de 420 à 6 000 écoles et l’étalonnage. Nous recommandons le montant demandé, 370 000 €.',
    },
  ],
  decisions: [],
  agenda: { meeting: 'april2025', scheduledAt: '2025-03-05T09:30' },
  project: null,
  reminders: [],
}
