// Bodies that are no form of ours: each fault of the format in its variants, and what the sender must hear of it.

import { gzipSync } from 'node:zlib'
import { documents } from './documents.ts'
import { bodyOf, boundary, field, file, type Part, type RawUpload } from './raw-upload.ts'

/**
 * unreadable: no form could be read · versionNeeded: a form was, without what every page sends · tooLarge, farTooLarge,
 * elsewhere: so says the server · http: the message is not even HTTP · kept: strange, and right all the same · accepted:
 * right, and holds nothing that is kept.
 */
export type Fate =
  | 'unreadable'
  | 'versionNeeded'
  | 'tooLarge'
  | 'farTooLarge'
  | 'elsewhere'
  | 'http'
  | 'kept'
  | 'accepted'

export type OddUpload = RawUpload & { readonly fault: string; readonly variant: string; readonly fate: Fate }

type Variants = Readonly<Record<string, RawUpload | string | Uint8Array>>

const fault = (name: string, fate: Fate, variants: Variants): readonly OddUpload[] =>
  Object.entries(variants).map(([variant, sent]) => ({
    fault: name,
    variant,
    fate,
    ...(typeof sent === 'string' || sent instanceof Uint8Array ? { body: sent } : sent),
  }))

/** One variant a value, named by it. */
const each = <T>(values: readonly T[], sent: (value: T) => RawUpload | string | Uint8Array): Variants =>
  Object.fromEntries(values.map((value, place) => [`${place}: ${String(value).slice(0, 40)}`, sent(value)]))

const type = (said: string | null, body: string | Uint8Array): RawUpload => ({
  headers: { 'Content-Type': said },
  body,
})
const length = (said: string | null, body: string | Uint8Array): RawUpload => ({
  headers: { 'Content-Length': said },
  body,
  ends: true,
})
const inPieces = (body: string | Uint8Array): RawUpload => ({
  headers: { 'Content-Length': null, 'Transfer-Encoding': 'chunked' },
  body,
})
const evenly = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => from + Math.floor(((to - from) * place) / count))
const many = (count: number, part: (place: number) => Part): Part[] => Array.from({ length: count }, (_, n) => part(n))
/** A body with so many of one part. */
const again = (count: number, part: Part): string => {
  const [one = '', end = ''] = bodyOf(part)
    .toString('latin1')
    .split(/(?=--[^\r]*--\r\n$)/)
  return one.repeat(count) + end
}
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

/** `version` is the one the page shows, so that what is wrong is the body alone. */
export function malformedUploads(version: string): readonly OddUpload[] {
  const versionPart = field('version', version)
  const letter = file('attachments.sponsorLetter', 'lettre.pdf', documents.pdf)
  const whole = bodyOf(versionPart, field('supportDetail', 'ce qui est tapé'), letter)
  const text = whole.toString('latin1')
  const lastBoundary = text.lastIndexOf(`--${boundary}--`)
  const delimited = (line: string): string => text.replaceAll(`--${boundary}`, line)
  const withVersion = (headers: string, content: string | Uint8Array = version): Buffer => bodyOf({ headers, content })

  // biome-ignore format: a table is read in rows
  return [
    ...fault('no boundary in the type', 'unreadable', {
      ...each(
        ['multipart/form-data', 'multipart/form-data;', 'multipart/form-data; boundary=', 'multipart/form-data; boundary=""'],
        said => type(said, whole),
      ),
      ...each(['multipart/form-data; charset=utf-8', 'multipart/form-data, boundary', 'multipart/form-data; bound=x'], said =>
        type(said, whole),
      ),
    }),
    ...fault(
      'another boundary in the type',
      'unreadable',
      each(
        ['x', boundary.slice(0, -1).concat('b'), `${boundary}x`, boundary.toUpperCase(), `-${boundary}`, '"', 'a b', 'é', 'y'.repeat(70), 'z'.repeat(9000)],
        said => type(`multipart/form-data; boundary=${said}`, whole),
      ),
    ),
    ...fault(
      'another boundary in the body',
      'unreadable',
      each(['', '-', '--', '--x', boundary, `-${boundary}`, `--${boundary.slice(1, -1)}`, `--${boundary.toUpperCase()}`], line =>
        latin1(delimited(line)),
      ),
    ),
    ...fault('cut, and its length says so', 'unreadable', each(evenly(40, 1, lastBoundary + boundary.length + 2), at => whole.subarray(0, at))),
    ...fault('cut, and more was announced', 'http', each(evenly(20, 0, whole.length), at => length(String(whole.length), whole.subarray(0, at)))),
    ...fault('no last boundary', 'unreadable', each(['', `--${boundary}`, `--${boundary}-`, `--${boundary}\r\n`, `--${boundary}\r\n\r\n`], end => latin1(text.slice(0, lastBoundary) + end))),
    ...fault('other line ends', 'unreadable', {
      'line feeds alone': latin1(text.replaceAll('\r\n', '\n')),
      'carriage returns alone': latin1(text.replaceAll('\r\n', '\r')),
      'line feeds in the heads of parts': latin1(text.replaceAll('\r\n\r\n', '\n\n')),
      'line feeds before boundaries': latin1(text.replaceAll(`\r\n--${boundary}`, `\n--${boundary}`)),
      'none at all': latin1(text.replaceAll('\r\n', '')),
    }),
    ...fault('something before the first boundary', 'unreadable', each(['\r\n', ' ', 'preamble\r\n', '\0', '\ufeff', '-'], before => before + whole.toString())),
    ...fault('heads of parts without measure', 'unreadable', {
      'a name of nine thousand letters': bodyOf(versionPart, field('a'.repeat(9000), 'x')),
      'a name of a million letters': bodyOf(versionPart, field('a'.repeat(1_000_000), 'x')),
      'a file name of nine thousand letters': bodyOf(versionPart, file('attachments.other', `${'a'.repeat(9000)}.pdf`, documents.pdf)),
      'a file name of a million letters': bodyOf(versionPart, file('attachments.other', `${'a'.repeat(1_000_000)}.pdf`, documents.pdf)),
      'a header of sixty thousand letters': bodyOf({ headers: `X: ${'a'.repeat(60_000)}\r\n${versionPart.headers}`, content: version }),
      'five thousand headers': bodyOf({ headers: `${'X: y\r\n'.repeat(5000)}${versionPart.headers}`, content: version }),
      'a head that never ends': `--${boundary}\r\n${'a'.repeat(1_500_000)}`,
    }),
    ...fault('a boundary longer than it may be', 'unreadable', {
      'of seventy-one letters': type(`multipart/form-data; boundary=${'b'.repeat(71)}`, bodyOf(versionPart).toString().replaceAll(boundary, 'b'.repeat(71))),
      'of the one letter that the body is full of': type(`multipart/form-data; boundary=${'a'.repeat(15_000)}`, `--${'a'.repeat(1_900_000)}`),
    }),
    ...fault('parts without number', 'unreadable', {
      'six thousand fields': again(6000, field('f', 'x')),
        'as many fields as half a form with files can hold': again(300_000, field('a', '')),
        'fields behind a type that begins as another': type(`text/plain, multipart/form-data; boundary=${boundary}`, again(20_000, field('a', ''))),
        'thirteen files': again(13, letter),
        'a thousand files': again(1000, letter),
        'a thousand files without a name': again(1000, file('a', '', 'x')),
        'ten thousand parts without a name': again(10_000, { headers: 'X: y', content: '' }),
        'two hundred thousand fields without files': {
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `version=${version}${'&a='.repeat(200_000)}`,
      },
    }),
    ...fault('bytes that are no text', 'unreadable', {
      'in a field': bodyOf(versionPart, field('supportDetail', latin1('caf\u00e9'))),
      'in the version': bodyOf(field('version', latin1('\u00ff'))),
      'cut in the middle of a letter': bodyOf(versionPart, field('supportDetail', Buffer.from('é').subarray(0, 1))),
      'longer than letters may be': bodyOf(versionPart, field('supportDetail', latin1('\u00c0\u00af'))),
      'half of a pair': bodyOf(versionPart, field('supportDetail', latin1('\u00ed\u00a0\u0080'))),
      'in two bytes a letter': Buffer.from(whole.toString(), 'utf16le'),
      'in the name of a file': latin1(bodyOf(versionPart, file('attachments.other', 'caf\u00e9.pdf', documents.pdf)).toString('utf8')),
      'in the name of a field': latin1(bodyOf(versionPart, field('caf\u00e9', 'x')).toString('utf8')),
      'in a header of a part': latin1(bodyOf(versionPart, { headers: 'X: \u00e9\r\nContent-Disposition: form-data; name="a"', content: '' }).toString('utf8')),
    }),
    ...fault('another type than it is', 'unreadable', {
      ...each(
        ['application/json', 'text/plain', 'image/png', 'multipart/mixed', 'multipart/related', 'multipart/byteranges', 'multipart/alternative', 'multipart/form-datax', 'multipart/x-form-data', 'multipart/', 'form-data', '*/*', ';'],
        said => type(`${said}; boundary=${boundary}`, whole),
      ),
      'no type': type(null, whole),
      'an empty type': type('', whole),
      'compressed and not said': gzipSync(whole),
      'compressed and said': { headers: { 'Content-Encoding': 'gzip' }, body: gzipSync(whole) },
      'a form without files under the type of one with files': type(`multipart/form-data; boundary=${boundary}`, `version=${version}`),
      'a text': 'Bonjour',
      'JSON': JSON.stringify({ version }),
    }),
    ...fault('a form without files that it is not', 'versionNeeded', {
      'a form with files': type('application/x-www-form-urlencoded', whole),
      'an empty one': type('application/x-www-form-urlencoded', ''),
      'JSON': type('application/x-www-form-urlencoded', JSON.stringify({ version })),
      'no equals sign': type('application/x-www-form-urlencoded', `version${version}`),
      'percents that are no letters': type('application/x-www-form-urlencoded', `version=%zz${version}`),
    }),
    ...fault('nothing in it', 'unreadable', {
      ...each(['', '\r\n', '-', '--', `--${boundary}`, `--${boundary}\r\n`, `--${boundary}\r\n\r\n`, '\r\n\r\n'], body => body),
      'no length': { headers: { 'Content-Length': null }, body: '' },
      'a million zero bytes': Buffer.alloc(1_000_000),
    }),
    ...fault('no part in it', 'versionNeeded', { 'the last boundary alone': `--${boundary}--\r\n`, 'without a line end': `--${boundary}--` }),
    ...fault('parts without a name', 'versionNeeded', {
      ...each(
        ['X: y', 'Content-Disposition: form-data', 'Content-Disposition: form-data; name=""', 'Content-Disposition:', 'Content-Disposition: form-data; nom="version"', 'Content-Type: text/plain', 'name="version"', 'Content-Disposition form-data; name="version"', 'Content-Disposition: form-data; name=', 'Content-Disposition: form-data; name*=UTF-8\'\'version'],
        headers => withVersion(headers),
      ),
      'a head without a line': bodyOf({ headers: '', content: version }),
    }),
    ...fault('no version in it', 'versionNeeded', {
      ...each(['', ' ', 'abc', '-1', '1e3', '0x10', '1.0', '٣', '1\u0000', '9'.repeat(10), '9'.repeat(100_000), '1 or 1=1', '[object Object]', 'null'], typed => bodyOf(field('version', typed))),
      'none': bodyOf(field('supportDetail', 'x')),
      ...each(['version[]', 'Version', 'version\u0000', '__proto__', 'constructor'], name => bodyOf(field(name, version))),
      'a file of that name': bodyOf(file('version', 'version.txt', version, 'text/plain')),
      'in sixty-four letters': withVersion('Content-Disposition: form-data; name="version"\r\nContent-Transfer-Encoding: base64', Buffer.from(`v${version}`).toString('base64')),
      'a form in the form': withVersion(`Content-Disposition: form-data; name="version"\r\nContent-Type: multipart/mixed; boundary=b`, `--b\r\n\r\n${version}\r\n--b--`),
      'files of a form in the form': withVersion(`Content-Disposition: form-data; name="version"\r\nContent-Type: multipart/mixed; boundary=b`, `--b\r\nContent-Disposition: file; filename="a.pdf"\r\n\r\n%PDF-\r\n--b--`),
      'empty after a good one': bodyOf(versionPart, field('version', '')),
      'a file alone': bodyOf(letter),
    }),
    ...fault('a length that is none', 'http', {
      ...each(['abc', '-1', '1,2', '0x10', '1e3', '1 2', '+5', '99999999999999999999'], said => length(said, whole)),
      'beside pieces': { headers: { 'Transfer-Encoding': 'chunked' }, body: whole, ends: true },
    }),
    ...fault('less announced than sent', 'http', each([1, 10, 100, 200], said => length(String(said), whole))),
    ...fault('more announced than anybody reads', 'farTooLarge', each(['256000001', '300000000', '9007199254740991'], said => length(said, whole))),
    ...fault('pieces that are none', 'http', each(
      ['zz\r\nabc\r\n0\r\n\r\n', '-1\r\n', 'ffffffffffffffffff\r\nx', '5\r\nab', '5\r\nabcdefg\r\n0\r\n\r\n', '3\r\nabc', '\r\n', '3;\u0000\r\nabc\r\n0\r\n\r\n', `3;${'x'.repeat(20_000)}\r\nabc\r\n0\r\n\r\n`],
      body => ({ ...inPieces(body), ends: true }),
    )),
    ...fault('pieces of something else', 'unreadable', each(['0\r\n\r\n', '3\r\nabc\r\n0\r\n\r\n', '1\r\n-\r\n1\r\n-\r\n0\r\n\r\n'], inPieces)),
    ...fault('a coding of transfer that nobody knows', 'http', each(['gzip', 'identity, x', 'chunked, gzip'], said => ({ headers: { 'Content-Length': null, 'Transfer-Encoding': said }, body: whole, ends: true }))),
    ...fault('two framings', 'http', {
      ...each(['chunked', 'Chunked', ' chunked', 'chunked ', 'xchunked', 'chunked, chunked', 'identity', '\tchunked'], said => ({ headers: { 'Transfer-Encoding': said }, body: `0\r\n\r\nGET /demo HTTP/1.1\r\nHost: x\r\n\r\n`, ends: true })),
      'two lengths': { headers: { 'Content-Length': `${whole.length}\r\nContent-Length: 5` }, body: whole, ends: true },
      'two lengths in one line': length(`${whole.length}, ${whole.length}`, whole),
      'a space before the colon': { headers: { 'Content-Length': null, 'Content-Length ': String(whole.length) }, body: whole, ends: true },
      'a folded header': { headers: { 'X-Folded': 'a\r\n b' , 'Transfer-Encoding': '\r\n chunked' }, body: whole, ends: true },
      'a line feed alone in the head': { headers: { 'X-Line': 'a\nTransfer-Encoding: chunked' }, body: whole, ends: true },
      'a carriage return alone in the head': { headers: { 'X-Line': 'a\rTransfer-Encoding: chunked' }, body: whole, ends: true },
    }),
    ...fault('heads without measure', 'http', {
      'a header of seventeen thousand letters': { headers: { 'X-Long': 'a'.repeat(17_000) }, body: whole },
      'a boundary of seventeen thousand letters': type(`multipart/form-data; boundary=${'a'.repeat(17_000)}`, whole),
      'a zero byte in a header': { headers: { 'X-Zero': 'a\u0000b' }, body: whole, ends: true },
      'no host': { headers: { Host: null }, body: whole, ends: true },
    }),
    ...fault('sent from elsewhere', 'elsewhere', {
      'says nothing of where': { headers: { Origin: null }, body: whole },
      'another site': { headers: { Origin: 'https://exemple.invalid' }, body: whole },
      'no site': { headers: { Origin: 'null' }, body: whole },
      'another site by the word of the browser': { headers: { Origin: null, 'Sec-Fetch-Site': 'cross-site' }, body: whole },
    }),
    ...fault('larger than any form', 'tooLarge', {
      'a file of seventy-three megabytes': bodyOf(versionPart, file('attachments.other', 'a.pdf', Buffer.alloc(73_000_000, 'a'))),
      'a text of three megabytes without files': type('application/x-www-form-urlencoded', `version=${version}&supportDetail=${'a'.repeat(3_000_000)}`),
    }),
  ]
}

/** Strange, and forms all the same: each is taken, so each needs the version after the one before. `typed` is what is kept of them. */
export function strangeUploads(version: string, typed: string): readonly OddUpload[] {
  const versionPart = field('version', version)
  const letter = file('attachments.sponsorLetter', 'lettre.pdf', documents.pdf)
  const whole = bodyOf(versionPart, field('supportDetail', typed), letter)
  const pieces = [...whole].map(byte => Buffer.concat([latin1('1\r\n'), Buffer.of(byte), latin1('\r\n')]))
  // biome-ignore format: a table is read in rows
  return [...fault('strange and right', 'kept', {
    'as browsers send it': whole,
    ...each(['Multipart/Form-Data', 'MULTIPART/FORM-DATA', 'multipart/form-data '], said => type(`${said}; boundary=${boundary}`, whole)),
    ...each(['boundary="%"', 'BOUNDARY=%', 'charset=utf-8; boundary=%', 'boundary=%; charset=latin1'], said => type(`multipart/form-data; ${said.replace('%', boundary)}`, whole)),
    'a byte a piece': inPieces(Buffer.concat([...pieces, latin1('0\r\n\r\n')])),
    'pieces with extensions and trailers': inPieces(Buffer.concat([latin1(`${whole.length.toString(16).toUpperCase()};a=b\r\n`), whole, latin1('\r\n0\r\nX-Trailer: y\r\n\r\n')])),
    'more after the last boundary': Buffer.concat([whole, latin1('epilogue'.repeat(9000))]),
    'an expectation that is met': { headers: { Expect: '100-continue' }, body: whole },
    'an expectation that nobody knows': { headers: { Expect: 'tea' }, body: whole },
    'a wish for another protocol': { headers: { Connection: 'close, Upgrade', Upgrade: 'websocket' }, body: whole },
    'the same field many times': bodyOf(versionPart, ...many(4000, place => field('supportDetail', place === 3999 ? typed : String(place)))),
    'bytes without a file name': bodyOf(versionPart, { headers: 'Content-Disposition: form-data; name="supportDetail"\r\nContent-Type: application/octet-stream', content: typed }),
    'a starred name alone': bodyOf(versionPart, { headers: "Content-Disposition: form-data; name=\"supportDetail\"; filename*=UTF-8''a.exe", content: typed }),
    'parts without a name among the others': bodyOf({ headers: 'X: y', content: 'x' }, versionPart, field('supportDetail', typed), { headers: 'Content-Disposition: form-data', content: latin1('\u00ff') }),
  }), ...fault('strange, and nothing of it is a field', 'accepted', {
    'heads in other letters': bodyOf({ headers: 'CONTENT-disposition: FORM-DATA; name=version', content: version }, letter),
    'a starred name beside the name': bodyOf(versionPart, { headers: "Content-Disposition: form-data; name=\"attachments.sponsorLetter\"; filename=\"lettre.pdf\"; filename*=bogus''%ff%fe.exe\r\nContent-Type: application/pdf", content: documents.pdf }),
    'twelve controls in which nothing was chosen': bodyOf(versionPart, ...many(12, () => file('attachments.other', '', '', 'application/octet-stream'))),
    'files of fields that no page has': bodyOf(versionPart, ...many(12, place => file(`attachments.${place}`, 'a.exe', 'MZ'))),
    'names of objects': bodyOf(versionPart, ...['__proto__', 'constructor', 'toString', '__proto__.polluted', 'supportDetail[__proto__][x]'].map(name => field(name, 'x'))),
  })]
}
