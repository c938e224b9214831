// Files that nobody honest sends, or that honest people name badly: what each is, and what must become of it.

import type { Refusal } from '#app/domain/refusal.ts'
import { bytes, contentTypes, documents, textMimetype, wordDocument, zip } from './documents.ts'

type Fate = { readonly kept: string } | { readonly refused: Refusal }

export type HostileFile = {
  readonly what: string
  /** What stands in the header of its part, between the quotes. */
  readonly name: string
  readonly content: Uint8Array
  /** What its part says of its type. */
  readonly says: string
  readonly fate: Fate
}

const pdf = 'application/pdf'
const { docx, jpg, odt, png, xlsx } = documents

type RefusedCode = 'fileTypeRefused' | 'fileContentMismatch' | 'fileEmpty'

const refused =
  (code: RefusedCode) =>
  (what: string, name: string, content: Uint8Array | string, says = pdf, fileName = name): HostileFile => ({
    what,
    name,
    content: bytes(content),
    says,
    fate: { refused: { code, fileName } },
  })

const notWhatItSays = refused('fileContentMismatch')
const notOfAType = refused('fileTypeRefused')
const empty = refused('fileEmpty')

const keptAs = (
  what: string,
  name: string,
  kept: string,
  content: Uint8Array = documents.pdf,
  says = pdf,
): HostileFile => ({ what, name, content, says, fate: { kept } })

const page = '<!doctype html><script>alert(document.cookie)</script>'
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'
const program = bytes('MZ', [0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0])
const gif = bytes('GIF89a/*', [1, 0, 1, 0, 0, 0, 0], '*/=1;alert(1)//')
const oldOffice = bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array(512).fill(0))

/** A directory that says there are more entries than it holds. */
function boastful(entries: number): Uint8Array {
  const boast = zip(contentTypes, wordDocument)
  new DataView(boast.buffer).setUint16(boast.length - 12, entries, true)
  return boast
}

/** An entry that says it becomes four gigabytes once it is decompressed. */
function bomb(): Uint8Array {
  const packed = zip(contentTypes, wordDocument, ['word/media/image1.bmp', bytes(Array(1000).fill(0))])
  const view = new DataView(packed.buffer)
  for (let at = 0; at < packed.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0xffffffff, true)
  return packed
}

/** What each scanner of viruses must find, in two halves: whole, one would find it in this file. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

const entity = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w>&e;</w>'

const contents: readonly HostileFile[] = [
  notWhatItSays('a page under the name of a document', 'lettre.pdf', page),
  notWhatItSays('a page with the head of a document further down', 'lettre.pdf', `${page}%PDF-1.7\n%%EOF`),
  notWhatItSays('a drawing with a script under the name of an image', 'schéma.png', drawing, 'image/png'),
  notWhatItSays('a program under the name of a document', 'devis.pdf', program),
  notWhatItSays('a script of a shell under the name of a document', 'devis.pdf', '#!/bin/sh\nrm -rf /\n'),
  notWhatItSays('a picture that is also a script, under the name of a photograph', 'photo.jpg', gif, 'image/gif'),
  notWhatItSays('an image under the name of a document', 'lettre.pdf', png, 'image/png'),
  notWhatItSays('a document under the name of an image', 'lettre.png', documents.pdf),
  notWhatItSays('a text under the name of a text document', 'note.docx', 'Bonjour'),
  notWhatItSays('a sheet under the name of a text document', 'note.docx', xlsx),
  notWhatItSays('a text document of another suite', 'note.odt', docx),
  notWhatItSays('an archive under the name of a text document', 'note.docx', zip(['a.txt', 'a'])),
  notWhatItSays(
    'a document that is also an archive, sent as a text document',
    'note.docx',
    bytes('%PDF-1.7\n%%EOF', docx),
  ),
  notWhatItSays(
    'a text document with a macro',
    'note.docx',
    zip(contentTypes, wordDocument, ['word/vbaProject.bin', 'x']),
  ),
  notWhatItSays('a macro in other letters', 'note.docx', zip(contentTypes, wordDocument, ['word/VBAPROJECT.BIN', 'x'])),
  notWhatItSays('a macro of the other suite', 'note.odt', zip(textMimetype, ['Basic/Standard/Module1.xml', 'x'])),
  notWhatItSays('a script of the other suite', 'note.odt', zip(textMimetype, ['Scripts/python/a.py', 'x'])),
  notWhatItSays('a text document locked by a password', 'note.docx', oldOffice),
  notWhatItSays('a sheet of an old office under the new name', 'budget.xlsx', oldOffice),
  notWhatItSays('an archive cut in its directory', 'note.docx', docx.subarray(0, docx.length - 30)),
  notWhatItSays('an archive that says it holds more than it does', 'note.docx', boastful(40)),
  notWhatItSays('an archive of sixty thousand entries', 'note.docx', boastful(0xffff)),
  notWhatItSays('the end of an archive alone', 'note.docx', docx.subarray(docx.length - 22)),
  notWhatItSays('the first bytes of a document, then nothing', 'lettre.pdf', '%PDF-'),
  notWhatItSays('the first bytes of a document, then noise', 'lettre.pdf', bytes('%PDF-1.7\n', Array(3000).fill(0xa5))),
  notWhatItSays('a document cut before its end', 'lettre.pdf', documents.pdf.subarray(0, documents.pdf.length - 10)),
  notWhatItSays('the first bytes of an image, then noise', 'plan.png', bytes(png.subarray(0, 16), Array(99).fill(7))),
  notWhatItSays('an image cut before its end', 'plan.png', png.subarray(0, png.length - 8), 'image/png'),
  notWhatItSays('a photograph cut before its end', 'photo.jpg', jpg.subarray(0, jpg.length - 2), 'image/jpeg'),
  notWhatItSays('spaces before a document', 'lettre.pdf', bytes('   ', documents.pdf)),
  notWhatItSays('what scanners of viruses are tried with', 'lettre.pdf', eicar),
  notWhatItSays('one byte', 'lettre.pdf', '%'),
  notWhatItSays('bytes of nothing', 'lettre.pdf', bytes(Array(4096).fill(0))),
  empty('no byte at all', 'lettre.pdf', ''),
  empty('no byte of a type that is refused', 'lettre.exe', ''),
  keptAs(
    'a document that is a page to whoever reads on',
    'lettre.pdf',
    'lettre.pdf',
    bytes(documents.pdf, page),
    'text/html',
  ),
  keptAs('a document that is an archive to whoever reads on', 'lettre.pdf', 'lettre.pdf', bytes(documents.pdf, docx)),
  keptAs('an image with a script in its tail', 'plan.png', 'plan.png', bytes(png, page), 'text/html'),
  keptAs(
    'a document with a script of its own',
    'lettre.pdf',
    'lettre.pdf',
    bytes(documents.pdf, '/JS (app.alert(1))\n%%EOF'),
  ),
  keptAs('a document locked by a password', 'lettre.pdf', 'lettre.pdf', bytes(documents.pdf, '/Encrypt 9 0 R\n%%EOF')),
  keptAs(
    'a text document that asks for a file of the server',
    'note.docx',
    'note.docx',
    zip(contentTypes, ['word/document.xml', entity]),
  ),
  notWhatItSays('a text document that becomes four gigabytes once opened', 'note.docx', bomb()),
  notWhatItSays(
    'an archive with a path that climbs',
    'note.docx',
    zip(contentTypes, wordDocument, ['../../etc/cron.d/x', 'x']),
  ),
  keptAs(
    'an archive in an archive',
    'note.docx',
    'note.docx',
    zip(contentTypes, wordDocument, ['word/embeddings/a.zip', docx]),
  ),
  keptAs('a document said to be a page', 'lettre.pdf', 'lettre.pdf', documents.pdf, 'text/html; charset=utf-7'),
  keptAs('a document said to be of a type with a line end', 'lettre.pdf', 'lettre.pdf', documents.pdf, 'text/html\tx'),
  keptAs('a text document said to be a document', 'note.odt', 'note.odt', odt),
]

const types: readonly HostileFile[] = [
  notOfAType('a page', 'lettre.html', page, 'text/html'),
  notOfAType('a page said to be a document', 'lettre.htm', documents.pdf),
  notOfAType('a drawing', 'plan.svg', drawing, 'image/svg+xml'),
  notOfAType('a program', 'devis.exe', program, 'application/octet-stream'),
  notOfAType('a script of a browser', 'devis.js', 'alert(1)', 'text/javascript'),
  notOfAType('a script of Windows', 'devis.bat', 'del /q *', 'text/plain'),
  notOfAType('a text document that may hold macros', 'note.docm', docx),
  notOfAType('a document, then an extension that runs', 'lettre.pdf.exe', documents.pdf),
  notOfAType('a document, then an extension of a server', 'lettre.pdf.php', documents.pdf),
  notOfAType('an archive', 'pièces.zip', zip(['a.txt', 'a']), 'application/zip'),
  notOfAType('no extension', 'lettre', documents.pdf),
  notOfAType('a dot without an extension', 'lettre.', documents.pdf),
  notOfAType('a stream beside the file, as Windows has', 'lettre.pdf::$DATA', documents.pdf, pdf, 'lettre.pdf$DATA'),
  notOfAType('an extension in letters of another alphabet', 'lettre.рdf', documents.pdf),
  notOfAType('an extension turned around by a mark of writing', 'lettre\u202efdp.exe', program, pdf, 'lettrefdp.exe'),
  notOfAType('a name that is the extension alone', '.pdf', documents.pdf, pdf, 'pdf'),
  notOfAType('a name of spaces', '   ', documents.pdf, pdf, 'piece'),
  notOfAType('a name of dots', '...', documents.pdf, pdf, 'piece.'),
  notOfAType('a name of two dots and a path', '..\\..\\..', documents.pdf, pdf, 'piece.'),
]

const names: readonly HostileFile[] = [
  keptAs('a path that climbs', '../../../../etc/passwd.pdf', 'passwd.pdf'),
  keptAs('a path of Windows', 'C:\\\\Users\\\\x\\\\lettre.pdf', 'lettre.pdf'),
  keptAs('a path from the root', '/var/www/lettre.pdf', 'lettre.pdf'),
  keptAs('a path in percents', '..%2f..%2flettre.pdf', '%2f..%2flettre.pdf'),
  keptAs('a zero byte', 'lettre.exe\u0000.pdf', 'lettre.exe.pdf'),
  keptAs('line ends as browsers write them', 'a%0D%0ASet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'),
  keptAs('quotes as browsers write them', 'a%22; filename=%22b.exe%22.pdf', 'a; filename=b.exe.pdf'),
  keptAs('quotes behind a backslash', 'a\\"b.pdf', 'ab.pdf'),
  keptAs('a tag', '<img src=x onerror=alert(1)>.pdf', 'img src=x onerror=alert(1).pdf'),
  keptAs('an ampersand and an apostrophe', "l'avis &lt;b&gt;.pdf", "l'avis &lt;b&gt;.pdf"),
  keptAs('control characters', 'a\u0001\u0007\u001b[31m\u007f\u0085.pdf', 'a[31m.pdf'),
  keptAs('letters that no one sees', 'a\u200b\u200d\ufeff\u2060\u00adb.pdf', 'ab.pdf'),
  keptAs('a mark that turns the writing around', 'lettre\u202efdp.\u2066x\u2069.pdf', 'lettrefdp.x.pdf'),
  notOfAType('separators of lines and paragraphs', 'a\u2028b\u2029c.pdf', documents.pdf, pdf, 'a'),
  keptAs('a letter and its accent apart', 'e\u0301tat.pdf', '\u00e9tat.pdf'),
  keptAs('three hundred letters', `${'a'.repeat(300)}.pdf`, `${'a'.repeat(115)}….pdf`),
  keptAs('three hundred signs of four bytes', `${'😀'.repeat(300)}.pdf`, `${'😀'.repeat(115)}….pdf`),
  keptAs('two hundred accents on one letter', `a${'\u0300'.repeat(200)}.pdf`, `à${'\u0300'.repeat(114)}….pdf`),
  keptAs('a name that Windows reserves', 'CON.pdf', 'piece-CON.pdf'),
  keptAs('another one, with more behind it', 'lpt1.lettre.pdf', 'piece-lpt1.lettre.pdf'),
  keptAs('a hidden file of a server', '.htaccess.pdf', 'htaccess.pdf'),
  keptAs('dots, then the extension', '....pdf', 'piece.pdf'),
  notOfAType('spaces, then the extension', '   .pdf', documents.pdf, pdf, 'pdf'),
  keptAs('an option of a command', '-rf --version.pdf', '-rf --version.pdf'),
  keptAs('a formula of a sheet', '=cmd|calc!A1.pdf', '=cmdcalc!A1.pdf'),
  keptAs('words of a shell', '$(id);`id`&&x.pdf', '$(id);`id`&&x.pdf'),
  keptAs('words of a database', "'; drop table attachment;--.pdf", "'; drop table attachment;--.pdf"),
  keptAs('percents that are no letters', '100%.%zz.%00.pdf', '100%.%zz.%00.pdf'),
  keptAs('letters of other alphabets alone', '文件.pdf', '文件.pdf'),
  keptAs('an extension in capitals', 'LETTRE.PDF', 'LETTRE.PDF'),
]

export const hostileFiles: readonly HostileFile[] = [...contents, ...types, ...names]
