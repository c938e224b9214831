// What stands beside a point for this reader: the form that records, the record to validate, or who is awaited.

import type { WindowVersion } from '#app/domain/funding-window.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { typedDay } from '#app/text/format.ts'
import { Button } from '../button.tsx'
import { type FormReply, formState, refusedWithoutForm } from '../form-state.ts'
import { HiddenFields } from '../hidden-fields.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { DecisionForm, decisionFormId } from './decision-form.tsx'
import type { PointPageProps, ShownPoint } from './point-page.tsx'
import { type ReadDecision, RecordedDecision } from './recorded-decision.tsx'
import { Refused } from './refused.tsx'

type NextLink = { readonly href: string; readonly label: string; readonly about: string | undefined }

type PointSideProps = {
  readonly page: PointPageProps & {
    readonly rejectionReasons: WindowVersion['rejectionReasons']
    readonly validators: readonly string[]
  }
  readonly reply: FormReply | undefined
  readonly next: NextLink
  readonly link: React.ReactNode
}

export function PointSide({ page, reply, next, link }: PointSideProps) {
  const { t, format } = useText()
  const words = t.committee.item
  const { point, decision, may, rejectionReasons } = page
  const anew =
    decision !== null && page.isRecorderRecused ? words.recorderRecused({ name: decision.recorder.name }) : null
  if (may.record && may.validate === null) {
    return (
      <DecisionForm
        state={formState(reply, knownTerms(decision, point, format.typedAmount), 'record')}
        position={point.position}
        next={next}
        reasons={rejectionReasons}
        remaining={point.after?.before ?? null}
        requested={point.requested}
        decisionVersion={decision?.version ?? null}
        attendanceSeen={page.attendanceSeen}
        anew={anew}
        refused={refusedWithoutForm(reply, ['record', 'attendance'])}
      />
    )
  }
  // whatever the decision has become since the page was read: what was refused of it is said before it is acted on again
  const refused = refusedWithoutForm(reply, ['attendance'])
  if (decision === null) return <Awaited page={page} refused={refused} link={link} />
  return (
    <RecordedDecision
      decision={decision}
      position={point.position}
      requested={point.requested}
      reasons={rejectionReasons}
      recused={page.seats.filter(({ recused }) => recused).map(({ name }) => name)}
      after={point.after?.after ?? null}
      mayValidate={may.validate !== null}
      validators={page.validators}
      anew={anew === null ? null : `${anew} ${whoRecords(page.chairing, words)}`}
      refused={refused}
      next={link}
    />
  )
}

type AwaitedProps = Pick<PointSideProps, 'page' | 'link'> & { readonly refused: readonly string[] }

function Awaited({ page, refused, link }: AwaitedProps) {
  const { t, format } = useText()
  const words = t.committee.item
  const isEarly = parisDay(page.now) < parisDay(page.heldAt)
  return (
    <section className="gd-panel gd-decide" aria-labelledby="decider">
      <h2 className="gd-panel__title" id="decider" tabIndex={-1}>
        {words.decisionTitle({ position: page.point.position })}
      </h2>
      <Refused sentences={refused} />
      <p>
        {page.noticesReleasedAt !== null
          ? words.elsewhere
          : isEarly
            ? words.notYet({ at: format.day(parisDay(page.heldAt as Instant)) })
            : whoRecords(page.chairing, words)}
      </p>
      <div className="gd-decide__foot">
        <div className="gd-row">{link}</div>
      </div>
    </section>
  )
}

const whoRecords = (
  chairing: PointPageProps['chairing'],
  words: ReturnType<typeof useText>['t']['committee']['item'],
): string => {
  if (chairing === null) return words.nobodyChairs
  return chairing.chair ? words.notYours : words.notYoursStandIn({ name: chairing.name })
}

/** The form starts from the record that is corrected, else from what is recommended. */
function knownTerms(
  decision: ReadDecision | null,
  point: ShownPoint,
  write: (amount: ShownPoint['recommended']) => string,
): { readonly [name: string]: string | readonly string[] } {
  if (decision === null) {
    // never more than the line could give: what is proposed is not refused as it stands
    const proposed = Math.min(
      point.recommended,
      Math.max(0, point.after?.before ?? point.recommended),
    ) as ShownPoint['recommended']
    return { granted: proposed > 0 ? write(proposed) : '', conditions: [''] }
  }
  const { terms, granted, kind } = decision
  return {
    kind,
    granted: granted === null ? '' : write(granted),
    reasons: terms.reasons,
    reasonText: terms.reasonText,
    departureReason: terms.departureReason,
    waitlistRank: terms.waitlistRank === null ? '' : String(terms.waitlistRank),
    conditions: terms.conditions.map(({ wording }) => wording),
    'vote.inFavour': terms.vote === null ? '' : String(terms.vote.inFavour),
    'vote.against': terms.vote === null ? '' : String(terms.vote.against),
    'vote.abstained': terms.vote === null ? '' : String(terms.vote.abstained),
    ...Object.fromEntries(
      terms.conditions.flatMap((condition, index) => [
        [`conditions[${index}].kind`, condition.kind],
        [`conditions[${index}].wording`, condition.wording],
        [`conditions[${index}].dueOn`, typedDay(condition.dueOn)],
      ]),
    ),
  }
}

const attendanceFormId = 'presences'

/** The chair's boxes go with the decision; the manager, who records none, has a form for them. */
export const attendanceFormOf = (may: PointPageProps['may']): string | null =>
  may.record && may.validate === null ? decisionFormId : may.tick ? attendanceFormId : null

/** The seats as they were ticked in a form that came back; as they are noted when none did, or when they changed since. */
export function seatsAsTicked(
  { seats, attendanceSeen }: Pick<PointPageProps, 'seats' | 'attendanceSeen'>,
  reply: FormReply | undefined,
): PointPageProps['seats'] {
  if (reply === undefined || (reply.intent !== 'record' && reply.intent !== 'attendance')) return seats
  const typed = formState(reply, {}, reply.intent)
  if (typed.field('attendanceSeen').defaultValue !== attendanceSeen) return seats
  const [present, recused] = [typed.values('present'), typed.values('recused')]
  return seats.map(seat => ({
    ...seat,
    present: present.includes(String(seat.seat)),
    recused: recused.includes(String(seat.seat)),
  }))
}

type AttendanceFormProps = Pick<PointPageProps, 'may' | 'attendanceSeen'> & { readonly reply: FormReply | undefined }

export function AttendanceForm({ may, attendanceSeen, reply }: AttendanceFormProps) {
  const words = useText().t.committee.item
  const refused = <Refused sentences={formState(reply, {}, 'attendance').formErrors} />
  const note = <p className="fr-text--xs gd-muted">{words.tickNote}</p>
  if (attendanceFormOf(may) !== attendanceFormId) {
    return (
      <>
        {refused}
        {note}
      </>
    )
  }
  return (
    <PostForm id={attendanceFormId}>
      {refused}
      <HiddenFields values={{ intent: 'attendance', attendanceSeen }} />
      <Button look="tertiary" size="small">
        {words.tick}
      </Button>
      {note}
    </PostForm>
  )
}
