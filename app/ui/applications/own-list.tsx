// The list of somebody's applications: left what each is and where it stands, right what is expected, of whom, by when.

import type { ParticipantRole } from '#app/domain/application.ts'
import type { PublicState } from '#app/domain/application-workflow.ts'
import type { CarrierStep } from '#app/domain/carrier-step.ts'
import type { Bilingual } from '#app/domain/funding-window.ts'
import type { ApplicationId, ProjectId } from '#app/domain/identifiers.ts'
import type { ProjectState } from '#app/domain/project-workflow.ts'
import { daysBetween, type Instant, parisDay } from '#app/domain/time.ts'
import { lastSecond } from '#app/text/format.ts'
import { urls } from '#app/urls.ts'
import { LinkButton } from '../button.tsx'
import { Due } from '../due.tsx'
import { ListRow, RowList } from '../list-row.tsx'
import { Page } from '../page.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { PublicStateBadge } from './public-state-badge.tsx'

type OwnRow = {
  readonly id: ApplicationId
  readonly reference: string | null
  readonly title: string
  readonly organisation: string
  readonly window: Bilingual | null
  readonly roles: readonly ParticipantRole[]
  readonly state: PublicState
  readonly step: CarrierStep
  readonly editedAt: Instant
  readonly heldAt: Instant | null
  readonly progress: { readonly complete: number; readonly sections: number; readonly blocking: number } | null
  readonly projectState: ProjectState | null
  readonly projectId: ProjectId | null
}

type OwnListProps = {
  readonly now: Instant
  readonly window: { readonly opensAt: Instant; readonly closesAt: Instant; readonly isOpen: boolean } | null
  readonly rows: readonly OwnRow[]
}

export function OwnList({ now, window, rows }: OwnListProps) {
  const words = useText().t.applying.list
  const yours = rows.filter(({ step }) => step.who === 'you').length
  const closing = useClosing(now, window)
  const start =
    window?.isOpen === true ? <LinkButton href={urls.startApplication()}>{words.start}</LinkButton> : undefined
  return (
    <Page>
      <PageHead title={words.title} side={start}>
        {words.lead({ yours, closing })}
      </PageHead>
      {rows.length === 0 ? (
        <Void title={words.empty} actions={start}>
          {start !== undefined && words.emptyText}
        </Void>
      ) : (
        <RowList>
          {rows.map(row => (
            <Own key={row.id} row={row} now={now} />
          ))}
        </RowList>
      )}
    </Page>
  )
}

function useClosing(now: Instant, window: OwnListProps['window']): string {
  const { t, format } = useText()
  const words = t.applying.list
  if (window === null) return ''
  const { opensAt, closesAt } = window
  if (now < opensAt) return words.opens({ at: format.exactInstant(opensAt) })
  const at = format.exactInstant(lastSecond(closesAt))
  if (now >= closesAt) return words.closed({ at })
  return words.closes({ due: format.due(daysBetween(parisDay(now), parisDay(lastSecond(closesAt)))), at })
}

function Own({ row, now }: { readonly row: OwnRow; readonly now: Instant }) {
  const { t, locale, format } = useText()
  const words = t.applying
  const { id, reference, title, organisation, window, roles, state, step, editedAt, heldAt, progress, projectId } = row
  const isYours = step.who === 'you'
  const role = roles.map(held => words.list.role[held]).join(', ')
  return (
    <ListRow
      reference={`${reference ?? words.list.noReference} · ${role}`}
      title={title}
      href={urls.application(id)}
      subtitle={window === null ? organisation : `${organisation} · ${window[locale]}`}
      state={
        <>
          <PublicStateBadge state={state} projectState={row.projectState} heldAt={heldAt} />{' '}
          {state === 'draft' && (
            <span className="fr-text--sm gd-muted">{words.list.edited({ at: format.instant(editedAt) })}</span>
          )}
        </>
      }
      who={words.who[step.who]}
      next={
        progress === null || step.what === 'tooLate'
          ? words.step[step.what]
          : `${words.step[step.what]} (${words.list.progress(progress)})`
      }
      due={step.by === null ? undefined : <Due day={step.by} today={parisDay(now)} exact />}
      action={<Act row={row} projectId={projectId} />}
      tone={isYours ? 'you' : 'calm'}
    />
  )
}

/** The one button of a row, where the reader is expected to act. */
function Act({ row: { id, step }, projectId }: { readonly row: OwnRow; readonly projectId: ProjectId | null }) {
  const words = useText().t.applying.list.open
  const button = (href: string, label: string, isFirst: boolean) => (
    <LinkButton href={href} size="small" look={isFirst ? 'primary' : 'secondary'}>
      {label}
    </LinkButton>
  )
  if (projectId !== null && step.what !== 'over')
    return button(urls.myProject(projectId), words.project, step.who === 'you')
  if (step.who !== 'you') return undefined
  if (step.what === 'sign') return button(urls.signature(id), words.sign, true)
  if (step.what === 'answerSupplement') return button(urls.supplement(id), words.answerSupplement, true)
  if (step.what === 'conditions') return button(urls.application(id), words.other, false)
  return button(urls.summary(id), words.fill, false)
}
