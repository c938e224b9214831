// The commands as an operator runs them: from nothing to an open window with its manager, and checks that end with 1.

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect, inject, onTestFinished, test } from 'vitest'
import windowFile from '#app/demo/window.json' with { type: 'json' }
import { openSqlite } from '#db/connection.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { type Ended, runCommand } from '#test/support/command.ts'
import { startMailServer } from '#test/support/mail-server.ts'
import { liftAppendOnly } from '#test/support/triggers.ts'
import { aVisitor, codeIn } from '#test/support/visitor.ts'

const site = 'https://guichet.exemple.fr'
const manager = 'responsable@exemple.fr'

async function started(settings: Readonly<Record<string, string>>): Promise<Server> {
  const server = await startServer({ emptyWorld: true, settings })
  onTestFinished(async () => void (await server.stop()))
  return server
}

test('a production that begins with nothing has an open window and its manager after two commands', async () => {
  const mail = await startMailServer()
  onTestFinished(mail.goDown)
  const settings = {
    MODE: 'production',
    BASE_URL: site,
    SMTP_URL: mail.url,
    SESSION_SECRET: 'a secret of this test, thirty-two bytes or more',
  }
  const server = await started(settings)
  const command = (...args: readonly string[]) => runCommand(args, { ...settings, DATA_DIR: server.dataDir })
  const visitor = aVisitor(site)
  expect((await visitor.send(server, '/')).status).toBe(404)

  const early = await command('manager', 'add', manager)
  const imported = await command('window', 'import', 'app/demo/window.json')
  const named = await command('manager', 'add', manager)

  expect(early).toMatchObject({ code: 1 })
  expect(imported).toEqual({
    code: 0,
    said: [
      expect.stringMatching(/^Le guichet donnees est créé\s: «.+», du 16 janv. 2023 au 31 déc. 2025, références GD\.$/),
      expect.stringMatching(/^3 versions \(1 dès le .+, 2 dès le .+\)\s; 5 ouvertures .+, 10\s000\s000\s€ en tout\.$/),
      expect.any(String),
    ],
  })
  expect(named).toMatchObject({ code: 0 })
  const home = await visitor.send(server, '/')
  expect(await home.text()).toContain(windowFile.name.fr)

  await visitor.send(server, '/connexion', { email: manager })
  const code = codeIn(await mail.latest(manager)) ?? ''
  const signedIn = await visitor.send(server, '/connexion/code', { code })
  expect(signedIn.status).toBe(303)
  const introduced = await visitor.send(server, '/mon-organisme', {
    name: 'Rita Responsable',
    position: 'responsable du guichet',
    siret: '13002526500013',
    ministry: windowFile.versions[0]?.ministries?.[0] ?? '',
    kind: 'CENTRAL',
    bodyName: 'Direction du numérique',
    returnTo: '/comites',
  })
  expect(introduced.headers.get('location')).toBe('/comites')
  const meetings = await visitor.send(server, '/comites')
  expect(meetings.status).toBe(200)
  expect(await meetings.text()).toContain('<form')
})

test('what cannot be read is answered with how to write it, and ends with 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const command = (...args: readonly string[]) => runCommand(args, { DATA_DIR: folder })
  await command('window', 'import', 'app/demo/window.json')

  const answers: readonly (readonly [Ended, RegExp])[] = [
    [await command('dance'), /npm run NOM/],
    [await command('window'), /Il faut écrire\s: npm run window -- import\|check FICHIER/],
    [await command('manager', 'add', 'a@'), /«\sa@\s» n’est pas une adresse/],
    [await command('manager', 'add', 'a@b.fr', '--window', 'autre'), /--window suivi d’un de ces noms\s: donnees/],
    [await command('role', 'add', 'pape', 'a@b.fr'), /«\spape\s» n’est pas un rôle/],
    [
      await command('role', 'add', 'caseOfficer', 'a@b.fr', '--profile', 'technical'),
      /ne se disent que d’un évaluateur/,
    ],
    [
      await command('role', 'add', 'reviewer', 'a@b.fr', '--profile', 'magic'),
      /--profile doit être un de\s: technical, policy/,
    ],
    [await command('role', 'add', 'reviewer', 'a@b.fr', '--ministry', 'Aucun'), /--ministry doit être un de/],
    [await runCommand(['tick'], { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' }), /La base de données ne s’ouvre pas/],
    [await runCommand(['migrate'], { DATA_DIR: '/proc/x' }), /La base de données ne s’ouvre pas\s: .*\/proc\/x/],
    [
      await runCommand(['tick'], { DATA_DIR: '/proc/x', DATABASE_URL: `sqlite:${join(folder, 'guichet.db')}` }),
      /La base de données ne s’ouvre pas\s: .*\/proc\/x/,
    ],
  ]

  for (const [{ code, said }, expected] of answers) {
    expect(said.join('\n')).toMatch(expected)
    expect(said.join('\n')).not.toMatch(/^\s+at /m)
    expect(code, said.join('\n')).toBe(1)
  }
  const db = openSqlite(join(folder, 'guichet.db'))
  expect(await db.selectFrom('person').select('id').execute()).toEqual([])
  await db.destroy()
})

test('a window file is checked before it is imported: what it would make is said, and nothing is written, not even a database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const dataDir = join(folder, 'data')
  const check = (file: string) => runCommand(['window', 'check', file], { DATA_DIR: dataDir })
  const file = 'app/demo/window.json'
  const wrong = join(folder, 'wrong.json')
  cpSync('app/demo/operators.json', join(folder, 'operators.json'))
  writeFileSync(wrong, JSON.stringify({ ...windowFile, lastDay: '2025-02-30' }))

  const before = await check(file)
  expect(before).toMatchObject({ code: 0 })
  expect(before.said.slice(0, 3)).toEqual([
    expect.stringContaining('Le guichet donnees serait créé'),
    expect.stringMatching(/^3 versions .+ 5 ouvertures/),
    expect.stringContaining('Rien n’a été écrit'),
  ])
  const faults = await check(wrong)
  expect(faults.code).toBe(1)
  expect(faults.said.join('\n')).toContain('lastDay')
  expect(existsSync(dataDir)).toBe(false)

  await runCommand(['window', 'import', file], { DATA_DIR: dataDir })
  expect((await check(file)).said[0]).toContain('a déjà tout ce que dit ce fichier')
  const db = new SQLite(join(dataDir, 'guichet.db'))
  db.prepare('delete from kysely_migration where name = (select max(name) from kysely_migration)').run()
  const versions = () => db.prepare('select count(*) from kysely_migration').pluck().get()
  const older = versions()
  const refused = await check(file)
  expect([refused.code, refused.said.join(' ')]).toEqual([1, expect.stringContaining('npm run migrate')])
  expect(versions(), 'a check changes no schema').toBe(older)
  db.close()
})

test('roles are said, updated and ended in clear: a new profile is kept, and the last one who leaves is told of', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const command = async (...args: readonly string[]) =>
    (await runCommand(args, { DATA_DIR: folder })).said.join(' ').replaceAll(/[\u00a0\u202f]/g, ' ')
  await command('window', 'import', 'app/demo/window.json')

  expect(await command('role', '--help')).toMatch(/parmi caseOfficer, .*auditor.* technical ou policy/)
  await command('role', 'add', 'reviewer', 'r@exemple.fr', '--profile', 'technical')
  expect(await command('role', 'add', 'reviewer', 'r@exemple.fr', '--profile', 'policy')).toContain('mis à jour')
  expect(await command('role', 'add', 'reviewer', 'r@exemple.fr', '--profile', 'policy')).toContain('rien n’a changé')
  await command('manager', 'add', manager)
  await command('manager', 'add', 'autre@exemple.fr')
  expect(await command('manager', 'end', manager)).not.toContain('Plus personne')
  expect(await command('manager', 'end', 'autre@exemple.fr')).toContain(
    'n’a plus le rôle windowManager sur donnees. Plus personne n’a le rôle windowManager sur donnees.',
  )
})

const everyCommand = ['window', 'manager', 'role', 'migrate', 'tick', 'seed', 'invariants', 'audit:verify']

test.each(everyCommand)(
  '%s says how it is written when it is asked, or given what it does not take, and does nothing',
  async name => {
    const folder = mkdtempSync(join(tmpdir(), 'guichet-command-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const command = (...args: readonly string[]) => runCommand([name, ...args], { DATA_DIR: join(folder, 'data') })
    const usage = new RegExp(`^npm run ${name}( -- .+)?\u00a0: `)

    for (const asked of [['--help'], ['-h'], ['add', '--help']])
      expect(await command(...asked)).toEqual({ code: 0, said: [expect.stringMatching(usage)] })
    for (const wrong of [['zut'], ['--zut']]) {
      const { code, said } = await command(...wrong)
      expect({ code, said }).toEqual({
        code: 1,
        said: [expect.stringContaining(`Il faut écrire\u00a0: npm run ${name}`)],
      })
    }
    expect(existsSync(join(folder, 'data'))).toBe(false)
  },
)

test.each([
  ['tick'],
  ['invariants'],
  ['audit:verify'],
  ['manager', 'add', manager],
  ['role', 'end', 'auditor', manager],
])('%s where nothing was installed names the file that is not there, and makes none', async (...args) => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const mistyped = join(folder, 'dtaa')

  const { code, said } = await runCommand(args, { DATA_DIR: mistyped })

  expect(code).toBe(1)
  expect(said).toEqual([expect.stringContaining(`pas de base de Guichet dans ${join(mistyped, 'guichet.db')}`)])
  expect(existsSync(mistyped)).toBe(false)

  // a file is there, and holds nothing
  mkdirSync(mistyped)
  writeFileSync(join(mistyped, 'guichet.db'), '')
  expect(await runCommand(args, { DATA_DIR: mistyped })).toEqual({ code, said })
  expect(readdirSync(mistyped)).toEqual(['guichet.db'])

  await runCommand(['migrate'], { DATA_DIR: mistyped })
  expect((await runCommand(args, { DATA_DIR: mistyped })).said).not.toEqual(said)
})

test('the invariants and the audit end with a line of counts, and with 1 once a row was changed behind their back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-command-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(inject('seededWorld'), folder, { recursive: true })
  const command = (name: string) => runCommand([name], { DATA_DIR: folder })

  expect(await command('invariants')).toEqual({
    code: 0,
    said: [expect.stringMatching(/^\d+ invariants sur \d+ dossiers, 0 rompus$/), expect.any(String)],
  })
  expect(await command('audit:verify')).toEqual({
    code: 0,
    said: [expect.stringMatching(/^\d+ lignes d’audit, toutes scellées$/), expect.any(String)],
  })

  const db = openSqlite(join(folder, 'guichet.db'))
  const [movement] = await db.selectFrom('envelope_movement').select('id').limit(1).execute()
  await liftAppendOnly(db, 'sqlite', 'envelope_movement')
  await liftAppendOnly(db, 'sqlite', 'audit_event')
  await db
    .updateTable('envelope_movement')
    .set({ amount_cents: 1 })
    .where('id', '=', movement?.id ?? '')
    .execute()
  await db.updateTable('audit_event').set({ action: 'other' }).where('position', '=', 40).execute()
  await db.destroy()

  const broken = await command('invariants')
  expect(broken.code).toBe(1)
  expect(broken.said.join('\n')).toContain(movement?.id)
  expect(broken.said.at(-2)).toMatch(/^\d+ invariants sur \d+ dossiers, [1-9]\d* rompus$/)
  expect(await command('audit:verify')).toEqual({
    code: 1,
    said: [expect.stringMatching(/^\d+ lignes d’audit lues, la ligne 40 ne tient pas$/), expect.any(String)],
  })
})
