// One section of the form, to be filled in: what was typed, what the rules say of it, what reviewers look for.

import type { Answers } from '#app/domain/answers.ts'
import type { Attachment } from '#app/domain/application.ts'
import { applicationForm, fieldAt, type SectionCode, sectionOf } from '#app/domain/application-form.ts'
import { findingsOn } from '#app/domain/application-guards.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import { type SectionState, sectionStates } from '#app/domain/completeness.ts'
import type { FormRules } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Organisation } from '#app/domain/organisation.ts'
import type { PersonActor } from '#app/domain/people.ts'
import { can } from '#app/domain/permissions.ts'
import { notFromHere, type Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { Finding } from '#app/domain/rules.ts'
import { type Situation, subjectOf } from '#app/domain/situation.ts'
import { parisDay, yearOf } from '#app/domain/time.ts'
import type { Context } from '../context.ts'
import { requireOwnSituation, viewOf } from './carrier-view.ts'

/** What every page with fields of the form needs. */
export type FormPage = {
  readonly view: CarrierView
  /** Of the application when the page was made: what is typed is kept over that one alone. */
  readonly version: number
  readonly rules: FormRules
  readonly organisation: Organisation
  readonly answers: Answers
  readonly attachments: readonly Attachment[]
  /** The years a line of the budget may name. */
  readonly years: readonly number[]
}

export type SectionPage = FormPage & {
  readonly section: SectionCode
  /** What the rules say of this section's fields, what is missing included. */
  readonly found: readonly Finding[]
  readonly sections: readonly SectionState[]
}

export async function showSection(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  code: string,
): Promise<Result<SectionPage, Refusal>> {
  const section = applicationForm.find(candidate => candidate.code === code)
  if (section === undefined) return refuse({ code: 'notFound' })
  const seen = await requireOwnSituation(ctx, actor, id)
  if (!seen.ok) return seen
  const situation = seen.value
  if (!can(actor, 'editDraft', subjectOf(situation))) return refuse({ code: 'notAllowed' })
  if (situation.application.state !== 'draft') return refuse(notFromHere(situation.application.state))
  const found = findingsOn(situation)
  return ok({
    ...formPage(situation, await viewOf(ctx, situation, actor, found)),
    section: section.code,
    found: found.filter(({ field }) => field !== null && sectionOf(field) === section.code),
    sections: sectionStates(
      situation.application.answers,
      situation.attachments.map(({ kind }) => kind),
      found,
    ),
  })
}

/** The parts of a situation that fields are drawn from. */
export function formPage(situation: Situation, view: CarrierView): FormPage {
  const { rules, organisation, application, attachments, now } = situation
  const {
    streams,
    projectTypes,
    formLimits,
    minIndicators,
    minMilestones,
    minRisks,
    maxRate,
    totalCost,
    maxAttachments,
    maxAttachmentBytes,
    expenses,
    grid,
  } = rules
  const thisYear = yearOf(parisDay(now))
  return {
    view,
    version: application.version,
    organisation,
    answers: application.answers,
    attachments,
    years: Array.from({ length: 5 }, (_, index) => thisYear + index),
    rules: {
      streams,
      projectTypes,
      formLimits,
      minIndicators,
      minMilestones,
      minRisks,
      maxRate,
      totalCost,
      maxAttachments,
      maxAttachmentBytes,
      expenses,
      criteria: grid.criteria.map(({ code, label, weight, lookedFor }) => ({ code, label, weight, lookedFor })),
    },
  }
}

/** Of the fields of one page, those in which something typed cannot be read. */
export const isUnreadable = (found: Finding, fields: readonly string[]): boolean =>
  (found.code === 'FIELD_INVALID' || found.code === 'SIRET_INVALID') &&
  found.field !== null &&
  fields.includes(fieldAt(found.field)?.field.code ?? '')
