import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createQianfan } from '@qianfan-console/core'
import { beforeEach, expect, it } from 'vitest'
import { startMock } from '../src/index.ts'
import { launch } from './support/launch.ts'
import { temporaryFolder } from './support/temporaryFolder.ts'

const job = { name: 'kept', model: 'ERNIE-Speed-8K', trainMode: 'SFT' }

let folder: string
beforeEach(() => {
  folder = temporaryFolder()
})

const file = (name = 'mock.db') => join(folder, name)

const clientOf = (baseUrl: string) => createQianfan({ baseUrl, credentials: null, retry: false })
const clock = async (url: string, change?: object): Promise<{ now: string; paused: boolean }> =>
  (await fetch(`${url}/_mock/clock`, change && { method: 'POST', body: JSON.stringify(change) })).json() as any

it('keeps the time of the clock, also what it was moved by, when the process is killed', async () => {
  const first = launch(['--no-auth', '--data', file(), '--speed', '60'])
  const url = await first.url
  const { now } = await clock(url, { step: 7200 })
  first.child.kill('SIGKILL')
  await first.ended
  const second = launch(['--no-auth', '--data', file()])
  const later = Date.parse((await clock(await second.url)).now) - Date.parse(now)
  // Up to a second of its running is lost, which is a minute of its time; the two hours are not.
  expect(Math.abs(later)).toBeLessThan(3_600_000)
})

it('keeps a clock that only runs, and one that stands still', async () => {
  const first = launch(['--no-auth', '--data', file(), '--speed', '100000'])
  const start = Date.parse((await clock(await first.url)).now)
  await new Promise((resolve) => setTimeout(resolve, 2500))
  first.child.kill('SIGKILL')
  await first.ended
  const second = launch(['--no-auth', '--data', file()])
  const url = await second.url
  // More than a day of it has passed, and was not lost.
  expect(Date.parse((await clock(url)).now) - start).toBeGreaterThan(86_400_000)
  const { now } = await clock(url, { pause: true })
  second.child.kill('SIGKILL')
  await second.ended
  expect(await clock(await launch(['--no-auth', '--data', file()]).url)).toMatchObject({ now, paused: true })
})

it('has one mock a file: a second one is told which file, and what to do', async () => {
  const first = launch(['--no-auth', '--data', file()])
  const url = await first.url
  const second = await launch(['--no-auth', '--data', file()]).ended
  expect(second.code).toBe(2)
  expect(second.told).toContain(
    `${file()} cannot be used as data file: another qianfan-mock has it open. Stop that one`,
  )
  await expect(startMock({ data: file() })).rejects.toThrow(/has it open/)
  await clientOf(url).finetuning.job.create(job)
  // What was killed holds nothing any more.
  first.child.kill('SIGKILL')
  await first.ended
  await using mock = await startMock({ data: file() })
  expect(mock.store.list('finetuning.job').map(({ name }) => name)).toContain('kept')
  await expect(startMock({ data: file() })).rejects.toThrow(/has it open/)
})

it('begins anew in the file, too, with the ids of a new one', async () => {
  const round = async () => {
    const mock = await startMock({ data: file(), credentials: null })
    const { result } = await clientOf(mock.url).finetuning.job.create(job)
    return { mock, jobId: result.jobId }
  }
  const first = await round()
  await fetch(`${first.mock.url}/_mock/reset`, { method: 'POST' })
  await first.mock.close()
  const second = await round()
  await second.mock.close()
  expect(second.jobId).toBe(first.jobId)
})

/** A file that may not grow any more: SQLite finds what a full disk would give it. */
it('does not do what it cannot write, says why, reads on, and ends without a stack trace', async () => {
  const { child, url, ended } = launch(['--no-auth', '--data', file()], { before: "trap '' XFSZ; ulimit -f 1500" })
  const base = await url
  const qianfan = clientOf(base)
  const names: string[] = []
  let refused: any
  for (let index = 0; index < 400 && !refused; index++) {
    const name = `${index}_x`
    refused = await qianfan.finetuning.job
      .create({ ...job, name, description: 'd'.repeat(50) })
      .then(() => void names.push(name))
      .catch((error) => error)
  }
  expect(refused).toMatchObject({ status: 500, code: 'InternalError' })
  const requests = (await (await fetch(`${base}/_mock/requests`)).json()) as { hint?: string; done: boolean }[]
  expect(requests.at(-1)).toMatchObject({ done: false })
  expect(requests.at(-1)!.hint).toContain(`Nothing was done: ${file()} cannot be written: `)
  expect(requests.at(-1)!.hint).toMatch(/disk/)
  const listed: string[] = []
  for await (const { name } of qianfan.finetuning.job.list.items({ maxKeys: 100 })) listed.push(name!)
  expect(listed.filter((name) => name.endsWith('x')).toSorted()).toEqual(names.toSorted())
  child.kill('SIGTERM')
  const { code, told } = await ended
  expect(told).not.toMatch(/\bat .*\.js:\d+/)
  expect([0, 1]).toContain(code)
  if (code === 1) expect(told).toContain(`qianfan-mock: ${file()} cannot be written: `)
  // What was answered is there, and nothing else.
  await using mock = await startMock({ data: file() })
  expect(mock.store.list('finetuning.job').filter(({ name }) => String(name).endsWith('x'))).toHaveLength(names.length)
}, 60_000)

const root = process.getuid?.() === 0

it('refuses a file that it may not write, at once', async () => {
  await (await startMock({ data: file() })).close()
  chmodSync(file(), 0o444)
  chmodSync(folder, 0o777)
  // Root may write whatever the mode says.
  if (root) process.seteuid!(65_534)
  try {
    await expect(startMock({ data: file() })).rejects.toThrow(
      `${file()} cannot be used as data file: it is read-only. Make it writable, or choose another file.`,
    )
  } finally {
    if (root) process.seteuid!(0)
  }
})

it('leaves the database of another program as it is', async () => {
  const other = new DatabaseSync(file('other.db'))
  other.exec('CREATE TABLE notes (text TEXT)')
  other.close()
  const before = readFileSync(file('other.db'))
  await expect(startMock({ data: file('other.db') })).rejects.toThrow(
    `${file('other.db')} cannot be used as data file: it is not one of qianfan-mock, but a database of another program. It was left as it is`,
  )
  expect(readFileSync(file('other.db')).equals(before)).toBe(true)
  expect(readdirSync(folder)).toEqual(['other.db'])
})

it('names the file in whatever is wrong with it', async () => {
  writeFileSync(file('short.db'), 'x')
  mkdirSync(file('folder.db'))
  await (await startMock({ data: file('broken.db') })).close()
  const whole = readFileSync(file('broken.db'))
  writeFileSync(file('broken.db'), Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0x55)]))
  writeFileSync(file('cut.db'), whole.subarray(0, 5000))
  await (await startMock({ data: file('rows.db') })).close()
  const rows = new DatabaseSync(file('rows.db'))
  rows.exec("UPDATE records SET fields = '{' WHERE id = 'task-5kjifvzerc5n'")
  rows.close()
  for (const name of ['short.db', 'folder.db', 'broken.db', 'cut.db', 'rows.db', 'nowhere/mock.db']) {
    const error = await startMock({ data: file(name) }).catch((thrown) => thrown)
    expect(error.message, name).toContain(`${file(name)} cannot be `)
  }
  expect(existsSync(file('nowhere'))).toBe(false)
})

it.each([
  [{ data: '' }, /data must be/],
  [{ data: ' ' }, /data must be/],
  [{ host: '' }, /host must be/],
  [{ record: '' }, /record must be/],
  [{ data: 'one', record: './one' }, /one file/],
  [{ port: 70_000 }, /port/],
  [{ port: Number.NaN }, /port/],
  [{ stopDelay: -1 }, /stopDelay/],
  [{ bodyLimit: Number.NaN }, /bodyLimit/],
  [{ requestTimeout: '5' as unknown as number }, /requestTimeout/],
  [{ keepRequests: 1.5 }, /keepRequests/],
])('refuses %j before anything is opened', async (options, message) => {
  await expect(startMock(options)).rejects.toThrow(message)
})
