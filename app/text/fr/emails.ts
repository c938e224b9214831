// The words of every e-mail, in French: what happened, what is next, by when.

import type { DecisionKind } from '#app/domain/decision.ts'
import { shownRate } from '#app/domain/drift.ts'
import type { StatedSilence } from '#app/domain/implicit-decision.ts'
import type { Cents } from '#app/domain/money.ts'
import type { OfficeStep } from '#app/domain/office-step.ts'
import type { NeedCode } from '#app/domain/project-needs.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { type Format, lastSecond } from '../format.ts'
import { type Fact, fieldLabel, type Letter, lastDay, type Named, short } from '../letter.ts'
import { form } from './form.ts'
import { office } from './office.ts'
import { matterName } from './project-matter.ts'
import { silence } from './silence.ts'

const minutes = { one: 'minute', other: 'minutes' }
const reviews = { one: 'avis rendu', other: 'avis rendus' }
const points = { one: 'point', other: 'points' }

/** How a subject names the application: by its reference, by its title while it has none. */
const called = (p: Named): string => p.reference ?? `« ${short(p.title)} »`

const about = (p: Named): readonly Fact[] => [
  ...(p.reference === null ? [] : [{ label: 'Dossier', value: p.reference }]),
  { label: 'Projet', value: p.title },
]

const before = (day: Day, f: Format): Fact => ({ label: 'À faire', value: `avant la fin du ${f.day(day)}` })

const decisions: Readonly<
  Record<DecisionKind, { readonly subject: string; readonly heading: string; readonly next: string }>
> = {
  grant: {
    subject: 'Décision favorable',
    heading: 'Votre projet est retenu',
    next: 'La suite : le guichet prépare la convention, puis vous la propose à la signature.',
  },
  grantWithConditions: {
    subject: 'Décision favorable sous conditions',
    heading: 'Votre projet est retenu sous conditions',
    next: 'La suite : apportez la preuve de chaque condition suspensive avant sa date, la convention se signe ensuite. Une condition résolutoire non tenue met fin au financement.',
  },
  defer: {
    subject: 'Examen ajourné',
    heading: 'L’examen de votre dossier est ajourné',
    next: 'La suite : transmettez les éléments attendus au service du guichet, à l’adresse ci-dessous. La responsable du guichet rouvre alors l’instruction, et votre dossier revient devant le comité sans nouveau dépôt.',
  },
  waitlist: {
    subject: 'Inscription en liste d’attente',
    heading: 'Votre dossier est inscrit en liste d’attente',
    next: 'La suite : vous gardez votre rang. Si des crédits se libèrent, le guichet vous écrit. Vous n’avez rien à faire.',
  },
  reject: {
    subject: 'Décision défavorable',
    heading: 'Votre projet n’est pas retenu',
    next: 'Cette décision clôt le dossier. Vous pouvez en déposer un autre tant que le guichet est ouvert.',
  },
}

/** Why a project turned red, as the board computes it. */
type Drift = { readonly of: 'scheduleDrift' | 'budgetDrift'; readonly tenths: number }

const driftName = { scheduleDrift: 'retard', budgetDrift: 'coût' }

/** What the subject of an alert says of the drift; a share tells no amount. */
const gap = (drift: Drift | null | undefined, f: Format): string =>
  drift == null ? '' : ` (${driftName[drift.of]} ${f.signedPercent(shownRate(drift))})`

const healthReasons: Readonly<Record<string, string>> = {
  scheduleDrift: 'La fin prévue dépasse le seuil d’écart calendaire.',
  budgetDrift: 'Le coût prévu dépasse le seuil d’écart budgétaire.',
  milestonesMissed: 'Des jalons sont dépassés.',
  reportLate: 'Un point de suivi est en retard.',
  conditionUnmet: 'Une condition suspensive n’est pas levée.',
  agreementUnsigned: 'La convention n’est pas signée.',
}

export const emails = {
  brand: 'Guichet',
  demo: 'Ceci est une démonstration, pas un site officiel',
  fictional: 'Projets, organismes et personnes de cette démonstration sont fictifs.',
  signInNeeded: 'Le lien demande de vous connecter. S’il ne s’ouvre pas, copiez cette adresse :',
  site: 'Le site du guichet :',
  colon: ' : ',
  /** Why someone receives the message, by the page it leads to. */
  why: {
    myApplication: 'Vous recevez ce message parce que vous êtes contact de ce dossier.',
    receipt: 'Vous recevez ce message parce que vous êtes contact de ce dossier.',
    supplement: 'Vous recevez ce message parce que vous êtes contact de ce dossier.',
    signature: 'Vous recevez ce message parce que vous êtes désigné signataire de ce dossier.',
    file: 'Vous recevez ce message parce que vous suivez ce dossier au guichet.',
    decision: 'Vous recevez ce message parce que vous suivez ce dossier au guichet.',
    review: 'Vous recevez ce message parce que votre avis est demandé sur ce dossier.',
    meeting: 'Vous recevez ce message parce que vous siégez au comité d’investissement.',
    myProject: 'Vous recevez ce message parce que vous êtes contact de ce projet.',
    project: 'Vous recevez ce message parce que vous suivez ce projet au guichet.',
    signIn: 'Vous recevez ce message parce qu’un code a été demandé avec votre adresse.',
  },
  service: 'Service chargé du dossier',
  sha256: 'Empreinte du dossier déposé (SHA-256)',
  decision: {
    kind: 'Décision',
    kinds: {
      grant: 'Retenu',
      grantWithConditions: 'Retenu sous conditions',
      defer: 'Ajourné',
      waitlist: 'Liste d’attente',
      reject: 'Non retenu',
    } satisfies Record<DecisionKind, string>,
    heldOn: 'Séance du comité',
    requested: 'Montant demandé',
    granted: 'Montant accordé',
    rank: 'Rang en liste d’attente',
    reasons: {
      grant: 'Ce que le comité a retenu',
      grantWithConditions: 'Ce que le comité a retenu',
      defer: 'Ce qui est attendu',
      waitlist: 'Motifs',
      reject: 'Motifs',
    } satisfies Record<DecisionKind, string>,
    conditions: 'Conditions',
    condition: (p: { kind: 'SUSPENSIVE' | 'RESOLUTORY'; dueOn: Day }, f: Format) =>
      `${p.kind === 'SUSPENSIVE' ? 'Condition suspensive' : 'Condition résolutoire'}, avant la fin du ${f.day(p.dueOn)}`,
    debrief: 'Comprendre la décision',
    howToAsk:
      'Vous souhaitez en parler ? Demandez un entretien de restitution au service chargé du dossier, en citant son numéro.',
    author: 'Auteur de la décision',
  },
  letters: {
    signInCode: (p: { minutes: number }, f: Format): Letter => ({
      subject: 'Votre code pour entrer au guichet',
      heading: 'Votre code pour entrer',
      paragraphs: [
        `Saisissez ce code sur la page qui le demande. Il vaut ${f.count(p.minutes, minutes)} et ne sert qu’une fois.`,
      ],
      after: [
        'Personne au guichet ne vous demandera jamais ce code.',
        'Vous n’avez rien demandé ? Ignorez ce message : sans ce code, personne n’entre.',
      ],
    }),
    signatoryNamed: (p: Named & { by: string; organisation: string }): Letter => ({
      subject: `Vous êtes signataire du dossier « ${short(p.title)} »`,
      heading: 'Vous êtes désigné signataire',
      paragraphs: [
        `${p.by} vous désigne comme signataire de ce dossier. Vous pouvez le lire dès maintenant.`,
        'La suite : quand le dossier est complet, un message vous demande de le déposer ou de le renvoyer avec un mot.',
      ],
      facts: [...about(p), { label: 'Organisme', value: p.organisation }],
      action: 'Lire le dossier',
    }),
    signatureAsked: (
      p: Named & { by: string; organisation: string; requestedCents: Cents; closesAt: Instant },
      f: Format,
    ): Letter => ({
      subject: `Signature attendue — dossier ${called(p)}`,
      heading: 'Un dossier attend votre signature',
      paragraphs: [
        `${p.by} vous transmet un dossier complet.`,
        'À vous d’agir : relisez ce que votre organisme engage, puis déposez le dossier ou renvoyez-le avec un mot.',
      ],
      facts: [
        ...about(p),
        { label: 'Organisme', value: p.organisation },
        { label: 'Montant demandé', value: f.money(p.requestedCents) },
        { label: 'Dernier instant pour déposer', value: `${f.exactInstant(lastSecond(p.closesAt))}, heure de Paris` },
      ],
      action: 'Relire et déposer',
    }),
    sentBack: (p: Named & { by: string; word: string }): Letter => ({
      subject: `Dossier à reprendre — ${called(p)}`,
      heading: 'Votre dossier revient avec un mot',
      paragraphs: [
        `${p.by} ne dépose pas encore le dossier et vous le renvoie. Rien n’est perdu.`,
        'À vous d’agir : corrigez le dossier, puis redemandez la signature.',
      ],
      quote: { label: 'Son mot', words: p.word },
      facts: about(p),
      action: 'Reprendre le dossier',
    }),
    applicationSubmitted: (
      p: Named & {
        number: number
        receivedAt: Instant
        answerDays: number
        answerDueAt: Instant
        silence?: StatedSilence
      },
      f: Format,
    ): Letter => ({
      subject:
        p.number === 1
          ? `Accusé de réception — dossier ${called(p)} déposé le ${f.day(parisDay(p.receivedAt))}`
          : `Accusé de réception — compléments du dossier ${called(p)} reçus le ${f.day(parisDay(p.receivedAt))}`,
      heading: p.number === 1 ? 'Votre dossier est déposé' : 'Vos compléments sont déposés',
      paragraphs: [
        [
          p.number === 1 ? 'Votre dossier ' : 'La nouvelle version de votre dossier ',
          { strong: called(p) },
          p.number === 1 ? ' a été reçu le ' : ' a été reçue le ',
          { strong: f.longInstant(p.receivedAt) },
          ', heure de Paris.',
        ],
      ],
      facts: [...about(p), { label: 'Version déposée', value: f.number(p.number) }],
      after: [
        [
          p.number === 1
            ? `Le guichet vise une réponse sous ${f.days(p.answerDays)}, soit avant la fin du ${f.day(lastDay(p.answerDueAt))}. Ce délai est suspendu si des compléments vous sont demandés. `
            : p.answerDueAt > p.receivedAt
              ? `Le délai de réponse court à nouveau\u00a0: le guichet vise une réponse avant la fin du ${f.day(lastDay(p.answerDueAt))}. `
              : `Le guichet visait une réponse avant la fin du ${f.day(lastDay(p.answerDueAt))}\u00a0: il est en retard, et reprend votre dossier sans attendre. `,
          {
            strong:
              p.silence === undefined
                ? silence.none
                : silence.implicit({ kind: p.silence.kind, day: f.day(p.silence.day) }),
          },
        ],
        ...(p.silence === undefined ? [] : [p.silence.remedies.fr]),
      ],
      action: 'Voir l’accusé et le dossier',
    }),
    applicationToTreat: (
      p: Named & { organisation: string; requestedCents: Cents; dueAt: Instant },
      f: Format,
    ): Letter => ({
      subject: `Nouveau dossier ${called(p)} — ${short(p.organisation)}`,
      heading: 'Un nouveau dossier est déposé',
      paragraphs: ['La suite : prenez le dossier et décidez de sa recevabilité.'],
      facts: [
        ...about(p),
        { label: 'Organisme', value: p.organisation },
        { label: 'Montant demandé', value: f.money(p.requestedCents) },
        before(lastDay(p.dueAt), f),
      ],
      action: 'Ouvrir le dossier',
    }),
    fileHandedOver: (
      p: Named & { organisation: string; by: string; step: OfficeStep; dueAt: Instant | null; word: string },
      f: Format,
    ): Letter => ({
      subject: `Dossier confié — ${called(p)}`,
      heading: 'Un dossier vous est confié',
      paragraphs: [`${p.by} vous confie ce dossier.`],
      quote: { label: 'Son mot', words: p.word },
      facts: [
        ...about(p),
        { label: 'Organisme', value: p.organisation },
        { label: 'Étape', value: office.step[p.step] },
        ...(p.dueAt === null ? [] : [before(lastDay(p.dueAt), f)]),
      ],
      action: 'Ouvrir le dossier',
    }),
    applicationWithdrawn: (p: Named & { by: string; word: string }): Letter => ({
      subject: `Dossier retiré — ${called(p)}`,
      heading: 'Le dossier est retiré',
      paragraphs: [`${p.by} retire ce dossier. Il ne sera plus examiné ; son historique reste lisible.`],
      quote: { label: 'Motif du retrait', words: p.word },
      facts: about(p),
      action: 'Voir le dossier',
    }),
    applicationExpired: (p: Named): Letter => ({
      subject: `Dossier retiré faute de compléments — ${called(p)}`,
      heading: 'Le dossier est retiré faute de compléments',
      paragraphs: [
        'Les compléments demandés ne sont pas arrivés, malgré deux rappels. Le dossier est retiré et ne sera plus examiné.',
        'Un autre dossier peut être déposé tant que le guichet est ouvert.',
      ],
      facts: about(p),
      action: 'Voir le dossier',
    }),
    applicationAdmissible: (p: Named & { answerDueAt: Instant }, f: Format): Letter => ({
      subject: `Votre dossier ${called(p)} est recevable`,
      heading: 'Votre dossier est recevable',
      paragraphs: [
        'Il est complet et entre dans les règles du guichet. La recevabilité ne préjuge pas de la décision.',
        'La suite : des évaluateurs le lisent, puis le comité d’investissement décide. Vous n’avez rien à faire.',
      ],
      facts: [...about(p), { label: 'Réponse visée', value: `avant la fin du ${f.day(lastDay(p.answerDueAt))}` }],
      action: 'Suivre le dossier',
    }),
    inadmissibilityProposed: (p: Named & { by: string }): Letter => ({
      subject: `Irrecevabilité à confirmer — dossier ${called(p)}`,
      heading: 'Une irrecevabilité est à confirmer',
      paragraphs: [
        `${p.by} propose de déclarer ce dossier irrecevable.`,
        'À vous d’agir : une autre personne lit les motifs, puis confirme. Le porteur n’est prévenu qu’ensuite.',
      ],
      facts: about(p),
      action: 'Lire la proposition',
    }),
    applicationInadmissible: (p: Named & { reasons: string }): Letter => ({
      subject: `Votre dossier ${called(p)} n’a pas pu être retenu pour instruction`,
      heading: 'Votre dossier n’est pas recevable',
      paragraphs: [
        'Deux personnes du guichet l’ont lu. Il n’entre pas dans les règles en vigueur et ne passe pas devant le comité.',
        'La suite : ce dossier est clos. Vous pouvez en déposer un autre, corrigé, tant que le guichet est ouvert.',
      ],
      quote: { label: 'Motifs', words: p.reasons },
      facts: about(p),
      action: 'Voir le dossier',
    }),
    streamChanged: (p: Named & { stream: string }): Letter => ({
      subject: `Changement de volet — dossier ${called(p)}`,
      heading: 'Votre dossier change de volet',
      paragraphs: [
        'Le guichet rattache votre dossier au volet qui convient à son contenu. Son numéro, sa date de dépôt et le montant demandé ne changent pas.',
        'Vous n’avez rien à faire.',
      ],
      facts: [...about(p), { label: 'Nouveau volet', value: p.stream }],
      action: 'Voir le dossier',
    }),
    supplementRequested: (
      p: Named & { dueOn: Day; message: string; fields: readonly string[]; round: 'first' | 'reminder' | 'last' },
      f: Format,
    ): Letter => ({
      subject: {
        first: `Compléments attendus avant le ${f.day(p.dueOn)} — dossier ${called(p)}`,
        reminder: `Rappel : compléments attendus avant le ${f.day(p.dueOn)} — dossier ${called(p)}`,
        last: `Dernier rappel : compléments attendus avant le ${f.day(p.dueOn)} — dossier ${called(p)}`,
      }[p.round],
      heading: {
        first: 'Votre dossier est à compléter',
        reminder: 'Rappel : votre dossier est à compléter',
        last: 'Dernier rappel : votre dossier est à compléter',
      }[p.round],
      paragraphs: [
        'Seules les rubriques nommées ici sont rouvertes. Le délai de réponse du guichet est suspendu jusqu’à votre envoi.',
        ...(p.round === 'last' ? ['Sans réponse de votre part, le dossier sera retiré.'] : []),
      ],
      quote: { label: 'La demande du guichet', words: p.message },
      entries: { label: 'À compléter', lines: p.fields.map(path => fieldLabel(path, form)) },
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Donner les compléments',
    }),
    supplementAnswered: (p: Named & { organisation: string; number: number }, f: Format): Letter => ({
      subject: `Compléments reçus — dossier ${called(p)}`,
      heading: 'Les compléments sont reçus',
      paragraphs: [
        `Une nouvelle version du dossier est déposée et figée. L’examen reprend où il en était, et le délai de réponse court à nouveau.`,
      ],
      facts: [
        ...about(p),
        { label: 'Organisme', value: p.organisation },
        { label: 'Version déposée', value: f.number(p.number) },
      ],
      action: 'Voir le dossier',
    }),
    reviewAssigned: (p: Named & { organisation: string; dueOn: Day }, f: Format): Letter => ({
      subject: `Avis demandé pour le ${f.day(p.dueOn)} — dossier ${called(p)}`,
      heading: 'Votre avis est demandé',
      paragraphs: [
        'À vous d’agir : déclarez d’abord vos liens avec ce projet ou ses partenaires. Le dossier et la grille s’ouvrent ensuite.',
      ],
      facts: [
        ...about(p),
        { label: 'Organisme', value: p.organisation },
        { label: 'Avis à rendre', value: `avant la fin du ${f.day(p.dueOn)}` },
      ],
      action: 'Déclarer mes liens et commencer',
    }),
    reviewLate: (
      p: Named & { dueOn: Day; reviewer: string; matter: 'review' | 'confirmation' },
      f: Format,
    ): Letter => ({
      subject: `Avis en retard — dossier ${called(p)}`,
      heading: 'Un avis est en retard',
      paragraphs: [
        p.matter === 'review'
          ? `L’avis demandé à ${p.reviewer} n’est pas rendu. Le dossier ne peut pas avancer sans lui.`
          : `L’avis de ${p.reviewer} reste à confirmer depuis que le dossier est complété. Le dossier ne peut pas avancer sans lui.`,
        p.matter === 'review'
          ? 'La suite : rendre l’avis, ou prévenir le chargé de dossier qu’il faut le confier à une autre personne.'
          : 'La suite : lire ce qui a changé, puis confirmer l’avis ou le réviser.',
      ],
      facts: [...about(p), { label: 'Avis attendu', value: `le ${f.day(p.dueOn)}` }],
      action: 'Voir l’avis attendu',
    }),
    reviewToConfirm: (p: Named & { confirmBy: Day }, f: Format): Letter => ({
      subject: `Avis à confirmer — dossier ${called(p)}`,
      heading: 'Votre avis est à confirmer',
      paragraphs: [
        'Le porteur a complété son dossier depuis votre avis. Votre avis dit toujours sur quelle version il porte.',
        'À vous d’agir : lisez ce qui a changé, puis confirmez votre avis ou révisez-le.',
      ],
      facts: [...about(p), before(p.confirmBy, f)],
      action: 'Lire ce qui a changé',
    }),
    interestResolved: (p: Named & { dueOn: Day | null }, f: Format): Letter =>
      p.dueOn === null
        ? {
            subject: `Dossier fermé pour vous — ${called(p)}`,
            heading: 'Votre doute est tranché : le dossier se ferme pour vous',
            paragraphs: ['Le chargé de dossier retient un lien d’intérêts. Vous n’avez rien à faire.'],
            facts: about(p),
          }
        : {
            subject: `Dossier ouvert pour vous — ${called(p)}`,
            heading: 'Votre doute est tranché : le dossier s’ouvre',
            paragraphs: [
              'Le chargé de dossier ne retient aucun lien d’intérêts. Votre délai est prolongé des jours d’attente.',
              'À vous d’agir : lisez le dossier, puis rendez votre avis.',
            ],
            facts: [...about(p), before(p.dueOn, f)],
            action: 'Lire le dossier',
          },
    interestDeclared: (p: Named & { reviewer: string; answer: 'declared' | 'unsure'; note: string }): Letter => ({
      subject:
        p.answer === 'declared'
          ? `Déport d’un évaluateur — dossier ${called(p)}`
          : `Lien d’intérêts à examiner — dossier ${called(p)}`,
      heading: p.answer === 'declared' ? 'Un évaluateur se déporte' : 'Un évaluateur hésite sur un lien d’intérêts',
      paragraphs:
        p.answer === 'declared'
          ? [
              `${p.reviewer} déclare un lien d’intérêts. Le dossier lui est fermé.`,
              'La suite : affectez une autre personne si le nombre d’avis ne suffit plus.',
            ]
          : [
              `${p.reviewer} n’est pas sûr de sa situation. Son accès attend votre réponse.`,
              'À vous d’agir : ouvrez l’accès, ou retirez l’affectation.',
            ],
      quote: { label: 'Sa déclaration', words: p.note },
      facts: about(p),
      action: 'Ouvrir le dossier',
    }),
    reviewsDivergent: (p: Named & { spreadTenths: number }, f: Format): Letter => ({
      subject: `Harmonisation nécessaire — dossier ${called(p)}`,
      heading: 'Les avis divergent',
      paragraphs: [
        `Les notes les plus éloignées diffèrent de ${f.decimal(p.spreadTenths / 10)} ${f.plural(p.spreadTenths / 10, points)} sur 100.`,
        'La suite : les évaluateurs relisent leurs avis ensemble. Chacun garde ou révise sa note, avec ses raisons.',
      ],
      facts: about(p),
      action: 'Comparer les avis',
    }),
    reviewsClosed: (p: Named & { reviews: number }, f: Format): Letter => ({
      subject: `Expertise terminée — dossier ${called(p)}`,
      heading: 'L’expertise est terminée',
      paragraphs: [
        `Le dossier a ${f.count(p.reviews, reviews)}.`,
        'La suite : écrivez le rapport d’instruction, puis le dossier peut être inscrit à une séance du comité.',
      ],
      facts: about(p),
      action: 'Écrire le rapport',
    }),
    committeeScheduled: (p: Named & { heldAt: Instant }, f: Format): Letter => ({
      subject: `Passage en comité le ${f.day(parisDay(p.heldAt))} — dossier ${called(p)}`,
      heading: 'Votre dossier passe en comité',
      paragraphs: [
        'Le comité d’investissement examine votre dossier à cette séance. Vous n’avez rien à faire.',
        'La suite : la décision vous est notifiée après la séance, en même temps qu’aux autres porteurs.',
      ],
      facts: [...about(p), { label: 'Séance', value: `${f.instant(p.heldAt)}, heure de Paris` }],
      action: 'Suivre le dossier',
    }),
    committeeAgenda: (p: { heldAt: Instant; place: string; items: readonly string[] }, f: Format): Letter => ({
      subject: `Comité du ${f.day(parisDay(p.heldAt))} : ordre du jour et dossiers`,
      heading: 'L’ordre du jour du comité est prêt',
      paragraphs: [
        'À vous d’agir : lisez les dossiers avant la séance et signalez tout lien d’intérêts, pour vous déporter sur le point concerné.',
      ],
      entries: { label: 'Ordre du jour', lines: p.items },
      facts: [
        { label: 'Séance', value: `${f.instant(p.heldAt)}, heure de Paris` },
        { label: 'Lieu', value: p.place },
      ],
      action: 'Lire les dossiers',
    }),
    decisionValidated: (p: Named & { kind: DecisionKind; isCarrierTold: boolean }): Letter => ({
      subject: `Décision validée — dossier ${called(p)}`,
      heading: p.isCarrierTold ? 'Le dossier sort de la liste d’attente' : 'La décision du comité est validée',
      paragraphs: p.isCarrierTold
        ? [
            'La présidence du comité a confirmé la proposition : cette décision remplace l’ancienne et ne change plus.',
            'Le porteur vient d’en être prévenu : sa lettre est partie en même temps que ce message.',
          ]
        : [
            'Une seconde personne a validé la décision : elle ne change plus.',
            'Elle reste confidentielle jusqu’à la notification de toutes les décisions de la séance. N’en dites rien au porteur.',
          ],
      facts: [...about(p), { label: 'Décision', value: decisions[p.kind].subject }],
      action: 'Ouvrir le dossier',
    }),
    decisionReleased: (p: Named & { kind: DecisionKind; heldAt: Instant | null }, f: Format): Letter => ({
      subject: `${decisions[p.kind].subject} — dossier ${called(p)}`,
      heading: decisions[p.kind].heading,
      paragraphs: [
        p.heldAt === null
          ? 'Le guichet rend une nouvelle décision sur votre dossier.'
          : `Le comité d’investissement a examiné votre dossier le ${f.longDay(parisDay(p.heldAt))}.`,
        'La décision s’appuie sur le règlement et sur les critères de la grille, publiés sur le site du guichet.',
      ],
      facts: about(p),
      after: [decisions[p.kind].next],
      action: 'Voir la décision',
    }),
    applicationReopened: (p: Named): Letter => ({
      subject: `Examen repris — dossier ${called(p)}`,
      heading: 'L’examen du dossier reprend',
      paragraphs: [
        'Les éléments attendus sont arrivés.',
        'La suite : le rapport d’instruction est mis à jour, puis le dossier est inscrit à une prochaine séance du comité.',
      ],
      facts: about(p),
      action: 'Voir le dossier',
    }),
    promotionProposed: (p: Named & { amountCents: Cents; by: string }, f: Format): Letter => ({
      subject: `Liste d’attente : proposition à confirmer — dossier ${called(p)}`,
      heading: 'Un dossier peut sortir de la liste d’attente',
      paragraphs: [
        `Des crédits sont disponibles. ${p.by} propose de financer ce dossier.`,
        'La suite : la présidence du comité confirme. Le porteur n’est prévenu qu’ensuite.',
      ],
      facts: [...about(p), { label: 'Montant proposé', value: f.money(p.amountCents) }],
      action: 'Lire la proposition',
    }),
    conditionEvidenced: (p: Named & { condition: string; words: string }): Letter => ({
      subject: `Preuve d’une condition reçue — dossier ${called(p)}`,
      heading: 'Le porteur a donné la preuve d’une condition',
      paragraphs: [
        `La condition : ${p.condition}`,
        'À vous d’agir\u00a0: constatez qu’elle est remplie, ou dites au porteur ce qui manque.',
      ],
      quote: { label: 'La preuve, dans ses mots', words: p.words },
      facts: about(p),
      action: 'Voir le dossier',
    }),
    conditionsLifted: (p: Named): Letter => ({
      subject: `Conditions levées — dossier ${called(p)}`,
      heading: 'Les conditions suspensives sont levées',
      paragraphs: [
        'Chaque preuve est reçue et acceptée : le projet est retenu.',
        'La suite : le guichet prépare la convention.',
      ],
      facts: about(p),
      action: 'Voir le dossier',
    }),
    agreementReady: (p: Named & { agreementNumber: string; grantedCents: Cents }, f: Format): Letter => ({
      subject: `Convention à signer — dossier ${called(p)}`,
      heading: 'La convention est prête',
      paragraphs: ['La suite : les deux parties signent la convention, puis le projet démarre.'],
      facts: [
        ...about(p),
        { label: 'Convention', value: p.agreementNumber },
        { label: 'Montant accordé', value: f.money(p.grantedCents) },
      ],
      action: 'Lire la convention',
    }),
    agreementReminder: (p: Named & { days: number; escalated: boolean }, f: Format): Letter => ({
      subject: p.escalated
        ? `Convention non signée depuis ${f.days(p.days)} — dossier ${called(p)}`
        : `Rappel : convention en attente depuis ${f.days(p.days)} — dossier ${called(p)}`,
      heading: p.escalated ? 'La convention n’est pas signée dans les délais' : 'La convention attend une signature',
      paragraphs: [
        `La décision date de ${f.days(p.days)} et la convention n’est pas signée. Le projet ne peut pas démarrer.`,
        p.escalated
          ? 'La suite : le responsable du guichet est prévenu. Dites ce qui bloque, ou signez.'
          : 'La suite : signez la convention, ou dites ce qui bloque.',
      ],
      facts: about(p),
      action: 'Lire la convention',
    }),
    projectStarted: (p: Named & { followUp: string; firstReportDueOn: Day }, f: Format): Letter => ({
      subject: `Lancement du projet « ${short(p.title)} » et contacts au datalab`,
      heading: 'Le projet démarre',
      paragraphs: [
        'La convention est signée par les deux parties et les crédits sont engagés.',
        'La suite : un point de suivi par trimestre, et une preuve à chaque jalon.',
      ],
      facts: [
        ...about(p),
        { label: 'Contact au datalab', value: p.followUp },
        { label: 'Premier point de suivi', value: `avant la fin du ${f.day(p.firstReportDueOn)}` },
      ],
      action: 'Ouvrir le projet',
    }),
    evidenceSubmitted: (p: Named & { code: string }): Letter => ({
      subject: `Jalon ${p.code} : preuve à examiner — projet ${called(p)}`,
      heading: `La preuve du jalon ${p.code} est arrivée`,
      paragraphs: ['À vous d’agir : lisez la preuve, puis acceptez le jalon ou renvoyez-le avec un mot.'],
      facts: about(p),
      action: 'Examiner la preuve',
    }),
    milestoneJudged: (p: Named & { code: string; accepted: boolean; word: string }): Letter => ({
      subject: p.accepted
        ? `Jalon ${p.code} accepté — projet ${called(p)}`
        : `Jalon ${p.code} à compléter — projet ${called(p)}`,
      heading: p.accepted ? `Le jalon ${p.code} est accepté` : `Le jalon ${p.code} est à compléter`,
      paragraphs: [
        p.accepted
          ? 'La preuve est acceptée. Vous n’avez rien à faire.'
          : 'La preuve ne suffit pas encore. À vous d’agir : complétez-la, puis renvoyez-la.',
      ],
      quote: { label: 'Le mot du datalab', words: p.word },
      facts: about(p),
      action: 'Voir le jalon',
    }),
    milestoneSoon: (p: Named & { code: string; dueOn: Day }, f: Format): Letter => ({
      subject: `Jalon ${p.code} à venir le ${f.day(p.dueOn)} — projet ${called(p)}`,
      heading: `Le jalon ${p.code} approche`,
      paragraphs: [
        'À vous d’agir : déposez la preuve du jalon. S’il prend du retard, dites-le au prochain point de suivi.',
      ],
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Déposer la preuve',
    }),
    milestoneMissed: (p: Named & { code: string; dueOn: Day }, f: Format): Letter => ({
      subject: `Jalon ${p.code} dépassé — projet ${called(p)}`,
      heading: `Le jalon ${p.code} est dépassé`,
      paragraphs: [
        'Aucune preuve n’est arrivée. Le retard compte dans l’état du projet.',
        'À vous d’agir : déposez la preuve, ou dites à votre contact au datalab quand elle arrivera.',
      ],
      facts: [...about(p), { label: 'Jalon attendu', value: `le ${f.day(p.dueOn)}` }],
      action: 'Déposer la preuve',
    }),
    reportDue: (p: Named & { dueOn: Day }, f: Format): Letter => ({
      subject: `Point de suivi à transmettre avant le ${f.day(p.dueOn)} — projet ${called(p)}`,
      heading: 'Un point de suivi est à transmettre',
      paragraphs: [
        'À vous d’agir : dites ce qui est fait, ce qui vient, la fin et le coût prévus. Comptez un quart d’heure.',
      ],
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Écrire le point de suivi',
    }),
    reportLate: (p: Named & { dueOn: Day }, f: Format): Letter => ({
      subject: `Point de suivi en retard — projet ${called(p)}`,
      heading: 'Le point de suivi est en retard',
      paragraphs: [
        'Le retard compte dans l’état du projet.',
        'À vous d’agir : transmettez le point de suivi, même incomplet.',
      ],
      facts: [...about(p), { label: 'Attendu', value: `le ${f.day(p.dueOn)}` }],
      action: 'Écrire le point de suivi',
    }),
    reportSent: (p: Named & { periodEnd: Day }, f: Format): Letter => ({
      subject: `Point de suivi reçu — projet ${called(p)}`,
      heading: 'Un point de suivi est arrivé',
      paragraphs: ['La suite : lisez-le. Le porteur peut le corriger jusqu’à votre lecture.'],
      facts: [...about(p), { label: 'Période close', value: `le ${f.day(p.periodEnd)}` }],
      action: 'Lire le point de suivi',
    }),
    carrierReminded: (
      p: Named & { matter: { what: NeedCode; about: string | null }; dueOn: Day; word: string; by: string },
      f: Format,
    ): Letter => ({
      subject: `Relance du datalab — projet ${called(p)}`,
      heading: 'Le datalab attend votre réponse',
      paragraphs: [`${p.by} vous relance. À vous d’agir : faites ce qui est attendu, ou dites ce qui bloque.`],
      quote: { label: 'Son mot', words: p.word },
      facts: [
        ...about(p),
        { label: 'Objet', value: matterName(p.matter.what, p.matter.about) },
        { label: 'Attendu', value: `le ${f.day(p.dueOn)}` },
      ],
      action: 'Ouvrir le projet',
    }),
    healthTurnedRed: (
      p: Named & {
        reasons: readonly string[]
        drift?: Drift | null
      },
      f: Format,
    ): Letter => ({
      subject: `Alerte : projet ${called(p)} en dérive${gap(p.drift, f)}`,
      heading: 'Un projet passe au rouge',
      paragraphs: ['La suite : appelez le porteur, puis décidez d’une relance ou d’un passage en comité.'],
      entries: { label: 'Pourquoi', lines: p.reasons.map(reason => healthReasons[reason] ?? reason) },
      facts: about(p),
      action: 'Ouvrir le projet',
    }),
    projectSuspended: (p: Named & { reason: string }): Letter => ({
      subject: `Projet ${called(p)} suspendu`,
      heading: 'Le projet est suspendu',
      paragraphs: ['Les versements sont gelés et aucun point de suivi n’est attendu, jusqu’à la reprise.'],
      quote: { label: 'Motif', words: p.reason },
      facts: about(p),
      action: 'Voir le projet',
    }),
    projectResumed: (p: Named): Letter => ({
      subject: `Projet ${called(p)} repris`,
      heading: 'Le projet reprend',
      paragraphs: ['La suspension est levée : les versements et les points de suivi reprennent.'],
      facts: about(p),
      action: 'Voir le projet',
    }),
    projectClosing: (
      p: Named & { dueOn: Day; sentTo?: { readonly name: string; readonly email: string } | null },
      f: Format,
    ): Letter => ({
      subject: `Bilan final attendu — projet ${called(p)}`,
      heading: 'Le bilan final est attendu',
      paragraphs: [
        'Le projet arrive à sa fin prévue.',
        'La suite : le porteur transmet le bilan final et le compte rendu financier.',
        ...(p.sentTo == null
          ? []
          : [
              `Ils s’envoient par courriel à ${p.sentTo.name}, ${p.sentTo.email} : le guichet n’a pas encore d’écran pour eux.`,
            ]),
      ],
      facts: [...about(p), before(p.dueOn, f)],
      action: 'Voir le projet',
    }),
    finalReportLate: (
      p: Named & { dueOn: Day; sentTo: { readonly name: string; readonly email: string } | null },
      f: Format,
    ): Letter => ({
      subject: `Bilan final en retard — projet ${called(p)}`,
      heading: 'Le bilan final est en retard',
      paragraphs: [
        'Le retard compte dans l’état du projet.',
        'À vous d’agir : transmettez le bilan final et le compte rendu financier.',
        ...(p.sentTo === null
          ? []
          : [
              `Ils s’envoient par courriel à ${p.sentTo.name}, ${p.sentTo.email} : le guichet n’a pas encore d’écran pour eux.`,
            ]),
      ],
      facts: [...about(p), { label: 'Attendu', value: `le ${f.day(p.dueOn)}` }],
      action: 'Voir le projet',
    }),
    closureProposed: (p: Named & { by: string; word: string }): Letter => ({
      subject: `Clôture à confirmer — projet ${called(p)}`,
      heading: 'Une clôture attend votre confirmation',
      paragraphs: [`${p.by} propose de clôturer le projet. À vous d’agir : vérifiez le solde, puis confirmez.`],
      quote: { label: 'Son mot', words: p.word },
      facts: about(p),
      action: 'Ouvrir le projet',
    }),
    projectClosed: (p: Named): Letter => ({
      subject: `Projet ${called(p)} clôturé`,
      heading: 'Le projet est clôturé',
      paragraphs: [
        'Le bilan final et les comptes sont acceptés. Merci à toute l’équipe.',
        'La suite : un relevé des effets, six mois puis un an après.',
      ],
      facts: about(p),
      action: 'Voir le projet',
    }),
    projectStopped: (p: Named & { reason: string }): Letter => ({
      subject: `Projet ${called(p)} arrêté`,
      heading: 'Le projet est arrêté',
      paragraphs: [
        'Le financement s’arrête avant son terme.',
        'La suite : les comptes sont arrêtés entre le porteur et le guichet.',
      ],
      quote: { label: 'Motif', words: p.reason },
      facts: about(p),
      action: 'Voir le projet',
    }),
    draftIdle: (p: Named & { closesAt: Instant }, f: Format): Letter => ({
      subject: `Votre brouillon « ${short(p.title)} » vous attend`,
      heading: 'Votre brouillon vous attend',
      paragraphs: [
        'Vous n’y avez pas touché depuis trente jours. Tout ce que vous avez écrit est gardé.',
        'La suite : terminez-le quand vous voulez, ou retirez-le.',
      ],
      facts: [
        ...about(p),
        { label: 'Dernier instant pour déposer', value: `${f.exactInstant(lastSecond(p.closesAt))}, heure de Paris` },
      ],
      action: 'Reprendre le brouillon',
    }),
  },
}
