// Where to go back to after sign-in: a path of this site, never another one.

/** A path that starts with one slash and holds nothing a browser could read as another site; null otherwise. */
export function parseReturnTo(text: string | null): string | null {
  if (text === null || !/^\/(?![/\\])[A-Za-z0-9\-._~/%]*$/.test(text)) return null
  return /%2f|%5c|%0[ad]/i.test(text) ? null : text
}
