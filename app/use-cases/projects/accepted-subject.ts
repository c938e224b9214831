// An accepted application seen as a subject: who may read it and remind its carrier before it has a project.

import type { Subject } from '#app/domain/permissions.ts'
import type { AcceptedApplication } from '#db/accepted-applications.ts'

export const acceptedSubject = ({
  windowId,
  organisationId,
  participants,
  reviews,
  rules,
}: AcceptedApplication): Subject => ({
  windowId,
  organisationId,
  filed: true,
  participants: participants.flatMap(({ personId, role }) => (personId === null ? [] : [{ personId, role }])),
  reviews,
  recusedSeats: [],
  standIn: null,
  editorMayFile: rules.editorMayFile,
})
