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
function partsOf(schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): ReadonlySet<z.core.$ZodType> {
  if (seen.has(schema)) return seen
  seen.add(schema)
  for (const held of Object.values(schema._zod.def).flatMap(value =>
    value !== null && typeof value === 'object' && !('_zod' in value) ? Object.values(value as object) : [value],
  ))
    if (held !== null && typeof held === 'object' && '_zod' in held) partsOf(held as z.core.$ZodType, seen)
  return seen
}

/** What of a schema would let a field through that nobody named. */
const open = (schema: z.core.$ZodType): readonly string[] =>
  [...partsOf(schema)].flatMap(({ _zod: { def } }) => {
    if (def.type === 'object') {
      const rest = (def as z.core.$ZodObjectDef).catchall
      return rest === undefined || rest._zod.def.type === 'never' ? [] : ['an object open to more']
    }
    return ['record', 'map', 'any', 'unknown'].includes(def.type) ? [def.type] : []
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
