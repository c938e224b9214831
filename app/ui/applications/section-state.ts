// The sections of the form as menus and lists show them: each with its state in words.

import type { SectionState } from '#app/domain/completeness.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import { urls } from '#app/urls.ts'
import type { FormSection } from '../section-list.tsx'
import type { Language } from '../text-context.tsx'

export function formSections(
  sections: readonly SectionState[],
  /** Null when its reader may not edit. */
  id: ApplicationId | null,
  { t }: Pick<Language, 't'>,
  current?: string,
): readonly FormSection[] {
  const words = t.applying.form.state
  return sections.map(({ code, state, missing, toFix }) => ({
    title: t.form.sections[code].title,
    href: id === null ? null : urls.section(id, code),
    state: state === 'complete' ? 'complete' : state === 'toFix' ? 'wrong' : 'toFill',
    stateLabel:
      state === 'complete'
        ? words.complete
        : state === 'toFix'
          ? words.toFix({ toFix })
          : state === 'empty'
            ? words.empty
            : words.started({ missing }),
    current: code === current,
  }))
}
