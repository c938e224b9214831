// Beside which field each thing that is wrong with an agreement or its signatures is said: all of them at once.

import type { AgreementProblem } from '#app/domain/agreement.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Text } from '#app/text/text.ts'

type Faults = { readonly [field: string]: string[] }

export function agreementFaults(refusal: Refusal, t: Text): Faults | null {
  if (refusal.code === 'agreementWrong')
    return byField(refusal.problems, fieldOf, own =>
      t.refusals.agreementWrong({ code: 'agreementWrong', problems: own }),
    )
  if (refusal.code === 'signatureWrong')
    return byField(
      refusal.problems,
      ({ signature }) => signature,
      own => t.refusals.signatureWrong({ code: 'signatureWrong', problems: own }),
    )
  return null
}

function fieldOf(problem: AgreementProblem): string {
  switch (problem.code) {
    case 'endBeforeStart':
    case 'tooLong':
      return 'end'
    case 'milestoneOutside':
    case 'milestonePast':
      return `milestones[${problem.index}]`
    default:
      return 'years'
  }
}

/** A field says one sentence: what concerns the same one is said together. */
function byField<T>(
  problems: readonly T[],
  field: (problem: T) => string,
  say: (problems: readonly T[]) => string,
): Faults {
  const fields = [...new Set(problems.map(field))]
  return Object.fromEntries(fields.map(name => [name, [say(problems.filter(problem => field(problem) === name))]]))
}
