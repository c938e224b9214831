// What acts: a submit button, a link that looks like one, and the row that holds them.

import { Children, Fragment, isValidElement, type ReactNode } from 'react'
import { classes } from './classes.ts'

export type ButtonLook = 'primary' | 'secondary' | 'tertiary' | 'plain' | 'danger'
export type ButtonSize = 'small' | 'large'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: '',
  secondary: 'fr-btn--secondary',
  tertiary: 'fr-btn--tertiary',
  plain: 'fr-btn--tertiary-no-outline',
  danger: 'gd-btn--danger',
}

type Appearance = {
  readonly look?: ButtonLook | undefined
  readonly size?: ButtonSize | undefined
  /** Said only to those who listen: what the button acts on, when several read the same. */
  readonly about?: string | undefined
  readonly children: ReactNode
}

const buttonClass = (look: ButtonLook, size: ButtonSize | undefined): string =>
  classes('fr-btn', looks[look], size === 'small' && 'fr-btn--sm', size === 'large' && 'fr-btn--lg')

const About = ({ about }: { readonly about: string | undefined }) =>
  about === undefined ? null : <span className="fr-sr-only">{` ${about}`}</span>

type ButtonProps = Appearance & {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  /** The id of the form it belongs to, when it stands outside. */
  readonly form?: string | undefined
  readonly formAction?: string | undefined
  readonly formNoValidate?: boolean | undefined
}

/** Submits its form; `name` and `value` say which of several buttons was pressed. */
export function Button({ look = 'primary', size, about, children, ...attributes }: ButtonProps) {
  return (
    <button type="submit" className={buttonClass(look, size)} {...attributes}>
      {children}
      <About about={about} />
    </button>
  )
}

type LinkButtonProps = Appearance & { readonly href: string; readonly download?: boolean | undefined }

export function LinkButton({ look = 'primary', size, about, href, download, children }: LinkButtonProps) {
  return (
    <a className={buttonClass(look, size)} href={href} download={download}>
      {children}
      <About about={about} />
    </a>
  )
}

/** Buttons side by side, the first one the most useful. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="fr-btns-group">
      {buttonsIn(children).map((button, index) => (
        <li key={index}>{button}</li>
      ))}
    </ul>
  )
}

/** One by one, also those that come in a fragment: it would be a single entry of the list, its buttons touching. */
const buttonsIn = (children: ReactNode): readonly ReactNode[] =>
  Children.toArray(children).flatMap(child =>
    isValidElement<{ readonly children?: ReactNode }>(child) && child.type === Fragment
      ? buttonsIn(child.props.children)
      : [child],
  )
