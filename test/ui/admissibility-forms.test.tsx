// Two judgements on one page: what was typed for one comes back when the other is refused.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { DeclareForm, InadmissibilityForms } from '#app/ui/office/admissibility-forms.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const typed = { reasons: { SIRET_UNVERIFIED: 'Le devis est joint.' }, inadmissibility: 'Le porteur est privé.' }

test.each(['declare', 'propose'])('after a refused « %s », the text of both judgements stands', intent => {
  const reply = { intent, reply: { initialValue: typed } } as never

  const html = renderToStaticMarkup(
    <TextProvider locale="fr">
      <DeclareForm warnings={['SIRET_UNVERIFIED']} isBlocked={false} proposedAt={null} reply={reply} />
      <InadmissibilityForms actions={['proposeInadmissible']} proposedAt={null} reply={reply} />
    </TextProvider>,
  )

  expect(
    [...html.matchAll(/<textarea[^>]* form="([^"]*)"[^>]*>([^<]*)</g)].map(([, form, said]) => [form, said]),
  ).toEqual([
    ['juger', 'Le devis est joint.'],
    ['juger', 'Le porteur est privé.'],
  ])
})
