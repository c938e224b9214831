// Every French word of the software, area by area: the shape that the other language must match.

import { account } from './fr/account.ts'
import { application } from './fr/application.ts'
import { applying } from './fr/applying.ts'
import { asked } from './fr/asked.ts'
import { committee } from './fr/committee.ts'
import { demo } from './fr/demo.ts'
import { emails } from './fr/emails.ts'
import { envelope } from './fr/envelope.ts'
import { flash } from './fr/flash.ts'
import { form } from './fr/form.ts'
import { formErrors } from './fr/form-errors.ts'
import { frame } from './fr/frame.ts'
import { legal } from './fr/legal.ts'
import { office } from './fr/office.ts'
import { plain } from './fr/plain.ts'
import { projects } from './fr/projects.ts'
import { publicPages } from './fr/public.ts'
import { refusals } from './fr/refusals.ts'
import { reviews } from './fr/reviews.ts'
import { rules } from './fr/rules.ts'
import { silence } from './fr/silence.ts'
import { ui } from './fr/ui.ts'

/** Adding an area: its import and its name here, and the same two lines in `en.ts`. */
export const fr = {
  emails,
  form,
  rules,
  account,
  application,
  applying,
  formErrors,
  committee,
  envelope,
  frame,
  office,
  projects,
  refusals,
  reviews,
  silence,
  flash,
  plain,
  publicPages,
  asked,
  legal,
  demo,
  ui,
}

/** Texts widened to string and sentences to functions of the same parameters, so that a translation may differ. */
type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : { readonly [Key in keyof T]: Words<T[Key]> }

/** The shape of the texts; `app/text/en/<area>.ts` declares `Text['<area>']`. */
export type Text = Words<typeof fr>
