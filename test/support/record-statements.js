// Loaded before a program of the product (`node --import`): each statement it runs on SQLite is a line of the file that
// RECORD_TO names, or with RECORD_ONCE each text of a statement once. The build knows nothing of it.

import { appendFileSync } from 'node:fs'
import SQLite from 'better-sqlite3'

const file = process.env['RECORD_TO']
const once = process.env['RECORD_ONCE'] !== undefined
const seen = new Set()
/** @type {(this: SQLite.Database, text: string) => SQLite.Statement} */
const prepare = Reflect.get(SQLite.prototype, 'prepare')

/**
 * @param {string} text
 * @param {unknown[]} given
 */
function note(text, given) {
  if (file === undefined || (once && seen.has(text))) return
  seen.add(text)
  appendFileSync(file, `${text.replace(/\s+/g, ' ')}\t${JSON.stringify(given[0] ?? [])}\n`)
}

SQLite.prototype.prepare = /** @type {SQLite.Database['prepare']} */ (
  function (/** @type {string} */ text) {
    const statement = prepare.call(this, text)
    const all = /** @type {(...given: unknown[]) => unknown[]} */ (statement.all.bind(statement))
    const run = /** @type {(...given: unknown[]) => SQLite.RunResult} */ (statement.run.bind(statement))
    statement.all = (/** @type {unknown[]} */ ...given) => {
      note(text, given)
      return all(...given)
    }
    statement.run = (/** @type {unknown[]} */ ...given) => {
      note(text, given)
      return run(...given)
    }
    return statement
  }
)
