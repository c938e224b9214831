// The figures of a report that deserve a second look, before it is sent and when it is read.

import type { ReportDoubt } from '#app/domain/report-doubts.ts'
import { Notice } from '../notice.tsx'
import { useText } from '../text-context.tsx'

export function ReportDoubts({ doubts }: { readonly doubts: readonly ReportDoubt[] }) {
  const words = useText().t.projects.report
  if (doubts.length === 0) return null
  return (
    <Notice tone="warning" title={words.doubts({ count: doubts.length })}>
      <ul>
        {doubts.map(doubt => (
          <li key={doubt.code === 'percentAbove' ? `${doubt.code} ${doubt.indicator}` : doubt.code}>
            {words.doubt(doubt)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
