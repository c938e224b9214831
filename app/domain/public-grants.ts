// What the public may know of grants: the commitments of notified decisions, and those it must not be able to infer.

import type { EmbargoedCommitment } from './envelope-figures.ts'
import type { ApplicationId, DecisionId, EnvelopeLineId } from './identifiers.ts'
import { type Cents, cents, subtract } from './money.ts'

/** One commitment of the ledger, or its release. A release often names no decision: it gives back what was committed last. */
export type CommitmentEntry = {
  readonly lineId: EnvelopeLineId
  readonly applicationId: ApplicationId
  readonly decisionId: DecisionId | null
  readonly kind: 'commitment' | 'commitmentRelease'
  readonly amount: Cents
}

export type PublicGrants = {
  /** What each application was granted by notified decisions and still has; nothing is left out. */
  readonly granted: readonly { readonly applicationId: ApplicationId; readonly amount: Cents }[]
  /** What each line holds for decisions that are not notified. */
  readonly embargoed: readonly EmbargoedCommitment[]
}

/** Entries are in the order of the ledger. Granted and embargoed add up to what is committed, on each line. */
export function publicGrants(
  entries: readonly CommitmentEntry[],
  isNotified: (decision: DecisionId) => boolean,
): PublicGrants {
  const lastDecision = new Map<string, DecisionId | null>()
  const granted = new Map<ApplicationId, number>()
  const embargoed = new Map<EnvelopeLineId, number>()
  for (const { lineId, applicationId, decisionId, kind, amount } of entries) {
    const held = `${applicationId} ${lineId}`
    const decision = kind === 'commitment' ? decisionId : (lastDecision.get(held) ?? decisionId)
    if (kind === 'commitment') lastDecision.set(held, decisionId)
    const signed = kind === 'commitment' ? amount : subtract(cents(0), amount)
    if (decision === null || isNotified(decision))
      granted.set(applicationId, (granted.get(applicationId) ?? 0) + signed)
    else embargoed.set(lineId, (embargoed.get(lineId) ?? 0) + signed)
  }
  return {
    granted: [...granted]
      .filter(([, amount]) => amount !== 0)
      .map(([applicationId, amount]) => ({ applicationId, amount: cents(amount) })),
    embargoed: [...embargoed]
      .filter(([, amount]) => amount !== 0)
      .map(([lineId, amount]) => ({ lineId, amount: cents(amount) })),
  }
}
