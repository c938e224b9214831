// Files kept beside the database, named by their SHA-256: written, flushed, then put in place, so that a name never
// stands for half a file.

import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStore } from '#app/use-cases/context.ts'

export function openFileStore(directory: string): FileStore {
  const place = (sha256: string): string => join(directory, sha256.slice(0, 2), sha256)
  return {
    put: async content => {
      const sha256 = createHash('sha256').update(content).digest('hex')
      const target = place(sha256)
      if (await exists(target)) return sha256
      await mkdir(dirname(target), { recursive: true })
      const temporary = join(directory, `incoming-${randomUUID()}`)
      await writeDurably(temporary, content)
      await rename(temporary, target)
      await flushDirectory(dirname(target))
      return sha256
    },
    get: async sha256 =>
      /^[0-9a-f]{64}$/.test(sha256) && (await exists(place(sha256))) ? readFile(place(sha256)) : null,
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function flushDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r')
  try {
    await directory.sync()
  } finally {
    await directory.close()
  }
}
