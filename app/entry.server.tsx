// How a page is made: rendered whole before the first byte leaves, so that its status and its length are true.

import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { makeLog } from './web/request-log.ts'

const log = makeLog()

export default async function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const html = await new Promise<string>((done, fail) => {
    const page = renderToPipeableStream(
      <RemixServer context={toldOfRefusal(remixContext, status)} url={request.url} />,
      {
        ...(nonce === undefined ? {} : { nonce }),
        onAllReady: () => void text(page.pipe(new PassThrough())).then(whole => done(withoutPadding(whole)), fail),
        onShellError: fail,
        onError: fail,
      },
    )
  })
  headers.set('Content-Type', 'text/html; charset=utf-8')
  return new Response(html, { status, headers })
}

/** A page whose form came back refused: its title says so (`titled`), and titles are made of loaded data alone. */
function toldOfRefusal(context: EntryContext, status: number): EntryContext {
  const { staticHandlerContext: handled } = context
  if (handled.actionData === null || status < 400) return context
  const loaderData = { ...handled.loaderData, root: { ...handled.loaderData['root'], refused: true } }
  return { ...context, staticHandlerContext: { ...handled, loaderData } }
}

/** React 18 pads its chunks with NUL where a character of several bytes does not fit; readers would see it as �. */
const withoutPadding = (html: string): string => html.replaceAll('\0', '')

/** Errors that no loader or action expected; the reader sees a page that says so and this request's name. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  // A method or an address that Remix itself refuses is the reader's error: the request log has its status.
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  log.error({ requestId: context.requestId, err: error }, 'unexpected')
}
