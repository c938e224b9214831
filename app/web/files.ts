// Files kept beside the database, named by their SHA-256: written, flushed, then put in place, so that a name never
// stands for half a file.

import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hours, instantFromMilliseconds, plus } from '#app/domain/time.ts'
import type { FileStore } from '#app/use-cases/context.ts'
import { machineNow } from './clock.ts'
import { makeFolder } from './folder.ts'

/** Long after anything that still arrives: another process may be writing into the same folder. */
const abandoned = hours(-24)

/** Opens the folder, and sweeps what a crash left half written in it. */
export async function openFileStore(directory: string): Promise<FileStore> {
  const place = (sha256: string): string => join(directory, sha256.slice(0, 2), sha256)
  await makeFolder(directory)
  await flushDirectory(dirname(directory))
  await sweep(directory)
  return {
    put: async content => {
      const sha256 = createHash('sha256').update(content).digest('hex')
      const target = place(sha256)
      if (!(await exists(target))) {
        await mkdir(dirname(target), { recursive: true })
        const temporary = join(directory, `incoming-${randomUUID()}`)
        await writeDurably(temporary, content)
        await rename(temporary, target)
      }
      // also for one that is there already: whoever put it there a moment ago may not have come to this
      await flushDirectory(dirname(target))
      await flushDirectory(directory)
      return sha256
    },
    get: async sha256 =>
      /^[0-9a-f]{64}$/.test(sha256) && (await exists(place(sha256))) ? readFile(place(sha256)) : null,
  }
}

async function sweep(directory: string): Promise<void> {
  const before = plus(machineNow(), abandoned)
  for (const name of (await readdir(directory)).filter(entry => entry.startsWith('incoming-'))) {
    const path = join(directory, name)
    const found = await stat(path).catch(() => null)
    if (found !== null && instantFromMilliseconds(found.mtimeMs) < before) await rm(path, { force: true })
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
