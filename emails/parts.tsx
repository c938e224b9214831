// The pieces that the content of e-mails is made of; everything given is text, never markup.

import { Fragment, type ReactNode } from 'react'
import { Link, Text } from 'react-email'
import type { Fact, Paragraph } from '#app/text/letter.ts'
import type { ServiceInCharge } from './props.ts'
import { styles } from './styles.ts'

export function Paragraphs({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) {
  return paragraphs.map((paragraph, position) => (
    <Text key={position} className="ink" style={styles.paragraph}>
      {runs(paragraph).map((run, place) => (
        <Fragment key={place}>{typeof run === 'string' ? run : <strong>{run.strong}</strong>}</Fragment>
      ))}
    </Text>
  ))
}

/** What a person wrote, their line breaks kept; nothing when they wrote nothing. */
export function Quote({ label, words }: { readonly label: string; readonly words: string }) {
  if (words.trim() === '') return null
  return (
    <>
      <Label>{label}</Label>
      <blockquote className="ink line" style={styles.quote}>
        <Lines text={words} />
      </blockquote>
    </>
  )
}

export function Entries({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  const written = lines.filter(line => line.trim() !== '')
  if (written.length === 0) return null
  return (
    <>
      <Label>{label}</Label>
      <ul className="ink" style={styles.entries}>
        {written.map((line, position) => (
          <li key={position} style={styles.entry}>
            <Lines text={line} />
          </li>
        ))}
      </ul>
    </>
  )
}

export function Passage({ label, words }: { readonly label: string; readonly words: string }) {
  return (
    <>
      <Label>{label}</Label>
      <Text className="ink" style={styles.passage}>
        {words}
      </Text>
    </>
  )
}

/** Labels and values; `children` are the rows whose value is more than text. */
export function Facts({ facts, children }: { readonly facts: readonly Fact[]; readonly children?: ReactNode }) {
  return (
    <table width="100%" cellPadding="0" cellSpacing="0" border={0} style={styles.table}>
      <tbody>
        {facts.map(({ label, value }, position) => (
          <FactRow key={position} label={label}>
            {value}
          </FactRow>
        ))}
        {children}
      </tbody>
    </table>
  )
}

export function FactRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <tr className="fact">
      <th scope="row" className="muted line" style={styles.factLabel}>
        {label}
      </th>
      <td className="value ink line" style={styles.factValue}>
        {children}
      </td>
    </tr>
  )
}

/** Whom to write to or call: what a letter says of the service in charge. */
export function ServiceRow({ label, service }: { readonly label: string; readonly service: ServiceInCharge }) {
  return (
    <FactRow label={label}>
      {service.name}
      <br />
      <Lines text={service.postalAddress} />
      <br />
      <Link href={`mailto:${service.email}`} className="link" style={styles.link}>
        {service.email}
      </Link>
      {`, ${service.phone.replaceAll(' ', '\u00a0')}`}
    </FactRow>
  )
}

export function Label({ children }: { readonly children: string }) {
  return (
    <Text className="muted" style={styles.label}>
      {children}
    </Text>
  )
}

/** Text with its own line breaks. */
export function Lines({ text }: { readonly text: string }) {
  return text.split('\n').map((line, position) => (
    <Fragment key={position}>
      {position > 0 && <br />}
      {line}
    </Fragment>
  ))
}

/** Paragraphs as one line, for what a mailbox shows under the subject. */
export const plain = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(paragraph =>
      runs(paragraph)
        .map(run => (typeof run === 'string' ? run : run.strong))
        .join(''),
    )
    .join(' ')

const runs = (paragraph: Paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph)
