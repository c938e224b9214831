// The e-mail that brings a sign-in code: the code, and what to do with it. It has no link, so that none can be imitated.

import { Text } from 'react-email'
import { type EmailGiven, Layout } from './letter.tsx'
import { Paragraphs } from './parts.tsx'
import { styles } from './styles.ts'

export function SignInCode({ props, frame }: EmailGiven<'signInCode'>) {
  const { letter } = frame
  return (
    <Layout frame={frame}>
      <Paragraphs paragraphs={letter.paragraphs} />
      <Text className="ink" style={styles.code}>
        {props.code}
      </Text>
      <Paragraphs paragraphs={letter.after ?? []} />
    </Layout>
  )
}
