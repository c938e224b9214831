// What a form shows: what is known before any attempt, what was typed after one, rows included.

import { describe, expect, test } from 'vitest'
import { formState, refusedWithoutForm } from '#app/ui/form-state.ts'

const known = { granted: '370 000', conditions: ['AIPD validée'], 'conditions[0].wording': 'AIPD validée' }
const reply = (initialValue: object, error = {}) => ({ intent: 'record', reply: { initialValue, error } }) as never

describe('before any attempt', () => {
  test('a form starts from what is known, its rows included', () => {
    const state = formState(undefined, known, 'record')

    expect([state.field('granted').defaultValue, state.rows('conditions')]).toEqual(['370 000', 1])
    expect(state.field('conditions[0].wording').defaultValue).toBe('AIPD validée')
  })

  test('what is wrong with it is said at its field', () => {
    const state = formState(undefined, known, 'record', { granted: ['Écrivez un montant.'] })

    expect(state.errors).toEqual([{ name: 'granted', sentence: 'Écrivez un montant.' }])
  })
})

describe('after an attempt', () => {
  test('a row that a button added is there, in a form that had none', () => {
    const state = formState(reply({ conditions: [{ kind: 'SUSPENSIVE' }] }), { conditions: [] }, 'record')

    expect([state.rows('conditions'), state.field('conditions[0].kind').defaultValue]).toEqual([1, 'SUSPENSIVE'])
  })

  test('what was typed stands, and what is known is not put back', () => {
    const state = formState(reply({ reasonText: 'Non.' }, { granted: ['Trop.'] }), known, 'record', { other: ['x'] })

    expect([state.field('reasonText').defaultValue, state.field('granted').defaultValue]).toEqual(['Non.', ''])
    expect([state.rows('conditions'), state.errors]).toEqual([0, [{ name: 'granted', sentence: 'Trop.' }]])
  })

  test('of another form of the page changes nothing', () => {
    expect(formState(reply({ granted: '1' }), known, 'attendance').field('granted').defaultValue).toBe('370 000')
  })
})

describe('a refusal whose form is not there any more', () => {
  test('is said whole, where no form says it', () => {
    const refused = reply({ granted: '1' }, { '': ['Cela a changé.'], granted: ['Trop.'] })

    expect(refusedWithoutForm(refused, ['promote'])).toEqual(['Cela a changé.', 'Trop.'])
    expect(refusedWithoutForm(refused, ['record'])).toEqual([])
    expect(refusedWithoutForm(undefined, [])).toEqual([])
  })
})
