// No form takes a field that it does not name: what is sent beside its fields, were it the name of a column, goes nowhere.

import { expect, test } from 'vitest'
import { z } from 'zod'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../app/forms/*.ts', { eager: true })
const forms = Object.values(modules).flatMap(module =>
  Object.entries(module).flatMap(([name, exported]) =>
    name.endsWith('Form') && exported instanceof z.ZodType ? [[name, exported] as const] : [],
  ),
)

/** Every schema inside a schema, itself included. */
function partsOf(schema: z.ZodType, seen = new Set<z.ZodType>()): ReadonlySet<z.ZodType> {
  if (seen.has(schema)) return seen
  seen.add(schema)
  for (const part of Object.values(schema.def))
    for (const held of part instanceof z.ZodType || part === null || typeof part !== 'object'
      ? [part]
      : Object.values(part))
      if (held instanceof z.ZodType) partsOf(held, seen)
  return seen
}

/** What of a schema would let a field through that nobody named. */
const open = (schema: z.ZodType): readonly string[] =>
  [...partsOf(schema)].flatMap(part => {
    if (part instanceof z.ZodObject) {
      const rest = part.def.catchall
      return rest === undefined || rest instanceof z.ZodNever ? [] : ['an object open to more']
    }
    return ['record', 'map', 'any', 'unknown'].includes(part.def.type) ? [part.def.type] : []
  })

/** The notes and the comments of a review, of which the use case keeps those of the grid. */
const byCriterion = ['record', 'record']

test('there are as many forms as files that are made of one', () => {
  expect(forms.length).toBeGreaterThan(35)
})

test('a form that is open to more is found', () => {
  const leaks = [z.looseObject({ a: z.string() }), z.object({ rows: z.array(z.record(z.string(), z.string())) })]

  expect(leaks.map(open)).toEqual([['an object open to more', 'unknown'], ['record']])
  expect(open(z.strictObject({ a: z.array(z.object({ b: z.string() })) }))).toEqual([])
})

test.each(forms)('%s keeps no field that it does not name', (name, form) => {
  expect([...partsOf(form)].some(part => part instanceof z.ZodObject)).toBe(true)
  expect(open(form)).toEqual(name === 'writeReviewForm' ? byCriterion : [])
})
