// API Statut d’apprenti: deferred once, granted, its agreement still to be signed.

import type { SampleStory } from '#app/demo/story.ts'

export const apiStatutApprenti: SampleStory = {
  editor: 'claire',
  signatory: 'nadia',
  officer: 'hugo',
  answers: {
    'applicant.serviceLabel': 'Mission des systèmes d’information de l’alternance',
    'lead.position': 'Cheffe de produit « données de l’alternance »',
    'lead.name': 'Claire Bonnet',
    'lead.email': 'claire.bonnet@alternance.exemple.invalid',
    'lead.phone': '01 99 00 27 15',
    'sponsor.position': 'Déléguée à l’alternance',
    'sponsor.name': 'Nadia Serrano',
    'sponsor.email': 'nadia.serrano@alternance.exemple.invalid',
    'financeContact.position': 'Chef du bureau du budget',
    'financeContact.name': 'Gérard Poulain',
    'financeContact.email': 'gerard.poulain@alternance.exemple.invalid',
    'dpoContact.position': 'Déléguée à la protection des données du ministère',
    'dpoContact.name': 'Sabine Lortie',
    'dpoContact.email': 'dpo@alternance.exemple.invalid',
    partners: [
      {
        siret: '99900022700010',
        name: 'Réseau des résidences d’apprentis (fictif)',
        role: 'Premier utilisateur de l’API ; fournit deux cents dossiers d’essai',
      },
    ],
    publicSummary:
      'Pour une réduction de transport ou un logement en résidence, un apprenti doit aujourd’hui envoyer la copie de son contrat, qui dit bien plus que nécessaire. Une API répond à une seule question : la personne est-elle apprentie à cette date, et jusqu’à quand ? Les organismes habilités n’ont plus de pièce à demander ni à lire, et chaque apprenti peut voir qui a consulté son statut.',
    problem:
      'Pour obtenir une réduction de transport, un logement en résidence ou une aide à la restauration, un apprenti doit prouver son statut. Il transmet aujourd’hui la copie de son contrat, document long, souvent illisible, qui contient des informations dont le demandeur n’a pas besoin : salaire, coordonnées du maître d’apprentissage, numéro de sécurité sociale.\n\nLes services instructeurs passent en moyenne onze minutes par dossier à le vérifier, mesurées sur deux cents dossiers. Un dossier sur six revient à l’apprenti pour une pièce illisible. Le pays compte près d’un million d’apprentis : plusieurs millions de copies circulent chaque année.',
    solution:
      'Le projet crée une API qui répond à une question simple : la personne est-elle apprentie à cette date, et jusqu’à quand ? L’interface ne renvoie que le statut, la date de début, la date de fin et le niveau de diplôme préparé.\n\nElle sera proposée aux administrations et organismes habilités par le circuit interministériel d’habilitation, avec une journalisation consultable par la personne concernée.\n\nLes contrats sont déjà collectés par le système d’information de l’alternance ; le travail porte sur la qualité, la fraîcheur et l’exposition des données. Les ruptures de contrat, aujourd’hui connues avec cinq semaines de retard, sont rapprochées chaque nuit.',
    phase: 'CONSTRUCTION',
    existingProducts:
      'L’API reprend la forme des API de statut existantes (étudiant, demandeur d’emploi) et le circuit interministériel d’habilitation. Aucune ne couvre l’apprentissage. Le système d’information de l’alternance reste la source ; aucune base nouvelle n’est créée.',
    datasets: [
      { name: 'API Statut d’apprenti', content: 'Statut, dates de début et de fin, niveau préparé, à une date donnée' },
      { name: 'Bac à sable', content: 'Cent personnes fictives couvrant tous les cas' },
    ],
    accessMode: 'RESTRICTED_API',
    licence: 'API restreinte aux organismes habilités ; spécification sous Licence Ouverte 2.0',
    firstReusers:
      'Une autorité organisatrice de transports, un réseau de résidences et un guichet régional d’aides se sont engagés par lettre. Dix organismes sont visés à la fin du projet.',
    impactHypothesis:
      'Si un organisme interroge l’API, il cesse de demander le contrat et traite le dossier en deux minutes. Nous mesurons, chez les trois premiers utilisateurs, le temps de vérification avant et après, et la part de dossiers renvoyés pour une pièce illisible.',
    stopCriteria:
      'Moins de deux organismes en production douze mois après l’ouverture du bac à sable, ou une part de réponses exactes inférieure à 95 % après fiabilisation.',
    dataSources: [
      {
        name: 'Contrats d’apprentissage',
        holder: 'Délégation à l’alternance (fictive)',
        nature: 'PERSONAL',
        heldByOther: '',
      },
      {
        name: 'Référentiel des diplômes',
        holder: 'Ministère chargé de l’éducation nationale',
        nature: 'OPEN',
        heldByOther: 'yes',
      },
    ],
    hasPersonalData: 'yes',
    personalDataPurpose:
      'Permettre à un organisme habilité de vérifier le statut d’apprenti d’une personne qui lui demande un droit ou un avantage.',
    legalBasis:
      'Mission d’intérêt public ; échange d’informations entre administrations au bénéfice de l’usager (articles L. 114-8 et suivants du code des relations entre le public et l’administration). Les organismes privés chargés d’un service public sont habilités par décision expresse.',
    aipdStatus: 'DONE',
    retention:
      'Journal des consultations conservé un an et visible par la personne ; aucune copie des contrats dans l’API.',
    dataExchangeAgreements:
      'Le référentiel des diplômes est public et mis à jour chaque trimestre. Chaque organisme signe les conditions d’usage au moment de son habilitation.',
    team: [
      { profile: 'Cheffe de produit', fullTimeEquivalent: '0,7', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Expert qualité des données', fullTimeEquivalent: '0,4', employment: 'IN_POST', availability: 'NOW' },
      { profile: 'Développeuse', fullTimeEquivalent: '1', employment: 'CONTRACTOR', availability: 'NOW' },
      {
        profile: 'Chargée de déploiement',
        fullTimeEquivalent: '0,5',
        employment: 'CONTRACTOR',
        availability: 'TO_ORDER',
      },
    ],
    suppliers: [{ name: 'Passerelle API (fictif)' }],
    governance:
      'La cheffe de produit rend compte chaque mois à la déléguée. Un comité des utilisateurs, ouvert aux organismes engagés, se réunit à chaque jalon et fixe les priorités de raccordement. Le schéma de données est discuté en public.',
    approach:
      'Bac à sable d’abord, puis un premier utilisateur en production, puis les raccordements par groupes de trois. Chaque mise en production est précédée d’un contrôle de cent dossiers réels avec l’organisme.',
    risks: [
      {
        description: 'Des ruptures de contrat arrivent trop tard et faussent la réponse',
        probability: 'MEDIUM',
        severity: 'HIGH',
        measure:
          'Rapprochement quotidien avec les déclarations des employeurs ; la réponse indique sa date de fraîcheur.',
      },
      {
        description: 'Les organismes habilités tardent à se raccorder',
        probability: 'MEDIUM',
        severity: 'MEDIUM',
        measure: 'Trois engagements signés, chargée de déploiement dédiée, client d’API fourni en trois langages.',
      },
    ],
    architecture:
      'Une vue en lecture seule du système d’information de l’alternance, recalculée chaque nuit, alimente l’API. Aucune donnée de paie ni d’adresse n’entre dans la vue. La journalisation est séparée et signée.',
    hosting:
      'Nuage interne du ministère pour la vue, nuage qualifié pour l’API publique ; deux zones, reprise testée chaque semestre.',
    security:
      'Homologation visée en mars 2025 (jalon J3), test d’intrusion avant la première mise en production, jetons à durée courte délivrés par le circuit d’habilitation.',
    accessibilityPlan:
      'L’espace où l’apprenti voit les consultations suit le système de design de l’État et fait l’objet d’un audit RGAA. La documentation de l’API est lisible sans script.',
    ecoDesignPlan:
      'Réponses de moins de 1 ko, mise en cache vingt-quatre heures, calcul une fois par nuit, pas d’environnement de test permanent.',
    openSource: 'yes',
    openSourceDetail: 'Code de l’API, clients et bac à sable sous licence MIT, dépôt déjà public.',
    openData: 'no',
    openDataDetail:
      'Les statuts sont des données personnelles ; la spécification et les données fictives du bac à sable sont publiées.',
    reusePotential:
      'Le schéma « statut, depuis, jusqu’à » est prévu pour d’autres statuts (stagiaire de la formation, volontaire) et a été partagé avec deux ministères.',
    vatRegime: 'NOT_RECOVERABLE',
    otherFunding: [],
    runCostPerYear: '64 000',
    runCostFunding: 'La délégation, inscrit à son budget de fonctionnement 2026.',
    expectedSavings: '450 000',
    expectedSavingsDetail:
      'Neuf minutes d’instruction par dossier pour 400 000 vérifications, chez les organismes utilisateurs.',
    supportDetail:
      'Cadrage juridique de l’ouverture aux organismes privés chargés d’un service public, et relecture du schéma de données avec les producteurs d’API voisines.',
  },
  indicators: [
    { due: '30/09/2025', source: 'Compteur de l’API, vérifications abouties', published: true },
    { due: '30/09/2025', source: 'Chronométrage de cent dossiers chez trois organismes', published: true },
    { due: '30/06/2025', source: 'Contrôle mensuel de deux cents réponses contre le contrat signé', published: true },
    { due: '30/09/2025', source: 'Coût complet annuel divisé par les vérifications', published: false },
  ],
  evidence: [
    'Spécification en ligne et bac à sable accessible sans compte',
    'Attestation du premier organisme en production',
    'Décision d’homologation signée',
    'Liste des dix organismes raccordés et leurs volumes',
  ],
  attachments: [
    {
      kind: 'sponsorLetter',
      fileName: 'lettre-engagement-api-apprenti.pdf',
      title: 'Lettre d’engagement du commanditaire',
      paragraphs: [
        'La délégation s’engage sur l’API Statut d’apprenti, conduite par Claire Bonnet, et apporte 190 000 €.',
        'Le fonctionnement sera inscrit au budget 2026.',
        'Nadia Serrano, déléguée à l’alternance',
      ],
    },
    {
      kind: 'dpoOpinion',
      fileName: 'avis-dpo-api-apprenti.pdf',
      title: 'Avis de la déléguée à la protection des données',
      paragraphs: [
        'Avis favorable : analyse d’impact validée le 12 décembre 2023, données réduites à quatre champs, journal visible par la personne.',
      ],
    },
    {
      kind: 'amdacOpinion',
      fileName: 'avis-amdac-api-apprenti.pdf',
      title: 'Avis de l’AMDAC',
      paragraphs: [
        'Avis très favorable. L’API supprime une pièce justificative demandée par des centaines d’organismes.',
      ],
    },
    {
      kind: 'other',
      fileName: 'lettres-premiers-utilisateurs.pdf',
      title: 'Lettres des trois premiers utilisateurs',
      paragraphs: [
        'Une autorité organisatrice de transports, un réseau de résidences et un guichet régional d’aides confirment leur raccordement dans les six mois de l’ouverture.',
      ],
    },
  ],
  filing: { draftedAt: '2023-11-20T11:18', signatureAskedAt: '2024-01-05T16:00', filedAt: '2024-01-08T10:42' },
  supplements: [],
  admissibility: {
    takenAt: '2024-01-09T09:00',
    declaredAt: '2024-01-15T14:20',
    overrides: { SIRET_UNVERIFIED: 'Délégation confirmée par le secrétariat général du ministère le 12 janvier 2024.' },
  },
  reviewing: {
    assignedAt: '2024-01-18T10:30',
    reviews: [
      {
        reviewer: 'nora',
        submittedAt: '2024-01-26T16:05',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 4, TEAM: 3, BUDGET: 3, COMPLIANCE: 4, OPENNESS: 4 },
        comments: {
          IMPACT:
            'L’effet est la suppression d’une pièce justificative : 400 000 par an, avec un départ à zéro et une cible. Le gain pour l’apprenti n’est pas encore mesuré.',
          NEED: 'La copie du contrat expose salaire et numéro de sécurité sociale pour prouver un simple statut. Le besoin est juridique autant que pratique, et démontré.',
          FEASIBILITY:
            'Données déjà collectées, circuit d’habilitation existant, trois utilisateurs engagés : les conditions sont réunies et le calendrier laisse de la marge.',
          TEAM: 'Équipe resserrée de quatre personnes, déléguée impliquée. Le comité des utilisateurs est une bonne idée ; son pouvoir de décision reste à préciser.',
          BUDGET:
            'Lignes justifiées et coût complet calculé. L’inscription du fonctionnement au budget 2026 est annoncée par lettre, pas encore votée.',
          COMPLIANCE:
            'AIPD validée, quatre champs seulement, journal ouvert à la personne : exemplaire. L’habilitation des organismes privés est traitée expressément.',
          OPENNESS:
            'Dépôt public avant même le financement, spécification ouverte, deux ministères intéressés par le schéma : le meilleur niveau que nous ayons vu.',
        },
        strengths: 'Minimisation des données poussée jusqu’au bout. Conformité acquise au dépôt.',
        weaknesses: 'Effet pour l’apprenti affirmé plus que mesuré.',
        questions: 'Le circuit d’habilitation a-t-il confirmé qu’il accepterait des organismes de transport privés ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'paul',
        submittedAt: '2024-01-29T11:30',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 4, TEAM: 3, BUDGET: 3, COMPLIANCE: 4, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Onze minutes ramenées à deux, mesurées sur deux cents dossiers : un effet net pour les agents. Manque une mesure du délai ressenti par l’apprenti.',
          NEED: 'Trois organismes ont écrit leur engagement, un dossier sur six revient aujourd’hui pour pièce illisible. Rien d’autre ne répond à ce besoin précis.',
          FEASIBILITY:
            'Bac à sable, premier utilisateur, puis groupes de trois : la montée est raisonnable et chaque étape se vérifie par une attestation extérieure.',
          TEAM: 'Bonne équipe mais chargée de déploiement à commander : or le raccordement des organismes est le vrai travail. À recruter avant le jalon J2.',
          BUDGET:
            'Budget modéré au regard du nombre de pièces supprimées. La ligne de supervision de 2025 pourrait être partagée avec d’autres API du ministère.',
          COMPLIANCE:
            'Espace de consultation pour l’apprenti, audit d’accessibilité, test d’intrusion avant production : tout est là, et déjà commandé pour partie.',
          OPENNESS:
            'Clients en trois langages et bac à sable sans compte : on voit une équipe qui pense à ceux qui réutilisent. Reprise par un autre statut déjà discutée.',
        },
        strengths: 'Trois engagements signés, étapes courtes vérifiables par des tiers.',
        weaknesses: 'Déploiement confié à une personne qui n’est pas encore là.',
        questions: 'Qui accompagne les petits organismes qui n’ont pas d’équipe technique ?',
        recommendation: 'favourable',
      },
      {
        reviewer: 'sarah',
        submittedAt: '2024-01-31T18:15',
        notes: { IMPACT: 3, NEED: 4, FEASIBILITY: 4, TEAM: 3, BUDGET: 3, COMPLIANCE: 4, OPENNESS: 4 },
        comments: {
          IMPACT:
            'Part de réponses exactes suivie chaque mois sur deux cents cas : c’est l’indicateur qui compte. Son départ reste à mesurer, d’où ma réserve.',
          NEED: 'Le besoin est chiffré et l’existant comparé : les API de statut voisines ne couvrent pas l’apprentissage. Aucune base nouvelle n’est créée.',
          FEASIBILITY:
            'La vue en lecture seule tourne déjà en préproduction. Le seul point dur, les ruptures tardives, est traité par un rapprochement quotidien.',
          TEAM: 'Expert qualité des données dans l’équipe, ce qui est rare. À 0,4 ETP il sera juste pendant la fiabilisation ; le datalab peut aider.',
          BUDGET:
            'La fiabilisation coûte 35 000 € pour un million de contrats : plausible si l’outillage est automatisé, court sinon. Le reste est bien calibré.',
          COMPLIANCE:
            'Architecture séparée, journal signé, aucune donnée de paie dans la vue. Rien à redire sur la sécurité ni sur la protection des personnes.',
          OPENNESS:
            'Code, clients et données fictives publiés ; la fraîcheur est dans la réponse. Tout est fait pour qu’on puisse vérifier et reprendre.',
        },
        strengths: 'Qualité des données traitée comme un produit, avec contrôle mensuel.',
        weaknesses: 'Base de départ de l’exactitude inconnue.',
        questions: 'Quel est aujourd’hui le délai réel de remontée d’une rupture de contrat ?',
        recommendation: 'favourable',
      },
    ],
    awaited: [],
  },
  assessments: [
    {
      writtenAt: '2024-02-12T15:00',
      recommendation: 'favourable',
      recommended: 190_000,
      reasons:
        'Avis très convergents, conformité acquise, trois utilisateurs engagés. Reste à obtenir du circuit interministériel la confirmation qu’il habilitera des organismes de transport privés. Nous recommandons le montant demandé.',
    },
    {
      writtenAt: '2024-12-03T11:40',
      recommendation: 'favourable',
      recommended: 190_000,
      reasons:
        'L’élément attendu par le comité est arrivé : le circuit d’habilitation a confirmé par écrit, le 28 novembre 2024, qu’il accepte les organismes de transport chargés d’un service public. Le dossier est par ailleurs inchangé. Nous recommandons à nouveau 190 000 €.',
    },
  ],
  decisions: [
    {
      meeting: 'march2024',
      scheduledAt: '2024-02-14T10:00',
      recordedAt: '2024-03-12T10:35',
      validatedAt: '2024-03-12T14:05',
      kind: 'defer',
      granted: null,
      reasons: [],
      reasonText:
        'Le comité souhaite financer ce projet. Il attend l’accord écrit du circuit interministériel d’habilitation sur l’accès des organismes de transport privés, sans lequel la moitié des vérifications visées ne pourraient pas avoir lieu.',
      conditions: [],
      vote: null,
      reopenedAt: '2024-12-02T16:30',
    },
    {
      meeting: 'december2024',
      scheduledAt: '2024-12-04T10:00',
      recordedAt: '2024-12-17T09:48',
      validatedAt: '2024-12-17T12:00',
      kind: 'grant',
      granted: 190_000,
      reasons: [],
      reasonText:
        'L’accord attendu est arrivé. Le comité retient le projet au montant demandé et invite la délégation à présenter son schéma de données aux autres producteurs d’API de statut.',
      conditions: [],
      vote: null,
      reopenedAt: null,
    },
  ],
  agenda: null,
  project: {
    draftedAt: '2025-01-09T10:20',
    agreementNumber: 'ER-2025-001',
    agreementKind: 'RECIPROCAL_COMMITMENT',
    uo: '0349-DEMO-ALTE',
    bodySignedOn: null,
    serviceSignedOn: '2025-01-21',
    commitmentRef: null,
    activatedAt: null,
    milestones: [null, null, null, null],
    reports: [],
    suspension: null,
    closure: null,
  },
  reminders: ['2025-03-05T10:00'],
}
