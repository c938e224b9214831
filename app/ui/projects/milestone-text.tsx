// A milestone with what was promised, what was sent, and what the datalab said of it.

import type { MilestoneView, ProjectEvent } from '#app/domain/project-view.ts'
import type { Instant } from '#app/domain/time.ts'
import { Due } from '../due.tsx'
import { Facts } from '../facts.tsx'
import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import { MilestoneBadge } from './milestones.tsx'

export type MilestoneTextProps = {
  readonly milestone: MilestoneView
  readonly today: MilestoneView['dueOn']
  readonly evidence: string | null
  readonly evidenceAt: Instant | null
  readonly evidenceBy: string | null
  readonly judgement: string | null
  readonly judgedAt: Instant | null
  readonly judgedBy: string | null
  readonly earlier: readonly ProjectEvent[]
}

export function MilestoneText(props: MilestoneTextProps) {
  const { milestone, today, evidence, evidenceAt, evidenceBy, judgement, judgedAt, judgedBy, earlier } = props
  const { t, format } = useText()
  const words = t.projects.milestone
  const isOpen = milestone.deliveredOn === null
  return (
    <>
      <Facts
        facts={[
          { label: words.expected, value: milestone.expectedEvidence },
          {
            label: words.planned,
            value: isOpen ? <Due day={milestone.dueOn} today={today} exact /> : format.day(milestone.dueOn),
          },
          { label: words.state, value: <MilestoneBadge milestone={milestone} /> },
        ]}
      />
      <Panel title={words.evidence}>
        {evidence === null ? (
          <p>{words.none}</p>
        ) : (
          <>
            <p className="gd-prose">{evidence}</p>
            {evidenceAt !== null && (
              <p className="fr-text--sm gd-muted">
                {words.sentBy({ name: evidenceBy ?? '', at: format.instant(evidenceAt) })}
              </p>
            )}
          </>
        )}
      </Panel>
      {judgedAt !== null && (
        <Panel title={words.judgement}>
          {judgement !== null && judgement !== '' && <p className="gd-prose">{judgement}</p>}
          <p className="fr-text--sm gd-muted">
            {words.judgedBy({ name: judgedBy ?? '', at: format.instant(judgedAt) })}
          </p>
        </Panel>
      )}
      {earlier.length > 0 && (
        <Panel title={words.earlier}>
          {earlier.map(({ at, action, who, about }) => (
            <div key={`${at} ${action}`}>
              <p className="gd-strong">{t.projects.done({ action, about: null })}</p>
              {about !== null && <p className="gd-prose">{about}</p>}
              <p className="fr-text--sm gd-muted">{words.judgedBy({ name: who ?? '', at: format.instant(at) })}</p>
            </div>
          ))}
        </Panel>
      )}
    </>
  )
}
