// What JavaScript adds to the form of an application and to the draft of a review: counters, live totals, conditions that open, saving by itself.
// Nothing here is needed to fill it in.

import { autosave } from './autosave.ts'
import { openConditions } from './conditions.ts'
import { count } from './counters.ts'
import { addUp } from './totals.ts'

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) {
  count(form)
  addUp(form)
  openConditions(form)
  autosave(form)
}
