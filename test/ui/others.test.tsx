// The reviews that a reviewer reads once theirs is submitted: their panel is never empty.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Others } from '#app/ui/reviews/others.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'
import { grid } from '#test/support/grid.ts'

test('whoever submits first reads that theirs is the first', () => {
  const none = { reviews: [], meanTenths: 700, spreadTenths: 0, apart: [] }
  const own = { notes: {}, comments: {}, scoreTenths: 700 }

  const said = [2, 0].map(awaited =>
    renderToStaticMarkup(
      <TextProvider locale="en">
        <Others grid={grid} own={own as never} others={{ ...none, awaited }} reviseHref={null} />
      </TextProvider>,
    ),
  )

  expect(said.map(html => /Yours is the \w+/.exec(html)?.[0])).toEqual(['Yours is the first', 'Yours is the only'])
})
