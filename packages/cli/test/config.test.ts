import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'smol-toml'
import { beforeEach, describe, expect, it } from 'vitest'
import { useMock } from './harness.ts'

const place = useMock()
const none = { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '' }
const qfc = (args: string[], stdin = '', env: Record<string, string> = {}) =>
  place.qfc(args, { stdin, env: { ...none, ...env } })
const file = () => join(place.home, '.config', 'qianfan', 'config.toml')
const secret = 'mocksecretaccesskey0000000000000'

beforeEach(() => rmSync(dirname(file()), { recursive: true, force: true }))

describe('config', () => {
  it('is set from standard input, readable by its owner alone, and used by the next call', async () => {
    await qfc(['config', 'set', 'access_key', place.mock.credentials.accessKeyId])
    const { code, stdout, stderr } = await qfc(['config', 'set', 'secret_key'], `${secret}\n`)
    expect(code).toBe(0)
    expect(stdout + stderr).not.toContain(secret)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect((await qfc(['finetuning', 'job', 'list'])).code).toBe(0)
    expect((await qfc(['doctor'])).code).toBe(0)
  })

  it('takes no secret from the command line', async () => {
    const { code, stderr } = await qfc(['config', 'set', 'secret_key', secret])
    expect(code).toBe(2)
    expect(stderr).not.toContain(secret)
  })

  it('never shows a secret', async () => {
    await qfc(['config', 'set', 'access_key', 'ALTAKsome'])
    await qfc(['config', 'set', 'secret_key'], secret)
    for (const args of [
      ['config', 'list'],
      ['config', 'get', 'secret_key'],
      ['config', 'list', '-o', 'table'],
      ['doctor'],
    ]) {
      const { stdout, stderr } = await qfc(args)
      expect(stdout + stderr).not.toContain(secret)
    }
  })

  it('keeps comments, order and what it does not know', async () => {
    mkdirSync(dirname(file()), { recursive: true })
    writeFileSync(
      file(),
      '# mine\ndefault_profile = "work"\n\n[profile.work] # the account of the team\naccess_key = "a"   # of 2026\nsecret_key = "b"\n\n[other]\nkept = true\n',
      { mode: 0o600 },
    )
    expect((await qfc(['config', 'set', 'access_key', 'c'])).code).toBe(0)
    expect((await qfc(['config', 'set', 'base_url', place.mock.url, '--profile', 'a b'])).code).toBe(0)
    const text = readFileSync(file(), 'utf8')
    for (const kept of [
      '# mine',
      '# the account of the team',
      '# of 2026',
      '[other]\nkept = true',
      'secret_key = "b"',
      'access_key = "c"',
      '[profile."a b"]',
    ])
      expect(text).toContain(kept)
    expect(JSON.parse((await qfc(['config', 'list'])).stdout).profiles).toMatchObject([
      { profile: 'work', current: true },
      { profile: 'a b' },
    ])
  })

  it('chooses profiles by flag, variable and default', async () => {
    for (const [name, key] of [
      ['one', 'ALTAKone'],
      ['two', place.mock.credentials.accessKeyId],
    ] as const) {
      await qfc(['config', 'set', 'access_key', key, '--profile', name])
      await qfc(['config', 'set', 'secret_key', '--profile', name], secret)
    }
    await qfc(['config', 'use', 'one'])
    const list = ['finetuning', 'job', 'list']
    expect((await qfc(list)).code).toBe(3)
    expect((await qfc([...list, '--profile', 'two'])).code).toBe(0)
    expect((await qfc(list, '', { QIANFAN_PROFILE: 'two' })).code).toBe(0)
    await qfc(['config', 'use', 'two'])
    expect((await qfc(list)).code).toBe(0)
    expect((await qfc(['config', 'delete', 'two'])).code).toBe(4)
    expect((await qfc(['config', 'delete', 'two', '--yes'])).code).toBe(0)
    expect((await qfc([...list, '--profile', 'two'])).code).toBe(3)
  })

  it.each([0o640, 0o604, 0o620])('refuses a file of mode %o, to read and to write', async (mode) => {
    await qfc(['config', 'set', 'access_key', 'ALTAKsome'])
    chmodSync(file(), mode)
    for (const args of [
      ['finetuning', 'job', 'list'],
      ['config', 'set', 'base_url', place.mock.url],
      ['config', 'list'],
    ]) {
      const { code, stderr } = await qfc(args)
      expect(code).toBe(3)
      expect(stderr).toContain('chmod 600')
    }
  })

  it.each([
    ['an unknown setting', ['config', 'set', 'acces_key', 'x'], /Did you mean access_key/],
    ['an unknown word', ['config', 'lst'], /qfc config list/],
    ['a key with a space', ['config', 'set', 'access_key', 'ALTAK x'], /white space/],
    ['a base URL that is none', ['config', 'set', 'base_url', 'nowhere'], /base URL/],
    ['a profile that is not there', ['config', 'use', 'nobody'], /no profile "nobody"/],
    ['questions without a terminal', ['config'], /qfc config set/],
    ['an empty secret', ['config', 'set', 'secret_key'], /needs a value/],
  ])('says what is wrong with %s', async (_name, args, expected) => {
    const { code, stderr } = await qfc(args)
    expect(code).toBe(2)
    expect(stderr).toMatch(expected)
  })

  it('is elsewhere where that is asked', async () => {
    const elsewhere = join(place.home, 'elsewhere.toml')
    expect((await qfc(['config', 'set', 'access_key', 'ALTAKx'], '', { QIANFAN_CONFIG_FILE: elsewhere })).code).toBe(0)
    expect(readFileSync(elsewhere, 'utf8')).toContain('ALTAKx')
    expect((await qfc(['config', 'path'], '', { QIANFAN_CONFIG_FILE: elsewhere })).stdout.trim()).toBe(elsewhere)
  })
})

describe('config, whatever the file is', () => {
  const write = (text: string) => {
    mkdirSync(dirname(file()), { recursive: true })
    writeFileSync(file(), text, { mode: 0o600 })
  }
  const setNew = () => qfc(['--profile', 'two', 'config', 'set', 'access_key', 'NEW'])

  it.each([
    ['inline tables', 'profile = { default = { access_key = "a", secret_key = "b" } }\n'],
    ['dotted keys', 'profile.default.access_key = "a" # mine\nprofile.default.secret_key = "b"\n'],
    ['one inline table in a table', '[profile]\ndefault = { access_key = "a", secret_key = "b" }\n'],
    ['dotted keys in a table', '[profile]\ndefault.access_key = "a"\ndefault.secret_key = "b"\n'],
    ['tables', '# mine\n[profile.default]\naccess_key = "a"\nsecret_key = "b"\n\n[other]\nlist = [\n  1,\n  2,\n]\n'],
    ['nothing yet', ''],
  ])('a profile is added to %s, and the file reads back', async (_name, text) => {
    write(text)
    const before = parse(text) as { profile?: object }
    expect(await setNew()).toMatchObject({ code: 0 })
    expect(await qfc(['--profile', 'two', 'config', 'set', 'base_url', 'http://127.0.0.1:1'])).toMatchObject({
      code: 0,
    })
    const after = readFileSync(file(), 'utf8')
    expect(JSON.parse(JSON.stringify(parse(after)))).toEqual({
      ...before,
      profile: { ...before.profile, two: { access_key: 'NEW', base_url: 'http://127.0.0.1:1' } },
    })
    if (text.includes('# mine')) expect(after).toContain('# mine')
  })

  it('lines keep the ends they have, and nothing is said about them', async () => {
    write('[profile.default]\r\naccess_key = "a"\r\nsecret_key = "b"\r\n')
    const { stderr } = await setNew()
    expect(stderr).not.toContain('line end')
    const text = readFileSync(file(), 'utf8')
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(parse(text)).toMatchObject({ profile: { two: { access_key: 'NEW' } } })
  })

  it.each([
    ['a file', true],
    ['no file yet', false],
  ])('a link to %s stays a link', async (_name, isThere) => {
    const target = join(place.home, `dotfiles-${isThere}.toml`)
    if (isThere) writeFileSync(target, '', { mode: 0o600 })
    mkdirSync(dirname(file()), { recursive: true })
    symlinkSync(target, file())
    expect((await setNew()).code).toBe(0)
    expect(lstatSync(file()).isSymbolicLink()).toBe(true)
    expect(readFileSync(target, 'utf8')).toContain('NEW')
    expect(statSync(target).mode & 0o777).toBe(0o600)
  })

  it('eight commands at once lose nothing, and leave nothing behind', async () => {
    const names = Array.from({ length: 8 }, (_, number) => `p${number}`)
    const codes = await Promise.all(
      names.map(async (name) => (await qfc(['--profile', name, 'config', 'set', 'access_key', `AK${name}`])).code),
    )
    expect(codes).toEqual(names.map(() => 0))
    const { profile } = parse(readFileSync(file(), 'utf8')) as { profile: Record<string, { access_key: string }> }
    expect(Object.keys(profile).sort()).toEqual(names)
    for (const name of names) expect(profile[name]).toEqual({ access_key: `AK${name}` })
    expect(readdirSync(dirname(file()))).toEqual(['config.toml'])
  })

  it('a profile that is not there is not unset, and no file is made for it', async () => {
    const { code, stderr } = await qfc(['--profile', 'ghost', 'config', 'unset', 'access_key'])
    expect(code).toBe(2)
    expect(stderr).toContain('no profile "ghost"')
    expect((await qfc(['config', 'unset', 'access_key'])).stderr).toContain('was not set')
    expect(existsSync(file())).toBe(false)
  })
})

describe('doctor', () => {
  const doctor = async (env: Record<string, string>, args: string[] = []) => {
    const { code, stdout } = await place.qfc(['doctor', ...args], { env })
    return { code, checks: JSON.parse(stdout) as { check: string; ok: boolean; found: string; next: string | null }[] }
  }

  it('finds all well', async () => {
    const { code, checks } = await doctor({})
    expect(code).toBe(0)
    expect(checks.map(({ check }) => check)).toEqual([
      'Node.js',
      'Configuration',
      'Keys',
      'Network',
      'Clock',
      'Permission',
    ])
    expect(checks.every(({ ok }) => ok)).toBe(true)
  })

  it.each([
    ['no keys', { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '' }, 3, 'Keys', /qfc config/],
    ['a wrong secret', { QIANFAN_SECRET_KEY: 'wrongsecretaccesskey000000000000' }, 3, 'Keys', /qfc config/],
    ['no network', { QIANFAN_CONSOLE_API_BASE_URL: 'http://127.0.0.1:9' }, 5, 'Network', /base URL/],
  ])('finds %s, with the next step', async (_name, env, code, check, next) => {
    const found = await doctor(env)
    expect(found.code).toBe(code)
    expect(found.checks.at(-1)).toMatchObject({ check, ok: false, next: expect.stringMatching(next) })
  })

  it('finds a clock that is wrong', async () => {
    place.mock.faults.add({ clockSkew: 3600, times: 5 })
    const { code, checks } = await doctor({})
    place.mock.faults.clear()
    expect(code).toBe(3)
    expect(checks.find(({ check }) => check === 'Clock')).toMatchObject({
      ok: false,
      found: expect.stringMatching(/3\d{3} s behind/),
    })
  })

  it('finds a missing permission', async () => {
    place.mock.faults.add({
      action: 'finetuning.job.list',
      times: 2,
      status: 403,
      code: 'AccessDenied',
      message: 'Access denied.',
    })
    const { code, checks } = await doctor({})
    expect(code).toBe(1)
    expect(checks.at(-1)).toMatchObject({ check: 'Permission', ok: false, next: expect.stringContaining('Policy') })
  })
})
