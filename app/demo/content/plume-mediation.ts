// Plume médiation: rejected by the committee of March 2025.

import type { SampleStory } from '#app/demo/story.ts'

export const plumeMediation: SampleStory = {
  editor: 'ines',
  signatory: 'dominique',
  officer: 'lea',
  answers: {
    'applicant.serviceLabel': 'Direction des saisines',
    'lead.position': 'Responsable produit',
    'lead.name': 'Inès Rahmani',
    'lead.email': 'ines.rahmani@mediation.exemple.invalid',
    'lead.phone': '01 99 00 66 12',
    'sponsor.position': 'Directrice de l’institut',
    'sponsor.name': 'Dominique Lacaze',
    'sponsor.email': 'dominique.lacaze@mediation.exemple.invalid',
    'financeContact.position': 'Secrétaire général de l’institut',
    'financeContact.name': 'Hervé Dumas',
    'financeContact.email': 'herve.dumas@mediation.exemple.invalid',
    'dpoContact.position': 'Déléguée à la protection des données',
    'dpoContact.name': 'Claudine Vasseur-Roy',
    'dpoContact.email': 'dpo@mediation.exemple.invalid',
    partners: [],
    publicSummary:
      'L’institut répond à 58 000 litiges de consommation par an, par des courriers dont 70 % du contenu est récurrent. Un assistant d’aide à la rédaction, fondé sur un modèle de langage libre hébergé en France, propose un plan et cite les textes avec leurs sources. Le médiateur reste l’auteur de chaque courrier. L’expérimentation, avec groupe témoin, s’arrête si le gain de temps est inférieur à 15 %.',
    problem:
      'L’institut reçoit 58 000 saisines par an de consommateurs en litige. Les médiateurs répondent par des courriers argumentés dont 70 % du contenu est récurrent : rappel des textes, étapes de la procédure, pièces manquantes.\n\nLa rédaction occupe plus d’un tiers de leur temps et la qualité varie selon l’ancienneté. Le délai moyen de réponse atteint 64 jours ; un usager sur cinq écrit à nouveau faute d’avoir compris la réponse.',
    solution:
      'Le projet développe un assistant d’aide à la rédaction, fondé sur un modèle de langage libre hébergé dans un environnement souverain, relié à une base documentaire tenue par les juristes de l’institut.\n\nL’assistant propose un plan, cite les articles applicables avec un lien vers la source et signale les points sur lesquels il ne sait pas répondre. Le médiateur reste l’auteur du courrier : aucune réponse n’est envoyée sans relecture, et chaque texte assisté est signalé comme tel.\n\nVingt médiateurs volontaires participent à l’expérimentation, avec un groupe témoin rédigeant sans assistance.',
    phase: 'INVESTIGATION',
    existingProducts:
      'Un assistant interministériel d’aide à la réponse existe et sera prochainement ouvert aux opérateurs. L’institut souhaite un modèle propre, adapté au droit de la consommation ; les deux outils n’ont pas été comparés sur les mêmes saisines.',
    decisionSupported:
      'La rédaction du courrier de réponse, jamais son sens : le médiateur décide seul de la proposition faite aux parties.',
    method:
      'Modèle de langage libre affiné sur 6 000 courriers anonymisés, recherche dans la base documentaire. Évaluation en double aveugle par trois juristes sur quatre cents saisines, avec groupe témoin.',
    explainability:
      'Chaque phrase proposée renvoie à l’article ou au document qui la fonde. Les passages sans source sont surlignés et ne peuvent pas être envoyés.',
    humanOversight:
      'Le médiateur relit, corrige et signe. Une mention informe la personne que la rédaction a été assistée. Un comité mensuel examine les erreurs juridiques.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'LIMITED',
    impactHypothesis:
      'Un médiateur assisté rédige plus vite sans se tromper davantage ; le temps gagné se retrouve dans le délai de réponse. Le groupe témoin mesure les deux effets sur six mois.',
    stopCriteria:
      'L’expérimentation prend fin si le temps gagné est inférieur à 15 % ou si le taux d’erreurs juridiques dépasse celui du groupe témoin.',
    dataSources: [
      {
        name: 'Saisines et courriers',
        holder: 'Institut public de la médiation (fictif)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
      {
        name: 'Textes officiels',
        holder: 'Service public de la diffusion du droit',
        nature: 'OPEN',
        heldByOther: 'yes',
      },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Proposer des éléments de réponse à une saisine. Les courriers utilisés pour l’entraînement sont anonymisés au préalable ; aucune donnée de litige n’est conservée par l’assistant.',
    legalBasis:
      'Mission d’intérêt public de médiation. L’anonymisation des courriers fait l’objet d’un examen ; la conformité au règlement européen sur l’intelligence artificielle est à établir.',
    aipdStatus: 'TO_START',
    retention: 'Courriers anonymisés conservés dix-huit mois ; échanges avec l’assistant supprimés à trente jours.',
    dataExchangeAgreements:
      'Les textes officiels sont publics et repris par l’interface ouverte du service de diffusion du droit.',
    team: [
      { profile: 'Responsable produit', fullTimeEquivalent: '0,6', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Juriste documentaliste', fullTimeEquivalent: '0,4', employment: 'IN_POST', availability: 'NOW' },
      {
        profile: 'Ingénieur en apprentissage automatique',
        fullTimeEquivalent: '1',
        employment: 'CONTRACTOR',
        availability: 'TO_ORDER',
      },
      { profile: 'Développeur', fullTimeEquivalent: '0,5', employment: 'CONTRACTOR', availability: 'TO_ORDER' },
    ],
    suppliers: [{ name: 'Syllabe Intelligence (fictif)' }],
    governance:
      'La responsable produit anime le groupe des vingt médiateurs. La directrice est informée chaque trimestre. Les évolutions des pratiques de rédaction relèvent de la direction des saisines.',
    approach:
      'Base documentaire et jeu d’évaluation d’abord, puis six mois d’expérimentation avec groupe témoin, puis décision de poursuite ou d’arrêt. Les médiateurs notent chaque proposition.',
    risks: [
      {
        description: 'L’assistant cite un texte abrogé',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Base documentaire datée, contrôle hebdomadaire par la juriste, refus de répondre en l’absence de source.',
      },
      {
        description: 'Le gain de temps ne dépasse pas 15 %',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Critère d’arrêt à six mois, sans engagement au-delà.',
      },
      {
        description: 'Le coût du calcul dépasse le budget après l’expérimentation',
        probability: 'HIGH',
        severity: 'MEDIUM',
        measure: 'Modèle compact à l’étude, décision au jalon J3.',
      },
    ],
    architecture:
      'Base documentaire versionnée, recherche, puis proposition du modèle. L’interface est intégrée à l’outil de gestion des saisines par un panneau latéral.',
    hosting:
      'Nuage qualifié du marché interministériel, calcul sur processeurs graphiques partagés ; aucune donnée ne sort de la zone.',
    security:
      'Analyse de risques à conduire au démarrage, homologation visée avant l’expérimentation. Comptes nominatifs, journal des propositions et des corrections.',
    accessibilityPlan:
      'Panneau utilisable au clavier et au lecteur d’écran ; courriers produits en français simple, lisibilité mesurée sur un panel. Audit RGAA avant le bilan.',
    ecoDesignPlan:
      'Modèle compact, calcul à la demande, mesure de la consommation par courrier, extinction hors des heures ouvrées.',
    openSource: 'yes',
    openSourceDetail:
      'Base documentaire et jeux d’évaluation anonymisés sous Licence Ouverte ; code de l’interface sous licence MIT.',
    openData: 'yes',
    openDataDetail: 'Jeux d’évaluation sans donnée personnelle, partagés avec les autres médiations publiques.',
    reusePotential:
      'Les jeux d’évaluation et la base documentaire peuvent servir à toutes les médiations publiques de la consommation.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '95 000',
    runCostFunding: 'À arbitrer au jalon J3.',
    expectedSavings: '',
    expectedSavingsDetail: '',
    supportDetail:
      'Évaluation des modèles, maîtrise du coût de fonctionnement, respect du règlement européen sur l’intelligence artificielle.',
  },
  indicators: [
    { due: '29/05/2026', source: 'Outil de gestion des saisines, délai moyen par trimestre', published: true },
    { due: '31/12/2025', source: 'Chronométrage, groupe assisté contre groupe témoin', published: true },
    { due: '31/12/2025', source: 'Relecture par trois juristes de quatre cents courriers', published: true },
  ],
  evidence: [
    'Base documentaire datée et jeu d’évaluation de quatre cents saisines',
    'Résultats de six mois, avec groupe témoin',
    'Décision motivée de poursuite ou d’arrêt',
    'Bilan public et jeux d’évaluation partagés',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-plume.pdf',
      title: 'Lettre d’engagement de la commanditaire',
      paragraphs: [
        'L’institut soutient Plume médiation, conduit par Inès Rahmani, et apporte 170 000 €, dont 105 000 € de temps d’agents.',
        'Dominique Lacaze, directrice de l’institut',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-plume.pdf',
      title: 'Avis de la déléguée à la protection des données',
      paragraphs: [
        'Avis réservé : l’analyse d’impact reste à commencer et l’anonymisation des courriers doit être démontrée avant tout entraînement.',
      ],
    },
  ],
  filing: { draftedAt: '2025-01-15T14:40', signatureAskedAt: '2025-02-07T17:25', filedAt: '2025-02-10T11:36' },
  supplements: [],
  admissibility: { takenAt: '2025-02-11T09:15', declaredAt: '2025-02-13T10:00', overrides: {} },
  reviewing: {
    assignedAt: '2025-02-14T09:00',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2025-02-19T16:30',
        notes: { IMPACT: 2, NEED: 2, FEASIBILITY: 2, TEAM: 2, BUDGET: 1, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Le délai de réponse a un départ et une cible, mais la part du délai due à la rédaction n’est pas établie : l’effet attendu reste supposé.',
          NEED: 'Le besoin existe, mais un assistant interministériel arrive pour le même usage et n’a pas été comparé. L’adéquation au guichet en souffre.',
          FEASIBILITY:
            'Étapes raisonnables et critère d’arrêt clair. L’anonymisation de 6 000 courriers, préalable à tout, n’est ni décrite ni datée.',
          TEAM: 'La juriste n’est qu’à 0,4 ETP alors que tout repose sur la base documentaire. La commanditaire n’est informée que chaque trimestre.',
          BUDGET:
            'Coût de fonctionnement de 95 000 € sans payeur désigné, renvoyé au jalon J3 : la suite du projet n’est pas financée à ce jour.',
          COMPLIANCE:
            'AIPD non commencée, avis réservé de la déléguée, conformité au règlement européen à établir : des démarches annoncées, pas engagées.',
          OPENNESS:
            'Jeux d’évaluation anonymisés partagés avec les autres médiations et interface libre : la part la plus solide du dossier, réutilisable seule.',
        },
        strengths: 'Critères d’arrêt nets, médiateur auteur du courrier.',
        weaknesses: 'Existant non comparé, protection des données à peine engagée.',
        questions: 'Pourquoi ne pas essayer d’abord l’assistant interministériel ?',
        recommendation: 'unfavourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2025-02-20T15:12',
        notes: { IMPACT: 2, NEED: 2, FEASIBILITY: 2, TEAM: 2, BUDGET: 1, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Réduire le délai intéresse l’usager, mais un courrier plus vite écrit ne raccourcit pas forcément l’instruction : le lien n’est pas démontré.',
          NEED: 'Vingt médiateurs demandeurs, c’est un vrai besoin d’agents. La recherche de l’existant s’arrête pourtant à une phrase sur un outil déjà annoncé.',
          FEASIBILITY:
            'Six mois d’expérimentation bien bornés. Intégration dans l’outil de gestion non étudiée alors qu’elle conditionne l’usage quotidien.',
          TEAM: 'Responsable produit motivée mais à 0,6 ETP, sans prise sur l’organisation des équipes. Le commanditaire reste loin des changements de pratiques.',
          BUDGET:
            'Le budget finance surtout du calcul et de l’apprentissage ; la conduite du changement tient en une ligne, et l’après n’est pas financé.',
          COMPLIANCE:
            'Mention d’assistance à l’usager, panneau accessible : bien. Mais la sécurité et l’analyse d’impact arrivent après le début des développements.',
          OPENNESS:
            'Partage des jeux d’évaluation utile à d’autres médiations. Une reprise de l’outil lui-même paraît peu probable s’il double l’interministériel.',
        },
        strengths: 'Expérimentation bornée, groupe témoin.',
        weaknesses: 'Pratiques de rédaction hors de portée du projet.',
        questions: 'Qui, à l’institut, porte l’évolution des pratiques de rédaction ?',
        recommendation: 'toDebate',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2025-02-21T11:58',
        notes: { IMPACT: 2, NEED: 2, FEASIBILITY: 2, TEAM: 2, BUDGET: 1, COMPLIANCE: 2, OPENNESS: 3 },
        comments: {
          IMPACT:
            'Indicateurs présents mais le taux d’erreurs n’a pas de départ, alors qu’il décide de l’arrêt. L’effet sur le délai repose sur une hypothèse faible.',
          NEED: 'Le contenu récurrent à 70 % est une estimation non étayée. Des modèles de courriers améliorés pourraient répondre au besoin à moindre coût.',
          FEASIBILITY:
            'Affinage sur 6 000 courriers, évaluation en aveugle : méthode correcte. Le rapport entre modèle affiné et modèle généraliste n’est pas testé.',
          TEAM: 'Un ingénieur à commander pour treize mois, sans relève prévue ; l’institut ne garderait aucune compétence pour exploiter le modèle ensuite.',
          BUDGET:
            'Le calcul coûtera plus après l’expérimentation que pendant, et personne n’est désigné pour payer : c’est la faiblesse principale du budget.',
          COMPLIANCE:
            'Classement en risque limité plausible, documentation absente. Anonymiser des courriers de litige est difficile et rien ne dit comment ce sera vérifié.',
          OPENNESS:
            'Publication des jeux d’évaluation et de la base documentaire : utile à tous, y compris à l’assistant interministériel qui en manque.',
        },
        strengths: 'Évaluation en aveugle par des juristes.',
        weaknesses: 'Coût de fonctionnement sans payeur, existant non évalué.',
        questions: 'Accepteriez-vous de ne conduire que le jeu d’évaluation, sans modèle propre ?',
        recommendation: 'unfavourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2025-02-24T17:30',
      recommendation: 'unfavourable',
      recommended: 0,
      reasons:
        'La note moyenne est de 48,8 sur 100, sous le seuil de 50. Un assistant interministériel couvre le même usage et n’a pas été comparé ; le fonctionnement n’a pas de payeur ; l’analyse d’impact n’est pas commencée. Nous recommandons de ne pas retenir le projet et d’orienter l’institut vers le jeu d’évaluation partagé.',
    },
  ],
  decisions: [
    {
      meeting: 'march2025',
      scheduledAt: '2025-02-25T10:00',
      recordedAt: '2025-03-06T09:50',
      validatedAt: '2025-03-06T10:08',
      kind: 'reject',
      granted: null,
      reasons: ['OVERLAP', 'RUN_COST_UNFUNDED', 'SPONSOR_COMMITMENT'],
      reasonText:
        'Recouvrement avec un produit interministériel existant d’aide à la réponse. Coût de fonctionnement après projet non financé. Sponsor métier insuffisamment engagé sur l’évolution des pratiques. Le comité encourage l’institut à partager ses jeux d’évaluation et à revenir après un essai de l’assistant interministériel.',
      conditions: [],
      vote: null,
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: null,
  reminders: [],
}
