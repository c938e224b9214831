// What an acknowledgement says of silence, in English.

import type { Text } from '../fr.ts'

export const silence: Text['silence'] = {
  none: 'The absence of an answer is not an acceptance.',
  implicit: p =>
    p.kind === 'acceptance'
      ? `Without an answer on ${p.day}, and if the application is complete, your request will be deemed accepted.`
      : `Without an answer on ${p.day}, and if the application is complete, your request will be deemed rejected.`,
}
