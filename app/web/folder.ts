// Makes a folder with those above it. Node's own way tries for ever where the system answers « no such file » (`/proc`).

import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Throws what the system answered, when it cannot be made. */
export async function makeFolder(path: string): Promise<void> {
  const above = dirname(path)
  const refused = await refusalOf(path)
  if (refused === null) return
  if (refused.code !== 'ENOENT' || above === path) throw refused
  await makeFolder(above)
  const again = await refusalOf(path)
  if (again !== null) throw again
}

/** Null once the folder is there, whoever made it. */
async function refusalOf(path: string): Promise<NodeJS.ErrnoException | null> {
  try {
    await mkdir(path)
    return null
  } catch (error) {
    const found = await stat(path).catch(() => null)
    return found?.isDirectory() === true ? null : (error as NodeJS.ErrnoException)
  }
}
