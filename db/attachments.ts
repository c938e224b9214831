// Files joined to an application; their content is kept beside the database, by its hash.

import type { Attachment } from '#app/domain/application.ts'
import { type ApplicationId, type AttachmentId, type PersonId, toId } from '#app/domain/identifiers.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Database } from './connection.ts'
import type { Row } from './schema.ts'

export async function insertAttachment(
  db: Database,
  applicationId: ApplicationId,
  attachment: Attachment,
  by: PersonId,
): Promise<void> {
  await db
    .insertInto('attachment')
    .values({
      id: attachment.id,
      application_id: applicationId,
      kind: attachment.kind,
      file_name: attachment.fileName,
      media_type: attachment.mediaType,
      size: attachment.size,
      sha256: attachment.sha256,
      uploaded_at: attachment.uploadedAt,
      uploaded_by: by,
    })
    .execute()
}

/** The file is kept: a filed version may name it. */
export async function saveAttachmentRemoved(db: Database, id: AttachmentId, at: Instant): Promise<void> {
  await db.updateTable('attachment').set({ removed_at: at }).where('id', '=', id).execute()
}

export async function listAttachments(db: Database, applicationId: ApplicationId): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('attachment')
    .selectAll()
    .where('application_id', '=', applicationId)
    .where('removed_at', 'is', null)
    .orderBy('uploaded_at')
    .orderBy('id')
    .execute()
  return rows.map(toAttachment)
}

/** Also one that was removed since: a filed version may still name it. */
export async function findAttachment(
  db: Database,
  id: AttachmentId,
): Promise<{ readonly applicationId: ApplicationId; readonly attachment: Attachment } | null> {
  const row = await db.selectFrom('attachment').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : { applicationId: toId(row.application_id), attachment: toAttachment(row) }
}

const toAttachment = (row: Row<'attachment'>): Attachment => ({
  id: toId(row.id),
  kind: row.kind,
  fileName: row.file_name,
  mediaType: row.media_type,
  size: row.size,
  sha256: row.sha256,
  uploadedAt: row.uploaded_at as Instant,
})
