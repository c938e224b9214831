// The decision letter: facts, reasons, conditions, what is next, how and with whom to talk about it, who signs it.

import { isGrant } from '#app/domain/decision.ts'
import type { Fact } from '#app/text/letter.ts'
import { type EmailGiven, Layout } from './letter.tsx'
import { Entries, Facts, Label, Paragraphs, Passage, ServiceRow } from './parts.tsx'

export function DecisionReleased({ props, frame }: EmailGiven<'decisionReleased'>) {
  const { letter, words, format } = frame
  const { decision } = words
  return (
    <Layout frame={frame} good={isGrant(props.kind)}>
      <Paragraphs paragraphs={letter.paragraphs} />
      <Facts facts={facts({ props, frame })} />
      <Entries label={decision.reasons[props.kind]} lines={props.reasons} />
      {props.conditions.length > 0 && (
        <>
          <Label>{decision.conditions}</Label>
          <Facts
            facts={props.conditions.map(({ wording, ...of }) => ({
              label: decision.condition(of, format),
              value: wording,
            }))}
          />
        </>
      )}
      <Paragraphs paragraphs={letter.after ?? []} />
      <Passage label={decision.debrief} words={decision.howToAsk} />
      <Facts facts={[]}>
        <ServiceRow label={words.service} service={props.service} />
      </Facts>
      <Passage label={decision.author} words={`${props.author.name}, ${props.author.position}`} />
    </Layout>
  )
}

function facts({ props, frame: { letter, words, format } }: EmailGiven<'decisionReleased'>): readonly Fact[] {
  const { decision } = words
  return [
    ...(letter.facts ?? []),
    { label: decision.kind, value: decision.kinds[props.kind] },
    ...(props.waitlistRank === null ? [] : [{ label: decision.rank, value: format.number(props.waitlistRank) }]),
    ...(props.heldAt === null ? [] : [{ label: decision.heldOn, value: format.instant(props.heldAt) }]),
    { label: decision.requested, value: format.money(props.requestedCents) },
    ...(props.grantedCents === null ? [] : [{ label: decision.granted, value: format.money(props.grantedCents) }]),
  ]
}
