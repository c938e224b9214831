// Words of the envelope: its lines, its figures, its ledger and the budget acts.

import type { MovementCause, MovementKind } from '#app/domain/envelope.ts'

const s = (n: number): string => (n > 1 ? 's' : '')

export const envelope = {
  title: 'Enveloppe',
  lead: (p: { readonly opened: string; readonly lines: number; readonly at: string; readonly available: string }) =>
    `${p.opened} ouverts sur ${p.lines} ligne${s(p.lines)}. Le ${p.at}, ${p.available} peuvent encore être accordés.`,
  line: (p: { readonly stream: string; readonly year: number }) => `${p.stream} ${p.year}`,
  asOf: 'Voir l’enveloppe à une date passée',
  asOfDay: 'Au (jj/mm/aaaa)',
  see: 'Voir ce jour',
  now: 'Maintenant',
  pastTitle: (p: { readonly at: string }) => `Enveloppe au ${p.at}`,
  past: 'Vous regardez le passé : les écritures postérieures n’y sont pas, et aucun mouvement ne s’enregistre ici.',
  backToNow: 'Revenir à maintenant',
  badDay: 'Cette date n’est pas lisible : écrivez-la comme 31/12/2024. Voici l’enveloppe maintenant.',
  dayToCome:
    'Cette date est à venir : personne ne sait encore ce que porteront les lignes. Voici l’enveloppe maintenant.',
  below: (p: { readonly line: string; readonly by: string }) =>
    `${p.line} est sous zéro de ${p.by} : un gel y a pris plus que ce qui restait, et rien ne peut y être accordé.`,
  lines: 'Les lignes',
  caption: 'Lignes de l’enveloppe, en euros : ce que chaque ligne a reçu et ce que c’est devenu',
  columns: {
    line: 'Ligne',
    opened: 'Ouvert',
    carried: 'Report et autres',
    received: 'Reçu',
    granted: 'Engagé',
    reserved: 'Réservé',
    frozen: 'Gelé',
    available: 'Disponible',
    notUsed: 'Non utilisé',
    bar: 'Dessin',
  },
  share: (p: { readonly share: string }) => `${p.share} de ce qui est reçu`,
  total: 'Total',
  links:
    'Chaque chiffre d’une ligne ouvre les écritures qui le font, chaque total le journal entier. La page publique compte comme disponible ce qui est réservé ou engagé sans être notifié.',
  masked: (p: { readonly lines: string }) =>
    `${p.lines} : ces lignes vous sont masquées jusqu’à l’envoi des décisions d’une séance, car elles laisseraient deviner un point auquel vous ne prenez pas part.`,
  maskedFigure:
    'Ce que la ligne porte vous est masqué jusqu’à l’envoi des décisions d’une séance : ce chiffre laisserait deviner un point auquel vous ne prenez pas part.',
  nothing: 'Aucune ligne n’était ouverte',
  nothingDetail: 'Les lignes s’ouvrent aux dates que fixe le fichier du guichet.',
  ledger: {
    title: 'Journal',
    side: 'Il ne fait que grandir : une écriture se corrige par l’écriture contraire',
    linesOf: 'Écritures d’une ligne',
    all: 'Toutes',
    caption: 'Écritures du journal, la plus récente en premier',
    number: 'N°',
    date: 'Date',
    what: 'Nature et cause',
    line: 'Ligne',
    amount: 'Montant (€)',
    after: 'Disponible après (€)',
    author: 'Auteur',
    automatic: 'fichier du guichet, automatique',
    system: 'automatique',
    shown: (p: { readonly from: number; readonly to: number; readonly of: number }) =>
      `Écritures ${p.from} à ${p.to} sur ${p.of}. Montant : effet sur le disponible de la ligne.`,
    none: 'Aucune écriture de cette nature',
  },
  kind: {
    opening: 'Ouverture',
    freeze: 'Gel',
    thaw: 'Dégel',
    cancellation: 'Annulation',
    carryOverIn: 'Report reçu',
    carryOverOut: 'Report émis',
    transferIn: 'Transfert reçu',
    transferOut: 'Transfert émis',
    reservation: 'Réservation',
    reservationRelease: 'Libération d’une réservation',
    commitment: 'Engagement',
    commitmentRelease: 'Libération d’un engagement',
  } satisfies Record<MovementKind, string>,
  cause: {
    windowFile: 'fichier du guichet',
    budgetAct: 'acte budgétaire',
    recommendation: 'rapport d’instruction',
    recommendationChanged: 'rapport d’instruction modifié',
    decision: 'décision validée',
    promotion: 'sortie de la liste d’attente',
    notGranted: 'décision validée, rien n’est accordé',
    withdrawal: 'retrait du dossier',
  } satisfies Record<MovementCause['code'], string>,
  fromLine: (p: { readonly line: string }) => `de ${p.line}`,
  toLine: (p: { readonly line: string }) => `vers ${p.line}`,
  page: {
    title: (p: { readonly line: string }) => `Ligne ${p.line}`,
    pastTitle: (p: { readonly line: string; readonly at: string }) => `Ligne ${p.line} au ${p.at}`,
    metaTitle: 'Ligne de l’enveloppe',
    lead: (p: { readonly count: number; readonly available: string }) =>
      `${p.count} écriture${s(p.count)}, ${p.available} disponibles.`,
    leadOver: (p: { readonly count: number; readonly available: string }) =>
      `${p.count} écriture${s(p.count)}, ${p.available} non utilisés.`,
    figures: 'Ce qui fait chaque chiffre',
    all: 'Toutes les écritures',
    figure: {
      opened: 'Ouvert',
      carried: 'Reports, transferts, annulations',
      granted: 'Engagé',
      reserved: 'Réservé',
      frozen: 'Gelé',
    },
    over: 'année passée : ce qui reste est non utilisé',
    others: 'Autres lignes',
  },
  move: {
    title: 'Enregistrer un mouvement',
    side: 'Réservations, engagements et libérations s’écrivent seuls, avec la décision',
    act: 'Nature',
    acts: { freeze: 'Geler', thaw: 'Dégeler', cancellation: 'Annuler', carryOver: 'Reporter', transfer: 'Transférer' },
    hints: {
      freeze: 'Du disponible mis de côté',
      thaw: 'Du gelé redevient disponible',
      cancellation: 'Des crédits repris pour de bon',
      carryOver: 'D’une année à la suivante, même volet ; d’une année passée, les réservations suivent',
      transfer: 'D’un volet à l’autre, même année',
    },
    line: 'Ligne',
    lineOption: (p: { readonly line: string; readonly available: string; readonly frozen: string | null }) =>
      `${p.line} : ${p.available} disponibles${p.frozen === null ? '' : `, ${p.frozen} gelés`}`,
    lineOptionOver: (p: { readonly line: string; readonly available: string; readonly frozen: string | null }) =>
      `${p.line} : ${p.available} non utilisés${p.frozen === null ? '' : `, ${p.frozen} gelés`}`,
    toYear: 'Vers l’année, pour un report',
    toStream: 'Vers le volet, pour un transfert',
    amount: 'Montant, en euros',
    words: 'Ce qui le justifie',
    wordsHint: 'Nature, auteur et date de l’acte. Le journal l’affiche.',
    final: 'Écriture à votre nom. Elle ne s’efface pas.',
    save: 'Enregistrer le mouvement',
    saved: 'Rien n’est écrit avant la correction.',
  },
}
