// Words of « Ce qui vous sera demandé »: the printable page of the whole form and of every rule.

import type { RuleCode } from '#app/domain/rules.ts'
import { count as counted } from '../format.ts'

const many = (n: number, one: string, other: string): string => counted(n, { one, other }, 'fr')

/** The numbers of a version of the rules, already written. */
export type RuleNumbers = {
  readonly closes: string
  readonly kinds: string
  readonly totalMin: string
  readonly totalMax: string
  readonly maxRate: string
  readonly grantMin: string
  readonly grantMax: string
  readonly durations: string
  readonly leadDays: string
  readonly indicators: number
  readonly axis: string
  readonly milestones: number
  readonly gap: string
  readonly hardware: string
  readonly contingency: string
  readonly external: string
  readonly bigProject: string
}

export const asked = {
  title: 'Ce qui vous sera demandé',
  expenses: 'Ce qui est financé',
  eligible: 'Peut être financé',
  notEligible: 'Ne l’est pas',
  reference: (p: { readonly number: number; readonly since: string; readonly today: string }) =>
    `Version ${p.number} du règlement, en vigueur depuis le ${p.since} · page établie le ${p.today}`,
  lead: 'Tout le formulaire, champ par champ. Imprimez cette page pour partager le travail : elle a des cases à cocher et une colonne pour les noms.',
  figures: {
    sections: 'Sections',
    sectionsBase: 'dans l’ordre que vous voulez',
    required: 'Champs obligatoires',
    requiredBase: (p: { readonly all: number; readonly conditional: number }) =>
      `sur ${p.all} ; ${p.conditional} dépendent du projet`,
    documents: 'Pièces obligatoires',
    documentsBase: (p: { readonly conditional: number }) => `${many(p.conditional, 'autre', 'autres')} selon le projet`,
    writing: 'Écriture',
    writingTime: (p: { readonly hours: string; readonly minutes: number }) =>
      p.minutes === 0 ? `${p.hours} h` : `${p.hours} h ${p.minutes}`,
    writingBase: 'sur deux à trois semaines',
  },
  toc: 'Les sections',
  about: (p: { readonly minutes: number }) =>
    p.minutes >= 60
      ? `${Math.floor(p.minutes / 60)} h${p.minutes % 60 === 0 ? '' : ` ${p.minutes % 60}`}`
      : `${p.minutes} min`,
  sectionSide: (p: { readonly hint: string; readonly time: string }) => `${p.hint} · environ ${p.time}`,
  documents: 'À lancer d’abord : les documents',
  documentsSide: 'ils dépendent d’autres que vous',
  documentsCaption: 'Documents à joindre',
  document: 'Document',
  from: 'Qui le donne, en combien de temps',
  attach: 'À joindre',
  byWhom: 'Par qui',
  time: 'Le temps à prévoir',
  weeks: [
    { title: 'Semaine 1', detail: 'Éligibilité, documents demandés, titre, besoin, premiers coûts.' },
    { title: 'Semaine 2', detail: 'Solution, impact, données, équipe, jalons, avec vos collègues.' },
    { title: 'Semaine 3', detail: 'Budget relu par le contact financier, pièces reçues.' },
    { title: 'Signature', detail: 'Cinq minutes pour le signataire, sur son téléphone ; il dépose.' },
  ],
  sectionCaption: (p: { readonly title: string }) => `Champs de la section ${p.title}`,
  field: 'Ce qu’on vous demande',
  shape: 'Forme et limite',
  fill: 'À remplir',
  published: 'Publié si le projet est retenu.',
  bySignatory: 'Coché par le signataire, au dépôt.',
  choices: (p: { readonly options: string }) => `Choix : ${p.options}.`,
  columns: 'Pour chacun',
  column: (p: { readonly label: string; readonly shape: string; readonly required: string }) =>
    `${p.label} (${p.shape}, ${p.required})`,
  rules: 'Ce que les règles vérifient',
  rulesLead:
    'Un point à corriger empêche le dépôt. Un point d’attention ne l’empêche pas : le guichet y répond. Rien n’est perdu si un texte est trop long : il est gardé en entier.',
  rulesCaption: 'Règles du guichet, avec leur code',
  rule: 'Règle',
  level: 'Effet',
  code: 'Code',
  levels: { BLOCK: 'empêche le dépôt', WARN: 'point d’attention', INFO: 'à savoir' },
  ruleSaid: {
    CALL_CLOSED: p => `Le dépôt est reçu par le serveur avant la fin du ${p.closes}.`,
    APPLICANT_NOT_ELIGIBLE: p => `L’organisme est d’une nature admise : ${p.kinds}.`,
    OPERATOR_NOT_LISTED: () =>
      'Un opérateur figure dans la liste officielle ; sinon, le guichet décide à la recevabilité.',
    SIRET_INVALID: () => 'Chaque SIRET a 14 chiffres et une clé juste.',
    SIRET_UNVERIFIED: () =>
      'La nature d’un organisme qui n’est pas dans la liste est déclarée ; le guichet la vérifie.',
    TYPE_REQUIRED: () => 'Un type de projet au moins et un volet sont choisis.',
    TOTAL_BELOW_MIN: p => `Le coût total est de ${p.totalMin} au moins, toutes taxes comprises.`,
    TOTAL_ABOVE_MAX: p => `Le coût total est de ${p.totalMax} au plus, toutes taxes comprises.`,
    RATE_ABOVE_MAX: p => `Le montant demandé ne dépasse pas ${p.maxRate} du coût total.`,
    GRANT_OUT_OF_RANGE: p => `Le montant demandé va de ${p.grantMin} à ${p.grantMax}.`,
    FUNDING_UNBALANCED: () => 'La demande, l’apport et les autres financements égalent le coût total.',
    OTHER_STATE_FUNDING: () => 'Un autre fonds de l’État est signalé : une même dépense n’est pas financée deux fois.',
    LINE_OVERFUNDED: () => 'Sur chaque ligne, la demande ne dépasse pas le coût.',
    PERMANENT_STAFF_FUNDED: () =>
      'Les agents en poste ne sont pas financés ; seul le personnel recruté pour le projet peut l’être.',
    T2_FOR_OPERATOR: () => 'Le personnel recruté par un opérateur demande une administration porteuse.',
    DURATION_OUT_OF_RANGE: p => `Le projet dure ${p.durations}.`,
    START_BEFORE_DECISION: p =>
      `Le projet commence ${p.leadDays} au moins après le dépôt : une dépense engagée avant la décision n’est pas financée.`,
    RUN_COST_MISSING: () =>
      'Le coût de fonctionnement après le projet est chiffré, même à 0 €, et son payeur est nommé.',
    PERSONAL_DATA_UNDESCRIBED: () =>
      'Si le projet traite des données personnelles : finalité, base légale, AIPD et délégué sont décrits.',
    IMPACT_INDICATORS_MIN: p =>
      `${many(p.indicators, 'indicateur', 'indicateurs')} au moins, dont un sur l’axe ${p.axis}.`,
    MILESTONES_MIN: p => `${many(p.milestones, 'jalon', 'jalons')} au moins, tous dans la durée du projet.`,
    MILESTONE_GAP: p => `${p.gap} au plus entre deux jalons.`,
    SPONSOR_MISSING: () => 'Le commanditaire est désigné par sa fonction.',
    BIG_PROJECT: p =>
      `Un programme de ${p.bigProject} ou plus est un grand projet numérique : il demande un avis conforme.`,
    FIELD_MISSING: () => 'Chaque champ obligatoire est rempli.',
    FIELD_INVALID: () => 'Chaque champ se lit et tient dans sa limite.',
    ATTACHMENT_MISSING: () => 'Chaque pièce obligatoire est jointe.',
    ATTACHMENT_RECOMMENDED: () => 'L’avis de l’AMDAC est recommandé.',
    HARDWARE_SHARE: p => `Le matériel fait ${p.hardware} du coût au plus, ou vous dites pourquoi.`,
    CONTINGENCY_SHARE: p => `Les imprévus font ${p.contingency} du coût au plus, ou vous dites pourquoi.`,
    EXTERNAL_SHARE: p => `Au-delà de ${p.external} du coût en prestations externes, le guichet le note.`,
    DUPLICATE_APPLICATION: () => 'Votre organisme n’a pas déjà un dossier en cours au titre voisin.',
  } satisfies { readonly [C in RuleCode]: (p: RuleNumbers) => string } as {
    readonly [C in RuleCode]: (p: RuleNumbers) => string
  },
  durationOf: (p: { readonly min: number; readonly max: string; readonly stream: string }) =>
    `de ${p.min} à ${p.max} (volet ${p.stream})`,
  grid: 'La grille des évaluateurs',
}
