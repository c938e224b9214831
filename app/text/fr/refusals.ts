// Why an act was refused, in words: one sentence a code, which says what to do when something can be done.

import type { ReviewProfile } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { SeparationReason } from '#app/domain/review.ts'
import type { SupplementProblem } from '#app/domain/supplement-request.ts'
import type { Day } from '#app/domain/time.ts'
import { day, exactInstant, fileSize, money } from '../format.ts'
import { agreementProblem, signatureProblem } from './agreement-problem.ts'
import { termsProblem } from './terms-problem.ts'

type Sentences = { readonly [C in Refusal['code']]: (refusal: Extract<Refusal, { readonly code: C }>) => string }

const profileNeeded: Readonly<Record<ReviewProfile, string>> = {
  technical: 'un profil technique',
  policy: 'un profil de politique publique ou de droit',
}

/** Why a person may not review a file, as the end of a sentence and as a line of a list. */
export const separations: Readonly<Record<SeparationReason, string>> = {
  sameMinistry: 'même ministère que le porteur',
  sameOrganisation: 'même organisme que le porteur',
  participantInTheFile: 'participe au dossier',
  caseOfficerOfTheFile: 'instruit ce dossier',
  declaredInterest: 'a déclaré un intérêt sur un dossier de cet organisme',
  tooManyOpen: 'a déjà le nombre maximal d’avis en cours',
}

const dueOnPast = (on: Day): string => `L’échéance du ${day(on, 'fr')} est déjà passée.`

function supplementProblem(problem: SupplementProblem): string {
  switch (problem.code) {
    case 'messageMissing':
      return 'Écrivez ce que vous demandez.'
    case 'fieldsMissing':
      return 'Choisissez au moins un champ ou une pièce à compléter.'
    case 'dueOnMissing':
      return 'Indiquez le jour de la réponse.'
    case 'dueOnPast':
      return dueOnPast(problem.on)
    case 'dueOnTooLate':
      return `Choisissez au plus tard le ${day(problem.latest, 'fr')} : sans réponse ce jour-là, le dossier est retiré.`
  }
}

export const refusals = {
  notFound: () => 'Cette page n’existe pas, ou vous n’y avez pas accès.',
  notAllowed: () => 'Votre rôle ne permet pas cet acte.',
  notFromHere: () =>
    'Le dossier a changé d’étape : cet acte n’est plus possible. Rouvrez-le depuis votre liste pour voir où il en est.',
  changedMeanwhile: () =>
    'Quelqu’un a modifié ce dossier entre-temps. Rien n’a été écrasé : la page montre maintenant ce qui est enregistré. Relisez, puis recommencez.',
  windowOpen: ({ opensAt, closesAt, receivedAt }) =>
    receivedAt < opensAt
      ? `Le guichet ouvre le ${exactInstant(opensAt, 'fr')}. Votre demande a été reçue le ${exactInstant(receivedAt, 'fr')}.`
      : `Le guichet est fermé depuis le ${exactInstant(closesAt, 'fr')}. Votre demande a été reçue le ${exactInstant(receivedAt, 'fr')}. Le brouillon est conservé.`,
  complete: ({ missing }) =>
    missing === 1
      ? 'Il manque un élément au dossier : le récapitulatif y mène.'
      : `Il manque ${missing} éléments au dossier : le récapitulatif y mène.`,
  anotherPerson: () => 'Une seconde personne doit confirmer : vous avez fait la première partie de cet acte.',
  inadmissibilityProposed: () => 'Personne n’a encore proposé l’irrecevabilité.',
  enoughReviewers: () => 'Le nombre minimal d’évaluateurs n’est pas atteint.',
  interestUnsure: () => 'Aucune déclaration d’intérêts n’attend votre mot.',
  minimumReviews: () => 'Le nombre minimal d’avis rendus n’est pas atteint, ou un avis reste à confirmer.',
  reportFinished: () => 'Le rapport d’instruction n’est pas terminé.',
  meetingPastWithoutRecord: () =>
    'Ce point ne peut pas être reporté : sa séance n’est pas passée, ou sa décision est déjà enregistrée.',
  decisionRecorded: () => 'Aucune décision enregistrée n’attend de validation.',
  recorderNotRecused: () =>
    'La personne qui a enregistré cette décision ne prend plus part à ce point : qui le préside l’enregistre de nouveau, puis une seconde personne la valide.',
  presentAndNotRecused: () => 'Seul un membre présent et non déporté sur ce point peut valider.',
  noticeReleased: () => 'La décision précédente n’est pas encore notifiée.',
  promotionProposed: () => 'La responsable du guichet doit d’abord proposer cette promotion.',
  conditionsMet: () => 'Une condition suspensive n’est pas encore levée.',
  supplementOpen: () => 'Le délai pour répondre aux compléments est passé : la demande ne peut plus être complétée.',
  supplementExpired: () => 'Le délai de réponse aux compléments court encore.',
  noProjectYet: () => 'Une convention existe déjà pour ce dossier.',
  withdrawable: () => 'Ce dossier ne peut plus être retiré.',
  signatoryNamed: () => 'Désignez d’abord un signataire.',
  scheduleValid: () => 'L’échéancier ne correspond pas au montant accordé.',
  bothSignatures: () => 'Les deux signatures doivent être enregistrées.',
  commitmentNumbered: () => 'Le numéro d’engagement juridique manque.',
  closingDue: () => 'La fin prévue du projet n’est pas atteinte.',
  closureProposed: () => 'Le chargé de suivi doit d’abord proposer la clôture.',
  reportDue: () => 'Aucun point de suivi n’est attendu pour cette période.',
  remindable: () =>
    'Rien n’est en retard de la part du porteur, ou une relance est déjà partie cette semaine sur ce sujet.',
  envelopeExceeded: ({ remaining, missing }) =>
    `La ligne ne porte plus que ${money(remaining, 'fr')} : il manque ${money(missing, 'fr')}.`,
  notEnoughOnLine: ({ remaining }) => `La ligne ne porte que ${money(remaining, 'fr')}.`,
  amountNotPositive: () => 'Le montant doit être supérieur à zéro.',
  notThatMuchFrozen: ({ frozen }) =>
    frozen === 0 ? 'Rien n’est gelé sur cette ligne.' : `Seuls ${money(frozen, 'fr')} sont gelés sur cette ligne.`,
  linesDoNotMatch: ({ movement }) =>
    movement === 'carryOver'
      ? 'Un report va vers une année suivante du même volet, au plus tard l’année prochaine.'
      : 'Un transfert va vers un autre volet de la même année.',
  codeWrong: ({ attemptsLeft }) =>
    attemptsLeft === 0
      ? 'Ce code n’est pas le bon et ne peut plus servir. Demandez-en un nouveau.'
      : `Ce code n’est pas le bon. Il reste ${attemptsLeft === 1 ? 'un essai' : `${attemptsLeft} essais`}.`,
  codeExpired: () =>
    'Ce code a expiré, a déjà servi, ou a été demandé depuis un autre navigateur. Demandez-en un nouveau.',
  tooManyCodes: ({ retryAt }) =>
    `Trop de codes demandés pour cette adresse. Réessayez après le ${exactInstant(retryAt, 'fr')}.`,
  accountDisabled: ({ reason }) => `Ce compte est désactivé : ${reason}`,
  organisationNeeded: () => 'Cet organisme n’est pas encore connu : indiquez son nom et sa nature.',
  ministryNeeded: () => 'Choisissez dans la liste le ministère de cet organisme.',
  fieldLocked: () => 'Ce champ n’est pas ouvert par la demande de compléments.',
  fileTooLarge: ({ fileName, maxBytes }) => `« ${fileName} » est trop lourd : ${fileSize(maxBytes, 'fr')} au plus.`,
  fileTypeRefused: ({ fileName }) =>
    `« ${fileName} » n’est pas d’un type accepté : pdf, odt, ods, docx, xlsx, png ou jpg.`,
  fileContentMismatch: ({ fileName }) =>
    `Le contenu de « ${fileName} » n’est pas celui de son extension, n’est pas entier, ou porte des macros ou autre chose qu’un document. Enregistrez-le de nouveau dans son format, sans macro.`,
  fileEmpty: ({ fileName }) => `« ${fileName} » est vide : choisissez un fichier qui ne l’est pas.`,
  tooManyFiles: ({ max }) => `Un dossier porte ${max} fichiers au plus : retirez-en un.`,
  signatoryIsEditor: () => 'Le signataire doit être une autre personne que celle qui rédige.',
  overrideReasonMissing: () => 'Indiquez pourquoi cet avertissement ne fait pas obstacle.',
  dueOnPast: ({ on }) => dueOnPast(on),
  officerRefused: ({ name }) => `${name} ne peut pas instruire ce dossier.`,
  streamRefused: () => 'Choisissez un autre volet, prévu par le règlement du dossier.',
  recommendedAboveRequested: ({ requested }) =>
    `Le porteur demande ${money(requested, 'fr')} : recommandez ce montant au plus.`,
  supplementWrong: ({ problems }) => problems.map(supplementProblem).join(' '),
  profilesMissing: ({ profiles }) =>
    `Désignez aussi ${profiles.map(profile => profileNeeded[profile]).join(' et ')} : quelqu’un est libre.`,
  reviewerRefused: ({ name, reasons }) =>
    `${name} ne peut pas évaluer ce dossier : ${reasons.map(reason => separations[reason]).join(', ')}.`,
  reviewIncomplete: ({ gaps }) =>
    gaps.length === 1
      ? 'Il manque un point à l’avis avant de le rendre.'
      : `Il manque ${gaps.length} points à l’avis avant de le rendre.`,
  reviewSubmitted: () => 'Cet avis est déjà rendu. Reprenez-le d’abord pour le changer.',
  reviewNotSubmitted: () => 'Cet avis n’est pas rendu : cet acte ne porte que sur un avis rendu.',
  nothingToConfirm: () => 'Cet avis n’est plus à confirmer.',
  interestPending: () =>
    'Votre déclaration attend la réponse du chargé de dossier. Vous pouvez seulement déclarer un lien.',
  interestContradicted: () =>
    'Vous avez répondu n’avoir aucun lien et décrit un lien ou un doute : effacez ces mots, ou choisissez une autre réponse.',
  meetingAtThatTime: () =>
    'Une séance est déjà convoquée à cette heure-là : inscrivez les dossiers à celle-ci, ou choisissez une autre heure.',
  meetingPast: () => 'La séance doit être à venir.',
  meetingToCome: ({ heldAt }) =>
    `Cette séance se tient le ${exactInstant(heldAt, 'fr')} : rien ne s’y décide avant ce jour.`,
  decisionTerms: ({ problems }) => problems.map(problem => termsProblem(problem)).join(' '),
  quorumMissing: ({ present, quorum }) =>
    `Le quorum n’est pas atteint : ${present} présents et non déportés, ${quorum} requis.`,
  recordsNotValidated: ({ count }) =>
    count === 1
      ? 'Une décision de la séance n’est pas encore validée.'
      : `${count} décisions de la séance ne sont pas encore validées.`,
  nothingToRelease: () => 'Aucune décision de cette séance n’attend sa notification.',
  alreadyReleased: () => 'Les décisions de cette séance sont déjà notifiées.',
  agreementWrong: ({ problems }) => problems.map(agreementProblem).join(' '),
  endBeforeStart: ({ start }) => `La fin doit venir après le début, le ${day(start, 'fr')}.`,
  endBeforePeriod: ({ periodEnd }) =>
    `Cette fin vient avant le ${day(periodEnd, 'fr')}, dernier jour de ce trimestre. Un projet déjà fini se termine par « Terminer le projet », sur sa page.`,
  reportRead: () =>
    'Ce point a été lu par le datalab entre-temps : il ne se corrige plus. Dites au prochain ce qui a changé.',
  reportDoubtful: () => 'Corrigez les chiffres à vérifier, ou cochez cette case s’ils sont exacts.',
  signatureWrong: ({ problems }) => problems.map(signatureProblem).join(' '),
  evidenceMissing: () => 'Décrivez la preuve apportée.',
  supplementUnanswered: () =>
    'Rien n’a changé depuis la version déposée\u00a0: complétez au moins une des rubriques demandées, puis envoyez.',
  reasonMissing: () => 'Indiquez le motif.',
  healthUnchanged: () => 'La santé est déjà celle-là : choisissez-en une autre, ou écrivez un nouveau motif.',
  bodyKindNeeded: ({ typed }) =>
    typed === ''
      ? 'Dites quel est votre organisme : son nom, son SIREN, ou sa nature.'
      : `« ${typed} » n’est pas dans la liste des opérateurs de l’État : dites la nature de votre organisme.`,
  clockBackwards: () =>
    'L’horloge de la démonstration n’avance que vers le futur. Pour revenir au 10 mars 2025, arrêtez le serveur, supprimez son dossier de données, puis relancez-le.',
  versionNeeded: () => 'La page a été ouverte trop tôt : rechargez-la.',
  formUnreadable: () =>
    'Cet envoi n’a pas pu être lu. Rien n’a été changé : revenez à la page, rechargez-la, puis recommencez.',
} satisfies Sentences
