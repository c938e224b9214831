// How a command ends that did nothing: the sentences that say why, and how each command is written.

import { terminal } from '#app/text/terminal.ts'

export type CommandName = keyof typeof terminal.commands

export class Refused extends Error {
  readonly sentences: readonly string[]
  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

export const usageOf = (name: CommandName): string => terminal.usageOf({ name, ...terminal.commands[name] })

/** For what a command does not take. */
export const misused = (name: CommandName): Refused => new Refused(terminal.misused({ usage: usageOf(name) }))
