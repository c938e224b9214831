// A reason for each warning the officer answers for; which ones are due is the rules' to say.

import { z } from 'zod'
import { type RuleCode, rules } from '#app/domain/rules.ts'
import { optionalWords } from './fields.ts'

type WarningCode = { [C in RuleCode]: (typeof rules)[C] extends 'WARN' ? C : never }[RuleCode]

const warnings = (Object.keys(rules) as RuleCode[]).filter((code): code is WarningCode => rules[code] === 'WARN')
const reason = optionalWords(1000)

export const declareAdmissibleForm = z.object({
  reasons: z.object(Object.fromEntries(warnings.map(code => [code, reason])) as Record<WarningCode, typeof reason>),
})
