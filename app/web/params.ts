// The ids that an address carries, each as what it is: the name of a segment says of what.

import {
  type AgendaItemId,
  type ApplicationId,
  type AttachmentId,
  type EnvelopeLineId,
  type MeetingId,
  type MilestoneId,
  type ProjectId,
  type ReportId,
  type ReviewId,
  toId,
} from '#app/domain/identifiers.ts'

export type Params = Readonly<Record<string, string>>

type Ids = {
  readonly applicationId: ApplicationId
  readonly attachmentId: AttachmentId
  readonly itemId: AgendaItemId
  readonly lineId: EnvelopeLineId
  readonly meetingId: MeetingId
  readonly milestoneId: MilestoneId
  readonly projectId: ProjectId
  readonly reportId: ReportId
  readonly reviewId: ReviewId
}

/** Reads one id of an address. A missing segment is an id that nothing has, so that it is not found. */
export const idIn =
  <Name extends keyof Ids>(name: Name) =>
  (params: Params): Ids[Name] =>
    toId(params[name] ?? '')
