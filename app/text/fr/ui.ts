// Layout and component words, in French.

type Counted = { readonly count: number }

const many = (n: number, one: string, other: string): string => (Math.abs(n) < 2 ? one : other)

export const ui = {
  skip: { label: 'Accès rapide', content: 'Aller au contenu', menu: 'Aller au menu' },
  header: {
    demo: 'démonstration',
    demoTitle: 'Démonstration',
    demoNotice: 'Ce n’est pas un site officiel.',
    demoFiction: 'Projets, organismes et personnes sont fictifs.',
    demoClock: (p: { clock: string }) => `Horloge : ${p.clock}`,
    tools: 'Compte et langue',
    menu: 'Menu principal',
    waiting: (p: Counted) => many(p.count, ' à traiter', ' à traiter'),
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    role: (p: { role: string }) => `, ${p.role}`,
    otherLanguage: 'English',
    otherLanguageCode: 'en',
  },
  footer: {
    label: 'Informations sur le site',
    question: 'Une question ? Écrivez à ',
    promise: ' : une personne répond sous deux jours ouvrés.',
    theme: 'Affichage',
    themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  },
  breadcrumb: 'Vous êtes ici',
  parts: 'Parties de la page',
  now: {
    stands: 'Où en est-on',
    next: 'La suite',
    nextBy: (p: { who: string }) => `La suite, ${p.who}`,
    by: 'Avant',
  },
  due: {
    paused: 'délai suspendu',
    done: (p: { day: string }) => `fait le ${p.day}`,
    before: (p: { due: string; day: string }) => `${p.due}, avant la fin du ${p.day}`,
    late: (p: { due: string; day: string }) => `${p.due}, attendu le ${p.day}`,
  },
  field: {
    required: 'obligatoire',
    optional: '(facultatif)',
    choose: 'Choisir',
    day: 'Au format jj/mm/aaaa, par exemple 31/12/2025.',
    money: 'En euros.',
    counter: (p: { count: string; limit: string }) => `${p.count} caractères sur ${p.limit}`,
    limit: (p: { limit: string }) => `${p.limit} caractères au plus.`,
    minimum: (p: { minimum: string }) => `${p.minimum} caractères au moins.`,
    help: (p: { label: string }) => `Aide : ${p.label}`,
    helpTitle: 'Ce que regardent les évaluateurs',
    fileKept: (p: { name: string; size: string }) => `Fichier gardé : ${p.name} (${p.size})`,
    fileReplace: 'Un nouveau fichier remplace celui-ci.',
  },
  errors: {
    title: (p: Counted) => (p.count === 1 ? 'Un point est à corriger' : `${p.count} points sont à corriger`),
    saved: 'Le reste est enregistré.',
    named: (p: { readonly label: string | null; readonly sentence: string }) =>
      p.label === null ? p.sentence : `${p.label} : ${p.sentence}`,
  },
  savedElsewhere: {
    title: 'Enregistré ailleurs entre-temps',
    lead: 'Rien n’a été écrasé. Ce que vous avez tapé est encore dans la page ; voici ce qui est enregistré là où c’est différent. Enregistrez de nouveau pour le remplacer.',
    empty: 'vide',
    take: 'Reprendre plutôt ce qui est enregistré',
  },
  save: { label: 'Enregistrement' },
  stepper: {
    position: (p: { position: number; total: number }) => `Section ${p.position} sur ${p.total}`,
    next: (p: { next: string }) => `Suite : ${p.next}`,
    all: 'Toutes les sections',
  },
  criterion: {
    points: (p: Counted) => `${p.count} ${many(p.count, 'point', 'points')}`,
    note: (p: { note: number }) => `${p.note} sur 4`,
    toScore: 'à noter',
    toComment: (p: { note: number }) => `${p.note} sur 4, à commenter`,
    level: (p: { note: number; label: string }) => `${p.note} · ${p.label}`,
    comment: 'Commentaire',
    shared: 'Il peut être communiqué au porteur.',
  },
  spread: {
    scores: (p: { scores: string; mean: string }) => `Notes : ${p.scores}, moyenne ${p.mean} sur 100`,
    key: (p: { thresholds: string; from: number; to: number }) =>
      `Cercle : la note d’un évaluateur. Trait plein : la moyenne. Traits fins : ${p.thresholds}. Échelle de ${p.from} à ${p.to}.`,
  },
  envelope: {
    line: 'Ligne',
    total: 'Total',
    received: 'Ouvert',
    segment: {
      granted: 'Accordé',
      reserved: 'Réservé',
      frozen: 'Gelé',
      available: 'Disponible',
      unused: 'Non utilisé',
    },
    amount: {
      granted: (p: { amount: string }) => `${p.amount} accordés`,
      reserved: (p: { amount: string }) => `${p.amount} réservés`,
      frozen: (p: { amount: string }) => `${p.amount} gelés`,
      available: (p: { amount: string }) => `${p.amount} disponibles`,
      unused: (p: { amount: string }) => `${p.amount} non utilisés`,
    },
    nothing: 'rien',
    description: (p: { name: string; amounts: string }) => `${p.name} : ${p.amounts}.`,
    table: 'Le tableau, ligne par ligne',
    caption: 'Lignes de l’enveloppe, en euros',
    scale: 'Une seule échelle pour toutes les barres.',
  },
  meter: {
    atMost: (p: { max: string }) => `${p.max} au plus`,
    description: (p: { value: string; max: string }) => `${p.value}, pour un maximum de ${p.max}`,
  },
  timeline: {
    today: 'aujourd’hui',
    planned: 'Prévu à la convention',
    actual: 'Réel',
    forecast: 'Prévision',
    row: (p: { label: string; planned: string; actual: string | null; forecast: string | null }) =>
      `${p.label} : prévu le ${p.planned}${p.actual === null ? '' : `, réel le ${p.actual}`}${p.forecast === null ? '' : `, prévision au ${p.forecast}`}.`,
  },
  chart: {
    table: 'Les mêmes chiffres en tableau',
    when: 'Au',
    series: { planned: 'Prévu à la convention', actual: 'Réel', forecast: 'Prévision' },
  },
  check: { ok: 'conforme', todo: 'point d’attention', error: 'à corriger', wait: 'en attente' },
  history: { automatic: 'automatique', by: (p: { who: string }) => `, ${p.who}` },
  receipt: { number: 'Numéro', received: 'Reçu par le serveur, heure de Paris' },
  pages: {
    label: 'Pages',
    previous: 'Page précédente',
    next: 'Page suivante',
    page: (p: { page: number }) => `Page ${p.page}`,
  },
  filter: {
    option: (p: { label: string; option: string }) => `${p.label} : ${p.option}`,
    all: 'tous',
    search: 'Chercher',
  },
  table: { nothing: '–', choose: 'Choisir' },
  countdown: {
    closesIn: 'Fermeture du guichet dans',
    opensIn: 'Ouverture du guichet dans',
    closed: 'Le guichet est fermé',
    closedSince: 'depuis le',
    and: (p: { small: string }) => `et ${p.small}`,
    inclusive: 'Heure de Paris. La seconde 23 h 59 min 59 s est comprise.',
    zone: 'Heure de Paris.',
    today: 'aujourd’hui',
    progress: (p: { from: string; to: string; elapsed: string }) =>
      `Guichet ouvert du ${p.from} au ${p.to} ; ${p.elapsed} de la période est écoulée.`,
  },
}
