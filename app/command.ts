// Every command line of the product: node build/server/command.js NAME … It is built beside the server.

import { verifyAudit } from '#db/audit.ts'
import { checkInvariants } from '#db/invariants.ts'
import { Refused } from './commands/refused.ts'
import { roleCommand } from './commands/role.ts'
import { windowCommand } from './commands/window.ts'
import { listedAccounts } from './demo/accounts.ts'
import { seed } from './demo/seed.ts'
import { terminal } from './text/terminal.ts'
import type { AppContext } from './web/app-context.ts'
import { stopwatch } from './web/clock.ts'
import { openContext, requireBaseContext } from './web/context.ts'
import { requireEnv } from './web/env.ts'

/** Each is given what was written after its name. */
const commands: Readonly<Record<keyof typeof terminal.commands, (args: readonly string[]) => Promise<void>>> = {
  window: args => withContext(async () => say(await windowCommand(args))),
  manager: args => withContext(async () => say(await roleCommand(args, 'manager'))),
  role: args => withContext(async () => say(await roleCommand(args, 'role'))),
  // opening the product migrates its database
  migrate: () => withContext(async () => {}),
  tick: () => withContext(context => context.tick()),
  seed: seedAndIntroduce,
  invariants: () => withContext(invariants),
  'audit:verify': () => withContext(auditVerify),
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Opens the product for as long as `work` runs. */
async function withContext(work: (context: AppContext) => Promise<void>): Promise<void> {
  const context = await openContext(requireEnv()).catch((error: unknown) => {
    throw new Refused(terminal.unreachable({ why: error instanceof Error ? error.message : String(error) }))
  })
  try {
    await work(context)
  } finally {
    await context.close()
  }
}

/** The first start's world; and, at every start, whom one can be in it. */
async function seedAndIntroduce(args: readonly string[]): Promise<void> {
  const env = requireEnv()
  const seeded = await seed(env, say, applicationsAsked(args))
  if (!seeded.ok) throw new Refused(seeded.refusal)
  if (env.mode !== 'demo') return
  say(terminal.seed.accounts)
  for (const { name, position } of listedAccounts) say(`  ${name}, ${position}`)
}

/** `--applications N`; null without it. */
function applicationsAsked(args: readonly string[]): number | null {
  if (args.length === 0) return null
  const [option, typed = ''] = args
  const asked = option === '--applications' && /^\d{2,6}$/.test(typed) ? Number(typed) : 0
  if (asked < 12 || asked > 100_000) throw new Refused(terminal.seed.howMany)
  return asked
}

async function invariants(): Promise<void> {
  const { db, sha256 } = requireBaseContext()
  const report = await checkInvariants(db, sha256)
  for (const sentence of report.broken) say(sentence)
  say(terminal.invariants({ checks: report.checks, rows: report.rows, broken: report.broken.length }))
  if (report.broken.length > 0) process.exitCode = 1
}

async function auditVerify(): Promise<void> {
  const { db, sha256 } = requireBaseContext()
  const { lines, broken } = await verifyAudit(db, sha256)
  say(broken === null ? terminal.auditWhole({ lines }) : terminal.auditBroken({ lines, line: broken }))
  if (broken !== null) process.exitCode = 1
}

const isCommand = (name: string): name is keyof typeof commands => Object.hasOwn(commands, name)

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name !== undefined && isCommand(name)) {
    const start = stopwatch()
    await commands[name](args)
    process.stderr.write(`${terminal.done({ name, ms: Math.round(stopwatch() - start) })}\n`)
    return
  }
  const lines = Object.entries(terminal.commands).map(([known, does]) => `  ${known.padEnd(14)} ${does}`)
  throw new Refused(terminal.usage, ...lines)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  for (const sentence of error.sentences) process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
