// What is used of two packages that come without types.

declare module 'smtp-server' {
  export class SMTPServer {
    constructor(options: {
      readonly authOptional: boolean
      readonly disabledCommands: readonly string[]
      readonly onRcptTo?: (address: unknown, session: unknown, done: (error?: Error | null) => void) => void
      readonly onData: (
        stream: NodeJS.ReadableStream,
        session: { readonly envelope: { readonly rcptTo: readonly { readonly address: string }[] } },
        done: (error?: Error) => void,
      ) => void
    })
    listen(port: number, host: string, ready: () => void): void
    close(done: () => void): void
    on(event: 'error', listener: () => void): void
    readonly server: {
      address: () => { readonly port: number }
      on: (event: 'connection', listener: (socket: { readonly destroy: () => void }) => void) => void
    }
  }
}

declare module 'mailparser' {
  export function simpleParser(source: Uint8Array): Promise<{
    readonly subject?: string
    readonly messageId?: string
    readonly text?: string
    readonly html: string | false
    readonly to?: { readonly text: string }
  }>
}
