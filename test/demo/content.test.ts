// The demonstration's content obeys the rules it will be judged by, and tells what the samples say.

import { describe, expect, test } from 'vitest'

import { demoContent, type SampleRef, sampleRefs } from '#app/demo/content.ts'
import { demoMeetings } from '#app/demo/meetings.ts'
import { momentOf } from '#app/demo/moments.ts'
import operators from '#app/demo/operators.json'
import { type DemoPerson, demoPeople } from '#app/demo/people.ts'
import windowFile from '#app/demo/window.json'
import type { Answers } from '#app/domain/answers.ts'
import { checkTerms } from '#app/domain/decision.ts'
import { findings } from '#app/domain/eligibility.ts'
import { parseDecimal } from '#app/domain/field-value.ts'
import { type FundingWindow, versionInForce, type WindowVersion } from '#app/domain/funding-window.ts'
import { toId } from '#app/domain/identifiers.ts'
import { cents, euros } from '#app/domain/money.ts'
import { parseSiret, sirenOf } from '#app/domain/organisation.ts'
import { parseEmail } from '#app/domain/people.ts'
import { reportsDue } from '#app/domain/reporting.ts'
import { reviewGaps, separations } from '#app/domain/review.ts'
import type { Finding } from '#app/domain/rules.ts'
import { applicationScore, divergence, formatTenths, recommendation } from '#app/domain/scoring.ts'
import { parisDay, toDay, toInstant } from '#app/domain/time.ts'
import { parseWindowFile } from '#app/forms/window-file.ts'

const read = parseWindowFile(windowFile, operators)
if (!read.ok) throw new Error(JSON.stringify(read.refusal))
const window: FundingWindow = { ...read.value.window, id: toId('window') }
const now = toInstant('2025-03-10T08:00:00.000Z')
const people: Readonly<Record<string, DemoPerson>> = demoPeople

const momentOfFiling = (ref: SampleRef) => {
  const { filedAt } = demoContent[ref].filing
  return filedAt === null ? now : momentOf(filedAt)
}
const versionOf = (ref: SampleRef): WindowVersion => versionInForce(window, momentOfFiling(ref))
const inOrder = (codes: readonly string[]) => [...codes].sort()

function judge(ref: SampleRef, answers: Answers): readonly Finding[] {
  const { sample, attachments } = demoContent[ref]
  const { siret, kind, parent } = sample.applicant
  return findings({
    window,
    version: versionOf(ref),
    answers,
    stream: null,
    organisation: {
      id: toId(siret),
      siret,
      kind,
      kindSource: kind === 'OPERATOR' ? 'list' : 'stated',
      parentMinistry: parent,
    },
    operatorListed: operators.some(({ siren }) => siren === sirenOf(siret)),
    attachments: attachments.map(attachment => attachment.kind),
    filedAt: momentOfFiling(ref),
    otherApplications: [],
  })
}

const blocking = (found: readonly Finding[]) =>
  found.filter(({ level }) => level === 'BLOCK').map(({ code, field }) => `${code} ${field}`)

const filed = sampleRefs.filter(ref => demoContent[ref].filing.filedAt !== null)
const scored = sampleRefs.filter(ref => demoContent[ref].sample.score !== undefined)

describe.each(filed)('%s', ref => {
  const content = demoContent[ref]
  const { sample } = content

  test('was filed under rules that nothing of it breaks, and answered its supplements so', () => {
    expect(blocking(judge(ref, content.filedAnswers))).toEqual([])
    expect(blocking(judge(ref, content.answers))).toEqual([])
  })

  test('was filed on the day its sample says, signed by its own body', () => {
    expect(parisDay(momentOfFiling(ref))).toBe(sample.submitted)
    expect(people[content.editor]?.siret).toBe(sample.applicant.siret)
    expect(people[content.signatory]?.siret).toBe(sample.applicant.siret)
  })

  test('happens in order, nothing later than the morning of the demonstration', () => {
    const { filing, supplements, admissibility, reviewing, assessments, decisions, agenda, project, reminders } =
      content
    const firstSupplement = supplements.filter(
      ({ requestedAt }) => admissibility?.declaredAt == null || requestedAt < admissibility.declaredAt,
    )
    const story = [
      filing.draftedAt,
      filing.signatureAskedAt,
      filing.filedAt,
      admissibility?.takenAt,
      ...firstSupplement.flatMap(({ requestedAt, answer }) => [requestedAt, answer?.sentAt]),
      admissibility?.declaredAt,
      reviewing?.assignedAt,
      ...(reviewing?.reviews.map(({ submittedAt }) => submittedAt) ?? []),
      assessments[0]?.writtenAt,
      decisions[0]?.scheduledAt,
      decisions[0]?.recordedAt,
      decisions[0]?.validatedAt,
      decisions[0]?.reopenedAt,
      assessments[1]?.writtenAt,
      decisions[1]?.scheduledAt,
      decisions[1]?.recordedAt,
      decisions[1]?.validatedAt,
      agenda?.scheduledAt,
      project?.draftedAt,
      project?.activatedAt,
    ].filter((time): time is string => typeof time === 'string')
    const afterwards = [
      ...(project?.reports.flatMap(({ sentAt, readAt }) => [sentAt, readAt]) ?? []),
      project?.suspension?.at,
      project?.closure?.proposedAt,
      project?.closure?.closedAt,
    ].filter((time): time is string => typeof time === 'string')

    expect(story).toEqual([...story].sort())
    expect(afterwards).toEqual([...afterwards].sort())
    for (const time of [...story, ...afterwards, ...reminders]) expect(momentOf(time) < now).toBe(true)
  })
})

describe.each(sampleRefs.filter(ref => demoContent[ref].admissibility?.declaredAt != null))(
  'the admissibility of %s',
  ref => {
    test('was declared with a reason for each warning', () => {
      const { admissibility, filedAnswers } = demoContent[ref]

      const warnings = judge(ref, filedAnswers)
        .filter(({ level }) => level === 'WARN')
        .map(({ code }) => code)

      expect(inOrder(Object.keys(admissibility?.overrides ?? {}))).toEqual(inOrder([...new Set(warnings)]))
    })
  },
)

test('each answered supplement changed fields that it unlocked, and only those', () => {
  const answered = sampleRefs.flatMap(ref => demoContent[ref].supplements.map(supplement => ({ ref, supplement })))

  for (const { ref, supplement } of answered) {
    const { before = {}, attachments = [] } = supplement.answer ?? {}
    const changed = [...Object.keys(before), ...attachments.map(({ kind }) => `attachments.${kind}`)]
    expect(supplement.fields).toEqual(expect.arrayContaining(changed))
    for (const [code, typed] of Object.entries(before)) expect(demoContent[ref].answers[code]).not.toEqual(typed)
  }
  expect(answered.map(({ ref, supplement }) => [ref, supplement.answer !== null])).toEqual([
    ['GD-2024-0019', true],
    ['GD-2024-0021', false],
  ])
})

describe('the draft', () => {
  test('is complete but for its risks, its hosting and the sponsor’s letter', () => {
    const draft = demoContent['GD-2025-0008']

    expect(blocking(judge('GD-2025-0008', draft.answers))).toEqual([
      'FIELD_MISSING risks',
      'FIELD_MISSING hosting',
      'ATTACHMENT_MISSING attachments.sponsorLetter',
    ])
  })
})

describe.each(sampleRefs.filter(ref => demoContent[ref].reviewing !== null))('the reviews of %s', ref => {
  const { sample, reviewing } = demoContent[ref]
  const { grid, reviewers } = versionOf(ref)
  const reviews = reviewing?.reviews ?? []

  test('are whole, by three people whom nothing separates from the file', () => {
    const assigned = [...reviews.map(review => review.reviewer), ...(reviewing?.awaited ?? [])]

    expect(new Set(assigned).size).toBe(reviewers.target)
    for (const review of reviews) expect(reviewGaps(grid, review)).toEqual([])
    for (const key of assigned) {
      expect(
        separations({
          person: { organisationId: null, ministry: people[key]?.ministry ?? null },
          organisation: { id: toId(sample.applicant.siret), parentMinistry: sample.applicant.parent },
          isParticipant: false,
          isCaseOfficer: false,
          hasDeclaredInterest: false,
          openReviews: 0,
          maxOpen: reviewers.maxOpen,
        }),
      ).toEqual([])
    }
  })

  test('give each criterion the note of the sample, without divergence', () => {
    const notes = reviews.map(review => review.notes)
    const means = Object.fromEntries(
      grid.criteria.map(({ code }) => [
        code,
        notes.reduce((sum, note) => sum + (note[code] ?? Number.NaN), 0) / notes.length,
      ]),
    )

    if (sample.score === undefined) expect(notes).toEqual(sample.partialReviews)
    else expect(means).toEqual(sample.score)
    expect(divergence(grid, notes)).toEqual([])
  })
})

test('scores are those computed beside the samples', () => {
  const tenths = Object.fromEntries(
    scored.map(ref => {
      const score = applicationScore(
        versionOf(ref).grid,
        demoContent[ref].reviewing?.reviews.map(({ notes }) => notes) ?? [],
      )
      return [ref, score === null ? null : formatTenths(score.mean)]
    }),
  )

  expect(tenths).toEqual({
    'GD-2023-0003': 900,
    'GD-2023-0006': 838,
    'GD-2023-0011': 825,
    'GD-2023-0014': 750,
    'GD-2024-0007': 875,
    'GD-2024-0012': 713,
    'GD-2025-0001': 800,
    'GD-2025-0005': 488,
  })
})

describe.each(sampleRefs.filter(ref => demoContent[ref].decisions.length > 0))('the decisions on %s', ref => {
  const { sample, reviewing, assessments, decisions } = demoContent[ref]
  const version = versionOf(ref)
  const requested = euros(sample.lines.reduce((sum, line) => sum + line.requestedAmount, 0))

  test('can be recorded as they are, at their meeting', () => {
    decisions.forEach((decision, index) => {
      const assessment = assessments[index]
      const meeting = demoMeetings[decision.meeting]
      const terms = checkTerms(
        {
          kind: decision.kind,
          granted: decision.granted === null ? null : euros(decision.granted),
          reasons: decision.reasons,
          reasonText: decision.reasonText,
          conditions: decision.conditions.map(condition => ({ ...condition, dueOn: toDay(condition.dueOn) })),
          waitlistRank: null,
          departureReason: '',
          vote: decision.vote,
        },
        {
          requested,
          version,
          recommended: assessment === undefined ? null : euros(assessment.recommended),
          recommendation: assessment?.recommendation ?? 'toDebate',
          remaining: cents(400_000_000),
          decidedOn: toDay(decision.recordedAt.slice(0, 10)),
          voting: meeting.present.length,
        },
      )

      expect(terms).toMatchObject({ ok: true })
      expect(
        meeting.heldAt < decision.recordedAt &&
          decision.recordedAt < decision.validatedAt &&
          decision.validatedAt < (meeting.noticesAt ?? ''),
      ).toBe(true)
    })
  })

  test('follow the grid’s advice and grant what the sample says', () => {
    const score = applicationScore(version.grid, reviewing?.reviews.map(({ notes }) => notes) ?? [])

    expect(score === null ? null : recommendation(version.grid, score).recommendation).toBe(
      assessments[0]?.recommendation,
    )
    expect(decisions.at(-1)?.granted ?? undefined).toBe(sample.granted)
  })
})

describe.each(sampleRefs.filter(ref => demoContent[ref].project !== null))('the project of %s', ref => {
  const { sample, project } = demoContent[ref]
  const reports = project?.reports ?? []

  test('has a milestone and an indicator reading for each of the sample’s', () => {
    expect(
      project?.milestones.map(milestone => (milestone === null ? null : milestone.sentAt < milestone.acceptedAt)),
    ).toEqual(project?.milestones.map(milestone => (milestone === null ? null : true)))
    expect(project?.milestones).toHaveLength(sample.milestones.length)
    for (const { readings } of reports) {
      expect(readings).toHaveLength(sample.indicators.length)
      expect(readings.filter(reading => reading !== null && parseDecimal(reading) === null)).toEqual([])
    }
  })

  test('sent every report that was due, the last one with the forecast of the sample', () => {
    const last = reports.at(-1)
    const end = project?.closure === null || project === null ? project?.suspension?.at.slice(0, 10) : last?.forecastEnd
    const due =
      project?.activatedAt == null
        ? []
        : reportsDue(
            {
              activatedOn: toDay(project.activatedAt.slice(0, 10)),
              pauses: end === undefined ? [] : [{ from: toDay(end), until: null }],
              delay: versionOf(ref).delays.report,
            },
            parisDay(now),
          )

    expect(reports.map(({ periodEnd }) => periodEnd)).toEqual(
      due.filter(({ dueOn }) => dueOn < parisDay(now)).map(({ to }) => to),
    )
    expect(last === undefined ? undefined : { forecastCost: last.forecastCost, forecastEnd: last.forecastEnd }).toEqual(
      sample.followUp === undefined
        ? undefined
        : { forecastCost: sample.followUp.forecastCost, forecastEnd: sample.followUp.forecastEnd },
    )
    for (const report of reports) {
      expect(report.periodEnd < report.sentAt && report.sentAt < report.readAt).toBe(true)
      expect(report.spent).toBeLessThan(report.forecastCost)
    }
  })
})

describe('the people', () => {
  const all = Object.values(people)

  test('have each a mailbox of their own that signs in', () => {
    const emails = all.map(({ email }) => email)

    expect(emails.map(parseEmail)).toEqual(emails)
    expect(new Set(emails).size).toBe(emails.length)
  })

  test('belong to the bodies of the samples', () => {
    const sirets = new Set(sampleRefs.map(ref => demoContent[ref].sample.applicant.siret))

    expect(new Set(all.flatMap(({ siret }) => (siret === null ? [] : [siret])))).toEqual(sirets)
    for (const siret of sirets) expect(parseSiret(siret)).toBe(siret)
  })

  test('listed on the demonstration page hold every role, in both languages', () => {
    const listed = all.filter(({ listedAs }) => listedAs !== null)

    expect(listed).toHaveLength(18)
    expect(new Set(listed.flatMap(({ roles }) => roles))).toEqual(
      new Set([
        'caseOfficer',
        'followUpOfficer',
        'reviewer',
        'windowManager',
        'committeeMember',
        'committeeChair',
        'financeOfficer',
        'auditor',
      ]),
    )
    for (const { listedAs } of listed) expect(listedAs?.fr).not.toBe(listedAs?.en)
  })

  test('and the bodies are of ministries that every version names, so that the same one is recognised', () => {
    const named = [
      ...all.flatMap(({ ministry }) => (ministry === null ? [] : [ministry])),
      ...sampleRefs.map(ref => demoContent[ref].sample.applicant.parent),
    ]

    for (const { ministries } of window.versions) {
      expect(named.filter(name => !ministries.includes(name))).toEqual([])
      expect(new Set(ministries).size).toBe(ministries.length)
    }
  })

  test('of the committee have the addresses of their seats', () => {
    const seats = window.versions[0]?.committee.seats ?? []

    expect(seats.flatMap(({ email }) => (email === null ? [] : [email]))).toEqual([
      demoPeople.anne.email,
      demoPeople.marc.email,
    ])
  })
})
