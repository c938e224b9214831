// The filed versions of an application, and what changed from one to the next beside what had been asked.

import type { ProjectType, Stream } from '#app/domain/funding-window.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import type { Submission } from '#app/domain/submission.ts'
import type { Day, Instant } from '#app/domain/time.ts'
import { type Change, versionChanges } from '#app/domain/version-difference.ts'
import { findPerson } from '#db/people.ts'
import { listSubmissions } from '#db/submissions.ts'
import { listSupplements } from '#db/supplements.ts'
import type { Context } from '../context.ts'
import { type FileHead, fileHead } from './file-head.ts'
import { requireFiled } from './filed-situation.ts'

type Version = Pick<Submission, 'number' | 'receivedAt' | 'sha256'> & { readonly by: string }

export type VersionsPage = {
  readonly head: FileHead
  /** From the first to the latest. */
  readonly versions: readonly Version[]
  /** Null while there is one version only. */
  readonly compared: {
    readonly before: number
    readonly after: number
    readonly changes: readonly Change[]
    /** The request that the later version answers. */
    readonly asked: {
      readonly message: string
      readonly fields: readonly string[]
      readonly by: string
      readonly at: Instant
      readonly dueOn: Day
    } | null
  } | null
  readonly vocabulary: { readonly streams: readonly Stream[]; readonly projectTypes: readonly ProjectType[] }
}

/** `after` beside the version just before it; the latest when it names none. */
export async function compareVersions(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
  after: number | null,
): Promise<Result<VersionsPage, Refusal>> {
  const read = await requireFiled(ctx, actor, id, 'readApplication')
  if (!read.ok) return read
  const { rules } = read.value.situation
  const submissions = await listSubmissions(ctx.db, id)
  const later = submissions.find(({ number }) => number === after && number > 1) ?? submissions.at(-1)
  const earlier = later === undefined ? undefined : submissions.find(({ number }) => number === later.number - 1)
  return ok({
    head: fileHead(read.value.situation),
    versions: submissions.map(({ number, receivedAt, sha256, acknowledgement }) => ({
      number,
      receivedAt,
      sha256,
      by: acknowledgement.submittedBy.name,
    })),
    compared:
      later === undefined || earlier === undefined
        ? null
        : {
            before: earlier.number,
            after: later.number,
            changes: versionChanges(earlier.content, later.content),
            asked: await findRequest(ctx, id, later),
          },
    vocabulary: { streams: rules.streams, projectTypes: rules.projectTypes },
  })
}

/** A version later than the first answers the request that was answered as it came. */
async function findRequest(ctx: Context, id: ApplicationId, version: Submission) {
  const answered = (await listSupplements(ctx.db, id)).find(({ answeredAt }) => answeredAt === version.receivedAt)
  if (answered === undefined) return null
  const { message, fields, dueOn, requestedAt, requestedBy } = answered
  return { message, fields, dueOn, at: requestedAt, by: (await findPerson(ctx.db, requestedBy))?.name ?? '' }
}
