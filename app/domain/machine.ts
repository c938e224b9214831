// What a transition table is and how it is followed; knows no business.

import { ok, type Result, refuse } from './result.ts'

export type Transition<State extends string, Guard extends string, Audience extends string> = {
  readonly from: readonly State[]
  /** 'same' for an act that changes no state; 'previous' only for the answer to a supplement request, which goes back to where it came from. */
  readonly to: State | 'same' | 'previous'
  readonly requires: readonly Guard[]
  /** Who is told: audiences, never e-mails. */
  readonly tells: readonly Audience[]
}

export type MachineRefusal<Guard extends string> =
  | { readonly code: 'notFromHere' }
  | { readonly code: 'guard'; readonly guard: Guard }

/** Where `transition` leads from `state`, or why it does not: the state first, then the guards in their order. */
export function next<State extends string, Guard extends string, Audience extends string>(
  transition: Transition<State, Guard, Audience>,
  state: State,
  previous: State | null,
  holds: (guard: Guard) => boolean,
): Result<State, MachineRefusal<Guard>> {
  if (!transition.from.includes(state)) return refuse({ code: 'notFromHere' })
  const failed = transition.requires.find(guard => !holds(guard))
  if (failed !== undefined) return refuse({ code: 'guard', guard: failed })
  if (transition.to === 'same') return ok(state)
  if (transition.to === 'previous') {
    if (previous === null) throw new Error('a transition back to the previous state needs one')
    return ok(previous)
  }
  return ok(transition.to)
}

/**
 * The same table, drawn as a Mermaid state diagram; acts that change no state are left to the table beside it. An act
 * back to the previous state has an arrow to every state it may have come from; a state without a way out ends.
 */
export function mermaid<State extends string>(
  start: State,
  transitions: { readonly [action: string]: Transition<State, string, string> },
): string {
  const rows = Object.entries(transitions)
  const into = (state: State): readonly State[] => rows.flatMap(([, { from, to }]) => (to === state ? from : []))
  const moves = rows.flatMap(([action, { from, to }]) =>
    from.flatMap(state =>
      (to === 'same' ? [] : to === 'previous' ? into(state) : [to])
        .filter(target => target !== state)
        .map(target => ({ state, target, action })),
    ),
  )
  const ends = new Set(moves.map(({ target }) => target).filter(target => moves.every(({ state }) => state !== target)))
  return [
    'stateDiagram-v2',
    `  [*] --> ${start}`,
    ...moves.map(({ state, target, action }) => `  ${state} --> ${target}: ${action}`),
    ...[...ends].map(state => `  ${state} --> [*]`),
  ].join('\n')
}
