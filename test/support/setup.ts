// Runs before each test file: whatever complains on the console fails the test that made it complain.

import { afterEach, beforeEach } from 'vitest'

let complaints: unknown[][] = []

beforeEach(() => {
  complaints = []
  console.error = (...complaint: unknown[]) => void complaints.push(complaint)
  console.warn = (...complaint: unknown[]) => void complaints.push(complaint)
})

afterEach(() => {
  if (complaints.length > 0) throw new Error(`the console complained: ${complaints.flat().map(String).join(' ')}`)
})
