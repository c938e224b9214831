// What applicants write, for the bench: the drafts of a world whose editors save a section and whose signatories file.

import { createHmac } from 'node:crypto'
import SQLite from 'better-sqlite3'
import { ask } from './programs.js'

const secret = 'demonstration-only-secret-of-guichet'

/**
 * Sessions of people whom the demonstration does not list, as signing in would have opened them.
 * @param {SQLite.Database} db
 * @param {string} email
 */
export function openSession(db, email) {
  const token = `bench ${email}`.replace(/[^a-z0-9]/g, '-')
  const at = new Date().toISOString()
  const until = new Date(Date.parse(at) + 3_600_000).toISOString()
  db.prepare(
    'insert or ignore into session (token_hash, person_id, created_at, last_seen_at, expires_at) select ?, id, ?, ?, ? from person where email = ?',
  ).run(createHmac('sha256', secret).update(token).digest('hex'), at, at, until, email)
  return `session=${token}`
}

/** @param {string} html */
export const versionIn = html => /name="version"[^>]*value="(\d+)"/.exec(html)?.[1] ?? ''

/**
 * The largest drafts that have a signatory.
 * @param {SQLite.Database} db
 * @param {number} count
 */
export const draftsOf = (db, count) =>
  /** @type {{ id: string, editor: string, signatory: string }[]} */ (
    db
      .prepare(
        `select a.id, e.email as editor, s.email as signatory from application a
         join participant e on e.application_id = a.id and e.role = 'applicantEditor'
         join participant s on s.application_id = a.id and s.role = 'applicantSignatory'
         where a.state = 'draft' and e.email like 'redaction.%' order by length(a.answers) desc, a.id limit ?`,
      )
      .all(count)
  )

/**
 * A section of a draft, and what its page sends by itself: without the address of the script, the answer would be the whole page.
 * @param {string} id
 */
export function autosave(id) {
  const path = `/candidatures/${id}/formulaire/project`
  return {
    path,
    address: `${path}?_data=${encodeURIComponent('routes/applications/section')}`,
    /**
     * @param {string} version
     * @param {string} problem
     */
    formOf: (version, problem) => new URLSearchParams({ version, autosave: '1', problem }).toString(),
  }
}

/**
 * The page of a signatory, and what it sends once it was read.
 * @param {string} id
 */
export function signing(id) {
  return {
    path: `/candidatures/${id}/signature`,
    /** @param {string} html */
    formOf: html =>
      new URLSearchParams({
        intent: 'submit',
        version: versionIn(html),
        filingKey: /name="filingKey"[^>]*value="([^"]+)"/.exec(html)?.[1] ?? '',
        accurate: 'on',
        noDoubleFunding: 'on',
        publishable: 'on',
      }).toString(),
  }
}

/**
 * Each draft saved once, then filed: the times of both, and how many filings were refused.
 * @param {{ port: number, database: string }} product
 * @param {number} count
 */
export async function fileDrafts({ port, database }, count) {
  const db = new SQLite(database)
  const drafts = draftsOf(db, count).map(draft => ({
    ...draft,
    editing: openSession(db, draft.editor),
    reading: openSession(db, draft.signatory),
  }))
  db.close()
  /** @type {{ save: number[], filing: number[], refused: number }} */
  const written = { save: [], filing: [], refused: 0 }
  for (const { id, editing, reading } of drafts) {
    const { path, address, formOf } = autosave(id)
    const page = await ask(port, path, { cookie: editing })
    const problem = `Le besoin, redit le dernier jour. ${'Un mot de plus. '.repeat(40)}`
    const saved = await ask(port, address, { cookie: editing, form: formOf(versionIn(page.html), problem) })
    if (saved.status === 200) written.save.push(saved.ms)
    const { path: at, formOf: filing } = signing(id)
    const read = await ask(port, at, { cookie: reading })
    const filed = await ask(port, at, { cookie: reading, form: filing(read.html) })
    if (filed.status === 303) written.filing.push(filed.ms)
    else written.refused += 1
  }
  return written
}
