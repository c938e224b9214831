// A transition table read as a graph: its matrix on one screen, its moves, and where they lead.

import type { Transition } from '#app/domain/machine.ts'

type Table<State extends string> = { readonly [action: string]: Transition<State, string, string> }

export type Move<State extends string> = { readonly from: State; readonly action: string; readonly to: State }

/** Every change of state; a way back has a move to every state it may have come from. */
export function movesOf<State extends string>(transitions: Table<State>): readonly Move<State>[] {
  const rows = Object.entries(transitions)
  const into = (state: State): readonly State[] => rows.flatMap(([, { from, to }]) => (to === state ? from : []))
  return rows.flatMap(([action, row]) =>
    row.from.flatMap(from => {
      const { to } = row
      if (to === 'same') return []
      return (to === 'previous' ? into(from) : [to]).map(target => ({ from, action, to: target }))
    }),
  )
}

export function reachableFrom<State extends string>(start: State, transitions: Table<State>): ReadonlySet<State> {
  const reached = new Set([start])
  for (const state of reached) for (const move of movesOf(transitions)) if (move.from === state) reached.add(move.to)
  return reached
}

/** One paragraph a state: its moves, then the acts that change nothing of it. */
export function matrix<State extends string>(states: readonly State[], transitions: Table<State>): string {
  const rows = Object.entries(transitions)
  return states
    .map(state => {
      const here = rows.filter(([, { from }]) => from.includes(state))
      const moves = here.filter(([, { to }]) => to !== 'same').map(([action, { to }]) => `${action} → ${to}`)
      const acts = here.filter(([, { to }]) => to === 'same').map(([action]) => action)
      return [state, `  moves: ${moves.join(', ') || 'none'}`, `  acts: ${acts.join(', ') || 'none'}`].join('\n')
    })
    .join('\n')
}
