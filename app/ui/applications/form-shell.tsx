// The form around fields of an application: what it carries, what the script reads from it, and its first button.

import type { ReactNode } from 'react'
import { HiddenFields } from '../hidden-fields.tsx'
import { PostForm } from '../post-form.tsx'
import { savesByItself } from '../saves-by-itself.ts'
import { useText } from '../text-context.tsx'
import { EnterSaves } from './enter-saves.tsx'

type FormShellProps = {
  readonly version: number
  /** The route that keeps what is typed, as Remix names it; the script saves by itself there. */
  readonly autosaveAt: string
  readonly files?: boolean | undefined
  /** A signatory sends the form without its fields: nothing of theirs is there to save. */
  readonly mayEdit?: boolean
  readonly children: ReactNode
}

/** `novalidate`: a draft keeps what is typed, right or wrong. */
export function FormShell({ version, autosaveAt, files = false, mayEdit = true, children }: FormShellProps) {
  const language = useText()
  return (
    <PostForm
      noValidate
      autoComplete="off"
      encType={files ? 'multipart/form-data' : undefined}
      {...savesByItself(autosaveAt, undefined, language)}
      className="gd-stack"
    >
      {mayEdit && <EnterSaves />}
      <HiddenFields values={{ version }} />
      {children}
    </PostForm>
  )
}
