// Words of reviewers: their list, the declaration of interests, the page of a review.

import type { InterestAnswer } from '#app/domain/review.ts'
import type { ReviewStage, ReviewStep } from '#app/domain/review-step.ts'
import type { Recommendation } from '#app/domain/scoring.ts'

const many = (n: number, one: string, other: string): string => (Math.abs(n) < 2 ? one : other)

export const reviews = {
  list: {
    title: 'Mes avis',
    lead: (p: { readonly waiting: number }) =>
      p.waiting === 0
        ? 'Rien n’est attendu de vous en ce moment.'
        : p.waiting === 1
          ? 'Un avis attend que vous agissiez.'
          : `${p.waiting} avis attendent que vous agissiez, le plus pressé d’abord.`,
    load: (p: { readonly max: number }) => `${p.max} avis ouverts au plus par personne`,
    tabs: 'Filtrer les avis',
    tab: { waiting: 'J’ai à agir', given: 'Rendus', other: 'En suspens ou clos' },
    essential: 'vous n’en voyez encore que l’essentiel',
    requested: (p: { readonly amount: string }) => `${p.amount} demandés`,
    scored: (p: { readonly scored: number; readonly criteria: number }) =>
      `${p.scored} ${many(p.scored, 'critère noté', 'critères notés')} sur ${p.criteria}`,
    assignedOn: (p: { readonly day: string }) => `confié le ${p.day}`,
    givenOn: (p: { readonly day: string; readonly score: string }) => `rendu le ${p.day}, ${p.score} sur 100`,
    you: 'À vous d’agir',
    late: 'En retard : le dossier attend votre avis',
    lateToConfirm: 'En retard : le dossier attend votre confirmation',
    office: 'Au chargé de dossier d’agir',
    carrier: 'Au porteur d’agir',
    nobody: 'Rien n’est attendu de vous',
    table: 'Avis rendus',
    file: 'Dossier',
    given: 'Rendu',
    score: 'Ma note sur 100',
    stands: 'Où en est le dossier',
    action: 'Action',
    reread: 'Relire',
    about: (p: { readonly title: string }) => ` : ${p.title}`,
    givenNote: 'Un avis se reprend tant que l’expertise n’est pas close.',
    emptyTitle: {
      waiting: 'Aucun avis ne vous attend',
      given: 'Vous n’avez pas encore rendu d’avis',
      other: 'Rien en suspens',
    },
    empty: {
      waiting: 'Un courriel vous prévient quand un dossier vous est confié.',
      given: 'Un avis rendu reste ici, avec votre note.',
      other:
        'Un dossier vient ici quand votre déclaration attend une réponse, ou quand l’expertise se clôt sans votre avis.',
    },
  },
  stage: {
    underReview: 'En expertise',
    supplementRequested: 'Compléments demandés',
    reviewed: 'Expertise terminée',
    withdrawn: 'Retiré',
  } satisfies Record<ReviewStage, string>,
  /** The state of a review. */
  step: {
    declare: 'Intérêts à déclarer',
    awaitOffice: 'Déclaration à l’étude',
    start: 'À commencer',
    continue: 'Commencé',
    confirm: 'À confirmer',
    awaitSupplement: 'Compléments attendus',
    given: 'Rendu',
    closedWithout: 'Clos sans votre avis',
  } satisfies Record<ReviewStep, string>,
  /** What comes next. */
  next: {
    declare: 'Déclarer vos intérêts, puis lire le dossier',
    awaitOffice: 'Le chargé de dossier répond à votre déclaration ; votre délai ne court pas',
    start: 'Lire le dossier et noter chaque critère',
    continue: 'Finir la grille, puis rendre l’avis',
    confirm: 'Le dossier a changé depuis votre avis : le confirmer ou le réviser',
    awaitSupplement: 'Le porteur complète le dossier ; votre avis sera à confirmer ensuite',
    given: 'Votre avis est rendu',
    closedWithout: 'L’expertise s’est close sans votre avis : vous n’avez rien à faire',
  } satisfies Record<ReviewStep, string>,
  open: {
    declare: 'Déclarer mes intérêts',
    awaitOffice: 'Revoir ma déclaration',
    start: 'Commencer l’avis',
    continue: 'Continuer l’avis',
    confirm: 'Voir ce qui a changé',
    awaitSupplement: 'Relire mon avis',
    given: 'Relire mon avis',
    closedWithout: 'Ouvrir le dossier',
  } satisfies Record<ReviewStep, string>,
  following: {
    label: 'Avis suivant',
    none: 'Aucun autre avis ne vous attend.',
  },
  interests: {
    title: (p: { readonly title: string }) => `${p.title} : avez-vous un lien ?`,
    pageTitle: 'Déclaration d’intérêts',
    lead: 'Voici tout ce que vous verrez avant de répondre. Le reste s’ouvre ensuite, ou jamais.',
    who: 'Qui est dans ce dossier',
    projectTitle: 'Titre',
    carrier: 'Porteur',
    partners: 'Partenaires',
    suppliers: 'Prestataires annoncés',
    nobody: 'Aucun n’est nommé',
    question: 'Avec l’un d’eux, depuis trois ans',
    questionHint:
      'Vous, vos proches ou votre service : même ministère, contrat ou vente, lien personnel, part prise au projet.',
    answer: {
      none: 'Je n’ai aucun lien',
      declared: 'J’ai un lien',
      unsure: 'Je ne sais pas',
    } satisfies Record<InterestAnswer, string>,
    answerHint: {
      none: (p: { readonly day: string }) => `Le dossier s’ouvre. Votre avis est attendu avant la fin du ${p.day}.`,
      declared:
        'Le dossier se ferme pour vous, aussitôt et pour de bon. Le chargé de dossier choisit une autre personne.',
      unsure: 'Le dossier reste fermé. Le chargé de dossier vous répond ; votre délai ne court pas en attendant.',
    },
    words: 'Quel lien, ou quel doute ?',
    wordsHint:
      'Une ligne suffit, sans détail personnel : « contrat avec un prestataire en 2023 ». À remplir si vous avez un lien ou un doute.',
    wordsMissing: 'Dites en une ligne quel lien, ou quel doute. Le détail n’est pas demandé.',
    save: 'Enregistrer ma déclaration',
    kept: 'Elle est datée, gardée au dossier, et lue par le chargé de dossier et l’auditeur. Le porteur ne la voit pas.',
    pendingTitle: 'Votre déclaration attend une réponse',
    pending:
      'Vous avez dit ne pas savoir. Le dossier reste fermé jusqu’à la réponse du chargé de dossier. Si vous trouvez un lien d’ici là, déclarez-le.',
    changeTitle: 'Vous avez déclaré n’avoir aucun lien',
    change: 'Si vous en découvrez un, déclarez-le : le dossier se ferme pour vous et votre brouillon n’est pas lu.',
    closedTitle: 'Cette déclaration ne peut plus changer',
    closed:
      'Votre avis est rendu, ou l’expertise est close. Pour déclarer un lien maintenant, reprenez d’abord votre avis, ou écrivez au chargé de dossier.',
    back: 'Revenir au dossier',
  },
  page: {
    reference: (p: { readonly stream: string }) => `volet ${p.stream}`,
    amounts: (p: { readonly requested: string; readonly total: string }) => `${p.requested} demandés sur ${p.total}`,
    dueReview: 'avis attendu',
    dueConfirmation: 'confirmation attendue',
    filed: (p: { readonly number: number }) => `Le dossier déposé, version ${p.number}`,
    received: (p: { readonly at: string }) => `reçue le ${p.at}`,
    parts: 'Parties du dossier',
    attachments: 'Pièces',
    attachment: (p: { readonly kind: string; readonly size: string }) => `${p.kind}, ${p.size}`,
    noAttachment: 'Aucune pièce n’est jointe.',
    notFilled: 'Rien n’est répondu dans cette partie.',
    budgetTotal: 'Total',
    readFor: (p: { readonly criterion: string }) => `Sert à noter : ${p.criterion}`,
    changed: 'Modifié depuis votre avis',
    grid: 'Ma grille',
    progress: (p: { readonly done: number; readonly criteria: number }) =>
      `${p.done} ${many(p.done, 'critère terminé', 'critères terminés')} sur ${p.criteria}`,
    blind: 'Vous verrez les autres avis après avoir rendu le vôtre.',
    look: (p: { readonly field: string }) => `Lire dans le dossier : ${p.field}`,
    whole: 'L’avis dans son ensemble',
    commentOn: (p: { readonly criterion: string }) => `${p.criterion}, commentaire`,
    strengths: 'Points forts',
    weaknesses: 'Points faibles',
    questions: 'Questions au porteur',
    questionsHint: 'Ce qui reste à éclaircir avant le comité.',
    recommendation: 'Recommandation',
    advice: {
      favourable: 'Favorable',
      toDebate: 'À débattre',
      unfavourable: 'Défavorable',
    } satisfies Record<Recommendation, string>,
    adviceHint: {
      favourable: 'À financer',
      toDebate: 'Le comité doit trancher un point',
      unfavourable: 'À ne pas financer en l’état',
    } satisfies Record<Recommendation, string>,
    noAdvice: 'Pas encore donnée',
    saveDraft: 'Enregistrer le brouillon',
    submit: 'Rendre l’avis',
    submitLastNote:
      'Votre avis est le dernier attendu : une fois rendu, l’expertise se clôt et il ne se reprend plus, sauf si les avis divergent.',
    submitNote: 'Rendu, l’avis se reprend ou se révise tant que l’expertise n’est pas close.',
    savedAll: 'Le brouillon est enregistré.',
    gapsTitle: (p: { readonly count: number }) =>
      p.count === 1 ? 'Il manque un point pour rendre l’avis' : `Il manque ${p.count} points pour rendre l’avis`,
    mended: 'Rien n’est perdu : vos réponses sont gardées sur cette page.',
    gap: {
      bothMissing: (p: { readonly criterion: string }) => `${p.criterion} : à noter et à commenter.`,
      noteMissing: (p: { readonly criterion: string }) => `${p.criterion} : choisissez une note.`,
      commentMissing: (p: { readonly criterion: string; readonly minimum: number }) =>
        `${p.criterion} : écrivez un commentaire de ${p.minimum} caractères au moins.`,
      commentTooShort: (p: { readonly criterion: string; readonly length: number; readonly minimum: number }) =>
        `${p.criterion} : le commentaire a ${p.length} ${many(p.length, 'caractère', 'caractères')}, il en faut ${p.minimum}.`,
      strengthsMissing: 'Points forts : écrivez au moins une phrase.',
      weaknessesMissing: 'Points faibles : écrivez au moins une phrase.',
      recommendationMissing: 'Recommandation : choisissez-en une.',
    },
    mine: 'Mon avis',
    minePosition: 'Moi',
    givenOn: (p: { readonly at: string; readonly number: number }) =>
      `Rendu le ${p.at}, écrit sur la version ${p.number} du dossier.`,
    note: (p: { readonly note: number }) => `${p.note} sur 4`,
    earlier: (p: { readonly count: number }) =>
      p.count === 1
        ? 'Une version antérieure de mon avis est gardée'
        : `${p.count} versions antérieures de mon avis sont gardées`,
    earlierOne: (p: { readonly at: string; readonly score: string; readonly number: number }) =>
      `Jusqu’au ${p.at} : ${p.score} sur 100, écrite sur la version ${p.number}`,
    withdraw: 'Reprendre l’avis',
    withdrawNote:
      'L’avis redevient un brouillon et ne compte plus ; les autres avis vous sont cachés jusqu’à ce que vous le rendiez de nouveau.',
    reread: 'Relire mon avis',
    revise: 'Réviser mon avis',
    reviseTitle: 'Réviser mon avis',
    reviseNote: 'L’avis rendu reste en vigueur jusqu’à l’enregistrement ; il est alors gardé dans l’historique.',
    saveRevision: 'Enregistrer l’avis révisé',
    leaveRevision: 'Garder l’avis tel qu’il est',
    confirm: 'Confirmer sans changer',
    toConfirmTitle: 'Le dossier a changé depuis votre avis',
    toConfirm: (p: { readonly written: number; readonly latest: number; readonly day: string }) =>
      `Votre avis est écrit sur la version ${p.written} ; la version ${p.latest} a été reçue le ${p.day}. Lisez ce qui a changé, puis confirmez votre avis ou révisez-le.`,
    changes: 'Ce qui a changé',
    before: 'Avant',
    after: 'Maintenant',
    absent: 'rien',
    supplementTitle: 'Le porteur complète son dossier',
    supplement: (p: { readonly day: string }) =>
      `Des compléments lui sont demandés avant la fin du ${p.day}. Vous pouvez continuer votre avis ; un avis déjà rendu sera à confirmer.`,
    othersTitle: 'Les avis rendus',
    noOther: (p: { readonly awaited: number }) =>
      p.awaited === 0
        ? 'Le vôtre est le seul.'
        : 'Le vôtre est le premier. Les autres se liront ici, sans nom, dès qu’ils seront rendus.',
    othersNote: 'Sans nom : ni le vôtre ni celui des autres n’est montré entre évaluateurs.',
    other: (p: { readonly position: number }) => `Évaluateur ${p.position}`,
    criterion: 'Critère',
    total: 'Note sur 100',
    awaited: (p: { readonly count: number }) =>
      p.count === 0
        ? 'Tous les avis sont rendus.'
        : p.count === 1
          ? 'Un avis est encore attendu.'
          : `${p.count} avis sont encore attendus.`,
    mean: (p: { readonly mean: string; readonly spread: string }) =>
      `Moyenne ${p.mean} sur 100, écart de ${p.spread} points.`,
    favourableFrom: 'favorable',
    debatedFrom: 'à débattre',
    readOther: (p: { readonly position: number; readonly score: string }) =>
      `Lire l’avis de l’évaluateur ${p.position}, ${p.score} sur 100`,
    apartTitle: 'Les avis divergent : une harmonisation est nécessaire',
    scoresApart: (p: { readonly spread: string }) => `Les notes les plus éloignées diffèrent de ${p.spread} points.`,
    notesApart: (p: { readonly criterion: string; readonly lowest: number; readonly highest: number }) =>
      `${p.criterion} : de ${p.lowest} à ${p.highest}.`,
    apart:
      'Relisez les avis des autres, puis gardez le vôtre ou révisez-le. Le chargé de dossier clôt l’expertise ensuite.',
    declareLate: 'J’ai découvert un lien avec ce dossier',
  },
}
