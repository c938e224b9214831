// Which component writes each e-mail. Most are plain letters; every name has its words in app/text and its sample beside.

import type { ReactElement } from 'react'
import { ApplicationSubmitted } from './application-submitted.tsx'
import { DecisionReleased } from './decision-released.tsx'
import { type EmailGiven, LetterEmail } from './letter.tsx'
import type { EmailName } from './props.ts'
import { SignInCode } from './sign-in-code.tsx'

type Component<Name extends EmailName> = (given: EmailGiven<Name>) => ReactElement

/** Those whose content needs more than paragraphs, a quotation, a list and facts. */
const special: { readonly [Name in EmailName]?: Component<Name> } = {
  signInCode: SignInCode,
  applicationSubmitted: ApplicationSubmitted,
  decisionReleased: DecisionReleased,
}

export const componentOf = <Name extends EmailName>(name: Name): Component<Name> => special[name] ?? LetterEmail
