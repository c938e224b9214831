// The table of rules, and the page that gives each its source.

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { finding, rules } from '#app/domain/rules.ts'

test('a finding takes its level from the table', () => {
  expect(finding('BIG_PROJECT', 'linkedProgrammeCost', { cost: 1 as never, from: 1 as never }).level).toBe('INFO')
})

test('the README gives each rule once, in the order of the table, with its level', () => {
  const readme = readFileSync('app/domain/README.md', 'utf8')

  const rows = [...readme.matchAll(/^\| `([A-Z0-9_]+)` \| (BLOCK|WARN|INFO)\b/gm)].map(([, code, level]) => [
    code,
    level,
  ])

  expect(rows).toEqual(Object.entries(rules))
})
