// An application with everything around it that a rule may look at, at one moment.

import type {
  AgendaPlace,
  Application,
  Assessment,
  Attachment,
  Condition,
  Decision,
  Participant,
  ReviewSummary,
  Supplement,
} from './application.ts'
import { decidedStates, isAccepted } from './application-workflow.ts'
import { partsOnItem } from './committee.ts'
import type { OtherApplication } from './eligibility.ts'
import type { FundingWindow, WindowVersion } from './funding-window.ts'
import type { PersonId } from './identifiers.ts'
import type { Organisation } from './organisation.ts'
import type { Subject } from './permissions.ts'
import type { ProjectState } from './project-workflow.ts'
import type { Instant } from './time.ts'

export type Situation = {
  readonly now: Instant
  readonly window: FundingWindow
  /** The version the application was filed under, or the one in force for a draft. */
  readonly rules: WindowVersion
  readonly application: Application
  readonly organisation: Organisation
  readonly operatorListed: boolean
  readonly participants: readonly Participant[]
  readonly attachments: readonly Attachment[]
  readonly reviews: readonly ReviewSummary[]
  /** The supplement request that waits for its answer. */
  readonly supplement: Supplement | null
  readonly inadmissibility: { readonly proposedBy: PersonId; readonly reasons: string } | null
  readonly assessment: Assessment | null
  readonly agenda: AgendaPlace | null
  /** The latest decision, recorded or validated. */
  readonly decision: Decision | null
  /** The address of who recorded it, by which a seat is held. */
  readonly recorderEmail: string | null
  readonly conditions: readonly Condition[]
  readonly promotion: { readonly proposedBy: PersonId } | null
  readonly project: { readonly state: ProjectState } | null
  /** Active applications of the same body that this one is compared with (rule DUPLICATE_APPLICATION). */
  readonly otherApplications: readonly OtherApplication[]
}

/** The people around an application, as permissions.ts asks for them. */
export function subjectOf(situation: Situation): Subject {
  const { application, participants, reviews, agenda, rules } = situation
  return {
    windowId: application.windowId,
    organisationId: application.organisationId,
    filed: application.submittedAt !== null,
    participants: participants.flatMap(({ personId, role }) => (personId === null ? [] : [{ personId, role }])),
    reviews: reviews.map(({ reviewerId, interest }) => ({ reviewerId, interest })),
    ...partsOnItem(rules.committee.seats, agenda?.attendance ?? []),
    editorMayFile: rules.editorMayFile,
  }
}

/** The conditions of the latest decision may be evidenced and judged; resolutory ones live on with the project. */
export const conditionsAreOpen = (situation: Pick<Situation, 'application' | 'decision'>): boolean =>
  noticeReleased(situation) && isAccepted(situation.application.state)

/** The notice of the latest validated decision was released; true when nothing is decided. */
export const noticeReleased = ({
  application,
  decision,
}: {
  readonly application: Pick<Application, 'state'>
  readonly decision: Pick<Decision, 'noticeReleasedAt'> | null
}): boolean => !decidedStates.includes(application.state) || (decision !== null && decision.noticeReleasedAt !== null)
