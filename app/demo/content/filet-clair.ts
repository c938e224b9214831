// Filet clair: suspended, the most drifting of all.

import type { SampleStory } from '#app/demo/story.ts'

export const filetClair: SampleStory = {
  editor: 'gwenaelle',
  signatory: 'yves',
  officer: 'hugo',
  answers: {
    'applicant.serviceLabel': 'Sous-direction du contrôle, bureau du contrôle des pêches',
    'lead.position': 'Cheffe du bureau du contrôle des pêches',
    'lead.name': 'Gwenaëlle Le Bihan',
    'lead.email': 'gwenaelle.lebihan@peches.exemple.invalid',
    'lead.phone': '02 61 91 15 70',
    'sponsor.position': 'Directeur des pêches durables',
    'sponsor.name': 'Yves Carpentier',
    'sponsor.email': 'yves.carpentier@peches.exemple.invalid',
    'financeContact.position': 'Responsable de la commande publique',
    'financeContact.name': 'Solenn Guichard',
    'financeContact.email': 'solenn.guichard@peches.exemple.invalid',
    'dpoContact.position': 'Délégué à la protection des données du ministère',
    'dpoContact.name': 'Erwan Prigent',
    'dpoContact.email': 'dpo@peches.exemple.invalid',
    partners: [
      {
        siret: '99900027600017',
        name: 'Centre de surveillance des pêches du Ponant (fictif)',
        role: 'Détache une experte métier, accueille le premier test sur tablette',
      },
    ],
    publicSummary:
      'Quatre cents inspecteurs contrôlent 11 000 débarquements par an, choisis d’après l’expérience et des plans figés ; 6 % seulement révèlent une infraction. Filet clair croise positions, captures et contrôles passés pour proposer chaque semaine les débarquements à vérifier en priorité, avec leurs motifs. Une part de contrôles au hasard est gardée pour mesurer l’outil. Objectif : doubler la part de contrôles utiles, à effectif constant.',
    problem:
      'Quatre cents inspecteurs contrôlent chaque année 11 000 débarquements sur un littoral de plusieurs milliers de kilomètres. Le choix des navires repose sur l’expérience locale et sur des plans annuels figés.\n\nSeuls 6 % des contrôles relèvent une infraction, tandis que des pratiques organisées échappent à la surveillance, au détriment de la ressource et des pêcheurs respectueux des règles. Préparer une tournée demande six heures d’inspecteur : recouper les déclarations, retrouver les dossiers, appeler les criées. Les professionnels demandent eux aussi des contrôles mieux répartis entre flottilles.',
    solution:
      'Le projet croise les positions des navires, les déclarations de capture, les ventes en criée et les résultats de contrôles passés afin de proposer, chaque semaine, une liste de débarquements à vérifier en priorité, avec les motifs.\n\nUne part fixe de contrôles aléatoires est conservée pour mesurer l’efficacité du ciblage et éviter qu’il ne se renforce lui-même. Les règles de priorité sont validées par un comité réunissant services, scientifiques et représentants de la profession.\n\nLes inspecteurs testent l’outil sur tablette dans deux façades maritimes avant toute généralisation.',
    phase: 'CONSTRUCTION',
    existingProducts:
      'La direction a déjà constitué un entrepôt de données sécurisé, repris tel quel. Deux produits européens de ciblage ont été examinés : leurs règles sont secrètes, ce qui est contraire à notre doctrine. Aucun outil national n’existe.',
    decisionSupported:
      'Le choix des débarquements à contrôler en priorité par façade et par semaine. La décision de contrôler appartient au chef de centre, qui note pourquoi il s’écarte de la liste.',
    method:
      'Modèle à arbres boostés, à vingt variables, entraîné sur trois années de contrôles ; part aléatoire de 15 % pour mesurer le gain. Évaluation de l’équité entre flottilles tous les semestres.',
    explainability:
      'Trois motifs par débarquement proposé, en clair, avec les données qui les fondent. Le bilan annuel publie la part d’erreurs par flottille.',
    humanOversight:
      'Le chef de centre valide ou écarte chaque proposition, en disant pourquoi. Un comité réunit chaque semestre services, scientifiques et profession, et peut interdire une variable.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'HIGH',
    impactHypothesis:
      'Si les contrôles se concentrent là où le risque est le plus élevé, la part de contrôles utiles double à effectif constant. La part aléatoire mesure ce que l’on aurait trouvé sans l’outil, façade par façade et flottille par flottille.',
    stopCriteria:
      'Si la part utile n’atteint pas 8 % dans les deux façades tests, ou si l’écart entre flottilles dépasse deux fois la moyenne sans explication, le déploiement s’arrête.',
    dataSources: [
      {
        name: 'Positions de navires',
        holder: 'Direction des pêches durables (fictive)',
        nature: 'SENSITIVE',
        heldByOther: '',
      },
      {
        name: 'Déclarations de capture',
        holder: 'Direction des pêches durables (fictive)',
        nature: 'SECRET',
        heldByOther: '',
      },
      {
        name: 'Résultats de contrôles',
        holder: 'Direction des pêches durables (fictive)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Choisir les débarquements à contrôler en priorité. Les positions concernent des navires dont l’armateur est souvent une personne : elles sont traitées comme personnelles et sensibles.',
    legalBasis:
      'Mission de contrôle des pêches prévue par la réglementation européenne et nationale. La réutilisation des résultats de contrôles pour le ciblage est prévue par le texte qui crée l’entrepôt ; le traitement a fait l’objet d’un avis de l’autorité compétente, encore provisoire.',
    aipdStatus: 'IN_PROGRESS',
    retention:
      'Propositions et motifs conservés trois ans, avec la décision du chef de centre ; positions agrégées au-delà d’un an.',
    dataExchangeAgreements: '',
    team: [
      {
        profile: 'Cheffe du bureau du contrôle',
        fullTimeEquivalent: '0,5',
        employment: 'IN_POST',
        availability: 'NOW',
      },
      { profile: 'Experte métier détachée', fullTimeEquivalent: '0,9', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Data scientists', fullTimeEquivalent: '2', employment: 'CONTRACTOR', availability: 'NOW' },
      { profile: 'Ingénieure de données', fullTimeEquivalent: '1', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
    ],
    suppliers: [{ name: 'Marée Haute Analyse (fictif)' }, { name: 'Balise Données (fictif)' }],
    governance:
      'La cheffe du bureau arbitre avec les chefs de deux centres. Le directeur des pêches durables préside un comité de suivi trimestriel. Un comité d’éthique du ciblage, ouvert à la profession et à deux chercheurs, valide les variables.',
    approach:
      'Modèle évalué hors ligne d’abord, test dans deux façades ensuite, bilan d’équité avant toute extension. Les listes sont remises sur papier pendant les deux premiers mois, pour que les inspecteurs jugent le fond avant l’outil.',
    risks: [
      {
        description: 'Le marché de prestations de données n’est pas renouvelé à temps',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure: 'Prolongation négociée avec le titulaire, calendrier de la nouvelle consultation avancé de six mois.',
      },
      {
        description: 'Le ciblage se concentre sur une flottille',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure: 'Part aléatoire de 15 %, mesure d’équité semestrielle, comité pouvant interdire une variable.',
      },
      {
        description: 'Les inspecteurs n’utilisent pas la liste',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Essai sur papier, motifs en clair, experte détachée dans chaque centre test.',
      },
    ],
    architecture:
      'Calcul hebdomadaire dans l’entrepôt sécurisé, liste de débarquements poussée vers la tablette de chaque centre. Aucune donnée de position ne quitte l’entrepôt ; la liste ne contient que des débarquements attendus.',
    hosting:
      'Environnement sécurisé du ministère, hors nuage public ; tablettes gérées et chiffrées, données hors ligne effacées après sept jours.',
    security:
      'Homologation de l’entrepôt déjà prononcée, extension à la liste et aux tablettes prévue avant le test. Audit du modèle et test d’intrusion au second semestre 2025.',
    accessibilityPlan:
      'Liste imprimable et lisible au lecteur d’écran, couleurs doublées de motifs, tablette utilisable avec des gants. Audit RGAA avant la généralisation.',
    ecoDesignPlan:
      'Un calcul hebdomadaire, modèle compact, tablettes réparables gardées quatre ans, aucun service permanent.',
    openSource: 'no',
    openSourceDetail:
      'Le code du ciblage reste fermé le temps du test, pour ne pas aider à l’éviter ; la méthode et les performances sont publiées.',
    openData: 'no',
    openDataDetail: 'Positions et déclarations sont sensibles ; le bilan annuel agrégé est publié.',
    reusePotential:
      'La méthode de ciblage avec part aléatoire intéresse le contrôle sanitaire à l’importation ; le comité d’éthique peut servir de modèle à d’autres services de contrôle.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '95 000',
    runCostFunding: 'La direction, sur les crédits de contrôle des pêches.',
    expectedSavings: '120 000',
    expectedSavingsDetail: 'Deux heures de préparation épargnées par tournée.',
    supportDetail:
      'Évaluation de l’équité du modèle entre flottilles, rédaction de la doctrine d’usage, formation des centres de surveillance.',
  },
  indicators: [
    { due: '30/09/2025', source: 'Base nationale des contrôles, part aléatoire exclue', published: true },
    { due: '30/09/2025', source: 'Chronométrage de vingt tournées par façade', published: true },
    { due: '30/09/2025', source: 'Journal de l’outil, comptes actifs par mois', published: true },
  ],
  evidence: [
    'Rapport d’évaluation hors ligne, avec la part aléatoire',
    'Compte rendu du test dans deux façades et listes remises',
    'Bilan d’équité entre flottilles, avis du comité d’éthique',
    'Bilan public de la généralisation',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-filet-clair.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'La direction soutient Filet clair, conduit par Gwenaëlle Le Bihan, et apporte 370 000 €, dont 240 000 € de temps d’agents.',
        'Yves Carpentier, directeur des pêches durables',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-filet-clair.pdf',
      title: 'Avis du délégué à la protection des données',
      paragraphs: [
        'Avis favorable sous réserve : le traitement des positions est sensible, l’analyse d’impact doit être complétée par la mesure d’équité entre flottilles.',
      ],
    },
  ],
  filing: { draftedAt: '2023-05-22T10:00', signatureAskedAt: '2023-06-16T18:30', filedAt: '2023-06-19T09:44' },
  supplements: [],
  admissibility: {
    takenAt: '2023-06-20T11:00',
    declaredAt: '2023-06-27T10:20',
    overrides: {
      SIRET_UNVERIFIED:
        'Direction d’administration centrale, rattachement confirmé par le secrétariat général chargé de la mer le 26 juin 2023.',
      MILESTONE_GAP:
        'Le test dans deux façades attend la saison ; le bilan d’équité qui le suit est une étape à part entière.',
    },
  },
  reviewing: {
    assignedAt: '2023-07-03T10:15',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2023-07-11T17:05',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 3, COMPLIANCE: 2, OPENNESS: 2 },
        comments: {
          IMPACT:
            'La part de contrôles utiles a un départ, une cible et une source. Le respect des règles par la profession, effet final, n’est pas mesuré.',
          NEED: 'Un service de contrôle qui trouve 6 % d’infractions alors que la ressource baisse : le besoin est grave, documenté et partagé par la profession.',
          FEASIBILITY:
            'Données déjà détenues et entrepôt homologué : rien à négocier. Le renouvellement du marché en 2025 est un risque, identifié par le porteur.',
          TEAM: 'Cheffe de bureau engagée, comité avec la profession : bien. Elle n’est qu’à mi-temps, les arbitrages risquent d’attendre le comité trimestriel.',
          BUDGET:
            'Budget clair, tablettes limitées aux inspecteurs pilotes. Le coût d’exploitation après 2025 est annoncé sans décision formelle de la direction.',
          COMPLIANCE:
            'Ciblage d’activités professionnelles : avis de l’autorité encore provisoire, AIPD à compléter. Il faut une doctrine d’usage avant tout test.',
          OPENNESS:
            'Code fermé pendant le test, ce que l’on comprend. La publication ultérieure n’a pas de date et l’ouverture se limite à un bilan annuel.',
        },
        strengths: 'Données détenues par le porteur, profession associée au comité.',
        weaknesses: 'Conformité encore ouverte, ouverture faible.',
        questions: 'Quand le code du ciblage sera-t-il publié, et sous quelles réserves ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2023-07-14T11:20',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 3, COMPLIANCE: 2, OPENNESS: 2 },
        comments: {
          IMPACT:
            'Doubler la part utile à effectif constant est un vrai gain pour le service. La perception des pêcheurs devrait être suivie, elle aussi.',
          NEED: 'Six heures de préparation par tournée, deux produits européens écartés pour leurs règles secrètes : besoin vécu et existant bien étudié.',
          FEASIBILITY:
            'Listes sur papier avant la tablette : excellente idée pour juger le fond. La généralisation en douze mois paraît rapide après deux façades.',
          TEAM: 'Experte métier détachée dans les centres, ce qui fera l’usage. Un responsable de produit à plein temps manque pour tenir les deux façades.',
          BUDGET:
            'Lignes cohérentes avec les façades et les tablettes. La formation des centres pourrait commencer plus tôt, au budget de 2024.',
          COMPLIANCE:
            'Motifs en clair, part aléatoire, comité qui peut interdire une variable : bonne éthique. Le droit de recours du pêcheur contrôlé est peu traité.',
          OPENNESS:
            'Bilan annuel public, méthode décrite : suffisant pour être jugé, insuffisant pour être repris. Le comité d’éthique est le plus réutilisable.',
        },
        strengths: 'Essai sur papier avant l’outil, inspecteurs associés.',
        weaknesses: 'Responsable du projet seulement à mi-temps.',
        questions: 'Comment un pêcheur contrôlé connaîtra-t-il les motifs de la priorité ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2023-07-17T16:50',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 3, TEAM: 3, BUDGET: 3, COMPLIANCE: 2, OPENNESS: 2 },
        comments: {
          IMPACT:
            'Mesure du gain par une part aléatoire : la bonne méthode. Il faudra deux saisons au moins pour conclure flottille par flottille.',
          NEED: 'Données riches et sous-utilisées, trois ans d’historique, besoin opérationnel net. Aucun autre service ne dispose de ces croisements.',
          FEASIBILITY:
            'Modèle simple, évaluation hors ligne avant tout test. La dérive des comportements après ciblage devra être suivie et n’est pas budgétée.',
          TEAM: 'Deux data scientists et une ingénieure : suffisant. La dépendance à un seul marché de prestations est le point faible de l’équipe.',
          BUDGET:
            'Coûts de données réalistes. L’équité semestrielle demanderait une ligne propre ; elle est confondue avec l’audit de sécurité.',
          COMPLIANCE:
            'Équité entre flottilles mesurée, ce qui est rare. Le classement en risque élevé impose une documentation que le calendrier ne prévoit pas encore.',
          OPENNESS:
            'Rien d’ouvert pendant le test, puis un bilan agrégé. La publication du code de l’évaluation, sans le ciblage, serait un bon compromis.',
        },
        strengths: 'Protocole avec part aléatoire, équité mesurée.',
        weaknesses: 'Dépendance à un marché unique et documentation réglementaire à produire.',
        questions: 'Que devient l’outil si le marché n’est pas renouvelé en 2025 ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2023-07-25T15:25',
      recommendation: 'favourable',
      recommended: 330_000,
      reasons:
        'Besoin fort, méthode de mesure exemplaire. Réserves sur la conformité, l’ouverture et la dépendance à un seul marché. Nous recommandons 330 000 €, sans la moitié des tablettes (20 000 €), qui relèvent de l’équipement ordinaire du service.',
    },
  ],
  decisions: [
    {
      meeting: 'september2023',
      scheduledAt: '2023-08-22T10:00',
      recordedAt: '2023-09-05T10:25',
      validatedAt: '2023-09-05T14:10',
      kind: 'grant',
      granted: 330_000,
      reasons: [],
      reasonText:
        'Le comité retient le projet à 330 000 € et demande que le bilan d’équité soit publié avant toute généralisation.',
      conditions: [],
      vote: null,
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: {
    draftedAt: '2023-09-11T10:45',
    agreementNumber: 'ER-2023-004',
    agreementKind: 'RECIPROCAL_COMMITMENT',
    uo: '0349-DEMO-PECH',
    bodySignedOn: '2023-09-21',
    serviceSignedOn: '2023-09-25',
    commitmentRef: '2103618830',
    activatedAt: '2023-10-02T09:15',
    milestones: [
      {
        sentAt: '2024-02-27T16:05',
        evidence:
          'Modèle évalué sur les contrôles de 2022 : 11 % de contrôles utiles retrouvés à effort égal, part aléatoire comprise.',
        acceptedAt: '2024-03-06T10:00',
        judgement: 'Rapport lu, méthode conforme.',
      },
      {
        sentAt: '2024-10-09T15:40',
        evidence:
          'Test de six semaines dans deux façades, 640 débarquements vérifiés. Deux semaines de retard, tablettes livrées en septembre.',
        acceptedAt: '2024-10-18T11:30',
        judgement: 'Compte rendu vu. Le bilan d’équité est attendu avant toute extension.',
      },
      null,
      null,
    ],
    reports: [
      {
        periodEnd: '2024-03-31',
        sentAt: '2024-04-15T15:00',
        readAt: '2024-04-19T09:30',
        health: 'onTrack',
        spent: 142_000,
        forecastCost: 720_000,
        forecastEnd: '2025-09-30',
        done: 'Évaluation hors ligne terminée, 11 % de contrôles utiles à effort égal. Comité d’éthique installé.',
        next: 'Préparer le test dans deux façades, commander les tablettes.',
        risks: '',
        readings: [null, null, null],
      },
      {
        periodEnd: '2024-06-30',
        sentAt: '2024-07-15T11:10',
        readAt: '2024-07-24T10:20',
        health: 'difficulty',
        spent: 231_000,
        forecastCost: 720_000,
        forecastEnd: '2025-09-30',
        done: 'Listes sur papier essayées dans un centre, doctrine d’usage rédigée.',
        next: 'Livrer les tablettes, former quarante inspecteurs.',
        risks: 'Tablettes livrées en septembre au lieu de juillet.',
        readings: [null, null, '12'],
      },
      {
        periodEnd: '2024-09-30',
        sentAt: '2024-10-15T17:20',
        readAt: '2024-10-24T14:30',
        health: 'difficulty',
        spent: 318_000,
        forecastCost: 735_000,
        forecastEnd: '2025-12-31',
        done: 'Test commencé dans deux façades. Les inspecteurs jugent les motifs utiles.',
        next: 'Finir le test, préparer le bilan d’équité.',
        risks: 'Le marché de prestations arrive à son terme en janvier ; sa consultation a glissé de trois mois.',
        readings: ['7,4', '5', '38'],
      },
      {
        periodEnd: '2024-12-31',
        sentAt: '2025-01-15T16:45',
        readAt: '2025-01-22T11:10',
        health: 'needsHelp',
        spent: 402_000,
        forecastCost: 755_000,
        forecastEnd: '2026-06-30',
        done: 'Test terminé : 8,1 % de contrôles utiles, préparation ramenée à 4,6 heures. Données du bilan d’équité réunies.',
        next: 'Renouveler le marché, produire le bilan d’équité, former les autres centres.',
        risks:
          'Sans prestataire à partir du 1er février, le projet s’arrête jusqu’au nouveau marché, attendu à l’été ; la généralisation suivra en 2026.',
        readings: ['8,1', '4,6', '46'],
      },
    ],
    suspension: {
      at: '2025-02-10T11:00',
      reason:
        'Suspendu dans l’attente du renouvellement du marché de prestations ; reprise soumise au comité de suivi.',
    },
    closure: null,
  },
  reminders: [],
}
