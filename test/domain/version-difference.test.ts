// What changed between two filed versions, in the order of the form.

import { describe, expect, test } from 'vitest'
import { toId } from '#app/domain/identifiers.ts'
import type { SubmissionContent } from '#app/domain/submission.ts'
import { requestedName, versionChanges } from '#app/domain/version-difference.ts'
import { aMilestone, someAnswers } from '#test/support/answers.ts'

type Version = Pick<SubmissionContent, 'answers' | 'attachments'>
const version = (answers = {}, attachments: Version['attachments'] = []): Version => ({
  answers: someAnswers(answers),
  attachments,
})
const file = (kind: string, sha256: string) => ({
  id: toId<Version['attachments'][number]['id']>(sha256),
  kind,
  fileName: `${sha256}.pdf`,
  mediaType: 'application/pdf',
  size: 10,
  sha256,
})

describe('the changes between two versions', () => {
  test('are none when both say the same, blanks aside', () => {
    expect(versionChanges(version({ hosting: 'Ici.' }), version({ hosting: ' Ici. \r\n' }))).toEqual([])
  })

  test('come in the order of the form, texts as they were typed', () => {
    const changes = versionChanges(version(), version({ hosting: 'Ailleurs.', title: 'Un autre titre' }))

    expect(changes.map(change => [change.section, requestedName(change)])).toEqual([
      ['project', 'title'],
      ['delivery', 'hosting'],
    ])
    expect(changes[1]).toEqual({
      kind: 'text',
      section: 'delivery',
      path: 'hosting',
      before: 'Nuage qualifié.',
      after: 'Ailleurs.',
    })
  })

  test('compare rows by their position, cell by cell; a row that only one has comes whole', () => {
    const before = version({ milestones: [aMilestone('31/12/2025'), aMilestone('30/06/2026')] })
    const after = version({
      milestones: [aMilestone('31/12/2025', { title: 'Essai' }), aMilestone('30/06/2026'), aMilestone('30/09/2026')],
    })

    expect(versionChanges(before, after)).toEqual([
      { kind: 'text', section: 'delivery', path: 'milestones.0.title', before: 'Pilote en service', after: 'Essai' },
      {
        kind: 'row',
        section: 'delivery',
        field: 'milestones',
        position: 3,
        before: null,
        after: aMilestone('30/09/2026'),
      },
    ])
  })

  test('of several choices do not depend on their order', () => {
    expect(
      versionChanges(
        version({ types: ['PROACTIVE', 'ANALYTICS_AI'] }),
        version({ types: ['ANALYTICS_AI', 'PROACTIVE'] }),
      ),
    ).toEqual([])
    expect(versionChanges(version({ types: ['PROACTIVE'] }), version({ types: ['ANALYTICS_AI'] }))).toEqual([
      { kind: 'choices', section: 'project', path: 'types', before: ['PROACTIVE'], after: ['ANALYTICS_AI'] },
    ])
  })

  test('of attachments are about their content, kind by kind', () => {
    const changes = versionChanges(
      version({}, [file('sponsorLetter', 'a')]),
      version({}, [file('sponsorLetter', 'a'), file('amdacOpinion', 'b')]),
    )

    expect(changes).toEqual([
      {
        kind: 'files',
        section: 'support',
        attachment: 'amdacOpinion',
        before: [],
        after: [{ id: 'b', fileName: 'b.pdf', size: 10, sha256: 'b' }],
      },
    ])
  })
})

test('a change is named as a request names it: a row by its field, a contact by its path', () => {
  const changes = versionChanges(
    version({ 'lead.email': 'a@exemple.invalid', milestones: [aMilestone('31/12/2025')] }, []),
    version({ 'lead.email': 'b@exemple.invalid', milestones: [aMilestone('30/11/2025')] }, [file('other', 'c')]),
  )

  expect(changes.map(requestedName)).toEqual(['lead.email', 'milestones', 'attachments.other'])
})
