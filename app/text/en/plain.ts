// What the server answers by itself, as plain text, before or instead of a page, in English.

import type { Text } from '../fr.ts'

export const plain: Text['plain'] = {
  tooLarge: 'What you sent is far too large and is not read. Go back and choose smaller files.',
  elsewhere:
    'What was sent does not come from this site: nothing was done. Go back to the page, reload it, then try again.',
  method: 'This address does not answer this kind of request.',
  address: 'This address cannot be read: check it.',
  notFound: 'This page does not exist.',
  unreadable: 'What you sent could not be read: nothing was done. Go back to the page, reload it, then try again.',
  tooSlow:
    'What you sent took too long to arrive: nothing was done. Go back to the page, check your connection, then try again.',
  tooLongHead:
    'This request is far too long and is not read. Clear the cookies of this site, go back to the page, then try again.',
  failed: 'The service could not answer. The error is recorded: try again in a moment.',
}
