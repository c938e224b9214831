// The state of one's typing and the buttons, always in view at the foot of a form.

import { Fragment, type ReactNode } from 'react'
import { ButtonRow } from './button.tsx'

export type SaveState = 'saved' | 'saving' | 'unsaved' | 'failed' | 'conflict'

type SaveBarProps = {
  readonly state?: SaveState | undefined
  /** « Enregistré à 14 h 32 ». The form's script rewrites it: it looks for `data-save`. */
  readonly sentence?: string | undefined
  /** Figures to keep in view; `key` is the `data-sum` that the form's script looks for. */
  readonly sums?:
    | readonly { readonly key: string; readonly label: string; readonly value: string; readonly wrong?: boolean }[]
    | undefined
  readonly children: ReactNode
}

export function SaveBar({ state = 'saved', sentence = '', sums = [], children }: SaveBarProps) {
  return (
    <div className="gd-savebar">
      <div>
        <p className={sentence === '' ? undefined : `gd-save gd-save--${state}`} role="status" data-save={state}>
          {sentence}
        </p>
        {sums.length > 0 && (
          <p className="gd-savebar__sum">
            {sums.map(({ key, label, value, wrong = false }) => (
              <Fragment key={key}>
                <span className={wrong ? 'gd-error' : undefined}>
                  {`${label} `}
                  <b data-sum={key}>{value}</b>
                </span>{' '}
              </Fragment>
            ))}
          </p>
        )}
      </div>
      <ButtonRow>{children}</ButtonRow>
    </div>
  )
}
