// Words of funded projects: their life, their health with its reasons, the board, the agreement, milestones and reports.

import type { HealthLevel, HealthReason, HealthRemedy } from '#app/domain/health.ts'
import type { AgreementKind, MilestoneState, ReportHealth } from '#app/domain/project.ts'
import type { BoardSort, BoardState, BoardTab } from '#app/domain/project-board.ts'
import type { Calm } from '#app/domain/project-health.ts'
import type { NeedActor, NeedCode } from '#app/domain/project-needs.ts'
import type { ProjectAction, ProjectState } from '#app/domain/project-workflow.ts'
import type { ReportDoubt } from '#app/domain/report-doubts.ts'
import { type Day, parseDay } from '#app/domain/time.ts'
import { formatFor } from '../format.ts'
import { matterName } from './project-matter.ts'

const { day, days, list, money, percent, signedMoney, number } = formatFor('fr')

const many = (n: number, one: string, other: string): string => `${number(n)} ${n < 2 ? one : other}`

/** A threshold is a whole figure: « 25 % ». */
const whole = (rate: Parameters<typeof percent>[0]): string => percent(rate).replace(/[.,]0(?=\D)/, '')

/** « 27,5 % » from tenths of a percent. */
const tenths = (n: number): string => percent((n * 10) as Parameters<typeof percent>[0])

function reason(found: HealthReason): string {
  switch (found.code) {
    case 'scheduleDrift':
      return `Fin prévue ${days(found.days)} après la date convenue : ${tenths(found.tenths)} de retard, au-delà de ${whole(found.threshold)}.`
    case 'budgetDrift':
      return `Coût prévu ${money(found.amount)} au-dessus du coût convenu : ${tenths(found.tenths)} de plus, au-delà de ${whole(found.threshold)}.`
    case 'milestonesMissed':
      return found.milestones.length === 1
        ? `Jalon ${list(found.milestones.map(({ code }) => code))} dépassé de ${days(found.milestones[0]?.daysLate ?? 0)}.`
        : `Jalons ${list(found.milestones.map(({ code }) => code))} dépassés, jusqu’à ${days(Math.max(...found.milestones.map(({ daysLate }) => daysLate)))}.`
    case 'reportLate':
      return `Point de suivi attendu le ${day(found.dueOn)}, en retard de ${days(found.daysLate)}.`
    case 'finalReportLate':
      return `Bilan final attendu le ${day(found.dueOn)}, en retard de ${days(found.daysLate)}.`
    case 'conditionUnmet':
      return `Une condition suspensive attend depuis ${days(found.daysLate)} : ${found.wording}`
    case 'agreementUnsigned':
      return `Convention non signée ${days(found.days)} après l’accord.`
  }
}

function remedy(found: HealthRemedy): string {
  switch (found.code) {
    case 'endBy':
      return `une fin au plus tard le ${day(found.day)}, soit ${days(found.daysEarlier)} plus tôt`
    case 'costAtMost':
      return `un coût de ${money(found.amount)} au plus, soit ${money(found.less)} de moins`
    case 'deliverMilestones':
      return found.count === found.milestones.length
        ? `la preuve ${found.count < 2 ? 'du jalon' : 'des jalons'} ${list(found.milestones)}`
        : `la preuve de ${many(found.count, 'jalon', 'jalons')} parmi ${list(found.milestones)}`
    case 'sendReport':
      return `le point de suivi attendu le ${day(found.dueOn)}`
    case 'sendFinalReport':
      return `le bilan final attendu le ${day(found.dueOn)}, et la clôture proposée`
    case 'meetCondition':
      return `la condition levée : ${found.wording}`
    case 'signAgreement':
      return 'la convention signée des deux côtés'
  }
}

function calm(found: Calm): string {
  switch (found.code) {
    case 'notInForce':
      return 'Aucune convention en vigueur : rien ne se mesure encore.'
    case 'milestoneLate':
      return `${found.milestone} attendu depuis ${days(found.daysLate)} : dépassé s’il n’est pas rendu avant le ${day(found.missedFrom)}.`
    case 'reportLate':
      return `Point de suivi attendu le ${day(found.dueOn)}, en retard de ${days(found.daysLate)}.`
    case 'finalReportLate':
      return `Bilan final attendu le ${day(found.dueOn)}, en retard de ${days(found.daysLate)}.`
    case 'onTrack':
      return 'Rien ne s’écarte de la convention.'
    case 'ended':
      return 'Jugé sur sa fin.'
  }
}

const quarter = (periodEnd: Day): string => {
  const ordinals = ['premier', 'deuxième', 'troisième', 'quatrième']
  return `${ordinals[Math.ceil(Number(periodEnd.slice(5, 7)) / 3) - 1] ?? ''} trimestre ${periodEnd.slice(0, 4)}`
}

const withAbout = (what: string, about: string | null): string => {
  const on = about === null ? null : parseDay(about)
  return about === null ? what : `${what} : ${on === null ? about : day(on)}`
}

/** What the history says, in the past; what was added to it in words, a code or a day comes after. */
const done: { readonly [action: string]: string } = {
  draftAgreement: 'Convention préparée',
  editAgreement: 'Convention modifiée',
  recordSignature: 'Signature notée',
  bodySigned: 'Signature du porteur',
  serviceSigned: 'Signature du guichet',
  signaturesCleared: 'Signatures notées effacées : les termes ont changé',
  commitmentNumbered: 'Engagement juridique noté',
  activate: 'Convention activée : le projet commence',
  submitEvidence: 'Preuve envoyée',
  acceptMilestone: 'Jalon accepté',
  returnMilestone: 'Jalon renvoyé',
  milestoneMissed: 'Jalon dépassé',
  openReport: 'Point de suivi ouvert',
  sendReport: 'Point de suivi envoyé',
  readReport: 'Point de suivi lu',
  remindCarrier: 'Porteur relancé',
  suspend: 'Suspendu',
  resume: 'Repris',
  startClosing: 'Clôture commencée',
  proposeClosure: 'Clôture proposée',
  close: 'Clôturé',
  terminate: 'Arrêté',
  withdrawProject: 'Retiré',
  overrideHealth: 'Santé fixée à la main',
  healthTurnedRed: 'Passe en dérive',
  healthLeftRed: 'Sort de la dérive',
}

type News = { readonly names: readonly string[]; readonly about: string | null }

const first = ({ names }: News): string => names[0] ?? ''

export const projects = {
  state: {
    accepted: 'Retenu',
    acceptedWithConditions: 'Retenu sous conditions',
    agreementToSign: 'Convention à signer',
    inProgress: 'En cours',
    suspended: 'Suspendu',
    closing: 'Bilan attendu',
    closed: 'Clôturé',
    terminated: 'Arrêté',
    withdrawn: 'Retiré',
  } satisfies Record<BoardState | ProjectState, string>,
  action: {
    editAgreement: 'Modifier la convention',
    recordSignature: 'Noter la signature',
    activate: 'Activer la convention',
    submitEvidence: 'Envoyer la preuve',
    acceptMilestone: 'Accepter le jalon',
    returnMilestone: 'Renvoyer avec un mot',
    sendReport: 'Envoyer le point',
    readReport: 'J’ai lu ce point',
    remindCarrier: 'Relancer',
    overrideHealth: 'Fixer la santé à la main',
    suspend: 'Suspendre le projet',
    resume: 'Reprendre le projet',
    startClosing: 'Le projet est terminé',
    proposeClosure: 'Proposer la clôture',
    close: 'Confirmer la clôture',
    terminate: 'Arrêter le projet',
    withdrawProject: 'Retirer le projet',
  } satisfies Record<ProjectAction, string>,
  done: (p: { readonly action: string; readonly about: string | null }) =>
    p.action === 'agreementReminder'
      ? `Rappel de la signature, ${days(Number(p.about))} après l’accord`
      : withAbout(done[p.action] ?? p.action, p.about),
  milestoneState: {
    planned: 'Prévu',
    evidenceSubmitted: 'Preuve envoyée',
    accepted: 'Accepté',
    returned: 'À compléter',
  } satisfies Record<MilestoneState, string>,
  missed: 'Dépassé',
  reportHealth: {
    onTrack: 'Comme prévu',
    difficulty: 'Une difficulté, nous la tenons',
    needsHelp: 'Nous avons besoin d’aide',
  } satisfies Record<ReportHealth, string>,
  agreementKind: {
    RECIPROCAL_COMMITMENT: 'engagement réciproque',
    OPERATOR_AGREEMENT: 'convention d’opérateur',
  } satisfies Record<AgreementKind, string>,
  health: {
    level: { green: 'Conforme', amber: 'À surveiller', red: 'En dérive' } satisfies Record<HealthLevel, string>,
    reason,
    remedies: (p: { readonly remedies: readonly HealthRemedy[] }) => `${capital(list(p.remedies.map(remedy)))}.`,
    calm,
    byHand: (p: { readonly reason: string }) => `Fixée à la main : ${p.reason}`,
    toGreen: 'Ce qui rendrait le projet « conforme »',
    toAmber: 'Ce qui ramènerait le projet à « à surveiller »',
    amendment: 'Un avenant accepté n’efface pas un retard : il s’affiche à côté.',
    until: (p: { readonly on: Day; readonly days: number }) => `Depuis le ${day(p.on)}, pour ${days(p.days)}.`,
  },
  /** What is waited for, as the start of a line. */
  need: (p: { readonly what: NeedCode; readonly about: string | null }): string => {
    switch (p.what) {
      case 'condition':
        return `lever la condition : ${p.about}`
      case 'judgeCondition':
        return `examiner la preuve : ${p.about}`
      case 'liftConditions':
        return 'constater la levée des conditions'
      case 'releaseNotice':
        return 'notifier la décision'
      case 'draftAgreement':
        return 'préparer la convention'
      case 'signAgreement':
        return 'signer la convention'
      case 'signForService':
        return 'signer la convention pour le guichet'
      case 'numberCommitment':
        return 'noter l’engagement juridique'
      case 'activate':
        return 'activer la convention'
      case 'milestone':
        return `rendre le jalon ${p.about}`
      case 'report':
        return `envoyer le ${lower(matterName('report', p.about))}`
      case 'judgeMilestone':
        return `examiner la preuve du jalon ${p.about}`
      case 'readReport':
        return `lire le ${lower(matterName('report', p.about))}`
      case 'resumption':
        return 'décider de la reprise ou de l’arrêt'
      case 'finalReport':
        return 'envoyer le bilan final et le compte rendu financier'
      case 'closure':
        return 'examiner le bilan final et proposer la clôture'
      case 'confirmClosure':
        return 'confirmer la clôture'
      case 'nothing':
        return 'rien n’est attendu'
    }
  },
  who: {
    carrier: 'Porteur',
    signatory: 'Signataire du porteur',
    followUp: 'Chargé de suivi',
    finance: 'Gestionnaire financier',
    manager: 'Responsable du guichet',
    caseOfficer: 'Chargé de dossier',
    nobody: 'Personne',
  } satisfies Record<NeedActor, string>,
  /** After « La suite, ». */
  toAct: {
    carrier: 'au porteur d’agir',
    signatory: 'au signataire du porteur d’agir',
    followUp: 'au chargé de suivi d’agir',
    finance: 'au gestionnaire financier d’agir',
    manager: 'au responsable du guichet d’agir',
    caseOfficer: 'au chargé de dossier d’agir',
    nobody: 'personne n’a à agir',
  } satisfies Record<NeedActor, string>,
  you: 'Vous',
  youToAct: 'à vous d’agir',
  toDo: (p: { readonly what: string }) => ` : ${p.what}`,
  noDay: 'sans échéance',
  reminded: (p: { readonly on: Day; readonly againFrom: Day; readonly isAgain: boolean }) =>
    p.isAgain
      ? `relancé le ${day(p.on)}, sans réponse`
      : `relancé le ${day(p.on)}, de nouveau possible le ${day(p.againFrom)}`,
  neverReminded: 'pas encore relancé',
  /** What a reminder is about. */
  matter: (p: { readonly what: NeedCode; readonly about: string | null }) => matterName(p.what, p.about),
  aboutCarrier: (p: { readonly name: string; readonly matter: string }) =>
    `le porteur de ${p.name}, ${lower(p.matter)}`,
  board: {
    title: 'Projets financés',
    tabsLabel: 'Quels projets',
    tabs: { all: 'Tous', toAct: 'J’ai à agir', late: 'En retard' } satisfies Record<BoardTab, string>,
    summary: (p: Readonly<Record<HealthLevel, number>>) =>
      `${many(p.red, 'projet en dérive', 'projets en dérive')}, ${number(p.amber)} à surveiller, ${many(p.green, 'conforme', 'conformes')}. Les plus en dérive d’abord.`,
    filters: 'Filtrer les projets',
    search: 'Chercher un projet, un organisme',
    health: 'Santé',
    state: 'État',
    allFeminine: 'toutes',
    columns: {
      project: 'Projet',
      health: 'Santé et raison',
      schedule: 'Retard',
      budget: 'Coût',
      milestone: 'Jalon et point de suivi',
      granted: 'Accordé',
      due: 'Qui doit agir, avant quand',
    } satisfies Record<BoardSort, string>,
    caption: 'Projets financés et dossiers retenus sans convention',
    next: (p: { readonly code: string; readonly on: Day }) => joined(`${p.code}, ${day(p.on)}`),
    reportSent: (p: { readonly periodEnd: Day }) => `point reçu, ${joined(day(p.periodEnd))}`,
    reportAsked: (p: { readonly dueOn: Day }) => `point attendu, ${joined(day(p.dueOn))}`,
    noMilestone: 'plus de jalon à rendre',
    foot: (p: { readonly amber: string; readonly red: string }) =>
      `Barres de 0 à 50 %. Traits à ${p.amber} (à surveiller) et ${p.red} (en dérive). « Relancer » envoie le courriel et l’écrit dans l’historique, une fois par semaine au plus sur le même sujet.`,
    empty: 'Aucun projet à afficher',
    emptyWords: 'Un dossier retenu apparaît ici dès que sa décision est validée.',
    noneMatches: 'Aucun projet ne répond à ces choix.',
    clear: 'Voir tous les projets',
    means: {
      title: 'Dérive du portefeuille',
      health: 'Santé des projets',
      healthBase: 'en dérive, à surveiller, conformes',
      schedule: 'Retard moyen',
      budget: 'Surcoût moyen',
      weighted: (p: { readonly rate: string }) => `pondéré par le coût : ${p.rate}`,
      none: 'aucun projet commencé',
      state: 'Grands projets de l’État',
      stateValue: (p: { readonly schedule: string; readonly budget: string }) => `${p.schedule} et ${p.budget}`,
      stateBase:
        'retard et surcoût : panorama des grands projets numériques, surcoût de décembre 2022, cités par la feuille de route du 9 mars 2023',
      base: (p: { readonly n: number; readonly on: Day; readonly formula: number }) =>
        `Nos moyennes portent sur ${many(p.n, 'projet commencé et non clos', 'projets commencés et non clos')}, au ${day(p.on)}. Méthode, version ${p.formula} : écart à la première convention signée, en jours et en euros.`,
      notComparable: 'Ce qui n’est pas comparable',
      notComparableWords:
        ' : le panorama suit des projets de plus de 9 M€ ou à risque, deux ans de fonctionnement compris, face aux premières prévisions ; nos projets coûtent 1 M€ au plus, sans le fonctionnement, face à la première convention signée.',
    },
    week: {
      title: 'Depuis lundi dernier',
      period: (p: { readonly from: Day; readonly to: Day }) => `du ${day(p.from)} au ${day(p.to)}`,
      nothing: 'Rien n’a changé.',
      worse: 'Retard moyen en hausse',
      better: 'Retard moyen en baisse',
      fromTo: (p: { readonly from: string; readonly to: string }) => `de ${p.from} à ${p.to}`,
      news: {
        healthTurnedRed: (p: News) => `${first(p)} passe en dérive`,
        terminate: (p: News) => `${first(p)} est arrêté`,
        suspend: (p: News) => `${first(p)} est suspendu`,
        milestoneMissed: (p: News) => `${first(p)} : ${p.about} dépassé`,
        returnMilestone: (p: News) => `${first(p)} : ${p.about} à compléter`,
        withdrawProject: (p: News) => `${first(p)} est retiré`,
        remindCarrier: (p: News) =>
          p.names.length === 1 ? 'Une relance' : `${number(p.names.length)} porteurs relancés`,
        submitEvidence: (p: News) => `${first(p)} : preuve de ${p.about}`,
        sendReport: (p: News) => `${first(p)} : point de suivi`,
        acceptMilestone: (p: News) => `${first(p)} : ${p.about} accepté`,
        healthLeftRed: (p: News) => `${first(p)} sort de la dérive`,
        resume: (p: News) => `${first(p)} reprend`,
        startClosing: (p: News) => `${first(p)} arrive à sa fin`,
        draftAgreement: (p: News) => `${first(p)} : convention prête`,
        activate: (p: News) => `${first(p)} commence`,
        close: (p: News) => `${first(p)} est clôturé`,
      },
      detail: (p: { readonly days: readonly Day[]; readonly names: readonly string[]; readonly isMany: boolean }) =>
        p.isMany ? `${list(p.days.map(each => day(each)))} : ${list(p.names)}` : list(p.days.map(each => day(each))),
    },
  },
  show: {
    reference: (p: {
      readonly reference: string
      readonly kind: string
      readonly number: string
      readonly organisation: string
    }) => `${p.reference} · ${p.kind} ${p.number} · ${p.organisation}`,
    health: 'Santé du projet',
    milestones: 'Jalons',
    milestonesSide: 'Prévu à la première convention, puis réel ou prévision d’aujourd’hui',
    noMilestone: 'La convention ne prévoit aucun jalon.',
    columns: {
      code: 'Jalon',
      title: 'Livrable vérifiable',
      planned: 'Prévu',
      actual: 'Réel ou prévision',
      state: 'État',
    },
    onTime: 'à la date prévue',
    early: (p: { readonly n: number }) => `${days(p.n)} d’avance`,
    late: (p: { readonly n: number }) => `${days(p.n)} de retard`,
    expectedLate: (p: { readonly n: number }) => `${days(p.n)} de retard prévus`,
    waitingSince: (p: { readonly n: number }) => `attendu depuis ${days(p.n)}`,
    toCome: 'à venir',
    drift: 'Écarts à la convention',
    schedule: 'Retard',
    budget: 'Coût',
    endLine: (p: { readonly agreed: Day; readonly forecast: Day }) =>
      p.agreed === p.forecast
        ? `fin le ${day(p.agreed)}, comme convenu`
        : `fin le ${day(p.forecast)}, convenue le ${day(p.agreed)}`,
    costLine: (p: { readonly agreed: string; readonly forecast: string }) =>
      p.agreed === p.forecast ? `${p.agreed}, comme convenu` : `${p.forecast}, pour ${p.agreed} convenus`,
    driftFoot: (p: { readonly amber: string; readonly red: string }) =>
      `Barres de 0 à 50 %. Traits à ${p.amber} (à surveiller) et ${p.red} (en dérive).`,
    spending: 'Dépense',
    spendingTitle: 'Coût total cumulé, toutes sources, en euros TTC',
    spendingWords: (p: {
      readonly spent: string
      readonly on: Day
      readonly agreed: string
      readonly forecast: string
      readonly end: Day
    }) =>
      `Dépense cumulée : ${p.spent} au ${day(p.on)}. Coût convenu : ${p.agreed}. Coût prévu : ${p.forecast} au ${day(p.end)}.`,
    noSpending: 'Aucun point de suivi n’a encore dit ce qui est dépensé.',
    money: 'Argent du guichet',
    granted: 'Accordé',
    grantedDetail: (p: { readonly rate: string }) => `${p.rate} du coût convenu, jamais augmenté`,
    initialCost: 'Coût convenu',
    forecastCost: 'Coût prévu aujourd’hui',
    costGap: 'Écart de coût',
    costGapDetail: 'à la charge du porteur',
    costGapValue: (p: { readonly gap: number }) => signedMoney(p.gap as Parameters<typeof signedMoney>[0]),
    indicators: 'Indicateurs',
    noIndicator: 'La convention ne prévoit aucun indicateur.',
    indicatorDetail: (p: { readonly baseline: string; readonly target: string }) =>
      `départ ${p.baseline}, cible ${p.target}`,
    toMeasure: 'à mesurer',
    neverRead: 'jamais relevé',
    progress: (p: { readonly rate: string }) => `${p.rate} du chemin`,
    readingsOf: (p: { readonly name: string }) => `Relevés : ${p.name}`,
    readingsWords: (p: { readonly name: string; readonly last: string; readonly on: Day; readonly target: string }) =>
      `${p.name} : ${p.last} au ${day(p.on)}, pour une cible de ${p.target}.`,
    curves: 'Les courbes des relevés',
    reports: 'Points de suivi',
    noReport: 'Aucun point de suivi n’a encore été demandé.',
    reportTo: (p: { readonly periodEnd: Day }) => capital(quarter(p.periodEnd)),
    reportState: {
      open: (p: { readonly dueOn: Day }) => `attendu le ${day(p.dueOn)}`,
      late: (p: { readonly dueOn: Day; readonly n: number }) => `attendu le ${day(p.dueOn)}, ${days(p.n)} de retard`,
      toRead: 'reçu, à lire',
      read: 'lu',
    },
    reportColumns: { period: 'Trimestre', sent: 'Reçu', said: 'Le porteur dit', spent: 'Dépensé', state: 'État' },
    history: 'Historique',
    older: (p: { readonly n: number }) => many(p.n, 'ligne plus ancienne', 'lignes plus anciennes'),
    agreement: 'Ce qui est convenu',
    readAgreement: 'Voir la convention',
    readFile: 'Voir le dossier',
    acts: 'Actes',
    remindOf: 'Relancer sur',
    remindWord: 'Votre mot',
    remindHint: 'Il est joint au courriel. Vous pouvez le laisser vide.',
    reason: 'Motif',
    reasonHint: 'Le porteur le lira.',
    word: 'Un mot',
    closureWords: 'Comment le projet s’est terminé',
    closureHint: 'Bilan final, comptes, effets mesurés. La gestionnaire financière les lira avant de confirmer.',
    overrideHint: (p: { readonly days: number }) =>
      `Quand le calcul se trompe. Votre choix tient ${days(p.days)} ; les raisons calculées restent affichées.`,
    overrideReasonHint: 'Obligatoire, sauf pour revenir à la santé du calcul.',
    overrideLevel: 'Santé',
    overrideNone: 'Celle du calcul',
    override: 'Fixer',
    noUndo: 'Cet acte ne se reprend pas.',
    unsettled: (p: { readonly missing: readonly string[]; readonly unjudged: readonly string[] }) =>
      `Avant la clôture : ${[
        ...(p.missing.length === 0 ? [] : [`${list(p.missing)} sans preuve reçue`]),
        ...(p.unjudged.length === 0 ? [] : [`${list(p.unjudged)} sans avis sur la preuve`]),
      ].join(' ; ')}.`,
    stopConfirm: 'J’arrête ce projet pour de bon : il ne reprendra pas.',
  },
  agreement: {
    draftTitle: 'Préparer la convention',
    draftLead: (p: { readonly granted: string; readonly on: Day }) =>
      `${p.granted} accordés le ${day(p.on)}. Tout ce qui suit vient de la version déposée : relisez, corrigez, préparez.`,
    title: 'Convention',
    lead: (p: { readonly title: string; readonly granted: string; readonly on: Day }) =>
      `${p.title}. ${p.granted} accordés le ${day(p.on)}.`,
    stands: {
      none: 'Aucune signature',
      service: 'Signée par le guichet, pas par le porteur',
      body: 'Signée par le porteur, pas par le guichet',
      both: 'Signée des deux côtés',
      active: 'Activée',
    },
    sinceLabel: 'Depuis l’accord',
    standsLabel: 'Où en est la convention',
    since: (p: { readonly n: number; readonly promised: number }) =>
      `${days(p.n)} depuis l’accord, pour ${number(p.promised)} promis`,
    sinceSide: (p: { readonly reminders: readonly number[]; readonly escalation: number }) =>
      `Rappels automatiques aux jours ${list(p.reminders.map(each => number(each)))}, alerte au jour ${number(p.escalation)}`,
    steps: 'De la rédaction à l’activation',
    stepsDone: (p: { readonly done: number; readonly of: number }) =>
      `${many(p.done, 'étape faite', 'étapes faites')} sur ${p.of}`,
    step: {
      drafted: 'Rédigée et envoyée',
      service: 'Signée par le guichet',
      body: (p: { readonly organisation: string }) => `Signée par le porteur : ${p.organisation}`,
      numbered: 'Numéro d’engagement noté',
      active: 'Activée',
    },
    expectedFrom: (p: { readonly name: string }) => `attendue de ${p.name}`,
    activation: 'le projet commence',
    schedule: 'Échéancier',
    scheduleSide: 'En euros',
    scheduleCaption: 'Autorisations d’engagement (AE) et crédits de paiement (CP) par année, en euros',
    year: 'Année',
    ae: 'AE',
    cp: 'CP',
    aeSum: 'AE cumulées',
    cpSum: 'CP cumulés',
    total: 'Total',
    aeOf: (p: { readonly year: number }) => `AE ${p.year}`,
    cpOf: (p: { readonly year: number }) => `CP ${p.year}`,
    scheduleHint: (p: { readonly granted: string }) =>
      `AE et CP font chacun ${p.granted}. Chaque année, les CP cumulés restent sous les AE cumulées. Laissez vide une année sans montant.`,
    balanced: 'équilibré',
    toKnow: 'à savoir',
    checkTotals: (p: { readonly granted: string }) => `AE et CP font chacun ${p.granted}, le montant accordé`,
    checkCumulated: 'Chaque année, les CP cumulés restent sous les AE cumulées',
    pastYear: (p: { readonly year: number }) => `${p.year} est finie sans signature`,
    pastYearDetail: (p: { readonly amount: string }) =>
      `Ses ${p.amount} d’AE seront consommés à l’activation. Le total ne change pas.`,
    terms: 'Ce qui est convenu',
    parties: { service: 'Le guichet', body: 'Le porteur' },
    represented: (p: { readonly organisation: string; readonly name: string }) =>
      `${p.organisation}, représenté par ${p.name}`,
    object: 'Objet',
    objectHint: 'Tel qu’il sera publié. 256 caractères au plus.',
    uo: 'Unité opérationnelle',
    uoHint: 'Celle où les crédits sont mis à disposition, par exemple 0349-CDBU-DEMO.',
    amount: 'Montant',
    amountOf: (p: { readonly granted: string; readonly rate: string; readonly cost: string }) =>
      `${p.granted}, ${p.rate} d’un coût de ${p.cost}`,
    how: 'Comment',
    channel: {
      RECIPROCAL_COMMITMENT: (p: { readonly uo: string | null }) =>
        `Crédits mis à disposition d’une unité opérationnelle${p.uo === null ? '' : ` (${p.uo})`}, programme 349`,
      OPERATOR_AGREEMENT: (_: { readonly uo: string | null }) => 'Versements à l’opérateur, programme 349',
    } satisfies Record<AgreementKind, (p: { readonly uo: string | null }) => string>,
    duration: 'Durée',
    durationOf: (p: { readonly start: Day; readonly end: Day }) => `du ${day(p.start)} au ${day(p.end)}`,
    followUp: 'Suivi',
    followUpOf: (p: { readonly milestones: number; readonly indicators: number }) =>
      `${many(p.milestones, 'jalon', 'jalons')}, ${many(p.indicators, 'indicateur', 'indicateurs')}, un point par trimestre`,
    datedTerm: (p: { readonly term: string; readonly on: Day }) => `${p.term} (avant la fin du ${day(p.on)})`,
    indicatorTerm: (p: {
      readonly name: string
      readonly baseline: string
      readonly target: string
      readonly on: Day
    }) => `${p.name} : de ${p.baseline} à ${p.target}, au ${day(p.on)}`,
    conditions: 'Conditions',
    noneAgreed: 'aucune',
    reports: 'Points de suivi',
    reportsOf: 'un par trimestre',
    publication: 'Publication',
    publicationOf: 'le résumé et les montants, comme le signataire l’a accepté au dépôt',
    start: 'Début',
    end: 'Fin',
    milestones: 'Jalons',
    milestonesHint: 'Leurs dates comptent dès l’activation : revoyez celles qui sont passées.',
    dueOf: (p: { readonly code: string; readonly title: string }) => `${p.code} · ${p.title}`,
    noteTitle: 'Noter la signature et l’engagement',
    bodySigned: 'Signée par le porteur le',
    serviceSigned: 'Signée par le guichet le',
    signedHint: 'jj/mm/aaaa, la date écrite sur l’exemplaire.',
    commitment: 'Numéro d’engagement juridique',
    commitmentHint: 'Tel qu’il est dans Chorus ; le guichet n’y est pas relié.',
    note: 'Noter',
    activateTitle: 'Activer la convention',
    missing: (p: { readonly missing: readonly string[] }) => `Il manque ${list(p.missing)}.`,
    missingPart: {
      body: 'la signature du porteur',
      service: 'la signature du guichet',
      number: 'le numéro d’engagement',
      schedule: 'un échéancier équilibré',
    },
    then: 'Au même instant :',
    thenStarts: 'Le projet passe à « En cours » ; le porteur et le datalab reçoivent le message de lancement.',
    thenConsumed: (p: { readonly amount: string; readonly ref: string }) =>
      `${p.amount} d’autorisations d’engagement sont consommés, sous le n° ${p.ref}.`,
    thenReport: (p: { readonly on: Day }) => `Premier point de suivi avant la fin du ${day(p.on)}.`,
    thenPast: (p: { readonly milestones: readonly { readonly code: string; readonly dueOn: Day }[] }) =>
      `${list(p.milestones.map(({ code, dueOn }) => `${code} (${day(dueOn)})`))} ${p.milestones.length < 2 ? 'est déjà passé' : 'sont déjà passés'} : revoyez d’abord ${p.milestones.length < 2 ? 'ce jalon' : 'ces jalons'}, sinon le retard pèsera sur la santé du projet.`,
    noUndo: 'L’activation ne se reprend pas.',
    edit: 'Modifier la convention',
    editClears:
      'Modifier efface les signatures notées : les deux parties signent de nouveau, car ce qu’elles ont signé a changé.',
    existsTitle: 'La convention est déjà préparée',
    noDraftTitle: 'Pas de convention à préparer',
    noDraft: {
      exists: 'Elle existe déjà pour ce dossier : ouvrez-la pour la lire, la modifier ou la faire signer.',
      notNotified: 'Le dossier est retenu, mais sa décision n’est pas encore notifiée au porteur.',
      conditionsToLift: 'Le dossier est retenu sous conditions : elles sont à lever d’abord.',
      undecided: 'Aucun accord n’est encore donné à ce dossier.',
      over: 'Ce dossier est terminé sans accord : il n’a pas de convention.',
    },
    prepare: 'Préparer et envoyer',
    save: 'Enregistrer',
    messages: 'Messages et signatures',
  },
  milestone: {
    title: (p: { readonly code: string; readonly title: string }) => `${p.code} · ${p.title}`,
    expected: 'Preuve attendue',
    planned: 'Prévu',
    state: 'État',
    evidence: 'La preuve',
    evidenceLabel: 'Ce qui montre que le jalon est atteint',
    evidenceHint:
      'Adresse du service, date, chiffres, références des documents. Vous pourrez le compléter tant que le jalon n’est pas accepté.',
    sentBy: (p: { readonly name: string; readonly at: string }) => `Envoyée par ${p.name}, ${p.at}`,
    judgement: 'L’avis du datalab',
    judgedBy: (p: { readonly name: string; readonly at: string }) => `${p.name}, ${p.at}`,
    earlier: 'Échanges précédents',
    none: 'Aucune preuve n’a encore été envoyée.',
    judge: 'Votre avis',
    word: 'Votre mot',
    wordHint: 'Le porteur le lira. Il est obligatoire pour renvoyer.',
    again: 'Compléter la preuve',
    notYet: 'Une preuve se donne quand le projet est en cours.',
  },
  report: {
    title: (p: { readonly periodEnd: Day }) => `Point de suivi, ${quarter(p.periodEnd)}`,
    lead: 'Les dernières valeurs sont sous les yeux : écrivez ce qui a changé.',
    due: (p: { readonly reader: string | null }) => (p.reader === null ? '.' : `. Il sera lu par ${p.reader}.`),
    writtenBy: (p: { readonly names: readonly string[] }) =>
      `Ce point est rempli par ${list(p.names)}. Vous le lirez ici une fois envoyé ; vous n’avez rien à faire.`,
    parts: { words: 'Où vous en êtes', money: 'L’argent et le temps', readings: 'Les relevés attendus' },
    partOf: (p: { readonly n: number; readonly of: number }) => `${p.n} sur ${p.of}`,
    health: 'Comment va le projet ?',
    done: 'Ce qui est fait',
    announced: (p: { readonly next: string }) => `Vous aviez annoncé : « ${p.next} »`,
    next: 'La suite, pour le trimestre qui vient',
    risks: 'Ce qui vous gêne',
    risksHint: 'Laissez vide si rien ne gêne.',
    spent: (p: { readonly on: Day }) => `Dépensé au ${day(p.on)}, en tout, en euros`,
    lastSpent: (p: { readonly on: Day; readonly amount: string }) =>
      `Dernier point, au ${day(p.on)} : ${p.amount}. TTC, toutes sources.`,
    firstSpent: 'TTC, toutes sources.',
    cost: 'Coût total prévu aujourd’hui, en euros',
    costHint: (p: { readonly last: string | null; readonly agreed: string }) =>
      `${p.last === null ? '' : `Dernier point : ${p.last}. `}Convention : ${p.agreed}.`,
    end: 'Fin prévue aujourd’hui',
    endHint: (p: { readonly last: Day | null; readonly agreed: Day }) =>
      `jj/mm/aaaa. ${p.last === null ? '' : `Dernier point : ${day(p.last)}. `}Convention : ${day(p.agreed)}.`,
    readingsHint: 'Pas mesuré ce trimestre ? Laissez vide : la dernière valeur reste.',
    lastReading: (p: { readonly value: string; readonly on: Day }) => `Dernier : ${p.value} au ${day(p.on)}.`,
    neverRead: 'Jamais relevé.',
    aim: (p: { readonly baseline: string; readonly target: string }) => `Départ ${p.baseline}, cible ${p.target}.`,
    said: 'Ce que disent vos réponses',
    saidByCarrier: 'Ce que disent ces réponses',
    saidEmpty:
      'Écrivez vos réponses, puis « Recalculer » : le retard, le coût et la santé du projet s’affichent ici, avant tout envoi.',
    saidLine: (p: { readonly days: number; readonly amount: number }) => {
      const end =
        p.days === 0
          ? 'finirait à la date convenue'
          : p.days > 0
            ? `finirait ${days(p.days)} après la date convenue`
            : `finirait ${days(-p.days)} avant la date convenue`
      const gap = money(Math.abs(p.amount) as Parameters<typeof money>[0])
      const cost =
        p.amount === 0
          ? 'coûterait le prix convenu'
          : p.amount > 0
            ? `coûterait ${gap} de plus`
            : `coûterait ${gap} de moins`
      return `Le projet ${end} et ${cost}.`
    },
    insteadOf: (p: { readonly rate: string }) => `au lieu de ${p.rate}`,
    healthForAll: 'Santé du projet, pour tous ceux qui le suivent',
    becomes: 'devient',
    wouldBeGreen: (p: { readonly remedies: readonly HealthRemedy[] }) =>
      `Pour le rendre « conforme » : ${list(p.remedies.map(remedy))}.`,
    kept: 'Calculé à votre dernier « Recalculer ». Rien n’est encore envoyé.',
    save: 'Enregistrer',
    doubts: (p: { readonly count: number }) => (p.count < 2 ? 'Un chiffre à vérifier' : 'Des chiffres à vérifier'),
    doubt: (found: ReportDoubt): string => {
      switch (found.code) {
        case 'spentFell':
          return `Le dépensé est plus bas qu’au dernier point, au ${day(found.on)} : ${money(found.last)}. Il se compte depuis le début.`
        case 'costBelowSpent':
          return `Le coût total prévu est plus bas que ce qui est déjà dépensé : ${money(found.spent)}.`
        case 'endPast':
          return 'La fin prévue est déjà passée.'
        case 'percentAbove':
          return `Le relevé de « ${found.indicator} » dépasse 100 %.`
      }
    },
    confirmDoubts: 'Ces chiffres sont exacts',
    savedAll: 'Ce que vous avez écrit est enregistré.',
    compute: 'Recalculer',
    correct: 'Corriger le point',
    sentNotice: 'Point envoyé',
    sentWords: (p: { readonly at: string; readonly reader: string | null }) =>
      `Envoyé ${p.at}. ${p.reader === null ? '' : `${p.reader} est prévenu. `}Vous pouvez le corriger jusqu’à sa lecture.`,
    readNotice: (p: { readonly name: string; readonly at: string }) =>
      `Lu par ${p.name}, ${p.at}. Il ne se corrige plus.`,
    sentBy: (p: { readonly name: string; readonly at: string }) => `Envoyé par ${p.name}, ${p.at}`,
    nothing: 'Rien de signalé.',
    readings: 'Relevés',
    notMeasured: 'pas mesuré',
    readHint: 'Une fois lu, le porteur ne peut plus le corriger.',
    columns: { indicator: 'Indicateur', value: 'Relevé', last: 'Avant', aim: 'Départ et cible' },
  },
  own: {
    title: 'Mes projets',
    lead: 'Les projets financés dont vous êtes porteur.',
    empty: 'Aucun projet pour le moment',
    emptyWords: 'Un projet apparaît ici quand sa convention est prête à signer, après un accord du comité.',
    applications: 'Voir mes dossiers',
    expected: 'Ce qui est attendu',
    nothing: 'Rien n’est attendu de vous.',
    whoYou: 'À vous d’agir',
    whoOther: (p: { readonly who: string }) => `${p.who} d’agir`,
    contact: (p: { readonly name: string; readonly email: string }) =>
      `Votre contact au datalab : ${p.name}, ${p.email}.`,
    open: {
      milestone: 'Donner la preuve',
      report: 'Écrire le point',
    },
    notOpenYet: (p: { readonly on: Day }) => `s’ouvre le ${day(p.on)}`,
    finalReport: (p: { readonly name: string; readonly email: string }) =>
      `Le bilan final et le compte rendu financier s’envoient par courriel à ${p.name}, ${p.email} : le guichet n’a pas encore d’écran pour eux. Ensuite, le chargé de suivi propose la clôture.`,
    finish: 'Terminer le projet',
    finishWords: 'Si tout est livré avant la date prévue, dites-le : le bilan final vous sera demandé.',
    finishConfirm: 'Le projet est terminé : il ne reviendra pas en cours.',
    withdraw: 'Retirer le projet',
    withdrawWords: 'Le financement est rendu et le dossier est retiré avec le projet. Cet acte ne se reprend pas.',
    withdrawWord: 'Un mot pour le guichet',
  },
}

/** On one line, however narrow the column. */
function joined(text: string): string {
  return text.replaceAll(' ', '\u00a0')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
