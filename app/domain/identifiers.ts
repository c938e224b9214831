// Names for the ids of things, so that one cannot be given for another.

declare const kind: unique symbol
type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type WindowId = Id<'window'>
export type PersonId = Id<'person'>
export type OrganisationId = Id<'organisation'>
export type ApplicationId = Id<'application'>
export type AttachmentId = Id<'attachment'>
export type ReviewId = Id<'review'>
export type MeetingId = Id<'meeting'>
export type AgendaItemId = Id<'agendaItem'>
export type DecisionId = Id<'decision'>
export type ConditionId = Id<'condition'>
export type EnvelopeLineId = Id<'envelopeLine'>
export type ProjectId = Id<'project'>
export type MilestoneId = Id<'milestone'>
export type ReportId = Id<'report'>
export type IndicatorId = Id<'indicator'>

/** Marks a text that was made as an id, or that comes from a route and is about to be looked up. */
export const toId = <Kind extends Id<string>>(text: string): Kind => text as Kind

export const toIdOrNull = <Kind extends Id<string>>(text: string | null): Kind | null => text as Kind | null
