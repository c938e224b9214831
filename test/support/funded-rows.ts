// Rows of a project in progress, written straight into a database, for the tests of its queries.

import {
  type ApplicationId,
  type OrganisationId,
  type PersonId,
  type ProjectId,
  toId,
} from '#app/domain/identifiers.ts'
import { insertApplication } from '#db/applications.ts'
import type { Database } from '#db/connection.ts'
import { appendJournal } from '#db/journal.ts'
import { insertOrganisation } from '#db/organisations.ts'
import { insertParticipant } from '#db/participants.ts'
import { insertPerson } from '#db/people.ts'
import { insertProject } from '#db/projects.ts'
import { insertWindow, insertWindowVersion } from '#db/windows.ts'
import { aProjectSituation, at } from './project-situation.ts'
import { aVersion } from './window-version.ts'

export const now = at('2025-03-10')

async function theWindow(db: Database): Promise<void> {
  const bilingual = { fr: 'Un guichet', en: 'A window' }
  await insertWindow(
    db,
    {
      id: toId('window'),
      slug: 'window',
      name: bilingual,
      purpose: bilingual,
      service: { name: '', postalAddress: '', email: '', phone: '' },
      referencePrefix: 'GD',
      opensAt: at('2023-01-01'),
      closesAt: at('2026-01-01'),
      versions: [],
    },
    now,
  )
  await insertWindowVersion(db, toId('window'), aVersion(), [])
}

/** The accepted application `n` of body `n`, whose editor is person `n`; the first one brings the window. */
export async function anAcceptedRow(db: Database, n: number): Promise<ApplicationId> {
  if (n === 1) await theWindow(db)
  const { organisation } = aProjectSituation()
  const [personId, applicationId] = [toId<PersonId>(`person-${n}`), toId<ApplicationId>(`application-${n}`)]
  await insertOrganisation(db, { ...organisation, id: toId(`body-${n}`), siret: `9990000110001${n}` }, now)
  await insertPerson(
    db,
    {
      id: personId,
      email: `person-${n}@exemple.invalid`,
      name: `Personne ${n}`,
      position: '',
      locale: 'fr',
      organisationId: toId<OrganisationId>(`body-${n}`),
      ministry: null,
      reviewProfile: null,
      disabledAt: null,
      disabledReason: null,
    },
    now,
  )
  await insertApplication(db, {
    id: applicationId,
    windowId: toId('window'),
    organisationId: toId(`body-${n}`),
    reference: `GD-2025-000${n}`,
    title: 'Mesurer les lacs',
    state: 'accepted',
    previousState: null,
    versionNumber: aVersion().number,
    stream: 'DATA',
    answers: { acronym: 'Lacs' },
    caseOfficerId: null,
    createdBy: personId,
    createdAt: now,
    editedAt: now,
    submittedAt: now,
    answerDueAt: null,
    stateSince: now,
    stepDueAt: null,
    totalCents: null,
    requestedCents: null,
    scoreTenths: null,
    signatureAskedAt: null,
    version: 1,
  })
  await insertParticipant(
    db,
    applicationId,
    { role: 'applicantEditor', email: `person-${n}@exemple.invalid` },
    personId,
    now,
  )
  return applicationId
}

export async function aFundedRow(db: Database, n: number): Promise<ProjectId> {
  const applicationId = await anAcceptedRow(db, n)
  const id = toId<ProjectId>(`project-${n}`)
  const by = toId<PersonId>(`person-${n}`)
  await insertProject(db, {
    ...aProjectSituation().project,
    id,
    applicationId,
    organisationId: toId(`body-${n}`),
    reference: `GD-2025-000${n}`,
    agreementNumber: `ER-2025-00${n}`,
    draftedBy: by,
    activatedBy: by,
  })
  await appendJournal(db, {
    id: `move-${n}`,
    subject: 'project',
    subjectId: id,
    at: now,
    actorId: by,
    action: 'activate',
    from: 'agreementToSign',
    to: 'inProgress',
    comment: null,
  })
  return id
}
