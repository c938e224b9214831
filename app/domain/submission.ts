// A filed version: what was filed, frozen and hashed, and its acknowledgement.

import type { Answers } from './answers.ts'
import type { Application, Attachment } from './application.ts'
import type { FundingWindow, WindowVersion } from './funding-window.ts'
import type { PersonId } from './identifiers.ts'
import type { StatedSilence } from './implicit-decision.ts'
import type { Organisation } from './organisation.ts'
import type { Instant } from './time.ts'

/** What a filed version holds; its canonical JSON is what is hashed. */
export type SubmissionContent = {
  readonly reference: string
  readonly number: number
  readonly windowVersion: number
  readonly organisation: Omit<Organisation, 'id'>
  readonly stream: string
  readonly answers: Answers
  readonly attachments: readonly Pick<Attachment, 'id' | 'kind' | 'fileName' | 'mediaType' | 'size' | 'sha256'>[]
}

/** The acknowledgement that the law asks for (CRPA R112-11-1): stored as data, shown as a page, sent as mail. */
export type Acknowledgement = {
  readonly reference: string
  readonly number: number
  readonly title: string
  readonly receivedAt: Instant
  readonly sha256: string
  readonly answerDays: number
  readonly answerDueAt: Instant
  /** Absent: silence is no acceptance, and makes no decision. */
  readonly silence?: StatedSilence
  readonly service: FundingWindow['service']
  readonly submittedBy: { readonly name: string; readonly position: string }
}

export type Submission = {
  readonly number: number
  readonly windowVersion: number
  readonly content: SubmissionContent
  readonly sha256: string
  readonly receivedAt: Instant
  readonly submittedBy: PersonId
  readonly acknowledgement: Acknowledgement
}

/** The content of the filed version `number`, its attachments in the order of their ids so that the same file hashes the same. */
export function freeze(
  application: Application & { readonly reference: string; readonly stream: string },
  number: number,
  rules: WindowVersion,
  organisation: Organisation,
  attachments: readonly Attachment[],
): SubmissionContent {
  const { siret, name, kind, parentMinistry, kindSource } = organisation
  return {
    reference: application.reference,
    number,
    windowVersion: rules.number,
    organisation: { siret, name, kind, parentMinistry, kindSource },
    stream: application.stream,
    answers: application.answers,
    attachments: attachments
      .map(({ id, kind: attachmentKind, fileName, mediaType, size, sha256 }) => ({
        id,
        kind: attachmentKind,
        fileName,
        mediaType,
        size,
        sha256,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  }
}

/** JSON whose keys are sorted at every depth: one content, one text, one hash. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, held]) => held !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** `GD-2025-0001`: the window's prefix, the Paris year of filing, a number without gaps. */
export const reference = (prefix: string, year: number, number: number): string =>
  `${prefix}-${year}-${String(number).padStart(4, '0')}`
