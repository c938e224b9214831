// The agenda of a meeting in its panel, or what it takes to have one.

import { Panel } from '../panel.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { AgendaTable, type AgendaTableProps } from './agenda-table.tsx'

export function AgendaPanel(table: AgendaTableProps) {
  const words = useText().t.committee.meeting
  if (table.rows.length === 0) {
    return (
      <Void title={words.empty} kind="quiet">
        {words.emptyDetail}
      </Void>
    )
  }
  return (
    <Panel title={words.agenda} side={words.agendaSide}>
      <AgendaTable {...table} />
    </Panel>
  )
}
