// Where on the network a request comes from, as far as it can be known: what the limits of signing in count by.

import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'

/**
 * The address of whoever asks. Behind `proxies` of ours, each adds the address it saw to X-Forwarded-For, so the one
 * that the outermost saw is that many from the end; whatever stands before it is the visitor's own word.
 */
export function networkOf(message: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const seen =
    proxies === 0
      ? undefined
      : String(message.headers['x-forwarded-for'] ?? '')
          .split(',')
          .at(-proxies)
  const address = seen?.trim() || (message.socket.remoteAddress ?? '')
  return wholeNetwork(address)
}

/** One house has one IPv4 address, but as many IPv6 addresses as it likes under one prefix of 64 bits. */
function wholeNetwork(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const whole =
    tail === undefined ? groups : [...groups, ...Array(8 - groups.length - after.length).fill('0'), ...after]
  return `${whole
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
