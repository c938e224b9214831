// What stands in for a page that was refused, is not there, or failed: what happened, what is kept, where to go.

import { useRouteLoaderData } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { refusalSentence } from '#app/text/refusal-sentence.ts'
import { urls } from '#app/urls.ts'
import { LinkButton } from './button.tsx'
import type { FrameProps } from './frame.tsx'
import { Page } from './page.tsx'
import { useText } from './text-context.tsx'
import { Void } from './void.tsx'

export function ErrorPage({ status, refusal }: { readonly status: number; readonly refusal: Refusal | null }) {
  const { t } = useText()
  const words = t.frame.refused
  const frame = useRouteLoaderData('root') as Partial<NonNullable<FrameProps['frame']>> | undefined
  if (frame?.bodyTooLarge === true) return <TooLarge />
  const titles: { readonly [status: number]: string } = {
    400: words.unreadableTitle,
    403: words.forbiddenTitle,
    404: words.notFoundTitle,
    409: words.conflictTitle,
    422: words.refusedTitle,
  }
  const title = titles[status] ?? words.failedTitle
  const failed = status >= 500
  const requestId = frame?.requestId ?? ''
  const sentence = refusal !== null ? refusalSentence(refusal, t) : failed ? words.failed : t.refusals.notFound()
  return (
    <Page>
      <title>{title}</title>
      <Void title={title} kind="page" level={1} actions={<LinkButton href={urls.window()}>{words.home}</LinkButton>}>
        <p>{sentence}</p>
        {failed && requestId !== '' && (
          <p>
            {words.requestId} <code>{requestId}</code>
          </p>
        )}
        {status === 403 && <p>{words.help}</p>}
      </Void>
    </Page>
  )
}

/** What was sent was not read: going back gives it back to whoever typed it. */
function TooLarge() {
  const words = useText().t.frame.refused
  return (
    <Page>
      <title>{words.tooLargeTitle}</title>
      <Void title={words.tooLargeTitle} kind="page" level={1}>
        <p>{words.tooLarge}</p>
      </Void>
    </Page>
  )
}
