// The one layout of every e-mail: brand, heading, what it says, one button with its address in clear, why you receive it.

import type { CSSProperties, ReactNode } from 'react'
import { Body, Button, Container, Head, Heading, Html, Link, Preview, Text } from 'react-email'
import type { Format, Locale } from '#app/text/format.ts'
import type { Letter } from '#app/text/letter.ts'
import type { Text as Words } from '#app/text/text.ts'
import { Entries, Facts, Paragraphs, plain, Quote } from './parts.tsx'
import type { EmailName, EmailProps } from './props.ts'
import { sheet, styles } from './styles.ts'

/** What every e-mail is given beside its props: its words, and where and for whom it is written. */
export type Frame = {
  readonly letter: Letter
  readonly words: Words['emails']
  readonly format: Format
  readonly locale: Locale
  /** The page the button leads to; null when there is none. */
  readonly url: string | null
  readonly siteUrl: string
  readonly why: string
  readonly demo: boolean
}

export type EmailGiven<Name extends EmailName> = { readonly props: EmailProps[Name]; readonly frame: Frame }

/** An e-mail whose words are enough: the content of most of them. */
export function LetterEmail({ frame }: { readonly frame: Frame }) {
  const { letter } = frame
  return (
    <Layout frame={frame}>
      <Paragraphs paragraphs={letter.paragraphs} />
      {letter.quote !== undefined && letter.quote.words !== '' && <Quote {...letter.quote} />}
      {letter.entries && <Entries {...letter.entries} />}
      {letter.facts && <Facts facts={letter.facts} />}
      {letter.after && <Paragraphs paragraphs={letter.after} />}
    </Layout>
  )
}

/** Everything around the content. */
export function Layout({
  frame,
  good = false,
  children,
}: {
  readonly frame: Frame
  readonly good?: boolean
  readonly children: ReactNode
}) {
  const { letter, words, locale, demo } = frame
  return (
    <Html lang={locale}>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{letter.subject}</title>
        <style>{sheet}</style>
      </Head>
      <Body lang={locale}>
        <Preview useTitleTag={false}>{plain(letter.paragraphs)}</Preview>
        <div className="page" style={styles.page}>
          <Container className="card" style={styles.card}>
            <Part style={styles.part}>
              <Text className="muted" style={styles.brand}>
                <strong className="ink" style={styles.brandName}>
                  {words.brand}
                </strong>
                {demo && ` · ${words.demo}`}
              </Text>
              <Heading className={good ? 'good' : 'ink'} style={good ? styles.headingGood : styles.heading}>
                {letter.heading}
              </Heading>
              {children}
            </Part>
            <Action frame={frame} />
            <Footer frame={frame} />
          </Container>
        </div>
      </Body>
    </Html>
  )
}

/** A padded part of the card; narrower on a phone, which react-email's own section cannot be told. */
function Part({ style, children }: { readonly style: CSSProperties; readonly children: ReactNode }) {
  return (
    <table role="presentation" width="100%" cellPadding="0" cellSpacing="0" border={0}>
      <tbody>
        <tr>
          <td className="pad" style={style}>
            {children}
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function Action({ frame: { letter, words, url } }: { readonly frame: Frame }) {
  if (letter.action === undefined || url === null) return null
  return (
    <Part style={styles.action}>
      <Button href={url} className="button" style={styles.button}>
        {letter.action}
      </Button>
      <div data-skip-in-text="true">
        <Text className="muted" style={styles.note}>
          {words.signInNeeded}
          <br />
          <Link href={url} className="link" style={styles.link}>
            {url}
          </Link>
        </Text>
      </div>
    </Part>
  )
}

function Footer({ frame: { words, why, siteUrl, demo } }: { readonly frame: Frame }) {
  return (
    <Part style={styles.last}>
      <Text className="muted line" style={styles.footer}>
        {why}
      </Text>
      <Text className="muted" style={styles.footnote}>
        {`${words.site} `}
        <Link href={siteUrl} className="link" style={styles.link}>
          {siteUrl}
        </Link>
      </Text>
      {demo && (
        <Text className="muted" style={styles.footnote}>
          {words.fictional}
        </Text>
      )}
    </Part>
  )
}
