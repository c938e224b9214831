// The files of the product as text, for the rules that no linter knows.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#app/prepare.js'

const folders = ['app', 'db', 'emails'] as const

const isSource = (path: string): boolean => /\.(ts|tsx|js)$/.test(path)

/** Every file under these folders, from the root, in order. */
export const filesOf = (...under: readonly string[]): readonly string[] =>
  under
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1)),
    )
    .toSorted()

export const sourceFiles = (): readonly string[] => filesOf(...folders).filter(isSource)

export const testFiles = (): readonly string[] => filesOf('test').filter(isSource)

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** « path:line: text » for every line of `paths` that `pattern` finds; lines that are only a comment do not count. */
export const linesWith = (pattern: RegExp, paths: readonly string[]): readonly string[] =>
  paths.flatMap(path =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        !/^\s*(\/\/|\*|\/\*)/.test(line) && pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
