// The filed application, section by section, as its readers read it; only what concerns the project is shown.

import { type Answers, isAsked, isBlank } from '#app/domain/answers.ts'
import { type AttachmentKind, applicationForm, attachmentKinds, type FormField } from '#app/domain/application-form.ts'
import type { AttachmentId } from '#app/domain/identifiers.ts'
import type { OrganisationKind } from '#app/domain/organisation.ts'
import type { Vocabulary } from '#app/text/answer-text.ts'
import { urls } from '#app/urls.ts'
import { Details } from '../details.tsx'
import { type Fact, Facts } from '../facts.tsx'
import { useText } from '../text-context.tsx'
import { AnswerValue } from './answer-value.tsx'

export type ShownFile = {
  readonly id: AttachmentId
  readonly kind: string
  readonly fileName: string
  readonly size: number
}

export type ShownBody = { readonly siret: string; readonly kind: OrganisationKind; readonly parentMinistry: string }

type AnswerSectionsProps = {
  readonly answers: Answers
  readonly attachments: readonly ShownFile[]
  readonly organisation: ShownBody
  readonly vocabulary: Vocabulary
}

export function AnswerSections(props: AnswerSectionsProps) {
  const { t } = useText()
  const { answers } = props
  return (
    <>
      {applicationForm.map(({ code, fields }) => (
        <Details
          key={code}
          id={`section-${code}`}
          summary={t.form.sections[code].title}
          detail={t.form.sections[code].hint}
        >
          <Facts
            facts={fields
              .filter(field => isShown(field, answers))
              .map(field => factOf(field, props, t.form.fields[field.code].label))}
          />
        </Details>
      ))}
    </>
  )
}

/** What is not asked of this project is shown only where something was typed. Contacts a reader is not given are left out. */
const isShown = (field: FormField, answers: Answers): boolean => {
  if (field.kind === 'organisation' || field.kind === 'attachments') return true
  if (field.kind === 'email' || field.kind === 'phone') return !isBlank(answers[field.code])
  return isAsked(field, answers) || !isBlank(answers[field.code])
}

function factOf(
  field: FormField,
  { answers, vocabulary, organisation, attachments }: AnswerSectionsProps,
  label: string,
): Fact {
  if (field.kind === 'organisation')
    return { label, value: <BodyValue code={field.code} organisation={organisation} /> }
  if (field.kind === 'attachments') return { label, value: <FileList files={attachments} /> }
  return { label, value: <AnswerValue field={field} answers={answers} vocabulary={vocabulary} /> }
}

function BodyValue({
  code,
  organisation,
}: {
  readonly code: string
  readonly organisation: AnswerSectionsProps['organisation']
}) {
  const { t } = useText()
  if (code === 'applicant.siret') return <>{organisation.siret}</>
  return <>{code === 'applicant.kind' ? t.form.organisationKinds[organisation.kind] : organisation.parentMinistry}</>
}

function FileList({ files }: { readonly files: readonly ShownFile[] }) {
  const { t, format } = useText()
  if (files.length === 0) return <>{t.office.file.noFile}</>
  const labelOf = (kind: string): string => {
    const known = attachmentKinds.find(({ code }) => code === kind)
    return known === undefined ? kind : t.form.attachments[known.code as AttachmentKind].label
  }
  return (
    <ul>
      {files.map(({ id, kind, fileName, size }) => (
        <li key={id}>
          <span className="gd-muted">{labelOf(kind)} </span>
          <a href={urls.attachment(id)}>{fileName}</a>
          <small className="gd-muted">{` ${format.fileSize(size)}`}</small>
        </li>
      ))}
    </ul>
  )
}
