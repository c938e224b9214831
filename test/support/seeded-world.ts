// Builds the product and its demonstration world once; the servers of the tests each start on a copy of that world.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build, root } from '#app/prepare.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The DATA_DIR of the world that each server gets a copy of. */
    readonly seededWorld: string
  }
}

/** The world of a build never changes, so it is kept beside it. */
export default function seededWorld(project: TestProject): void {
  const built = build()
  if (built === null) throw new Error('the product does not build')
  const folder = join(root, 'build/worlds', built)
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      MODE: 'demo',
      DATA_DIR: unfinished,
    }
    mkdirSync(unfinished, { recursive: true })
    for (const command of ['migrate', 'seed']) {
      const done = spawnSync(process.execPath, ['build/server/command.js', command], {
        cwd: root,
        env,
        encoding: 'utf8',
      })
      if (done.status !== 0) throw new Error(`${command} failed: ${done.stdout}${done.stderr}`)
    }
    rmSync(folder, { recursive: true, force: true })
    renameSync(unfinished, folder)
  }
  project.provide('seededWorld', folder)
}
