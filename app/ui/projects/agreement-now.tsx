// Where an agreement stands: who has signed, who must act, and the days since acceptance against those promised.

import type { ProjectView } from '#app/domain/project-view.ts'
import { Due } from '../due.tsx'
import { NowStrip } from '../now-strip.tsx'
import { useText } from '../text-context.tsx'
import { capital } from './looks.ts'

type AgreementNowProps = {
  readonly shown: {
    readonly view: ProjectView
    readonly daysSinceAcceptance: number
    readonly reminders: readonly number[]
    readonly escalation: number
    readonly isYours: boolean
  }
}

export function AgreementNow({ shown }: AgreementNowProps) {
  const { t } = useText()
  const { view, daysSinceAcceptance, reminders, escalation, isYours } = shown
  const { agreement, needs, today } = view
  const words = t.projects.agreement
  const [need] = needs
  if (need === undefined) return null
  const stands = words.stands[standsOf(agreement)]
  if (agreement.activatedOn !== null || view.state === 'withdrawn')
    return (
      <NowStrip
        stands={{ label: words.standsLabel, value: view.state === 'withdrawn' ? t.projects.state.withdrawn : stands }}
        next={{ value: capital(t.projects.need(need)), who: t.projects.toAct[need.who] }}
      />
    )
  return (
    <NowStrip
      tone={need.by !== null && need.by < today ? 'late' : isYours ? 'you' : 'calm'}
      stands={{ label: words.standsLabel, value: stands }}
      next={{
        value: capital(t.projects.need(need)),
        who: isYours ? t.projects.youToAct : t.projects.toAct[need.who],
        detail: need.who === 'signatory' ? agreement.signatory : undefined,
      }}
      by={{ value: need.by === null ? t.projects.noDay : <Due day={need.by} today={today} exact /> }}
      also={{
        label: words.sinceLabel,
        value: words.since({ n: daysSinceAcceptance, promised: agreement.dueDays }),
        detail: words.sinceSide({ reminders, escalation }),
      }}
    />
  )
}

function standsOf({ activatedOn, bodySignedOn, serviceSignedOn }: ProjectView['agreement']) {
  if (activatedOn !== null) return 'active'
  if (bodySignedOn === null) return serviceSignedOn === null ? 'none' : 'service'
  return serviceSignedOn === null ? 'body' : 'both'
}
