// Opens what the project is asked and closes what it is not, as the answers that decide it change.

import { isDue } from '#app/domain/answers.ts'
import type { Condition } from '#app/domain/application-form.ts'
import { typedAnswers } from './typed-answers.ts'

/** The fields whose change decides a condition. */
const deciding = /^(types|hasPersonalData|dataSources\..*)$/

export function openConditions(form: HTMLFormElement): void {
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement) || !deciding.test(target.name))
      return
    const answers = typedAnswers(form)
    for (const group of form.querySelectorAll<HTMLDetailsElement>('details[data-when]')) {
      const asked = isDue(group.dataset['when'] as Condition, answers)
      group.open = asked
      const state = group.querySelector('[data-state]')
      if (state !== null) state.textContent = (asked ? group.dataset['asked'] : group.dataset['notAsked']) ?? ''
    }
  })
}
