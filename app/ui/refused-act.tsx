// Why an act was refused whose form is no longer on the page, and the words typed in it, to be copied.

import { type FormReply, formState, refusedWithoutForm } from './form-state.ts'
import { Notice } from './notice.tsx'
import { useText } from './text-context.tsx'

type RefusedActProps = {
  readonly reply: FormReply | undefined
  /** The intents whose form is still there: each says its own refusal. */
  readonly offered: readonly string[]
}

/** What people write at length in the forms of a decision or a project. */
const written = ['reason', 'reasonText', 'departureReason', 'word', 'evidence', 'object', 'done', 'next', 'risks']

export function RefusedAct({ reply, offered }: RefusedActProps) {
  const { t } = useText()
  const sentences = refusedWithoutForm(reply, offered)
  if (reply === undefined || sentences.length === 0) return null
  const state = formState(reply, {}, reply.intent)
  const texts = written.map(name => state.field(name).defaultValue).filter(text => text.trim() !== '')
  return (
    <Notice tone="error" live>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {texts.length > 0 && <p className="gd-strong">{t.ui.errors.typedWords}</p>}
      {texts.map(text => (
        <p key={text} className="gd-prose">
          {text}
        </p>
      ))}
    </Notice>
  )
}
