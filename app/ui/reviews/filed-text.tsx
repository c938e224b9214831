// The filed version that a reviewer reads: section by section, each answer with the criteria it serves.

import type { ReactNode } from 'react'
import { type Answers, choicesOf, isAsked, isBlank, textOf } from '#app/domain/answers.ts'
import { applicationForm, type FormField, type Section as FormSection } from '#app/domain/application-form.ts'
import type { ScoringGrid } from '#app/domain/funding-window.ts'
import { answerText, optionLabel, type Vocabulary } from '#app/text/answer-text.ts'
import { Mark } from '../badge.tsx'
import { Panel } from '../panel.tsx'
import { Reading } from '../split.tsx'
import { TagRow } from '../tag.tsx'
import { useText } from '../text-context.tsx'
import { criterionName } from './criterion-name.ts'
import { RowsText } from './rows-text.tsx'

type FiledTextProps = {
  readonly number: number
  readonly received: string
  readonly answers: Answers
  readonly vocabulary: Vocabulary
  readonly grid: ScoringGrid
  /** Fields that read otherwise since the reader's review. */
  readonly changed: readonly string[]
  /** Files, and where their links lead. */
  readonly attachments: ReactNode
}

/** Where an answer is read: links from the grid and from what changed land there. */
export const readingId = (code: string): string => `lu-${code.replaceAll('.', '-')}`

/** Answers one reads here: asked, filled, and not declared by the signatory or known from the body. */
export const isRead = (field: FormField, answers: Answers): boolean =>
  field.kind !== 'organisation' &&
  field.kind !== 'attachments' &&
  field.by !== 'signatory' &&
  isAsked(field, answers) &&
  !isBlank(answers[field.code])

export function FiledText(props: FiledTextProps) {
  const { number, received, attachments } = props
  const { t } = useText()
  const words = t.reviews.page
  const tags = applicationForm.map(({ code }) => ({ label: t.form.sections[code].title, href: `#${readingId(code)}` }))
  return (
    <Panel title={words.filed({ number })} id="dossier" side={words.received({ at: received })}>
      <TagRow label={words.parts} tags={[...tags, { label: words.grid, href: '#ma-grille' }]} />
      <Reading>
        {applicationForm.map(section => (
          <SectionText key={section.code} section={section} {...props}>
            {section.code === 'support' && attachments}
          </SectionText>
        ))}
      </Reading>
    </Panel>
  )
}

type SectionTextProps = FiledTextProps & { readonly section: FormSection; readonly children: ReactNode }

function SectionText({ section, children, ...filed }: SectionTextProps) {
  const { t } = useText()
  const read = section.fields.filter(field => isRead(field, filed.answers))
  return (
    <>
      <h3 id={readingId(section.code)}>{t.form.sections[section.code].title}</h3>
      {read.length === 0 && <p className="gd-muted">{t.reviews.page.notFilled}</p>}
      {groups(read).map(group =>
        group.every(isShort) ? (
          <ShortAnswers key={group[0]?.code} fields={group} filed={filed} />
        ) : (
          group.map(field => <LongAnswer key={field.code} field={field} filed={filed} />)
        ),
      )}
      {children}
    </>
  )
}

const isShort = (field: FormField): boolean => field.kind !== 'longText' && field.kind !== 'rows'

/** Short answers that follow one another stand in one list. */
function groups(fields: readonly FormField[]): readonly (readonly FormField[])[] {
  return fields.reduce<readonly (readonly FormField[])[]>((all, field) => {
    const last = all.at(-1)
    const joins = last !== undefined && isShort(field) && last.every(isShort)
    return joins ? [...all.slice(0, -1), [...last, field]] : [...all, [field]]
  }, [])
}

type Filed = Omit<FiledTextProps, 'attachments'>

function ShortAnswers({ fields, filed }: { readonly fields: readonly FormField[]; readonly filed: Filed }) {
  const { t } = useText()
  return (
    <dl className="gd-facts gd-facts--tight">
      {fields.map(field => (
        <div key={field.code} id={readingId(field.code)}>
          <dt>{t.form.fields[field.code].label}</dt>
          <dd>
            <ShortText field={field} filed={filed} />
            <About field={field} filed={filed} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function ShortText({ field, filed }: { readonly field: FormField; readonly filed: Filed }) {
  const { t, locale, format } = useText()
  const reading = { words: t.form, vocabulary: filed.vocabulary, locale }
  if (field.kind === 'choices')
    return format.list(choicesOf(filed.answers, field.code).map(code => optionLabel(field.options, code, reading)))
  return answerText(field, textOf(filed.answers, field.code), reading)
}

function LongAnswer({ field, filed }: { readonly field: FormField; readonly filed: Filed }) {
  const { t } = useText()
  return (
    <div id={readingId(field.code)}>
      <h4>{t.form.fields[field.code].label}</h4>
      <About field={field} filed={filed} />
      {field.kind === 'rows' ? (
        <RowsText field={field} answers={filed.answers} vocabulary={filed.vocabulary} />
      ) : (
        <Paragraphs text={textOf(filed.answers, field.code)} />
      )}
    </div>
  )
}

/** Text as typed: a line break begins a paragraph. */
export const Paragraphs = ({ text }: { readonly text: string }) =>
  text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '')
    .map((line, index) => <p key={index}>{line}</p>)

/** What an answer serves to score, and whether it changed. */
function About({ field, filed }: { readonly field: FormField; readonly filed: Filed }) {
  const { t, locale, format } = useText()
  const criteria = filed.grid.criteria.filter(({ code }) => field.criteria?.includes(code) === true)
  const isChanged = filed.changed.includes(field.code)
  if (criteria.length === 0 && !isChanged) return null
  return (
    <small className="gd-detail">
      {isChanged && <Mark look="watch">{t.reviews.page.changed}</Mark>}
      {isChanged && criteria.length > 0 && ' · '}
      {criteria.length > 0 &&
        t.reviews.page.readFor({ criterion: format.list(criteria.map(criterion => criterionName(criterion, locale))) })}
    </small>
  )
}
