// Vigie Agro: granted under conditions, one of them long overdue.

import type { SampleStory } from '#app/demo/story.ts'

export const vigieAgro: SampleStory = {
  editor: 'agathe',
  signatory: 'bernard',
  officer: 'lea',
  answers: {
    'applicant.serviceLabel': 'Service régional de l’information statistique et économique',
    'lead.position': 'Statisticienne régionale',
    'lead.name': 'Agathe Roche',
    'lead.email': 'agathe.roche@massif.exemple.invalid',
    'lead.phone': '04 65 71 08 30',
    'sponsor.position': 'Directeur régional',
    'sponsor.name': 'Bernard Chastang',
    'sponsor.email': 'bernard.chastang@massif.exemple.invalid',
    'financeContact.position': 'Responsable d’unité opérationnelle',
    'financeContact.name': 'Sylvie Barthès',
    'financeContact.email': 'sylvie.barthes@massif.exemple.invalid',
    'dpoContact.position': 'Délégué à la protection des données du ministère',
    'dpoContact.name': 'Alain Ferrier',
    'dpoContact.email': 'dpo@massif.exemple.invalid',
    partners: [
      {
        siret: '99900025000012',
        name: 'Chambre économique du Massif (fictive)',
        role: 'Membre du comité du test rétrospectif ; relaie les entreprises qui souhaitent être appelées',
      },
    ],
    publicSummary:
      'Les petites entreprises agroalimentaires demandent souvent de l’aide trop tard. Un signal de vigilance trimestriel, simple et explicable, aide les conseillers de la direction régionale à choisir qui appeler en premier. Il ne déclenche aucune décision. Le projet commence par un test sur cinq années passées et s’arrête là s’il n’apporte rien. Objectif : contacter six mois à l’avance 60 % des entreprises qui connaîtront une procédure, contre 22 % aujourd’hui.',
    problem:
      'Les entreprises agroalimentaires de moins de cinquante salariés sollicitent souvent l’État trop tard, lorsque la trésorerie ne permet plus de négocier. Les conseillers de la direction régionale suivent 1 900 établissements et découvrent la moitié des difficultés par la presse ou par le tribunal de commerce.\n\nSur cinq ans, 214 procédures collectives ont touché ces établissements ; dans 47 cas seulement, un conseiller avait appelé l’entreprise six mois plus tôt. Les conseillers disent passer une journée par semaine à lire des signaux épars, sans méthode commune.',
    solution:
      'Le projet construit un signal de vigilance trimestriel, spécifique au secteur, à partir de données déjà détenues par l’administration : effectifs, retards de paiement des cotisations, demandes d’activité partielle, consommation d’énergie par branche, cours des matières premières.\n\nLe modèle, volontairement simple et explicable, produit un niveau de vigilance et les trois facteurs qui y contribuent le plus. Il ne déclenche aucune décision : il aide le conseiller à choisir qui appeler en premier. Un registre public décrira le traitement algorithmique et ses performances.\n\nLe premier jalon est un test rétrospectif sur cinq années. En cas d’apport insuffisant par rapport aux méthodes actuelles, le projet s’arrête à ce jalon.',
    phase: 'INVESTIGATION',
    existingProducts:
      'Le service national de détection des entreprises en difficulté a été essayé : il couvre tous les secteurs, avec des facteurs peu parlants pour l’agroalimentaire et sans les cours des matières premières. Nous reprenons sa chaîne de préparation de données et comparons notre signal au sien.',
    decisionSupported:
      'Le choix, chaque trimestre, des entreprises que deux conseillers appellent en premier parmi 1 900. L’appel propose un entretien ; l’entreprise reste libre de le refuser.',
    method:
      'Régression pénalisée sur une quinzaine de variables trimestrielles, apprise sur 2018-2022 et évaluée sur 2023. Comparaison avec le signal national et avec les listes actuelles des conseillers.',
    explainability:
      'Trois facteurs en français pour chaque entreprise signalée, avec leur évolution sur quatre trimestres. Les coefficients et les performances sont publiés dans le registre des algorithmes.',
    humanOversight:
      'Le conseiller décide seul d’appeler. Il indique pour chaque signal s’il était utile ; un signal jugé faux deux fois est revu par la statisticienne avant la mise à jour suivante.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'MINIMAL',
    impactHypothesis:
      'Si les conseillers appellent d’abord les entreprises signalées, ils en contactent davantage six mois avant une procédure. Le test rétrospectif mesure ce gain sur cinq ans ; l’usage réel le mesure ensuite contre les listes actuelles, conseiller par conseiller.',
    stopCriteria:
      'Le projet s’arrête au jalon J1 si le signal ne retrouve pas au moins 40 % des entreprises concernées à nombre d’appels égal, ou s’il dépasse deux fausses alertes pour une alerte utile.',
    dataSources: [
      { name: 'Effectifs et cotisations', holder: 'Organismes de recouvrement', nature: 'SECRET', heldByOther: 'yes' },
      {
        name: 'Demandes d’activité partielle',
        holder: 'Ministère chargé du travail',
        nature: 'SECRET',
        heldByOther: 'yes',
      },
      { name: 'Cours des matières premières', holder: 'Office statistique', nature: 'OPEN', heldByOther: 'yes' },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Aider deux conseillers à choisir les entreprises à contacter. Les données portent sur des entreprises, dont certaines sont tenues par une personne seule : elles sont traitées comme personnelles.',
    legalBasis:
      'Mission d’intérêt public d’accompagnement des entreprises. L’accès aux données couvertes par le secret repose sur les textes propres aux cotisations et à l’activité partielle ; les conventions d’accès sont demandées.',
    aipdStatus: 'IN_PROGRESS',
    retention: 'Signaux conservés huit trimestres ; données sources détruites après chaque mise à jour trimestrielle.',
    dataExchangeAgreements:
      'Conventions d’accès demandées en mars 2024 aux organismes de recouvrement et au ministère chargé du travail ; le test rétrospectif se fait dans leur environnement, sans copie.',
    team: [
      { profile: 'Statisticienne régionale', fullTimeEquivalent: '0,5', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Data scientist contractuel',
        fullTimeEquivalent: '1',
        employment: 'RECRUITED',
        availability: 'TO_RECRUIT',
      },
      {
        profile: 'Binôme de conseillers d’entreprise',
        fullTimeEquivalent: '0,4',
        employment: 'IN_POST',
        availability: 'NOW',
      },
    ],
    suppliers: [],
    governance:
      'La statisticienne conduit le projet. Un comité de six personnes, dont deux représentants économiques et un chercheur, examine le test rétrospectif et décide de la poursuite. Le directeur régional suit le calendrier chaque trimestre.',
    approach:
      'Test rétrospectif d’abord, sans outil. Ensuite une liste trimestrielle remise aux conseillers, sans écran à construire. L’interface n’arrive qu’après deux trimestres d’usage, si les conseillers la demandent.',
    risks: [
      {
        description: 'L’accès aux données couvertes par le secret est refusé ou tardif',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure: 'Demandes déposées avant le dossier ; le test se fait chez le détenteur, sans copie.',
      },
      {
        description: 'Le data scientist n’est pas recruté à temps',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure: 'Fiche de poste publiée dès l’accord, appui du datalab pendant les trois premiers mois.',
      },
      {
        description: 'Des entreprises vivent l’appel comme une stigmatisation',
        probability: 'LOW',
        severity: 'MEDIUM',
        measure: 'Appel de courtoisie, formation des conseillers, mention du droit d’opposition.',
      },
    ],
    architecture:
      'Calcul trimestriel dans l’environnement sécurisé du détenteur des données ; il n’en sort qu’une liste de 1 900 lignes avec un niveau et trois facteurs, remise aux deux conseillers.',
    hosting:
      'Environnement de traitement sécurisé du datalab pour la suite du projet ; aucune donnée nominative sur les postes de la direction.',
    security:
      'Accès à trois personnes, habilitées au secret. Audit de sécurité de l’environnement prévu en 2025, journal des consultations relu chaque trimestre.',
    accessibilityPlan:
      'La liste est un tableau lisible par un lecteur d’écran, sans codage par la seule couleur. Une interface éventuelle suivra le système de design de l’État et sera auditée.',
    ecoDesignPlan:
      'Un calcul par trimestre, modèle à quinze variables, pas d’apprentissage profond, pas de service permanent.',
    openSource: 'yes',
    openSourceDetail: 'Code du modèle et du test rétrospectif sous licence MIT, sans les données.',
    openData: 'no',
    openDataDetail:
      'Données couvertes par le secret ; performances et coefficients publiés dans le registre des algorithmes.',
    reusePotential:
      'Trois autres régions ont manifesté leur intérêt. Le guide de reprise décrit les conventions, le test et la méthode d’appel, sans dépendre du secteur.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '22 000',
    runCostFunding: 'La direction régionale, sur le temps de la statisticienne et 6 000 € d’environnement sécurisé.',
    expectedSavings: '',
    expectedSavingsDetail: '',
    supportDetail:
      'Accès sécurisé aux données, revue méthodologique du test rétrospectif, rédaction de la documentation algorithmique.',
  },
  indicators: [
    { due: '27/02/2026', source: 'Journal des appels, rapproché des procédures collectives publiées', published: true },
    { due: '27/02/2026', source: 'Retour des conseillers sur chaque signal', published: true },
    { due: '27/02/2026', source: 'Journal de l’environnement, comptes actifs par mois', published: true },
  ],
  evidence: [
    'Rapport du test rétrospectif et avis du comité sur la poursuite',
    'Première liste remise et compte rendu des appels du trimestre',
    'Fiche du registre des algorithmes en ligne',
    'Bilan publié et guide de reprise remis à trois régions',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-vigie-agro.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'La direction régionale soutient Vigie Agro, conduit par Agathe Roche, et apporte 136 000 €, dont 130 000 € de temps d’agents.',
        'Bernard Chastang, directeur régional',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-vigie-agro.pdf',
      title: 'Avis du délégué à la protection des données',
      paragraphs: [
        'Avis réservé : l’analyse d’impact doit être transmise avant tout accès aux données nominatives. Le test rétrospectif sur données agrégées peut commencer.',
      ],
    },
  ],
  filing: { draftedAt: '2024-03-11T15:20', signatureAskedAt: '2024-04-12T17:10', filedAt: '2024-04-15T09:58' },
  supplements: [],
  admissibility: {
    takenAt: '2024-04-16T10:00',
    declaredAt: '2024-04-22T11:15',
    overrides: { SIRET_UNVERIFIED: 'Direction régionale confirmée par la préfecture le 19 avril 2024.' },
  },
  reviewing: {
    assignedAt: '2024-04-29T09:40',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2024-05-06T15:30',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 3, TEAM: 2, BUDGET: 4, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'De 22 % à 60 % d’entreprises contactées à temps, avec une source claire. Le test sur cinq années dira si la cible est atteignable : bonne méthode.',
          NEED: 'Le besoin est chiffré sur 214 procédures et l’outil national a été essayé avant d’en proposer un autre, plus précis pour le secteur.',
          FEASIBILITY:
            'Test chez le détenteur, sans copie : l’accès est envisagé prudemment. Les conventions sont demandées mais non signées, d’où un calendrier tendu.',
          TEAM: 'La statisticienne n’est qu’à mi-temps et le data scientist reste à recruter. L’engagement du directeur régional est réel, mais l’équipe est mince.',
          BUDGET:
            'Budget exemplaire : deux tiers de temps d’agents, lignes vérifiables, coût de fonctionnement faible et déjà porté par la direction régionale.',
          COMPLIANCE:
            'Données couvertes par le secret, AIPD en cours, avis réservé du délégué : des démarches sérieuses, mais rien d’acquis avant tout accès nominatif.',
          OPENNESS:
            'Code publié, registre des algorithmes, guide de reprise pour trois régions : l’ouverture est adaptée à un sujet couvert par le secret.',
        },
        strengths: 'Point d’arrêt explicite et honnête. Budget sobre et vérifiable.',
        weaknesses: 'AIPD non transmise, accès au secret non conclu.',
        questions: 'Quelle est la date la plus tardive à laquelle l’AIPD peut être transmise ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2024-05-10T10:50',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 3, TEAM: 2, BUDGET: 4, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'L’effet sera visible dans le carnet d’appels des conseillers, trimestre par trimestre. La cible est élevée, le seuil d’arrêt à 40 % la rend crédible.',
          NEED: 'Une journée par semaine perdue à lire des signaux épars : besoin vécu. L’existant a été comparé et la différence est bien expliquée.',
          FEASIBILITY:
            'Pas d’écran avant deux trimestres d’usage réel : excellente discipline. Reste un recrutement dont tout dépend, sans solution de repli au-delà de trois mois.',
          TEAM: 'Deux conseillers convaincus, mais une responsable à mi-temps sur d’autres travaux : qui décide au quotidien pendant ses absences ? À clarifier.',
          BUDGET:
            'Le guichet paierait surtout un contrat de dix-huit mois, au bon niveau de salaire. Le fonctionnement après projet est minime et déjà assumé.',
          COMPLIANCE:
            'L’appel est libre, le droit d’opposition mentionné, les facteurs en français. L’AIPD manque encore : elle conditionne tout contact nominatif.',
          OPENNESS:
            'Guide de reprise financé et trois régions intéressées par écrit : la mutualisation est sérieuse, même si les données ne peuvent pas être ouvertes.',
        },
        strengths: 'Méthode sans outil inutile. Conseillers associés dès le départ.',
        weaknesses: 'Équipe très mince, recrutement non commencé.',
        questions: 'Comment la responsable sera-t-elle déchargée de ses autres travaux ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2024-05-13T18:20',
        notes: { IMPACT: 3, NEED: 3, FEASIBILITY: 3, TEAM: 2, BUDGET: 4, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Test rétrospectif à nombre d’appels égal : le bon protocole. L’effet final sur les procédures ne sera connu qu’après dix-huit mois au mieux.',
          NEED: 'Comparaison avec le signal national prévue sur les mêmes entreprises : on saura si un signal sectoriel se justifie. Besoin sérieusement posé.',
          FEASIBILITY:
            'Régression à quinze variables, données trimestrielles : simple et suffisant. Les séries d’énergie par branche risquent d’être peu exploitables.',
          TEAM: 'Un seul data scientist, à recruter, sans relève : le projet s’arrête s’il part. Le datalab peut couvrir trois mois, pas davantage.',
          BUDGET:
            'Environnement sécurisé et appui méthodologique bien estimés. Le contrat est au bon prix. Rien n’est gonflé, et la suite coûte peu.',
          COMPLIANCE:
            'Aucune copie hors de l’environnement, trois personnes habilitées. Il manque l’analyse d’impact et la preuve de la base légale pour les cotisations.',
          OPENNESS:
            'Code, coefficients et performances publiés : la partie utile à d’autres régions sera reproductible sans dévoiler une seule entreprise.',
        },
        strengths: 'Protocole d’évaluation irréprochable. Modèle explicable.',
        weaknesses: 'Dépendance à une seule personne à recruter.',
        questions: 'Les séries d’énergie par branche sont-elles assez fines pour servir ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2024-05-24T16:35',
      recommendation: 'favourable',
      recommended: 104_000,
      reasons:
        'Projet sobre, avec un point d’arrêt que nous recommandons d’inscrire à la convention. L’équipe est mince et l’analyse d’impact n’est pas transmise : deux conditions, l’une suspensive, l’autre résolutoire. Montant recommandé : 104 000 €.',
    },
  ],
  decisions: [
    {
      meeting: 'june2024',
      scheduledAt: '2024-05-28T10:00',
      recordedAt: '2024-06-25T10:12',
      validatedAt: '2024-06-25T12:40',
      kind: 'grantWithConditions',
      granted: 104_000,
      reasons: [],
      reasonText:
        'Le comité retient le projet sous conditions : la protection des données doit être établie avant tout accès nominatif, et la tranche 2025 attend la levée du point d’arrêt.',
      conditions: [
        { kind: 'SUSPENSIVE', wording: 'AIPD transmise avant tout accès aux données nominatives', dueOn: '2024-12-20' },
        {
          kind: 'RESOLUTORY',
          wording: 'Levée du point d’arrêt J1 avant engagement de la tranche 2025',
          dueOn: '2024-12-20',
        },
      ],
      vote: null,
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: null,
  reminders: ['2025-03-03T09:45'],
}
