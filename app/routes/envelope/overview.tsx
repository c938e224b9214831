// The envelope: its lines in figures and its ledger, now or at a past instant, and the form of a budget act.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type EnvelopeLineId, toId } from '#app/domain/identifiers.ts'
import { ok } from '#app/domain/result.ts'
import {
  endOfParisDay,
  instantFromMilliseconds,
  milliseconds,
  parisDay,
  parseDay,
  toInstant,
} from '#app/domain/time.ts'
import { moveEnvelopeForm } from '#app/forms/move-envelope.ts'
import { EnvelopeOverview } from '#app/ui/envelope/overview.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { titled } from '#app/ui/title.tsx'
import { urls } from '#app/urls.ts'
import { moveEnvelope } from '#app/use-cases/envelope/move-envelope.ts'
import { type EnvelopePage, showEnvelope } from '#app/use-cases/envelope/show-envelope.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { parsePage } from '#app/web/query.ts'

export const meta = titled(t => t.envelope.title)

/** A day stands for its last moment: what happens at midnight belongs to the next one; an instant is taken as it is; anything else is said not to be readable. */
function momentOf(typed: string | null) {
  if (typed === null || typed.trim() === '') return { at: null, unreadable: false }
  const day = parseDay(typed)
  if (day !== null) return { at: instantFromMilliseconds(milliseconds(endOfParisDay(day)) - 1), unreadable: false }
  try {
    return { at: toInstant(typed), unreadable: false }
  } catch {
    return { at: null, unreadable: true }
  }
}

export const loader = page('readEnvelope', async ({ ctx, actor, url }) => {
  const { at, unreadable } = momentOf(url.searchParams.get('au'))
  const shown = await showEnvelope(ctx, actor, { at, page: parsePage(url) })
  if (!shown.ok) return shown
  const isToCome = at !== null && parisDay(at) > parisDay(shown.value.now)
  return ok({ ...shown.value, unreadable, isToCome, asked: url.searchParams.get('au') ?? '' })
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
  const loaded = useLoaderData<typeof loader>() as unknown as EnvelopePage & {
    readonly unreadable: boolean
    readonly isToCome: boolean
    readonly asked: string
  }
  return <EnvelopeOverview page={loaded} state={formState(useActionData<FormReply>())} />
}
