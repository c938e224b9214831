// What a form shows: what was typed, or what is known, with the errors of the last attempt; no state in the browser.

import type { SubmissionResult } from '@conform-to/dom'
import type { Text } from '#app/text/text.ts'

/** Keys of the sentences a page may open with after an act (`t.flash`). */
export type FlashKey = keyof Text['flash']

/** What an action answers when a form must be shown again; `intent` says which form of the page. */
export type FormReply = {
  readonly intent: string
  readonly reply: SubmissionResult<string[]>
  /** What was done, where one button of the form did it and the rest came back as it was typed. */
  readonly done?: FlashKey | undefined
}

export type FieldState = { readonly name: string; readonly defaultValue: string; readonly error?: string }

export type FormState = {
  readonly field: (name: string) => FieldState
  /** Every value of a field that may have several. */
  readonly values: (name: string) => readonly string[]
  /** How many rows a repeated part of the form has: each is asked for by its place. */
  readonly rows: (name: string) => number
  /** Refusals that concern no field. */
  readonly formErrors: readonly string[]
  /** Every field error with its field, for the summary at the top. */
  readonly errors: readonly { readonly name: string; readonly sentence: string }[]
}

/**
 * The state of the form `intent` after `reply` (null before any attempt), starting from what is known; `found` is what
 * is wrong with that, where it was kept as it was typed.
 */
export function formState(
  reply: FormReply | null | undefined,
  known: { readonly [name: string]: string | readonly string[] } = {},
  intent = 'form',
  found: { readonly [name: string]: readonly string[] } = {},
): FormState {
  const last = reply?.intent === intent ? reply.reply : null
  const typed = (last?.initialValue ?? {}) as { readonly [name: string]: unknown }
  const held = (name: string): unknown => (last === null ? known[name] : at(typed, name))
  const valuesOf = (name: string): readonly string[] => {
    const value = held(name)
    if (Array.isArray(value)) return value.filter((one): one is string => typeof one === 'string')
    return typeof value === 'string' ? [value] : []
  }
  const errors = Object.entries(last === null ? found : (last.error ?? {})).flatMap(([name, sentences]) =>
    (sentences ?? []).slice(0, 1).map(sentence => ({ name, sentence })),
  )
  return {
    field: name => {
      const error = errors.find(fault => fault.name === name)?.sentence
      return { name, defaultValue: valuesOf(name)[0] ?? '', ...(error === undefined ? {} : { error }) }
    },
    values: valuesOf,
    rows: name => {
      const value = held(name)
      return Array.isArray(value) ? value.length : 0
    },
    formErrors: errors.filter(({ name }) => name === '').map(({ sentence }) => sentence),
    errors: errors.filter(({ name }) => name !== ''),
  }
}

/**
 * Every sentence of a refusal whose form the page does not offer any more: it stands at the top, for no field is there to
 * say it beside. `offered` are the intents of the forms that say their own.
 */
export function refusedWithoutForm(reply: FormReply | null | undefined, offered: readonly string[]): readonly string[] {
  if (reply == null || offered.includes(reply.intent)) return []
  const { formErrors, errors } = formState(reply, {}, reply.intent)
  return [...formErrors, ...errors.map(({ sentence }) => sentence)]
}

/** Conform nests `lines[0].amount`; a page asks for it by the same name. */
function at(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(part => part !== '')
    .reduce<unknown>(
      (found, part) =>
        found !== null && typeof found === 'object' ? (found as { readonly [key: string]: unknown })[part] : undefined,
      value,
    )
}
