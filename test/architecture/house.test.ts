// The rules of the house that no linter holds, read from the source as text.

import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesOf, linesWith, read, sourceFiles, testFiles } from './sources.ts'

const except = (paths: readonly string[], ...allowed: readonly string[]) =>
  paths.filter(path => !allowed.includes(path))

describe('what is given is never read', () => {
  test('only the clock reads the time', () => {
    const readers = except(sourceFiles(), 'app/web/clock.ts')

    expect(linesWith(/\bnew Date\(\)|\bDate\.now\b|\bperformance\.now\b|\bDate\(\)/, readers)).toEqual([])
  })

  test('only app/web/env.ts reads the environment; the plain files that start the product pass it on', () => {
    const readers = except(sourceFiles(), 'app/web/env.ts', 'app/start.js', 'app/run-command.js', 'app/prepare.js')

    expect(linesWith(/\bprocess\.env\b|\bprocess\[|import\.meta\.env/, readers)).toEqual([])
  })

  test('only the server, the context and the commands touch the process', () => {
    const readers = except(
      sourceFiles(),
      'app/server.ts',
      'app/command.ts',
      'app/web/env.ts',
      'app/web/context.ts',
      'app/start.js',
      'app/run-command.js',
      'app/prepare.js',
    )

    expect(linesWith(/\bprocess\./, readers)).toEqual([])
  })
})

test('raw SQL is written in db/dialect.ts alone', () => {
  const readers = except(sourceFiles(), 'db/dialect.ts')

  expect(
    linesWith(/\bsql(\.raw|\.lit|<[^`]*>)?`|\bsql\.(raw|lit|ref|table|id)\b|import .*\bsql\b.* from 'kysely'/, readers),
  ).toEqual([])
})

test('what is posted is posted by app/ui/post-form.tsx, so that a refused form opens on what is wrong', () => {
  const readers = except(sourceFiles(), 'app/ui/post-form.tsx')

  expect(linesWith(/\bmethod="post"/, readers)).toEqual([])
})

describe('names', () => {
  const forbidden = 'utils?|helpers?|misc|common|shared|lib|managers?|services?|handlers?|data|infos?|items?|index'

  test('no file or folder is called by a word that says nothing', () => {
    const word = new RegExp(`^(${forbidden})$`)
    const named = [...sourceFiles(), ...testFiles()].filter(path =>
      path.split('/').some(part => word.test(part.replace(/(\.test)?\.\w+$/, ''))),
    )

    expect(named).toEqual([])
  })

  test('nor is a type', () => {
    const word = new RegExp(`\\b(type|interface|class) (${forbidden})\\b`, 'i')

    expect(linesWith(word, [...sourceFiles(), ...testFiles()])).toEqual([])
  })

  test('files are in kebab-case', () => {
    const named = [...sourceFiles(), ...testFiles()].filter(path => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(basename(path)))

    expect(named).toEqual([])
  })
})

test('every file opens with a comment that says what it is', () => {
  const silent = [...sourceFiles(), ...testFiles()].filter(path => !/^\/\/ \S+ \S+ \S+/.test(read(path)))

  expect(silent).toEqual([])
})

test('no file only passes on what others export', () => {
  expect(linesWith(/^export \* from|^export (type )?\{[^}]*\} from/, sourceFiles())).toEqual([])
})

test('a path of the site is written in urls.ts and in the table of screens, nowhere else', () => {
  const readers = sourceFiles().filter(path => path.startsWith('app/') || path.startsWith('emails/'))
  const written = linesWith(
    /\b(href|action|src|formAction|to)=(\{`|\{'|")\/|\b(redirect|redirectDocument)\(['"`]\//,
    readers,
  )

  expect(written.filter(line => !line.startsWith('app/urls.ts') && !/['"`]\/assets\//.test(line))).toEqual([])
})

test('every rule and every use case has its test', () => {
  const runs = (path: string) => /^export (const|(async )?function|class) /m.test(read(path))
  const tested = new Set(testFiles())
  const untested = filesOf('app/domain', 'app/use-cases')
    .filter(path => path.endsWith('.ts') && runs(path))
    .filter(path => !tested.has(path.replace(/^app\//, 'test/').replace(/\.ts$/, '.test.ts')))

  expect(untested).toEqual([])
})

test('no test is left out', () => {
  expect(
    linesWith(
      /\b(test|it|describe)\.(skip|only|todo|fails)\b|\bvi\.(mock|fn|spyOn)\b/,
      except(testFiles(), 'test/architecture/house.test.ts'),
    ),
  ).toEqual([])
})

test('every world of a use-case test is made where its invariants are checked after the test', () => {
  expect(linesWith(/\bopenSqlite\(/, filesOf('test/use-cases'))).toEqual([])
})

test('no file points at a document that is not here', () => {
  const files = [...sourceFiles(), ...testFiles()]

  expect(files.filter(path => /\bdomain\.md\b|§ ?\d|\bthreats? \d/.test(read(path)))).toEqual([])
})
