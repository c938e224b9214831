// Buttons side by side are entries of one list, however the screen gathers them.

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ButtonRow } from '#app/ui/button.tsx'

test('buttons that come together in a fragment are entries of their own, and what is left out is none', () => {
  const html = renderToStaticMarkup(
    <ButtonRow>
      <>
        <button type="submit">one</button>
        <button type="submit">two</button>
      </>
      {false}
      <button type="submit">three</button>
    </ButtonRow>,
  )

  expect(html.match(/<li>.*?<\/li>/g)).toEqual(
    ['one', 'two', 'three'].map(name => `<li><button type="submit">${name}</button></li>`),
  )
})
