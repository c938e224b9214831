// An e-mail as text, with its links, and as a mail reader lays it out, in a frame that runs no script.

import { cutAroundLinks } from '#app/text/links-in.ts'

/** Links are the site's own: they open here. */
export function LetterText({ text }: { readonly text: string }) {
  return (
    <pre className="gd-letter">
      {cutAroundLinks(text).map((piece, place) =>
        piece.isLink ? (
          <a key={`${place} ${piece.text}`} href={piece.text}>
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </pre>
  )
}

/** Its document answers with a policy that allows inline styles and nothing else; its links replace the page around. */
export const LetterFrame = ({ src, title }: { readonly src: string; readonly title: string }) => (
  <iframe className="gd-letter-frame" src={src} title={title} sandbox="allow-top-navigation-by-user-activation" />
)
