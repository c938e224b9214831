// A deadline in relative words: calm, near, today or late; the shape changes with the words.

import { type Day, daysBetween } from '#app/domain/time.ts'
import { classes } from './classes.ts'
import { useText } from './text-context.tsx'

type DueProps = {
  readonly day: Day
  readonly today: Day
  /** From how many days before the deadline it is near. */
  readonly soonWithin?: number | undefined
  /** Adds the exact day: « dans 5 jours, avant la fin du 17 févr. 2025 ». */
  readonly exact?: boolean | undefined
  /** The clock is stopped: no days are counted. */
  readonly paused?: boolean | undefined
  /** « dans 5 j », where rows are compared. */
  readonly short?: boolean | undefined
}

export function Due({ day, today, soonWithin = 7, exact = false, paused = false, short = false }: DueProps) {
  const { t, format } = useText()
  const daysLeft = daysBetween(today, day)
  const late = daysLeft < 0
  const words = paused ? t.ui.due.paused : format.due(daysLeft, short)
  const mark = paused ? 'gd-due--paused' : late ? 'gd-due--late' : daysLeft <= soonWithin && 'gd-due--soon'
  const sentence = (late ? t.ui.due.late : t.ui.due.before)({ due: '', day: format.day(day) })
  return (
    <>
      <time dateTime={day} className={classes('gd-due', mark, mark !== false && 'gd-g')}>
        {words}
      </time>
      {exact && !paused && <span className="gd-muted">{sentence}</span>}
    </>
  )
}
