// What can be done with a file now: the acts that would succeed, as links to their page or as forms of one decision.

import type { ApplicationAction, ApplicationState } from '#app/domain/application-workflow.ts'
import type { Stream } from '#app/domain/funding-window.ts'
import type { AgendaItemId, ApplicationId, MeetingId, PersonId } from '#app/domain/identifiers.ts'
import { officeStep } from '#app/domain/office-step.ts'
import { urls } from '#app/urls.ts'
import { Button, ButtonRow, LinkButton } from '../button.tsx'
import { Details } from '../details.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { Notice } from '../notice.tsx'
import { Stack } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { SelectField } from '../select-field.tsx'
import { useText } from '../text-context.tsx'
import { TextField } from '../text-field.tsx'

type FileActionsProps = {
  readonly id: ApplicationId
  readonly state: ApplicationState
  /** A report is written: it can be corrected, and moves nothing on. */
  readonly hasReport: boolean
  readonly actions: readonly ApplicationAction[]
  /** The inadmissibility that waits for another person, by the moment of its proposal; null when none does. */
  readonly proposedAt: string | null
  /** Evidence of a condition is the reader's to judge, on the page of the decision. */
  readonly mayJudge: boolean
  readonly officerId: PersonId | null
  readonly readerId: PersonId
  readonly officers: readonly { readonly id: PersonId; readonly name: string }[]
  readonly stream: string
  readonly streams: readonly Stream[]
  readonly agenda: { readonly meetingId: MeetingId; readonly itemId: AgendaItemId } | null
  readonly reviews: { readonly given: number; readonly expected: number } | null
  /** The next file of the reader's desk. */
  readonly next: {
    readonly id: ApplicationId
    readonly title: string
    readonly state: ApplicationState
    readonly hasReport: boolean
  } | null
  readonly reply: FormReply | null | undefined
}

/** Acts that have a page of their own, the one that moves the file on first; several acts may share a page. */
function pagesOf({
  id,
  agenda,
}: FileActionsProps): readonly { readonly href: string; readonly acts: readonly ApplicationAction[] }[] {
  return [
    { href: urls.admissibility(id), acts: ['confirmInadmissible', 'declareAdmissible', 'proposeInadmissible'] },
    { href: urls.reviewers(id), acts: ['assignReviewers'] },
    { href: urls.assessment(id), acts: ['writeAssessment'] },
    { href: urls.meetings(), acts: ['schedule', 'reschedule'] },
    ...(agenda === null
      ? []
      : [
          {
            href: urls.agendaItem(agenda.meetingId, agenda.itemId),
            acts: ['recordDecision', 'grant', 'grantWithConditions', 'defer', 'waitlist', 'reject'] as const,
          },
        ]),
    { href: urls.decision(id), acts: ['liftConditions', 'reopen', 'promote', 'proposePromotion'] },
    { href: urls.draftAgreement(id), acts: ['draftAgreement'] },
    { href: urls.requestSupplement(id), acts: ['requestSupplement'] },
  ]
}

export function FileActions(props: FileActionsProps) {
  const { t } = useText()
  const { id, actions, state, hasReport, proposedAt, mayJudge, officerId, readerId, officers, reviews, next, reply } =
    props
  const words = t.office.file
  const links = pagesOf(props).flatMap(({ href, acts }) => {
    const offered = acts.find(act => actions.includes(act))
    return offered === undefined ? [] : [{ href, act: offered }]
  })
  const mayTake = actions.includes('takeFile') && officerId !== readerId
  const mayHandOver = actions.includes('handOver') && officers.length > 0
  const waitsForAnother = proposedAt !== null && state === 'submitted' && !actions.includes('confirmInadmissible')
  // more reviewers and supplements are possible beside what moves the file on
  const isMain = (act: ApplicationAction): boolean =>
    act !== 'requestSupplement' &&
    !(act === 'declareAdmissible' && waitsForAnother) &&
    !(act === 'assignReviewers' && state === 'underReview') &&
    !(act === 'writeAssessment' && hasReport)
  const mayClose = actions.includes('closeReviews')
  const allIn = reviews !== null && reviews.given === reviews.expected
  const isYours = mayJudge || links.some(({ act }) => isMain(act)) || (mayClose && allIn)
  const isIdle = !mayJudge && links.length === 0 && !mayTake && !mayHandOver && !mayClose
  const refused = formState(reply, {}, reply?.intent).formErrors
  return (
    <Panel
      title={words.actTitle}
      yours={isYours}
      side={
        next !== null && (
          <a href={urls.file(next.id)}>
            {words.nextFile({
              title: next.title,
              step: t.office.step[officeStep(next.state, { hasReport: next.hasReport, hasProject: false })],
            })}
          </a>
        )
      }
    >
      {refused.map(sentence => (
        <Notice key={sentence} tone="error" small live>
          {sentence}
        </Notice>
      ))}
      {waitsForAnother && (
        <Notice tone="info" small>
          {t.office.admissibility.waitsForAnother}
        </Notice>
      )}
      {isIdle && <p className="gd-muted">{words.nothingToDo}</p>}
      <ButtonRow>
        {mayClose && (
          <ActForm
            intent="closeReviews"
            label={t.application.action.closeReviews}
            look={allIn ? 'primary' : 'secondary'}
          />
        )}
        {mayJudge && <LinkButton href={urls.decision(id)}>{words.judgeEvidence}</LinkButton>}
        {links.map(({ href, act }, index) => (
          <LinkButton key={href} href={href} look={index === 0 && isMain(act) ? 'primary' : 'secondary'}>
            {isMain(act) || (act !== 'assignReviewers' && act !== 'writeAssessment')
              ? t.application.action[act]
              : words.again[act]}
          </LinkButton>
        ))}
        {waitsForAnother && actions.includes('proposeInadmissible') && (
          <ActForm
            intent="dropInadmissible"
            values={{ proposedAt }}
            label={t.office.admissibility.drop}
            look="secondary"
          />
        )}
        {mayTake && (
          <ActForm
            intent="takeFile"
            values={{ from: officerId ?? '' }}
            label={t.application.action.takeFile}
            look="secondary"
          />
        )}
      </ButtonRow>
      {mayClose && reviews !== null && <p className="fr-text--sm gd-muted">{words.closeHint(reviews)}</p>}
      {mayHandOver && <HandOver {...props} />}
      {actions.includes('changeStream') && <ChangeStream {...props} />}
    </Panel>
  )
}

function ActForm({
  intent,
  values = {},
  label,
  look,
}: {
  readonly intent: string
  /** What the page shows, where the act is judged over it. */
  readonly values?: { readonly [name: string]: string }
  readonly label: string
  readonly look: 'primary' | 'secondary'
}) {
  return (
    <PostForm>
      <HiddenFields values={{ intent, ...values }} />
      <Button look={look}>{label}</Button>
    </PostForm>
  )
}

function HandOver({ officers, reply }: FileActionsProps) {
  const { t } = useText()
  const words = t.office.file
  const state = formState(reply, {}, 'handOver')
  return (
    <Details flat summary={t.application.action.handOver} open={reply?.intent === 'handOver'}>
      <PostForm>
        <Stack small>
          <HiddenFields values={{ intent: 'handOver' }} />
          <SelectField
            {...state.field('officer')}
            label={words.handOverTo}
            options={officers.map(({ id, name }) => ({ value: id, label: name }))}
            required
          />
          <TextField {...state.field('word')} label={words.word} required={false} />
          <Button look="secondary" size="small">
            {t.application.action.handOver}
          </Button>
        </Stack>
      </PostForm>
    </Details>
  )
}

function ChangeStream({ streams, stream, reply }: FileActionsProps) {
  const { t, locale } = useText()
  const words = t.office.file
  const state = formState(reply, {}, 'changeStream')
  const others = streams.filter(({ code }) => code !== stream)
  if (others.length === 0) return null
  return (
    <Details flat summary={t.application.action.changeStream} open={reply?.intent === 'changeStream'}>
      <PostForm>
        <Stack small>
          <HiddenFields values={{ intent: 'changeStream' }} />
          <SelectField
            {...state.field('stream')}
            label={words.newStream}
            options={others.map(({ code, label }) => ({ value: code, label: label[locale] }))}
            required
          />
          <TextField {...state.field('reason')} label={words.streamReason} hint={words.streamHint} required />
          <Button look="secondary" size="small">
            {t.application.action.changeStream}
          </Button>
        </Stack>
      </PostForm>
    </Details>
  )
}
