// A point whose reader takes no part in it: its title, why nothing else is shown, and the way on.

import { LinkButton } from '../button.tsx'
import { PageHead } from '../page-head.tsx'
import { useText } from '../text-context.tsx'
import { Void } from '../void.tsx'
import { Refused } from './refused.tsx'

type HiddenPointProps = {
  readonly point: { readonly position: number; readonly title: string }
  readonly count: number
  /** What was refused of an act that the reader could still do when they opened the page. */
  readonly refused: readonly string[]
  readonly next: { readonly href: string; readonly label: string; readonly about: string | undefined }
}

export function HiddenPoint({ point, count, refused, next }: HiddenPointProps) {
  const { position, title } = point
  const words = useText().t.committee.item
  return (
    <>
      <PageHead title={words.title({ position, count, title })} compact />
      <Refused sentences={refused} />
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
