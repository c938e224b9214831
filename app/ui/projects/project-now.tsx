// Where a project stands, what is next and who acts, and by when.

import type { ProjectView } from '#app/domain/project-view.ts'
import { Mark } from '../badge.tsx'
import { Due } from '../due.tsx'
import { NowStrip } from '../now-strip.tsx'
import { useText } from '../text-context.tsx'
import { capital, healthLook } from './looks.ts'

type ProjectNowProps = {
  readonly view: Pick<ProjectView, 'health' | 'needs' | 'today' | 'state'>
  readonly isYours: boolean
  readonly reminded?: { readonly on: ProjectView['today']; readonly againFrom: ProjectView['today'] } | null | undefined
}

export function ProjectNow({ view, isYours, reminded = null }: ProjectNowProps) {
  const { t } = useText()
  const words = t.projects
  const { health, needs, today } = view
  const [need] = needs
  const [worst] = health.reasons
  if (need === undefined) return null
  const late = need.by !== null && need.by < today
  return (
    <NowStrip
      tone={late || health.level === 'red' ? 'late' : isYours ? 'you' : 'calm'}
      stands={{
        label: words.show.health,
        value: <Mark look={healthLook[health.level]}>{words.health.level[health.level]}</Mark>,
        detail: worst === undefined ? words.health.calm(health.calm) : words.health.reason(worst),
      }}
      next={{
        value: capital(words.need(need)),
        who: isYours ? words.youToAct : words.toAct[need.who],
        detail: reminded === null ? undefined : words.reminded({ ...reminded, isAgain: reminded.againFrom <= today }),
      }}
      by={{ value: need.by === null ? words.noDay : <Due day={need.by} today={today} exact /> }}
    />
  )
}
