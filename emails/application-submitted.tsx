// The acknowledgement (CRPA R112-11-1): what was received, when to the second, by which service, its fingerprint.

import { Link } from 'react-email'
import { type EmailGiven, Layout } from './letter.tsx'
import { FactRow, Facts, Lines, Paragraphs } from './parts.tsx'
import { styles } from './styles.ts'

export function ApplicationSubmitted({ props: { service, sha256 }, frame }: EmailGiven<'applicationSubmitted'>) {
  const { letter, words } = frame
  return (
    <Layout frame={frame} good>
      <Paragraphs paragraphs={letter.paragraphs} />
      <Facts facts={letter.facts ?? []}>
        <FactRow label={words.acknowledgement.service}>
          {service.name}
          <br />
          <Lines text={service.postalAddress} />
          <br />
          <Link href={`mailto:${service.email}`} className="link" style={styles.link}>
            {service.email}
          </Link>
          {`, ${service.phone.replaceAll(' ', '\u00a0')}`}
        </FactRow>
        <FactRow label={words.acknowledgement.sha256}>
          <span style={styles.hash}>{sha256}</span>
        </FactRow>
      </Facts>
      <Paragraphs paragraphs={letter.after ?? []} />
    </Layout>
  )
}
