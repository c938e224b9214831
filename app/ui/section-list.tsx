// The sections of a form, each with its state in words: as a list on a page, or as a menu at the side.

import { classes } from './classes.ts'
import { glyphClass, type Look } from './look.ts'

export type FormSection = {
  readonly title: string
  /** Null for whoever only reads its state. */
  readonly href: string | null
  readonly state: 'complete' | 'wrong' | 'toFill'
  /** « complète », « 3 à corriger », « à remplir ». */
  readonly stateLabel: string
  readonly detail?: string | undefined
  readonly current?: boolean | undefined
}

const looks: Readonly<Record<FormSection['state'], Look>> = { complete: 'done', wrong: 'wrong', toFill: 'toCome' }
const inks: Readonly<Record<FormSection['state'], string>> = { complete: 'success', wrong: 'error', toFill: 'todo' }

const State = ({ section }: { readonly section: FormSection }) => (
  <span className={classes('gd-g', `gd-g--${inks[section.state]}`, glyphClass(looks[section.state]))}>
    {section.stateLabel}
  </span>
)

export function SectionList({ sections }: { readonly sections: readonly FormSection[] }) {
  return (
    <ol className="gd-sections">
      {sections.map(section => (
        <li key={section.title}>
          {section.href === null ? section.title : <a href={section.href}>{section.title}</a>}{' '}
          <State section={section} />
          {section.detail !== undefined && <small>{section.detail}</small>}
        </li>
      ))}
    </ol>
  )
}

type SectionMenuProps = {
  readonly title: string
  readonly sections: readonly FormSection[]
  /** The last line, without a state: « Récapitulatif et dépôt ». */
  readonly last?: { readonly label: string; readonly href: string; readonly current?: boolean | undefined } | undefined
}

/** Beside a form on a large screen; on a phone the stepper says where one is. */
export function SectionMenu({ title, sections, last }: SectionMenuProps) {
  return (
    <nav className="fr-sidemenu gd-sticky" aria-label={title}>
      <p className="fr-sidemenu__title" aria-hidden="true">
        {title}
      </p>
      <ol className="fr-sidemenu__list">
        {sections.map((section, index) => (
          <li key={section.title}>
            <a
              className="fr-sidemenu__link"
              href={section.href ?? undefined}
              aria-current={section.current === true ? 'page' : undefined}
            >
              <span>{`${index + 1}. ${section.title}`}</span> <State section={section} />
            </a>
          </li>
        ))}
        {last !== undefined && (
          <li>
            <a className="fr-sidemenu__link" href={last.href} aria-current={last.current === true ? 'page' : undefined}>
              <span>{last.label}</span>
            </a>
          </li>
        )}
      </ol>
    </nav>
  )
}
