// The twelve projects of the demonstration, whole: each sample with its story, and its form as somebody would have typed it.

import type { Answers } from '#app/domain/answers.ts'
import { optionLists } from '#app/domain/option-lists.ts'
import type { OrganisationKind } from '#app/domain/organisation.ts'

import { airDesClasses } from './content/air-des-classes.ts'
import { apiStatutApprenti } from './content/api-statut-apprenti.ts'
import { boursesAuBonMoment } from './content/bourses-au-bon-moment.ts'
import { boussoleDesDelais } from './content/boussole-des-delais.ts'
import { chequeChauffageActif } from './content/cheque-chauffage-actif.ts'
import { droitsEnVueOutreMer } from './content/droits-en-vue-outre-mer.ts'
import { filetClair } from './content/filet-clair.ts'
import { hydrOuvert } from './content/hydrouvert.ts'
import { lexiFoncier } from './content/lexifoncier.ts'
import { plumeMediation } from './content/plume-mediation.ts'
import { securiteDesTrajets } from './content/securite-des-trajets.ts'
import { vigieAgro } from './content/vigie-agro.ts'
import { typedDay, typedNumber } from './moments.ts'
import samplesFile from './samples.json'
import type { SampleStory } from './story.ts'

const stories = {
  'GD-2023-0003': boursesAuBonMoment,
  'GD-2023-0006': hydrOuvert,
  'GD-2023-0011': chequeChauffageActif,
  'GD-2023-0014': filetClair,
  'GD-2024-0007': apiStatutApprenti,
  'GD-2024-0012': vigieAgro,
  'GD-2024-0019': securiteDesTrajets,
  'GD-2024-0021': boussoleDesDelais,
  'GD-2025-0001': airDesClasses,
  'GD-2025-0002': lexiFoncier,
  'GD-2025-0005': plumeMediation,
  'GD-2025-0008': droitsEnVueOutreMer,
} as const satisfies Readonly<Record<string, SampleStory>>

/** The name of a sample. The reference that the platform gives at filing is another: numbers follow the order of filing. */
export type SampleRef = keyof typeof stories

export const sampleRefs = Object.keys(stories) as readonly SampleRef[]

/** A sample as its file has it: amounts in whole euros, days as 'YYYY-MM-DD'. */
export type Sample = {
  readonly ref: SampleRef
  readonly acronym: string
  readonly title: string
  readonly types: readonly string[]
  readonly stream: string
  readonly status: string
  readonly applicant: {
    readonly name: string
    readonly parent: string
    readonly kind: OrganisationKind
    readonly siret: string
  }
  readonly submitted: string | null
  readonly start: string
  readonly end: string
  readonly support: readonly string[]
  readonly lines: readonly {
    readonly label: string
    readonly resource: string
    readonly activity: string
    readonly year: number
    readonly totalAmount: number
    readonly requestedAmount: number
  }[]
  readonly milestones: readonly { readonly code: string; readonly title: string; readonly dueDate: string }[]
  readonly indicators: readonly {
    readonly name: string
    readonly axis: string
    readonly unit: string
    readonly baseline: number | null
    readonly target: number
  }[]
  /** The mean note of each criterion, for the samples whose reviews are closed. */
  readonly score?: Readonly<Record<string, number>>
  readonly partialReviews?: readonly Readonly<Record<string, number>>[]
  readonly granted?: number
  readonly followUp?: { readonly forecastCost: number; readonly forecastEnd: string; readonly note: string }
}

export type DemoContent = SampleStory & {
  readonly sample: Sample
  /** The whole form, as it stands after the last answer to a supplement, or as the draft is. */
  readonly answers: Answers
  /** The whole form as it was first filed. */
  readonly filedAnswers: Answers
}

const samples = samplesFile.projects as readonly Sample[]

export function sampleOf(ref: SampleRef): Sample {
  const sample = samples.find(candidate => candidate.ref === ref)
  if (sample === undefined) throw new Error(`no sample ${ref}`)
  return sample
}

/** What the sample says of its form, as typed. The applicant pays what it does not ask for. */
function answersFromSample(sample: Sample, story: SampleStory): Answers {
  const total = sample.lines.reduce((sum, line) => sum + line.totalAmount, 0)
  const requested = sample.lines.reduce((sum, line) => sum + line.requestedAmount, 0)
  return {
    title: sample.title,
    acronym: sample.acronym,
    types: sample.types,
    stream: sample.stream,
    startDate: typedDay(sample.start),
    endDate: typedDay(sample.end),
    indicators: sample.indicators.map((indicator, place) => ({
      name: indicator.name,
      axis: indicator.axis,
      unit: indicator.unit,
      baseline: indicator.baseline === null ? '' : typedNumber(indicator.baseline),
      toMeasure: indicator.baseline === null ? 'yes' : '',
      target: typedNumber(indicator.target),
      due: story.indicators[place]?.due ?? '',
      source: story.indicators[place]?.source ?? '',
      published: story.indicators[place]?.published === true ? 'yes' : '',
    })),
    milestones: sample.milestones.map((milestone, place) => ({
      title: milestone.title,
      evidence: story.evidence[place] ?? '',
      due: typedDay(milestone.dueDate),
    })),
    budgetLines: sample.lines.map(line => {
      const isRecruited = line.resource === 'STAFF' && line.requestedAmount > 0
      return {
        label: line.label,
        resource: line.resource,
        activity: line.activity,
        year: String(line.year),
        totalAmount: typedNumber(line.totalAmount),
        requestedAmount: typedNumber(line.requestedAmount),
        recruited: isRecruited ? 'yes' : '',
        titleTwo: isRecruited && sample.applicant.kind !== 'OPERATOR' ? 'yes' : '',
      }
    }),
    ownContribution: typedNumber(total - requested),
    supportRequests: sample.support,
    // Ticked on the signatory's page, at filing.
    ...(story.filing.filedAt === null ? {} : { declarations: optionLists.declarations }),
  }
}

export const storyOf = (ref: SampleRef): SampleStory => stories[ref]

/** A sample and its story put together. */
export function contentOf(sample: Sample, story: SampleStory): DemoContent {
  const answers = { ...answersFromSample(sample, story), ...story.answers }
  const before = story.supplements.flatMap(({ answer }) => (answer === null ? [] : [answer.before]))
  return { ...story, sample, answers, filedAnswers: Object.assign({}, answers, ...before.toReversed()) as Answers }
}

export const demoContent = Object.fromEntries(
  sampleRefs.map(ref => [ref, contentOf(sampleOf(ref), storyOf(ref))]),
) as Readonly<Record<SampleRef, DemoContent>>
