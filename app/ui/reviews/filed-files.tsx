// The files of a filed version, each one a download.

import { attachmentKinds } from '#app/domain/application-form.ts'
import { useText } from '../text-context.tsx'
import { readingId } from './filed-text.tsx'

type FiledFilesProps = {
  readonly files: readonly {
    readonly id: string
    readonly kind: string
    readonly fileName: string
    readonly size: number
    readonly href: string
  }[]
}

export function FiledFiles({ files }: FiledFilesProps) {
  const { t, format } = useText()
  const words = t.reviews.page
  const kindOf = (code: string): string => {
    const kind = attachmentKinds.find(known => known.code === code)
    return kind === undefined ? code : t.form.attachments[kind.code].label
  }
  return (
    <div id={readingId('attachments')}>
      <h4>{words.attachments}</h4>
      {files.length === 0 ? (
        <p className="gd-muted">{words.noAttachment}</p>
      ) : (
        <ul className="gd-list">
          {files.map(file => (
            <li key={file.id}>
              <a href={file.href} download>
                {file.fileName}
              </a>
              <small className="gd-detail">
                {words.attachment({ kind: kindOf(file.kind), size: format.fileSize(file.size) })}
              </small>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
