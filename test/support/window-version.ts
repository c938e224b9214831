// A window and a version of its rules with the numbers of the demonstration, for tests of what depends on them.

import type { FundingWindow, WindowVersion } from '#app/domain/funding-window.ts'
import { euros, toBasisPoints } from '#app/domain/money.ts'
import { parisInstant, toDay, toInstant } from '#app/domain/time.ts'
import { grid } from './grid.ts'

const words = { fr: 'Libellé', en: 'Label' }

/** Open from 16/01/2023 to the last second of 31/12/2025, in Paris. */
export const aWindow = (
  except: Partial<Pick<FundingWindow, 'opensAt' | 'closesAt'>> = {},
): Pick<FundingWindow, 'opensAt' | 'closesAt'> => ({
  opensAt: parisInstant(toDay('2023-01-16')),
  closesAt: parisInstant(toDay('2026-01-01')),
  ...except,
})

export const aVersion = (except: Partial<WindowVersion> = {}): WindowVersion => ({
  number: 3,
  validFrom: toInstant('2023-01-15T23:00:00.000Z'),
  changes: words,
  streams: [
    { code: 'DATA', label: words, maxMonths: 24 },
    { code: 'AI', label: words, maxMonths: 36 },
  ],
  projectTypes: ['PROACTIVE', 'DATA_SHARING', 'ANALYTICS_AI'].map(code => ({ code, label: words, description: words })),
  eligibleKinds: ['CENTRAL', 'DECONCENTRATED', 'NATIONAL_SERVICE', 'OPERATOR'],
  ministries: ['Ministère chargé de la forêt', 'Ministère chargé des lacs'],
  totalCost: { min: euros(100_000), max: euros(1_000_000) },
  maxRate: toBasisPoints(5000),
  expenses: { eligible: [words], notEligible: [words] },
  grantRange: null,
  minMonths: 3,
  decisionLeadDays: 45,
  minIndicators: 3,
  requiredIndicatorAxis: 'IMPACT',
  minMilestones: 2,
  maxMilestoneGapMonths: 6,
  minRisks: 2,
  hardwareShare: toBasisPoints(1500),
  contingencyShare: toBasisPoints(500),
  externalShare: toBasisPoints(8000),
  bigProject: euros(9_000_000),
  formLimits: {},
  maxAttachmentBytes: 10_000_000,
  maxAttachments: 10,
  grid,
  reviewers: { target: 3, minimum: 2, maxOpen: 8, profiles: ['technical', 'policy'] },
  delays: {
    answer: 45,
    admissibility: 10,
    assignment: 10,
    review: 15,
    reviewConfirmation: 7,
    assessment: 15,
    agreement: 60,
    supplement: 30,
    supplementExpiry: 60,
    supplementReminders: [21, 50],
    agreementReminders: [30, 45],
    agreementEscalation: 61,
    draftIdle: 30,
    agenda: 7,
    report: 15,
    milestoneMissed: 15,
    milestoneSoon: 15,
    remindEvery: 7,
    finalReportMonths: 2,
  },
  committee: { quorum: 3, seats: [] },
  editorMayFile: false,
  health: {
    amber: toBasisPoints(1000),
    red: toBasisPoints(2500),
    reportLateDays: 15,
    conditionLateDays: 60,
    overrideDays: 90,
  },
  rejectionReasons: [],
  ...except,
})
