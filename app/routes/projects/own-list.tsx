// The projects somebody carries: where each stands, what is expected of whom, by when.

import { useLoaderData } from '@remix-run/react'
import { Badge, Mark } from '#app/ui/badge.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Due } from '#app/ui/due.tsx'
import { ListRow, RowList } from '#app/ui/list-row.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { capital, healthLook, stateLook } from '#app/ui/projects/looks.ts'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { listOwnProjects } from '#app/use-cases/projects/list-own-projects.ts'
import { page } from '#app/web/page.ts'

export const meta = titled(t => t.projects.own.title)

export const loader = page('listOwnProjects', ({ ctx, actor }) => listOwnProjects(ctx, actor))

export default function OwnProjects() {
  const { today, rows } = useLoaderData<typeof loader>()
  const { t } = useText()
  const words = t.projects
  return (
    <Page density="roomy">
      <PageHead title={words.own.title}>{words.own.lead}</PageHead>
      <Stack>
        {rows.length === 0 ? (
          <Void
            title={words.own.empty}
            actions={
              <LinkButton href={urls.applications()} look="secondary">
                {words.own.applications}
              </LinkButton>
            }
          >
            {words.own.emptyWords}
          </Void>
        ) : (
          <RowList>
            {rows.map(({ id, reference, name, title, state, health, need, isYours }) => (
              <ListRow
                key={id}
                reference={reference}
                title={name}
                href={urls.myProject(id)}
                subtitle={name === title ? undefined : title}
                state={
                  <>
                    <Badge look={stateLook[state]}>{words.state[state]}</Badge>{' '}
                    <Mark look={healthLook[health]}>{words.health.level[health]}</Mark>
                  </>
                }
                who={
                  isYours
                    ? words.own.whoYou
                    : need.what === 'nothing'
                      ? words.own.nothing
                      : capital(words.toAct[need.who])
                }
                next={need.what === 'nothing' ? null : capital(words.need(need))}
                due={need.by === null ? undefined : <Due day={need.by} today={today} exact />}
                tone={isYours ? (need.by !== null && need.by < today ? 'late' : 'you') : 'calm'}
              />
            ))}
          </RowList>
        )}
      </Stack>
    </Page>
  )
}
