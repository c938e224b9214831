// Every rule of the window with its code, what it checks by the version in force, and what it does.

import type { AskedVersion } from '#app/domain/public-window.ts'
import { type RuleCode, rules } from '#app/domain/rules.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { lastSecond } from '#app/text/format.ts'
import { DataTable } from '../data-table.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'

type AskedRulesProps = { readonly version: AskedVersion; readonly closesAt: Instant }

export function AskedRules({ version, closesAt }: AskedRulesProps) {
  const { t } = useText()
  const words = t.asked
  const numbers = useRuleNumbers(version, closesAt)
  const applied = (Object.keys(rules) as RuleCode[]).filter(
    code => code !== 'GRANT_OUT_OF_RANGE' || version.grantRange !== null,
  )
  return (
    <Section title={words.rules} id="regles">
      <p className="gd-prose">{words.rulesLead}</p>
      <div className="gd-panel gd-panel--flush">
        <DataTable
          caption={words.rulesCaption}
          rows={applied}
          rowKey={code => code}
          columns={[
            {
              key: 'rule',
              head: words.rule,
              rowHead: true,
              cell: code => (
                <>
                  {words.ruleSaid[code](numbers)}
                  <small>
                    <code>{code}</code>
                  </small>
                </>
              ),
            },
            { key: 'level', head: words.level, cell: code => words.levels[rules[code]] },
          ]}
        />
      </div>
    </Section>
  )
}

function useRuleNumbers(version: AskedVersion, closesAt: Instant) {
  const { t, format, locale } = useText()
  const range = version.grantRange
  return {
    closes: format.day(parisDay(lastSecond(closesAt))),
    kinds: format.list(version.eligibleKinds.map(kind => t.form.organisationKinds[kind])),
    totalMin: format.money(version.totalCost.min),
    totalMax: format.money(version.totalCost.max),
    maxRate: format.percent(version.maxRate),
    grantMin: range === null ? '' : format.money(range.min),
    grantMax: range === null ? '' : format.money(range.max),
    durations: format.list(
      version.streams.map(({ label, maxMonths }) =>
        t.asked.durationOf({ min: version.minMonths, max: format.months(maxMonths), stream: label[locale] }),
      ),
    ),
    leadDays: format.days(version.decisionLeadDays),
    indicators: version.minIndicators,
    axis:
      Object.entries(t.form.options.axis).find(([code]) => code === version.requiredIndicatorAxis)?.[1] ??
      version.requiredIndicatorAxis,
    milestones: version.minMilestones,
    gap: format.months(version.maxMilestoneGapMonths),
    hardware: format.percent(version.hardwareShare),
    contingency: format.percent(version.contingencyShare),
    external: format.percent(version.externalShare),
    bigProject: format.money(version.bigProject),
  }
}
