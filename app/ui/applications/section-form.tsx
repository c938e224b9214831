// The page of one section: its menu, its fields, what is wrong and what deserves attention, and the bar that saves.

import type { Answers } from '#app/domain/answers.ts'
import { applicationForm, type SectionCode } from '#app/domain/application-form.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { SectionState } from '#app/domain/completeness.ts'
import type { Finding } from '#app/domain/rules.ts'
import { lastSecond } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { Button } from '../button.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Notice } from '../notice.tsx'
import { Column, Columns, Page, Stack } from '../page.tsx'
import { SaveBar } from '../save-bar.tsx'
import { Section } from '../section.tsx'
import { SectionMenu } from '../section-list.tsx'
import { Stepper } from '../stepper.tsx'
import { useText } from '../text-context.tsx'
import type { AnswersReply } from './answers-reply.ts'
import { AttentionList } from './attention-list.tsx'
import { BudgetFields } from './budget-fields.tsx'
import { useBudgetSums } from './budget-totals.tsx'
import { CarrierPath } from './carrier-head.tsx'
import { FormFields } from './form-fields.tsx'
import { errorAt, type FormSheet, faultsOf } from './form-page.ts'
import { FormShell } from './form-shell.tsx'
import { formSections } from './section-state.ts'

type SectionFormProps = {
  readonly page: Omit<FormSheet, 'errorAt'> & {
    readonly view: CarrierView
    readonly version: number
    readonly section: SectionCode
    readonly found: readonly Finding[]
    readonly sections: readonly SectionState[]
    readonly verifies: boolean
  }
  readonly reply: AnswersReply | null
  readonly autosaveAt: string
}

export function SectionForm({ page, reply, autosaveAt }: SectionFormProps) {
  const language = useText()
  const { t, format } = language
  const words = t.applying.form
  const { view, section, sections } = page
  const place = applicationForm.findIndex(({ code }) => code === section)
  const known = applicationForm[place]
  const answers: Answers = { ...page.answers, ...reply?.typed }
  const faults = [...faultsOf(page.found, page.verifies, language), ...(reply?.faults ?? [])]
  const sheet: FormSheet = { ...page, answers, errorAt: errorAt(faults) }
  const sums = useBudgetSums(sheet)
  const isBudget = section === 'budget'
  const warnings = page.found.filter(({ level }) => level !== 'BLOCK')
  const next = applicationForm[place + 1]
  const { title, hint } = t.form.sections[section]
  const menu = formSections(sections, view.id, language, section)
  return (
    <Page wide={isBudget}>
      <CarrierPath view={view} current={title} />
      <Columns>
        {!isBudget && (
          <Column span={3} largeOnly>
            <SectionMenu
              title={words.menu}
              sections={menu}
              last={{ label: words.toSummary, href: urls.summary(view.id) }}
            />
          </Column>
        )}
        <div className={isBudget ? 'fr-col-12' : 'fr-col-lg-9'}>
          <FormShell version={page.version} autosaveAt={autosaveAt} files={section === 'support'}>
            <Stepper
              title={`${title}${t.applying.form.colon}${hint.slice(0, 1).toLowerCase()}${hint.slice(1)}`}
              position={place + 1}
              complete={sections.map(({ state }) => state === 'complete')}
              next={next === undefined ? undefined : t.form.sections[next.code].title.toLowerCase()}
              allHref={urls.summary(view.id)}
            >
              {known === undefined ? undefined : words.minutes({ minutes: known.minutes })}
            </Stepper>
            {view.step.what === 'waitForSignature' && (
              <Notice tone="info" small>
                {words.atSignature}
              </Notice>
            )}
            {view.step.what === 'tooLate' && (
              <Notice tone="warning" title={t.applying.summary.closed} small>
                {t.applying.summary.closedText({ at: format.exactInstant(lastSecond(view.closesAt)) })}
              </Notice>
            )}
            {reply?.sentence != null && (
              <Notice tone="error" live>
                <p>
                  {reply.sentence}{' '}
                  {reply.outcome === 'conflict' && (
                    <a href={urls.section(view.id, section)} target="_blank" rel="noopener">
                      {words.seeSaved}
                    </a>
                  )}
                </p>
              </Notice>
            )}
            <ErrorSummary
              faults={faults}
              title={words.faults({ count: faults.length })}
              saved={reply?.typed == null ? words.kept : words.notKept}
              standing={reply === null}
            />
            {isBudget ? (
              <BudgetFields sheet={sheet} fields={known?.fields ?? []} />
            ) : (
              <Stack>
                <FormFields sheet={sheet} fields={known?.fields ?? []} />
              </Stack>
            )}
            {warnings.length > 0 && (
              <Section title={words.attention} side={words.attentionLead}>
                <AttentionList found={warnings} />
              </Section>
            )}
            <SaveBar
              state={reply?.typed == null ? 'saved' : 'unsaved'}
              sentence={reply?.typed == null ? words.lastSaved({ at: format.instant(view.editedAt) }) : words.unsaved}
              sums={isBudget ? sums : undefined}
            >
              <Button look="tertiary" name="intent" value="save" formNoValidate>
                {isBudget ? words.saveBudget : words.save}
              </Button>
              <Button name="intent" value="continue" formNoValidate>
                {words.continue}
              </Button>
            </SaveBar>
          </FormShell>
        </div>
      </Columns>
    </Page>
  )
}
