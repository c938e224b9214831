// The files of the site over HTTP, also while a new build takes them away under a running server.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serveStaticFiles } from '#app/web/static-files.ts'

async function aSite(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-static-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const serve = serveStaticFiles(folder)
  const server = createServer((request, response) => {
    serve(request, response, () => response.writeHead(404).end())
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise(done => server.close(done))
    rmSync(folder, { recursive: true, force: true })
  })
  const { port } = server.address() as AddressInfo
  return { folder, ask: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) }
}

test('a file that a new build took away ends its own answer, and nothing else', async () => {
  const { folder, ask } = await aSite({ 'old.css': 'a{}', 'kept.css': 'b{}' })
  expect(await (await ask('/old.css')).text()).toBe('a{}')

  rmSync(join(folder, 'old.css'))

  await expect(ask('/old.css').then(answer => answer.text())).rejects.toThrow()
  expect(await (await ask('/kept.css')).text()).toBe('b{}')
})
