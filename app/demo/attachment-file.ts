// A document of the demonstration made into a real PDF: a title, paragraphs, one page; enough for a reader and for the file check.

const escape = (text: string): string => text.replace(/[\\()]/g, match => `\\${match}`)

/** What Helvetica's standard encoding cannot write is written plainly. */
const plain = (text: string): string =>
  text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u202f\u00a0]/g, ' ')
    .replace(/œ/g, 'oe')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/€/g, 'EUR')

function wrap(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length + 1 > width && line !== '') {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** The bytes of the PDF, the same each time for the same words. */
export function pdfOf(title: string, paragraphs: readonly string[]): Uint8Array {
  const lines = paragraphs.flatMap(paragraph => [...wrap(plain(paragraph), 88), ''])
  const text = [
    'BT /F1 16 Tf 56 780 Td',
    `(${escape(plain(title).slice(0, 70))}) Tj`,
    '/F1 11 Tf 0 -30 Td 15 TL',
    ...lines.slice(0, 45).map(line => `(${escape(line)}) Tj T*`),
    'ET',
  ].join('\n')
  const stream = Buffer.from(text, 'latin1')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream.toString('latin1')}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let body = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}
