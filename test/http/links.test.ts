// Every link that a page shows leads somewhere, for whoever it is shown to.

import { afterAll, beforeAll, expect, test } from 'vitest'
import { listedAccounts } from '#app/demo/accounts.ts'
import { type Server, startServer } from '#test/support/browser.ts'
import { crawl } from '#test/support/crawl.ts'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(async () => {
  await server.stop()
})

const visitors = [null, ...listedAccounts.filter(({ disabled }) => disabled === null).map(({ email }) => email)]

test.each(visitors)('every link shown to %s answers', async email => {
  const visited = await crawl(server, email)

  expect(visited.filter(({ status }) => status !== 200).map(({ path, status }) => `${status} ${path}`)).toEqual([])
  expect(visited.length).toBeGreaterThan(10)
})
