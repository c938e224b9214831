// The status of every refusal, and that each code is one that something really answers.

import { expect, test } from 'vitest'
import { applicationGuards } from '#app/domain/application-guards.ts'
import { projectGuards } from '#app/domain/project-guards.ts'
import { fr } from '#app/text/fr.ts'
import { refusedPage, statusOf } from '#app/web/refusals.ts'
import { linesWith, sourceFiles } from '#test/architecture/sources.ts'
import { examplesOf } from '#test/support/refusals.ts'

const codes = Object.keys(fr.refusals)
const refusals = examplesOf(codes)

const withStatus = (status: number) => refusals.filter(refusal => statusOf(refusal) === status).map(({ code }) => code)

test('a stranger learns nothing, and that is the only 404', () => {
  expect(withStatus(404)).toEqual(['notFound'])
})

test('what somebody may see but not do is a 403', () => {
  expect(withStatus(403).toSorted()).toEqual(['accountDisabled', 'anotherPerson', 'notAllowed', 'presentAndNotRecused'])
})

test('what somebody else did first is a 409', () => {
  expect(withStatus(409).toSorted()).toEqual(['alreadyReleased', 'changedMeanwhile'])
})

test('what no page sends is a 400', () => {
  expect(withStatus(400)).toEqual(['formUnreadable'])
})

test('everything else can be mended, and is a 422', () => {
  expect(withStatus(422)).toHaveLength(codes.length - 8)
})

test('a page that cannot be shown answers the refusal with its status, as data', async () => {
  const page = refusedPage({ code: 'notFound' })

  expect(page.status).toBe(404)
  expect(await page.json()).toEqual({ refusal: { code: 'notFound' } })
})

test('every code is answered somewhere', () => {
  const elsewhere = sourceFiles().filter(
    path => !path.startsWith('app/text/') && path !== 'app/domain/refusal.ts' && path !== 'app/web/refusals.ts',
  )
  const guards = [...Object.keys(applicationGuards), ...Object.keys(projectGuards)]
  const unanswered = codes
    .filter(code => !guards.includes(code))
    .filter(code => linesWith(new RegExp(`'${code}'`), elsewhere).length === 0)

  expect(unanswered).toEqual([])
})
