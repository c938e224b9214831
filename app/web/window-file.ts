// Reads a window file from disk, with the list of operators that it names, and says of each fault on which line it is.

import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { z } from 'zod'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import { parseWindowFile, type ReadWindowFile, type WindowFileProblem } from '#app/forms/window-file.ts'
import { windowFileText as says } from '#app/text/window-file.ts'

type Source = { readonly file: string; readonly text: string; readonly root: Node }

/** What the file describes, or the sentences of all that is wrong with it. */
export async function readWindowFile(file: string): Promise<Result<ReadWindowFile, readonly string[]>> {
  const window = await readJson(file)
  if (!window.ok) return window
  const named = findNodeAtLocation(window.value.root, ['operatorsFile'])
  const operators = typeof named?.value === 'string' ? await readNamed(window.value, named, named.value) : null
  if (operators?.ok === false) return operators
  const list = operators?.value ?? null
  const read = parseWindowFile(JSON.parse(window.value.text), list === null ? [] : JSON.parse(list.text))
  if (read.ok) return read
  const sentences = read.refusal.map(problem =>
    sentenceOf(problem, problem.of === 'operators' && list !== null ? list : window.value),
  )
  return refuse([...sentences, says.wrong({ file, count: sentences.length })])
}

async function readJson(file: string): Promise<Result<Source, readonly string[]>> {
  const bytes = await readBytes(file)
  return bytes.ok ? parseJson(file, bytes.value) : refuse([bytes.refusal])
}

/** The list that a field of the window file names: one that is not there is a fault of that field. */
async function readNamed(
  { file, text }: Source,
  { offset }: Node,
  name: string,
): Promise<Result<Source, readonly string[]>> {
  const list = join(dirname(file), name)
  const bytes = await readBytes(list)
  if (bytes.ok) return parseJson(list, bytes.value)
  return refuse([says.at({ file, line: lineAt(text, offset), path: 'operatorsFile', why: bytes.refusal })])
}

async function readBytes(file: string): Promise<Result<Buffer, string>> {
  try {
    return ok(await readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return refuse(code === 'ENOENT' ? says.noFile({ file }) : says.unreadable({ file, why: message }))
  }
}

function parseJson(file: string, bytes: Buffer): Result<Source, readonly string[]> {
  if (!isUtf8(bytes)) return refuse([says.at({ file, line: firstLineNotUtf8(bytes), path: '', why: says.notUtf8 })])
  // The mark that Windows writes before the first letter is not of the text: this leaves it out.
  const text = new TextDecoder().decode(bytes)
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true })
  const [error] = errors
  if (root === undefined || error !== undefined)
    return refuse([says.at({ file, line: lineAt(text, error?.offset ?? 0), path: '', why: says.notJson })])
  const twice = [...writtenTwice(root, [])].map(({ path, again, first }) =>
    says.at({
      file,
      line: lineAt(text, again.offset),
      path: written(path),
      why: says.writtenTwice({ line: lineAt(text, first.offset) }),
    }),
  )
  return twice.length === 0 ? ok({ file, text, root }) : refuse([...twice, says.wrong({ file, count: twice.length })])
}

type WrittenTwice = { readonly path: readonly (string | number)[]; readonly again: Node; readonly first: Node }

/** The fields that one object has twice. JSON keeps the last without a word: nobody would know which was meant. */
function* writtenTwice(node: Node, path: readonly (string | number)[]): Generator<WrittenTwice> {
  const names = new Map<string, Node>()
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type !== 'object') {
      yield* writtenTwice(child, [...path, index])
      continue
    }
    const [name, value] = child.children ?? []
    if (name === undefined || value === undefined) continue
    const field = String(name.value)
    const first = names.get(field)
    if (first === undefined) names.set(field, name)
    else yield { path: [...path, field], again: name, first }
    yield* writtenTwice(value, [...path, field])
  }
}

/** No letter of several bytes has the byte of a line's end within it: each line is judged alone. */
function firstLineNotUtf8(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n')
  return lines.findIndex(line => !isUtf8(Buffer.from(line, 'latin1'))) + 1
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function sentenceOf({ path, fault }: WindowFileProblem, { file, text, root }: Source): string {
  const node = nearest(root, path)
  return says.at({ file, line: lineAt(text, node.offset), path: written(path), why: whyOf(fault) })
}

/** Where the path leads or, for a field that is not written (missing, or of an earlier version), where it would be. */
function nearest(root: Node, path: readonly (string | number)[]): Node {
  for (let end = path.length; end > 0; end -= 1) {
    const found = findNodeAtLocation(root, path.slice(0, end))
    if (found !== undefined) return found
  }
  return root
}

/** As one writes it: `versions[1].grid.criteria`. */
const written = (path: readonly (string | number)[]): string =>
  path.reduce<string>(
    (so, step) => (typeof step === 'number' ? `${so}[${step}]` : so === '' ? step : `${so}.${step}`),
    '',
  )

function whyOf(fault: WindowFileProblem['fault']): string {
  switch (fault.code) {
    case 'shape':
      return shapeSentence(fault.issue)
    case 'noEarlierVersion':
      return says.noEarlierVersion(fault)
    default:
      return says.fault(fault)
  }
}

function shapeSentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? says.missing : says.type({ expected: issue.expected })
    case 'unrecognized_keys':
      return says.unknownKeys({ keys: issue.keys.join(', ') })
    case 'invalid_value':
      return says.choice({ values: issue.values.join(', ') })
    case 'too_small':
      return says.tooSmall({ minimum: String(issue.minimum) })
    case 'too_big':
      return says.tooBig({ maximum: String(issue.maximum) })
    case 'custom':
      return reasonSentence(issue.params?.['reason'])
    default:
      return says.invalid
  }
}

function reasonSentence(reason: unknown): string {
  const reasons: Readonly<Record<string, string>> = says.reasons
  return (typeof reason === 'string' ? reasons[reason] : undefined) ?? says.invalid
}
