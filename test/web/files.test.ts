// Files by their hash: kept whole, once, and found by nothing but their name.

import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileStore } from '#app/web/files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guichet-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hashOf = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
const filesIn = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => name)

test('what is kept comes back byte for byte, under its hash', async () => {
  const store = await openFileStore(join(folder, 'not', 'there', 'yet'))
  const content = randomBytes(100_000)

  const name = await store.put(content)

  expect(name).toBe(hashOf(content))
  expect(Buffer.from((await store.get(name)) ?? [])).toEqual(content)
})

test('an empty file is a file', async () => {
  const store = await openFileStore(folder)

  expect(await store.get(await store.put(new Uint8Array()))).toEqual(Buffer.alloc(0))
})

test('the same content is kept once, also when it comes twice at once', async () => {
  const store = await openFileStore(folder)
  const content = randomBytes(1000)

  const names = await Promise.all([store.put(content), store.put(content), store.put(content)])
  names.push(await store.put(content))

  expect(new Set(names).size).toBe(1)
  expect(filesIn()).toEqual([hashOf(content)])
})

test('what was never kept is absent', async () => {
  expect(await (await openFileStore(folder)).get('0'.repeat(64))).toBeNull()
})

test.each([
  '../../etc/passwd',
  '..',
  '',
  'a'.repeat(63),
  `${'a'.repeat(64)}/..`,
  'A'.repeat(64),
  `${'a'.repeat(62)}\u0000x`,
])('%j is no name of a file', async name => {
  const store = await openFileStore(folder)
  writeFileSync(join(folder, 'secret'), 'secret')

  expect(await store.get(name)).toBeNull()
})

test('nothing unfinished stays behind', async () => {
  const store = await openFileStore(folder)
  await Promise.all(Array.from({ length: 10 }, (_, index) => store.put(Buffer.from(`content ${index}`))))

  expect(filesIn().filter(name => name.startsWith('incoming-'))).toEqual([])
  expect(filesIn()).toHaveLength(10)
})

test('what a crash left half written is swept at the next start, and not what still arrives', async () => {
  const [left, arriving] = ['incoming-left', 'incoming-arriving'].map(name => join(folder, name))
  if (left === undefined || arriving === undefined) throw new Error('two files')
  for (const path of [left, arriving]) writeFileSync(path, 'half of a file')
  const long = new Date(statSync(left).mtimeMs - 25 * 3_600_000)
  utimesSync(left, long, long)
  const kept = await (await openFileStore(folder)).put(Buffer.from('whole'))

  await openFileStore(folder)

  expect(filesIn().toSorted()).toEqual(['incoming-arriving', kept].toSorted())
})

test('a place that cannot be written is an error, not a name', async () => {
  const blocked = join(folder, 'blocked')
  writeFileSync(blocked, 'a file, not a folder')

  await expect(openFileStore(blocked)).rejects.toThrow()
  expect(existsSync(join(blocked, 'x'))).toBe(false)
})
