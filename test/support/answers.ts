// The answers of a complete application, as a person would type them, and those of a sample.

import type { Answers, Row } from '#app/domain/answers.ts'
import samples from './samples.json'

export type Sample = (typeof samples.projects)[number]

/** The sample of that reference. Throws on an unknown one. */
export function sample(ref: string): Sample {
  const found = samples.projects.find(project => project.ref === ref)
  if (found === undefined) throw new Error(`no sample ${ref}`)
  return found
}

export const aLine = (except: Row = {}): Row => ({
  label: 'Développement du service',
  resource: 'EXTERNAL',
  activity: 'DEV',
  year: '2025',
  totalAmount: '100 000',
  requestedAmount: '50 000',
  ...except,
})

export const aMilestone = (due: string, except: Row = {}): Row => ({
  title: 'Pilote en service',
  evidence: 'Adresse du service et compte rendu de recette',
  due,
  ...except,
})

export const anIndicator = (except: Row = {}): Row => ({
  name: 'Taux de non-recours',
  axis: 'IMPACT',
  unit: '%',
  baseline: '28',
  target: '15',
  due: '30/06/2026',
  source: 'Comptage du service',
  ...except,
})

const contact = (of: string): Answers => ({
  [`${of}.position`]: 'Cheffe de bureau',
  [`${of}.name`]: 'Camille Exemple',
  [`${of}.email`]: 'camille.exemple@exemple.invalid',
})

/** Complete, without personal data, of one type that asks for four fields; no rule finds anything but a missing opinion. */
export const someAnswers = (except: Answers = {}): Answers => ({
  'applicant.serviceLabel': 'Bureau des données',
  ...contact('lead'),
  'lead.phone': '01 23 45 67 89',
  ...contact('sponsor'),
  ...contact('financeContact'),
  title: 'Prévenir les habitants de leurs droits',
  types: ['PROACTIVE'],
  stream: 'DATA',
  publicSummary: 'Un message au bon moment.',
  problem: 'Un ménage sur trois ne demande pas son aide.',
  solution: 'Repérer l’événement, prévenir, préremplir.',
  phase: 'CONSTRUCTION',
  existingProducts: 'Aucun service comparable.',
  startDate: '01/07/2025',
  endDate: '30/06/2026',
  targetPublic: 'Les ménages éligibles.',
  triggerEvent: 'Une inscription en formation.',
  contactChannels: 'Courriel, lettre, rendez-vous.',
  nonTakeUpBaseline: '33 % selon une étude de 2024.',
  indicators: [
    anIndicator(),
    anIndicator({ axis: 'USED' }),
    anIndicator({ axis: 'USEFUL', baseline: '', toMeasure: 'yes' }),
  ],
  impactHypothesis: 'Prévenir au bon moment réduit le non-recours.',
  dataSources: [{ name: 'Inscriptions', holder: 'Le service', nature: 'RESTRICTED' }],
  hasPersonalData: 'no',
  team: [{ profile: 'Cheffe de projet', fullTimeEquivalent: '0,5', employment: 'IN_POST', availability: 'NOW' }],
  governance: 'Un comité tous les deux mois.',
  approach: 'Étapes de trois semaines.',
  milestones: [aMilestone('31/12/2025'), aMilestone('30/06/2026')],
  risks: [
    { description: 'Une base légale tardive', probability: 'LOW', severity: 'HIGH', measure: 'Appui juridique' },
    { description: 'Une donnée de faible qualité', probability: 'MEDIUM', severity: 'LOW', measure: 'Contrôles' },
  ],
  architecture: 'Une application et une base.',
  hosting: 'Nuage qualifié.',
  security: 'Homologation au troisième mois.',
  accessibilityPlan: 'Audit au sixième mois.',
  ecoDesignPlan: 'Pages légères.',
  openSource: 'yes',
  openSourceDetail: 'Licence MIT',
  openData: 'no',
  openDataDetail: 'Aucune donnée nouvelle',
  reusePotential: 'Par les autres territoires.',
  vatRegime: 'NOT_RECOVERABLE',
  budgetLines: [
    aLine({ totalAmount: '60 000', requestedAmount: '50 000' }),
    aLine({
      label: 'Agents en poste',
      resource: 'STAFF',
      activity: 'PRODUCT',
      totalAmount: '40 000',
      requestedAmount: '0',
    }),
  ],
  ownContribution: '50 000',
  runCostPerYear: '10 000',
  runCostFunding: 'Le budget du service',
  ...except,
})

/** What the sample says, in the place of what `someAnswers` says. Staff that is requested is recruited (« Lire ces données »). */
export const sampleAnswers = ({
  title,
  types,
  stream,
  start,
  end,
  lines,
  milestones,
  indicators,
  computed,
}: Sample): Answers =>
  someAnswers({
    title,
    types,
    stream,
    startDate: start,
    endDate: end,
    datasets: [{ name: 'Un jeu' }],
    accessMode: 'OPEN',
    licence: 'Licence ouverte 2.0',
    firstReusers: 'Les collectivités.',
    decisionSupported: 'Le tri des demandes.',
    method: 'Une régression.',
    explainability: 'Les trois motifs principaux.',
    humanOversight: 'Un agent décide.',
    algorithmRegister: 'PLANNED',
    aiRiskClass: 'LIMITED',
    budgetLines: lines.map(line =>
      aLine({
        label: line.label,
        resource: line.resource,
        activity: line.activity,
        year: String(line.year),
        totalAmount: String(line.totalAmount),
        requestedAmount: String(line.requestedAmount),
        recruited: line.resource === 'STAFF' && line.requestedAmount > 0 ? 'yes' : '',
      }),
    ),
    ownContribution: String(computed.totalCost - computed.requestedAmount),
    milestones: milestones.map(milestone => aMilestone(milestone.dueDate, { title: milestone.title })),
    indicators: indicators.map(indicator =>
      anIndicator({
        name: indicator.name,
        axis: indicator.axis,
        unit: indicator.unit,
        baseline: indicator.baseline === null ? '' : String(indicator.baseline),
        toMeasure: indicator.baseline === null ? 'yes' : '',
        target: String(indicator.target),
        due: end,
      }),
    ),
  })
