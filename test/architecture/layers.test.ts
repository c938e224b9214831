// Dependencies point inwards, as the table of layers says: judged on the source by dependency-cruiser.

import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { beforeAll, describe, expect, test } from 'vitest'
import { layers, layersAsMarkdown } from './layers.ts'
import { forbidden } from './rules.ts'
import { sourceFiles } from './sources.ts'

let result: ICruiseResult

beforeAll(async () => {
  const { output } = await cruise(
    ['app', 'db', 'emails'],
    {
      ruleSet: { forbidden },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      parser: 'tsc',
    },
    {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  )
  if (typeof output === 'string') throw new Error(output)
  result = output
}, 60_000)

test('every import is one that the table of layers allows', () => {
  const violations = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)

  expect(violations).toEqual([])
})

test('the graph that was judged holds every source file', () => {
  const judged = new Set(result.modules.map(module => module.source))

  expect(sourceFiles().filter(path => !judged.has(path))).toEqual([])
})

test('every source file belongs to exactly one layer', () => {
  const layersOf = (path: string) =>
    layers.filter(layer => layer.paths.some(part => (part.endsWith('/') ? path.startsWith(part) : path === part)))

  expect(sourceFiles().filter(path => layersOf(path).length !== 1)).toEqual([])
})

describe('the table of layers', () => {
  test('points inwards only', () => {
    const rank = (name: string) => layers.find(layer => layer.name === name)?.rank ?? Number.NaN
    const outwards = layers.flatMap(layer =>
      layer.imports
        .filter(name => !(rank(name) < layer.rank || (rank(name) === layer.rank && layer.name === 'routes')))
        .map(name => `${layer.name} → ${name}`),
    )

    expect(outwards).toEqual([])
  })

  test('is printed as it stands', async () => {
    await expect(layersAsMarkdown()).toMatchFileSnapshot('./layers.md')
  })
})
