// The record that one validates, by its version: exactly what the page showed.

import { z } from 'zod'
import { wholeNumber } from './fields.ts'

export const validateDecisionForm = z.object({ decisionVersion: wholeNumber })
