// Words of the public pages: the window, the eligibility check, a funded project.

import type { CheckLevel } from '#app/domain/eligibility-check.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import { count as counted } from '../format.ts'

const many = (n: number, one: string, other: string): string => counted(n, { one, other }, 'fr')

export const publicPages = {
  window: {
    eyebrow: {
      before: (p: { readonly opens: string }) => `Guichet de financement · ouvre le ${p.opens}`,
      open: (p: { readonly opens: string }) => `Guichet de financement · ouvert depuis le ${p.opens}`,
      closed: (p: { readonly closes: string }) => `Guichet de financement · fermé depuis le ${p.closes}`,
    },
    left: (p: { readonly opened: string; readonly available: string; readonly year: number }) =>
      `Des ${p.opened} ouverts, ${p.available} restent disponibles sur les lignes de ${p.year}.`,
    nothingLeft: (p: { readonly opened: string }) => `Les ${p.opened} ouverts sont accordés, gelés ou non utilisés.`,
    check: 'Vérifier mon éligibilité',
    asked: 'Ce qui vous sera demandé',
    checkNote: 'Cinq questions, une réponse motivée, sans compte. Vous êtes décidé ?',
    prepare: 'Préparez un dossier',
    prepareNote: ' : un brouillon n’engage à rien.',
    beforeNote:
      'Les dossiers se préparent dès l’ouverture. D’ici là, vérifiez que votre projet est éligible et réunissez les pièces.',
    closedTitle: 'Le guichet est fermé : aucun dossier ne peut plus être déposé.',
    closedNote:
      'Le reste continue. Les dossiers déposés à temps sont instruits et décidés ; les compléments demandés peuvent être envoyés ; les projets retenus sont suivis. Les brouillons non déposés restent lisibles par leurs auteurs.',
    closedApplications: 'Retrouver mon dossier',
    proofs: 'Ce que des projets ont changé',
    allProjects: 'Tous les projets financés',
    effect: (p: { readonly name: string; readonly target: string; readonly readOn: string }) =>
      `${p.name}. Cible : ${p.target}. Mesuré le ${p.readOn}.`,
    effectChart: (p: { readonly baseline: string; readonly target: string; readonly reading: string }) =>
      `Départ à ${p.baseline}, cible à ${p.target}, mesure à ${p.reading}.`,
    from: (p: { readonly value: string }) => `départ ${p.value}`,
    target: (p: { readonly value: string }) => `cible ${p.value}`,
    reading: (p: { readonly value: string }) => `mesuré ${p.value}`,
    milestones: (p: { readonly accepted: number; readonly total: number }) =>
      `${many(p.accepted, 'jalon', 'jalons')} sur ${p.total}`,
    milestonesFor: 'livrés et acceptés par le datalab.',
    due: (p: { readonly day: string }) => `prévu le ${p.day}`,
    accepted: (p: { readonly day: string }) => `accepté le ${p.day}`,
    proofFoot: (p: {
      readonly granted: string
      readonly rate: string
      readonly cost: string
      readonly drift: string
      readonly ends: string
    }) =>
      `${p.granted} accordés, ${p.rate} du coût. Coût prévu de ${p.cost}, ${p.drift} par rapport à la convention. Fin prévue le ${p.ends}.`,
    proofFootClosed: (p: {
      readonly granted: string
      readonly rate: string
      readonly cost: string
      readonly drift: string
      readonly ends: string
    }) =>
      `${p.granted} accordés, ${p.rate} du coût. Coût final de ${p.cost}, ${p.drift} par rapport à la convention. Terminé le ${p.ends}.`,
    envelope: 'L’enveloppe',
    envelopeAsOf: (p: { readonly day: string }) => `Au ${p.day}, décisions notifiées`,
    line: (p: { readonly year: number; readonly stream: string }) => `${p.year} · ${p.stream}`,
    opened: (p: { readonly amount: string }) => `${p.amount} ouverts`,
    carriedIn: (p: { readonly amount: string }) => `${p.amount} reportés d’une année antérieure`,
    carriedOut: (p: { readonly amount: string }) => `${p.amount} reportés sur une année suivante`,
    transferredIn: (p: { readonly amount: string }) => `${p.amount} venus d’un autre volet`,
    transferredOut: (p: { readonly amount: string }) => `${p.amount} passés à un autre volet`,
    cancelled: (p: { readonly amount: string }) => `${p.amount} annulés`,
    projectsCount: (p: { readonly count: number }) => many(p.count, 'projet', 'projets'),
    yearLines: (p: { readonly years: string }) => `lignes de ${p.years}`,
    envelopeNote:
      'Un montant réservé à un dossier compte comme disponible tant que sa décision n’est pas notifiée. Ce qui reste en fin d’année est non utilisé, sauf report.',
    grants: 'Ce qui est accordé, projet par projet',
    grantsCaption: 'Montants accordés et notifiés, par projet',
    noGrant: 'Rien n’est encore accordé.',
    noLine: 'L’enveloppe n’est pas encore ouverte\u00a0: ses montants paraîtront ici, année par année.',
    project: 'Projet',
    granted: 'Accordé',
    share: 'Part de l’enveloppe',
    total: 'Total',
    funds: 'Ce que le guichet finance',
    rulesInForce: (p: { readonly number: number; readonly day: string }) =>
      `Règlement en vigueur : version ${p.number} du ${p.day}`,
    who: 'Qui peut demander',
    whoDetail:
      'Les opérateurs sont ceux de la liste officielle. Les collectivités et les entreprises ne sont pas éligibles.',
    cost: 'Coût du projet',
    costRange: (p: { readonly min: string; readonly max: string }) => `De ${p.min} à ${p.max} TTC`,
    part: 'Part financée',
    partAtMost: (p: { readonly rate: string }) => `${p.rate} du coût au plus`,
    grantRange: (p: { readonly min: string; readonly max: string }) => `Demande de ${p.min} à ${p.max}`,
    duration: 'Durée',
    durationOf: (p: { readonly min: number; readonly max: string; readonly stream: string }) =>
      `De ${p.min} à ${p.max} (${p.stream})`,
    streams: 'Volets',
    help: 'Aide du datalab',
    helpDetail: 'Juridique, infrastructure sécurisée, science et ingénierie des données, recrutement.',
    versions: 'Les versions du règlement et ce qu’elles ont changé',
    version: (p: { readonly number: number; readonly day: string }) => `Version ${p.number}, depuis le ${p.day}`,
    versionNote: 'Un dossier reste jugé selon la version en vigueur le jour de son dépôt.',
    steps: 'De votre dossier à la convention',
    step: {
      filing: 'Dépôt',
      filingDetail: {
        before: (p: { readonly day: string }) => `À partir du ${p.day}`,
        open: (p: { readonly day: string }) => `À tout moment jusqu’au ${p.day}`,
        closed: (p: { readonly day: string }) => `Clos depuis le ${p.day}`,
      },
      admissibility: 'Recevabilité',
      admissibilityDetail: (p: { readonly days: string }) => `${p.days} : le dossier est complet et dans les règles`,
      review: 'Expertise',
      reviewDetail: (p: { readonly reviewers: number; readonly days: string }) =>
        `${many(p.reviewers, 'avis indépendant', 'avis indépendants')}, ${p.days}`,
      committee: 'Comité',
      committeeDetail: (p: { readonly day: string }) => `Prochaine séance le ${p.day}`,
      committeeToSet: 'Prochaine séance à fixer',
      answer: 'Réponse',
      answerDetail: (p: { readonly days: string }) => `${p.days} après le dépôt, hors attente de compléments`,
      agreement: 'Convention',
      agreementDetail: (p: { readonly days: string }) => `${p.days} après l’accord`,
    },
    grid: 'La grille des évaluateurs',
    gridLead: (p: { readonly top: number; readonly favourable: number; readonly debated: number }) =>
      `Chaque critère est noté de 0 à ${p.top}, avec un commentaire. À partir de ${p.favourable} sur 100, l’avis est favorable ; entre ${p.debated} et ${p.favourable}, le comité en débat. Le comité décide et motive.`,
    eliminatory: (p: { readonly below: number }) =>
      `Éliminatoire : une moyenne sous ${p.below} sur ce critère rend l’avis défavorable.`,
    notes: 'Ce que signifie chaque note',
    note: (p: { readonly value: number; readonly label: string }) => `${p.value} · ${p.label}`,
    criterion: 'Critère',
    weight: 'Poids',
    weightDrawn: 'Poids dessiné',
    gridCaption: 'Poids de chaque critère, sur 100 points',
    anchors: 'Critère par critère : ce que l’on attend, et ce que vaut chaque note',
    lookedFor: 'Ce que regardent les évaluateurs',
    points: (p: { readonly count: number }) => many(p.count, 'point', 'points'),
    projects: 'Projets financés',
    signed: (p: { readonly signed: number; readonly preparing: number }) =>
      p.preparing === 0
        ? many(p.signed, 'convention signée', 'conventions signées')
        : `${many(p.signed, 'convention signée', 'conventions signées')}, ${p.preparing} en préparation`,
    projectsCaption: 'Projets dont la convention est signée',
    noProject: 'Aucune convention n’est encore signée.',
    noProjectDetail: 'Les projets retenus apparaissent ici dès que les deux parties ont signé.',
    carrier: 'Porteur',
    partOfCost: 'Part du coût',
    done: 'Ce qui est fait',
    change: (p: { readonly from: string; readonly to: string }) => `${p.from} → ${p.to}`,
    stateHead: 'État',
    endsOn: (p: { readonly day: string }) => `Fin prévue le ${p.day}`,
    wouldHaveEndedOn: (p: { readonly day: string }) => `Fin qui était prévue le ${p.day}`,
    endedOn: (p: { readonly day: string }) => `Terminé le ${p.day}`,
  },
  projectState: {
    agreementToSign: 'Convention à signer',
    inProgress: 'En cours',
    suspended: 'Suspendu',
    closing: 'En clôture',
    closed: 'Clôturé',
    terminated: 'Arrêté',
    withdrawn: 'Retiré',
  } satisfies Record<ProjectState, string>,
  project: {
    back: 'Projets financés',
    reference: (p: { readonly reference: string; readonly organisation: string }) =>
      `${p.reference} · ${p.organisation}`,
    about: 'Le projet',
    types: 'Types de projet',
    stream: 'Volet',
    phase: 'Phase au départ',
    ministry: 'Ministère',
    dates: 'Dates de la convention',
    datesFromTo: (p: { readonly from: string; readonly to: string }) => `Du ${p.from} au ${p.to}`,
    forecast: 'Fin attendue aujourd’hui',
    ended: 'Fin du projet',
    finalCost: 'Coût final',
    wouldHaveEnded: 'Fin qui était prévue',
    costWhenStopped: 'Coût prévu à l’arrêt',
    granted: 'Accordé',
    grantedBase: (p: { readonly rate: string; readonly cost: string }) => `${p.rate} d’un coût de ${p.cost}`,
    cost: 'Coût prévu aujourd’hui',
    driftBase: (p: { readonly drift: string }) => `${p.drift} par rapport à la convention`,
    schedule: 'Écart de calendrier',
    scheduleBase: 'Durée attendue, par rapport à celle de la convention',
    milestones: 'Jalons',
    milestonesSide: (p: { readonly accepted: number; readonly total: number }) =>
      `${p.accepted} acceptés sur ${p.total}`,
    milestoneLate: (p: { readonly day: string }) => `prévu le ${p.day}, pas encore accepté`,
    indicators: 'Ce qui est mesuré',
    indicatorsCaption: 'Indicateurs que le porteur publie',
    noIndicator: 'Le porteur n’a pas choisi d’indicateur à publier.',
    indicator: 'Indicateur',
    baseline: 'Départ',
    target: 'Cible',
    latest: 'Dernière mesure',
    latestOn: (p: { readonly day: string }) => `le ${p.day}`,
    toMeasure: 'à mesurer',
    notYet: 'pas encore mesuré',
    progress: 'Chemin parcouru',
    note: 'Cette page ne montre que ce que le porteur a accepté de publier en déposant son dossier.',
  },
  eligibility: {
    title: 'Vérifier mon éligibilité',
    lead: 'Cinq questions, une réponse motivée. Aucun compte, rien n’est conservé.',
    reference: (p: { readonly number: number; readonly day: string }) =>
      `Selon la version ${p.number} du règlement, en vigueur depuis le ${p.day}`,
    closed:
      'Le guichet est fermé : la réponse reste donnée selon le règlement, mais aucun dossier ne peut plus être déposé.',
    bodyQuestion: '1. Quel est votre organisme ?',
    body: 'Son SIREN, son SIRET ou son nom',
    bodyHint:
      'Nous le cherchons dans la liste des opérateurs de l’État. Laissez vide si vous êtes un service de l’État.',
    several: (p: { readonly typed: string }) => `Plusieurs opérateurs répondent à « ${p.typed} » : lequel ?`,
    more: 'Il y en a d’autres : précisez le nom pour les trouver.',
    none: 'Aucun de ceux-là',
    operator: (p: { readonly name: string; readonly siren: string }) => `${p.name} (${p.siren})`,
    kind: 'S’il n’est pas dans la liste, sa nature',
    kindHint: 'Inutile si votre organisme est trouvé par son nom ou son SIREN.',
    typesQuestion: '2. Que fait le projet ?',
    types: 'Types de projet',
    typesHint: 'Un ou plusieurs.',
    costQuestion: '3. Combien coûte-t-il en tout ?',
    cost: 'Coût total, toutes taxes comprises',
    costHint: 'Avec le temps de vos agents, valorisé. Par exemple 250 000.',
    requestQuestion: '4. Combien demandez-vous ?',
    request: 'Montant demandé au guichet',
    requestHint: 'Par exemple 120 000.',
    datesQuestion: '5. Quand ?',
    start: 'Début du projet',
    end: 'Fin du projet',
    submit: 'Voir la réponse',
    chooseOne: 'Choisissez votre organisme, puis voyez la réponse.',
    verdict: {
      ok: 'Votre projet paraît éligible.',
      attention: (p: { readonly count: number }) =>
        `Votre projet paraît éligible. ${many(p.count, 'point d’attention', 'points d’attention')}.`,
      blocked: (p: { readonly count: number }) =>
        `Votre projet n’est pas éligible en l’état : ${many(p.count, 'point bloque', 'points bloquent')}.`,
    },
    verdictReference: (p: { readonly number: number; readonly day: string }) =>
      `Réponse selon la version ${p.number} du règlement, le ${p.day}`,
    verdictNote:
      'Cette réponse découle de vos cinq réponses et des règles du guichet. Elle ne préjuge pas de la décision du comité.',
    rules: 'Ce que disent les règles',
    level: { blocked: 'bloquant', attention: 'à surveiller', ok: 'conforme' } satisfies Record<CheckLevel, string>,
    prepare: 'Ce qu’il faut préparer',
    prepareFiles: 'Pièces à demander d’abord, parce que d’autres les écrivent :',
    prepareFields: 'Questions propres à vos types de projet :',
    allAsked: 'Tout ce qui vous sera demandé',
    next: 'Et maintenant',
    startNote: (p: { readonly left: string; readonly day: string }) =>
      `Il reste ${p.left} avant la fermeture du ${p.day}.`,
    startBlocked:
      'Changez ce qui bloque, puis voyez la réponse à nouveau. Rien ne vous empêche de commencer un brouillon.',
    notOpen: (p: { readonly day: string }) => `Le guichet ouvre le ${p.day}.`,
    closedNext: 'Le guichet ne prend plus de dossier.',
    startNow: 'Commencer un dossier',
    startDetail:
      'Il vous faudra une adresse électronique professionnelle. Comptez deux à trois semaines pour réunir les pièces.',
    answers: 'Vos réponses',
    change: 'Modifier mes réponses',
    bodyFact: 'Organisme',
    typesFact: 'Types de projet',
    costFact: 'Coût total TTC',
    requestFact: 'Montant demandé',
    datesFact: 'Dates',
    fromTo: (p: { readonly from: string; readonly to: string }) => `${p.from} au ${p.to}`,
    kept: 'Rien n’est conservé de cette page. Pour la garder ou la partager, gardez son adresse ou imprimez-la.',
  },
}
