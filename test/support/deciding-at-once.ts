// Four processes decide at once on one database: twelve grants of a hundred thousand euros, on a line that holds five.

import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'
import { expect } from 'vitest'
import { available } from '#app/domain/envelope.ts'
import { euros } from '#app/domain/money.ts'
import { root } from '#app/prepare.js'
import { verifyAudit } from '#db/audit.ts'
import type { Database } from '#db/connection.ts'
import { listLines } from '#db/envelope.ts'
import { checkInvariants } from '#db/invariants.ts'
import type { DatabaseAddress } from '#db/open.ts'
import { type Committee, done, makeCommittee } from './committee.ts'
import type { Orders } from './deciding-process.ts'

const processes = 4
const grants = 12
const amount = euros(100_000)
/** What the line of 2025 opened with holds. */
const affordable = 5

/** The script of one process, built as the product is. */
async function builtScript(): Promise<string> {
  const outDir = join(root, 'test-results/deciding')
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'test/support/deciding-process.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'deciding.mjs' } },
    },
  })
  return join(outDir, 'deciding.mjs')
}

/** Twelve files on the agenda of one meeting, each with its grant recorded, and nothing reserved for any. */
export async function recordedGrants(): Promise<Committee & { readonly orders: Omit<Orders, 'address'> }> {
  const world = await makeCommittee()
  const files = []
  for (let n = 0; n < grants; n += 1)
    files.push(await world.file({ requested: amount, recommended: amount, recommendation: 'unfavourable' }))
  await world.inSession(files)
  const recorded = []
  for (const id of files) {
    done(await world.record(id, { kind: 'grant', granted: amount, departureReason: 'Le comité retient le projet.' }))
    recorded.push({ id, decisionVersion: (await world.situation(id)).decision?.version ?? 0 })
  }
  return { ...world, orders: { now: world.ctx.now(), actorId: world.manager.id, files: recorded } }
}

/** Lets the processes loose on the database of that address, and judges what they left there. */
export async function decideAtOnce(
  orders: Omit<Orders, 'address'>,
  address: DatabaseAddress,
  db: Database,
  sha256: (text: string) => string,
): Promise<void> {
  const script = await builtScript()
  const { files } = orders
  const started = Array.from({ length: processes }, (_, n) => {
    const turned = [...files.slice(n * 3), ...files.slice(0, n * 3)]
    return startOne(script, { ...orders, address, files: n % 2 === 0 ? turned : turned.toReversed() })
  })
  await Promise.all(started.map(({ ready }) => ready))
  for (const { go } of started) go()
  const said = (await Promise.all(started.map(({ ended }) => ended))).flat()

  expect(said).toHaveLength(processes * grants)
  const validated = said.filter(line => line.endsWith(' validated'))
  expect(new Set(validated).size, 'a decision is validated once').toBe(validated.length)
  expect(validated).toHaveLength(affordable)
  const lines = (await listLines(db, await windowIn(db))).filter(
    ({ year, stream }) => year === 2025 && stream === 'DATA',
  )
  expect(lines.map(available)).toEqual([0])
  expect(lines.map(({ totals }) => totals.committed)).toEqual([affordable * amount])
  const granted = await db
    .selectFrom('decision')
    .select(eb => eb.fn.sum('granted_cents').as('total'))
    .where('validated_at', 'is not', null)
    .executeTakeFirstOrThrow()
  expect(Number(granted.total)).toBe(affordable * amount)
  expect((await checkInvariants(db, sha256)).broken).toEqual([])
  expect((await verifyAudit(db, sha256)).broken).toBeNull()
}

async function windowIn(db: Database) {
  const { id } = await db.selectFrom('funding_window').select('id').executeTakeFirstOrThrow()
  return id as never
}

function startOne(script: string, orders: Orders) {
  const running = spawn(process.execPath, [script, JSON.stringify(orders)], { cwd: root })
  let said = ''
  let complained = ''
  running.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text
  })
  const ready = new Promise<void>((end, fail) => {
    running.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready\n')) end()
    })
    running.once('close', () => fail(new Error(`a process ended early: ${complained}`)))
  })
  const ended = new Promise<readonly string[]>((end, fail) => {
    running.once('close', code =>
      code === 0
        ? end(said.trim().split('\n').slice(1))
        : fail(new Error(`a process ended with ${code}: ${complained}`)),
    )
  })
  ended.catch(() => {})
  return { ready, ended, go: () => void running.stdin.write('go\n') }
}
