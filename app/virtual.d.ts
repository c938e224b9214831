// The Remix build as a module; ambient, so that this file must stay without imports at its top level.

declare module 'virtual:remix/server-build' {
  import type { ServerBuild } from '@remix-run/node'

  const build: ServerBuild
  export = build
}
