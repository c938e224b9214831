// Compresses the files of the client build once, so that serving them costs nothing: part of `npm run build`.

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const folder = join(import.meta.dirname, '../build/client')
const compressible = new Set(['.js', '.css', '.svg', '.json', '.txt', '.html', '.webmanifest'])

for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  const path = join(folder, name)
  if (name.startsWith('.vite') || !compressible.has(extname(name)) || !statSync(path).isFile()) continue
  const content = readFileSync(path)
  if (content.length < 500) continue
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }))
}
