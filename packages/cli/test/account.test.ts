import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useMock } from './harness.ts'

const place = useMock()
const { qfc } = place
const none = { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '', QIANFAN_CONSOLE_API_BASE_URL: '' }
const sent = () => place.mock.requests.length
const folder = () => join(place.home, '.config', 'qianfan')
const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { mode: 0o600 })
  return file
}
const profile = (name: string, url = '') =>
  `[profile.${JSON.stringify(name)}]\naccess_key = "${place.mock.credentials.accessKeyId}"\nsecret_key = "${place.mock.credentials.secretAccessKey}"\n${url && `base_url = "${url}"\n`}`

beforeEach(() => rmSync(folder(), { recursive: true, force: true }))
afterEach(() => {
  place.mock.faults.clear()
  rmSync(join(place.home, '.env'), { force: true })
})

describe('the command that tells whether a call happened', () => {
  const create = ['finetuning', 'job', 'create', '--name', 'lost', '--model', 'ERNIE-Speed-8K', '--train-mode', 'SFT']

  it('reaches the same account on the same platform', async () => {
    write(join(folder(), 'config.toml'), profile('my prod'))
    place.mock.faults.add({ action: 'finetuning.job.create', reset: true, when: 'after' })
    const url = place.mock.url
    const { code, stderr } = await qfc([...create, '--profile', 'my prod', '--base-url', url, '-o', 'json'], {
      env: none,
    })
    expect(code).toBe(6)
    const { command } = JSON.parse(stderr).error.verify
    expect(command).toBe(`qfc finetuning job list --profile 'my prod' --base-url ${url}`)
  })

  it('is the same for people, also of one in a batch', async () => {
    place.mock.faults.add({ action: 'finetuning.task.stop', reset: true, when: 'after', times: 20 })
    write(join(folder(), 'config.toml'), profile('prod'))
    const { stderr } = await qfc(['finetuning', 'task', 'stop', 'task-a', 'task-b', '--profile', 'prod'], {
      env: { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '' },
    })
    for (const id of ['task-a', 'task-b'])
      expect(stderr).toContain(`See: qfc finetuning task describe ${id} --profile prod`)
  })
})

describe('an empty value', () => {
  it.each([
    ['--profile', ['--profile', '', 'finetuning', 'task', 'stop', 'task-5kjifvzerc5n', '--dry-run']],
    ['--profile=', ['finetuning', 'job', 'list', '--profile=']],
    ['--base-url', ['finetuning', 'job', 'list', '--base-url', '']],
    ['--input', ['finetuning', 'job', 'list', '--input', '']],
    ['an id by its flag', ['finetuning', 'task', 'stop', '--task-id', '', '--no-check']],
    ['an id in a body', ['call', 'StopFineTuningTask', '-d', '{"taskId":""}', '--no-check']],
    [
      'an id in an object',
      ['call', 'CreateFineTuningTask', '-d', '{"a":{"b":[{"versionId":""}]}}', '--no-check', '--yes'],
    ],
    ['a profile to be written', ['--profile', '', 'config', 'set', 'access_key', 'ALTAKx']],
  ])('of %s stops before anything is sent', async (_name, args) => {
    const before = sent()
    const { code, stderr } = await qfc(args)
    expect(code).toBe(2)
    expect(stderr).toContain('empty')
    expect(sent()).toBe(before)
  })
})

describe('a policy', () => {
  const remove = ['finetuning', 'job', 'delete', 'job-1xzycis4jm3b', '--yes', '--no-check']
  const deny = 'deny = ["destructive"]'

  it.each([
    ['a relative XDG_CONFIG_HOME', () => ({ XDG_CONFIG_HOME: 'rel' })],
    ['another configuration file', () => ({ QIANFAN_CONFIG_FILE: join(place.home, 'elsewhere', 'q.toml') })],
  ])('of the home is not shaken off by %s', async (_name, env) => {
    write(join(folder(), 'policy.toml'), deny)
    const before = sent()
    expect((await qfc(remove, { env: env() })).code).toBe(4)
    expect(sent()).toBe(before)
  })

  it('beside the configuration file in force holds', async () => {
    write(join(place.home, 'other', 'policy.toml'), deny)
    for (const file of [join(place.home, 'other', 'q.toml'), '~/other/q.toml', 'other/q.toml'])
      expect((await qfc(remove, { env: { QIANFAN_CONFIG_FILE: file } })).code).toBe(4)
  })

  it('that is a link to nowhere stops everything', async () => {
    mkdirSync(folder(), { recursive: true })
    symlinkSync(join(place.home, 'nowhere.toml'), join(folder(), 'policy.toml'))
    const { code, stderr } = await qfc(['finetuning', 'job', 'list'])
    expect(code).toBe(2)
    expect(stderr).toContain('policy.toml')
  })

  it('in UTF-16, as PowerShell writes it, is read', async () => {
    mkdirSync(folder(), { recursive: true })
    writeFileSync(join(folder(), 'policy.toml'), Buffer.from(`\uFEFF${deny}\n`, 'utf16le'))
    expect((await qfc(remove)).code).toBe(4)
  })

  it('names an action as the platform does', async () => {
    write(join(folder(), 'policy.toml'), 'deny = ["DeleteFineTuningJob"]')
    expect((await qfc(remove)).code).toBe(4)
  })
})

describe('the configuration', () => {
  it('is never kept in the working folder for want of a home', async () => {
    const { code, stderr } = await qfc(['config', 'set', 'access_key', 'ALTAKx'], { env: { HOME: '' } })
    expect(code).toBe(2)
    expect(stderr).toContain('QIANFAN_CONFIG_FILE')
  })

  it('lists where every setting in force comes from', async () => {
    const file = write(join(folder(), 'config.toml'), profile('work', place.mock.url))
    const dotEnv = write(join(place.home, '.env'), `\uFEFFQIANFAN_SECRET_KEY=abc\n`)
    const sources = async (args: string[], env: Record<string, string>) => {
      const { stdout } = await qfc(['config', 'list', ...args], { env: { ...none, ...env } })
      const { settings } = JSON.parse(stdout) as { settings: { setting: string; value: string; source: string }[] }
      return Object.fromEntries(settings.map(({ setting, source }) => [setting, source]))
    }
    expect(await sources([], { QIANFAN_ACCESS_KEY: 'ALTAKx' })).toMatchObject({
      access_key: 'environment variable QIANFAN_ACCESS_KEY',
      secret_key: `${dotEnv} (QIANFAN_SECRET_KEY)`,
      base_url: 'default',
    })
    expect(await sources(['--profile', 'work'], { QIANFAN_ACCESS_KEY: 'ALTAKx' })).toMatchObject({
      profile: 'flag --profile',
      access_key: `profile work in ${file}`,
      base_url: `profile work in ${file}`,
    })
    rmSync(dotEnv)
    expect(
      await sources(['--base-url', 'http://127.0.0.1:1'], { QIANFAN_PROFILE: 'work', HTTP_PROXY: '127.0.0.1:2' }),
    ).toMatchObject({
      profile: 'environment variable QIANFAN_PROFILE',
      secret_key: `profile work in ${file}`,
      base_url: 'flag --base-url',
      proxy: 'environment variable HTTP_PROXY',
    })
    const doctor = await qfc(['doctor', '--profile', 'work'], { env: { QIANFAN_ACCESS_KEY: 'ALTAKx' } })
    expect(doctor.stdout).toContain(`profile work in ${file}`)
    const { stdout } = await qfc(['config', 'list', '-o', 'table'], { env: none })
    expect(stdout).toContain('work')
    expect(stdout).not.toContain(place.mock.credentials.secretAccessKey)
  })

  it('does not let the .env of a folder lead the keys of a profile elsewhere', async () => {
    write(join(folder(), 'config.toml'), `default_profile = "work"\n${profile('work')}`)
    write(join(place.home, '.env'), `QIANFAN_CONSOLE_API_BASE_URL=${place.mock.url}\n`)
    const before = sent()
    const list = ['finetuning', 'job', 'list']
    const { code, stderr } = await qfc(list, { env: none })
    expect(code).toBe(2)
    expect(stderr).toContain('.env')
    expect(sent()).toBe(before)
    expect((await qfc([...list, '--base-url', place.mock.url], { env: none })).code).toBe(0)
  })
})
