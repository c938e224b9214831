// HydrOuvert: in progress, on track, its last milestone due.

import type { SampleStory } from '#app/demo/story.ts'

export const hydrOuvert: SampleStory = {
  editor: 'romain',
  signatory: 'helene',
  officer: 'lea',
  answers: {
    'applicant.serviceLabel': 'Direction des systèmes d’information, pôle données d’exploitation',
    'lead.position': 'Chef de projet données d’exploitation',
    'lead.name': 'Romain Kessler',
    'lead.email': 'romain.kessler@canaux.exemple.invalid',
    'lead.phone': '02 61 91 04 20',
    'sponsor.position': 'Directrice de l’exploitation',
    'sponsor.name': 'Hélène Duval',
    'sponsor.email': 'helene.duval@canaux.exemple.invalid',
    'financeContact.position': 'Agent comptable de l’office',
    'financeContact.name': 'Thierry Mangin',
    'financeContact.email': 'thierry.mangin@canaux.exemple.invalid',
    partners: [],
    publicSummary:
      'Les états des 2 300 écluses, barrages et ponts mobiles de l’office sont dispersés dans neuf applications et des avis en PDF. HydrOuvert construit un référentiel unique et publie trois jeux ouverts : les ouvrages, leur état toutes les dix minutes, les avis à la navigation. Les agents saisissent une seule fois, depuis un téléphone. Objectif : 95 % des ouvrages couverts et 40 % d’appels d’information en moins.',
    problem:
      'L’office exploite 2 300 écluses, barrages et ponts mobiles. Les états des ouvrages, les horaires et les restrictions de navigation existent dans neuf applications locales, plusieurs tableurs et des avis diffusés au format PDF.\n\nLes collectivités riveraines, les services de secours, les plaisanciers et les bateliers téléphonent pour savoir si un ouvrage est ouvert : 9 500 appels par mois en saison, dont quatre sur cinq pour cette seule question. Les éditeurs d’applications de navigation ressaisissent les informations, avec 12 % d’erreurs constatées par un contrôle croisé en 2022.',
    solution:
      'Le projet construit un référentiel unique des ouvrages, doté d’identifiants stables, puis publie en données ouvertes trois jeux : la description des ouvrages, leur état mis à jour toutes les dix minutes et les avis à la navigation structurés.\n\nUn schéma de données est élaboré avec les réutilisateurs et référencé au niveau national. Les agents d’exploitation saisissent l’état des ouvrages une seule fois, depuis un téléphone, en remplacement de deux applications vieillissantes.\n\nChaque ouvrage a une page publique, utilisable sur téléphone au bord de l’eau, avec un numéro d’appel pour les cas urgents.',
    phase: 'CONSTRUCTION',
    existingProducts:
      'Les identifiants reprennent le référentiel hydrographique national. La publication utilise le portail national des données ouvertes et son validateur de schémas. Trois progiciels d’exploitation ont été examinés : aucun ne publie de données ouvertes ni ne fonctionne hors réseau.',
    datasets: [
      { name: 'Ouvrages de navigation', content: 'Identifiant, type, dimensions, position, horaires' },
      { name: 'État des ouvrages', content: 'Ouvert, fermé, restreint ; mis à jour toutes les dix minutes' },
      { name: 'Avis à la navigation', content: 'Avis structurés, période, tronçon, conséquence' },
    ],
    accessMode: 'OPEN',
    licence: 'Licence Ouverte 2.0',
    firstReusers:
      'Deux éditeurs d’applications de navigation, un service d’incendie et de secours et une association de bateliers participent au schéma depuis janvier 2023.',
    impactHypothesis:
      'Si l’état d’un ouvrage est public, exact et frais, les usagers cessent d’appeler et les éditeurs cessent de ressaisir. Nous comptons les appels par motif au centre d’information et les erreurs par un contrôle croisé mensuel de cent ouvrages.',
    stopCriteria:
      'Si le taux d’erreur du bassin pilote reste supérieur à 5 % six mois après l’ouverture, l’extension est arrêtée et la saisie reconçue.',
    dataSources: [
      {
        name: 'Description et état des ouvrages',
        holder: 'Office des ouvrages et des canaux (fictif)',
        nature: 'OPEN',
        heldByOther: '',
      },
      {
        name: 'Avis à la navigation',
        holder: 'Office des ouvrages et des canaux (fictif)',
        nature: 'OPEN',
        heldByOther: '',
      },
    ],
    hasPersonalData: 'no',
    team: [
      { profile: 'Chef de projet', fullTimeEquivalent: '0,8', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Agents d’exploitation détachés',
        fullTimeEquivalent: '1',
        employment: 'IN_POST',
        availability: 'NOW',
      },
      { profile: 'Développeurs', fullTimeEquivalent: '1,8', employment: 'CONTRACTOR', availability: 'NOW' },
      { profile: 'Designer', fullTimeEquivalent: '0,3', employment: 'CONTRACTOR', availability: 'NOW' },
      {
        profile: 'Spécialiste qualité des données',
        fullTimeEquivalent: '0,6',
        employment: 'CONTRACTOR',
        availability: 'TO_ORDER',
      },
    ],
    suppliers: [{ name: 'Confluence Logiciels (fictif)' }],
    governance:
      'Le chef de projet est rattaché à la direction des systèmes d’information et rend compte chaque mois à la directrice de l’exploitation. Un groupe d’agents de quatre bassins valide chaque écran avant sa mise en service. Le schéma est discuté en public avec les réutilisateurs.',
    approach:
      'Un bassin pilote de 180 ouvrages, une ouverture publique en bêta au sixième mois, puis une extension bassin par bassin selon un calendrier public. Les agents détachés forment leurs collègues, une demi-journée par équipe.',
    risks: [
      {
        description: 'Les agents ne saisissent pas l’état des ouvrages hors réseau',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure: 'Saisie sans réseau avec envoi différé, essayée sur l’ouvrage le moins couvert du bassin pilote.',
      },
      {
        description: 'Un bassin garde son ancienne application en parallèle',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure:
          'Date d’arrêt de chaque application fixée par la directrice de l’exploitation, deux mois après la bascule.',
      },
      {
        description: 'Des avis urgents ne sont pas structurés',
        probability: 'LOW',
        severity: 'MEDIUM',
        measure: 'Formulaire d’urgence à cinq champs, relu le lendemain.',
      },
    ],
    architecture:
      'Une base unique reçoit les saisies mobiles et les relevés des automates, puis produit des fichiers publics toutes les dix minutes. Les anciennes applications lisent la base tant qu’elles existent.',
    hosting:
      'Nuage du marché interministériel, stockage de fichiers publics derrière un réseau de diffusion ; la saisie reste disponible si la diffusion s’arrête.',
    security:
      'Données publiques mais saisie protégée : comptes nominatifs, double facteur, journal des modifications. Homologation simplifiée prononcée avant l’ouverture de la bêta.',
    accessibilityPlan:
      'Page d’ouvrage et écran de saisie testés en plein soleil, au clavier et au lecteur d’écran ; audit RGAA de la page publique avant la bêta et publication des corrections.',
    ecoDesignPlan:
      'Fichiers compressés de moins de 2 Mo, pas de carte chargée par défaut, téléphones réparables gardés cinq ans, deux applications arrêtées.',
    openSource: 'yes',
    openSourceDetail: 'Application de saisie et chaîne de publication sous licence EUPL 1.2.',
    openData: 'yes',
    openDataDetail: 'Trois jeux sous Licence Ouverte 2.0, conformes au schéma référencé.',
    reusePotential:
      'Le schéma et l’application conviennent à tout gestionnaire de voies d’eau ; deux syndicats de rivière et un port ont demandé à les essayer.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '55 000',
    runCostFunding: 'L’office, par les économies de maintenance des deux applications arrêtées.',
    expectedSavings: '60 000',
    expectedSavingsDetail: 'Maintenance annuelle des deux applications remplacées.',
    supportDetail:
      'Appui à la conception du schéma de données, à la mesure de la qualité et à l’animation des réutilisateurs.',
  },
  indicators: [
    { due: '28/02/2025', source: 'Référentiel, part des ouvrages avec un état de moins d’une heure', published: true },
    { due: '28/02/2025', source: 'Contrôle croisé de cent ouvrages tirés au sort, au bilan', published: true },
    { due: '31/12/2024', source: 'Standard du centre d’information, appels par motif', published: true },
    { due: '28/02/2025', source: 'Réutilisations déclarées sur le portail national', published: true },
  ],
  evidence: [
    'Extraction du référentiel : 180 ouvrages décrits et localisés',
    'Adresse publique de la bêta et trois jeux publiés',
    'Schéma publié au catalogue national, version 1.0',
    'Extraction du référentiel : 2 185 ouvrages sur 2 300, et contrôle croisé du taux d’erreur',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-hydrouvert.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'La direction de l’exploitation soutient HydrOuvert, détache deux agents à mi-temps et fixera la date d’arrêt des anciennes applications.',
        'L’office apporte 340 000 €, dont 185 000 € de temps d’agents.',
        'Hélène Duval, directrice de l’exploitation',
      ],
    },
    {
      kind: 'amdacOpinion',
      fileName: 'avis-amdac-hydrouvert.pdf',
      title: 'Avis de l’AMDAC',
      paragraphs: [
        'Avis favorable : trois jeux attendus depuis longtemps par les réutilisateurs, schéma proposé au niveau national.',
      ],
    },
  ],
  filing: { draftedAt: '2023-02-20T09:45', signatureAskedAt: '2023-03-17T18:05', filedAt: '2023-03-20T11:27' },
  supplements: [],
  admissibility: {
    takenAt: '2023-03-21T09:10',
    declaredAt: '2023-03-27T15:00',
    overrides: {
      MILESTONE_GAP:
        'Extension bassin par bassin entre J2 et J4 : le calendrier public donne une étape chaque trimestre, suivie dans les points de suivi.',
    },
  },
  reviewing: {
    assignedAt: '2023-03-29T10:00',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2023-04-06T12:20',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 4, TEAM: 3, BUDGET: 4, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Deux effets chiffrés avec départ et cible : erreurs et appels. La sécurité des personnes au bord de l’eau mériterait son propre indicateur.',
          NEED: 'Le service public de la navigation ne tient plus ses informations à jour. Les usagers le disent par 9 500 appels mensuels ; le besoin est clair.',
          FEASIBILITY:
            'Un seul organisme détient toutes les données : aucun échange à conclure, aucun texte à attendre. Le calendrier de bassin en bassin est maîtrisé.',
          TEAM: 'La directrice de l’exploitation peut imposer l’arrêt des anciennes applications, c’est décisif. Deux agents à mi-temps, c’est peu en haute saison.',
          BUDGET:
            'Budget convaincant : les économies de maintenance couvrent le fonctionnement, elles sont chiffrées et documentées par les contrats actuels.',
          COMPLIANCE:
            'Aucune donnée personnelle publiée. L’homologation simplifiée convient ; la responsabilité en cas d’état erroné devrait être précisée par écrit.',
          OPENNESS:
            'Trois jeux ouverts, schéma discuté avec les réutilisateurs, licence libre pour l’application : le projet est ouvert par nature et dès le départ.',
        },
        strengths: 'Données entièrement maîtrisées par le porteur, sans obstacle juridique.',
        weaknesses: 'Responsabilité en cas d’information erronée peu traitée.',
        questions: 'Quelles mentions accompagneront l’état d’un ouvrage publié ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2023-04-10T16:48',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 4, TEAM: 3, BUDGET: 4, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Une information fiable sans téléphoner : effet simple pour bateliers et secours. La cible de 40 % d’appels en moins est plausible et mesurable.',
          NEED: 'Trois progiciels comparés, usagers consultés depuis janvier. Il reste à rencontrer davantage de plaisanciers, qui font l’essentiel des appels.',
          FEASIBILITY:
            'Bassin pilote de 180 ouvrages, bêta publique au sixième mois, extension annoncée : un modèle de livraison progressive, avec preuve à chaque pas.',
          TEAM: 'Bonne alliance entre informatique et exploitation. Le chef de projet aura besoin d’un relais dans chaque bassin pour la formation des équipes.',
          BUDGET:
            'Deux applications arrêtées paient la suite : c’est la meilleure réponse au coût de fonctionnement. Les téléphones durcis sont justifiés.',
          COMPLIANCE:
            'Audit d’accessibilité avant la bêta et essais en plein soleil : sérieux. L’éco-conception est concrète, jusqu’à la durée de vie des téléphones.',
          OPENNESS:
            'Application et chaîne de publication libres, deux syndicats et un port déjà candidats à la reprise : l’ouverture servira réellement à d’autres.',
        },
        strengths: 'Livraison progressive et publique, agents associés à chaque écran.',
        weaknesses: 'Formation des équipes de bassin sous-estimée.',
        questions: 'Comment les équipes de bassin seront-elles remplacées pendant la formation ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2023-04-12T10:35',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 4, TEAM: 3, BUDGET: 4, COMPLIANCE: 3, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Le contrôle croisé mensuel donnera une vraie mesure de l’erreur, de 12 % à 2 %. L’effet sur les accidents n’est pas mesuré, et c’est honnête.',
          NEED: 'Le besoin est réel et chiffré ; l’existant a été étudié. La part des appels due à d’autres motifs devra être isolée pour lire le résultat.',
          FEASIBILITY:
            'Identifiants stables, saisie hors réseau, fichiers toutes les dix minutes : choix techniques simples et éprouvés, déjà essayés sur six ouvrages.',
          TEAM: 'Spécialiste qualité des données prévue à 0,6 ETP, ce qui convient. Le poste n’est pas encore commandé : à lancer avant la reprise des bassins.',
          BUDGET:
            'Reprise et qualité à 70 000 € pour 2 300 ouvrages : ordre de grandeur juste, appuyé sur le temps passé au bassin pilote. Rien de superflu.',
          COMPLIANCE:
            'Données publiques, saisie protégée, journal des modifications : niveau adapté. Prévoir un retrait rapide d’un état manifestement faux.',
          OPENNESS:
            'Schéma référencé au niveau national et validateur automatique : la réutilisation sera facile et la qualité vérifiable par n’importe qui.',
        },
        strengths: 'Mesure de la qualité prévue dès le bassin pilote. Choix techniques sobres.',
        weaknesses: 'Isolement de l’effet sur les appels à préciser.',
        questions: 'Comment distinguez-vous, au standard, les appels d’information des autres ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2023-04-20T14:45',
      recommendation: 'favourable',
      recommended: 300_000,
      reasons:
        'Projet prêt, sans obstacle juridique, dont les économies paient la suite. Les avis sont homogènes. Nous recommandons le montant demandé, 300 000 €.',
    },
  ],
  decisions: [
    {
      meeting: 'may2023',
      scheduledAt: '2023-04-25T10:00',
      recordedAt: '2023-05-16T10:05',
      validatedAt: '2023-05-16T13:40',
      kind: 'grant',
      granted: 300_000,
      reasons: [],
      reasonText:
        'Le comité retient le projet au montant demandé. Il souhaite que le calendrier d’arrêt des anciennes applications soit rendu public.',
      conditions: [],
      vote: { inFavour: 3, against: 0, abstained: 1 },
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: {
    draftedAt: '2023-05-22T11:15',
    agreementNumber: 'CO-2023-002',
    agreementKind: 'OPERATOR_AGREEMENT',
    uo: null,
    bodySignedOn: '2023-05-26',
    serviceSignedOn: '2023-05-30',
    commitmentRef: '2103604410',
    activatedAt: '2023-06-01T09:00',
    milestones: [
      {
        sentAt: '2023-10-27T15:30',
        evidence:
          '182 ouvrages du bassin pilote décrits, localisés et photographiés ; extraction jointe au dépôt public.',
        acceptedAt: '2023-11-06T10:00',
        judgement: 'Extraction contrôlée sur vingt ouvrages tirés au sort.',
      },
      {
        sentAt: '2023-12-13T17:50',
        evidence:
          'Bêta ouverte le 12 décembre 2023, trois jeux publiés sur le portail national, mise à jour toutes les dix minutes.',
        acceptedAt: '2023-12-19T09:30',
        judgement: 'Bêta et jeux consultés.',
      },
      {
        sentAt: '2024-06-28T16:20',
        evidence: 'Schéma « ouvrages de navigation » version 1.0 référencé le 25 juin 2024, avec validateur.',
        acceptedAt: '2024-07-05T11:10',
        judgement: 'Schéma vu au catalogue national.',
      },
      null,
    ],
    reports: [
      {
        periodEnd: '2023-09-30',
        sentAt: '2023-10-12T10:40',
        readAt: '2023-10-17T15:00',
        health: 'onTrack',
        spent: 74_500,
        forecastCost: 640_000,
        forecastEnd: '2025-02-28',
        done: 'Référentiel du bassin pilote aux trois quarts, saisie mobile essayée par douze agents.',
        next: 'Terminer les 180 ouvrages, ouvrir la bêta.',
        risks: '',
        readings: ['5,6', null, null, '0'],
      },
      {
        periodEnd: '2023-12-31',
        sentAt: '2024-01-11T09:30',
        readAt: '2024-01-17T10:30',
        health: 'onTrack',
        spent: 158_000,
        forecastCost: 640_000,
        forecastEnd: '2025-02-28',
        done: 'Bêta ouverte le 12 décembre, trois jeux publiés. Deux éditeurs lisent l’état des ouvrages.',
        next: 'Étendre à trois bassins, ouvrir la discussion du schéma.',
        risks: '',
        readings: ['7,9', null, '9500', '2'],
      },
      {
        periodEnd: '2024-03-31',
        sentAt: '2024-04-11T14:25',
        readAt: '2024-04-18T09:00',
        health: 'onTrack',
        spent: 243_000,
        forecastCost: 640_000,
        forecastEnd: '2025-02-28',
        done: 'Trois bassins repris. Schéma en discussion publique, 41 remarques traitées.',
        next: 'Référencer le schéma, former cinq équipes de bassin.',
        risks: '',
        readings: ['24', null, '9200', '3'],
      },
      {
        periodEnd: '2024-06-30',
        sentAt: '2024-07-12T11:55',
        readAt: '2024-07-18T14:00',
        health: 'onTrack',
        spent: 352_000,
        forecastCost: 632_000,
        forecastEnd: '2025-02-28',
        done: 'Schéma référencé. Une des deux anciennes applications est arrêtée.',
        next: 'Reprendre les trois bassins de l’est, équiper les agents de saison.',
        risks: '',
        readings: ['46', null, '8700', '5'],
      },
      {
        periodEnd: '2024-09-30',
        sentAt: '2024-10-14T10:15',
        readAt: '2024-10-22T10:45',
        health: 'onTrack',
        spent: 458_000,
        forecastCost: 632_000,
        forecastEnd: '2025-02-28',
        done: 'Deux tiers des ouvrages couverts. Saison sans interruption de la publication.',
        next: 'Reprendre les deux derniers bassins, arrêter la seconde application.',
        risks: 'Les crues d’automne retardent les visites d’un bassin.',
        readings: ['68', null, '7900', '7'],
      },
      {
        periodEnd: '2024-12-31',
        sentAt: '2025-01-13T15:35',
        readAt: '2025-01-21T11:20',
        health: 'difficulty',
        spent: 561_000,
        forecastCost: 625_000,
        forecastEnd: '2025-03-31',
        done: '84 % des ouvrages couverts. Seconde application arrêtée le 2 décembre.',
        next: 'Finir le dernier bassin en mars, mener le contrôle croisé du taux d’erreur.',
        risks:
          'Un bassin inaccessible trois semaines à cause des crues : fin repoussée d’un mois, coût inférieur au prévu.',
        readings: ['84', null, '7100', '9'],
      },
    ],
    suspension: null,
    closure: null,
  },
  reminders: [],
}
