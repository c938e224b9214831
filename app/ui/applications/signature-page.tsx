// The parts of the signatory's page: one phone screen for what is committed and the act, the rest behind disclosures.

import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { Finding } from '#app/domain/rules.ts'
import { lastDayBefore } from '#app/domain/supplement-answer.ts'
import { daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { findingSentence } from '#app/text/finding-sentence.ts'
import { lastSecond } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { Breadcrumb } from '../breadcrumb.tsx'
import { LinkButton } from '../button.tsx'
import { type FormReply, formState } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { NowStrip } from '../now-strip.tsx'
import { Page } from '../page.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { type Commitment, CommitmentTable } from './commitment-table.tsx'
import { PublicStateBadge } from './public-state-badge.tsx'
import { SignatureActs } from './signature-acts.tsx'
import { type ReadBeforeSigning, SignatureReading } from './signature-reading.tsx'

type SignaturePageProps = Commitment &
  ReadBeforeSigning & {
    readonly view: CarrierView
    readonly version: number
    readonly isOpen: boolean
    readonly mayFile: boolean
    readonly maySendBack: boolean
    readonly answerDays: number
    readonly blocking: number
    readonly warnings: readonly Finding[]
    readonly asked: { readonly by: string; readonly at: Instant } | null
    readonly signer: { readonly name: string; readonly position: string }
    readonly filingKey: string
    readonly reply: FormReply | null
  }

export function SignaturePage(props: SignaturePageProps) {
  const { t, format, locale } = useText()
  const words = t.applying.signature
  const { view, isOpen, mayFile, maySendBack, answerDays, blocking, warnings, asked, read, reply } = props
  const closes = format.day(lastDayBefore(view.closesAt))
  const filing = formState(reply, {}, 'submit')
  if (!isOpen)
    return (
      <Page>
        <Void
          kind="page"
          title={t.applying.summary.closed}
          actions={<LinkButton href={urls.summary(view.id)}>{t.applying.own.toSummary}</LinkButton>}
        >
          {filing.formErrors[0] ??
            t.applying.summary.closedText({ at: format.exactInstant(lastSecond(view.closesAt)) })}
        </Void>
      </Page>
    )
  const parts = [
    t.applying.list.noReference,
    ...(view.stream === null ? [] : [t.applying.head.stream({ name: view.stream[locale] })]),
    t.applying.head.rules({ number: view.rulesNumber }),
  ]
  const due = format.due(daysBetween(parisDay(view.now), lastDayBefore(view.closesAt)))
  return (
    <div className="fr-container gd-tight gd-sign">
      <Breadcrumb path={[{ label: t.applying.list.title, href: urls.applications() }]} current={words.title} />
      <div className="gd-pagehead">
        <p className="gd-pagehead__ref gd-hide-sm">{t.applying.head.reference({ parts })}</p>
        <div className="gd-pagehead__title">
          <h1>{read.acronym ?? view.title}</h1>
          <span className="gd-hide-sm">
            <PublicStateBadge state={view.state} />
          </span>
        </div>
        <p className="gd-pagehead__sub gd-hide-sm">
          {words.about({ title: read.acronym === null ? null : view.title, organisation: view.organisation })}
        </p>
        <p className="gd-sign__brief">
          {asked === null
            ? words.notPassedOn({ closes })
            : words.passedOn({ by: asked.by, at: format.day(parisDay(asked.at)), closes })}
        </p>
      </div>
      <div className="gd-hide-sm">
        <NowStrip
          tone="you"
          stands={{
            value: blocking === 0 ? words.ready : words.notReady({ count: blocking }),
            detail: asked === null ? undefined : words.transmitted({ by: asked.by, at: format.instant(asked.at) }),
          }}
          next={{
            value: words.next,
            who: t.applying.whoShort.you,
            detail: words.nextDetail({ days: format.days(answerDays) }),
          }}
          by={{
            value: words.lastDay({ day: closes }),
            detail: read.startDate === null ? due : words.starts({ due, start: format.day(read.startDate) }),
          }}
        />
      </div>
      {filing.formErrors.map(sentence => (
        <Notice key={sentence} tone="error" live>
          {sentence}
        </Notice>
      ))}
      <div className="gd-sign__grid">
        <div className="gd-sign__read">
          <CommitmentTable {...props} />
          {warnings.length > 0 && (
            <section className="gd-sign__warn" aria-labelledby="attention">
              <div className="gd-sectionhead">
                <h2 className="gd-panel__title" id="attention">
                  {words.warnings({ count: warnings.length })}
                </h2>
                <p className="fr-text--sm gd-muted gd-hide-sm">{words.warningsLead}</p>
              </div>
              <ul className="gd-check">
                {warnings.map((one, index) => (
                  <li key={`${one.code} ${index}`} className="is-todo">
                    <div>{findingSentence(t, one)}</div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <SignatureReading {...props} />
        </div>
        <SignatureActs
          version={props.version}
          filingKey={props.filingKey}
          signer={props.signer}
          mayFile={mayFile}
          maySendBack={maySendBack}
          blocking={blocking}
          reply={reply}
        />
      </div>
    </div>
  )
}
