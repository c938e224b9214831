// What a story needs: the built server on a world of its own, Chromium, and the checks every page must pass.

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFailed } from 'vitest'
import { root } from '#app/prepare.js'
import { findChromium } from './chromium.js'

export type Server = {
  readonly baseUrl: string
  readonly dataDir: string
  /** Its process. */
  readonly pid: number
  /** What the server has written so far. */
  readonly output: () => string
  /** Stops it as a supervisor would, and its folder is gone; gives its exit code. */
  readonly stop: () => Promise<number | null>
  /** Ends it as a crash would, at once; its folder stays, and another server may be started on it. */
  readonly kill: () => Promise<void>
}

/** Free now, and outside the range from which the system takes ports for connections. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000)
  const free = await new Promise<boolean>(done => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
  return free ? port : freePort()
}

async function untilReady(server: ChildProcess, baseUrl: string, output: () => string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) break
    const answer = await fetch(`${baseUrl}/sante/pret`).catch(() => null)
    if (answer?.status === 200) return
    await new Promise(done => setTimeout(done, 50))
  }
  server.kill('SIGKILL')
  throw new Error(`the server did not start: ${output()}`)
}

/**
 * Starts the built server on a copy of the demonstration world. `settings` are environment variables that differ from
 * the demonstration's; `emptyWorld` starts it on an empty folder instead, `world` on a copy of another one, and `dataDir` on one that is there, which it keeps;
 * `prepare` changes the world before it is served.
 */
export async function startServer({
  settings = {},
  emptyWorld = false,
  world = inject('seededWorld'),
  dataDir: given,
  prepare,
}: {
  readonly settings?: Readonly<Record<string, string>>
  readonly emptyWorld?: boolean
  readonly world?: string
  readonly dataDir?: string
  readonly prepare?: (dataDir: string) => Promise<void>
} = {}): Promise<Server> {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'guichet-'))
  if (given === undefined && !emptyWorld) cpSync(world, dataDir, { recursive: true })
  await prepare?.(dataDir)
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    MODE: 'demo',
    PORT: String(port),
    BASE_URL: baseUrl,
    DATA_DIR: dataDir,
    ...settings,
  }
  const server = spawn(process.execPath, ['build/server/index.js'], { cwd: root, env })
  let written = ''
  const output = () => written
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text
    })
  }
  const exited = new Promise<number | null>(done => server.once('exit', done))
  await untilReady(server, baseUrl, output)
  return {
    baseUrl,
    dataDir,
    pid: server.pid ?? 0,
    output,
    stop: async () => {
      server.kill('SIGTERM')
      const code = await exited
      rmSync(dataDir, { recursive: true, force: true })
      return code
    },
    kill: async () => {
      server.kill('SIGKILL')
      await exited
    },
  }
}

/** A real Chromium, without a window. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('no Chromium: run `npm run test:browser`, which says what to install')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Pages that complained on their console, or that broke their own Content-Security-Policy. */
const complaints = new WeakMap<Page, string[]>()
const withoutScripts = new WeakSet<Page>()

/** A page of a new visitor, who shares nothing with others. A story that fails leaves its picture and its words. */
export async function openPage(
  browser: Browser,
  server: Server,
  { javaScript = false, width = 1280 }: { readonly javaScript?: boolean; readonly width?: 375 | 1280 } = {},
): Promise<Page> {
  const visitor = await browser.newContext({
    baseURL: server.baseUrl,
    javaScriptEnabled: javaScript,
    viewport: { width, height: width === 375 ? 667 : 720 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const page = await visitor.newPage()
  page.setDefaultTimeout(10_000)
  const heard: string[] = []
  complaints.set(page, heard)
  if (!javaScript) withoutScripts.add(page)
  page.on('console', message => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) heard.push(message.text())
  })
  page.on('pageerror', error => heard.push(error.message))
  onTestFailed(({ task }) => keepTraces(page, task.name))
  return page
}

async function keepTraces(page: Page, story: string): Promise<void> {
  if (page.isClosed()) return
  const folder = join(root, 'test-results')
  mkdirSync(folder, { recursive: true })
  const name = story.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 80)
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  writeFileSync(join(folder, `${name}.txt`), `${page.url()}\n\n${await page.innerText('body')}\n`)
}

let axeSource: string | null = null

/** Timers do not run where JavaScript is off, and axe needs them: the same markup, with the same styles, where they do. */
async function withTimers(page: Page): Promise<Page> {
  const browser = page.context().browser()
  if (browser === null) throw new Error('the page has no browser')
  const twin = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: page.viewportSize(),
    locale: 'fr-FR',
  })
  const copy = await twin.newPage()
  const body = await page.content()
  await copy.route(page.url(), route =>
    route.fulfill({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
    }),
  )
  await copy.goto(page.url())
  return copy
}

type Axe = { readonly run: (options: RunOptions) => Promise<AxeResults> }

/** The rules of axe-core that another theme can break: the markup is the same in both. */
export const rulesOfColour: readonly string[] = ['color-contrast', 'link-in-text-block']

/** The whole of axe-core, or these rules of it, on the page as it stands; its script comes in beside the page's own policy. */
export async function checkAccessibility(page: Page, rules: readonly string[] | null = null): Promise<void> {
  axeSource ??= readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
  const judged = withoutScripts.has(page) ? await withTimers(page) : page
  if (!(await judged.evaluate(() => 'axe' in globalThis))) await judged.evaluate(axeSource)
  const results = await judged.evaluate(
    options => (globalThis as unknown as { axe: Axe }).axe.run(options),
    rules === null ? {} : { runOnly: [...rules] },
  )
  if (judged !== page) await judged.context().close()
  const violations = results.violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}`))
  expect(violations, `accessibility of ${page.url()}`).toEqual([])
}

/** Nothing is wider than the window. */
export async function checkNoSidewaysScroll(page: Page): Promise<void> {
  const { needed, given } = await page.evaluate(() => ({
    needed: document.documentElement.scrollWidth,
    given: document.documentElement.clientWidth,
  }))
  expect(needed, `width of ${page.url()}`).toBeLessThanOrEqual(given)
}

/** No text that stands in a box of its own is cut at its edge: what is longer goes on in the next line. */
export async function checkNothingCut(page: Page): Promise<void> {
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .filter(box => /hidden|clip/.test(getComputedStyle(box).overflowX))
      .filter(box => [...box.childNodes].some(node => node.nodeType === 3 && node.textContent?.trim() !== ''))
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  )
  expect(cut, `text cut on ${page.url()}`).toEqual([])
}

/** What every page of a story must pass: axe, no sideways scroll, a quiet console. */
export async function checkPage(page: Page): Promise<void> {
  await checkAccessibility(page)
  await checkNoSidewaysScroll(page)
  expect(complaints.get(page) ?? [], `console of ${page.url()}`).toEqual([])
}
