// A folder is made with those above it, or what the system answered is thrown at once.

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeFolder } from '#app/web/folder.ts'

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guichet-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a folder is made with those above it, also when two make it at once, and again', async () => {
  const deep = join(aFolder(), 'not', 'there', 'yet')

  await Promise.all([makeFolder(deep), makeFolder(deep)])
  await makeFolder(deep)

  expect(existsSync(deep)).toBe(true)
})

test('where no folder can be made, that is said at once', async () => {
  const file = join(aFolder(), 'file')
  writeFileSync(file, '')

  await expect(makeFolder('/proc/not/there')).rejects.toThrow(/E[A-Z]+: /)
  await expect(makeFolder(file)).rejects.toThrow(/EEXIST/)
  await expect(makeFolder(join(file, 'below'))).rejects.toThrow(/ENOTDIR/)
})
