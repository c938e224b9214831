// Runs before each test file of this process: the invariants of every world that a test made are checked after it.

import { afterAll, afterEach, beforeEach } from 'vitest'
import { beginTest, endFile, endTest } from './worlds.ts'

beforeEach(beginTest)

afterEach(async () => {
  const broken = await endTest()
  if (broken.length > 0) throw new Error(`after this test, ${broken.join('; ')}`)
})

afterAll(endFile)
