// What is said in the terminal of a window file: what is wrong in it, line by line, and what its import has done.

import type { Contradiction } from '#app/domain/window-coherence.ts'
import { count } from './format.ts'

type Sentences = {
  readonly [Code in Contradiction['code']]: (fault: Extract<Contradiction, { readonly code: Code }>) => string
}

const contradictions: Sentences = {
  closesBeforeOpening: () => 'le guichet fermerait avant d’ouvrir',
  noVersionAtOpening: () => 'aucune version n’est en vigueur le jour de l’ouverture',
  versionsOutOfOrder: () => 'les versions vont de la plus ancienne à la plus récente',
  versionBeginsEarly: () => 'une version commence après celle qui la précède',
  leastAboveGreatest: () => 'le minimum est au-dessus du maximum',
  amberAfterRed: () => 'le seuil orange vient avant le seuil rouge',
  minimumAboveTarget: () => 'le minimum d’évaluateurs est au-dessus du nombre visé',
  notOneChair: ({ chairs }) => `un comité a une seule présidence, et ces sièges en ont ${chairs}`,
  projectTooLong: ({ minMonths }) =>
    `aucun projet n’y tient : il dure ${minMonths} mois au moins (minMonths), et ce volet en admet moins`,
  reminderAfterExpiry: ({ expiry }) =>
    `ce rappel ne partirait jamais : la demande expire après ${expiry} jours (supplementExpiry)`,
  reminderOutOfOrder: ({ before }) =>
    `ce rappel vient après celui de ${before} jours : les rappels vont du plus tôt au plus tard, un par jour`,
  expiresBeforeDue: ({ due }) =>
    `la demande expirerait avant le jour qu’elle propose pour y répondre, ${due} jours après (supplement)`,
  quorumAboveSeats: ({ seats }) => `le quorum est au-dessus du nombre de sièges (${seats})`,
  weightsNot100: ({ total }) => `les poids font ${total}, et non 100`,
  debatedAfterFavourable: () => 'la note à débattre vient avant la note favorable',
  notesOutOfOrder: () => 'les notes vont de 0 vers le haut, une à une',
  unknownNotes: ({ notes }) => `l’échelle n’a pas ces notes : ${notes}`,
  unknownStream: ({ stream }) => `la version en vigueur ce jour-là n’a pas de volet « ${stream} »`,
  unknownField: ({ field }) => `le formulaire n’a pas de champ à limite « ${field} »`,
  unknownAxis: ({ axis }) => `« ${axis} » n’est pas un axe d’indicateur`,
  twice: ({ what }) => `« ${what} » y est deux fois`,
}

const reasons = {
  code: 'un code s’écrit en capitales, chiffres et tirets bas : DATA_SHARING',
  day: 'un jour du calendrier s’écrit 2025-12-31',
  wholeEuros: 'un montant s’écrit en euros entiers, sans centimes',
  emptyOpening: 'une ouverture de 0 € n’ouvre rien',
  percent: 'un taux est un nombre de 0 à 100, avec deux décimales au plus',
  fraction: 'un taux s’écrit en pour cent : 70 et non 0,7',
  zeroRate: 'à 0 %, aucun projet ne serait financé',
  email: 'une adresse s’écrit en minuscules : nom@exemple.fr',
  slug: 'ce nom s’écrit en minuscules sans accent, ses mots joints par des tirets',
  prefix: 'un préfixe a une à six lettres capitales',
  siren: 'un SIREN a neuf chiffres, dont la clé est juste',
}

/** Of what JSON calls a value. */
const types: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'true ou false',
  array: 'une liste entre crochets',
  object: 'des champs entre accolades',
  record: 'des champs entre accolades',
}

const counted = (n: number, word: string): string => count(n, { one: word, other: `${word}s` }, 'fr')

type Made = {
  readonly slug: string
  readonly name: string
  readonly prefix: string
  readonly opens: string
  readonly closes: string
}

const described = (p: Made): string => `« ${p.name} », du ${p.opens} au ${p.closes}, références ${p.prefix}.`

export const windowFileText = {
  fault: (fault: Contradiction): string => {
    const say = contradictions[fault.code] as (fault: Contradiction) => string
    return say(fault)
  },
  noEarlierVersion: (p: { readonly number: string }) =>
    `aucune version plus haut dans le fichier n’a le numéro ${p.number}`,
  reasons,
  missing: 'il manque',
  type: (p: { readonly expected: string }) => `il faut ${types[p.expected] ?? p.expected}`,
  unknownKeys: (p: { readonly keys: string }) => `champ inconnu : ${p.keys}`,
  choice: (p: { readonly values: string }) => `il faut un de : ${p.values}`,
  tooSmall: (p: { readonly minimum: string }) => `c’est trop peu : au moins ${p.minimum}`,
  tooBig: (p: { readonly maximum: string }) => `c’est trop : au plus ${p.maximum}`,
  invalid: 'cette valeur ne convient pas',
  notJson: 'le fichier cesse ici d’être du JSON',
  notUtf8: 'le fichier n’est pas en UTF-8, ses accents seraient perdus : enregistrez-le en UTF-8',
  writtenTwice: (p: { readonly line: number }) => `ce champ est déjà écrit ligne ${p.line}`,
  noFile: (p: { readonly file: string }) => `${p.file} n’existe pas.`,
  unreadable: (p: { readonly file: string; readonly why: string }) => `${p.file} ne se lit pas : ${p.why}`,
  at: (p: { readonly file: string; readonly line: number; readonly path: string; readonly why: string }) =>
    `${p.file}, ligne ${p.line}${p.path === '' ? '' : `, ${p.path}`} : ${p.why}`,
  wrong: (p: { readonly file: string; readonly count: number }) =>
    `${p.file} : ${counted(p.count, 'faute')}, et rien n’a été changé.`,
  refused: {
    differs: (p: { readonly what: string }) =>
      `Ce guichet existe déjà, et ${p.what} y est autrement : ce qui est publié ne se change pas par un fichier.`,
    versionDiffers: (p: { readonly number: number }) =>
      `La version ${p.number} existe déjà, autrement : des dossiers en dépendent. Écrivez ce qui change dans une version nouvelle.`,
    versionMissing: (p: { readonly number: number }) =>
      `La version ${p.number} existe, et le fichier ne l’a pas : rien ne se retire par un fichier.`,
    versionLate: (p: { readonly number: number }) =>
      `La version ${p.number} commencerait dans le passé, ou avant une version qui existe : une version nouvelle commence un jour à venir.`,
    openingMissing: (p: { readonly opening: string }) =>
      `L’ouverture ${p.opening} existe, et le fichier ne l’a pas telle : rien ne se retire ni ne se change par un fichier.`,
    openingLate: (p: { readonly opening: string }) =>
      `L’ouverture ${p.opening} serait datée dans le passé : l’enveloppe aurait eu, ce jour-là, un montant que personne n’a vu.`,
    prefixTaken: (p: { readonly prefix: string; readonly window: string }) =>
      `Le préfixe ${p.prefix} est celui du guichet ${p.window} : deux dossiers auraient la même référence.`,
  },
  fields: {
    name: 'son nom',
    purpose: 'son objet',
    service: 'son service',
    referencePrefix: 'son préfixe',
    opensAt: 'son jour d’ouverture',
    closesAt: 'son dernier jour',
  },
  opening: (p: { readonly stream: string; readonly year: number; readonly euros: string; readonly day: string }) =>
    `${p.stream} ${p.year} de ${p.euros} le ${p.day}`,
  made: {
    created: (p: Made) => `Le guichet ${p.slug} est créé : ${described(p)}`,
    extended: (p: Pick<Made, 'slug'>) => `Le guichet ${p.slug} est complété.`,
  },
  wouldBe: {
    created: (p: Made) => `Le guichet ${p.slug} serait créé : ${described(p)}`,
    extended: (p: Pick<Made, 'slug'>) => `Le guichet ${p.slug} serait complété.`,
  },
  /** What is added, in one line. */
  parts: (p: {
    readonly versions: readonly { readonly number: number; readonly day: string }[]
    readonly openings: number
    readonly euros: string
  }) =>
    `${[
      ...(p.versions.length === 0
        ? []
        : [
            `${counted(p.versions.length, 'version')} (${p.versions.map(({ number, day }) => `${number} dès le ${day}`).join(', ')})`,
          ]),
      ...(p.openings === 0 ? [] : [`${counted(p.openings, 'ouverture')} de l’enveloppe, ${p.euros} en tout`]),
    ].join('\u202f; ')}.`,
  olderSchema:
    'La base est dans la forme d’une version plus ancienne\u00a0: « npm run migrate » la met à jour, puis « check » dira ce qui serait fait.',
  checked: 'Rien n’a été écrit : « import » le fera.',
  unchanged: (p: { readonly slug: string }) =>
    `Le guichet ${p.slug} a déjà tout ce que dit ce fichier : rien n’a changé.`,
}
