// One decision on a file, with its terms, its author, its second person and its notice.

import type { WindowVersion } from '#app/domain/funding-window.ts'
import type { DecisionId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Badge } from '../badge.tsx'
import { Facts } from '../facts.tsx'
import { Panel } from '../panel.tsx'
import { Hash } from '../receipt.tsx'
import { useText } from '../text-context.tsx'
import { type ReadDecision, useTermFacts } from './recorded-decision.tsx'
import { decisionLook } from './words.ts'

export type DatedDecision = ReadDecision & {
  readonly id: DecisionId
  readonly number: number
  readonly sha256: string | null
  readonly supersedesId: DecisionId | null
  readonly noticeReleasedAt: Instant | null
}

type DecisionCardProps = {
  readonly decision: DatedDecision
  readonly isLatest: boolean
  readonly requested: Cents
  readonly reasons: WindowVersion['rejectionReasons']
  readonly mayReadMeetings: boolean
}

export function DecisionCard({ decision, isLatest, requested, reasons, mayReadMeetings }: DecisionCardProps) {
  const { t, format } = useText()
  const words = t.committee.decision
  const item = t.committee.item
  const termFacts = useTermFacts()
  const {
    number,
    kind,
    meetingId,
    sha256,
    recorder,
    recordedAt,
    validator,
    validatedAt,
    noticeReleasedAt,
    supersedesId,
  } = decision
  const status = validatedAt === null ? words.record : isLatest ? words.current : words.former
  return (
    <Panel title={words.number({ number })} side={status}>
      <p>
        <Badge look={validatedAt === null ? 'near' : decisionLook[kind]}>{t.committee.decided[kind]}</Badge>
      </p>
      <Facts
        tight
        facts={[
          ...termFacts(decision, requested, reasons),
          { label: item.recordedBy, value: item.recordedAt({ at: format.instant(recordedAt), by: recorder.name }) },
          ...(validatedAt === null
            ? []
            : [
                {
                  label: item.validatedBy,
                  value: item.recordedAt({ at: format.instant(validatedAt), by: validator?.name ?? '' }),
                },
              ]),
          {
            label: words.noticeAt,
            value: noticeReleasedAt === null ? words.underEmbargo : format.instant(noticeReleasedAt),
          },
          ...(sha256 === null ? [] : [{ label: item.sha256, value: <Hash value={sha256} /> }]),
        ]}
      />
      <p className="fr-text--sm gd-muted">
        {supersedesId === null ? '' : `${words.supersedes({ number: number - 1 })} `}
        {meetingId === null && words.promoted}
        {meetingId !== null && mayReadMeetings && <a href={urls.meeting(meetingId)}>{words.meeting}</a>}
      </p>
    </Panel>
  )
}
