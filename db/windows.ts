// Funding windows, their versions, and the operators each version names.

import type { FundingWindow, ListedOperator, WindowVersion } from '#app/domain/funding-window.ts'
import { toId, type WindowId } from '#app/domain/identifiers.ts'
import { type Instant, toInstant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import { decode, encode } from './json.ts'
import { searchKey } from './keys.ts'
import type { Row } from './schema.ts'

type Words = Pick<FundingWindow, 'name' | 'purpose' | 'service'>

/** Reading the rules of a version is the dearest part of most pages, and the same text always reads the same: the last texts are kept read. */
const readRules = new Map<string, WindowVersion>()

function toVersion(rules: string): WindowVersion {
  const known = readRules.get(rules)
  if (known !== undefined) return known
  if (readRules.size >= 50) readRules.clear()
  const version = decode<WindowVersion>(rules)
  readRules.set(rules, version)
  return version
}

export async function insertWindow(db: Database, window: FundingWindow, at: Instant): Promise<void> {
  const { name, purpose, service } = window
  await db
    .insertInto('funding_window')
    .values({
      id: window.id,
      slug: window.slug,
      reference_prefix: window.referencePrefix,
      opens_at: window.opensAt,
      closes_at: window.closesAt,
      words: encode({ name, purpose, service } satisfies Words),
      created_at: at,
      version: 1,
    })
    .execute()
}

export async function insertWindowVersion(
  db: Database,
  windowId: WindowId,
  version: WindowVersion,
  operators: readonly ListedOperator[],
): Promise<void> {
  await db
    .insertInto('window_version')
    .values({ window_id: windowId, number: version.number, valid_from: version.validFrom, rules: encode(version) })
    .execute()
  for (let from = 0; from < operators.length; from += 100) {
    const rows = operators.slice(from, from + 100).map(({ siren, name }) => ({
      window_id: windowId as string,
      version_number: version.number,
      siren,
      name,
      name_key: searchKey(name),
    }))
    await db.insertInto('listed_operator').values(rows).execute()
  }
}

export async function findWindow(db: Database, id: WindowId): Promise<FundingWindow | null> {
  const row = await db.selectFrom('funding_window').selectAll().where('id', '=', id).executeTakeFirst()
  if (row === undefined) return null
  const versions = await db
    .selectFrom('window_version')
    .select('rules')
    .where('window_id', '=', id)
    .orderBy('number')
    .execute()
  return toWindow(row, versions)
}

/** What belongs to one window, with the id by which addresses and letters name it. */
export type OfWindow = {
  readonly of: 'application' | 'project' | 'review' | 'meeting' | 'envelopeLine'
  readonly id: string
}

/** The name and the service of the window of that, in one statement. */
export async function findWindowOf(
  db: Database,
  { of, id }: OfWindow,
): Promise<Pick<FundingWindow, 'slug' | 'name' | 'service'> | null> {
  const owner =
    of === 'review'
      ? db
          .selectFrom('review')
          .innerJoin('application', 'application.id', 'review.application_id')
          .select('application.window_id')
          .where('review.id', '=', id)
      : db
          .selectFrom(of === 'envelopeLine' ? 'envelope_line' : of)
          .select('window_id')
          .where('id', '=', id)
  const row = await db.selectFrom('funding_window').select(['slug', 'words']).where('id', '=', owner).executeTakeFirst()
  if (row === undefined) return null
  const { name, service } = decode<Words>(row.words)
  return { slug: row.slug, name, service }
}

/** In the order in which they were made. An installation has a few, and they are read in two statements. */
export async function listWindows(db: Database): Promise<readonly FundingWindow[]> {
  const rows = await db.selectFrom('funding_window').selectAll().orderBy('created_at').orderBy('id').execute()
  const versions = await db.selectFrom('window_version').select(['window_id', 'rules']).orderBy('number').execute()
  return rows.map(row =>
    toWindow(
      row,
      versions.filter(version => version.window_id === row.id),
    ),
  )
}

function toWindow(
  row: Row<'funding_window'>,
  versions: readonly Pick<Row<'window_version'>, 'rules'>[],
): FundingWindow {
  const words = decode<Words>(row.words)
  return {
    id: toId(row.id),
    slug: row.slug,
    ...words,
    referencePrefix: row.reference_prefix,
    opensAt: toInstant(row.opens_at),
    closesAt: toInstant(row.closes_at),
    versions: versions.map(({ rules }) => toVersion(rules)),
  }
}

/** The oldest first: the first is the one the site opens on. */
export async function listWindowIds(db: Database): Promise<readonly WindowId[]> {
  const rows = await db.selectFrom('funding_window').select('id').orderBy('created_at').orderBy('id').execute()
  return rows.map(({ id }) => toId(id))
}

export async function findOperator(
  db: Database,
  windowId: WindowId,
  versionNumber: number,
  siren: string,
): Promise<ListedOperator | null> {
  const row = await db
    .selectFrom('listed_operator')
    .select(['siren', 'name'])
    .where('window_id', '=', windowId)
    .where('version_number', '=', versionNumber)
    .where('siren', '=', siren)
    .executeTakeFirst()
  return row ?? null
}

/** Operators whose name holds every word typed, at most `limit`. */
export async function listOperatorsNamed(
  db: Database,
  windowId: WindowId,
  versionNumber: number,
  words: string,
  limit: number,
): Promise<readonly ListedOperator[]> {
  let query = db
    .selectFrom('listed_operator')
    .select(['siren', 'name'])
    .where('window_id', '=', windowId)
    .where('version_number', '=', versionNumber)
  for (const word of searchKey(words).split(' ')) query = query.where('name_key', 'like', `%${word}%`)
  return query.orderBy('name_key').orderBy('siren').limit(limit).execute()
}
