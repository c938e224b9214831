// One realistic example of the props of every e-mail, from the fictional world of the demonstration: for its pages and for tests.

import { euros } from '#app/domain/money.ts'
import { parisInstant, toDay, toInstant } from '#app/domain/time.ts'
import type { EmailLink, EmailName, EmailProps } from './props.ts'

const day = toDay
const closesAt = parisInstant(day('2026-01-01'))

const about = (reference: string | null, title: string) => (page: EmailLink['page']) => ({
  reference,
  title,
  link: { page, id: 'exemple' },
})

const overseas = about(null, 'Prévenir les habitants de leurs droits à la continuité territoriale')
const classrooms = about('GD-2025-0001', 'Partager et exploiter les mesures de qualité de l’air des écoles')
const landDeeds = about('GD-2025-0002', 'Rendre interrogeables les actes fonciers numérisés')
const waitingTimes = about('GD-2024-0021', 'Mesurer, anticiper et afficher les délais des démarches en préfecture')
const roads = about('GD-2024-0019', 'Espace commun de données sur les accidents de la circulation')
const agrifood = about('GD-2024-0012', 'Détecter plus tôt les difficultés des entreprises agroalimentaires')
const apprentices = about('GD-2024-0007', 'Vérifier le statut d’apprenti sans demander le contrat')
const heating = about('GD-2023-0011', 'Repérer et accompagner les ménages qui n’utilisent pas leur chèque chauffage')
const waterways = about('GD-2023-0006', 'Un référentiel ouvert et à jour des ouvrages de navigation')
const fisheries = about('GD-2023-0014', 'Mieux cibler les contrôles de débarquement de la pêche')
const scholarships = about(
  'GD-2023-0003',
  'Informer les familles de leur droit à la bourse de collège avant la clôture de la campagne',
)
const mediation = about('GD-2025-0005', 'Assister la rédaction des réponses aux litiges de consommation')

const sgar = 'Secrétariat général pour les affaires régionales d’un territoire ultramarin (fictif)'
const cadastre = 'Service national du cadastre ancien (fictif)'
const prefecture = 'Secrétariat général de la préfecture de région Rives-du-Sud (fictif)'
const service = {
  name: 'Guichet de financement des projets de données (démonstration)',
  postalAddress: '12 rue des Registres, 75999 Paris-Fictif',
  email: 'guichet@exemple.invalid',
  phone: '01 99 00 12 34',
}
const roadSafety = 'Mission interservices de la sécurité des trajets (fictive)'

/** One sample a name: what forgets one does not compile. */
export const samples: EmailProps = {
  signInCode: { code: '482915', minutes: 10 },
  signatoryNamed: { ...overseas('myApplication'), by: 'Camille Aubry', organisation: sgar },
  signatureAsked: {
    ...overseas('signature'),
    by: 'Camille Aubry',
    organisation: sgar,
    requestedCents: euros(210_000),
    closesAt,
  },
  sentBack: {
    ...overseas('myApplication'),
    by: 'Thomas Abadie',
    word: 'Le coût de fonctionnement après 2027 me paraît sous-estimé.\nRevoyez la ligne d’hébergement avec le service financier, puis renvoyez-moi le dossier.',
  },
  applicationSubmitted: {
    ...classrooms('receipt'),
    number: 1,
    receivedAt: toInstant('2025-01-13T15:42:07.000Z'),
    sha256: '3f9ac2e17b405d880e6c91f3a4d726b58c19e0fa6d3247be15c893a0de74f26b',
    answerDays: 45,
    answerDueAt: parisInstant(day('2025-02-28')),
    service,
  },
  applicationToTreat: {
    ...landDeeds('file'),
    organisation: cadastre,
    requestedCents: euros(450_000),
    dueAt: parisInstant(day('2025-02-07')),
  },
  fileHandedOver: {
    ...landDeeds('file'),
    organisation: cadastre,
    by: 'Marion Keller',
    step: 'admissibility',
    dueAt: parisInstant(day('2025-02-07')),
    word: 'Vous connaissez le sujet.',
  },
  applicationWithdrawn: {
    ...landDeeds('myApplication'),
    by: 'Thomas Abadie',
    word: 'Le projet est repris par un autre service de l’État.',
  },
  applicationExpired: waitingTimes('myApplication'),
  applicationAdmissible: { ...classrooms('myApplication'), answerDueAt: parisInstant(day('2025-02-28')) },
  inadmissibilityProposed: { ...mediation('file'), by: 'Léa Morin' },
  applicationInadmissible: {
    ...mediation('myApplication'),
    reasons:
      'Le coût total du projet est inférieur au minimum du règlement.\nLa lettre du commanditaire n’est pas signée.',
  },
  streamChanged: { ...landDeeds('myApplication'), stream: 'Intelligence artificielle' },
  supplementRequested: {
    ...waitingTimes('supplement'),
    dueOn: day('2025-03-19'),
    message:
      'Merci de préciser la base légale du rapprochement des deux fichiers et de joindre l’avis du délégué à la protection des données.',
    fields: ['legalBasis', 'risks', 'attachments.dpoOpinion'],
    round: 'first',
  },
  supplementAnswered: { ...waitingTimes('file'), organisation: prefecture, number: 2 },
  reviewAssigned: { ...roads('review'), organisation: roadSafety, dueOn: day('2025-03-17') },
  reviewLate: { ...roads('review'), dueOn: day('2025-03-17'), reviewer: 'Sarah Okafor', matter: 'review' },
  reviewToConfirm: { ...roads('review'), confirmBy: day('2025-03-26') },
  interestDeclared: {
    ...roads('file'),
    reviewer: 'Julien Castel',
    answer: 'unsure',
    note: 'J’ai travaillé avec l’un des partenaires il y a quatre ans.',
  },
  interestResolved: { ...roads('review'), dueOn: day('2025-03-20') },
  reviewsDivergent: { ...roads('file'), spreadTenths: 274 },
  reviewsClosed: { ...roads('file'), reviews: 3 },
  committeeScheduled: { ...classrooms('myApplication'), heldAt: parisInstant(day('2025-04-15'), '09:30') },
  committeeAgenda: {
    heldAt: parisInstant(day('2025-04-15'), '09:30'),
    place: 'Salle des Registres, et à distance',
    items: ['GD-2025-0001 Air des classes', 'GD-2024-0019 Sécurité des trajets', 'GD-2025-0002 LexiFoncier'],
    link: { page: 'meeting', id: 'exemple' },
  },
  decisionValidated: { ...classrooms('file'), kind: 'grant', isCarrierTold: false },
  decisionReleased: {
    ...agrifood('myApplication'),
    kind: 'grantWithConditions',
    heldAt: parisInstant(day('2024-09-17'), '09:30'),
    requestedCents: euros(350_000),
    grantedCents: euros(300_000),
    reasons: [
      'Le besoin est établi et l’équipe est en place.',
      'Le poste d’hébergement est ramené au coût constaté sur des projets semblables.',
    ],
    conditions: [
      {
        kind: 'SUSPENSIVE',
        wording: 'Convention d’échange de données signée avec le service statistique.',
        dueOn: day('2025-03-31'),
      },
      { kind: 'RESOLUTORY', wording: 'Publication du code source à la mise en service.', dueOn: day('2026-06-30') },
    ],
    waitlistRank: null,
    author: { name: 'Anne Delmas', position: 'présidente du comité d’investissement' },
    service,
  },
  applicationReopened: waitingTimes('myApplication'),
  promotionProposed: { ...landDeeds('file'), amountCents: euros(450_000), by: 'Marion Keller' },
  conditionEvidenced: {
    ...agrifood('decision'),
    condition: 'Convention d’échange de données signée avec le service statistique.',
    words: 'Signée le 12 mars 2025 par les deux directions ; elle est sur l’espace partagé du projet.',
  },
  conditionsLifted: agrifood('myApplication'),
  agreementReady: { ...apprentices('myProject'), agreementNumber: 'CONV-2025-0003', grantedCents: euros(240_000) },
  agreementReminder: { ...apprentices('myProject'), days: 30, escalated: false },
  projectStarted: { ...heating('myProject'), followUp: 'Malik Benhaddou', firstReportDueOn: day('2023-10-15') },
  evidenceSubmitted: { ...heating('project'), code: 'J3' },
  milestoneJudged: {
    ...heating('myProject'),
    code: 'J3',
    accepted: false,
    word: 'Il manque le procès-verbal de recette signé.',
  },
  milestoneSoon: { ...heating('myProject'), code: 'J4', dueOn: day('2025-03-31') },
  milestoneMissed: { ...heating('myProject'), code: 'J4', dueOn: day('2025-03-31') },
  reportDue: { ...waterways('myProject'), dueOn: day('2025-04-15') },
  reportLate: { ...waterways('myProject'), dueOn: day('2025-04-15') },
  reportSent: { ...waterways('project'), periodEnd: day('2025-03-31') },
  carrierReminded: {
    ...heating('myProject'),
    matter: { what: 'milestone', about: 'J4' },
    dueOn: day('2025-03-31'),
    word: 'Pouvez-vous me dire quand le bilan de la vague 2 sera prêt ?',
    by: 'Malik Benhaddou',
  },
  healthTurnedRed: {
    ...heating('project'),
    reasons: ['scheduleDrift', 'milestonesMissed'],
    drift: { of: 'scheduleDrift', tenths: 275 },
  },
  projectSuspended: {
    ...fisheries('myProject'),
    reason: 'L’accès aux données de débarquement est interrompu depuis janvier.',
  },
  projectResumed: fisheries('myProject'),
  projectClosing: {
    ...waterways('myProject'),
    dueOn: day('2025-05-31'),
    sentTo: { name: 'Malik Benhaddou', email: 'malik.benhaddou@datalab.exemple.invalid' },
  },
  finalReportLate: {
    ...waterways('myProject'),
    dueOn: day('2025-05-31'),
    sentTo: { name: 'Malik Benhaddou', email: 'malik.benhaddou@datalab.exemple.invalid' },
  },
  closureProposed: {
    ...scholarships('project'),
    by: 'Malik Benhaddou',
    word: 'Bilan final et compte rendu financier acceptés : 487 300 € dépensés.',
  },
  projectClosed: scholarships('myProject'),
  projectStopped: {
    ...fisheries('myProject'),
    reason: 'Le fournisseur des données a mis fin à la convention d’échange.',
  },
  draftIdle: { ...overseas('myApplication'), closesAt },
}

export const emailNames = Object.keys(samples) as readonly EmailName[]
