// What is to be corrected names its field, so that six empty fields are not six identical links.

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const linksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, to, said]) => [to, said])

test('each link says the label of its field, rows included; a sentence that names its own field stands alone', () => {
  const faults = ['name', 'lines[2].amount', 'title'].map(name => ({ name, sentence: 'Remplissez ce champ.' }))
  const labels = { name: 'Prénom et nom', amount: 'Montant', title: () => 'not a label' }

  const html = renderToStaticMarkup(
    // oxlint-disable-next-line react/no-children-prop -- there is no JSX in this file
    createElement(TextProvider, { locale: 'fr', children: createElement(ErrorSummary, { faults, labels }) }),
  )

  expect(linksIn(html)).toEqual([
    ['#name', 'Prénom et nom\u00a0: Remplissez ce champ.'],
    ['#lines-2-amount', 'Montant\u00a0: Remplissez ce champ.'],
    ['#title', 'Remplissez ce champ.'],
  ])
})
