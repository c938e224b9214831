// What every page of a file opens with: whose it is, where it stands, by when, and under which rules.

import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ConditionStep, conditionStep } from '#app/domain/condition-step.ts'
import type { Bilingual } from '#app/domain/funding-window.ts'
import type { ApplicationId, PersonId } from '#app/domain/identifiers.ts'
import { isReportFinished } from '#app/domain/office-step.ts'
import { areAllIn } from '#app/domain/review-step.ts'
import type { Situation } from '#app/domain/situation.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'

export type FileHead = {
  readonly id: ApplicationId
  readonly reference: string
  readonly title: string
  readonly organisation: string
  readonly ministry: string
  readonly state: ApplicationState
  readonly stateSince: Instant
  readonly stepDueAt: Instant | null
  readonly answerDueAt: Instant | null
  readonly stream: { readonly code: string; readonly label: Bilingual }
  readonly versionNumber: number
  readonly hasReport: boolean
  readonly hasProject: boolean
  readonly reviewsIn: boolean
  readonly promotionProposed: boolean
  readonly inadmissibilityProposed: boolean
  readonly conditions: ConditionStep['what']
  readonly officerId: PersonId | null
  readonly today: Day
  readonly now: Instant
}

export function fileHead(situation: Situation): FileHead {
  const { application, organisation, rules, now } = situation
  const code = application.stream ?? ''
  const none = { fr: code, en: code }
  return {
    id: application.id,
    reference: application.reference ?? '',
    title: application.title,
    organisation: organisation.name,
    ministry: organisation.parentMinistry,
    state: application.state,
    stateSince: application.stateSince,
    stepDueAt: application.stepDueAt,
    answerDueAt: application.answerDueAt,
    stream: { code, label: rules.streams.find(stream => stream.code === code)?.label ?? none },
    versionNumber: rules.number,
    hasReport: isReportFinished(situation.assessment?.writtenAt ?? null, application),
    hasProject: situation.project !== null,
    reviewsIn: areAllIn(situation.reviews),
    promotionProposed: situation.promotion !== null,
    inadmissibilityProposed: situation.inadmissibility !== null,
    conditions: conditionStep(situation.conditions).what,
    officerId: application.caseOfficerId,
    today: parisDay(now),
    now,
  }
}
