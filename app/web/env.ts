// The settings of the product: the only file that reads process.env. A wrong setting is one sentence and no start.

import { z } from 'zod'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { terminal } from '#app/text/terminal.ts'
import type { DatabaseAddress } from '#db/open.ts'

export type Mode = 'demo' | 'production'

export type Env = {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly database: DatabaseAddress
  /** Where people find the site, without a slash at the end: the start of every link in a mail. */
  readonly baseUrl: string
  readonly mode: Mode
  /** How many proxies of ours stand in front, each adding to X-Forwarded-For; none is believed beyond them. */
  readonly proxies: number
  readonly smtpUrl: string | null
  readonly sessionSecret: string
}

const says = terminal.settings

const demoSecret = 'demonstration-only-secret-of-guichet'
/** The value `.env.example` shows; production refuses it. */
const exampleSecret = 'replace-this-by-at-least-32-random-bytes'

/** All tables are in a schema of this name. */
const schema = 'guichet'

const isPostgres = (text: string): boolean => /^postgres(ql)?:\/\/.+/.test(text) && URL.canParse(text)

const databaseOf = (address: string): DatabaseAddress =>
  isPostgres(address)
    ? { dialect: 'postgres', url: address, schema }
    : { dialect: 'sqlite', file: address.slice('sqlite:'.length) }

const url = (name: string, protocols: readonly string[]) =>
  z.string().refine(text => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: says.address({ name, starts: protocols.map(protocol => `${protocol}//`) }),
  })

const settings = z
  .object({
    PORT: z
      .string()
      .regex(/^\d{1,5}$/, { error: says.port })
      .transform(Number)
      .refine(port => port <= 65_535, { error: says.port })
      .default(3000),
    HOST: z.string().default('127.0.0.1'),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: z
      .string()
      .refine(text => /^sqlite:.+/.test(text) || isPostgres(text), { error: says.databaseForm })
      .optional(),
    BASE_URL: url('BASE_URL', ['http:', 'https:'])
      .refine(text => !URL.canParse(text) || new URL(text).pathname === '/', {
        error: says.basePath,
      })
      .optional(),
    PROXIES: z.string().regex(/^\d$/, { error: says.proxies }).transform(Number).default(0),
    MODE: z.enum(['demo', 'production'], { error: says.mode }).default('demo'),
    SMTP_URL: url('SMTP_URL', ['smtp:', 'smtps:']).optional(),
    SESSION_SECRET: z
      .string()
      .refine(secret => Buffer.byteLength(secret) >= 32, { error: says.secretShort })
      .optional(),
  })
  .superRefine((given, check) => {
    if (given.MODE !== 'production') return
    const require = (holds: boolean, message: string) => {
      if (!holds) check.addIssue({ code: 'custom', message })
    }
    require(given.SMTP_URL !== undefined, says.smtpMissing)
    require(given.BASE_URL !== undefined, says.baseMissing)
    require(given.BASE_URL === undefined || given.BASE_URL.startsWith('https:'), says.baseInsecure)
    require(given.SESSION_SECRET !== undefined, says.secretMissing)
    require(given.SESSION_SECRET !== demoSecret && given.SESSION_SECRET !== exampleSecret, says.secretPublished)
  })

/** The settings that `source` gives, or one sentence for each wrong one. An empty setting counts as not given. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Result<Env, readonly string[]> {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) return refuse(parsed.error.issues.map(issue => issue.message))
  const { PORT, HOST, DATA_DIR, DATABASE_URL, BASE_URL, PROXIES, MODE, SMTP_URL, SESSION_SECRET } = parsed.data
  return ok({
    port: PORT,
    host: HOST,
    dataDir: DATA_DIR,
    database: databaseOf(DATABASE_URL ?? `sqlite:${DATA_DIR}/guichet.db`),
    baseUrl: new URL(BASE_URL ?? `http://localhost:${PORT}`).origin,
    mode: MODE,
    proxies: PROXIES,
    smtpUrl: SMTP_URL ?? null,
    sessionSecret: SESSION_SECRET ?? demoSecret,
  })
}

/** The settings of this process; says what is wrong and ends it when they cannot be used. */
export function requireEnv(): Env {
  const env = parseEnv(process.env)
  if (env.ok) return env.value
  for (const sentence of env.refusal) process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
