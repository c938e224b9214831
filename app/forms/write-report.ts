// The quarterly report of a project, in three parts; a reading left empty was not measured.

import { z } from 'zod'
import { reportHealths } from '#app/domain/project.ts'
import { day, decimal, euros, optionalWords, wholeNumber, words } from './fields.ts'

/** Characters of each text of a report: short on purpose. */
export const reportTextLimit = 1000

export const writeReportForm = z.object({
  version: wholeNumber,
  health: z.enum(reportHealths),
  done: words(reportTextLimit),
  next: words(reportTextLimit),
  risks: optionalWords(reportTextLimit),
  spent: euros,
  forecastTotalCost: euros,
  forecastEnd: day,
  readings: z.array(decimal.optional()).default([]),
  /** The doubts that were confirmed, none when there was none. */
  confirmed: z.string().default(''),
})

/** The same before it is sent, with whatever was typed: only the version is read. */
export const reportDraftForm = z.object({ version: wholeNumber })
