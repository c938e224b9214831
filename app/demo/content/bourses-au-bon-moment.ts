// Bourses au bon moment: closed, its effect measured.

import type { SampleStory } from '#app/demo/story.ts'

export const boursesAuBonMoment: SampleStory = {
  editor: 'elodie',
  signatory: 'pierre',
  officer: 'lea',
  answers: {
    'applicant.serviceLabel': 'Sous-direction des politiques sociales scolaires',
    'lead.position': 'Cheffe de produit « aides à la scolarité »',
    'lead.name': 'Élodie Marchand',
    'lead.email': 'elodie.marchand@scolarite.exemple.invalid',
    'lead.phone': '01 99 00 21 10',
    'sponsor.position': 'Sous-directeur des politiques sociales scolaires',
    'sponsor.name': 'Pierre Vasseur',
    'sponsor.email': 'pierre.vasseur@scolarite.exemple.invalid',
    'financeContact.position': 'Responsable budgétaire de la direction',
    'financeContact.name': 'Joëlle Amrani',
    'financeContact.email': 'joelle.amrani@scolarite.exemple.invalid',
    'dpoContact.position': 'Déléguée à la protection des données du ministère',
    'dpoContact.name': 'Martine Quéré',
    'dpoContact.email': 'dpo@scolarite.exemple.invalid',
    partners: [],
    publicSummary:
      'Chaque année, des familles qui ont droit à la bourse de collège ne la demandent pas. Le service repère ces familles à partir de données que l’administration détient déjà, leur écrit personnellement et leur ouvre une demande préremplie, qu’elles n’ont plus qu’à vérifier. L’établissement continue de décider, et chaque famille peut s’opposer à ce traitement. Objectif : moins de 15 % de non-recours dans les académies où le service est ouvert.',
    problem:
      'Chaque rentrée, une partie des familles qui rempliraient les conditions de la bourse de collège ne déposent aucune demande : elles ignorent leur droit, renoncent devant le formulaire ou s’y prennent hors délai.\n\nLes établissements relancent à l’aveugle, par affichage ou par courriel général, sans savoir quelles familles sont réellement concernées. Un secrétariat y passe en moyenne neuf jours par campagne.\n\nUne étude interne menée sur deux départements pilotes (118 collèges, 41 000 élèves) estime le non-recours à 28 % des familles éligibles. Les entretiens conduits avec 36 familles montrent deux causes dominantes : la crainte de se tromper sur le revenu à déclarer, et l’idée que « ce n’est pas pour nous ».',
    solution:
      'Le projet rapproche, dans un environnement sécurisé et pour la seule finalité d’information sur un droit, la base des élèves scolarisés et les tranches de revenus nécessaires au calcul du barème. Le service produit la liste des familles probablement éligibles, leur envoie un message personnalisé et leur ouvre une demande préremplie qu’elles n’ont plus qu’à vérifier et à valider.\n\nAucune décision n’est prise automatiquement : l’instruction reste faite par l’établissement, et toute famille peut s’opposer au traitement dès le premier message.\n\nLes coordonnées invalides et les foyers recomposés sont traités dès la première itération, car ils constituent les deux principales causes d’échec du rapprochement. Une file de vérification les soumet au secrétariat, qui corrige en quelques clics.',
    phase: 'CONSTRUCTION',
    existingProducts:
      'Le calcul s’appuie sur l’API de revenus déjà habilitée pour d’autres aides et sur le bouton d’identification commun aux services de l’État. Le simulateur national de droits sociaux a été examiné : il informe, mais suppose que la famille fasse la démarche de simuler. Le portail de demande de bourse est conservé ; nous lui ajoutons le préremplissage.',
    targetPublic:
      'Les familles d’élèves de collège dont les revenus ouvrent droit à la bourse et qui ne l’ont pas demandée : environ 190 000 familles au niveau national, 62 000 dans les dix académies du déploiement.',
    triggerEvent:
      'L’inscription de l’élève au collège, puis l’ouverture de la campagne de bourse au début du mois de septembre. Une seconde vague part trois semaines avant la clôture, pour les familles qui n’ont pas répondu.',
    contactChannels:
      'Courriel et SMS depuis le service national, espace des parents de l’établissement, courrier remis à l’élève quand aucune coordonnée n’est valide. Le message cite l’établissement et donne le numéro du secrétariat.',
    nonTakeUpBaseline:
      '28 % de non-recours, mesurés en 2022 dans deux départements pilotes par rapprochement anonymisé des élèves boursiers et des tranches de revenus.',
    impactHypothesis:
      'Si une famille éligible reçoit avant la clôture un message personnel qui lui annonce un montant probable et une demande préremplie, elle dépose sa demande plus souvent que si elle reçoit l’information générale. Nous le vérifions en comparant, au premier trimestre, vingt collèges qui reçoivent le message et vingt qui ne le reçoivent qu’après la clôture.',
    stopCriteria:
      'Si l’écart de dépôt entre les deux groupes du pilote est inférieur à quatre points, le déploiement national est abandonné et le préremplissage seul est proposé aux établissements.',
    dataSources: [
      {
        name: 'Base des élèves du second degré',
        holder: 'Direction des aides à la scolarité (fictive)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
      {
        name: 'Tranches de revenu fiscal, par API',
        holder: 'Administration fiscale',
        nature: 'PERSONAL',
        heldByOther: 'yes',
      },
      {
        name: 'Barème national des bourses',
        holder: 'Direction des aides à la scolarité (fictive)',
        nature: 'OPEN',
        heldByOther: '',
      },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Informer les familles probablement éligibles de leur droit à la bourse de collège et préremplir leur demande. Aucune autre finalité : les données ne servent ni au contrôle, ni au suivi scolaire.',
    legalBasis:
      'Mission d’intérêt public. Les échanges entre administrations reposent sur les articles L. 114-8 et suivants du code des relations entre le public et l’administration, pour l’information d’une personne sur son droit. Les familles sont informées à l’inscription et dans le premier message.',
    aipdStatus: 'IN_PROGRESS',
    retention:
      'Listes de familles détruites un mois après la clôture de la campagne ; statistiques anonymes conservées.',
    dataExchangeAgreements:
      'Convention d’échange avec l’administration fiscale, en cours de signature : tranches de revenu seulement, jamais le montant, sur une période de trois mois par an. Le projet de convention est joint au dossier de l’AMDAC.',
    team: [
      { profile: 'Cheffe de produit', fullTimeEquivalent: '0,8', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Juriste', fullTimeEquivalent: '0,3', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Ingénieur de données', fullTimeEquivalent: '1', employment: 'CONTRACTOR', availability: 'NOW' },
      {
        profile: 'Ingénieure de données',
        fullTimeEquivalent: '0,6',
        employment: 'CONTRACTOR',
        availability: 'TO_ORDER',
      },
      { profile: 'Designer', fullTimeEquivalent: '0,4', employment: 'CONTRACTOR', availability: 'NOW' },
    ],
    suppliers: [{ name: 'Atelier Croisée (fictif)' }, { name: 'Données & Services (fictif)' }],
    governance:
      'La cheffe de produit décide du contenu de chaque itération. Un comité mensuel réunit le sous-directeur, l’AMDAC, la déléguée à la protection des données et deux chefs d’établissement ; il tranche les arbitrages et suit les quatre indicateurs. Les représentants des parents d’élèves sont consultés à chaque jalon.',
    approach:
      'Itérations de trois semaines avec quarante collèges volontaires, puis deux vagues nationales. Chaque itération se termine par un essai avec des familles et un secrétariat. Le premier trimestre ne traite que les foyers simples ; les foyers recomposés arrivent à la deuxième itération, les coordonnées manquantes à la troisième.',
    risks: [
      {
        description: 'La convention d’échange de données est signée trop tard pour la campagne de rentrée',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Texte partagé avec l’administration fiscale dès février ; à défaut, la première campagne se limite aux deux départements déjà couverts.',
      },
      {
        description: 'Des familles prennent le message pour une fraude',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure:
          'Message signé par l’établissement, annoncé dans l’espace des parents, sans demande de pièce ni de coordonnées bancaires.',
      },
      {
        description: 'Le rapprochement se trompe de foyer',
        probability: 'LOW',
        severity: 'HIGH',
        measure:
          'Seuil de confiance élevé, file de vérification au secrétariat, aucun montant nominatif dans le message.',
      },
    ],
    architecture:
      'Un rapprochement nocturne dans un environnement isolé produit une liste minimale (établissement, canal, tranche de barème). Le service d’envoi et la demande préremplie lisent cette liste ; ils ne voient jamais les revenus. Chaque traitement est journalisé et rejouable sur des données fictives.',
    hosting:
      'Nuage qualifié SecNumCloud du marché interministériel, deux zones en France. Les données de revenu restent dans l’environnement de rapprochement et n’en sortent pas.',
    security:
      'Analyse de risques conduite avec le responsable de la sécurité du ministère ; homologation visée avant le passage à dix académies (jalon J3). Accès nominatifs à double facteur, chiffrement au repos, test d’intrusion avant chaque vague.',
    accessibilityPlan:
      'La demande préremplie et les messages sont conçus avec les composants du système de design de l’État, testés au clavier et au lecteur d’écran à chaque itération. Audit RGAA externe au jalon J3, plan de correction publié.',
    ecoDesignPlan:
      'Pages sans image ni script superflu (moins de 200 ko), rapprochement une nuit par semaine hors campagne, suppression automatique des listes, pas de courriel à qui a déjà déposé sa demande.',
    openSource: 'yes',
    openSourceDetail:
      'Moteur de rapprochement et modèles de messages sous licence MIT, dépôt ouvert dès le premier jalon.',
    openData: 'yes',
    openDataDetail: 'Taux de recours par académie, après le pilote ; aucune donnée en dessous de onze familles.',
    reusePotential:
      'La liste d’événements, les modèles de messages et la file de vérification sont repris tels quels pour la bourse de lycée et peuvent l’être pour toute aide sous conditions de revenu gérée par un ministère.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '58 000',
    runCostFunding:
      'La direction, sur son budget de fonctionnement : hébergement 18 000 €, maintenance 28 000 €, 0,2 ETP.',
    expectedSavings: '210 000',
    expectedSavingsDetail:
      'Quatre jours et demi de secrétariat épargnés par collège et par campagne dans les académies déployées.',
    supportDetail:
      'Appui sur l’analyse d’impact relative à la protection des données, relecture de la convention d’échange, et un data scientist trois jours par mois pour construire la comparaison du pilote.',
  },
  indicators: [
    {
      due: '30/09/2024',
      source: 'Rapprochement annuel des boursiers et des tranches de revenus, service statistique',
      published: true,
    },
    { due: '30/09/2024', source: 'Journal du service de préremplissage', published: true },
    { due: '30/06/2024', source: 'Questionnaire posé en fin de demande', published: true },
    { due: '30/09/2024', source: 'Comptabilité analytique de la direction', published: false },
  ],
  evidence: [
    'Convention signée par les deux directions ; avis de la déléguée à la protection des données sur l’AIPD',
    'Journal d’envoi des 5 000 messages et comparaison des deux groupes de collèges',
    'Décision d’homologation et rapport d’audit RGAA',
    'Bilan d’impact publié, avec le taux de non-recours mesuré dans les dix académies',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-bourses.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'Je soutiens le projet « Bourses au bon moment » et désigne Élodie Marchand comme responsable, à 80 % de son temps.',
        'La direction apporte 260 000 €, dont 150 000 € de temps d’agents en poste, et prendra le fonctionnement à sa charge à partir d’octobre 2024.',
        'Pierre Vasseur, sous-directeur des politiques sociales scolaires',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-bourses.pdf',
      title: 'Avis de la déléguée à la protection des données',
      paragraphs: [
        'Avis favorable, sous réserve que les revenus ne quittent pas l’environnement de rapprochement et que l’opposition soit possible dès le premier message.',
        'L’analyse d’impact sera présentée avant le pilote.',
      ],
    },
    {
      kind: 'amdacOpinion',
      fileName: 'avis-amdac-bourses.pdf',
      title: 'Avis de l’AMDAC',
      paragraphs: [
        'Avis favorable. Le projet réutilise l’API de revenus existante et publie son moteur de rapprochement ; il est inscrit à la feuille de route ministérielle des données.',
      ],
    },
  ],
  filing: { draftedAt: '2023-01-18T10:12', signatureAskedAt: '2023-02-13T17:40', filedAt: '2023-02-14T16:05' },
  supplements: [],
  admissibility: {
    takenAt: '2023-02-15T09:20',
    declaredAt: '2023-02-17T11:30',
    overrides: {
      SIRET_UNVERIFIED:
        'Établissement confirmé par le secrétariat général du ministère, par téléphone, le 16 février 2023.',
      MILESTONE_GAP:
        'L’écart de six mois et demi entre J3 et J4 est celui d’une campagne de bourse complète ; un point d’étape est prévu en juin.',
    },
  },
  reviewing: {
    assignedAt: '2023-02-20T10:00',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2023-02-28T17:12',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 4, BUDGET: 3, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Le non-recours de 28 % vient d’une étude sur deux départements et la baisse sera mesurée contre un groupe témoin : l’effet sera prouvé, pas seulement déclaré.',
          NEED: 'Le droit existe et ne parvient pas à ceux qui l’ont. Les causes du renoncement ont été cherchées auprès de 36 familles ; le simulateur national ne suffit pas.',
          FEASIBILITY:
            'Le calendrier suit celui de la campagne. La convention avec l’administration fiscale reste à signer ; le repli sur deux départements est réaliste et déjà décrit.',
          TEAM: 'La sous-direction porte elle-même le projet, la juriste est dans l’équipe et le comité mensuel réunit ceux qui peuvent trancher, y compris la déléguée.',
          BUDGET:
            'Les lignes sont claires et le temps des agents est compté. Le coût de maintenance après projet mériterait un devis, mais son payeur est nommé.',
          COMPLIANCE:
            'La base légale de l’échange est citée avec précision et les revenus ne sortent pas de l’environnement isolé. L’AIPD n’est qu’en cours : à terminer avant le pilote.',
          OPENNESS:
            'Le moteur et les modèles de messages sont publiés sous licence libre dès le premier jalon ; la bourse de lycée est un réemploi immédiat et crédible.',
        },
        strengths:
          'Échange de données fondé en droit et limité aux tranches de revenu. Comparaison avec un groupe témoin dès le pilote.',
        weaknesses: 'L’analyse d’impact n’est pas terminée au dépôt et conditionne tout le calendrier.',
        questions: 'À quelle date la convention peut-elle être signée au plus tôt, et qui la signe côté fiscal ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2023-03-01T15:48',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 4, BUDGET: 3, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Un message au bon moment et une demande préremplie : l’effet attendu est simple, chiffré et visible par chaque famille avant la clôture de la campagne.',
          NEED: 'Besoin observé sur le terrain, avec des secrétariats et des familles. Le portail existant est conservé : on n’ajoute que ce qui manque, c’est la bonne échelle.',
          FEASIBILITY:
            'Itérations de trois semaines avec quarante collèges, difficultés traitées en premier. Le passage à dix académies en six mois reste ambitieux sans renfort.',
          TEAM: 'Cheffe de produit à 80 %, designer présent du début à la fin, commanditaire au bon niveau. L’équipe a déjà mis en ligne la demande de bourse de lycée.',
          BUDGET:
            'Budget sobre pour l’ambition. La ligne de préremplissage représente près du tiers du coût : un découpage par itération aiderait à la suivre.',
          COMPLIANCE:
            'Accessibilité testée à chaque itération et audit prévu ; l’information des familles est claire. Il manque le texte exact du message d’opposition.',
          OPENNESS:
            'Les modèles de messages seront réutilisables par toute aide sous conditions de revenu ; c’est rare et précieux, la documentation est prévue au budget.',
        },
        strengths: 'Équipe stable et autonome, essais avec des familles à chaque itération, périmètre tenu.',
        weaknesses: 'Le déploiement dans dix académies repose sur la disponibilité des secrétariats à la rentrée.',
        questions: 'Que devient une famille qui n’a ni courriel ni téléphone valide ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2023-03-02T11:05',
        notes: { IMPACT: 4, NEED: 4, FEASIBILITY: 3, TEAM: 4, BUDGET: 3, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Indicateur d’impact avec départ, cible, source et méthode ; l’effet d’un message comparable est déjà documenté par le pilote de deux départements.',
          NEED: 'Volumes connus : 190 000 familles, 62 000 dans les dix académies. Le rapprochement n’existe nulle part aujourd’hui et les établissements relancent à l’aveugle.',
          FEASIBILITY:
            'Le rapprochement a été essayé sur 41 000 élèves. Reste à tenir la qualité des coordonnées à grande échelle : la file de vérification est une bonne réponse.',
          TEAM: 'Deux ingénieurs de données et un datalab en appui : les compétences sont là, et la responsable peut arrêter une vague si la qualité n’y est pas.',
          BUDGET:
            'Coûts de données et d’hébergement cohérents avec les volumes. L’évaluation par groupe témoin n’a pas de ligne propre, elle est portée par le datalab.',
          COMPLIANCE:
            'Données minimales, journalisation, destruction après campagne : l’architecture protège bien. L’homologation arrive tard, juste avant les dix académies.',
          OPENNESS:
            'Moteur de rapprochement publié avec des données fictives pour le rejouer : on pourra vérifier et réutiliser, ce qui dépasse la simple promesse de code ouvert.',
        },
        strengths: 'Protocole de mesure solide. Données réduites au strict nécessaire.',
        weaknesses: 'Qualité inconnue des coordonnées hors des deux départements pilotes.',
        questions: 'Quel taux de rapprochement certain avez-vous obtenu sur les foyers recomposés ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2023-03-07T16:20',
      recommendation: 'favourable',
      recommended: 240_000,
      reasons:
        'Les trois avis concordent : besoin établi, effet mesuré contre un groupe témoin, équipe qui a déjà livré. La seule réserve porte sur la convention d’échange, dont le repli est prévu. Nous recommandons le montant demandé, 240 000 €.',
    },
  ],
  decisions: [
    {
      meeting: 'march2023',
      scheduledAt: '2023-03-08T10:00',
      recordedAt: '2023-03-21T09:52',
      validatedAt: '2023-03-21T12:10',
      kind: 'grant',
      granted: 240_000,
      reasons: [],
      reasonText:
        'Projet exemplaire d’administration proactive : le droit est informé sans que la décision soit automatisée, et l’effet sera mesuré. Le comité demande que le bilan d’impact soit public.',
      conditions: [],
      vote: null,
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: {
    draftedAt: '2023-03-24T10:30',
    agreementNumber: 'ER-2023-001',
    agreementKind: 'RECIPROCAL_COMMITMENT',
    uo: '0349-DEMO-SCOL',
    bodySignedOn: '2023-03-29',
    serviceSignedOn: '2023-03-30',
    commitmentRef: '2103600147',
    activatedAt: '2023-04-03T09:30',
    milestones: [
      {
        sentAt: '2023-07-12T16:10',
        evidence:
          'Convention signée le 6 juillet 2023 par les deux directions. AIPD validée le 10 juillet, avis favorable de la déléguée à la protection des données.',
        acceptedAt: '2023-07-18T10:05',
        judgement: 'Convention et avis vus. Le pilote peut commencer.',
      },
      {
        sentAt: '2023-10-30T17:25',
        evidence:
          '5 140 familles contactées dans quarante collèges. Dépôt de demande : 61 % dans les vingt collèges informés, 49 % dans les vingt autres.',
        acceptedAt: '2023-11-08T09:40',
        judgement: 'L’écart de douze points dépasse le seuil d’arrêt. Suite confirmée.',
      },
      {
        sentAt: '2024-03-14T11:00',
        evidence:
          'Homologation prononcée le 11 mars 2024 pour trois ans. Audit RGAA : 91 % de critères respectés, quatre corrections planifiées.',
        acceptedAt: '2024-03-21T14:30',
        judgement: 'Décision et rapport reçus.',
      },
      {
        sentAt: '2024-10-30T18:02',
        evidence:
          'Dix académies déployées, 63 400 demandes validées depuis une invitation. Non-recours mesuré à 14,2 %. Bilan publié le 28 octobre 2024.',
        acceptedAt: '2024-11-06T10:15',
        judgement: 'Bilan public lu. Cible atteinte : 14,2 % pour 15 % visés.',
      },
    ],
    reports: [
      {
        periodEnd: '2023-09-30',
        sentAt: '2023-10-11T10:20',
        readAt: '2023-10-16T09:30',
        health: 'onTrack',
        spent: 101_500,
        forecastCost: 500_000,
        forecastEnd: '2024-09-30',
        done: 'Convention signée, AIPD validée, rapprochement en service. Les deux premières itérations ont livré la liste des foyers simples et la file de vérification.',
        next: 'Envoyer les 5 000 messages du pilote, comparer les deux groupes de collèges.',
        risks: '',
        readings: [null, null, null, null],
      },
      {
        periodEnd: '2023-12-31',
        sentAt: '2024-01-12T15:05',
        readAt: '2024-01-16T11:00',
        health: 'onTrack',
        spent: 182_400,
        forecastCost: 500_000,
        forecastEnd: '2024-09-30',
        done: 'Pilote terminé dans quarante collèges : douze points d’écart entre les deux groupes. Foyers recomposés traités.',
        next: 'Préparer l’homologation et l’audit d’accessibilité, choisir les dix académies.',
        risks: '',
        readings: ['24,6', '3100', null, null],
      },
      {
        periodEnd: '2024-03-31',
        sentAt: '2024-04-12T09:50',
        readAt: '2024-04-17T10:10',
        health: 'onTrack',
        spent: 268_900,
        forecastCost: 500_000,
        forecastEnd: '2024-09-30',
        done: 'Homologation prononcée, audit RGAA passé. Service de préremplissage ouvert à toutes les familles des deux départements pilotes.',
        next: 'Former les secrétariats de dix académies, préparer la première vague.',
        risks: '',
        readings: [null, '8900', '4,1', null],
      },
      {
        periodEnd: '2024-06-30',
        sentAt: '2024-07-11T16:30',
        readAt: '2024-07-15T09:15',
        health: 'difficulty',
        spent: 371_200,
        forecastCost: 492_000,
        forecastEnd: '2024-10-31',
        done: 'Huit académies formées sur dix. Première vague : 38 000 messages. Les corrections d’accessibilité sont faites.',
        next: 'Deux académies restantes, seconde vague avant la clôture de la campagne.',
        risks: 'Deux académies ne sont disponibles qu’en octobre : fin repoussée d’un mois, sans surcoût.',
        readings: [null, '21400', '4,2', '7,1'],
      },
      {
        periodEnd: '2024-09-30',
        sentAt: '2024-10-14T17:45',
        readAt: '2024-10-18T10:20',
        health: 'onTrack',
        spent: 471_800,
        forecastCost: 487_300,
        forecastEnd: '2024-10-31',
        done: 'Dix académies ouvertes. Le non-recours est mesuré à 14,2 % dans les académies déployées, pour une cible de 15 %.',
        next: 'Publier le bilan d’impact et transférer le service à l’équipe de maintenance.',
        risks: '',
        readings: ['14,2', '63400', '4,3', '5,6'],
      },
    ],
    suspension: null,
    closure: {
      proposedAt: '2025-01-20T10:30',
      closedAt: '2025-01-27T15:10',
      words:
        'Bilan final et compte rendu financier acceptés : 487 300 € dépensés, 2,5 % de moins que prévu. Solde ajusté au réalisé. Non-recours mesuré à 14,2 % dans les académies déployées.',
    },
  },
  reminders: [],
}
