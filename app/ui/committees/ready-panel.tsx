// Files that can be put on a meeting to come, each with its button.

import type { Stream } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Button } from '../button.tsx'
import { HiddenFields } from '../hidden-fields.tsx'
import { Panel } from '../panel.tsx'
import { PostForm } from '../post-form.tsx'
import { useText } from '../text-context.tsx'
import { points, streamLabel } from './words.ts'

type ReadyFile = {
  readonly applicationId: ApplicationId
  readonly title: string
  readonly organisation: string
  readonly stream: string
  readonly scoreTenths: number | null
  readonly recommended: Cents
  readonly missedAt: Instant | null
}

type ReadyPanelProps = { readonly files: readonly ReadyFile[]; readonly streams: readonly Stream[] }

export function ReadyPanel({ files, streams }: ReadyPanelProps) {
  const { t, locale, format } = useText()
  const words = t.committee.meeting
  const facts = ({ stream, scoreTenths, recommended, missedAt }: ReadyFile): string => {
    const amount = recommended > 0 ? words.recommended({ amount: format.money(recommended) }) : words.recommendedNothing
    const known = words.readyFacts({
      line: streamLabel(streams, stream, locale),
      score: scoreTenths === null ? t.ui.table.nothing : format.decimal(points(scoreTenths)),
      recommended: amount,
    })
    return missedAt === null ? known : `${known}, ${words.missed({ day: format.day(parisDay(missedAt)) })}`
  }
  return (
    <Panel title={words.ready} side={words.readySide}>
      {files.length === 0 && <p className="gd-muted">{words.readyNone}</p>}
      <ul className="gd-list">
        {files.map(file => (
          <li key={file.applicationId}>
            <PostForm className="gd-row gd-row--between">
              <HiddenFields
                values={{
                  intent: file.missedAt === null ? 'schedule' : 'reschedule',
                  applicationId: file.applicationId,
                }}
              />
              <p>
                <a className="gd-title" href={urls.file(file.applicationId)}>
                  {file.title}
                </a>
                {`, ${file.organisation}`}
                <small className="gd-detail">{facts(file)}</small>
              </p>
              <Button look="secondary" size="small" about={file.title}>
                {file.missedAt === null ? words.schedule : words.reschedule}
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
