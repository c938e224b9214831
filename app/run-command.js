// What the other `npm run` lines run: a command of the product, with the settings of `.env` where there is one.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, root, run } from './prepare.js'

const command = join(root, 'build/server/command.js')
// a build that is there is left alone: a server may be running on it
if (!existsSync(command)) {
  install()
  if (build() === null) process.exit(1)
}
const options = existsSync(join(root, '.env')) ? ['--env-file=.env'] : []
/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NODE_ENV: 'production' }
process.exit(run(process.execPath, [...options, command, ...process.argv.slice(2)], env) ? 0 : 1)
