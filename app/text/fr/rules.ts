// A sentence for each coded rule and for each line of the eligibility check, in French: what is wrong, with the values, and what to do.

import type {
  CheckCode,
  CheckedDuration,
  CheckedShare,
  CheckedTotal,
  CheckReasonOf,
} from '#app/domain/eligibility-check.ts'
import type { Invalid } from '#app/domain/field-value.ts'
import type { FindingOf, RuleCode } from '#app/domain/rules.ts'
import { fieldName } from '../field-name.ts'
import { formatFor, lastSecond } from '../format.ts'
import { form } from './form.ts'

const { day, exactInstant, list, money, months, number, percent, signedMoney } = formatFor('fr')

const many = (n: number, one: string, other: string): string => `${number(n)} ${n < 2 ? one : other}`

const characters = (n: number): string => many(n, 'caractère', 'caractères')

/** What to type instead; the name of the field comes before. */
function mend(why: Invalid): string {
  switch (why.reason) {
    case 'tooLong':
      return `${characters(why.length - why.max)} de trop. ${number(why.max)} au plus : votre texte est gardé en entier.`
    case 'tooManyRows':
      return `${number(why.found)} remplis, ${number(why.max)} au plus.`
    case 'forbiddenCharacter':
      return 'un caractère invisible ne peut pas être gardé. Retapez le texte au lieu de le coller.'
    case 'notAnAmount':
      return 'saisissez un montant en euros, par exemple 12 500,50.'
    case 'notANumber':
      return 'saisissez un nombre, par exemple 0,4.'
    case 'negative':
      return 'saisissez un nombre positif, ou 0.'
    case 'notADay':
      return 'saisissez une date qui existe, par exemple 31/12/2025.'
    case 'dayOutOfRange':
      return 'saisissez une date de ce siècle, par exemple 31/12/2025.'
    case 'notAYear':
      return 'saisissez une année, par exemple 2025.'
    case 'notAnEmail':
      return 'saisissez une adresse complète, par exemple prenom.nom@exemple.gouv.fr.'
    case 'notAPhone':
      return 'saisissez un numéro, par exemple 01 23 45 67 89.'
    case 'notAYesOrNo':
      return 'choisissez oui ou non.'
    case 'notAnOption':
      return 'choisissez parmi les propositions.'
    case 'notASiret':
      return `${why.typed} n’est pas un SIRET.`
  }
}

type Sentences = { readonly [C in RuleCode]: (found: FindingOf<C>) => string }

/** One line of the public check: what is so, the figures, and advice when there is some. */
export type CheckWords = { readonly title: string; readonly detail: string; readonly advice: string | null }

/** Codes of types and streams are words of the window: the page gives them. */
type CheckSentences = {
  readonly [C in CheckCode]: (reason: CheckReasonOf<C>, labelOf: (code: string) => string) => CheckWords
}

const sentences: Sentences = {
  CALL_CLOSED: ({ params: p }) =>
    p.isEarly
      ? `Le guichet ouvre le ${exactInstant(p.opensAt)}.`
      : `Le guichet est fermé : le dernier instant pour déposer était le ${exactInstant(lastSecond(p.closesAt))}.`,
  APPLICANT_NOT_ELIGIBLE: ({ params: p }) =>
    `Votre organisme ne peut pas demander ici : « ${form.organisationKinds[p.kind]} ». Le guichet s’adresse aux services de l’État et à ses opérateurs.`,
  OPERATOR_NOT_LISTED: ({ params: p }) =>
    `Le SIREN ${p.siren} n’est pas dans la liste des opérateurs de l’État. Vous pouvez déposer ; le guichet décidera à la recevabilité.`,
  SIRET_INVALID: ({ field, params: p }) => `${name(field)} : ${p.siret} n’est pas un SIRET. Vérifiez les 14 chiffres.`,
  SIRET_UNVERIFIED: ({ params: p }) =>
    `La nature de votre organisme, « ${form.organisationKinds[p.kind]} », est déclarée : le guichet la vérifiera.`,
  TYPE_REQUIRED: ({ params: p }) =>
    p.field === 'stream'
      ? 'Volet : choisissez celui auquel vous demandez.'
      : 'Types de projet : choisissez-en au moins un.',
  TOTAL_BELOW_MIN: ({ params: p }) => `Le coût total est de ${money(p.total)}, pour ${money(p.min)} au moins.`,
  TOTAL_ABOVE_MAX: ({ params: p }) => `Le coût total est de ${money(p.total)}, pour ${money(p.max)} au plus.`,
  RATE_ABOVE_MAX: ({ params: p }) =>
    `Vous demandez ${money(p.requested)} pour un coût de ${money(p.total)} : c’est plus de ${percent(p.max)}. Demandez ${money(p.atMost)} au plus.`,
  GRANT_OUT_OF_RANGE: ({ params: p }) =>
    `Vous demandez ${money(p.requested)}. Demandez de ${money(p.min)} à ${money(p.max)}.`,
  FUNDING_UNBALANCED: ({ params: p }) =>
    `Le financement (${money(p.funded)}) n’égale pas le coût total (${money(p.total)}) : écart de ${signedMoney(p.gap)}.`,
  OTHER_STATE_FUNDING: ({ params: p }) =>
    `${money(p.amount)} viennent d’autres fonds de l’État${p.stateShare === null ? '' : `, soit ${percent(p.stateShare)} du coût avec ce guichet`}. Une même dépense n’est pas financée deux fois.`,
  LINE_OVERFUNDED: ({ params: p }) =>
    `Ligne ${p.line} : vous demandez ${money(p.requested)}${p.cost === null ? '' : ` pour un coût de ${money(p.cost)}. Demandez ${money(p.cost)} au plus`}.`,
  PERMANENT_STAFF_FUNDED: ({ params: p }) =>
    `Ligne ${p.line} : les agents en poste ne sont pas financés. Demandez 0 €, ou cochez « recruté pour le projet ».`,
  T2_FOR_OPERATOR: ({ params: p }) =>
    `Ligne ${p.line} : le personnel recruté par un opérateur demande une administration porteuse. Le guichet vous en parlera.`,
  DURATION_OUT_OF_RANGE: ({ params: p }) =>
    p.months === 0
      ? 'La fin du projet vient avant son début.'
      : `Le projet dure ${months(p.months)}, pour ${number(p.min)} à ${months(p.max)}.`,
  START_BEFORE_DECISION: ({ params: p }) =>
    `Début le ${day(p.start)}, avant la réponse visée pour le ${day(p.expectedAnswer)}. Les dépenses engagées avant la décision ne sont pas financées.`,
  RUN_COST_MISSING: ({ params: p }) =>
    p.field === 'runCostPerYear'
      ? 'Coût de fonctionnement après le projet : indiquez-le, même s’il est de 0 €.'
      : 'Fonctionnement après le projet : dites qui paiera.',
  PERSONAL_DATA_UNDESCRIBED: ({ params: p }) =>
    `${name(p.field)} : à remplir, parce que le projet traite des données personnelles.`,
  IMPACT_INDICATORS_MIN: ({ params: p }) =>
    p.why === 'tooFew'
      ? `Indicateurs : ${many(p.found, 'décrit', 'décrits')}, ${number(p.min)} demandés.`
      : `Indicateurs : il en faut au moins un sur l’axe ${axis(p.axis)}.`,
  MILESTONES_MIN: ({ field, params: p }) =>
    p.why === 'tooFew'
      ? `Jalons : ${many(p.found, 'décrit', 'décrits')}, ${number(p.min)} demandés.`
      : `${name(field)} : le ${day(p.due)} est hors du projet, qui va du ${day(p.start)} au ${day(p.end)}.`,
  MILESTONE_GAP: ({ params: p }) => `Plus de ${months(p.maxMonths)} sans jalon, du ${day(p.from)} au ${day(p.to)}.`,
  SPONSOR_MISSING: () => 'Commanditaire : indiquez sa fonction.',
  BIG_PROJECT: ({ params: p }) =>
    `Le projet se rattache à un programme de ${money(p.cost)} : à partir de ${money(p.from)}, un grand projet numérique demande un avis conforme.`,
  FIELD_MISSING: ({ field, params: p }) =>
    p.rows === null
      ? `${name(field)} : à remplir.`
      : `${name(field)} : ${many(p.rows.found, 'décrit', 'décrits')}, ${number(p.rows.min)} au moins.`,
  FIELD_INVALID: ({ field, params: p }) => `${name(field)} : ${mend(p)}`,
  ATTACHMENT_MISSING: ({ field }) => `${name(field)} : à joindre.`,
  ATTACHMENT_RECOMMENDED: ({ field }) => `${name(field)} : non joint. Il est recommandé, pas obligatoire.`,
  HARDWARE_SHARE: ({ params: p }) =>
    `Le matériel fait ${percent(p.share)} du coût, plus de ${percent(p.max)} : dites pourquoi.`,
  CONTINGENCY_SHARE: ({ params: p }) =>
    `Les imprévus font ${percent(p.share)} du coût, plus de ${percent(p.max)} : dites pourquoi.`,
  EXTERNAL_SHARE: ({ params: p }) =>
    `Les prestations externes font ${percent(p.share)} du coût, plus de ${percent(p.max)}.`,
  DUPLICATE_APPLICATION: ({ params: p }) =>
    p.title === null
      ? 'L’organisme a un autre dossier déposé au titre voisin.'
      : `Vous avez déjà un dossier au titre voisin : « ${p.title} ».`,
}

/** What an officer reads where the sentence above speaks to the applicant. */
const officeSentences = {
  APPLICANT_NOT_ELIGIBLE: ({ params: p }) =>
    `L’organisme ne peut pas demander ici : « ${form.organisationKinds[p.kind]} ». Le guichet s’adresse aux services de l’État et à ses opérateurs.`,
  OPERATOR_NOT_LISTED: ({ params: p }) =>
    `Le SIREN ${p.siren} n’est pas dans la liste des opérateurs de l’État : à décider à la recevabilité.`,
  SIRET_UNVERIFIED: ({ params: p }) =>
    `La nature de l’organisme, « ${form.organisationKinds[p.kind]} », est déclarée : à vérifier.`,
  TYPE_REQUIRED: ({ params: p }) => (p.field === 'stream' ? 'Volet : non choisi.' : 'Types de projet : aucun choisi.'),
  RATE_ABOVE_MAX: ({ params: p }) =>
    `Le porteur demande ${money(p.requested)} pour un coût de ${money(p.total)} : c’est plus de ${percent(p.max)}, soit ${money(p.atMost)}.`,
  GRANT_OUT_OF_RANGE: ({ params: p }) =>
    `Le porteur demande ${money(p.requested)}, pour une aide de ${money(p.min)} à ${money(p.max)}.`,
  LINE_OVERFUNDED: ({ params: p }) =>
    `Ligne ${p.line} : le porteur demande ${money(p.requested)}${p.cost === null ? '' : ` pour un coût de ${money(p.cost)}`}.`,
  T2_FOR_OPERATOR: ({ params: p }) =>
    `Ligne ${p.line} : le personnel recruté par un opérateur demande une administration porteuse, à voir avec le porteur.`,
  DUPLICATE_APPLICATION: ({ params: p }) =>
    p.title === null
      ? 'L’organisme a un autre dossier déposé au titre voisin.'
      : `L’organisme a un autre dossier au titre voisin : « ${p.title} ».`,
} satisfies Partial<Sentences>

const name = (field: string | null): string => (field === null ? '' : fieldName(form, field))

const axis = (code: string): string => Object.entries(form.options.axis).find(([key]) => key === code)?.[1] ?? code

const check: CheckSentences = {
  windowOpen: ({ params: r }) => ({
    title: 'Le guichet est ouvert.',
    detail: `Dernier instant pour déposer : ${exactInstant(lastSecond(r.closesAt))}.`,
    advice: null,
  }),
  windowNotOpenYet: ({ params: r }) => ({
    title: 'Le guichet n’est pas encore ouvert.',
    detail: `Il ouvre le ${exactInstant(r.opensAt)}.`,
    advice: null,
  }),
  windowClosed: ({ params: r }) => ({
    title: 'Le guichet est fermé.',
    detail: `Dernier instant pour déposer : ${exactInstant(lastSecond(r.closesAt))}.`,
    advice: 'Aucun dossier ne peut plus y être déposé.',
  }),
  bodyEligible: ({ params: r }) => ({
    title: 'Votre organisme est éligible.',
    detail: `${form.organisationKinds[r.kind]}.`,
    advice: null,
  }),
  operatorNotListed: () => ({
    title: 'Votre organisme n’est pas dans la liste des opérateurs.',
    detail: 'Vous pouvez déposer ; le guichet décidera à la recevabilité.',
    advice: 'Préparez le texte qui vous fait opérateur de l’État.',
  }),
  bodyNotEligible: ({ params: r }) => ({
    title: 'Votre organisme ne peut pas demander ici.',
    detail: `${form.organisationKinds[r.kind]} : le guichet s’adresse aux services de l’État et à ses opérateurs.`,
    advice: 'Cherchez un service de l’État qui porterait le projet avec vous.',
  }),
  typesFunded: ({ params: r }, labelOf) => ({
    title: r.types.length > 1 ? 'Ces types de projet sont financés.' : 'Ce type de projet est financé.',
    detail: `${list(r.types.map(labelOf))}.`,
    advice: null,
  }),
  typesNotFunded: () => ({
    title: 'Ce type de projet n’est pas financé.',
    detail: 'Aucun des types choisis n’est au règlement.',
    advice: null,
  }),
  totalWithin: ({ params: r }) => ({ title: 'Le coût total est dans les limites.', detail: cost(r), advice: null }),
  totalAtMin: ({ params: r }) => ({
    title: 'Le coût total est dans les limites.',
    detail: cost(r),
    advice: 'Vous êtes au plancher : un centime de moins et le dossier ne pourra pas être déposé.',
  }),
  totalBelow: ({ params: r }) => ({
    title: 'Le coût total est trop bas.',
    detail: cost(r),
    advice: 'Comptez aussi le temps de vos agents, valorisé.',
  }),
  totalAbove: ({ params: r }) => ({
    title: 'Le coût total est trop élevé.',
    detail: cost(r),
    advice: 'Présentez une première étape du projet.',
  }),
  rateWithin: ({ params: r }) => ({
    title: `La part demandée ne dépasse pas ${percent(r.max)}.`,
    detail: share(r),
    advice: null,
  }),
  rateAbove: ({ params: r }) => ({
    title: `La part demandée dépasse ${percent(r.max)}.`,
    detail: share(r),
    advice: `Demandez ${money(r.atMost)} au plus.`,
  }),
  grantOutOfRange: ({ params: r }) => ({
    title: 'Le montant demandé est hors des limites.',
    detail: `${money(r.requested)}, pour une demande admise de ${money(r.min)} à ${money(r.max)}.`,
    advice: null,
  }),
  durationWithin: ({ params: r }) => ({ title: 'La durée convient.', detail: duration(r), advice: null }),
  durationOut: ({ params: r }) =>
    r.months === 0
      ? { title: 'La fin du projet vient avant son début.', detail: 'Vérifiez les deux dates.', advice: null }
      : { title: 'La durée ne convient pas.', detail: duration(r), advice: null },
  durationOfStreams: ({ params: r }, labelOf) => ({
    title: 'La durée ne convient qu’à un volet.',
    detail: `${months(r.months)} : seulement pour le volet ${list(r.streams.map(labelOf))}.`,
    advice: null,
  }),
  startsInTime: ({ params: r }) => ({
    title: 'Le projet commence après la réponse.',
    detail: `Début le ${day(r.start)}. Si vous déposez aujourd’hui, la réponse est visée pour le ${day(r.expectedAnswer)}.`,
    advice: null,
  }),
  startsEarly: ({ params: r }) => ({
    title: 'Le projet commence trop tôt.',
    detail: `Vous prévoyez de commencer le ${day(r.start)}. Si vous déposez aujourd’hui, la réponse est visée pour le ${day(r.expectedAnswer)}.`,
    advice: `Les dépenses engagées avant la décision ne sont pas financées. Commencez le ${day(r.expectedAnswer)} ou plus tard, ou ne demandez rien pour ce qui précède.`,
  }),
}

const cost = (r: CheckedTotal): string =>
  `${money(r.total)} TTC, pour un coût admis de ${money(r.min)} à ${money(r.max)}.`

const share = (r: CheckedShare): string =>
  `${money(r.requested)} sur ${money(r.total)}${r.rate === null ? '' : `, soit ${percent(r.rate)}`}.`

const duration = (r: CheckedDuration): string =>
  `${months(r.months)}, pour une durée admise de ${number(r.min)} à ${months(r.max)}.`

export const rules = {
  /** A few words, for lists where the sentence would be too long. */
  name: {
    CALL_CLOSED: 'Guichet ouvert',
    APPLICANT_NOT_ELIGIBLE: 'Organisme éligible',
    OPERATOR_NOT_LISTED: 'Opérateur dans la liste',
    SIRET_INVALID: 'SIRET exact',
    SIRET_UNVERIFIED: 'Organisme vérifié',
    TYPE_REQUIRED: 'Type de projet et volet',
    TOTAL_BELOW_MIN: 'Coût total au plancher',
    TOTAL_ABOVE_MAX: 'Coût total sous le plafond',
    RATE_ABOVE_MAX: 'Part demandée',
    GRANT_OUT_OF_RANGE: 'Montant demandé',
    FUNDING_UNBALANCED: 'Financement égal au coût',
    OTHER_STATE_FUNDING: 'Autres fonds de l’État',
    LINE_OVERFUNDED: 'Demande inférieure au coût de la ligne',
    PERMANENT_STAFF_FUNDED: 'Agents en poste non financés',
    T2_FOR_OPERATOR: 'Personnel recruté par un opérateur',
    DURATION_OUT_OF_RANGE: 'Durée',
    START_BEFORE_DECISION: 'Début après la décision',
    RUN_COST_MISSING: 'Fonctionnement après le projet',
    PERSONAL_DATA_UNDESCRIBED: 'Données personnelles décrites',
    IMPACT_INDICATORS_MIN: 'Indicateurs',
    MILESTONES_MIN: 'Jalons',
    MILESTONE_GAP: 'Rythme des jalons',
    SPONSOR_MISSING: 'Commanditaire',
    BIG_PROJECT: 'Grand projet numérique',
    FIELD_MISSING: 'Champs remplis',
    FIELD_INVALID: 'Champs lisibles',
    ATTACHMENT_MISSING: 'Pièces obligatoires',
    ATTACHMENT_RECOMMENDED: 'Pièces recommandées',
    HARDWARE_SHARE: 'Part du matériel',
    CONTINGENCY_SHARE: 'Part des imprévus',
    EXTERNAL_SHARE: 'Part des prestations',
    DUPLICATE_APPLICATION: 'Dossier en double',
  } satisfies { readonly [C in RuleCode]: string },
  level: { BLOCK: 'à corriger', WARN: 'point d’attention', INFO: 'à savoir' },
  sentence: sentences,
  officeSentence: officeSentences,
  check,
  checkLevel: { blocked: 'bloquant', attention: 'à surveiller', ok: 'conforme' },
}
