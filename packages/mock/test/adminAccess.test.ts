import { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { runCommand } from '../src/command/command.ts'
import { startMock } from '../src/index.ts'
import { createAdminAccess } from '../src/server/adminAccess.ts'

const from = (remoteAddress: string, host = '10.0.0.9:4010', more: Record<string, string> = {}) => ({
  remoteAddress,
  headers: { host, ...more },
})

it('lets in this machine alone by default', async () => {
  const access = await createAdminAccess({})
  expect(access(from('127.0.0.1', '127.0.0.1:4010'))).toBe(true)
  expect(access(from('127.0.0.1', 'evil.example:4010'))).toBe(false)
  expect(access(from('172.17.0.2'))).toBe(false)
  expect(access(from('::1', '[::1]:4010'))).toBe(true)
  expect(access(from('::1234', 'localhost:4010'))).toBe(false)
})

it('lets in the addresses of the list, and whoever has the token', async () => {
  const access = await createAdminAccess({ token: 'a-long-token', allow: ['172.17.0.0/16', 'fd00::/8', '10.1.2.3'] })
  expect(access(from('172.17.0.2'))).toBe(true)
  expect(access(from('::ffff:172.17.3.4'))).toBe(true)
  expect(access(from('fd00::7', '[fd00::1]:4010'))).toBe(true)
  expect(access(from('10.1.2.3', 'mock:4010'))).toBe(true)
  expect(access(from('172.18.0.2'))).toBe(false)
  expect(access(from('::ffff:172.18.3.4'))).toBe(false)
  expect(access(from('10.1.2.4'))).toBe(false)
  // From this machine, at an address of the list.
  expect(access(from('127.0.0.1', '10.1.2.3:4010'))).toBe(true)
  expect(access(from('127.0.0.1', '10.1.2.4:4010'))).toBe(false)
  expect(access(from('172.18.0.2', 'mock.example:4010', { authorization: 'Bearer a-long-token' }))).toBe(true)
  expect(access(from('172.18.0.2', 'mock:4010', { authorization: 'Bearer a-long-tokem' }))).toBe(false)
  // A web page, wherever its browser runs, and a name that was bent to this machine.
  expect(access(from('172.17.0.2', '10.0.0.9', { origin: 'http://evil.example' }))).toBe(false)
  expect(access(from('172.17.0.2', 'evil.example'))).toBe(false)
})

it.each(['172.17.0.0/33', 'x/8', '1.2.3.4/8/9', '', 'a b'])('refuses %j as an entry', async (entry) => {
  await expect(startMock({ admin: { allow: [entry] } })).rejects.toThrow(/is not an address/)
})

it('refuses a token that can be guessed', async () => {
  for (const token of ['1234567', 'with a space', ''])
    await expect(createAdminAccess({ token })).rejects.toThrow(/token/)
  const access = await createAdminAccess({ token: '12345678' })
  expect(access(from('172.18.0.2', 'mock:4010', { authorization: 'Bearer 12345678' }))).toBe(true)
})

it('prints an address that works when it listens everywhere, and how /_mock is reached', async () => {
  let url = ''
  let told = ''
  const own = Object.values(networkInterfaces())
    .flat()
    .find((one) => one && !one.internal && one.family === 'IPv4')
  const seen: number[] = []
  const io = {
    stdout: (text: string) => {
      url = text.trim()
    },
    stderr: (text: string) => {
      told += text
    },
    env: {},
    async ended() {
      seen.push((await fetch(`${url}/_mock/store`)).status)
      if (!own) return
      const there = `http://${own.address}:${new URL(url).port}/_mock/store`
      seen.push((await fetch(there)).status)
      seen.push((await fetch(there, { headers: { authorization: 'Bearer a-long-token' } })).status)
    },
  }
  await runCommand(['--host', '0.0.0.0', '--port', '0', '--admin-token', 'a-long-token'], io as never)
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(told).toMatch(/every interface[\s\S]*\/_mock is open to this machine, and with the token/)
  expect(told).not.toContain('a-long-token')
  expect(seen).toEqual(own ? [200, 403, 200] : [200])
})
