// What funded projects changed: a measured effect, before, after and target; or the milestones that were delivered.

import type { Proof, PublicProject } from '#app/domain/public-project.ts'
import type { Day } from '#app/domain/time.ts'
import { urls } from '#app/urls.ts'
import { Chart, percentOf } from '../chart.tsx'
import { CheckList } from '../check-list.tsx'
import { classes } from '../classes.ts'
import { measure } from '../measure.ts'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { ProjectStateBadge } from './project-state.tsx'

export function Proofs({ proofs, today }: { readonly proofs: readonly Proof[]; readonly today: Day }) {
  const { t } = useText()
  const words = t.publicPages.window
  if (proofs.length === 0) return null
  return (
    <Section
      title={words.proofs}
      side={
        <a className="fr-link gd-target" href="#projets">
          {words.allProjects}
        </a>
      }
    >
      <div className="fr-grid-row fr-grid-row--gutters">
        {proofs.map(proof => (
          <ProofPanel key={proof.project.id} proof={proof} today={today} wide={proof.kind === 'effect'} />
        ))}
      </div>
    </Section>
  )
}

type ProofPanelProps = { readonly proof: Proof; readonly today: Day; readonly wide: boolean }

function ProofPanel({ proof, today, wide }: ProofPanelProps) {
  const { project } = proof
  const heading = `preuve-${project.reference}`
  return (
    <article className={classes(wide ? 'fr-col-lg-7' : 'fr-col-lg-5', 'gd-panel gd-proof')} aria-labelledby={heading}>
      <div className="gd-panel__head">
        <h3 className="gd-panel__title" id={heading}>
          <a href={urls.fundedProject(project.id)}>{project.name}</a>
        </h3>
        <ProjectStateBadge state={project.state} />
      </div>
      {proof.kind === 'effect' ? <Effect indicator={proof.indicator} /> : <Delivered project={project} today={today} />}
      <ProofFoot project={project} />
    </article>
  )
}

type Indicator = Extract<Proof, { kind: 'effect' }>['indicator']

function Effect({ indicator }: { readonly indicator: Indicator }) {
  const { t, format } = useText()
  const words = t.publicPages.window
  const { name, unit, baseline, latest, target } = indicator
  const write = (value: number) => measure(format, value, unit)
  return (
    <>
      <p className="gd-proof__change">
        {words.change({ from: write(baseline), to: write(latest.value) })}
        <small>{words.effect({ name, target: write(target), readOn: format.day(latest.readOn) })}</small>
      </p>
      <EffectChart indicator={indicator} write={write} />
    </>
  )
}

type EffectChartProps = { readonly indicator: Indicator; readonly write: (value: number) => string }

/** The scale begins at zero, or lower for what can be below it, so that lengths compare. */
function EffectChart({ indicator: { baseline, target, latest }, write }: EffectChartProps) {
  const words = useText().t.publicPages.window
  const values = [baseline, target, latest.value]
  const low = Math.min(0, ...values)
  const whole = (Math.max(0, ...values) - low) * 1.07 || 1
  const part = (value: number): number => (value - low) / whole
  const x = (value: number): string => percentOf(value - low, whole)
  const anchor = (value: number) => (part(value) < 0.2 ? 'start' : part(value) > 0.8 ? 'end' : 'middle')
  const apart = Math.abs(part(baseline) - part(latest.value)) > 0.35
  return (
    <Chart
      description={words.effectChart({
        baseline: write(baseline),
        target: write(target),
        reading: write(latest.value),
      })}
      height={74}
    >
      <line x1="0" x2="100%" y1="34" y2="34" className="gd-line-axis" />
      <line x1={x(baseline)} x2={x(latest.value)} y1="34" y2="34" className="gd-line-1" strokeWidth="4" />
      <line x1={x(target)} x2={x(target)} y1="22" y2="46" className="gd-line-text" strokeWidth="2" />
      <circle cx={x(baseline)} cy="34" r="6" className="gd-fill-surface gd-line-1" strokeWidth="3" />
      <circle cx={x(latest.value)} cy="34" r="7" className="gd-fill-1" />
      <text x={x(target)} y="16" textAnchor={anchor(target)}>
        {words.target({ value: write(target) })}
      </text>
      <text x={x(latest.value)} y="64" textAnchor={anchor(latest.value)} className="is-strong">
        {words.reading({ value: write(latest.value) })}
      </text>
      {apart && (
        <text x={x(baseline)} y="64" textAnchor={anchor(baseline)}>
          {words.from({ value: write(baseline) })}
        </text>
      )}
    </Chart>
  )
}

function Delivered({ project, today }: { readonly project: PublicProject; readonly today: Day }) {
  const { t, format } = useText()
  const words = t.publicPages.window
  const { milestones } = project
  const accepted = milestones.filter(({ acceptedOn }) => acceptedOn !== null).length
  return (
    <>
      <p className="gd-proof__change">
        {words.milestones({ accepted, total: milestones.length })}
        <small>{words.milestonesFor}</small>
      </p>
      <CheckList
        small
        checks={milestones.map(({ title, dueOn, acceptedOn }) => ({
          key: `${dueOn} ${title}`,
          level: acceptedOn !== null ? 'ok' : dueOn < today ? 'todo' : 'wait',
          sentence: title,
          note:
            acceptedOn === null
              ? words.due({ day: format.day(dueOn) })
              : words.accepted({ day: format.day(acceptedOn) }),
        }))}
      />
    </>
  )
}

/** A figure with its base, never praise. */
function ProofFoot({ project }: { readonly project: PublicProject }) {
  const { t, format } = useText()
  const words = t.publicPages.window
  const foot = project.state === 'closed' ? words.proofFootClosed : words.proofFoot
  return (
    <p className="gd-proof__foot">
      {foot({
        granted: format.money(project.granted),
        rate: project.rate === null ? '' : format.percent(project.rate),
        cost: format.money(project.forecastCost),
        drift: format.signedPercent(project.budgetDrift),
        ends: format.day(project.forecastEnd),
      })}
    </p>
  )
}
