// Every command line of the product: node build/server/command.js NAME … It is built beside the server.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { verifyAudit } from '#db/audit.ts'
import { checkInvariants } from '#db/invariants.ts'
import { isInstalled, isUpToDate } from '#db/open.ts'
import { type CommandName, misused, Refused, usageOf } from './commands/refused.ts'
import { readManagerArgs, readRoleArgs, roleCommand } from './commands/role.ts'
import { checkFile, importFile, readWindowArgs } from './commands/window.ts'
import { listedAccounts } from './demo/accounts.ts'
import { seed } from './demo/seed.ts'
import { terminal } from './text/terminal.ts'
import type { AppContext } from './web/app-context.ts'
import { stopwatch } from './web/clock.ts'
import { openContext, requireBaseContext } from './web/context.ts'
import { type Env, requireEnv } from './web/env.ts'

/** Each reads what was written after its name, or refuses it, before anything is opened; then it runs. */
const commands: Readonly<Record<CommandName, (args: readonly string[]) => () => Promise<void>>> = {
  window: args => {
    const { verb, file } = readWindowArgs(args)
    if (verb === 'import') return () => withContext(async () => sayAll(await importFile(file)))
    return async () => {
      const { database } = requireEnv()
      if (!(await isInstalledAt(database))) return sayAll(await checkFile(file, false))
      // opening it would bring it to the newest schema, and a check changes nothing
      if (!(await reached(isUpToDate(database)))) throw new Refused(terminal.window.olderSchema)
      await withContext(async () => sayAll(await checkFile(file, true)))
    }
  },
  manager: args => {
    const read = readManagerArgs(args)
    return () => withInstalled(async () => say(await roleCommand(read)))
  },
  role: args => {
    const read = readRoleArgs(args)
    return () => withInstalled(async () => say(await roleCommand(read)))
  },
  // opening the product migrates its database
  migrate: alone('migrate', () => withContext(async () => {})),
  tick: alone('tick', () => withInstalled(context => context.tick())),
  seed: args => {
    const asked = applicationsAsked(args)
    return () => seedAndIntroduce(asked)
  },
  invariants: alone('invariants', () => withInstalled(invariants)),
  'audit:verify': alone('audit:verify', () => withInstalled(auditVerify)),
}

/** A command that takes nothing. */
function alone(name: CommandName, run: () => Promise<void>) {
  return (args: readonly string[]): (() => Promise<void>) => {
    if (args.length > 0) throw misused(name)
    return run
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

function sayAll(lines: readonly string[]): void {
  for (const line of lines) say(line)
}

/** Opens the product for as long as `work` runs, and makes it where there is none. */
async function withContext(work: (context: AppContext) => Promise<void>): Promise<void> {
  const context = await reached(openContext(requireEnv()))
  try {
    await work(context)
  } finally {
    await context.close()
  }
}

/** The same where the product is already: an empty one made by a wrong setting would say that all is well. */
async function withInstalled(work: (context: AppContext) => Promise<void>): Promise<void> {
  const { database } = requireEnv()
  if (!(await isInstalledAt(database)))
    throw new Refused(
      database.dialect === 'sqlite'
        ? terminal.noFile({ file: resolve(database.file) })
        : terminal.noSchema({ schema: database.schema }),
    )
  await withContext(work)
}

async function isInstalledAt(database: Env['database']): Promise<boolean> {
  const isThere = database.dialect === 'postgres' || existsSync(database.file)
  return isThere && (await reached(isInstalled(database)))
}

const reached = <T>(opening: Promise<T>): Promise<T> =>
  opening.catch((error: unknown) => {
    throw new Refused(terminal.unreachable({ why: error instanceof Error ? error.message : String(error) }))
  })

/** The first start's world; and, at every start, whom one can be in it. */
async function seedAndIntroduce(asked: number | null): Promise<void> {
  const env = requireEnv()
  const seeded = await seed(env, say, asked)
  if (!seeded.ok) throw new Refused(seeded.refusal)
  if (env.mode !== 'demo') return
  say(terminal.seed.accounts)
  for (const { name, position } of listedAccounts) say(`  ${name}, ${position}`)
}

/** `--applications N`; null without it. */
function applicationsAsked(args: readonly string[]): number | null {
  if (args.length === 0) return null
  const [option, typed = '', ...others] = args
  if (option !== '--applications' || others.length > 0) throw misused('seed')
  const asked = /^\d{2,6}$/.test(typed) ? Number(typed) : 0
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

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name)

const asksHelp = (arg: string): boolean => arg === '--help' || arg === '-h'

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name !== undefined && isCommand(name)) {
    if (args.some(asksHelp)) {
      say(usageOf(name))
      return
    }
    const run = commands[name](args)
    const start = stopwatch()
    await run()
    process.stderr.write(`${terminal.done({ name, ms: Math.round(stopwatch() - start) })}\n`)
    return
  }
  const lines = Object.keys(commands)
    .filter(isCommand)
    .map(known => `  ${usageOf(known)}`)
  if (name === undefined || !asksHelp(name)) throw new Refused(terminal.usage, ...lines)
  for (const line of [terminal.usage, ...lines]) say(line)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refused)) throw error
  for (const sentence of error.sentences) process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
