// The life of a funded project, as one table: from the agreement to its closure.

import type { Transition } from './machine.ts'

export const projectStates = [
  'agreementToSign',
  'inProgress',
  'suspended',
  'closing',
  'closed',
  'terminated',
  'withdrawn',
] as const
export type ProjectState = (typeof projectStates)[number]

export const finalProjectStates: readonly ProjectState[] = ['closed', 'terminated', 'withdrawn']

/** States whose projects count in the portfolio's means: started and not closed. */
export const runningProjectStates: readonly ProjectState[] = ['inProgress', 'suspended', 'closing']

export type ProjectGuard =
  | 'scheduleValid'
  | 'bothSignatures'
  | 'commitmentNumbered'
  | 'closingDue'
  | 'anotherPerson'
  | 'closureProposed'
  | 'reportDue'
  | 'remindable'

export type ProjectAudience = 'carrier' | 'signatory' | 'followUp' | 'finance' | 'manager'

type Row = Transition<ProjectState, ProjectGuard, ProjectAudience>

// biome-ignore format: one row an act, columns aligned
export const projectTransitions = {
  editAgreement:        { from: ['agreementToSign'],                     to: 'same',       requires: [],                                                      tells: [] },
  recordSignature:      { from: ['agreementToSign'],                     to: 'same',       requires: [],                                                      tells: [] },
  activate:             { from: ['agreementToSign'],                     to: 'inProgress', requires: ['scheduleValid', 'bothSignatures', 'commitmentNumbered'], tells: ['carrier', 'followUp'] },
  submitEvidence:       { from: ['inProgress', 'suspended', 'closing'],  to: 'same',       requires: [],                                                      tells: ['followUp'] },
  acceptMilestone:      { from: ['inProgress', 'suspended', 'closing'],  to: 'same',       requires: [],                                                      tells: ['carrier'] },
  returnMilestone:      { from: ['inProgress', 'suspended', 'closing'],  to: 'same',       requires: [],                                                      tells: ['carrier'] },
  sendReport:           { from: ['inProgress', 'closing'],               to: 'same',       requires: ['reportDue'],                                           tells: ['followUp'] },
  readReport:           { from: ['inProgress', 'suspended', 'closing'],  to: 'same',       requires: [],                                                      tells: [] },
  remindCarrier:        { from: ['agreementToSign', 'inProgress', 'suspended', 'closing'],
                                                                       to: 'same',       requires: ['remindable'],                                          tells: ['carrier'] },
  overrideHealth:       { from: ['inProgress', 'suspended', 'closing'],  to: 'same',       requires: [],                                                      tells: [] },
  suspend:              { from: ['inProgress'],                          to: 'suspended',  requires: [],                                                      tells: ['carrier', 'followUp', 'finance'] },
  resume:               { from: ['suspended'],                           to: 'inProgress', requires: [],                                                      tells: ['carrier', 'followUp', 'finance'] },
  startClosing:         { from: ['inProgress'],                          to: 'closing',    requires: ['closingDue'],                                          tells: ['carrier', 'followUp'] },
  proposeClosure:       { from: ['closing'],                             to: 'same',       requires: [],                                                      tells: ['finance'] },
  close:                { from: ['closing'],                             to: 'closed',     requires: ['closureProposed', 'anotherPerson'],                    tells: ['carrier', 'followUp'] },
  terminate:            { from: ['inProgress', 'suspended'],             to: 'terminated', requires: [],                                                      tells: ['carrier', 'followUp', 'finance'] },
  withdrawProject:      { from: ['agreementToSign'],                     to: 'withdrawn',  requires: [],                                                      tells: ['carrier', 'followUp', 'finance'] },
} as const satisfies Record<string, Row>

export type ProjectAction = keyof typeof projectTransitions
