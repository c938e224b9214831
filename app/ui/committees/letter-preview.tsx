// A decision letter as its carrier will read it: the words and the facts of the e-mail, in the reader's language.

import type { DecisionKind } from '#app/domain/decision.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import type { Paragraph } from '#app/text/letter.ts'
import { Facts } from '../facts.tsx'
import { Reading } from '../split.tsx'
import { useText } from '../text-context.tsx'

export type DecisionLetter = {
  readonly reference: string | null
  readonly title: string
  readonly kind: DecisionKind
  readonly heldAt: Instant | null
  readonly requestedCents: Cents
  readonly grantedCents: Cents | null
  readonly reasons: readonly string[]
  readonly conditions: readonly {
    readonly kind: 'SUSPENSIVE' | 'RESOLUTORY'
    readonly wording: string
    readonly dueOn: Day
  }[]
  readonly waitlistRank: number | null
  readonly author: { readonly name: string; readonly position: string }
  readonly service: {
    readonly name: string
    readonly postalAddress: string
    readonly email: string
    readonly phone: string
  }
}

type LetterPreviewProps = { readonly letter: DecisionLetter; readonly recipients: readonly string[] }

export function LetterPreview({ letter, recipients }: LetterPreviewProps) {
  const { t, format } = useText()
  const { decision } = t.emails
  const words = t.committee.notices
  const { name, postalAddress, email, phone } = letter.service
  const written = t.emails.letters.decisionReleased(letter, format)
  return (
    <Reading>
      <Facts
        tight
        facts={[
          { label: words.to, value: format.list(recipients) },
          { label: words.subject, value: written.subject },
        ]}
      />
      <h3>{written.heading}</h3>
      {written.paragraphs.map((paragraph, index) => (
        <p key={index}>{textOf(paragraph)}</p>
      ))}
      <Facts
        tight
        facts={[
          { label: decision.kind, value: decision.kinds[letter.kind] },
          ...(letter.waitlistRank === null
            ? []
            : [{ label: decision.rank, value: format.number(letter.waitlistRank) }]),
          { label: decision.requested, value: format.money(letter.requestedCents) },
          ...(letter.grantedCents === null
            ? []
            : [{ label: decision.granted, value: format.money(letter.grantedCents) }]),
          ...letter.conditions.map(({ wording, ...of }) => ({ label: decision.condition(of, format), value: wording })),
        ]}
      />
      {letter.reasons.length > 0 && (
        <>
          <p className="gd-strong">{decision.reasons[letter.kind]}</p>
          <ul>
            {letter.reasons.map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      {(written.after ?? []).map((paragraph, index) => (
        <p key={index}>{textOf(paragraph)}</p>
      ))}
      <p className="gd-strong">{decision.debrief}</p>
      <p>{decision.howToAsk}</p>
      <Facts
        tight
        facts={[{ label: t.emails.service, value: name, detail: [postalAddress, email, phone].join(', ') }]}
      />
      <p className="gd-muted">{`${letter.author.name}, ${letter.author.position}`}</p>
    </Reading>
  )
}

const textOf = (paragraph: Paragraph): string =>
  typeof paragraph === 'string'
    ? paragraph
    : paragraph.map(piece => (typeof piece === 'string' ? piece : piece.strong)).join('')
