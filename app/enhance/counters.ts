// Counts characters as one types, beside each text that has a limit.

import { countCharacters } from '#app/domain/field-value.ts'
import { number } from '#app/text/format.ts'
import { localeOf } from './locale.ts'

export function count(form: HTMLFormElement): void {
  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLTextAreaElement) || target.dataset['limit'] === undefined) return
    const counter = document.querySelector<HTMLElement>(`[data-counter="${CSS.escape(target.id)}"]`)
    if (counter === null) return
    const counted = countCharacters(target.value)
    counter.textContent = (counter.dataset['sentence'] ?? '').replace('{count}', number(counted, localeOf(form)))
    counter.classList.toggle('gd-counter--over', counted > Number(target.dataset['limit']))
  })
}
