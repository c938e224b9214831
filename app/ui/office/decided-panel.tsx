// What was decided on a file, and where it went on: the decision with its conditions, the funded project.

import type { DecisionKind } from '#app/domain/decision.ts'
import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import type { Instant } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Badge } from '../badge.tsx'
import { decisionLook } from '../committees/words.ts'
import { Facts } from '../facts.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

export type ShownDecision = {
  readonly kind: DecisionKind
  readonly granted: Cents | null
  readonly recordedAt: Instant
  readonly validatedAt: Instant | null
  readonly noticeReleasedAt: Instant | null
}

type DecidedPanelProps = {
  readonly id: ApplicationId
  readonly decision: ShownDecision
  readonly projectId: ProjectId | null
}

export function DecidedPanel({ id, decision, projectId }: DecidedPanelProps) {
  const { t, format } = useText()
  const words = t.office.file
  const { kind, granted, recordedAt, validatedAt, noticeReleasedAt } = decision
  const status =
    validatedAt === null
      ? words.recordedOn({ at: format.instant(recordedAt) })
      : noticeReleasedAt === null
        ? t.committee.decision.underEmbargo
        : words.notifiedOn({ at: format.instant(noticeReleasedAt) })
  return (
    <Panel title={words.decisionTitle} side={status}>
      <p>
        <Badge look={validatedAt === null ? 'near' : decisionLook[kind]}>{t.committee.decided[kind]}</Badge>
      </p>
      {granted !== null && <Facts tight facts={[{ label: words.granted, value: format.money(granted) }]} />}
      <ul>
        <li>
          <a href={urls.decision(id)}>{words.toDecision}</a>
        </li>
        {projectId !== null && (
          <li>
            <a href={urls.project(projectId)}>{words.toProject}</a>
          </li>
        )}
      </ul>
    </Panel>
  )
}
