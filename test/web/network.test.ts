// The address that limits count by: the one of the connection, unless the installation says which proxies are its own.

import { expect, test } from 'vitest'
import { networkOf } from '#app/web/network.ts'

const from = (address: string, forwarded?: string) =>
  ({
    socket: { remoteAddress: address },
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
  }) as never

test('without a proxy of ours, it is the connection’s, whatever the visitor says', () => {
  expect(networkOf(from('192.0.2.7', '198.51.100.1'), 0)).toBe('192.0.2.7')
})

test('behind proxies of ours, it is what the outermost of them saw, whatever the visitor wrote before', () => {
  expect(networkOf(from('10.0.0.1', '203.0.113.9'), 1)).toBe('203.0.113.9')
  expect(networkOf(from('10.0.0.1', '198.51.100.1, 203.0.113.9'), 1)).toBe('203.0.113.9')
  expect(networkOf(from('10.0.0.1', '198.51.100.1, 203.0.113.9, 10.0.0.2'), 2)).toBe('203.0.113.9')
})

test('a request that came past the proxies is counted by its connection', () => {
  expect(networkOf(from('192.0.2.7'), 1)).toBe('192.0.2.7')
  expect(networkOf(from('192.0.2.7', '203.0.113.9'), 2)).toBe('192.0.2.7')
})

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(from(address), 0)).toBe(network)
})
