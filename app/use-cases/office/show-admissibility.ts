// The page where admissibility is decided: what the rules say, what must be answered for, and who may do what now.

import { findingsOn } from '#app/domain/application-guards.ts'
import type { ApplicationAction } from '#app/domain/application-workflow.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { PersonActor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result } from '#app/domain/result.ts'
import type { Finding, RuleCode } from '#app/domain/rules.ts'
import { listRuleOverrides, type RuleOverride } from '#db/rule-overrides.ts'
import type { Context } from '../context.ts'
import { warningsOf } from './declare-admissible.ts'
import { type FileHead, fileHead } from './file-head.ts'
import { requireFiled } from './filed-situation.ts'
import { type JudgedProposal, officeActions, proposalOn } from './show-file.ts'

export type AdmissibilityPage = {
  readonly head: FileHead
  readonly findings: readonly Finding[]
  /** Rules whose warning needs a reason before the file can be admissible. */
  readonly warnings: readonly RuleCode[]
  readonly overrides: readonly RuleOverride[]
  readonly proposal: JudgedProposal | null
  readonly actions: readonly ApplicationAction[]
}

export async function showAdmissibility(
  ctx: Context,
  actor: PersonActor,
  id: ApplicationId,
): Promise<Result<AdmissibilityPage, Refusal>> {
  const read = await requireFiled(ctx, actor, id, 'confirmInadmissible')
  if (!read.ok) return read
  const { situation } = read.value
  return ok({
    head: fileHead(situation),
    findings: findingsOn(situation),
    warnings: warningsOf(situation),
    overrides: await listRuleOverrides(ctx.db, id),
    proposal: await proposalOn(ctx, situation),
    actions: officeActions(situation, actor),
  })
}
