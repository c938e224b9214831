// The decisions on a file, for the office: conditions and their evidence, reopening, promotion from the waiting list.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type ConditionId, toId } from '#app/domain/identifiers.ts'
import { nothingForm } from '#app/forms/fields.ts'
import {
  conditionEvidenceForm,
  meetConditionForm,
  promoteForm,
  proposePromotionForm,
  reopenApplicationForm,
} from '#app/forms/follow-decision.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { ConditionList, conditionIntents } from '#app/ui/committees/condition-list.tsx'
import { DecisionCard } from '#app/ui/committees/decision-card.tsx'
import { DecisionNow } from '#app/ui/committees/decision-now.tsx'
import { FollowingActs, intentsOf } from '#app/ui/committees/following-acts.tsx'
import type { FormReply } from '#app/ui/form-state.ts'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { RefusedAct } from '#app/ui/refused-act.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { meetCondition, recordConditionEvidence } from '#app/use-cases/decisions/evidence-condition.ts'
import { liftConditions } from '#app/use-cases/decisions/lift-conditions.ts'
import { promoteApplication, proposePromotion } from '#app/use-cases/decisions/promote-application.ts'
import { reopenApplication } from '#app/use-cases/decisions/reopen-application.ts'
import { showDecision } from '#app/use-cases/decisions/show-decision.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn, type Params } from '#app/web/params.ts'

export const meta = titled<{ readonly reference: string | null }>(
  t => t.committee.decision.title,
  ({ reference }) => reference,
)

const fileOf = idIn('applicationId')
const then = ({ params }: { readonly params: Params }) => urls.decision(fileOf(params))

export const loader = page('readDecision', ({ ctx, actor, params, locale }) =>
  showDecision(ctx, actor, fileOf(params), locale),
)

export const action = formActions({
  evidence: form('recordConditionEvidence', conditionEvidenceForm, {
    act: ({ ctx, actor, params, value }) =>
      recordConditionEvidence(ctx, actor, fileOf(params), toId<ConditionId>(value.conditionId), value),
    then,
    flash: 'evidenceSaved',
    fieldOf: refusal => (refusal.code === 'evidenceMissing' ? 'evidence' : null),
  }),
  meet: form('liftConditions', meetConditionForm, {
    act: ({ ctx, actor, params, value }) =>
      meetCondition(ctx, actor, fileOf(params), toId<ConditionId>(value.conditionId), value.evidenceAt),
    then,
    flash: 'conditionMet',
  }),
  lift: form('liftConditions', nothingForm, {
    act: ({ ctx, actor, params }) => liftConditions(ctx, actor, fileOf(params)),
    then,
    flash: 'conditionsLifted',
  }),
  reopen: form('reopen', reopenApplicationForm, {
    act: ({ ctx, actor, params, value }) => reopenApplication(ctx, actor, fileOf(params), value.reason),
    then,
    flash: 'reopened',
  }),
  propose: form('proposePromotion', proposePromotionForm, {
    act: ({ ctx, actor, params, value }) => proposePromotion(ctx, actor, fileOf(params), value),
    then,
    flash: 'promotionProposed',
    fieldOf: refusal => (refusal.code === 'amountNotPositive' || refusal.code === 'decisionTerms' ? 'amount' : null),
  }),
  promote: form('promote', promoteForm, {
    act: ({ ctx, actor, params, value }) => promoteApplication(ctx, actor, fileOf(params), value.proposedAt),
    then,
    flash: 'promoted',
  }),
})

export default function Decision() {
  const loaded = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t } = useText()
  const words = t.committee.decision
  const { decisions, may, requested, reference, title } = loaded
  const [latest] = decisions
  const conditions = latest?.validatedAt == null ? [] : latest.conditions
  const offered = [...intentsOf(may.acts), ...conditionIntents(conditions, may, reply)]
  return (
    <Page>
      <Breadcrumb path={[{ label: reference ?? title, href: urls.file(loaded.id) }]} current={words.title} />
      <Stack>
        <PageHead title={words.title} reference={words.reference({ reference: reference ?? '', title })} />
        <RefusedAct reply={reply} offered={offered} />
        {latest === undefined ? (
          <Void title={words.none} kind="quiet">
            {words.noneDetail}
          </Void>
        ) : (
          <DecisionNow
            state={loaded.state}
            noticeReleased={loaded.noticeReleased}
            step={loaded.step}
            lineHolds={typeof loaded.remaining === 'number' && requested > 0 && loaded.remaining >= requested}
            isYours={may.acts.length > 0 || (may.meet && conditions.some(({ metAt }) => metAt === null))}
          />
        )}
        {conditions.length > 0 && <ConditionList conditions={conditions} now={loaded.now} may={may} reply={reply} />}
        <FollowingActs {...loaded} acts={may.acts} letter={loaded.promotionLetter} reply={reply} />
        {decisions.map((decision, index) => (
          <DecisionCard
            key={decision.id}
            decision={decision}
            isLatest={index === 0}
            requested={requested}
            reasons={loaded.rejectionReasons}
            mayReadMeetings={may.readMeetings}
          />
        ))}
      </Stack>
    </Page>
  )
}
