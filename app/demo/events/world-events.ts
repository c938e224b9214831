// Every event of the demonstration's past, sample by sample.

import type { Cast } from '../cast.ts'
import { demoContent, sampleRefs } from '../content.ts'
import { budgetEvents, committeeEvents, type Meetings, meetingEvents } from './committee.ts'
import { filingEvents } from './filing.ts'
import { officeEvents } from './office.ts'
import { projectEvents } from './project.ts'
import { reviewEvents } from './review.ts'
import type { SampleThread, WorldEvent } from './thread.ts'

/** In no order: the world sorts them by time. */
export function worldEvents(cast: Cast): WorldEvent[] {
  const meetings: Meetings = new Map()
  const samples = sampleRefs.flatMap(ref => {
    const thread: SampleThread = { ref, content: demoContent[ref], application: null }
    return threadEvents(cast, meetings, thread)
  })
  return [...budgetEvents(cast), ...meetingEvents(cast, meetings), ...samples]
}

/** What happened to one application. */
export const threadEvents = (cast: Cast, meetings: Meetings, thread: SampleThread): readonly WorldEvent[] => [
  ...filingEvents(cast, thread),
  ...officeEvents(cast, thread),
  ...reviewEvents(cast, thread),
  ...committeeEvents(cast, meetings, thread),
  ...projectEvents(cast, thread),
]
