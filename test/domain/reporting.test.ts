// When quarterly reports are due: quarters begun since activation, none in a pause.

import { describe, expect, test } from 'vitest'
import { nextReportDue, type Pause, reportsDue } from '#app/domain/reporting.ts'
import { toDay } from '#app/domain/time.ts'

const reporting = (activatedOn: string, pauses: readonly Pause[] = []) => ({
  activatedOn: toDay(activatedOn),
  pauses,
  delay: 15,
})
const pause = (from: string, until: string | null): Pause => ({
  from: toDay(from),
  until: until === null ? null : toDay(until),
})
const dueDays = (of: ReturnType<typeof reporting>, today: string) =>
  reportsDue(of, toDay(today)).map(({ dueOn }) => dueOn)
const nextDay = (of: ReturnType<typeof reporting>, today: string) => nextReportDue(of, toDay(today))?.dueOn ?? null

describe('reports', () => {
  test('are due fifteen days after the end of each quarter, the one under way included', () => {
    expect(reportsDue(reporting('2023-09-04'), toDay('2024-05-20'))).toEqual([
      { from: '2023-10-01', to: '2023-12-31', dueOn: '2024-01-15' },
      { from: '2024-01-01', to: '2024-03-31', dueOn: '2024-04-15' },
      { from: '2024-04-01', to: '2024-06-30', dueOn: '2024-07-15' },
    ])
  })

  test('leave out the quarter of the activation, unless it is its first day', () => {
    expect(dueDays(reporting('2025-04-01'), '2025-04-01')).toEqual(['2025-07-15'])
    expect(dueDays(reporting('2025-04-02'), '2025-06-30')).toEqual([])
    expect(dueDays(reporting('2025-03-31'), '2025-04-01')).toEqual(['2025-07-15'])
  })

  test('begin with their quarter, not the day before', () => {
    expect(dueDays(reporting('2025-03-12'), '2025-03-31')).toEqual([])
    expect(dueDays(reporting('2025-03-12'), '2025-04-01')).toEqual(['2025-07-15'])
  })

  test('fall due in no suspension, its first day included and the day it resumes not', () => {
    const suspended = (from: string, until: string | null) =>
      dueDays(reporting('2024-09-15', [pause(from, until)]), '2025-05-01')

    expect(suspended('2025-02-10', '2025-03-01')).toEqual(['2025-01-15', '2025-04-15', '2025-07-15'])
    expect(suspended('2025-04-15', '2025-04-16')).toEqual(['2025-01-15', '2025-07-15'])
    expect(suspended('2025-02-10', '2025-04-15')).toEqual(['2025-01-15', '2025-04-15', '2025-07-15'])
    expect(suspended('2025-04-16', '2025-07-15')).toEqual(['2025-01-15', '2025-04-15', '2025-07-15'])
    expect(suspended('2025-02-10', null)).toEqual(['2025-01-15'])
  })
})

describe('the next report', () => {
  test('of a project activated on 12 March 2025 is due on 15 July', () => {
    expect(nextReportDue(reporting('2025-03-12'), toDay('2025-03-12'))).toEqual({
      from: '2025-04-01',
      to: '2025-06-30',
      dueOn: '2025-07-15',
    })
  })

  test('is due on its day still, and the day after gives way to the next', () => {
    expect(nextDay(reporting('2024-11-02'), '2025-04-15')).toBe('2025-04-15')
    expect(nextDay(reporting('2024-11-02'), '2025-04-16')).toBe('2025-07-15')
  })

  test('is none in a suspension without an end, and the one after in a suspension with one', () => {
    expect(nextDay(reporting('2024-11-02', [pause('2025-02-10', null)]), '2025-03-10')).toBeNull()
    expect(nextDay(reporting('2024-11-02', [pause('2025-02-10', '2025-05-01')]), '2025-03-10')).toBe('2025-07-15')
  })

  test('before a suspension without an end is the one that falls due before it', () => {
    expect(nextDay(reporting('2024-11-02', [pause('2025-04-16', null)]), '2025-03-10')).toBe('2025-04-15')
    expect(nextDay(reporting('2024-11-02', [pause('2025-04-16', null)]), '2025-04-16')).toBeNull()
  })
})
