// What the chair reads before confirming a promotion, beside its one button.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { cents, euros } from '#app/domain/money.ts'
import { parisInstant, toDay } from '#app/domain/time.ts'
import { conditionIntents } from '#app/ui/committees/condition-list.tsx'
import { FollowingActs, intentsOf } from '#app/ui/committees/following-acts.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'
import { samples } from '#emails/samples.ts'

const factsIn = (remaining: Parameters<typeof FollowingActs>[0]['remaining']) => {
  const html = renderToStaticMarkup(
    <TextProvider locale="en">
      <FollowingActs
        acts={[]}
        promotion={{
          amount: euros(90_000),
          reason: 'A thaw.',
          proposerName: 'Marion Keller',
          proposedAt: parisInstant(toDay('2025-04-15'), '10:00'),
        }}
        letter={{ letter: { ...samples.decisionReleased, reasons: ['A thaw.'] }, recipients: ['Agathe Roche'] }}
        remaining={remaining}
        requested={euros(100_000)}
        totalCost={euros(200_000)}
        reply={undefined}
      />
    </TextProvider>,
  )
  const facts = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, label, value]) =>
    [label, value?.replaceAll(/<[^>]*>/g, ' | ').trim()].join(': ').replaceAll(/\s/g, ' '),
  )
  return { html, facts }
}

test('the amount stands beside what was requested, its shares, what the line keeps, and the words of the letter', () => {
  const { html, facts } = factsIn(euros(500_000))

  expect(facts.slice(0, 4)).toEqual([
    'Requested: €100,000',
    'Proposed amount: €90,000 | 90.0% of the request, 45.0% of the total cost |',
    'Line after: €410,000 available',
    'Reason, which the applicant will read: A thaw.',
  ])
  expect(html).toContain('The letter, as it will leave if the chair confirms')
  expect(html).toContain('Agathe Roche')
})

test('a masked line tells nothing of what it would keep; one too short keeps nothing', () => {
  expect(factsIn('masked').facts[2]).toMatch(/^Line after: hidden/)
  expect(factsIn(cents(0)).facts[2]).toBe('Line after: €0 available')
})

test('each act that is offered says its own refusal; a condition, of the one it is about', () => {
  const row = { id: 'one', metAt: null } as never
  const about = (conditionId: string) => ({ intent: 'meet', reply: { initialValue: { conditionId } } }) as never

  expect(intentsOf(['promote', 'liftConditions'])).toEqual(['promote', 'lift'])
  expect(conditionIntents([row], { evidence: true, meet: true }, about('one'))).toEqual(['meet', 'evidence'])
  expect(conditionIntents([row], { evidence: false, meet: true }, about('one'))).toEqual(['meet'])
  expect(conditionIntents([row], { evidence: true, meet: true }, about('two'))).toEqual([])
})
