// Why a project is not on track, in words, and what would bring it back.

import type { ProjectView } from '#app/domain/project-view.ts'
import { Notice } from '../notice.tsx'
import { useText } from '../text-context.tsx'

/** Nothing for a project on track, or over: what is computed stays said under what was set by hand. */
export function HealthNotice({ health }: Pick<ProjectView, 'health'>) {
  const { t } = useText()
  const words = t.projects.health
  const { level, reasons, toGreen, toAmber, override, overrideDays } = health
  if (reasons.length === 0 && override === null) return null
  const drifts = reasons.some(({ code }) => code === 'scheduleDrift')
  return (
    <Notice tone={level === 'red' ? 'error' : level === 'amber' ? 'warning' : 'info'} title={words.level[level]}>
      {override !== null && (
        <p>
          <b>{words.byHand({ reason: override.reason })}</b> {words.until({ on: override.on, days: overrideDays })}
        </p>
      )}
      {reasons.length > 0 && (
        <ul>
          {reasons.map(each => (
            <li key={words.reason(each)}>{words.reason(each)}</li>
          ))}
        </ul>
      )}
      {toAmber.length > 0 && (
        <p>
          <b>{words.toAmber}</b>
          <br />
          {words.remedies({ remedies: toAmber })}
        </p>
      )}
      {toGreen.length > 0 && (
        <p>
          <b>{words.toGreen}</b>
          <br />
          {words.remedies({ remedies: toGreen })}
        </p>
      )}
      {drifts && <p className="fr-text--sm">{words.amendment}</p>}
    </Notice>
  )
}
