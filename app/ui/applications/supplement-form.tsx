// The answer to a supplement request: what is asked, the fields it opens with what was filed, and the bar that sends.

import type { ReactNode } from 'react'
import { type Answers, isBlank, textOf } from '#app/domain/answers.ts'
import { applicationForm, attachmentKinds, type FormField } from '#app/domain/application-form.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { Finding } from '#app/domain/rules.ts'
import { type Day, daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { Due } from '../due.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Notice } from '../notice.tsx'
import { NowStrip } from '../now-strip.tsx'
import { AnswerSections } from '../office/answer-sections.tsx'
import { Page } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { SaveBar } from '../save-bar.tsx'
import { useText } from '../text-context.tsx'
import type { AnswersReply } from './answers-reply.ts'
import { AttachmentsField } from './attachments-field.tsx'
import { AttentionList } from './attention-list.tsx'
import { CarrierHead, CarrierPath } from './carrier-head.tsx'
import { OneField } from './form-fields.tsx'
import { errorAt, type FormSheet, faultsOf } from './form-page.ts'
import { FormShell } from './form-shell.tsx'

type SupplementFormProps = {
  readonly page: Omit<FormSheet, 'errorAt'> & {
    readonly view: CarrierView
    readonly version: number
    readonly request: {
      readonly by: string
      readonly at: Instant
      readonly dueOn: Day
      readonly message: string
      readonly expiresOn: Day
    }
    readonly fields: readonly string[]
    readonly filed: {
      readonly number: number
      readonly answers: Answers
      readonly attachments: readonly { readonly kind: string; readonly fileName: string }[]
    }
    readonly found: readonly Finding[]
    readonly otherBlocking: readonly Finding[]
    readonly mayEdit: boolean
  }
  readonly reply: AnswersReply | null
  readonly autosaveAt: string
}

export function SupplementForm({ page, reply, autosaveAt }: SupplementFormProps) {
  const language = useText()
  const { t, format } = language
  const words = t.applying.supplement
  const { view, request, fields, filed, found, otherBlocking, mayEdit } = page
  const faults = [...faultsOf(found, true, language), ...(reply?.faults ?? [])]
  const sheet: FormSheet = { ...page, answers: { ...page.answers, ...reply?.typed }, errorAt: errorAt(faults) }
  const today = parisDay(view.now)
  const opened = applicationForm.flatMap(section => section.fields).filter(({ code }) => fields.includes(code))
  const kinds = attachmentKinds.map(({ code }) => code).filter(code => fields.includes(`attachments.${code}`))
  const day = format.day(request.dueOn)
  return (
    <Page>
      <CarrierPath view={view} current={words.crumb} />
      <CarrierHead view={view} title={words.title({ title: view.title })} />
      <NowStrip
        tone={daysBetween(today, request.dueOn) < 0 ? 'late' : 'you'}
        stands={{
          value: words.stands({ fields: fields.length }),
          detail: words.standsDetail({ by: request.by, day: format.day(parisDay(request.at)) }),
        }}
        next={{ value: words.next, who: t.applying.whoShort[mayEdit ? 'you' : 'team'], detail: words.nextDetail }}
        by={{
          value: <Due day={request.dueOn} today={today} />,
          detail: words.byDetail({ day, expires: format.day(request.expiresOn) }),
        }}
      />
      <Panel title={words.message}>
        <blockquote className="gd-quote">
          <p className="gd-typed">{request.message}</p>
          <footer>{words.from({ name: request.by })}</footer>
        </blockquote>
      </Panel>
      {reply?.sentence != null && (
        <Notice tone="error" live>
          <p>
            {reply.sentence}{' '}
            {reply.outcome === 'conflict' && (
              <a href={urls.supplement(view.id)} target="_blank" rel="noopener">
                {t.applying.form.seeSaved}
              </a>
            )}
          </p>
        </Notice>
      )}
      {otherBlocking.length > 0 && (
        <Notice tone="warning" title={words.otherBlocking}>
          <p>{words.otherBlockingText}</p>
          <AttentionList found={otherBlocking} />
        </Notice>
      )}
      <FormShell version={page.version} autosaveAt={autosaveAt} files={kinds.length > 0} mayEdit={mayEdit}>
        <ErrorSummary
          faults={faults}
          saved={reply?.typed == null ? t.applying.form.kept : t.applying.form.notKept}
          standing={reply === null}
        />
        {mayEdit ? (
          <>
            {opened.map(field => (
              <Opened key={field.code} before={<Before field={field} filed={filed} />}>
                <OneField sheet={sheet} field={field} criteria={[]} />
              </Opened>
            ))}
            {kinds.length > 0 && (
              <Opened before={<FilesBefore kinds={kinds} filed={filed} />}>
                <AttachmentsField sheet={sheet} kinds={kinds} />
              </Opened>
            )}
          </>
        ) : (
          <p>{words.signatoryOnly}</p>
        )}
        <SaveBar sentence={t.applying.form.lastSaved({ at: format.instant(view.editedAt) })}>
          {mayEdit && (
            <Button look="tertiary" name="intent" value="save" formNoValidate>
              {words.save}
            </Button>
          )}
          <Button name="intent" value="send" formNoValidate>
            {words.send}
          </Button>
        </SaveBar>
        <p className="gd-muted fr-text--sm">{words.final}</p>
      </FormShell>
      <Details summary={words.frozen} detail={words.frozenDetail}>
        <AnswerSections
          answers={filed.answers}
          attachments={page.attachments}
          organisation={page.organisation}
          vocabulary={page.rules}
        />
      </Details>
    </Page>
  )
}

/** One open field, with what was filed under it. */
const Opened = ({ before, children }: { readonly before: ReactNode; readonly children: ReactNode }) => (
  <Panel>
    {children}
    {before}
  </Panel>
)

function Before({
  field,
  filed,
}: {
  readonly field: FormField
  readonly filed: { readonly number: number; readonly answers: Answers }
}) {
  const words = useText().t.applying.supplement
  const { number, answers } = filed
  if (isBlank(answers[field.code])) return <p className="fr-text--sm gd-muted">{words.beforeNothing({ number })}</p>
  if (field.kind === 'rows' || field.kind === 'choices') return null
  const text = textOf(answers, field.code)
  if (field.kind !== 'longText') return <p className="fr-text--sm gd-muted">{words.beforeInline({ number, text })}</p>
  return (
    <Details summary={words.before({ number })} flat>
      <p className="gd-found fr-text--sm gd-typed">{text}</p>
    </Details>
  )
}

function FilesBefore({
  kinds,
  filed,
}: {
  readonly kinds: readonly string[]
  readonly filed: SupplementFormProps['page']['filed']
}) {
  const words = useText().t.applying.supplement
  const held = filed.attachments.filter(({ kind }) => kinds.includes(kind))
  const { number } = filed
  return (
    <p className="fr-text--sm gd-muted">
      {held.length === 0
        ? words.beforeNothing({ number })
        : held.map(({ fileName }) => words.beforeFile({ number, name: fileName })).join(' ')}
    </p>
  )
}
