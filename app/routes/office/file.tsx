// A filed application: where it stands, what can be done with it now, what was filed and what the rules say of it.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type ApplicationAction } from '#app/domain/application-workflow.ts'
import { type ApplicationId, type PersonId, toId } from '#app/domain/identifiers.ts'
import { officeStep, owingStates } from '#app/domain/office-step.ts'
import { ok } from '#app/domain/result.ts'
import { parisDay } from '#app/domain/time.ts'
import { changeStreamForm } from '#app/forms/change-stream.ts'
import { nothingForm } from '#app/forms/fields.ts'
import { handOverForm } from '#app/forms/hand-over.ts'
import type { FormReply } from '#app/ui/form-state.ts'
import { AnswerSections } from '#app/ui/office/answer-sections.tsx'
import { FileActions } from '#app/ui/office/file-actions.tsx'
import { FileFrame } from '#app/ui/office/file-frame.tsx'
import { FileNow } from '#app/ui/office/file-now.tsx'
import { BodyPanel, FiguresPanel, FileHistory, ProposalPanel, ReportPanel } from '#app/ui/office/file-parts.tsx'
import { ReviewsTable, ScoreSummary } from '#app/ui/office/reviews-panel.tsx'
import { RuleChecks } from '#app/ui/office/rules-panel.tsx'
import { Column, Columns } from '#app/ui/page.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Hash } from '#app/ui/receipt.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { changeStream } from '#app/use-cases/office/change-stream.ts'
import { closeReviews } from '#app/use-cases/office/close-reviews.ts'
import { type FilePage, showFile } from '#app/use-cases/office/show-file.ts'
import { handOver, takeFile } from '#app/use-cases/office/take-file.ts'
import { form, formActions } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'

export const meta = titled<FilePage>((t, file) => file?.head.title ?? t.office.file.reader)
export const handle = { compact: true }

export const loader = page('readApplication', async ({ ctx, actor, params }) => {
  const shown = await showFile(ctx, actor, idOf(params))
  return shown.ok ? ok({ ...shown.value, readerId: actor.id }) : shown
})

const then = ({ params }: { readonly params: Readonly<Record<string, string>> }) => urls.file(idOf(params))

export const action = formActions({
  takeFile: form('takeFile', nothingForm, { act: ({ ctx, actor, params }) => takeFile(ctx, actor, idOf(params)), then, flash: 'fileTaken' }),
  handOver: form('handOver', handOverForm, {
    act: ({ ctx, actor, params, value }) => handOver(ctx, actor, idOf(params), toId(value.officer), value.word),
    then,
    flash: 'handedOver',
    fieldOf: refusal => (refusal.code === 'officerRefused' ? 'officer' : null),
  }),
  changeStream: form('changeStream', changeStreamForm, {
    act: ({ ctx, actor, params, value }) => changeStream(ctx, actor, idOf(params), value.stream, value.reason),
    then,
    flash: 'streamChanged',
    fieldOf: refusal => (refusal.code === 'streamRefused' ? 'stream' : null),
  }),
  closeReviews: form('closeReviews', nothingForm, { act: ({ ctx, actor, params }) => closeReviews(ctx, actor, idOf(params)), then, flash: 'reviewsClosed' }),
})

const idOf = (params: Readonly<Record<string, string>>): ApplicationId => toId(params['applicationId'] ?? '')

/** Acts that move a file on: whoever may do one is whose turn it is. */
const movingActs: readonly ApplicationAction[] = [
  'declareAdmissible', 'confirmInadmissible', 'assignReviewers', 'closeReviews', 'writeAssessment', 'schedule', 'reschedule', 'recordDecision',
  'grant', 'grantWithConditions', 'defer', 'waitlist', 'reject', 'reopen', 'promote', 'liftConditions', 'draftAgreement',
]

/** Reviews that are coming are the reviewers' turn; a report that is written is the manager's. */
function isReadersTurn(actions: readonly ApplicationAction[], head: FilePage['head'], reviews: { readonly given: number; readonly expected: number } | null): boolean {
  if (head.state === 'underReview') return actions.includes('closeReviews') && reviews?.given === reviews?.expected
  return actions.some(act => movingActs.includes(act) && !(act === 'writeAssessment' && head.hasReport))
}

export default function FileRoute() {
  const { head, publicState, filed, vocabulary, figures, findings, overrides, officer, readsDesk, office, readerId } = useLoaderData<typeof loader>()
  const reply = useActionData<FormReply>()
  const { t, locale, format } = useText()
  const words = t.office.file
  const reviews = office?.reviews ?? null
  const next = office?.next ?? null
  const yours = office !== null && isReadersTurn(office.actions, head, reviews)
  return (
    <FileFrame
      head={head}
      fromDesk={readsDesk}
      filedVersion={filed.number}
    >
      <FileNow head={head} publicState={publicState} yours={yours} reviews={reviews} />
      <Columns>
        <Column span={8}>
          {office !== null && (
            <FileActions
              id={head.id}
              state={head.state}
              actions={office.actions}
              officerId={head.officerId as PersonId | null}
              readerId={readerId}
              officers={office.officers}
              stream={head.stream.code}
              streams={vocabulary.streams}
              agenda={office.agenda}
              reviews={reviews}
              next={
                next === null
                  ? null
                  : {
                      id: next.id,
                      sentence: words.nextFile({ title: next.title, step: t.office.step[officeStep(next.state, { hasReport: next.hasReport, hasProject: false })] }),
                    }
              }
              reply={reply}
            />
          )}
          {office?.proposal && <ProposalPanel proposal={office.proposal} />}
          {office?.assessment && <ReportPanel report={office.assessment} remaining={office.remaining} isPending={owingStates.includes(head.state)} />}
          {reviews !== null && reviews.reviews.length > 0 && (
            <Panel title={words.reviewsTitle} side={words.reviewsGiven({ given: reviews.given, asked: reviews.expected })}>
              <ReviewsTable progress={reviews} today={head.today} isOpen={head.state === 'underReview' || head.state === 'supplementRequested'} />
              <ScoreSummary progress={reviews} />
            </Panel>
          )}
          <Panel title={words.rulesTitle} side={words.rulesOn({ number: filed.number, day: format.day(parisDay(filed.receivedAt)) })}>
            <RuleChecks findings={findings} overrides={overrides} />
          </Panel>
          <Section title={words.answersTitle} side={words.filedBy({ by: filed.by, at: format.instant(filed.receivedAt) })}>
            <AnswerSections answers={filed.answers} attachments={filed.attachments} organisation={filed.organisation} vocabulary={vocabulary} />
          </Section>
        </Column>
        <Column span={4} aside={words.figuresTitle}>
          <FiguresPanel
            figures={figures}
            remaining={office === null || office.remaining === null ? null : { stream: head.stream.label[locale], amount: office.remaining }}
          />
          <BodyPanel body={filed.organisation} />
          <p className="fr-text--sm">{officer === null ? words.handledByNobody : words.handledBy({ name: officer })}</p>
          {filed.number > 1 && (
            <p>
              <a href={urls.versions(head.id)}>{words.versions}</a>
            </p>
          )}
          <p className="fr-text--xs gd-muted">
            {words.hash} <Hash value={filed.sha256} />
          </p>
          {office !== null && (
            <Section title={words.historyTitle}>
              <FileHistory entries={office.history} />
            </Section>
          )}
        </Column>
      </Columns>
    </FileFrame>
  )
}
