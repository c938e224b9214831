// The floor of the bench: bare node:http and SQLite. For each page it runs the statements that the product ran for it and
// sends the page that the product sent, compressed as the product compresses.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { brotliCompress, constants } from 'node:zlib'
import SQLite from 'better-sqlite3'

const [file = '', recorded = '', port = '0'] = process.argv.slice(2)
const db = new SQLite(file, { readonly: true })
/** @type {readonly { readonly path: string, readonly html: string, readonly reads: readonly { readonly text: string, readonly given: unknown[] }[] }[]} */
const recordings = JSON.parse(readFileSync(recorded, 'utf8'))
const pages = new Map(
  recordings.map(({ path, html, reads }) => [
    path,
    { html: Buffer.from(html), reads: reads.map(({ text, given }) => ({ statement: db.prepare(text), given })) },
  ]),
)

createServer((request, response) => {
  const page = pages.get(request.url ?? '')
  if (page === undefined) {
    response.writeHead(404).end()
    return
  }
  for (const { statement, given } of page.reads) statement.all(...given)
  brotliCompress(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }, (_error, body) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Encoding': 'br' }).end(body)
  })
}).listen(Number(port), '127.0.0.1')
