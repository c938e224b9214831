// Addresses in one strict form against whatever is typed or smuggled in, and what an actor is.

import { describe, expect, test } from 'vitest'
import { type PersonId, toId, type WindowId } from '#app/domain/identifiers.ts'
import { anonymous, hasWindowRole, type PersonActor, parseEmail, personIdOf, system } from '#app/domain/people.ts'

const windowId = toId<WindowId>('window')

const actor: PersonActor = {
  kind: 'person',
  id: toId<PersonId>('claire'),
  name: 'Claire Exemple',
  email: 'claire@exemple.invalid',
  position: 'chargée de dossier',
  locale: 'fr',
  organisationId: null,
  ministry: null,
  roles: [{ windowId, role: 'caseOfficer' }],
}

describe('an address', () => {
  test.each([
    ['claire@exemple.invalid', 'claire@exemple.invalid'],
    ['  Claire.DURAND@Exemple.Gouv.FR ', 'claire.durand@exemple.gouv.fr'],
    ['a@b.fr', 'a@b.fr'],
    ['claire+guichet_2@sous-domaine.exemple.invalid', 'claire+guichet_2@sous-domaine.exemple.invalid'],
    [`${'a'.repeat(64)}@exemple.invalid`, `${'a'.repeat(64)}@exemple.invalid`],
  ])('%j is %s', (typed, email) => {
    expect(parseEmail(typed)).toBe(email)
  })

  test.each([
    '',
    '@',
    'claire',
    'claire@',
    '@exemple.invalid',
    'claire@exemple',
    'claire@@exemple.invalid',
    'claire@exemple..invalid',
    'claire..d@exemple.invalid',
    '.claire@exemple.invalid',
    'claire.@exemple.invalid',
    'claire@-exemple.invalid',
    'claire@exemple-.invalid',
    'claire@.invalid',
    'claire@exemple.invalid.',
    'claire@[127.0.0.1]',
    'claire@127.0.0.1',
    'claire@localhost',
    '"claire"@exemple.invalid',
    '"a@b.fr, x"@exemple.invalid',
    'Claire <claire@exemple.invalid>',
    'claire@exemple.invalid>',
    'claire(commentaire)@exemple.invalid',
    'a@b.fr(x)c',
    'a@b.fr,claire@exemple.invalid',
    'a@b.fr;claire@exemple.invalid',
    'a@b.fr claire@exemple.invalid',
    'claire@exemple.invalid\r\nBcc: tous@exemple.invalid',
    'claire@exemple.invalid%0aBcc:tous@exemple.invalid',
    'claire\n@exemple.invalid',
    'claire\u0000@exemple.invalid',
    'claire@exemple.invalid\u0000',
    'cl\u202eaire@exemple.invalid',
    'claire\u200b@exemple.invalid',
    'clàire@exemple.invalid',
    'claire@exémple.invalid',
    'claire@exemple。invalid',
    '\u212alaire@exemple.invalid',
    'c\u0131aire@exemple.invalid',
    'claire＠exemple.invalid',
    'mailto:claire@exemple.invalid',
    'claire!autre@exemple.invalid',
    'claire@exemple.invalid?subject=x',
    "claire'--@exemple.invalid",
    '<script>@exemple.invalid',
    `${'a'.repeat(65)}@exemple.invalid`,
    `a@${'b'.repeat(64)}.invalid`,
    `a@${'b.'.repeat(130)}invalid`,
  ])('%j is refused', typed => {
    expect(parseEmail(typed)).toBeNull()
  })

  test('a hundred thousand characters long is refused at once', () => {
    const started = performance.now()

    expect(parseEmail(`${'a.'.repeat(50_000)}@`)).toBeNull()
    expect(parseEmail(`a@${'a-'.repeat(50_000)}`)).toBeNull()
    expect(performance.now() - started).toBeLessThan(50)
  })
})

describe('an actor', () => {
  test('who is nobody, or time, has no id and no role', () => {
    expect([personIdOf(anonymous), personIdOf(system)]).toEqual([null, null])
    expect(hasWindowRole(anonymous, 'caseOfficer')).toBe(false)
    expect(hasWindowRole(system, 'caseOfficer')).toBe(false)
  })

  test('holds a role on the windows where it was given', () => {
    expect(personIdOf(actor)).toBe('claire')
    expect(hasWindowRole(actor, 'caseOfficer')).toBe(true)
    expect(hasWindowRole(actor, 'caseOfficer', windowId)).toBe(true)
    expect(hasWindowRole(actor, 'caseOfficer', toId<WindowId>('other'))).toBe(false)
    expect(hasWindowRole(actor, 'windowManager', windowId)).toBe(false)
  })
})
