// The data of the frame around a page: the visitor, their choices, and what the last act left to say.

import type { LoaderFunctionArgs } from '@remix-run/node'
import type { FrameProps } from '#app/ui/frame.tsx'
import { showFrame } from '#app/use-cases/people/show-frame.ts'
import { requireOpenEnv } from './context.ts'
import { choiceLasts, dropCookie, readCookie, themeOf, writeCookie } from './cookies.ts'
import { visit } from './page.ts'

export async function loadFrame(
  args: LoaderFunctionArgs,
): Promise<{ readonly frame: NonNullable<FrameProps['frame']>; readonly headers: Headers }> {
  const { ctx, actor, request, locale } = await visit(args)
  const { baseUrl, mode } = requireOpenEnv()
  const flash = readCookie(request, 'flash', baseUrl)
  const headers = new Headers()
  if (flash !== null) headers.append('Set-Cookie', dropCookie('flash', baseUrl))
  const shown = await showFrame(ctx, actor)
  const asked = ctx.askedWindow
  if (asked?.by === 'address' && asked.slug === shown.window?.slug)
    headers.append('Set-Cookie', writeCookie('window', asked.slug, baseUrl, choiceLasts))
  return {
    frame: {
      ...shown,
      locale,
      theme: themeOf(request, baseUrl),
      flash,
      demo: mode === 'demo',
      nonce: args.context.nonce ?? '',
      assetsVersion: args.context.assetsVersion ?? '',
      requestId: args.context.requestId ?? '',
      bodyTooLarge: args.context.bodyTooLarge?.() ?? false,
    },
    headers,
  }
}
