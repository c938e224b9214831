// Boussole des délais: admissible, three supplements awaited.

import type { SampleStory } from '#app/demo/story.ts'

export const boussoleDesDelais: SampleStory = {
  editor: 'yanis',
  signatory: 'sylvain',
  officer: 'lea',
  answers: {
    'applicant.serviceLabel': 'Secrétariat général pour les affaires régionales, pôle modernisation',
    'lead.position': 'Data analyst régional',
    'lead.name': 'Yanis Lemoine',
    'lead.email': 'yanis.lemoine@rives-du-sud.exemple.invalid',
    'lead.phone': '04 65 71 22 01',
    'sponsor.position': 'Secrétaire général pour les affaires régionales',
    'sponsor.name': 'Sylvain Esposito',
    'sponsor.email': 'sylvain.esposito@rives-du-sud.exemple.invalid',
    'financeContact.position': 'Responsable du centre de services partagés',
    'financeContact.name': 'Maryse Dubreuil',
    'financeContact.email': 'maryse.dubreuil@rives-du-sud.exemple.invalid',
    partners: [
      {
        siret: '99900026800014',
        name: 'Plateforme interministérielle de la donnée territoriale (fictive)',
        role: 'Met à disposition une développeuse et une designer ; accueille la chaîne de traitement',
      },
    ],
    publicSummary:
      'Les délais des titres, des agréments et des récépissés varient du simple au quintuple d’un département à l’autre, et personne ne peut l’expliquer. Un tableau de bord alimenté chaque nuit mesure le stock, le délai et l’ancienneté des dossiers de douze démarches, et projette les huit semaines à venir. Une page publique affichera pour chaque démarche un délai réaliste, mis à jour chaque semaine.',
    problem:
      'Les usagers étrangers, les automobilistes et les associations attendent des titres, des agréments ou des récépissés dont les délais varient du simple au quintuple selon le département. Les données de suivi existent dans sept applications nationales et dans de nombreux tableurs de service.\n\nElles sont consolidées une fois par trimestre, à la main, et ne permettent ni d’anticiper une dégradation, ni d’expliquer un écart, ni d’informer l’usager. La région reçoit 8 200 courriels de relance par mois ; les répondre occupe l’équivalent de onze agents. L’écart de délai entre départements atteint 47 jours sur les titres de séjour.',
    solution:
      'Le projet met en place un tableau de bord d’aide à la décision, alimenté chaque nuit, qui mesure pour douze démarches le stock, le délai médian, le délai du dernier décile et l’ancienneté des dossiers. Une projection à huit semaines signale les démarches en risque.\n\nLes chefs de bureau peuvent simuler l’effet d’un renfort ou d’un changement de priorité. Une version publique, simplifiée, affichera pour chaque démarche un délai réaliste, actualisé chaque semaine.\n\nLes indicateurs sont définis avec les agents et ne servent pas à l’évaluation individuelle : rien n’est calculé au-dessous de dix dossiers.',
    phase: 'CONSTRUCTION',
    existingProducts:
      'Le projet reprend la chaîne de traitement et la bibliothèque de visualisation libres d’une autre région. L’outil national de pilotage, examiné avec son équipe, donne des indicateurs trimestriels par programme, pas de délai par démarche ni de projection.',
    datasets: [
      { name: 'Délais par démarche', content: 'Délai médian et du dernier décile, par département et par semaine' },
      { name: 'Stock et ancienneté', content: 'Nombre de dossiers par tranche d’âge, agrégés' },
    ],
    accessMode: 'OPEN',
    licence: 'Licence Ouverte 2.0',
    firstReusers:
      'Trois préfectures dès la première itération, deux points d’accueil numérique et une association d’aide aux usagers, consultée sur la page publique.',
    decisionSupported:
      'Le choix hebdomadaire des priorités et des renforts par les chefs de bureau de douze démarches. Aucune décision sur un dossier individuel.',
    method:
      'Indicateurs déterministes publiés avec leur définition. Projection par moyenne mobile et tendance, comparée chaque mois au réalisé ; un modèle plus complexe ne sera essayé que si l’erreur dépasse 15 %.',
    explainability:
      'Chaque chiffre ouvre sa définition, sa source et le nombre de dossiers. La projection affiche son intervalle et son erreur passée.',
    humanOversight:
      'La projection informe, le chef de bureau décide. Une revue mensuelle avec les agents corrige les définitions et retire les indicateurs trompeurs.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'NOT_AI',
    impactHypothesis:
      'Si les chefs de bureau voient une dégradation huit semaines avant, ils déplacent leurs moyens à temps ; si l’usager voit un délai réaliste, il relance moins. Nous comparons les trois préfectures équipées aux cinq autres de la région pendant un an.',
    stopCriteria:
      'Si l’écart de délai entre les trois départements équipés ne baisse pas d’au moins cinq jours en douze mois, l’extension à douze démarches n’a pas lieu.',
    dataSources: [
      {
        name: 'Flux des applications de délivrance',
        holder: 'Ministère chargé de l’intérieur',
        nature: 'RESTRICTED',
        heldByOther: 'yes',
      },
      { name: 'Délais publiés par démarche', holder: 'Préfectures de la région', nature: 'OPEN', heldByOther: '' },
    ],
    hasPersonalData: 'no',
    dataExchangeAgreements:
      'Accord de principe du service qui tient les sept applications nationales ; extractions nocturnes agrégées, sans identifiant de dossier. La convention technique est en préparation.',
    team: [
      { profile: 'Data analyst', fullTimeEquivalent: '1', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Développeuse mutualisée', fullTimeEquivalent: '0,6', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Designer mutualisée', fullTimeEquivalent: '0,3', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Référents métier des préfectures',
        fullTimeEquivalent: '0,4',
        employment: 'IN_POST',
        availability: 'NOW',
      },
    ],
    suppliers: [{ name: 'Trame Libre (fictif)' }],
    governance:
      'L’équipe est portée par le secrétariat général, avec un data analyst, une développeuse et une designer mutualisés avec la plateforme interministérielle. Trois préfectures participent dès la première étape, choisies pour la diversité de leurs situations.',
    approach:
      'Trois démarches dans trois préfectures d’abord, avec les chefs de bureau autour de la table chaque quinzaine. Puis la page publique, puis les neuf autres démarches. Chaque indicateur est retiré si les agents ne peuvent pas l’expliquer.',
    risks: [
      {
        description: 'Le raccordement à une application nationale prend du retard',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Extraction manuelle hebdomadaire prévue pour cette démarche ; le calendrier national est suivi chaque mois.',
      },
      {
        description: 'Des agents craignent un contrôle individuel',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Rien au-dessous de dix dossiers, pas de nom, charte signée par le secrétaire général.',
      },
      {
        description: 'La page publique affiche un délai faux pendant une grève',
        probability: 'LOW',
        severity: 'MEDIUM',
        measure:
          'Mention d’incident posée en un clic par la préfecture, délai masqué au-delà de sept jours sans donnée.',
      },
    ],
    architecture:
      'Extractions nocturnes agrégées, calcul en base libre, tableau de bord et page publique servis par le même code. Aucune donnée nominative n’est copiée ; les calculs sont rejouables à une date passée.',
    hosting:
      'Nuage interministériel du marché, région française, une seule zone avec sauvegarde quotidienne suffisante pour un outil d’aide à la décision.',
    security:
      'Homologation simplifiée visée avant la page publique, comptes de l’identification de l’agent, journal des consultations. Extractions en lecture seule et signées.',
    accessibilityPlan:
      'Chaque graphique a son tableau, contrastes vérifiés, navigation au clavier. Audit RGAA de la page publique avant son ouverture, déclaration publiée.',
    ecoDesignPlan:
      'Un calcul par nuit, données agrégées de quelques mégaoctets, images produites côté serveur, aucun suivi d’audience.',
    openSource: 'yes',
    openSourceDetail: 'Chaîne de calcul et tableau de bord sous licence AGPL, dépôt partagé avec la région d’origine.',
    openData: 'yes',
    openDataDetail: 'Délais hebdomadaires par démarche et par département, sous Licence Ouverte 2.0.',
    reusePotential:
      'Le kit de reprise permet à une région de démarrer avec trois démarches en six semaines ; deux ont demandé à l’essayer.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '12 000',
    runCostFunding: 'Le secrétariat général.',
    expectedSavings: '150 000',
    expectedSavingsDetail: 'Un quart des courriels de relance en moins dans trois préfectures.',
    supportDetail:
      'Raccordement aux applications nationales, mesure de la qualité des données, conception des visualisations pour la page publique.',
  },
  indicators: [
    {
      due: '30/06/2026',
      source: 'Écart entre le premier et le dernier département, titres de séjour',
      published: true,
    },
    { due: '30/06/2026', source: 'Boîtes de contact des préfectures équipées', published: true },
    { due: '31/03/2026', source: 'Journal du tableau de bord, comptes actifs par mois', published: true },
  ],
  evidence: [
    'Trois démarches visibles dans trois préfectures, avec leurs définitions',
    'Adresse de la page publique des délais',
    'Douze démarches visibles et comparaison d’un an',
    'Kit de reprise publié et essayé par une autre région',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-boussole.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'Le secrétariat général soutient Boussole des délais, conduit par Yanis Lemoine, et apporte 120 000 €, dont 95 000 € de temps d’agents.',
        'Sylvain Esposito, secrétaire général pour les affaires régionales',
      ],
    },
    {
      kind: 'other',
      fileName: 'schema-architecture-boussole.pdf',
      title: 'Schéma d’architecture',
      paragraphs: ['Sept extractions nocturnes agrégées, base de calcul, tableau de bord interne et page publique.'],
    },
  ],
  filing: { draftedAt: '2024-10-07T11:10', signatureAskedAt: '2024-11-08T17:55', filedAt: '2024-11-12T10:08' },
  supplements: [
    {
      requestedAt: '2025-02-17T09:42',
      dueOn: '2025-03-19',
      message:
        'Trois compléments avant de désigner les évaluateurs.\n1. Le coût de fonctionnement : vous indiquez 12 000 € par an. Ce montant comprend-il l’entretien des sept raccordements ? Précisez ce qu’il couvre et qui le paie.\n2. L’avis de l’AMDAC : le projet lit sept applications nationales. Joignez l’avis de l’administrateur ministériel des données, même réservé.\n3. Qui fait quoi : une développeuse et une designer sont « mutualisées ». Combien de temps, pour quelles tâches, et sur quel engagement de la plateforme interministérielle ?',
      fields: ['runCostPerYear', 'runCostFunding', 'attachments.amdacOpinion', 'governance'],
      answer: null,
    },
  ],
  admissibility: {
    takenAt: '2024-11-14T09:00',
    declaredAt: '2024-11-20T16:30',
    overrides: {
      SIRET_UNVERIFIED: 'Secrétariat général de préfecture, confirmé par le ministère le 19 novembre 2024.',
    },
  },
  reviewing: null,
  assessments: [],
  decisions: [],
  agenda: null,
  project: null,
  reminders: [],
}
