// An officer declares a file admissible: every warning of the rules is answered for, in words.

import type { Application } from '#app/domain/application.ts'
import { blocking, findingsOn } from '#app/domain/application-guards.ts'
import type { ApplicationId } from '#app/domain/identifiers.ts'
import type { Actor } from '#app/domain/people.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { ok, type Result, refuse } from '#app/domain/result.ts'
import type { RuleCode } from '#app/domain/rules.ts'
import type { Situation } from '#app/domain/situation.ts'
import { deleteInadmissibility } from '#db/inadmissibilities.ts'
import { insertRuleOverride } from '#db/rule-overrides.ts'
import { act } from '../applications/act.ts'
import type { Context } from '../context.ts'
import { tellApplication } from '../tell.ts'

/** A reason for each warning, by the code of its rule. */
export type Overrides = { readonly [code in RuleCode]?: string }

/** The rules whose warning the officer answers for, each once, in the order of the form. */
export const warningsOf = (situation: Situation): readonly RuleCode[] => [
  ...new Set(findingsOn(situation).flatMap(({ code, level }) => (level === 'WARN' ? [code] : []))),
]

/** Refused while a warning has no reason, and while a rule blocks (a change of stream can make one do so). */
export function declareAdmissible(
  ctx: Context,
  actor: Actor,
  id: ApplicationId,
  overrides: Overrides,
): Promise<Result<Application, Refusal>> {
  return act(ctx, actor, id, 'declareAdmissible', async (ctx, situation, application) => {
    const { answerDueAt } = application
    if (actor.kind !== 'person' || answerDueAt === null) return refuse({ code: 'notAllowed' })
    const missing = blocking(situation).length
    if (missing > 0) return refuse({ code: 'complete', missing })
    const warnings = warningsOf(situation)
    const unanswered = warnings.filter(code => (overrides[code] ?? '').trim() === '')
    if (unanswered.length > 0) return refuse({ code: 'overrideReasonMissing', rules: unanswered })
    for (const code of warnings) {
      await insertRuleOverride(ctx.db, id, {
        code,
        reason: (overrides[code] ?? '').trim(),
        by: actor.id,
        at: ctx.now(),
      })
    }
    await deleteInadmissibility(ctx.db, id)
    await tellApplication(ctx, situation, {
      action: 'declareAdmissible',
      by: actor,
      after: application,
      body: { overridden: warnings },
      emails: {
        applicant: {
          name: 'applicationAdmissible',
          props: {
            reference: application.reference,
            title: application.title,
            link: { page: 'myApplication', id },
            answerDueAt,
          },
        },
      },
    })
    return ok(application)
  })
}
