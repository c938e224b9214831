// Every command line of the product: node build/server/command.js NAME. It is built beside the server.

import { verifyAudit } from '#db/audit.ts'
import { checkInvariants } from '#db/invariants.ts'
import { listWindowIds } from '#db/windows.ts'
import { makeWorld } from './demo/world.ts'
import { stopwatch } from './web/clock.ts'
import { openContext, requireBaseContext } from './web/context.ts'
import { requireEnv } from './web/env.ts'

type Command = { readonly says: string; readonly run: () => Promise<void> }

const commands: Readonly<Record<string, Command>> = {
  migrate: {
    says: 'brings the database to the form this version needs',
    // Opening the product migrates its database.
    run: async () => (await openContext(requireEnv())).close(),
  },
  tick: {
    says: 'does once what time alone causes: reminders, expiries, sending the mail',
    run: async () => {
      const context = await openContext(requireEnv())
      try {
        await context.tick()
      } finally {
        await context.close()
      }
    },
  },
  seed: { says: 'makes the world of the demonstration when the database is empty', run: () => withContext(seed) },
  invariants: {
    says: 'checks what must always hold; exits 1 when something is broken',
    run: () => withContext(invariants),
  },
  'audit:verify': {
    says: 'reads the whole audit chain; exits 1 when a line does not hold',
    run: () => withContext(auditVerify),
  },
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** Opens the product for as long as `work` runs. */
async function withContext(work: () => Promise<void>): Promise<void> {
  const context = await openContext(requireEnv())
  try {
    await work()
  } finally {
    await context.close()
  }
}

/** Fills an empty demonstration; does nothing where a window exists already, or in production. */
async function seed(): Promise<void> {
  const base = requireBaseContext()
  if (requireEnv().mode !== 'demo' || (await listWindowIds(base.db)).length > 0) return
  say('Création du monde de démonstration…')
  await makeWorld(base, progress => say(`  ${progress}`))
}

async function invariants(): Promise<void> {
  const { db, sha256 } = requireBaseContext()
  const report = await checkInvariants(db, sha256)
  for (const sentence of report.broken) say(sentence)
  say(`${report.checks} invariants over ${report.rows} applications, ${report.broken.length} broken`)
  if (report.broken.length > 0) process.exitCode = 1
}

async function auditVerify(): Promise<void> {
  const { db, sha256 } = requireBaseContext()
  const { lines, broken } = await verifyAudit(db, sha256)
  say(
    broken === null
      ? `${lines} lines of audit, all sealed`
      : `${lines} lines of audit read, line ${broken} does not hold`,
  )
  if (broken !== null) process.exitCode = 1
}

async function main(name: string | undefined): Promise<void> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) {
    const start = stopwatch()
    await command.run()
    process.stderr.write(`${name}: done in ${Math.round(stopwatch() - start)} ms\n`)
    return
  }
  const lines = Object.entries(commands).map(([known, { says }]) => `  ${known.padEnd(14)} ${says}\n`)
  process.stderr.write(`node build/server/command.js NAME\n${lines.join('')}`)
  process.exitCode = 1
}

await main(process.argv[2])
