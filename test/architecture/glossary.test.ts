// One word per concept: no identifier is a French term or a synonym of the glossary, and every word of it is used.

import ts from 'typescript'
import { expect, test } from 'vitest'
import { glossary } from '#app/text/glossary.ts'
import { filesOf, read, sourceFiles, testFiles } from './sources.ts'

/** « fundingWindow », « funding_window » and « funding-window » as words between spaces. */
const wordsOf = (name: string): string =>
  ` ${name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase()
    .trim()} `

type Name = { readonly where: string; readonly name: string; readonly words: string }

function identifiersOf(path: string): readonly Name[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, kindOf(path))
  const found: Name[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.push({ where: path, name: node.text, words: wordsOf(node.text) })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const kindOf = (path: string): ts.ScriptKind => (path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** Addresses are French, and so are the names of their parameters, where they are read and written. */
const isOfAnAddress = ({ where, name }: Name): boolean =>
  name === 'volet' && /^(app|test)\/(forms\/filter-|routes\/|ui\/|urls)/.test(where)

const files = [...sourceFiles(), ...testFiles()].filter(path => path !== 'app/text/glossary.ts')
const names: readonly Name[] = [
  ...files.flatMap(identifiersOf),
  ...files.map(path => ({ where: path, name: path, words: wordsOf(path.replace(/\.\w+$/, '')) })),
].filter(name => !isOfAnAddress(name))

test('no identifier and no file is named by a French term or a synonym; the right word is said here', () => {
  const wrong = new Set(
    glossary.flatMap(({ refused, code }) =>
      refused.flatMap(word =>
        names
          .filter(({ words }) => words.includes(` ${word} `))
          .map(({ where, name }) => `${where}: ${name} → ${code.join(' or ')}`),
      ),
    ),
  )

  expect([...wrong]).toEqual([])
})

test('every word of the glossary is used in the code', () => {
  const used = new Set(names.map(({ words }) => words))
  const unused = glossary.flatMap(({ code }) => code).filter(word => !used.has(wordsOf(word)))

  expect(unused).toEqual([])
})

test('no word is both right and refused, and none is given twice', () => {
  const right = glossary.flatMap(({ code }) => code)
  const refused = glossary.flatMap(term => term.refused)

  expect(new Set(right).size).toBe(right.length)
  expect(new Set(refused).size).toBe(refused.length)
  expect(refused.filter(word => right.some(known => wordsOf(known) === wordsOf(word)))).toEqual([])
})

test('the test sees what it looks for', () => {
  const seen = ['porteurId', 'piece_jointe', 'compte-rendu', 'Seance'].map(wordsOf)

  expect(seen).toEqual([' porteur id ', ' piece jointe ', ' compte rendu ', ' seance '])
  expect(filesOf('app').length).toBeGreaterThan(100)
})

test('is published as the table beside it', async () => {
  const rows = glossary.map(({ fr, code, definition, refused }) =>
    [fr, code.map(word => `\`${word}\``).join(', '), definition, refused.join(', ')].join(' | '),
  )
  const page = [
    '# Words',
    '',
    'One word per concept. Made from `glossary.ts` by `npm run docs`; a name in the code that is a refused word fails `test/architecture/glossary.test.ts`.',
    '',
    '| French | Code | What it is | Refused in names |',
    '|---|---|---|---|',
    ...rows.map(row => `| ${row} |`),
    '',
  ].join('\n')

  await expect(page).toMatchFileSnapshot('../../app/text/glossary.md')
})
