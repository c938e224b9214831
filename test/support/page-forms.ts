// The forms of a page as a browser without scripts would send them: one for each button, with what the page holds.

export type PageForm = {
  /** Where it is sent. */
  readonly action: string
  readonly multipart: boolean
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** Names of the fields that a person fills or chooses. */
  readonly typed: ReadonlySet<string>
  /** What could be ticked or chosen and is not yet. */
  readonly choices: readonly (readonly [name: string, value: string])[]
}

type Control = {
  readonly form: string | null
  readonly name: string
  readonly value: string
  readonly kind: 'hidden' | 'typed' | 'choice' | 'button'
  readonly action: string | null
}

export const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', value = ''] of tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g))
    found.set(name.toLowerCase(), unescaped(value))
  return found
}

const tags = /<(\/?)(form|input|button|select|option|textarea)\b([^>]*)>([^<]*)/gi

/** What is enabled on the page. A disabled group of fields would hide more: the product has none. */
export function formsOf(html: string): readonly PageForm[] {
  const forms = new Map<string, ReadonlyMap<string, string>>()
  const controls: Control[] = []
  let open: string | null = null
  let select: { readonly name: string; readonly form: string | null; values: string[]; chosen: string[] } | null = null
  for (const [, closes, tag = '', rest = '', inside = ''] of html.matchAll(tags)) {
    const what = tag.toLowerCase()
    const attributes = attributesOf(rest)
    const name = attributes.get('name') ?? ''
    const value = attributes.get('value') ?? ''
    const form = attributes.get('form') ?? open
    if (what === 'form') {
      open = closes === '/' ? null : (attributes.get('id') ?? `form ${forms.size}`)
      if (open !== null) forms.set(open, attributes)
      continue
    }
    if (what === 'select') {
      if (closes !== '/') select = attributes.has('disabled') ? null : { name, form, values: [], chosen: [] }
      else if (select !== null) {
        const chosen = select.chosen[0] ?? select.values[0]
        for (const option of select.values) {
          const kind = option === chosen ? 'typed' : 'choice'
          controls.push({ name: select.name, form: select.form, value: option, kind, action: null })
        }
        select = null
      }
      continue
    }
    if (closes === '/' || attributes.has('disabled')) continue
    if (what === 'option') {
      const said = attributes.has('value') ? value : inside
      select?.values.push(said)
      if (attributes.has('selected')) select?.chosen.push(said)
      continue
    }
    const type = (attributes.get('type') ?? (what === 'button' ? 'submit' : 'text')).toLowerCase()
    if (type === 'submit') {
      const action = attributes.get('formaction') ?? null
      controls.push({ form, name, value, kind: 'button', action })
    } else if (what === 'textarea') {
      controls.push({ form, name, value: unescaped(inside).replace(/^\n/, ''), kind: 'typed', action: null })
    } else if (name !== '' && type !== 'file') {
      const isChoice = (type === 'checkbox' || type === 'radio') && !attributes.has('checked')
      const kind = isChoice ? 'choice' : type === 'hidden' ? 'hidden' : 'typed'
      const said = attributes.has('value') || type !== 'checkbox' ? value : 'on'
      controls.push({ form, name, value: said, kind, action: null })
    }
  }
  return [...forms].flatMap(([id, attributes]) => {
    if (attributes.get('method')?.toLowerCase() !== 'post') return []
    const own = controls.filter(control => control.form === id)
    return own
      .filter(({ kind }) => kind === 'button')
      .map(button => ({
        action: button.action ?? attributes.get('action') ?? '',
        multipart: attributes.get('enctype') === 'multipart/form-data',
        fields: own
          .filter(control => control === button || control.kind === 'hidden' || control.kind === 'typed')
          .filter(control => control.name !== '')
          .map(control => [control.name, control.value] as const),
        choices: own.filter(({ kind }) => kind === 'choice').map(control => [control.name, control.value] as const),
        typed: new Set(own.filter(({ kind }) => kind === 'typed').map(control => control.name)),
      }))
  })
}
