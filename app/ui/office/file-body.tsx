// A file's page under its actions, and beside them: what was said of it, what was filed, its figures and its history.

import type { Answers } from '#app/domain/answers.ts'
import type { ProjectId } from '#app/domain/identifiers.ts'
import type { Cents } from '#app/domain/money.ts'
import { owingStates } from '#app/domain/office-step.ts'
import { areReviewsOpen } from '#app/domain/review-step.ts'
import type { Finding } from '#app/domain/rules.ts'
import { type Instant, parisDay } from '#app/domain/time.ts'
import type { Vocabulary } from '#app/text/answer-text.ts'
import { urls } from '#app/urls.ts'
import { Panel } from '../panel.tsx'
import { Hash } from '../receipt.tsx'
import { Section } from '../section.tsx'
import { useText } from '../text-context.tsx'
import { AnswerSections, type ShownBody, type ShownFile } from './answer-sections.tsx'
import { DecidedPanel, type ShownDecision } from './decided-panel.tsx'
import type { ShownHead } from './file-frame.tsx'
import {
  BodyPanel,
  FiguresPanel,
  FileHistory,
  ProposalPanel,
  ReportPanel,
  type ShownEntry,
  type ShownFigures,
  type ShownProposal,
  type ShownReport,
} from './file-parts.tsx'
import { ReviewsTable, ScoreSummary, type ShownProgress } from './reviews-panel.tsx'
import { RuleChecks, type ShownOverride } from './rules-panel.tsx'

type ShownFiling = {
  readonly number: number
  readonly receivedAt: Instant
  readonly sha256: string
  readonly by: string
  readonly answers: Answers
  readonly attachments: readonly ShownFile[]
  readonly organisation: ShownBody & { readonly name: string }
}

/** What the office, the committee and the auditor read beside what was filed. */
type OfficeWords = {
  readonly reviews: ShownProgress | null
  readonly assessment: ShownReport | null
  readonly proposal: ShownProposal | null
  readonly decided: { readonly decision: ShownDecision; readonly projectId: ProjectId | null } | null
  readonly remaining: Cents | 'masked' | null
  readonly history: readonly ShownEntry[]
}

type FileBodyProps = {
  readonly head: ShownHead
  readonly filed: ShownFiling
  readonly vocabulary: Vocabulary
  readonly findings: readonly Finding[]
  readonly overrides: readonly ShownOverride[]
  readonly office: OfficeWords
}

export function FileBody({ head, filed, vocabulary, findings, overrides, office }: FileBodyProps) {
  const { t, format } = useText()
  const words = t.office.file
  const reviews = office.reviews
  return (
    <>
      {office.decided && <DecidedPanel id={head.id} {...office.decided} />}
      {office.proposal && <ProposalPanel proposal={office.proposal} />}
      {office.assessment && (
        <ReportPanel
          report={office.assessment}
          remaining={office.remaining}
          isPending={owingStates.includes(head.state)}
        />
      )}
      {reviews !== null && reviews.reviews.length > 0 && (
        <Panel title={words.reviewsTitle} side={words.reviewsGiven({ given: reviews.given, asked: reviews.expected })}>
          <ReviewsTable progress={reviews} today={head.today} isOpen={areReviewsOpen(head.state)} />
          <ScoreSummary progress={reviews} />
        </Panel>
      )}
      <Panel
        title={words.rulesTitle}
        side={words.rulesOn({ number: filed.number, day: format.day(parisDay(filed.receivedAt)) })}
      >
        <RuleChecks findings={findings} overrides={overrides} />
      </Panel>
      <Section title={words.answersTitle} side={words.filedBy({ by: filed.by, at: format.instant(filed.receivedAt) })}>
        <AnswerSections
          answers={filed.answers}
          attachments={filed.attachments}
          organisation={filed.organisation}
          vocabulary={vocabulary}
        />
      </Section>
    </>
  )
}

type FileAsideProps = Pick<FileBodyProps, 'head' | 'filed' | 'office'> & {
  readonly figures: ShownFigures
  readonly officer: string | null
}

export function FileAside({ head, filed, figures, officer, office }: FileAsideProps) {
  const { t, locale } = useText()
  const words = t.office.file
  const amount = office.remaining
  return (
    <>
      <FiguresPanel
        figures={figures}
        remaining={amount === null ? null : { stream: head.stream.label[locale], amount }}
      />
      <BodyPanel body={filed.organisation} />
      <p className="fr-text--sm">{officer === null ? words.handledByNobody : words.handledBy({ name: officer })}</p>
      {filed.number > 1 && (
        <p>
          <a href={urls.versions(head.id)}>{words.versions}</a>
        </p>
      )}
      <p className="fr-text--xs gd-muted">
        {words.hash} <Hash value={filed.sha256} />
      </p>
      <Section title={words.historyTitle}>
        <FileHistory entries={office.history} />
      </Section>
    </>
  )
}
