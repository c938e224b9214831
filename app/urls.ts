// The addresses of the screens as typed functions: the only place, with the table of screens, where a path is written.

import type {
  AgendaItemId,
  ApplicationId,
  AttachmentId,
  EnvelopeLineId,
  MeetingId,
  MilestoneId,
  ProjectId,
  ReportId,
  ReviewId,
} from './domain/identifiers.ts'

/** The parameters that are given; nothing when none is. */
function query(given: Readonly<Record<string, string | null>>): string {
  const named = Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  return named.length === 0 ? '' : `?${new URLSearchParams(named).toString()}`
}

/** The parameter that names a window in an address. */
export const windowParameter = 'guichet'

/** The same page, about that window. */
export const aboutWindow = (pathname: string, slug: string): string =>
  `${pathname}${query({ [windowParameter]: slug })}`

/** The parameter that says where to go back to, once signed in or introduced. */
export const returnParameter = 'retour'

export const urls = {
  // anyone
  /** The window that one is near or, by its name, that one: what is then opened is about it too. */
  window: (slug: string | null = null) => `/${query({ [windowParameter]: slug })}`,
  eligibility: () => '/eligibilite',
  whatIsAsked: () => '/ce-qui-est-demande',
  /** A page of the projects that the window's page lists. */
  fundedProjects: (page: number) => `/${query({ page: page === 1 ? null : String(page) })}#projets`,
  fundedProject: (id: ProjectId) => `/projets-finances/${id}`,
  preferences: () => '/preferences',
  accessibility: () => '/accessibilite',
  legalNotice: () => '/mentions-legales',
  personalData: () => '/donnees-personnelles',
  siteMap: () => '/plan-du-site',
  // the account
  /** `again`: to whoever comes with a code that is no longer waited for. */
  signIn: ({ again = false, returnTo = null }: { readonly again?: boolean; readonly returnTo?: string | null } = {}) =>
    `/connexion${query({ code: again ? 'expire' : null, [returnParameter]: returnTo })}`,
  signInCode: () => '/connexion/code',
  signOut: () => '/deconnexion',
  organisation: (returnTo: string | null = null) => `/mon-organisme${query({ [returnParameter]: returnTo })}`,
  // the applicant
  applications: () => '/candidatures',
  startApplication: (window: string | null = null) => `/candidatures/nouvelle${query({ [windowParameter]: window })}`,
  application: (id: ApplicationId) => `/candidatures/${id}`,
  section: (id: ApplicationId, section: string) => `/candidatures/${id}/formulaire/${section}`,
  summary: (id: ApplicationId) => `/candidatures/${id}/recapitulatif`,
  signature: (id: ApplicationId) => `/candidatures/${id}/signature`,
  receipt: (id: ApplicationId) => `/candidatures/${id}/accuse`,
  supplement: (id: ApplicationId) => `/candidatures/${id}/complements`,
  withdrawal: (id: ApplicationId) => `/candidatures/${id}/retrait`,
  attachment: (id: AttachmentId) => `/pieces/${id}`,
  // the office
  desk: () => '/dossiers',
  file: (id: ApplicationId) => `/dossiers/${id}`,
  admissibility: (id: ApplicationId) => `/dossiers/${id}/recevabilite`,
  requestSupplement: (id: ApplicationId) => `/dossiers/${id}/complements`,
  versions: (id: ApplicationId) => `/dossiers/${id}/versions`,
  reviewers: (id: ApplicationId) => `/dossiers/${id}/evaluateurs`,
  assessment: (id: ApplicationId) => `/dossiers/${id}/rapport`,
  decision: (id: ApplicationId) => `/dossiers/${id}/decision`,
  draftAgreement: (id: ApplicationId) => `/dossiers/${id}/convention`,
  // reviewers
  reviews: () => '/avis',
  review: (id: ReviewId) => `/avis/${id}`,
  interests: (id: ReviewId) => `/avis/${id}/interets`,
  // committee and envelope
  meetings: (window: string | null = null, page = 1) =>
    `/comites${query({ [windowParameter]: window, page: page === 1 ? null : String(page) })}`,
  meeting: (id: MeetingId) => `/comites/${id}`,
  agendaItem: (id: MeetingId, itemId: AgendaItemId) => `/comites/${id}/points/${itemId}`,
  notices: (id: MeetingId) => `/comites/${id}/notifications`,
  /** Now, or as it was at what is asked: a day or an instant. */
  envelope: (asked: string | null = null) => `/enveloppe${query({ au: asked })}`,
  /** The entries that make a figure of all the lines. */
  envelopeFigure: (figure: string, asked: string | null) =>
    `/enveloppe${query({ chiffre: figure, au: asked })}#journal`,
  /** The entries of a line, until what is asked; of one of its figures alone when it is named. */
  envelopeLine: (id: EnvelopeLineId, asked: string | null = null, figure: string | null = null) =>
    `/enveloppe/${id}${query({ chiffre: figure, au: asked })}`,
  // funded projects
  projects: () => '/projets',
  project: (id: ProjectId) => `/projets/${id}`,
  agreement: (id: ProjectId) => `/projets/${id}/convention`,
  milestone: (id: ProjectId, milestoneId: MilestoneId) => `/projets/${id}/jalons/${milestoneId}`,
  report: (id: ProjectId, reportId: ReportId) => `/projets/${id}/points-de-suivi/${reportId}`,
  myProjects: () => '/mes-projets',
  myProject: (id: ProjectId) => `/mes-projets/${id}`,
  myMilestone: (id: ProjectId, milestoneId: MilestoneId) => `/mes-projets/${id}/jalons/${milestoneId}`,
  myReport: (id: ProjectId, reportId: ReportId) => `/mes-projets/${id}/points-de-suivi/${reportId}`,
  // the demonstration
  demo: () => '/demo',
  demoClock: () => '/demo/horloge',
  demoMail: () => '/demo/courriels',
  demoMailMessage: (id: string) => `/demo/courriels/${id}`,
  demoMailTemplates: () => '/demo/courriels/modeles',
  demoMailList: () => '/demo/courriels.json',
  demoMailHtml: (id: string) => `/demo/courriels/${id}/html`,
  demoMailTemplate: (name: string, locale: string) => `/demo/courriels/modeles/${name}/${locale}`,
} as const
