// What the rules say of a filed version: what they found first, with the officer's reasons; the rest in one line.

import { type Finding, type RuleCode, rules } from '#app/domain/rules.ts'
import { officeFindingSentence } from '#app/text/finding-sentence.ts'
import { type Check, type CheckLevel, CheckList } from '../check-list.tsx'
import { Details } from '../details.tsx'
import { useText } from '../text-context.tsx'

export type ShownOverride = { readonly code: string; readonly reason: string; readonly by: string }

const levels = { BLOCK: 'error', WARN: 'todo', INFO: 'wait' } as const satisfies Record<Finding['level'], CheckLevel>

export function RuleChecks({
  findings,
  overrides,
}: {
  readonly findings: readonly Finding[]
  readonly overrides: readonly ShownOverride[]
}) {
  const { t } = useText()
  const words = t.office.file
  const checks = findings.map((found, index): Check => {
    const override = overrides.find(({ code }) => code === found.code)
    return {
      key: `${found.code} ${index}`,
      level: levels[found.level],
      sentence: officeFindingSentence(t, found),
      note: t.rules.level[found.level],
      ...(override === undefined ? {} : { detail: words.acceptedBy({ by: override.by, reason: override.reason }) }),
    }
  })
  const broken = new Set<string>(findings.map(({ code }) => code))
  const met = (Object.keys(rules) as RuleCode[]).filter(code => !broken.has(code))
  return (
    <>
      {checks.length > 0 && <CheckList small checks={checks} />}
      <Details
        flat
        summary={checks.length === 0 ? words.allRules({ count: met.length }) : words.otherRules({ count: met.length })}
      >
        <CheckList
          small
          checks={met.map(code => ({ key: code, level: 'ok' as const, sentence: t.rules.name[code] }))}
        />
      </Details>
    </>
  )
}
