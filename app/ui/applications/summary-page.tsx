// The parts of the summary: what stops filing, each with its field; what deserves attention; the sections; who signs.

import { sectionOf } from '#app/domain/application-form.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { SectionState } from '#app/domain/completeness.ts'
import type { BasisPoints, Cents } from '#app/domain/money.ts'
import type { Finding } from '#app/domain/rules.ts'
import type { Instant } from '#app/domain/time.ts'
import { findingSentence } from '#app/text/finding-sentence.ts'
import { lastSecond } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { CheckList } from '../check-list.tsx'
import { Sum } from '../facts.tsx'
import { fieldId } from '../field-frame.tsx'
import type { FormReply } from '../form-state.ts'
import { Notice } from '../notice.tsx'
import { Column, Columns, Page } from '../page.tsx'
import { Panel } from '../panel.tsx'
import { Section } from '../section.tsx'
import { SectionList } from '../section-list.tsx'
import { useText } from '../text-context.tsx'
import { CarrierHead, CarrierNow, CarrierPath } from './carrier-head.tsx'
import { formSections } from './section-state.ts'
import { SigningPanel, type SigningPanelProps } from './signing-panel.tsx'

type SummaryPageProps = Omit<SigningPanelProps, 'reply' | 'hasNothingMissing' | 'firstHref'> & {
  readonly view: CarrierView
  readonly isOpen: boolean
  readonly found: readonly Finding[]
  readonly sections: readonly SectionState[]
  readonly figures: {
    readonly total: Cents
    readonly requested: Cents
    readonly rate: BasisPoints | null
    readonly months: number | null
  }
  readonly sentBack: { readonly by: string; readonly at: Instant; readonly word: string } | null
  readonly reply: FormReply | null
}

export function SummaryPage(props: SummaryPageProps) {
  const language = useText()
  const { t, format } = language
  const words = t.applying.summary
  const { view, isOpen, found, sections, figures, sentBack, may } = props
  const blocking = found.filter(({ level }) => level === 'BLOCK')
  const others = found.filter(({ level }) => level !== 'BLOCK')
  const complete = sections.filter(({ state }) => state === 'complete').length
  const hrefOf = (field: string | null): string | undefined => {
    const section = field === null ? null : sectionOf(field)
    return field === null || section === null || !may.edit
      ? undefined
      : `${urls.section(view.id, section)}?verifier#${fieldId(field)}`
  }
  const lines = (list: readonly Finding[]) =>
    list.map((one, index) => {
      const section = one.field === null ? null : sectionOf(one.field)
      return {
        key: `${one.code} ${one.field ?? ''} ${index}`,
        level: one.level === 'BLOCK' ? ('error' as const) : ('todo' as const),
        sentence: findingSentence(t, one),
        href: hrefOf(one.field),
        note: one.level === 'INFO' ? t.rules.level.INFO : section === null ? undefined : t.form.sections[section].title,
      }
    })
  return (
    <Page>
      <CarrierPath view={view} current={words.title} />
      <CarrierHead view={view} />
      <CarrierNow
        view={view}
        stands={t.applying.own.stands.draft({ complete, total: sections.length, at: format.instant(view.editedAt) })}
      />
      {!isOpen && (
        <Notice tone="warning" title={words.closed}>
          {words.closedText({ at: format.exactInstant(lastSecond(view.closesAt)) })}
        </Notice>
      )}
      {sentBack !== null && (
        <Notice tone="warning" title={words.sentBack({ by: sentBack.by, at: format.instant(sentBack.at) })}>
          <p className="gd-typed">{sentBack.word}</p>
        </Notice>
      )}
      <Columns>
        <Column span={8}>
          {(isOpen || blocking.length > 0) && (
            <Panel
              title={blocking.length === 0 ? words.nothing : words.missing({ count: blocking.length })}
              side={blocking.length === 0 ? undefined : words.missingLead}
            >
              {blocking.length === 0 ? words.nothingText : <CheckList checks={lines(blocking)} />}
            </Panel>
          )}
          {others.length > 0 && (
            <Panel title={words.attention({ count: others.length })} side={words.attentionLead}>
              <CheckList checks={lines(others)} />
            </Panel>
          )}
          {isOpen && (
            <SigningPanel
              {...props}
              hasNothingMissing={blocking.length === 0}
              firstHref={hrefOf(blocking[0]?.field ?? null)}
            />
          )}
        </Column>
        <Column span={4} aside={words.figures}>
          <Section title={words.sections}>
            <SectionList
              sections={formSections(sections, may.edit ? view.id : null, language).map((section, index) => ({
                ...section,
                detail: words.fields({ filled: sections[index]?.filled ?? 0, asked: sections[index]?.asked ?? 0 }),
              }))}
            />
          </Section>
          <Section title={words.figures}>
            <Sum
              lines={[
                { label: words.total, value: format.money(figures.total) },
                { label: words.requested, value: format.money(figures.requested) },
                { label: words.rate, value: figures.rate === null ? t.ui.table.nothing : format.percent(figures.rate) },
                {
                  label: words.duration,
                  value: figures.months === null ? t.ui.table.nothing : format.months(figures.months),
                },
              ]}
            />
          </Section>
        </Column>
      </Columns>
    </Page>
  )
}
