// Every screen × every account × every object of the demonstration's world, and one that does not exist: what is asked of
// the server, and what the permission table says of it.

import { join } from 'node:path'
import { inject } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import type { ApplicationState } from '#app/domain/application-workflow.ts'
import { type ApplicationId, toId } from '#app/domain/identifiers.ts'
import type { PersonActor, WindowRole } from '#app/domain/people.ts'
import { can, isPublic, type Permission, rolesOn, type Subject, windowSubject } from '#app/domain/permissions.ts'
import { subjectOf } from '#app/domain/situation.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { screens } from '#app/screens.ts'
import { type Database, openSqlite } from '#db/connection.ts'
import { findActor, findPersonByEmail } from '#db/people.ts'
import { findSituation } from '#db/situations.ts'
import { listWindowIds } from '#db/windows.ts'
import { read } from '#test/architecture/sources.ts'
import type { Server } from './browser.ts'
import { aVisitor } from './visitor.ts'

const absent = '00000000-0000-4000-8000-000000000000'

const now = parisInstant(toDay('2025-03-10'), '09:00')

/** What an address is about, and what is known of it besides. */
export type About = {
  readonly params: Readonly<Record<string, string>>
  readonly subject: Subject
  readonly state: ApplicationState | null
  /** Null for what concerns no application. */
  readonly applicationId: string | null
  /** Of the one review that the address names. */
  readonly reviewerId: string | null
}

export type Account = {
  readonly email: string
  readonly actor: PersonActor
  readonly roles: readonly WindowRole[]
}

export type Screen = {
  readonly path: string
  readonly routeId: string
  readonly access: Permission
  readonly about: readonly About[]
  /** The forms of its page, with the permission that each asks for. */
  readonly forms: readonly { readonly intent: string; readonly permission: Permission }[]
}

export type Matrix = { readonly screens: readonly Screen[]; readonly accounts: readonly Account[] }

/** Read from the world's own file, not from the server that is judged. */
export async function readMatrix({
  dataDir = inject('seededWorld'),
  emails = listedAccounts.filter(({ disabled }) => disabled === null).map(({ email }) => email),
}: {
  readonly dataDir?: string
  /** Whose accounts are asked with; those that the demonstration lists. */
  readonly emails?: Iterable<string>
} = {}): Promise<Matrix> {
  const db = openSqlite(join(dataDir, 'guichet.db'))
  try {
    const objects = await readObjects(db)
    const closed = screens.filter(({ access }) => !isPublic(access as Permission))
    return {
      accounts: await readAccounts(db, emails),
      screens: closed.map(({ path, file, access }) => ({
        path,
        routeId: file.replace(/\.tsx?$/, ''),
        access: access as Permission,
        about: objects.filter(({ params }) => sameNames(path, params)),
        forms: formsOf(file, access as Permission),
      })),
    }
  } finally {
    await db.destroy()
  }
}

const namesIn = (path: string): readonly string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

const sameNames = (path: string, params: About['params']): boolean =>
  namesIn(path).toSorted().join() === Object.keys(params).toSorted().join()

export const addressOf = (path: string, params: About['params']): string =>
  `/${path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? absent)}`

/** The same address of something that does not exist. */
export const absentOf = (path: string): string =>
  addressOf(path, Object.fromEntries(namesIn(path).map(name => [name, name === 'section' ? 'project' : absent])))

async function readAccounts(db: Database, emails: Iterable<string>): Promise<readonly Account[]> {
  const accounts: Account[] = []
  for (const email of emails) {
    const person = await findPersonByEmail(db, email)
    const actor = person === null ? null : await findActor(db, person.id)
    if (actor !== null) accounts.push({ email, actor, roles: actor.roles.map(({ role }) => role) })
  }
  return accounts
}

async function readObjects(db: Database): Promise<readonly About[]> {
  const [windowId] = await listWindowIds(db)
  if (windowId === undefined) throw new Error('the world has no window')
  const ofWindow = { subject: windowSubject(windowId), state: null, applicationId: null, reviewerId: null }
  const found: About[] = [{ params: {}, ...ofWindow }]
  const subjects = new Map<string, Omit<About, 'params'>>()
  const of = (applicationId: string): Omit<About, 'params'> => {
    const known = subjects.get(applicationId)
    if (known === undefined) throw new Error(`no application ${applicationId}`)
    return known
  }
  for (const { id } of await db.selectFrom('application').select('id').execute()) {
    const situation = await findSituation(db, toId<ApplicationId>(id), now)
    if (situation === null) throw new Error(`no situation of ${id}`)
    subjects.set(id, {
      subject: subjectOf(situation),
      state: situation.application.state,
      applicationId: id,
      reviewerId: null,
    })
    found.push(
      { params: { applicationId: id }, ...of(id) },
      { params: { applicationId: id, section: 'project' }, ...of(id) },
    )
  }
  for (const row of await db.selectFrom('attachment').select(['id', 'application_id']).execute())
    found.push({ params: { attachmentId: row.id }, ...of(row.application_id) })
  for (const row of await db.selectFrom('review').select(['id', 'application_id', 'reviewer_id']).execute())
    found.push({ params: { reviewId: row.id }, ...of(row.application_id), reviewerId: row.reviewer_id })
  for (const row of await db.selectFrom('meeting').select('id').execute())
    found.push({ params: { meetingId: row.id }, ...ofWindow })
  for (const row of await db.selectFrom('agenda_item').select(['id', 'meeting_id', 'application_id']).execute())
    found.push({ params: { meetingId: row.meeting_id, itemId: row.id }, ...of(row.application_id) })
  for (const row of await db.selectFrom('envelope_line').select('id').execute())
    found.push({ params: { lineId: row.id }, ...ofWindow })
  const owners = new Map<string, Omit<About, 'params'>>()
  for (const row of await db.selectFrom('project').select(['id', 'application_id']).execute()) {
    owners.set(row.id, of(row.application_id))
    found.push({ params: { projectId: row.id }, ...of(row.application_id) })
  }
  for (const table of ['milestone', 'progress_report'] as const)
    for (const row of await db.selectFrom(table).select(['id', 'project_id']).execute()) {
      const owner = owners.get(row.project_id)
      const name = table === 'milestone' ? 'milestoneId' : 'reportId'
      if (owner !== undefined) found.push({ params: { projectId: row.project_id, [name]: row.id }, ...owner })
    }
  return found
}

/** As the route's own text declares them; a form that is added is found. */
function formsOf(file: string, access: Permission): Screen['forms'] {
  const source = read(`app/${file}`)
  if (!source.includes('export const action')) return []
  const several = /formActions\(\{\n(.*?)\n\}\)/s.exec(source)?.[1]
  if (several !== undefined) {
    const named = [...several.matchAll(/^ {2}(\w+): (\w+)\(\s*'(\w+)'/gm)]
    if (named.length !== [...several.matchAll(/^ {2}\w+:/gm)].length) throw new Error(`a form was not read in ${file}`)
    return named.map(([, intent = '', by = '', first = '']) => ({
      intent,
      permission: (by === 'form' ? first : permissionOf(source, by, first)) as Permission,
    }))
  }
  const one = /= (?:formAction(?:<[^(]*>)?|sectionAction)\(\s*'(\w+)'/.exec(source)
  if (one === null) throw new Error(`no form was read in ${file}, which ${access} opens`)
  return [{ intent: 'form', permission: one[1] as Permission }]
}

/** Of a form that a function of the route makes: the one that it names, or that it is given. */
function permissionOf(source: string, by: string, given: string): string {
  const made = new RegExp(`const ${by} =.*?\\bform\\(\\s*('?)(\\w+)`, 's').exec(source)
  if (made === null) throw new Error(`${by} makes no form`)
  return made[1] === "'" ? (made[2] ?? given) : given
}

/** What makes an object somebody's to know of: any of these. */
const readings = [
  'readOwnApplication',
  'readApplication',
  'readAssignment',
  'readAttachment',
  'readDecision',
  'readProject',
] as const satisfies readonly Permission[]

/** May they know that it exists? What concerns no application is no secret. */
export const knowsOf = ({ actor }: Account, { subject, applicationId }: About): boolean =>
  applicationId === null || readings.some(permission => can(actor, permission, subject))

/** Of the objects that are the same to an account and in the same state, the first. */
export function representatives(about: readonly About[], account: Account): readonly About[] {
  const first = new Map<string, About>()
  for (const one of about) {
    const { subject, state, reviewerId } = one
    const kind = [state, rolesOn(account.actor, subject).join(), reviewerId === account.actor.id].join(' ')
    if (!first.has(kind)) first.set(kind, one)
  }
  return [...first.values()]
}

/** The session cookie of each account, by its address. */
export async function enterAll(server: Server, accounts: readonly Account[]): Promise<ReadonlyMap<string, string>> {
  const cookies = new Map<string, string>()
  for (const { email } of accounts) {
    const { jar, send } = aVisitor()
    await send(server, '/demo', { email })
    cookies.set(email, `session=${jar.get('session') ?? ''}`)
  }
  return cookies
}
