// Every sentence of the software, as it is written in its source, held to the rules of its language.

import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { en } from '#app/text/en.ts'
import { fr } from '#app/text/fr.ts'

type Piece = { readonly where: string; readonly said: string; readonly afterValue: boolean }

/** The texts of one file: whole strings, and the pieces of templates between their values. */
function piecesOf(folder: string, name: string): Piece[] {
  const source = ts.createSourceFile(name, readFileSync(`${folder}/${name}`, 'utf8'), ts.ScriptTarget.Latest, true)
  const pieces: Piece[] = []
  const visit = (node: ts.Node): void => {
    if (isText(node) && !isNotSaid(node)) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const afterValue = ts.isTemplateMiddle(node) || ts.isTemplateTail(node)
      pieces.push({ where: `${name}:${line}`, said: node.text, afterValue })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pieces
}

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** Names of properties, imported paths and types are not read by anyone. */
const isNotSaid = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node)

function textsOf(language: 'fr' | 'en'): Piece[] {
  const folder = `app/text/${language}`
  return readdirSync(folder).flatMap(name => piecesOf(folder, name))
}

const breaking = (rule: RegExp, pieces: readonly Piece[]): string[] =>
  pieces.filter(({ said }) => rule.test(said)).map(({ where, said }) => `${where} « ${said} »`)

const french = [...textsOf('fr'), ...piecesOf('app/text', 'terminal.ts')]
const english = textsOf('en')

test('there are sentences to read in both languages', () => {
  expect(french.length).toBeGreaterThan(100)
  expect(english.length).toBeGreaterThan(100)
})

test('apostrophes are typographic, in both languages', () => {
  expect(breaking(/\p{L}'\p{L}/u, [...french, ...english])).toEqual([])
})

test('French puts a narrow no-break space before ; ! ?', () => {
  expect(breaking(/(?:[ \u00a0]|[\p{L}\d)»%€])[;!?](?=\s|$)/u, french)).toEqual([])
})

test('French puts a no-break space before a colon', () => {
  const glued = french.filter(({ said, afterValue }) => afterValue && /^:(\s|$)/.test(said))

  expect(breaking(/(?:[ \u202f]|[\p{L})»%€]):(?=\s|$)/u, french)).toEqual([])
  expect(glued.map(({ where }) => where)).toEqual([])
})

test('French puts narrow no-break spaces inside its quotation marks', () => {
  expect(
    breaking(
      /«(?!\u202f)|(?<!\u202f)»/u,
      french.filter(({ said }) => said !== '«' && said !== '»'),
    ),
  ).toEqual([])
})

test('a number keeps its unit, and its thousands, on the same line', () => {
  expect(breaking(/\d (?:€|%|h \d|min \d|M€|k€)/u, french)).toEqual([])
  expect(breaking(/\d \d{3}(?!\d)/u, french)).toEqual([])
})

test('no sentence begs or apologises', () => {
  expect(breaking(/veuillez|merci de|oups|erreur inconnue/iu, french)).toEqual([])
  expect(breaking(/\bplease\b|oops|unknown error/iu, english)).toEqual([])
})

test('no sentence is left untranslated', () => {
  const isSentence = (said: string) => (said.match(/\p{L}{2,}/gu) ?? []).length > 1
  const same = leavesOf(fr).filter(([path, said]) => isSentence(said) && leaves.get(path) === said)

  expect(same.filter(([, said]) => !sameInBoth.has(said))).toEqual([])
})

function leavesOf(texts: unknown, path = ''): [string, string][] {
  if (typeof texts === 'string') return [[path, texts]]
  if (typeof texts !== 'object' || texts === null) return []
  return Object.entries(texts).flatMap(([key, value]) => leavesOf(value, `${path}.${key}`))
}

const leaves = new Map(leavesOf(en))

/** Names that are the same in both languages. */
const sameInBoth: ReadonlySet<string> = new Set()
