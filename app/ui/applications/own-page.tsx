// The parts of a carrier's own page: the now strip and its button, the news, the application as filed, its papers, its history.

import { type ComponentProps } from 'react'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { SectionState } from '#app/domain/completeness.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { PublicEvent } from '#app/domain/public-history.ts'
import { lastDayBefore } from '#app/domain/supplement-answer.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { ButtonRow, LinkButton } from '../button.tsx'
import { ConditionList, type ConditionRow } from '../committees/condition-list.tsx'
import { Details } from '../details.tsx'
import { Facts } from '../facts.tsx'
import type { FormReply } from '../form-state.ts'
import { History } from '../history.tsx'
import { Notice } from '../notice.tsx'
import { AnswerSections } from '../office/answer-sections.tsx'
import { Column, Columns, Page } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { SectionList } from '../section-list.tsx'
import { useText } from '../text-context.tsx'
import { CarrierHead, CarrierNow, CarrierPath } from './carrier-head.tsx'
import { DecisionPanel, SendTo } from './decision-panel.tsx'
import { formSections } from './section-state.ts'

type Sections = ComponentProps<typeof AnswerSections>

type OwnPageProps = {
  readonly view: CarrierView
  readonly may: {
    readonly withdraw: boolean
    readonly discard: boolean
    readonly answerSupplement: boolean
    readonly edit: boolean
    readonly sign: boolean
    readonly evidence: boolean
  }
  readonly sections: readonly SectionState[]
  readonly totalCents: Cents | null
  readonly requestedCents: Cents | null
  readonly participants: readonly {
    readonly name: string | null
    readonly email: string
    readonly isSignatory: boolean
  }[]
  readonly supplement: { readonly dueOn: Day; readonly message: string } | null
  readonly decision:
    | (ComponentProps<typeof DecisionPanel>['decision'] & { readonly conditions: readonly ConditionRow[] })
    | null
  readonly sendTo: ComponentProps<typeof SendTo>['service'] | null
  readonly inadmissibility: string | null
  readonly heldAt: Instant | null
  readonly answerDueAt: Instant | null
  readonly attachments: Sections['attachments']
  readonly receipts: readonly { readonly number: number; readonly receivedAt: Instant }[]
  readonly filed: (Omit<Sections, 'vocabulary'> & { readonly number: number }) | null
  readonly rules: Sections['vocabulary']
  readonly history: readonly {
    readonly at: Instant
    readonly what: PublicEvent
    readonly who:
      | { readonly kind: 'person'; readonly name: string }
      | { readonly kind: 'office' }
      | { readonly kind: 'nobody' }
    readonly words: string | null
  }[]
  readonly sentBack: { readonly by: string; readonly at: Instant; readonly word: string } | null
  readonly projectId: ProjectId | null
  readonly reply: FormReply | undefined
}

export function OwnPage(props: OwnPageProps) {
  const language = useText()
  const { t, format } = language
  const words = t.applying.own
  const { view, sections, supplement, decision, inadmissibility, heldAt, filed } = props
  const complete = sections.filter(({ state }) => state === 'complete').length
  const stands =
    view.state === 'draft'
      ? words.stands.draft({ complete, total: sections.length, at: format.instant(view.editedAt) })
      : view.state === 'toComplete'
        ? words.pausedAnswer
        : heldAt === null
          ? undefined
          : words.heldAt({ at: format.instant(heldAt) })
  return (
    <Page>
      <CarrierPath view={view} />
      <CarrierHead view={view} heldAt={heldAt} />
      <CarrierNow view={view} stands={stands} />
      <Acts {...props} />
      {props.sentBack !== null && (
        <Notice
          tone="warning"
          title={t.applying.summary.sentBack({ by: props.sentBack.by, at: format.instant(props.sentBack.at) })}
        >
          <p className="gd-typed">{props.sentBack.word}</p>
        </Notice>
      )}
      <Columns>
        <Column span={8}>
          {decision !== null && <DecisionPanel decision={decision} />}
          {props.sendTo !== null && (
            <SendTo service={props.sendTo} reference={view.reference ?? view.title} isYours={view.step.who === 'you'} />
          )}
          {decision !== null && decision.conditions.length > 0 && (
            <ConditionList
              conditions={decision.conditions}
              now={view.now}
              may={{ evidence: props.may.evidence, meet: false }}
              voice={{ kinds: t.applying.decision.condition, evidenceHint: t.applying.decision.evidenceHint }}
              reply={props.reply}
            />
          )}
          {inadmissibility !== null && <Panel title={words.inadmissible}>{inadmissibility}</Panel>}
          {supplement !== null && (
            <Panel title={words.supplement} yours={view.step.who === 'you'}>
              <p className="gd-typed">{supplement.message}</p>
            </Panel>
          )}
          {view.state === 'draft' && (
            <Panel title={words.sections}>
              <SectionList sections={formSections(sections, props.may.edit ? view.id : null, language)} />
            </Panel>
          )}
          {filed !== null && (
            <Panel title={words.filed} side={words.filedDetail({ number: filed.number })}>
              <Details summary={words.readFiled} flat>
                <AnswerSections
                  answers={filed.answers}
                  attachments={filed.attachments}
                  organisation={filed.organisation}
                  vocabulary={props.rules}
                />
              </Details>
            </Panel>
          )}
          <Panel title={words.history}>
            <History
              entries={props.history.map(({ at, what, who, words: said }, index) => ({
                key: `${at} ${index}`,
                at,
                what: words.done[what],
                who: who.kind === 'person' ? who.name : who.kind === 'office' ? words.office : null,
                detail: said ?? undefined,
              }))}
            />
          </Panel>
        </Column>
        <Aside {...props} />
      </Columns>
    </Page>
  )
}

/** One primary button: the reader's next act; the others beside it. */
function Acts({ view, may, receipts, projectId }: OwnPageProps) {
  const words = useText().t.applying.own
  const { id, state, step } = view
  const first =
    step.what === 'sign'
      ? { href: urls.signature(id), label: words.toSignature }
      : may.answerSupplement || state === 'toComplete'
        ? { href: urls.supplement(id), label: words.toSupplement }
        : projectId !== null
          ? { href: urls.myProject(projectId), label: words.toProject }
          : may.edit
            ? { href: urls.summary(id), label: step.what === 'tooLate' ? words.toSummary : words.continue }
            : null
  const others = [
    ...(state === 'draft' && !may.edit ? [{ href: urls.summary(id), label: words.toSummary }] : []),
    ...(may.sign && step.what !== 'sign' ? [{ href: urls.signature(id), label: words.toSignature }] : []),
    ...(receipts.length > 0 ? [{ href: urls.receipt(id), label: words.toReceipt }] : []),
    ...(may.discard || may.withdraw
      ? [{ href: urls.withdrawal(id), label: may.discard ? words.discard : words.withdraw }]
      : []),
  ]
  if (first === null && others.length === 0) return null
  return (
    <ButtonRow>
      {first !== null && <LinkButton href={first.href}>{first.label}</LinkButton>}
      {others.map(({ href, label }) => (
        <LinkButton key={href} href={href} look="tertiary">
          {label}
        </LinkButton>
      ))}
    </ButtonRow>
  )
}

function Aside({ view, participants, totalCents, requestedCents, attachments, receipts, answerDueAt }: OwnPageProps) {
  const { t, format } = useText()
  const words = t.applying.own
  const amount = (cents: Cents | null) => (cents === null ? t.ui.table.nothing : format.money(cents))
  const isOpen = ['submitted', 'inProgress', 'committee'].includes(view.state)
  return (
    <Column span={4} aside={words.figures}>
      <Panel title={words.figures}>
        <Facts
          facts={[
            { label: words.total, value: amount(totalCents) },
            { label: words.requested, value: amount(requestedCents) },
            ...(isOpen && answerDueAt !== null
              ? [
                  {
                    label: t.applying.receipt.steps.answer,
                    value: words.promised({ day: format.day(lastDayBefore(answerDueAt)) }),
                  },
                ]
              : []),
          ]}
        />
      </Panel>
      <Panel title={words.people}>
        <Facts
          facts={participants.map(({ name, email, isSignatory }) => ({
            label: isSignatory ? words.signs : words.writes,
            value: name === null || name === '' ? email : name,
            detail: name === null ? words.notYet : email,
          }))}
        />
      </Panel>
      <Panel title={words.documents}>
        {attachments.length === 0 ? (
          <p className="gd-muted">{words.noDocument}</p>
        ) : (
          <ul>
            {attachments.map(({ id, fileName, size }) => (
              <li key={id}>
                <a href={urls.attachment(id)}>{fileName}</a> <small className="gd-muted">{format.fileSize(size)}</small>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {receipts.length > 0 && (
        <Panel title={words.receipts}>
          <ul>
            {receipts.map(({ number, receivedAt }) => (
              <li key={number}>
                <a href={`${urls.receipt(view.id)}?version=${number}`}>
                  {words.receipt({ number, at: format.exactInstant(receivedAt) })}
                </a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Column>
  )
}
