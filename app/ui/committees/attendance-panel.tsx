// Who is in the room for a point and who does not take part; the boxes may belong to a form that stands elsewhere.

import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'

export type SeatRow = {
  readonly seat: number
  readonly name: string
  readonly body: string
  readonly chair: boolean
  readonly present: boolean
  readonly recused: boolean
}

type AttendancePanelProps = {
  readonly seats: readonly SeatRow[]
  /** The id of the form that carries the boxes; null where attendance can only be read. */
  readonly form: string | null
  readonly note?: React.ReactNode
}

export function AttendancePanel({ seats, form, note }: AttendancePanelProps) {
  const { t } = useText()
  const words = t.committee.item
  return (
    <Panel title={words.attendance} side={words.attendanceSide}>
      <div className="fr-table fr-table--sm">
        <div className="fr-table__content">
          <table className="gd-attend">
            <caption className="fr-sr-only">{words.attendanceCaption}</caption>
            <thead className="fr-sr-only">
              <tr>
                <th scope="col">{words.member}</th>
                <th scope="col">{words.presence}</th>
                <th scope="col">{words.recusal}</th>
              </tr>
            </thead>
            <tbody>
              {seats.map(({ seat, name, body, chair, present, recused }) => (
                <tr key={seat}>
                  <th scope="row">
                    {chair ? t.committee.meeting.chair({ name }) : name}
                    <small>{body}</small>
                  </th>
                  <td>
                    <SeatBox
                      form={form}
                      name="present"
                      seat={seat}
                      label={words.present}
                      about={words.about({ name })}
                      checked={present}
                    />
                  </td>
                  <td>
                    <SeatBox
                      form={form}
                      name="recused"
                      seat={seat}
                      label={words.recused}
                      about={words.about({ name })}
                      checked={recused}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {note}
    </Panel>
  )
}

type SeatBoxProps = {
  readonly form: string | null
  readonly name: 'present' | 'recused'
  readonly seat: number
  readonly label: string
  readonly about: string
  readonly checked: boolean
}

function SeatBox({ form, name, seat, label, about, checked }: SeatBoxProps) {
  const id = `${name}-${seat}`
  return (
    <div className="fr-checkbox-group">
      <input
        type="checkbox"
        id={id}
        name={name}
        value={seat}
        form={form ?? undefined}
        defaultChecked={checked}
        disabled={form === null}
      />
      <label className="fr-label" htmlFor={id}>
        {label}
        <span className="fr-sr-only">{about}</span>
      </label>
    </div>
  )
}
