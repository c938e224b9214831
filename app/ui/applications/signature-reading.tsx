// What a signatory reads again in two minutes before they sign, and the whole of it for whoever wants it.

import type { ComponentProps } from 'react'
import type { ReadApplication } from '#app/domain/read-application.ts'
import { urls } from '#app/urls.ts'
import { Details } from '../details.tsx'
import { type Fact, Facts } from '../facts.tsx'
import { AnswerSections } from '../office/answer-sections.tsx'
import { useText } from '../text-context.tsx'

type Sections = ComponentProps<typeof AnswerSections>

export type ReadBeforeSigning = Omit<Sections, 'vocabulary'> & {
  /** The words of the window for its own codes. */
  readonly rules: Sections['vocabulary']
  readonly read: Pick<
    ReadApplication,
    'acronym' | 'publicSummary' | 'startDate' | 'endDate' | 'indicators' | 'milestones' | 'risks' | 'sponsor'
  > & { readonly months: number | null }
}

export function SignatureReading({ read, answers, attachments, organisation, rules }: ReadBeforeSigning) {
  const { t, format } = useText()
  const words = t.applying.signature
  const indicator = read.indicators.find(({ axis }) => axis === 'IMPACT') ?? read.indicators[0]
  const risk = read.risks[0]
  const facts: readonly (Fact | null)[] = [
    read.publicSummary === null ? null : { label: words.summary, value: read.publicSummary },
    read.startDate === null || read.endDate === null || read.months === null
      ? null
      : {
          label: words.calendar,
          value: words.period({
            from: format.day(read.startDate),
            to: format.day(read.endDate),
            length: format.months(read.months),
          }),
        },
    indicator === undefined || indicator.target === null
      ? null
      : {
          label: words.aims,
          value: words.aim({
            name: indicator.name,
            from: indicator.baseline === null ? null : format.number(indicator.baseline),
            to: format.number(indicator.target),
            unit: indicator.unit,
          }),
        },
    read.milestones.length === 0
      ? null
      : {
          label: words.milestones,
          value: format.list(
            read.milestones.map(({ title, due }) => (due === null ? title : `${title} (${format.day(due)})`)),
          ),
        },
    risk === undefined ? null : { label: words.risk, value: risk.description },
    { label: words.sponsor, value: [read.sponsor.name, read.sponsor.position].filter(part => part !== '').join(', ') },
    {
      label: words.pieces,
      value:
        attachments.length === 0 ? (
          words.none
        ) : (
          <ul>
            {attachments.map(({ id, fileName, size }) => (
              <li key={id}>
                <a href={urls.attachment(id)}>{fileName}</a> {`(${format.fileSize(size)})`}
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return (
    <div className="gd-sign__more">
      <Details summary={words.read} detail={words.readDetail}>
        <Facts facts={facts.filter(fact => fact !== null)} tight />
        <h3>{words.readWhole}</h3>
        <AnswerSections answers={answers} attachments={attachments} organisation={organisation} vocabulary={rules} />
      </Details>
    </div>
  )
}
