// A file to attach, and the one already kept.

import { classes } from './classes.ts'
import { controlAttributes, FieldFrame, type FieldProps } from './field-frame.tsx'
import { useText } from './text-context.tsx'

type FileFieldProps = FieldProps & {
  /** « .pdf,.odt »: what the browser offers first; the server judges. */
  readonly accept?: string | undefined
  readonly kept?: { readonly name: string; readonly bytes: number; readonly href?: string | undefined } | undefined
}

/** Its form needs `encType="multipart/form-data"`. */
export function FileField(props: FileFieldProps) {
  const { error, accept, kept } = props
  const { t, format } = useText()
  const words = t.ui.field
  const sentence = kept && words.fileKept({ name: kept.name, size: format.fileSize(kept.bytes) })
  return (
    <FieldFrame
      field={props}
      after={
        kept && (
          <p className="fr-message fr-message--valid">
            <span>
              {kept.href === undefined ? sentence : <a href={kept.href}>{sentence}</a>}
              {` ${words.fileReplace}`}
            </span>
          </p>
        )
      }
    >
      <input
        className={classes('fr-input gd-input--file', error && 'fr-input--error')}
        type="file"
        accept={accept}
        {...controlAttributes(props)}
      />
    </FieldFrame>
  )
}
