// A point whose reader takes no part in it: its title, why nothing else is shown, and the way on.

import { LinkButton } from '../button.tsx'
import type { FormReply } from '../form-state.ts'
import { PageHead } from '../page-head.tsx'
import { RefusedAct } from '../refused-act.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'

type HiddenPointProps = {
  readonly point: { readonly position: number; readonly title: string }
  readonly count: number
  /** What was refused of an act that the reader could still do when they opened the page. */
  readonly reply: FormReply | undefined
  readonly next: { readonly href: string; readonly label: string; readonly about: string | undefined }
}

export function HiddenPoint({ point, count, reply, next }: HiddenPointProps) {
  const { position, title } = point
  const words = useText().t.committee.item
  return (
    <>
      <PageHead title={words.title({ position, count, title })} compact />
      <RefusedAct reply={reply} offered={[]} />
      <Void
        kind="quiet"
        code={words.hiddenCode({ position, count })}
        title={words.hiddenTitle}
        actions={
          <p>
            <LinkButton size="small" href={next.href} about={next.about}>
              {next.label}
            </LinkButton>
          </p>
        }
      >
        {words.hiddenBody}
      </Void>
    </>
  )
}
