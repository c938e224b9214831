// What is next on a decided file: what the page of the file says, and that a promotion is possible as soon as it is.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { en } from '#app/text/en.ts'
import { DecisionNow } from '#app/ui/committees/decision-now.tsx'
import { TextProvider } from '#app/ui/text-context.tsx'

const said = (props: Partial<Parameters<typeof DecisionNow>[0]>) =>
  renderToStaticMarkup(
    <TextProvider locale="en">
      <DecisionNow state="waitlisted" noticeReleased step="promotion" lineHolds={false} isYours={false} {...props} />
    </TextProvider>,
  )

test('a waiting file can be proposed once the line holds its request, not once it is proposed', () => {
  const now = 'Propose to grant it: the line holds the whole request today'

  expect(said({ lineHolds: true })).toContain(now)
  expect(said({})).toContain(en.office.next.promotion.what)
  expect(said({ lineHolds: true, step: 'confirmation' })).toContain(en.office.next.confirmation.what)
})

test('under embargo the notice comes first; afterwards a deferral says what the page of the file says', () => {
  expect(said({ noticeReleased: false, lineHolds: true })).toContain('Release it with the whole meeting')
  expect(said({ state: 'deferred', step: 'reopening' })).toContain(en.office.next.reopening.what)
  expect(said({ state: 'reviewed', step: 'report' })).toContain(en.office.next.report.what)
})
