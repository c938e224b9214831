// The envelope: its lines in figures and its ledger, now or at a past instant, and the form of a budget act.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { ok } from '#app/domain/result.ts'
import { moveEnvelopeForm } from '#app/forms/move-envelope.ts'
import { EnvelopeOverview } from '#app/ui/envelope/overview.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { showEnvelope } from '#app/use-cases/envelope/show-envelope.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { parseMoment, parsePage } from '#app/web/query.ts'

export const meta = titled(t => t.envelope.title)

export const loader = page('readEnvelope', async ({ ctx, actor, url }) => {
  const moment = parseMoment(url)
  const shown = await showEnvelope(ctx, actor, {
    at: moment.askedAt,
    page: parsePage(url),
    figure: url.searchParams.get('chiffre'),
  })
  return shown.ok ? ok({ ...shown.value, ...moment }) : shown
})

export const action = formAction('moveEnvelope', moveEnvelopeForm, {
  act: ({ ctx, actor, value: { line, ...given } }) =>
    moveEnvelope(ctx, actor, { ...given, lineId: toId<EnvelopeLineId>(line.id), version: line.version }),
  then: ({ value }) => urls.envelopeLine(value),
  flash: 'envelopeMoved',
  fieldOf: refusal => {
    switch (refusal.code) {
      case 'notThatMuchFrozen':
      case 'notEnoughOnLine':
      case 'amountNotPositive':
        return 'amount'
      case 'linesDoNotMatch':
        return refusal.movement === 'transfer' ? 'toStream' : 'toYear'
      default:
        return null
    }
  },
})

export default function Envelope() {
  const loaded = useLoaderData<typeof loader>()
  return <EnvelopeOverview page={loaded} state={formState(useActionData<FormReply>())} />
}
