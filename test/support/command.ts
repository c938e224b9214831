// A command line of the product, run as an operator runs it: what it says, and the code it ends with.

import { spawn } from 'node:child_process'
import { root } from '#app/prepare.js'

export type Ended = { readonly code: number | null; readonly said: readonly string[] }

/** `settings` are environment variables; the demonstration's settings hold but for those. */
export function runCommand(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Ended> {
  const env: NodeJS.ProcessEnv = { PATH: process.env['PATH'], NODE_ENV: 'production', MODE: 'demo', ...settings }
  const running = spawn(process.execPath, ['build/server/command.js', ...args], { cwd: root, env })
  let said = ''
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return new Promise(done => running.once('close', code => done({ code, said: said.trimEnd().split('\n') })))
}
