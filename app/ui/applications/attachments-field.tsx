// The files of an application: one place a kind, what is there, and what may be joined.

import { isDue } from '#app/domain/answers.ts'
import { type AttachmentKind, attachmentKinds, attachmentTypes } from '#app/domain/application-form.ts'
import { parisDay } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Button } from '../button.tsx'
import { FileField } from '../file-field.tsx'
import { useText } from '../text-context.tsx'
import type { FormSheet } from './form-page.ts'

const accept = [...attachmentTypes, 'jpeg'].map(type => `.${type}`).join(',')

/** `kinds` narrows to what a supplement request opens. Its form needs `encType="multipart/form-data"`. */
export function AttachmentsField({
  sheet,
  kinds,
}: {
  readonly sheet: FormSheet
  readonly kinds?: readonly AttachmentKind[] | undefined
}) {
  const { t, format } = useText()
  const words = t.applying.attachments
  const { maxAttachments, maxAttachmentBytes } = sheet.rules
  const shown = attachmentKinds.filter(({ code }) => kinds === undefined || kinds.includes(code))
  return (
    <fieldset className="fr-fieldset gd-stack" id="attachments">
      <legend className="fr-fieldset__legend fr-fieldset__legend--title">
        {words.title}{' '}
        <span className="fr-hint-text">
          {words.limits({
            files: maxAttachments,
            size: format.fileSize(maxAttachmentBytes),
            types: format.list(attachmentTypes),
          })}
        </span>
      </legend>
      {shown.map(({ code, required }) => {
        const own = t.form.attachments[code]
        const held = sheet.attachments.filter(({ kind }) => kind === code)
        const mark =
          required === 'recommended'
            ? words.recommended
            : isDue(required, sheet.answers)
              ? words.required
              : words.optional
        return (
          <div key={code} className="gd-card-row">
            <FileField
              name={`attachments.${code}`}
              label={`${own.label} (${mark})`}
              hint={code === 'other' ? own.hint : `${own.hint} ${words.from({ who: own.from })}`}
              error={sheet.errorAt(`attachments.${code}`)}
              accept={accept}
            />
            {held.length > 0 && (
              <ul className="gd-files">
                {held.map(file => (
                  <li key={file.id} className="gd-row gd-row--between">
                    <a href={urls.attachment(file.id)}>
                      {words.kept({
                        name: file.fileName,
                        size: format.fileSize(file.size),
                        day: format.day(parisDay(file.uploadedAt)),
                      })}
                    </a>
                    <Button
                      look="plain"
                      size="small"
                      name="intent"
                      value={`detach:${file.id}`}
                      about={file.fileName}
                      formNoValidate
                    >
                      {words.remove}
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            {held.length > 0 && code !== 'other' && <p className="fr-text--sm gd-muted">{words.replace}</p>}
          </div>
        )
      })}
      <p>
        <Button look="secondary" size="small" name="intent" value="save" formNoValidate>
          {words.join}
        </Button>
      </p>
    </fieldset>
  )
}
