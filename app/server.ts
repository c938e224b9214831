// The HTTP server: opens the product, serves it, lets time act, sends the mail, and stops without losing a request.

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import * as build from 'virtual:remix/server-build'
import { createRequestHandler, installGlobals } from '@remix-run/node'
import { claimServing } from '#db/serving.ts'
import { minutes, seconds } from './domain/time.ts'
import { screens } from './screens.ts'
import { terminal } from './text/terminal.ts'
import { textFor } from './text/text.ts'
import { urls } from './urls.ts'
import { openContext } from './web/context.ts'
import { requireEnv } from './web/env.ts'
import { forPrograms } from './web/for-programs.ts'
import { explainFaults } from './web/node-http.ts'
import { repeat } from './web/repeat.ts'
import { listenTo } from './web/request-listener.ts'
import { makeLog, pathPatterns } from './web/request-log.ts'
import { serveStaticFiles } from './web/static-files.ts'

/** A deadline is judged when a request comes; what time alone causes may follow its moment by a minute. */
const actEvery = minutes(1)
/** Somebody waits for a one-time code. */
const sendEvery = seconds(1)
/** A clock that is set back this long after a closing does not reopen the window. */
const noteEvery = seconds(1)
const longestStop = seconds(10)
const says = terminal.server

installGlobals({ nativeFetch: true })
const env = requireEnv()
const log = makeLog()
const handle = createRequestHandler(build, 'production')
const client = join(import.meta.dirname, '../client')
const context = await openContext(env).catch((error: unknown) =>
  refuseToStart(says.cannotStart({ why: error instanceof Error ? error.message : String(error) })),
)
const claim = claimServing(env.database) ?? refuseToStart(says.alreadyServed)

function refuseToStart(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

/** The form's script has no hash in its name and Remix does not know it, so its content is part of the version. */
function assetsVersion(): string {
  const script = join(client, 'assets/enhance-form.js')
  const hash = createHash('sha256').update(build.assets.version)
  return (existsSync(script) ? hash.update(readFileSync(script)) : hash).digest('hex').slice(0, 12)
}

let stopping = false
const server = createServer(
  { keepAliveTimeout: seconds(10), requestTimeout: minutes(2), headersTimeout: seconds(20), requireHostHeader: false },
  listenTo({
    baseUrl: env.baseUrl,
    proxies: env.proxies,
    assetsVersion: assetsVersion(),
    log,
    staticFiles: serveStaticFiles(client),
    handle: (request, loadContext) => handle(forPrograms(request), loadContext),
    ready: context.ready,
    isStopping: () => stopping,
    pattern: pathPatterns([...screens.map(screen => screen.path), 'sante', 'sante/pret']),
  }),
)

// nothing is known of whoever sends what is no request, the language they chose least of all
const { unreadable, tooSlow, tooLongHead } = textFor('fr').plain
explainFaults(server, { 400: unreadable, 408: tooSlow, 431: tooLongHead })

// Apart, so that a mail server that hangs holds back nothing else.
const acting = repeat(actEvery, context.actOnTime, error => log.error({ err: error }, 'what time causes failed'))
const noting = repeat(noteEvery, context.noteClosing, error => log.error({ err: error }, 'noting a closing failed'))
const sending = repeat(sendEvery, context.sendMail, error => log.error({ err: error }, 'sending mail failed'))

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  const still = Promise.all([acting.stop(), noting.stop(), sending.stop()])
  const tooLong = setTimeout(() => {
    log.error('the stop took too long: what was still running is cut off')
    process.exit(1)
  }, longestStop)
  const closed = new Promise(done => server.close(done))
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  await closed
  clearInterval(idle)
  await still
  await context.close()
  claim.release()
  clearTimeout(tooLong)
  process.exit(0)
}

process.on('SIGTERM', () => void stop())
process.on('SIGINT', () => void stop())

server.on('error', (error: NodeJS.ErrnoException) => {
  refuseToStart(
    error.code === 'EADDRINUSE' ? says.portTaken({ port: env.port }) : says.cannotStart({ why: error.message }),
  )
})

server.listen(env.port, env.host, () => {
  process.stdout.write(`${says.listens({ url: env.baseUrl })}\n`)
  if (env.mode === 'demo') process.stdout.write(`${says.accounts({ url: env.baseUrl + urls.demo() })}\n`)
})
