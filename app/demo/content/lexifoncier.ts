// LexiFoncier: filed, its admissibility overdue.

import type { SampleStory } from '#app/demo/story.ts'

export const lexiFoncier: SampleStory = {
  editor: 'sophie',
  signatory: 'catherine',
  officer: 'lea',
  answers: {
    'applicant.serviceLabel': 'Pôle recherche et archives foncières',
    'lead.position': 'Cheffe de produit « recherche foncière »',
    'lead.name': 'Sophie Lindon',
    'lead.email': 'sophie.lindon@cadastre.exemple.invalid',
    'lead.phone': '03 53 01 18 60',
    'sponsor.position': 'Cheffe du service',
    'sponsor.name': 'Catherine Aumont',
    'sponsor.email': 'catherine.aumont@cadastre.exemple.invalid',
    'financeContact.position': 'Responsable du budget du service',
    'financeContact.name': 'Denis Rouvière',
    'financeContact.email': 'denis.rouviere@cadastre.exemple.invalid',
    'dpoContact.position': 'Déléguée à la protection des données du ministère',
    'dpoContact.name': 'Anouk Termeau',
    'dpoContact.email': 'dpo@cadastre.exemple.invalid',
    partners: [],
    publicSummary:
      'Chaque année, les agents du cadastre ancien feuillettent 310 000 actes fonciers numérisés, qu’aucun moteur ne sait lire. LexiFoncier entraîne des modèles qui repèrent références cadastrales, dates et nature de l’acte, et bâtit un index de recherche. L’agent voit toujours l’image d’origine et corrige la proposition. Objectif : un délai moyen de réponse ramené de vingt-six à huit jours en deux ans.',
    problem:
      'Pour répondre aux notaires, aux collectivités et aux particuliers, les agents du service consultent chaque année 310 000 actes fonciers numérisés, établis entre 1955 et 1998. Ces images ne sont pas interrogeables : l’agent feuillette, recopie, vérifie.\n\nLe délai moyen de réponse atteint vingt-six jours et les recherches complexes sont confiées à quelques experts proches de la retraite : sept sur onze partiront d’ici à 2028. Un notaire sur quatre relance le service au moins une fois. Les demandes simples, qui tiennent à une seule référence cadastrale, représentent 60 % du total et prennent aujourd’hui plus d’une heure.',
    solution:
      'Le projet entraîne des modèles de lecture automatique de documents, hébergés dans un environnement qualifié, capables de repérer les références cadastrales, les dates, la nature de l’acte et le nom des parties. Les éléments extraits alimentent un index de recherche.\n\nL’agent voit toujours l’image d’origine à côté de la proposition, corrige d’un geste et améliore ainsi le modèle. Les informations à faible confiance ne sont jamais affichées comme certaines.\n\nUne preuve de concept menée sur 4 000 actes atteint 93 % de références correctement lues. Il reste à traiter l’écriture manuscrite, à mesurer les biais selon les départements et à dimensionner les calculs.',
    phase: 'CONSTRUCTION',
    existingProducts:
      'Le service a essayé deux moteurs de lecture du marché, qui échouent sur les formulaires antérieurs à 1970, et l’outil libre de transcription utilisé par des archives publiques, que nous reprenons comme base. L’interface réutilise un composant de recherche déjà en production au ministère.',
    decisionSupported:
      'Aucune décision n’est automatisée : le modèle aide l’agent à trouver l’acte qui répond à une demande. La réponse au notaire reste rédigée et signée par l’agent.',
    method:
      'Détection de zones puis lecture par modèles libres affinés sur 10 000 actes annotés. Jeu d’évaluation tenu à part, équilibré par décennie et par département. Comparaison à la lecture humaine en double aveugle sur cinq cents actes.',
    explainability:
      'Chaque élément lu est surligné sur l’image, avec son niveau de confiance. L’agent sait d’où vient la proposition et peut remonter à la version du modèle qui l’a produite.',
    humanOversight:
      'Un agent valide chaque élément avant qu’il soit cité dans une réponse. Sous 80 % de confiance, la proposition n’est pas affichée. Les corrections sont relues par l’équipe avant tout nouvel entraînement.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'LIMITED',
    impactHypothesis:
      'Si l’agent trouve l’acte en quelques secondes, les demandes simples se traitent en moins de quinze minutes et les experts se consacrent aux recherches complexes. Nous mesurons les délais de deux sites équipés contre deux sites qui ne le sont pas encore, pendant un semestre.',
    stopCriteria:
      'Si le jeu d’évaluation reste sous 95 % de références correctement lues fin 2025, ou si les deux premiers sites ne gagnent pas au moins cinq jours de délai moyen, la généralisation n’a pas lieu.',
    dataSources: [
      {
        name: 'Images d’actes fonciers',
        holder: 'Service national du cadastre ancien (fictif)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
      { name: 'Plan cadastral', holder: 'Administration fiscale', nature: 'OPEN', heldByOther: 'yes' },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Retrouver un acte foncier à partir d’une référence, d’une date ou d’une partie, pour répondre aux demandes que le service reçoit déjà. Aucun profil n’est constitué sur une personne.',
    legalBasis:
      'Mission d’intérêt public de conservation et de communication des actes. La recherche par nom de partie est limitée aux demandes qui la permettent déjà aujourd’hui ; un avis juridique est demandé sur la réutilisation des actes pour l’entraînement.',
    aipdStatus: 'IN_PROGRESS',
    retention:
      'Les images sont conservées selon leur règle d’archives ; les éléments extraits suivent le même régime et sont supprimés avec l’image.',
    dataExchangeAgreements:
      'Le plan cadastral est public et téléchargé chaque trimestre. Aucun acte ne sort de l’environnement du service.',
    team: [
      { profile: 'Cheffe de produit', fullTimeEquivalent: '1', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Experte des actes anciens', fullTimeEquivalent: '0,9', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Ingénieurs en apprentissage automatique',
        fullTimeEquivalent: '2',
        employment: 'CONTRACTOR',
        availability: 'TO_ORDER',
      },
      { profile: 'Développeur', fullTimeEquivalent: '1', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
      { profile: 'Agents annotateurs', fullTimeEquivalent: '1,5', employment: 'IN_POST', availability: 'NOW' },
    ],
    suppliers: [{ name: 'Plume & Pixel (fictif)' }, { name: 'Calcul Souverain (fictif)' }],
    governance:
      'La cheffe de produit décide des priorités avec les agents de deux sites. La cheffe du service arbitre chaque mois les moyens et l’ordre des départements. Un comité d’évaluation, avec un laboratoire public, valide chaque version du modèle.',
    approach:
      'D’abord le jeu d’évaluation, parce qu’il dira si l’on peut continuer. Puis la recherche en service dans deux sites, sur les actes d’après 1970. L’écriture manuscrite vient ensuite, département par département, avec une mesure des biais publiée.',
    risks: [
      {
        description: 'L’écriture manuscrite des années 1950 reste illisible pour le modèle',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure:
          'Périmètre limité aux actes dactylographiés pour la première mise en service ; les autres restent consultables comme aujourd’hui.',
      },
      {
        description: 'Les capacités de calcul manquent au moment de l’entraînement',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Réservation trimestrielle et second fournisseur qualifié inscrit au marché.',
      },
      {
        description: 'Des biais pénalisent certains départements',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Jeu d’évaluation équilibré, mesure publiée par département, seuil d’affichage relevé là où elle est mauvaise.',
      },
    ],
    architecture:
      'Chaîne par lots : découpage, lecture, score de confiance, index. L’index répond à l’interface de recherche ; l’entraînement est séparé et ne tourne qu’avec des copies datées et traçables.',
    hosting:
      'Environnement qualifié du ministère, calcul sur processeurs graphiques dans une zone dédiée du nuage interministériel, sans sortie vers l’extérieur.',
    security:
      'Homologation visée au jalon J2, analyse de risques en cours, accès nominatifs et traçabilité de chaque consultation d’acte. Les modèles publiés sont testés contre l’extraction de données personnelles.',
    accessibilityPlan:
      'Interface construite avec les composants du système de design de l’État ; l’image d’acte est accompagnée du texte lu et des éléments extraits. Audit RGAA avant la généralisation.',
    ecoDesignPlan:
      'Modèles compacts plutôt que généralistes, entraînement trimestriel, lecture une seule fois par acte, mesure de la consommation publiée avec les performances.',
    openSource: 'yes',
    openSourceDetail:
      'Code d’entraînement et guide d’annotation sous licence Apache 2.0 ; modèles publiés après vérification.',
    openData: 'no',
    openDataDetail:
      'Les actes contiennent des données personnelles ; les statistiques de performance par département sont publiées.',
    reusePotential:
      'La chaîne de lecture et le guide d’annotation conviennent à d’autres fonds d’actes dactylographiés ; deux services d’archives ont demandé à essayer les modèles.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '120 000',
    runCostFunding: 'Le service, sur ses crédits de numérisation, déjà inscrits au budget pluriannuel.',
    expectedSavings: '380 000',
    expectedSavingsDetail: 'Temps d’agents rendu aux recherches complexes, sur 186 000 demandes simples par an.',
    supportDetail:
      'Capacités de calcul, appui à l’évaluation et à la mesure des biais, avis juridique sur la réutilisation des actes pour l’entraînement.',
  },
  indicators: [
    { due: '31/12/2026', source: 'Registre des demandes, délai moyen de réponse', published: true },
    { due: '31/12/2026', source: 'Registre des demandes, temps de traitement des demandes simples', published: true },
    { due: '31/12/2025', source: 'Jeu d’évaluation de 10 000 actes, tenu à part', published: true },
    { due: '31/12/2026', source: 'Coût de fonctionnement divisé par les recherches', published: false },
  ],
  evidence: [
    'Jeu de 10 000 actes annotés et guide d’annotation publié',
    'Procès-verbal de mise en service sur deux sites',
    'Rapport de biais par département, publié',
    'Attestation de formation de 120 agents et délais du semestre',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-lexifoncier.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'Je soutiens LexiFoncier et désigne Sophie Lindon à plein temps. Le service apporte 500 000 €, dont 380 000 € de temps d’agents.',
        'Catherine Aumont, cheffe du service',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-lexifoncier.pdf',
      title: 'Avis de la déléguée à la protection des données',
      paragraphs: [
        'Avis favorable pour la recherche sur les actes d’après 1970. L’usage des actes pour entraîner les modèles attend un avis juridique, demandé le 17 janvier 2025.',
      ],
    },
    {
      kind: 'other',
      fileName: 'devis-apprentissage-automatique.pdf',
      title: 'Devis de prestation, apprentissage automatique',
      paragraphs: [
        'Deux ingénieurs sur vingt mois, 340 000 € toutes taxes comprises, révisable chaque trimestre selon le nombre d’actes traités.',
      ],
    },
  ],
  filing: { draftedAt: '2024-12-09T09:30', signatureAskedAt: '2025-01-24T16:20', filedAt: '2025-01-27T14:53' },
  supplements: [],
  admissibility: { takenAt: '2025-01-28T09:05', declaredAt: null, overrides: {} },
  reviewing: null,
  assessments: [],
  decisions: [],
  agenda: null,
  project: null,
  reminders: [],
}
