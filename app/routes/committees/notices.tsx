// The notices of a meeting: each letter read before, then all of them released at once.

import { useActionData, useLoaderData } from '@remix-run/react'
import { type Instant, parisDay } from '#app/domain/time.ts'
import { releaseNoticesForm } from '#app/forms/release-notices.ts'
import { Breadcrumb } from '#app/ui/breadcrumb.tsx'
import { LetterPreview } from '#app/ui/committees/letter-preview.tsx'
import { NoticeTable } from '#app/ui/committees/notice-table.tsx'
import { PendingPanel, ReleasePanel } from '#app/ui/committees/release-panel.tsx'
import { Details } from '#app/ui/details.tsx'
import { type FormReply, formState } from '#app/ui/form-state.ts'
import { Notice } from '#app/ui/notice.tsx'
import { NowStrip } from '#app/ui/now-strip.tsx'
import { Page, Stack } from '#app/ui/page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { Panel } from '#app/ui/panel.tsx'
import { Section } from '#app/ui/section.tsx'
import { useText } from '#app/ui/text-context.tsx'
import { titled } from '#app/ui/title.tsx'
import { Void } from '#app/ui/void.tsx'
import { urls } from '#app/urls.ts'
import { releaseNotices } from '#app/use-cases/committees/release-notices.ts'
import { type NoticesPage, showNotices } from '#app/use-cases/committees/show-notices.ts'
import { formAction } from '#app/web/form-action.ts'
import { page } from '#app/web/page.ts'
import { idIn } from '#app/web/params.ts'

export const meta = titled<{ readonly heldAt: Instant }>(
  t => t.committee.notices.metaTitle,
  ({ heldAt }, format) => format.longDay(parisDay(heldAt)),
)

const meetingOf = idIn('meetingId')

export const loader = page('releaseNotices', ({ ctx, actor, params, locale }) =>
  showNotices(ctx, actor, meetingOf(params), locale),
)

export const action = formAction('releaseNotices', releaseNoticesForm, {
  act: ({ ctx, actor, params, value }) => releaseNotices(ctx, actor, meetingOf(params), value.previewed),
  then: ({ params }) => urls.notices(meetingOf(params)),
  flash: 'noticesReleased',
})

export default function Notices() {
  const loaded = useLoaderData<typeof loader>()
  const { meetingId, heldAt, releasedAt, notices, previewed, total, pending, undecided, withdrawn, closed } = loaded
  const { formErrors } = formState(useActionData<FormReply>())
  const { t, format } = useText()
  const words = t.committee.notices
  const day = format.longDay(parisDay(heldAt))
  const titles = (points: NoticesPage['undecided']) => format.list(points.map(({ title }) => title))
  const people = notices.reduce((count, { recipients }) => count + recipients.length, 0)
  return (
    <Page density="tight" wide>
      <Breadcrumb
        path={[
          { label: t.committee.meetings.title, href: urls.meetings() },
          { label: format.day(parisDay(heldAt)), href: urls.meeting(meetingId) },
        ]}
        current={words.metaTitle}
      />
      <Stack>
        <PageHead title={(releasedAt === null ? words.title : words.releasedTitle)({ day })}>
          {releasedAt === null ? words.lead : undefined}
        </PageHead>
        {formErrors.map(sentence => (
          <Notice key={sentence} tone="error" live>
            {sentence}
          </Notice>
        ))}
        <NowStrip
          tone={releasedAt === null ? 'you' : 'calm'}
          stands={{
            value:
              releasedAt === null
                ? words.stands({ count: notices.length })
                : words.standsReleased({ at: format.instant(releasedAt) }),
            detail: releasedAt === null ? words.embargo : undefined,
          }}
          next={{
            value:
              releasedAt !== null
                ? words.nextNothing
                : closed.length > 0
                  ? words.nextOther
                  : pending.length > 0
                    ? words.nextValidate({ count: pending.length })
                    : words.nextRelease,
          }}
        />
        {closed.length > 0 && releasedAt === null && (
          <Notice tone="info">{words.closed({ titles: titles(closed), count: closed.length })}</Notice>
        )}
        {pending.length > 0 && <PendingPanel meetingId={meetingId} pending={pending} />}
        {notices.length === 0 ? (
          <Void title={words.none} kind="quiet">
            {words.noneDetail}
          </Void>
        ) : (
          <>
            <Panel flush>
              <NoticeTable meetingId={meetingId} notices={notices} total={total} />
            </Panel>
            <Section title={releasedAt === null ? words.letters : words.lettersSent}>
              {notices.map(({ itemId, letter, recipients }) => (
                <Details key={itemId} summary={words.letterTo({ title: letter.title })}>
                  <LetterPreview letter={letter} recipients={recipients} />
                </Details>
              ))}
            </Section>
          </>
        )}
        {undecided.length > 0 && <p className="fr-text--sm">{words.undecided({ titles: titles(undecided) })}</p>}
        {withdrawn.length > 0 && <p className="fr-text--sm">{words.withdrawn({ titles: titles(withdrawn) })}</p>}
        {releasedAt === null && closed.length === 0 && pending.length === 0 && notices.length > 0 && (
          <ReleasePanel carriers={notices.length} people={people} previewed={previewed} />
        )}
      </Stack>
    </Page>
  )
}
