// What stands in the form now, as the domain reads answers: names with two dots are rows, names sent twice are choices.

import type { Answers, Row } from '#app/domain/answers.ts'

export function typedAnswers(form: HTMLFormElement): Answers {
  const answers: Record<string, string | string[] | Row[]> = {}
  const rows: Record<string, Record<string, string>[]> = {}
  const typed = new FormData(form)
  for (const name of new Set(typed.keys())) {
    const sent = typed.getAll(name).filter(value => typeof value === 'string')
    const [code = '', place = '', column] = name.split('.')
    if (column === undefined)
      answers[name] = isChoices(form, name) ? sent.filter(choice => choice !== '') : (sent.at(-1) ?? '')
    else ((rows[code] ??= [])[Number(place)] ??= {})[column] = sent.at(-1) ?? ''
  }
  return { ...answers, ...rows }
}

const isChoices = (form: HTMLFormElement, name: string): boolean =>
  form.querySelectorAll(`input[type="checkbox"][name="${CSS.escape(name)}"]`).length > 1
