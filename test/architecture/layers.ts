// The layers of the house as data: who may import whom, and which packages. The rules and the printed table come from it.

type LayerName =
  | 'domain'
  | 'text'
  | 'urls'
  | 'screens'
  | 'forms'
  | 'db'
  | 'emails'
  | 'documents'
  | 'ui'
  | 'enhance'
  | 'use-cases'
  | 'web'
  | 'demo'
  | 'routes'
  | 'command'
  | 'start'

export type Layer = {
  readonly name: LayerName
  readonly rank: number
  /** Folders end with a slash; anything else is one file. */
  readonly paths: readonly string[]
  readonly imports: readonly LayerName[]
  /** Layers of which it may import types, and nothing that runs. */
  readonly typesOf: readonly LayerName[]
  /** `node` stands for all that Node brings. */
  readonly packages: readonly string[]
  readonly browser: 'yes' | 'no' | 'split by Remix' | 'its types and constraints only'
}

const words = ['domain', 'text', 'urls'] as const
const inner = [...words, 'screens', 'forms', 'db', 'emails', 'documents', 'use-cases'] as const
const remix = ['@remix-run/node', '@remix-run/react', 'react', '@conform-to/dom'] as const
const server = [
  'node',
  'zod',
  '@remix-run/node',
  '@conform-to/zod',
  '@mjackson/multipart-parser',
  'jsonc-parser',
  'sirv',
  'pino',
  'nodemailer',
] as const

// biome-ignore format: a table is read in columns
export const layers: readonly Layer[] = [
  { name: 'domain',    rank: 0, paths: ['app/domain/'],     imports: [],                       typesOf: [],                    packages: [],                          browser: 'yes' },
  { name: 'text',      rank: 1, paths: ['app/text/'],       imports: ['domain'],               typesOf: [],                    packages: [],                          browser: 'yes' },
  { name: 'urls',      rank: 1, paths: ['app/urls.ts'],     imports: ['domain'],               typesOf: [],                    packages: [],                          browser: 'yes' },
  { name: 'screens',   rank: 1, paths: ['app/screens.ts'],  imports: ['domain'],               typesOf: [],                    packages: [],                          browser: 'yes' },
  { name: 'forms',     rank: 1, paths: ['app/forms/'],      imports: ['domain'],               typesOf: ['text'],              packages: ['zod'],                     browser: 'its types and constraints only' },
  { name: 'db',        rank: 1, paths: ['db/'],             imports: ['domain'],               typesOf: ['emails'],            packages: ['kysely', 'better-sqlite3', 'pg'], browser: 'no' },
  { name: 'emails',    rank: 2, paths: ['emails/'],         imports: words,                    typesOf: [],                    packages: ['react', 'react-email'],    browser: 'no' },
  { name: 'documents', rank: 2, paths: ['app/documents/'],  imports: ['domain', 'text'],       typesOf: [],                    packages: [],                          browser: 'no' },
  { name: 'ui',        rank: 2, paths: ['app/ui/'],         imports: words,                    typesOf: ['forms'],             packages: remix,                       browser: 'yes' },
  { name: 'enhance',   rank: 2, paths: ['app/enhance/'],    imports: words,                    typesOf: [],                    packages: [],                          browser: 'yes' },
  { name: 'use-cases', rank: 3, paths: ['app/use-cases/'],  imports: ['domain', 'db'],         typesOf: ['forms', 'emails'],   packages: [],                          browser: 'no' },
  { name: 'web',       rank: 4, paths: ['app/web/', 'app/server.ts', 'app/virtual.d.ts'], imports: inner, typesOf: ['ui'],      packages: server,                      browser: 'no' },
  { name: 'demo',      rank: 5, paths: ['app/demo/'],       imports: [...inner, 'web'],        typesOf: [],                    packages: ['node'],                    browser: 'no' },
  { name: 'routes',    rank: 5, paths: ['app/routes/', 'app/routes.ts', 'app/root.tsx', 'app/entry.server.tsx'], imports: ['domain', 'text', 'urls', 'screens', 'forms', 'emails', 'documents', 'ui', 'use-cases', 'web', 'demo'], typesOf: [], packages: [...remix, 'react-dom', '@remix-run/route-config', 'node'], browser: 'split by Remix' },
  { name: 'command',   rank: 6, paths: ['app/command.ts', 'app/commands/'],  imports: [...inner, 'web', 'demo'], typesOf: [],                   packages: ['node'],                    browser: 'no' },
  { name: 'start',     rank: 0, paths: ['app/start.js', 'app/run-command.js', 'app/prepare.js', 'app/precompress.js'], imports: [], typesOf: [],     packages: ['node'],                    browser: 'no' },
]

/** The table as people read it. */
export function layersAsMarkdown(): string {
  const list = (names: readonly string[]) => (names.length === 0 ? 'nothing' : names.join(', '))
  const rows = layers
    .toSorted((a, b) => a.rank - b.rank)
    .map(layer => {
      const types = layer.typesOf.length === 0 ? '' : `; types of ${layer.typesOf.join(', ')}`
      const paths = layer.paths.map(path => `\`${path.replace(/\/$/, '')}\``).join(', ')
      return `| ${layer.rank} | ${layer.name} | ${paths} | ${list(layer.imports)}${types} | ${list(layer.packages)} | ${layer.browser} |`
    })
  return [
    '<!-- Generated from layers.ts by `npm run docs`. -->',
    '| # | layer | path | may import | packages it may use | reaches the browser |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
