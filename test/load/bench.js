// `npm run bench`: how long the main pages, a draft's save and a filing take, beside a bare floor in the same run, and what
// they weigh. Reported, not asserted; `--json FILE` writes the same figures, `--large FOLDER` and `--small FOLDER` name worlds
// that are made already.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { build, root, say } from '../../app/prepare.js'
import { option, percentiles } from './figures.js'
import { ask, enter, largeWorld, startFloor, startProduct } from './programs.js'
import { fileDrafts } from './writing.js'

const rounds = Number(option('rounds') ?? 40)

const people = {
  camille: 'camille.aubry@sgar.exemple.invalid',
  mathilde: 'mathilde.garnier@sobriete.exemple.invalid',
  sarah: 'sarah.okafor@sante.exemple.invalid',
  lea: 'lea.morin@datalab.exemple.invalid',
  anne: 'anne.delmas@comite.exemple.invalid',
  odile: 'odile.ferrand@guichet.exemple.invalid',
  malik: 'malik.benhaddou@datalab.exemple.invalid',
}

/** The main page of each group; a link says where to go on from the page before it. */
const pages = [
  { name: 'public page', path: '/', as: null },
  { name: 'plain page', path: '/donnees-personnelles', as: null },
  { name: 'own applications', path: '/candidatures', as: people.camille },
  {
    name: 'form, its longest section',
    path: '/candidatures',
    link: /\/candidatures\/[0-9a-f-]{36}(?=")/,
    then: '/formulaire/',
    as: people.camille,
  },
  { name: 'reviews', path: '/avis', as: people.sarah },
  { name: 'desk', path: '/dossiers', as: people.lea },
  { name: 'file', path: '/dossiers', link: /\/dossiers\/[0-9a-f-]{36}(?=")/, as: people.lea },
  { name: 'meetings', path: '/comites', as: people.anne },
  { name: 'envelope', path: '/enveloppe', as: people.odile },
  { name: 'board', path: '/projets', as: people.malik },
  { name: 'project', path: '/projets', link: /\/projets\/[0-9a-f-]{36}(?=")/, as: people.malik },
  { name: 'own projects', path: '/mes-projets', as: people.mathilde },
]

/**
 * Where each page is in that world: its address and the cookie of its reader.
 * @param {number} port
 */
async function findPages(port) {
  const found = []
  for (const { name, path, link, then, as } of pages) {
    const cookie = as === null ? '' : await enter(port, as)
    let at = path
    if (link !== undefined) at = link.exec((await ask(port, path, { cookie })).html)?.[0] ?? path
    if (then !== undefined) {
      const sections = await Promise.all(
        ['impact', 'budget', 'applicant', 'project', 'dataAndLaw', 'delivery', 'openness', 'support'].map(
          async code => ({
            at: `${at}${then}${code}`,
            answer: await ask(port, `${at}${then}${code}`, { cookie }),
          }),
        ),
      )
      at =
        sections.filter(({ answer }) => answer.status === 200).sort((a, b) => b.answer.sent - a.answer.sent)[0]?.at ??
        at
    }
    found.push({ name, path: at, cookie })
  }
  return found
}

/**
 * The statements of each page with their values, and its HTML: recorded on a server of its own, which is not timed.
 * @param {string} world
 * @param {string} folder
 */
async function record(world, folder) {
  const file = join(folder, 'statements')
  writeFileSync(file, '')
  const product = await startProduct(world, {
    NODE_OPTIONS: `--import ${join(root, 'test/support/record-statements.js')}`,
    RECORD_TO: file,
  })
  const recordings = []
  for (const { name, path, cookie } of await findPages(product.port)) {
    await ask(product.port, path, { cookie })
    const from = statSync(file).size
    const { html } = await ask(product.port, path, { cookie })
    const reads = readFileSync(file)
      .subarray(from)
      .toString('utf8')
      .split('\n')
      .filter(line => /^select\b/.test(line) && !line.includes('"outbox"'))
      .map(line => ({ text: line.split('\t', 1)[0] ?? '', given: JSON.parse(line.split('\t')[1] ?? '[]') }))
    recordings.push({ name, path, html, reads })
  }
  await product.stop()
  return recordings
}

/**
 * Each page asked of product and floor by turns.
 * @param {string} world
 * @param {string} folder
 */
async function measure(world, folder) {
  const recordings = await record(world, folder)
  const file = join(folder, 'recordings.json')
  writeFileSync(file, JSON.stringify(recordings))
  const product = await startProduct(world)
  const { port } = product
  const found = await findPages(port)
  const floor = await startFloor(product.database, file, '/')
  const measured = []
  for (const { name, path, cookie } of found) {
    const recording = recordings.find(known => known.name === name)
    /** @type {{ product: number[], floor: number[] }} */
    const times = { product: [], floor: [] }
    let last = await ask(port, path, { cookie })
    for (let warming = 0; warming < 5; warming += 1) await ask(port, path, { cookie })
    for (let round = 0; round < rounds; round += 1) {
      last = await ask(port, path, { cookie })
      times.product.push(last.ms)
      times.floor.push((await ask(floor.port, recording?.path ?? path)).ms)
    }
    measured.push({
      name,
      path,
      status: last.status,
      ...percentiles(times.product),
      floor: percentiles(times.floor),
      queries: recording?.reads.length ?? 0,
      html: Buffer.byteLength(last.html),
      sent: last.sent,
      scripts: [...last.html.matchAll(/<script\b[^>]*src="([^"]+)"/g)].map(match => match[1]),
    })
  }
  const written = await fileDrafts(product, rounds)
  floor.stop()
  await product.stop()
  return {
    measured,
    written: { save: percentiles(written.save), filing: percentiles(written.filing), refused: written.refused },
  }
}

const compressed = (/** @type {Buffer} */ body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length

/** What the build sends beside its pages. */
function assets() {
  const folder = join(root, 'build/client/assets')
  const sizeOf = (/** @type {(name: string) => boolean} */ chosen) =>
    readdirSync(folder)
      .filter(chosen)
      .reduce((sum, name) => sum + compressed(readFileSync(join(folder, name))), 0)
  return { css: sizeOf(name => name.endsWith('.css')), formScript: sizeOf(name => name === 'enhance-form.js') }
}

const built = build()
if (built === null) process.exit(1)
const folder = mkdtempSync(join(tmpdir(), 'guichet-bench-'))
const small = await measure(option('small') ?? (await largeWorld(100, built)), folder)
const large = await measure(option('large') ?? (await largeWorld(10_000, built)), folder)
rmSync(folder, { recursive: true, force: true })

const weights = assets()
const plain = small.measured.find(({ name }) => name === 'plain page')
const cell = (/** @type {unknown} */ value, /** @type {number} */ width) => String(value).padStart(width)
for (const [title, { measured }] of /** @type {const} */ ([
  ['100 applications', small],
  ['10 000 applications', large],
])) {
  say(`\n${title}\n${'page'.padEnd(27)}   p50    p95    p99  floor  ratio  queries    html    sent  scripts`)
  for (const page of measured)
    say(
      `${page.name.padEnd(27)}${cell(page.p50, 6)} ${cell(page.p95, 6)} ${cell(page.p99, 6)} ${cell(page.floor.p50, 6)} ${cell((page.p50 / page.floor.p50).toFixed(1), 6)} ${cell(page.queries, 8)} ${cell(page.html, 7)} ${cell(page.sent, 7)} ${cell(page.scripts.length, 8)}${page.status === 200 ? '' : `  answered ${page.status}`}`,
    )
}
const named = (/** @type {string} */ name) => ({
  small: small.measured.find(page => page.name === name),
  large: large.measured.find(page => page.name === name),
})
const desk = named('desk')
const form = named('form, its longest section')
const targets = [
  { what: 'desk, p95 at 10,000 over p95 at 100', value: (desk.large?.p95 ?? 0) / (desk.small?.p95 ?? 1), below: 3 },
  { what: 'draft save, ms (p95)', value: large.written.save.p95, below: 20 },
  { what: 'longest form page, compressed bytes', value: form.small?.sent ?? 0, below: 60_000 },
  { what: 'stylesheet, compressed bytes', value: weights.css, below: 20_000 },
  {
    what: 'reading pages that send a script',
    value: [...small.measured, ...large.measured].filter(
      page => page.name !== form.small?.name && page.scripts.length > 0,
    ).length,
    below: 1,
  },
  // the page of the same site that asks nothing of its window but its name, by its time for a byte of HTML
  ...small.measured
    .filter(page => page.name !== 'plain page' && page.scripts.length === 0)
    .map(page => ({
      what: `${page.name}, over a plain page of its size`,
      value: page.p50 / ((plain?.p50 ?? 1) * Math.max(1, page.html / (plain?.html ?? 1))),
      below: 1.5,
    })),
]
say('\ntarget')
for (const { what, value, below } of targets)
  say(`${value < below ? 'ok    ' : 'missed'} ${what}: ${Math.round(value * 100) / 100} (below ${below})`)
say(
  `filing, ms: ${JSON.stringify(large.written.filing)}, ${large.written.refused} refused; save: ${JSON.stringify(large.written.save)}`,
)
say(`script of the form: ${weights.formScript} bytes compressed`)
const json = option('json')
if (json !== null) writeFileSync(json, `${JSON.stringify({ small, large, weights, targets }, null, 2)}\n`)
process.exit(0)
