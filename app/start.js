// What `npm start` runs: installs, builds, migrates, fills an empty demonstration, then serves in this terminal.

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, fail, install, root, run, say } from './prepare.js'

install()
if (build() === null) process.exit(1)

/** @type {NodeJS.ProcessEnv} */
const env = { ...process.env, NODE_ENV: 'production' }
const options = existsSync(join(root, '.env')) ? ['--env-file=.env'] : []
/** @param {string} name */
const command = name => run(process.execPath, [...options, 'build/server/command.js', name], env)

say('Mise à jour de la base de données…')
if (!command('migrate')) fail('La base de données n’a pas pu être mise à jour.')
// Does nothing when the database already holds a world, or outside the demonstration.
if (!command('seed')) fail('Le monde de démonstration n’a pas pu être créé.')

say('Démarrage du serveur…')
const server = spawn(process.execPath, [...options, 'build/server/index.js'], { cwd: root, stdio: 'inherit', env })
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 1))
