// A stored file as an answer: saved by the browser, never shown, and powerless if it were.

type ServedFile = { readonly fileName: string; readonly mediaType: string; readonly content: Uint8Array }

/** The name twice: in ASCII for whoever reads only that, then as it is (RFC 6266). */
export function fileResponse({ fileName, mediaType, content }: ServedFile): Response {
  const plain =
    fileName
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\%;]/g, '_') || 'piece'
  return new Response(content as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': mediaType,
      'Content-Length': String(content.byteLength),
      'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`,
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'private, no-store',
    },
  })
}
