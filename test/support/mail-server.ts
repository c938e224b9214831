// A real SMTP server that can refuse, hang, close without an answer and go down; it keeps what it took.

import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** `closes` takes the whole letter and breaks the connection before it says so. */
export type Mood = 'takes' | 'refusesForNow' | 'refuses' | 'hangs' | 'closes'

/** The Message-ID of each letter that came whole, whether or not its sender was told. */
export type MailServer = {
  readonly url: string
  readonly came: readonly string[]
  /** The text of the last letter that came for an address; waits for one. */
  readonly latest: (to: string) => Promise<string>
  /** The moods that a sender has met. */
  readonly met: ReadonlySet<Mood>
  readonly setMood: (mood: Mood) => void
  readonly goDown: () => Promise<void>
  readonly comeBack: () => Promise<void>
}

const refusals = {
  refusesForNow: Object.assign(new Error('mailbox busy'), { responseCode: 450 }),
  refuses: Object.assign(new Error('no such mailbox'), { responseCode: 550 }),
}

export async function startMailServer(): Promise<MailServer> {
  const came: string[] = []
  const sources: Buffer[] = []
  const met = new Set<Mood>()
  let mood: Mood = 'takes'
  const make = () => {
    const sockets = new Set<{ readonly destroy: () => void }>()
    const made = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: (_, __, done) => {
        if (mood !== 'closes') met.add(mood)
        if (mood === 'hangs') return
        done(mood === 'refusesForNow' || mood === 'refuses' ? refusals[mood] : null)
      },
      onData: (stream, _, done) => {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const source = Buffer.concat(parts)
          sources.push(source)
          came.push(/^message-id: (<[^>]+>)/im.exec(source.toString('latin1'))?.[1] ?? '')
          if (mood !== 'closes') return done()
          met.add(mood)
          for (const socket of sockets) socket.destroy()
        })
      },
    })
    // a sender that was cut off is no fault of this server
    made.on('error', () => {})
    made.server.on('connection', socket => sockets.add(socket))
    return made
  }
  let server = make()
  const listen = (port: number) => new Promise<void>(ready => server.listen(port, '127.0.0.1', ready))
  await listen(0)
  const { port } = server.server.address()
  return {
    url: `smtp://127.0.0.1:${port}`,
    came,
    latest: async to => {
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const mails = await Promise.all(sources.map(source => simpleParser(source)))
        const found = mails.findLast(mail => JSON.stringify(mail.to).includes(to))
        if (found !== undefined) return found.text ?? ''
        await new Promise(done => setTimeout(done, 100))
      }
      throw new Error(`nothing was mailed to ${to}`)
    },
    met,
    setMood: next => {
      mood = next
    },
    goDown: () => new Promise<void>(done => server.close(done)),
    comeBack: () => {
      server = make()
      return listen(port)
    },
  }
}
