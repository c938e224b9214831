// Every English word of the software, area by area.

import { account } from './en/account.ts'
import { application } from './en/application.ts'
import { applying } from './en/applying.ts'
import { asked } from './en/asked.ts'
import { committee } from './en/committee.ts'
import { demo } from './en/demo.ts'
import { emails } from './en/emails.ts'
import { envelope } from './en/envelope.ts'
import { flash } from './en/flash.ts'
import { form } from './en/form.ts'
import { formErrors } from './en/form-errors.ts'
import { frame } from './en/frame.ts'
import { legal } from './en/legal.ts'
import { office } from './en/office.ts'
import { plain } from './en/plain.ts'
import { projects } from './en/projects.ts'
import { publicPages } from './en/public.ts'
import { refusals } from './en/refusals.ts'
import { reviews } from './en/reviews.ts'
import { rules } from './en/rules.ts'
import { silence } from './en/silence.ts'
import { ui } from './en/ui.ts'
import type { Text } from './fr.ts'

export const en: Text = {
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
