// The rules of dependency-cruiser, computed from the table of layers.

import type { IForbiddenRuleType } from 'dependency-cruiser'
import { type Layer, layers } from './layers.ts'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const patternOf = (paths: readonly string[]): string =>
  `^(${paths.map(path => (path.endsWith('/') ? escape(path) : `${escape(path)}$`)).join('|')})`

const pathsOf = (names: readonly string[]): readonly string[] =>
  layers.filter(layer => names.includes(layer.name)).flatMap(layer => layer.paths)

const ours = '^(app|db|emails|test)/'

const withoutNode = (name: string, from: { readonly path: string }): IForbiddenRuleType => ({
  name: `${name} may not use Node`,
  severity: 'error',
  from,
  to: { dependencyTypes: ['core'] },
})

function rulesOf(layer: Layer): readonly IForbiddenRuleType[] {
  const from = { path: patternOf(layer.paths) }
  const running = patternOf([...layer.paths, ...pathsOf(layer.imports)])
  const known = patternOf([...layer.paths, ...pathsOf([...layer.imports, ...layer.typesOf])])
  const packages = layer.packages.filter(name => name !== 'node')
  const allowed = packages.length === 0 ? '^$' : `node_modules/(@types/)?(${packages.map(escape).join('|')})(/|$)`
  return [
    { name: `${layer.name} may import`, severity: 'error', from, to: { path: ours, pathNot: known } },
    {
      name: `${layer.name} may run`,
      severity: 'error',
      from,
      to: { path: ours, pathNot: running, dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${layer.name} may use the packages`,
      severity: 'error',
      from,
      to: { path: 'node_modules/', pathNot: allowed },
    },
    ...(layer.packages.includes('node') ? [] : [withoutNode(layer.name, from)]),
  ]
}

const entries = [
  'app/server.ts',
  'app/command.ts',
  'app/start.js',
  'app/precompress.js',
  'app/virtual.d.ts',
  'app/enhance/application-form.ts',
  // read by the tests alone: it names what code must be called
  'app/text/glossary.ts',
]

export const forbidden: IForbiddenRuleType[] = [
  ...layers.flatMap(rulesOf),
  { name: 'no cycles, of types neither', severity: 'error', from: { path: ours }, to: { circular: true } },
  {
    name: 'no file that nothing knows',
    severity: 'error',
    from: { orphan: true, path: ours, pathNot: [patternOf([...entries, 'app/routes/']), '\\.json$'] },
    to: {},
  },
  {
    name: 'migrations are frozen',
    severity: 'error',
    from: { path: '^db/migrations/' },
    to: { pathNot: ['node_modules/kysely/', '^db/dialect\\.ts$'] },
  },
  {
    name: 'every import is found',
    severity: 'error',
    from: { path: ours },
    to: { couldNotResolve: true, pathNot: '^virtual:remix' },
  },
]
