// The key of a SIRET and of a SIREN, with the exception of La Poste, and what is typed around the digits.

import { describe, expect, test } from 'vitest'
import { parseSiren, parseSiret, sirenOf, withKey } from '#app/domain/organisation.ts'

describe('a SIRET', () => {
  test.each([
    ['13002526500013', 'a body of the State'],
    ['10000001700010', 'the smallest with a right key'],
    ['35600000000048', 'La Poste, whose key is right anyway'],
    ['35600000049837', 'La Poste, whose digits add up to a multiple of five'],
  ])('%s is right: %s', siret => {
    expect(parseSiret(siret)).toBe(siret)
  })

  test('may be typed with spaces and points', () => {
    expect(parseSiret(' 130 025 265 00013 ')).toBe('13002526500013')
    expect(parseSiret('130\u00a0025\u202f265.00013')).toBe('13002526500013')
  })

  test.each([
    ['13002526500014', 'a wrong key'],
    ['35600000049838', 'La Poste, whose digits do not add up'],
    ['35600000149836', 'not La Poste, though nearly'],
    ['1300252650001', 'thirteen digits'],
    ['130025265000130', 'fifteen digits'],
    ['1300252650001X', 'a letter'],
    ['١٣٠٠٢٥٢٦٥٠٠٠١٣', 'digits of another script'],
    ['13002526500013; drop table', 'words behind'],
    ['', 'nothing'],
  ])('%s is refused: %s', siret => {
    expect(parseSiret(siret)).toBeNull()
  })

  test('with two neighbours exchanged is refused, whichever they are', () => {
    const digits = [...'13002526500013']
    const exchanged = digits.slice(1).flatMap((digit, place) => {
      const before = digits[place] ?? ''
      return digit === before ? [] : [[...digits.slice(0, place), digit, before, ...digits.slice(place + 2)].join('')]
    })

    expect(exchanged.map(parseSiret)).toEqual(exchanged.map(() => null))
  })

  test('begins with the SIREN of its body', () => {
    expect(sirenOf('13002526500013')).toBe('130025265')
  })
})

describe('a SIREN', () => {
  test('is nine digits with a right key', () => {
    expect(parseSiren('130 025 265')).toBe('130025265')
    expect(parseSiren('130025266')).toBeNull()
    expect(parseSiren('13002526500013')).toBeNull()
    expect(parseSiren('356000000')).toBe('356000000')
  })

  test('is given its key, whichever its digits, and its SIRET too', () => {
    const invented = Array.from({ length: 200 }, (_, n) => withKey(`998${String(n).padStart(5, '0')}`))

    expect(withKey('13002526')).toBe('130025265')
    expect(withKey('1300252650001')).toBe('13002526500013')
    expect(invented.map(parseSiren)).toEqual(invented)
  })
})
