// What the window funds, for whom, by which version of the rules, and the steps from a file to an agreement.

import type { PublicRules, PublicWindow } from '#app/domain/public-window.ts'
import { parisDay } from '#app/domain/time.ts'
import { lastSecond } from '#app/text/format.ts'
import { Details } from '../details.tsx'
import { Facts } from '../facts.tsx'
import { Section } from '../section.tsx'
import { Steps } from '../steps.tsx'
import { useText } from '../text-context.tsx'

export function WhatIsFunded({ rules, versions }: Pick<PublicWindow, 'rules' | 'versions'>) {
  const { t, locale, format } = useText()
  const words = t.publicPages.window
  return (
    <Section
      title={words.funds}
      id="regles"
      side={words.rulesInForce({ number: rules.number, day: format.day(parisDay(rules.validFrom)) })}
    >
      <div className="fr-grid-row fr-grid-row--gutters">
        <div className="fr-col-lg-7">
          <dl className="gd-types">
            {rules.projectTypes.map(({ code, label, description }) => (
              <div key={code}>
                <dt>{label[locale]}</dt>
                <dd>{description[locale]}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div className="fr-col-lg-5">
          <RuleFacts rules={rules} />
        </div>
      </div>
      <Details summary={words.versions}>
        <dl className="gd-facts">
          {versions.map(({ number, validFrom, changes }) => (
            <div key={number}>
              <dt>{words.version({ number, day: format.day(parisDay(validFrom)) })}</dt>
              <dd>{changes[locale]}</dd>
            </div>
          ))}
        </dl>
        <p className="fr-text--sm gd-muted">{words.versionNote}</p>
      </Details>
    </Section>
  )
}

function RuleFacts({ rules }: { readonly rules: PublicRules }) {
  const { t, locale, format } = useText()
  const words = t.publicPages.window
  const { eligibleKinds, totalCost, maxRate, grantRange, minMonths, streams } = rules
  const range = grantRange && { min: format.money(grantRange.min), max: format.money(grantRange.max) }
  const lengths = streams.map(({ label, maxMonths }) =>
    words.durationOf({ min: minMonths, max: format.months(maxMonths), stream: label[locale] }),
  )
  return (
    <Facts
      facts={[
        {
          label: words.who,
          value: format.list(eligibleKinds.map(kind => t.form.organisationKinds[kind])),
          detail: words.whoDetail,
        },
        {
          label: words.cost,
          value: words.costRange({ min: format.money(totalCost.min), max: format.money(totalCost.max) }),
        },
        {
          label: words.part,
          value: words.partAtMost({ rate: format.percent(maxRate) }),
          ...(range ? { detail: words.grantRange(range) } : {}),
        },
        {
          label: words.duration,
          value: lengths.map(length => (
            <span key={length} className="gd-detail">
              {length}
            </span>
          )),
        },
        { label: words.help, value: words.helpDetail },
      ]}
    />
  )
}

type PathProps = Pick<PublicWindow, 'rules' | 'state' | 'opensAt' | 'closesAt' | 'nextMeeting'>

export function PathSteps({ rules, state, opensAt, closesAt, nextMeeting }: PathProps) {
  const { t, format } = useText()
  const words = t.publicPages.window
  const { step } = words
  const { admissibility, review, answer, agreement } = rules.delays
  const filing = format.day(parisDay(state === 'before' ? opensAt : lastSecond(closesAt)))
  return (
    <Section title={words.steps} id="calendrier">
      <Steps
        wide
        steps={[
          {
            title: step.filing,
            detail: step.filingDetail[state]({ day: filing }),
            state: state === 'open' ? 'now' : state === 'closed' ? 'done' : undefined,
          },
          { title: step.admissibility, detail: step.admissibilityDetail({ days: format.days(admissibility) }) },
          {
            title: step.review,
            detail: step.reviewDetail({ reviewers: rules.reviewers, days: format.days(review) }),
          },
          {
            title: step.committee,
            detail:
              nextMeeting === null
                ? step.committeeToSet
                : step.committeeDetail({ day: format.day(parisDay(nextMeeting)) }),
          },
          { title: step.answer, detail: step.answerDetail({ days: format.days(answer) }) },
          { title: step.agreement, detail: step.agreementDetail({ days: format.days(agreement) }) },
        ]}
      />
    </Section>
  )
}
