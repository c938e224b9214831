// A decision whose notice is released, as its carrier reads it: the amount, the reasons, and where to send what it awaits.

import type { DecisionKind } from '#app/domain/decision.ts'
import type { Bilingual } from '#app/domain/funding-window.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { type Fact, Facts } from '../facts.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

type DecisionPanelProps = {
  readonly decision: {
    readonly kind: DecisionKind
    readonly releasedAt: Instant
    readonly granted: Cents | null
    readonly reasons: readonly Bilingual[]
    readonly reasonText: string
    readonly waitlistRank: number | null
  }
}

export function DecisionPanel({ decision }: DecisionPanelProps) {
  const { t, locale, format } = useText()
  const words = t.applying.decision
  const { kind, releasedAt, granted, reasons, reasonText, waitlistRank } = decision
  const facts: readonly Fact[] = [
    ...(granted === null ? [] : [{ label: words.granted, value: format.money(granted) }]),
    ...(waitlistRank === null ? [] : [{ label: words.rank, value: format.number(waitlistRank) }]),
    ...(reasons.length === 0
      ? []
      : [
          {
            label: words.reasons,
            value: (
              <ul>
                {reasons.map(reason => (
                  <li key={reason.fr}>{reason[locale]}</li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(reasonText === '' ? [] : [{ label: words.explained, value: reasonText }]),
  ]
  return (
    <Panel title={words.title[kind]} side={words.notified({ at: format.instant(releasedAt) })}>
      <Facts facts={facts} />
    </Panel>
  )
}

type SendToProps = {
  readonly service: {
    readonly name: string
    readonly postalAddress: string
    readonly email: string
    readonly phone: string
  }
  readonly reference: string
  readonly isYours: boolean
}

/** A deferral awaits elements, which no form takes: they are written to the service. */
export function SendTo({ service, reference, isYours }: SendToProps) {
  const words = useText().t.applying.decision
  const { name, postalAddress, email, phone } = service
  return (
    <Panel title={words.sendTo} yours={isYours}>
      <p>{words.sendHow({ reference })}</p>
      <p>
        {`${name}, ${postalAddress}, `}
        <a href={`mailto:${email}`}>{email}</a>
        {`, ${phone.replaceAll(' ', '\u00a0')}`}
      </p>
    </Panel>
  )
}
