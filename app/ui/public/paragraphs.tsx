// A part of a legal page: a heading, then a paragraph or a list.

import { Prose } from '../page.tsx'
import { Section } from '../section.tsx'

type ParagraphsProps = {
  readonly title: string
  readonly text?: string | undefined
  readonly entries?: readonly string[] | undefined
}

export function Paragraphs({ title, text, entries }: ParagraphsProps) {
  return (
    <Section title={title}>
      <Prose>
        {text !== undefined && <p>{text}</p>}
        {entries !== undefined && (
          <ul>
            {entries.map(entry => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        )}
      </Prose>
    </Section>
  )
}
