// The reasoned answer to the eligibility check: what each rule says, what to prepare, what now.

import type { CheckAnswer, CheckLevel } from '#app/domain/eligibility-check.ts'
import type { Cents } from '#app/domain/money.ts'
import { type Day, type Instant, parisDay } from '#app/domain/time.ts'
import { checkSentence } from '#app/text/finding-sentence.ts'
import { lastSecond } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { LinkButton } from '../button.tsx'
import { type Check, CheckList } from '../check-list.tsx'
import { Facts } from '../facts.tsx'
import { Panel } from '../panel.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type Labelled = (code: string) => string

export type GivenAnswers = {
  readonly types: readonly string[]
  readonly totalCost: Cents
  readonly requested: Cents
  readonly startDate: Day
  readonly endDate: Day
}

type EligibilityAnswerProps = {
  readonly answer: CheckAnswer
  readonly labelOf: Labelled
  readonly given: GivenAnswers
  /** The operator that was found, or the kind that was said. */
  readonly body: string
  readonly now: Instant
  readonly opensAt: Instant
  readonly closesAt: Instant
}

const shownLevels: Readonly<Record<CheckLevel, Check['level']>> = { blocked: 'error', attention: 'todo', ok: 'ok' }

export function EligibilityAnswer({ answer, labelOf, given, body, ...period }: EligibilityAnswerProps) {
  const { t } = useText()
  const words = t.publicPages.eligibility
  return (
    <div className="fr-grid-row fr-grid-row--gutters">
      <div className="fr-col-lg-8 gd-stack">
        <Panel title={words.rules}>
          <CheckList
            checks={answer.reasons.map(reason => {
              const { title, detail, advice } = checkSentence(t, reason, labelOf)
              return {
                key: reason.code,
                level: shownLevels[reason.level],
                note: words.level[reason.level],
                sentence: (
                  <>
                    <strong>{title}</strong> {detail}
                  </>
                ),
                ...(advice === null ? {} : { detail: advice }),
              }
            })}
          />
        </Panel>
        <ToPrepare toPrepare={answer.toPrepare} />
      </div>
      <aside className="fr-col-lg-4 gd-stack" aria-label={words.next}>
        <WhatNow level={answer.level} {...period} />
        <Section title={words.answers}>
          <Given given={given} body={body} labelOf={labelOf} />
          <p className="fr-mt-2w">
            <a className="fr-link gd-target" href="#body">
              {words.change}
            </a>
          </p>
        </Section>
        <p className="fr-text--sm gd-muted">{words.kept}</p>
      </aside>
    </div>
  )
}

type GivenProps = Pick<EligibilityAnswerProps, 'given' | 'body' | 'labelOf'>

function Given({ given, body, labelOf }: GivenProps) {
  const { t, format } = useText()
  const words = t.publicPages.eligibility
  return (
    <Facts
      tight
      facts={[
        { label: words.bodyFact, value: body },
        { label: words.typesFact, value: format.list(given.types.map(labelOf)) },
        { label: words.costFact, value: format.money(given.totalCost) },
        { label: words.requestFact, value: format.money(given.requested) },
        {
          label: words.datesFact,
          value: words.fromTo({ from: format.day(given.startDate), to: format.day(given.endDate) }),
        },
      ]}
    />
  )
}

function ToPrepare({ toPrepare }: { readonly toPrepare: CheckAnswer['toPrepare'] }) {
  const { t } = useText()
  const words = t.publicPages.eligibility
  return (
    <Panel title={words.prepare}>
      <p>{words.prepareFiles}</p>
      <Facts
        facts={toPrepare.attachments.map(kind => ({
          label: t.form.attachments[kind].label,
          value: t.form.attachments[kind].from,
          detail: t.form.attachments[kind].hint,
        }))}
      />
      {toPrepare.fields.length > 0 && (
        <>
          <p>{words.prepareFields}</p>
          <ul>
            {toPrepare.fields.map(field => (
              <li key={field}>{t.form.fields[field].label}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a className="fr-link gd-target" href={urls.whatIsAsked()}>
          {words.allAsked}
        </a>
      </p>
    </Panel>
  )
}

type WhatNowProps = Pick<EligibilityAnswerProps, 'now' | 'opensAt' | 'closesAt'> & { readonly level: CheckLevel }

function WhatNow({ level, now, opensAt, closesAt }: WhatNowProps) {
  const { t, format } = useText()
  const words = t.publicPages.eligibility
  const last = format.day(parisDay(lastSecond(closesAt)))
  const isOpen = opensAt <= now && now < closesAt
  if (!isOpen) {
    return (
      <Panel title={words.next}>
        <p>{now < opensAt ? words.notOpen({ day: format.day(parisDay(opensAt)) }) : words.closedNext}</p>
      </Panel>
    )
  }
  return (
    <Panel title={words.next} yours={level !== 'blocked'}>
      <p>
        {level === 'blocked'
          ? words.startBlocked
          : words.startNote({ left: format.timeLeft(now, closesAt).large, day: last })}
      </p>
      <p>
        <LinkButton href={urls.startApplication()} look={level === 'blocked' ? 'secondary' : 'primary'}>
          {words.startNow}
        </LinkButton>
      </p>
      <p className="fr-text--sm gd-muted">{words.startDetail}</p>
    </Panel>
  )
}
