// The parts of the receipt page: the proof itself, and beside it what comes next.

import type { PublicState } from '#app/domain/application-workflow.ts'
import type { CarrierView } from '#app/domain/carrier-step.ts'
import type { BasisPoints, Cents } from '#app/domain/money.ts'
import type { Acknowledgement } from '#app/domain/submission.ts'
import { lastDayBefore } from '#app/domain/supplement-answer.ts'
import { parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { ButtonRow, LinkButton } from '../button.tsx'
import { Notice } from '../notice.tsx'
import { Column, Columns, Page } from '../page.tsx'
import { Hash, Receipt } from '../receipt.tsx'
import { Section } from '../section.tsx'
import { type Step, Steps } from '../steps.tsx'
import { useText } from '../text-context.tsx'
import { CarrierPath } from './carrier-head.tsx'

type ReceiptPageProps = {
  readonly view: CarrierView
  readonly acknowledgement: Acknowledgement
  readonly organisation: { readonly name: string; readonly siret: string }
  readonly figures: { readonly total: Cents; readonly requested: Cents; readonly rate: BasisPoints | null }
  readonly numbers: readonly number[]
  readonly mayWithdraw: boolean
}

export function ReceiptPage({ view, acknowledgement, organisation, figures, numbers, mayWithdraw }: ReceiptPageProps) {
  const { t, format, locale } = useText()
  const words = t.applying.receipt
  const { reference, number, title, receivedAt, sha256, answerDays, answerDueAt, silence, service, submittedBy } =
    acknowledgement
  const promised = format.day(lastDayBefore(answerDueAt))
  const isLate = lastDayBefore(answerDueAt) < parisDay(receivedAt)
  const others = numbers.filter(other => other !== number)
  const at = (stage: Stage): Step['state'] => stepState(view.state, stage)
  return (
    <Page>
      <CarrierPath view={view} current={words.title} />
      <Columns>
        <Column span={8}>
          <Receipt
            title={number === 1 ? words.filed : words.completed({ number })}
            reference={reference}
            receivedAt={receivedAt}
            facts={[
              { label: words.project, value: title },
              {
                label: words.body,
                value: words.siret({ name: organisation.name, siret: grouped(organisation.siret) }),
              },
              {
                label: words.amounts,
                value: words.amountsOf({
                  total: format.money(figures.total),
                  requested: format.money(figures.requested),
                  rate: figures.rate === null ? t.ui.table.nothing : format.percent(figures.rate),
                }),
              },
              { label: words.by, value: submittedBy.position === '' ? submittedBy.name : words.person(submittedBy) },
              {
                label: words.service,
                value: (
                  <>
                    {service.name}
                    <br />
                    {service.postalAddress}
                    <br />
                    <a href={`mailto:${service.email}`}>{service.email}</a>
                    {`, ${service.phone.replaceAll(' ', '\u00a0')}`}
                  </>
                ),
              },
              { label: words.hash, value: <Hash value={sha256} />, detail: words.hashOf({ number }) },
            ]}
            actions={
              <ButtonRow>
                <LinkButton href={urls.application(view.id)}>{words.toApplication}</LinkButton>
              </ButtonRow>
            }
          >
            <p className="gd-prose">
              {isLate
                ? words.aimPast({ day: promised })
                : number === 1
                  ? words.aim({ days: format.days(answerDays), day: promised })
                  : words.aimMoved({ day: promised })}{' '}
              <strong>
                {silence === undefined
                  ? t.silence.none
                  : t.silence.implicit({ kind: silence.kind, day: format.day(silence.day) })}
              </strong>
            </p>
            {silence !== undefined && <p className="gd-prose">{silence.remedies[locale]}</p>}
          </Receipt>
          <Notice tone="info" small>
            {words.print}
          </Notice>
          {others.length > 0 && (
            <p>
              {`${words.others}${t.applying.form.colon}`}
              {others.map(other => (
                <a key={other} className="fr-link" href={`${urls.receipt(view.id)}?version=${other}`}>
                  {words.version({ number: other })}
                </a>
              ))}
            </p>
          )}
        </Column>
        <Column span={4} aside={words.next}>
          <Section title={words.next}>
            <Steps
              steps={[
                {
                  title: number === 1 ? words.steps.filing : words.steps.supplement({ number }),
                  detail: `${format.day(parisDay(receivedAt))}. ${words.steps.filingDetail}`,
                  state: 'done',
                },
                {
                  title: words.steps.admissibility,
                  detail: words.steps.admissibilityDetail,
                  state: at('submitted'),
                },
                {
                  title: words.steps.review,
                  detail: words.steps.reviewDetail,
                  state: at('inProgress'),
                },
                {
                  title: words.steps.committee,
                  detail: words.steps.committeeDetail,
                  state: at('committee'),
                },
                {
                  title: words.steps.answer,
                  detail: isLate
                    ? words.steps.answerLate({ day: promised })
                    : words.steps.answerDetail({ day: promised }),
                },
              ]}
            />
          </Section>
          <p className="fr-text--sm gd-muted">
            {words.frozen} {mayWithdraw && <a href={urls.withdrawal(view.id)}>{words.withdraw}</a>}
          </p>
        </Column>
      </Columns>
    </Page>
  )
}

const stages = ['submitted', 'inProgress', 'committee'] as const
type Stage = (typeof stages)[number]

/** What is behind the application is done; a state that is none of them says nothing of the stages. */
function stepState(state: PublicState, stage: Stage): Step['state'] {
  const now = stages.findIndex(one => one === state)
  const place = stages.indexOf(stage)
  return now < place ? undefined : now === place ? 'now' : 'done'
}

/** 14 digits as people read them, on one line. */
const grouped = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4')
