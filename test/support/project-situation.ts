// A project in progress as agreed, with nothing late, for the rules that read a whole situation.

import { type MilestoneId, type PersonId, type ReportId, toId } from '#app/domain/identifiers.ts'
import { euros } from '#app/domain/money.ts'
import type { Milestone, ProgressReport, Project, ProjectSituation } from '#app/domain/project.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { aVersion } from './window-version.ts'

export const at = (day: string, time = '09:00') => parisInstant(toDay(day), time)

export const aMilestoneOf = (code: string, dueOn: string, except: Partial<Milestone> = {}): Milestone => ({
  id: toId<MilestoneId>(code),
  position: Number(code.slice(1)),
  code,
  title: `Livrable ${code}`,
  expectedEvidence: 'Une adresse',
  dueOn: toDay(dueOn),
  state: 'planned',
  evidence: null,
  evidenceAt: null,
  evidenceBy: null,
  judgedAt: null,
  judgedBy: null,
  judgement: null,
  version: 1,
  ...except,
})

export const aReportOf = (periodEnd: string, dueOn: string, except: Partial<ProgressReport> = {}): ProgressReport => ({
  id: toId<ReportId>(periodEnd),
  periodEnd: toDay(periodEnd),
  dueOn: toDay(dueOn),
  content: null,
  sentAt: null,
  sentBy: null,
  readAt: null,
  readBy: null,
  version: 1,
  typed: null,
  ...except,
})

const project: Project = {
  id: toId('project'),
  applicationId: toId('application'),
  windowId: toId('window'),
  organisationId: toId('body'),
  reference: 'GD-2025-0001',
  title: 'Mesurer les lacs',
  acronym: 'Lacs',
  state: 'inProgress',
  agreementNumber: 'ER-2025-001',
  agreementKind: 'RECIPROCAL_COMMITMENT',
  object: 'Mesurer les lacs',
  uo: null,
  commitmentRef: '2103',
  initialStart: toDay('2025-01-01'),
  initialEnd: toDay('2025-12-31'),
  initialTotalCost: euros(100_000),
  granted: euros(50_000),
  acceptedAt: at('2024-12-17'),
  draftedBy: toId<PersonId>('finance'),
  draftedAt: at('2024-12-20'),
  termsEditedAt: null,
  bodySignedOn: toDay('2024-12-28'),
  serviceSignedOn: toDay('2024-12-30'),
  activatedAt: at('2025-01-01'),
  activatedBy: toId<PersonId>('finance'),
  stateSince: at('2025-01-01'),
  forecastEnd: null,
  forecastTotalCost: null,
  closureProposedBy: null,
  healthOverride: null,
  version: 1,
}

type Except = Partial<Omit<ProjectSituation, 'project'>> & { readonly project?: Partial<Project> }

/** On 10 March 2025, two milestones to come, no report open. */
export const aProjectSituation = ({ project: changed = {}, ...except }: Except = {}): ProjectSituation => ({
  now: at('2025-03-10'),
  rules: aVersion(),
  project: { ...project, ...changed },
  organisation: {
    id: toId('body'),
    siret: '99900001100018',
    name: 'Direction des lacs',
    kind: 'CENTRAL',
    parentMinistry: 'Ministère chargé des lacs',
    kindSource: 'stated',
  },
  participants: [
    { role: 'applicantEditor', email: 'editor@exemple.invalid', personId: toId<PersonId>('editor'), name: 'Ève' },
    {
      role: 'applicantSignatory',
      email: 'signatory@exemple.invalid',
      personId: toId<PersonId>('signatory'),
      name: 'Serge',
    },
  ],
  reviews: [],
  schedule: [{ year: 2025, ae: euros(50_000), cp: euros(50_000) }],
  milestones: [aMilestoneOf('J1', '2025-06-30'), aMilestoneOf('J2', '2025-12-31')],
  reports: [],
  indicators: [],
  conditions: [],
  moves: [
    { at: at('2024-12-20'), to: 'agreementToSign' },
    { at: at('2025-01-01'), to: 'inProgress' },
  ],
  reminders: [],
  ...except,
})
