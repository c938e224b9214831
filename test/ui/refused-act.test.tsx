// A refusal is read even when the form it answers is gone, with the words that were typed in it.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { FormReply } from '#app/ui/form-state.ts'
import { RefusedAct } from '#app/ui/refused-act.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const reply: FormReply = {
  intent: 'suspend',
  reply: {
    initialValue: { intent: 'suspend', version: '7', reason: 'Le marché est à renouveler.' },
    error: { '': ['Cet acte n’est plus possible.'] },
  },
}

const html = (offered: readonly string[], answered: FormReply | undefined) =>
  renderToStaticMarkup(
    <TextProvider locale="fr">
      <RefusedAct reply={answered} offered={offered} />
    </TextProvider>,
  )

test('says why at the top when the form is gone, and gives the words back', () => {
  const shown = html(['terminate'], reply).replace(/<[^>]+>/g, '|')

  expect(shown.split('|').filter(part => part !== '')).toEqual([
    'Cet acte n’est plus possible.',
    'Ce que vous aviez écrit, à copier si besoin\u00a0:',
    'Le marché est à renouveler.',
  ])
})

test('says nothing when the form is there to say it, nor when nothing was refused', () => {
  expect(html(['suspend'], reply)).toBe('')
  expect(html([], undefined)).toBe('')
})
