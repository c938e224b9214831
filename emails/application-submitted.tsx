// The acknowledgement (CRPA R112-11-1): what was received, when to the second, by which service, its fingerprint.

import { type EmailGiven, Layout } from './letter.tsx'
import { FactRow, Facts, Paragraphs, ServiceRow } from './parts.tsx'
import { styles } from './styles.ts'

export function ApplicationSubmitted({ props: { service, sha256 }, frame }: EmailGiven<'applicationSubmitted'>) {
  const { letter, words } = frame
  return (
    <Layout frame={frame} good>
      <Paragraphs paragraphs={letter.paragraphs} />
      <Facts facts={letter.facts ?? []}>
        <ServiceRow label={words.service} service={service} />
        <FactRow label={words.sha256}>
          <span style={styles.hash}>{sha256}</span>
        </FactRow>
      </Facts>
      <Paragraphs paragraphs={letter.after ?? []} />
    </Layout>
  )
}
