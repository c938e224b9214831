// What is to be corrected names its field, so that six empty fields are not six identical links.

import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const summaryOf = (props: Parameters<typeof ErrorSummary>[0]) =>
  renderToStaticMarkup(
    // oxlint-disable-next-line react/no-children-prop -- there is no JSX in this file
    createElement(TextProvider, { locale: 'fr', children: createElement(ErrorSummary, props) }),
  )

const linksIn = (html: string) =>
  [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, to, said]) => [to, said])

test('each link says the label of its field, rows included; a sentence that names its own field stands alone', () => {
  const faults = ['name', 'lines[2].amount', 'title'].map(name => ({ name, sentence: 'Remplissez ce champ.' }))
  const labels = { name: 'Prénom et nom', amount: 'Montant', title: () => 'not a label' }

  expect(linksIn(summaryOf({ faults, labels }))).toEqual([
    ['#name', 'Prénom et nom\u00a0: Remplissez ce champ.'],
    ['#lines-2-amount', 'Montant\u00a0: Remplissez ce champ.'],
    ['#title', 'Remplissez ce champ.'],
  ])
})

test('a refused page opens on its summary; one that shows what it knew before anything was sent does not', () => {
  const faults = [{ name: 'name', sentence: 'Remplissez ce champ.' }]

  const opened = [{}, { standing: true }].map(props => summaryOf({ faults, ...props }).includes('autofocus'))

  expect(opened).toEqual([true, false])
})
