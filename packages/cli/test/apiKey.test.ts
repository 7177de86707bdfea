import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { useMock } from './harness.ts'

const apiKey = 'bce-v3/ALTAK-exampleapikey00000000/9f8e7d6c5b4a39281706f5e4d3c2b1a098765432'
const place = useMock({ apiKeys: [apiKey] })
const none = { QIANFAN_ACCESS_KEY: '', QIANFAN_SECRET_KEY: '' }
const file = () => join(place.home, '.config', 'qianfan', 'config.toml')
const list = ['knowledgebase', 'list']
const qfc = (args: string[], { env = {}, stdin = '' }: { env?: Record<string, string>; stdin?: string } = {}) =>
  place.qfc(args, { env: { ...none, ...env }, stdin })
const bearers = () =>
  place.mock.requests.filter(({ name }) => name === 'knowledgebase.list').map(({ accessKeyId }) => accessKeyId)
const write = (path: string, text: string) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { mode: 0o600 })
}

beforeEach(() => {
  rmSync(dirname(file()), { recursive: true, force: true })
  rmSync(join(place.home, '.env'), { force: true })
  place.mock.requests.length = 0
})

describe('an API key', () => {
  it('is set from standard input, and used by the next call that takes one, with no other key there', async () => {
    const { code, stdout, stderr } = await qfc(['config', 'set', 'api_key'], { stdin: `${apiKey}\n` })
    expect({ code, shown: (stdout + stderr).includes(apiKey) }).toEqual({ code: 0, shown: false })
    expect(readFileSync(file(), 'utf8')).toContain(`api_key = "${apiKey}"`)
    expect((await qfc(list)).code).toBe(0)
    expect(place.mock.requests.map(({ name }) => name)).toEqual(['knowledgebase.list'])
  })

  it.each(['QIANFAN_API_KEY', 'APPBUILDER_TOKEN'])('counts in %s, of the environment and of .env', async (variable) => {
    expect((await qfc(list, { env: { [variable]: apiKey } })).code).toBe(0)
    write(join(place.home, '.env'), `${variable}=${apiKey}\n`)
    expect((await qfc(list)).code).toBe(0)
    // Keys and platform in the environment do not keep the file from being read.
    expect((await place.qfc(list)).code).toBe(0)
    expect(bearers()).toHaveLength(3)
    expect(new Set(bearers()).size).toBe(1)
    expect(place.mock.requests).toHaveLength(3)
  })

  it('is not taken from the command line, and not with white space in it', async () => {
    const { code, stderr } = await qfc(['config', 'set', 'api_key', apiKey])
    expect(code).toBe(2)
    expect(stderr).toContain('not taken from the command line')
    expect(stderr).not.toContain(apiKey)
    const spaced = await qfc(['config', 'set', 'api_key'], { stdin: 'bce-v3/ALTAK x/y' })
    expect(spaced.code).toBe(2)
    expect(spaced.stderr).toContain('white space')
    expect(spaced.stderr).not.toContain('ALTAK x')
  })

  it('of a profile is not replaced by that of the environment where the profile is asked for', async () => {
    write(file(), '[profile.work]\naccess_key = "ALTAKnobody"\nsecret_key = "secret"\n')
    const { code, stderr } = await qfc([...list, '--profile', 'work'], { env: { QIANFAN_API_KEY: apiKey } })
    expect(code).toBe(3)
    expect(stderr).toContain('InvalidAccessKeyId')
    expect(bearers()).toEqual([])
  })

  it('is listed as stars, with its source', async () => {
    write(file(), `[profile.default]\napi_key = "${apiKey}"\n`)
    const shown = async (env: Record<string, string> = {}, args: string[] = []) => {
      const { stdout } = await qfc(['config', 'list', ...args], { env })
      expect(stdout).not.toContain(apiKey)
      const { settings, profiles } = JSON.parse(stdout)
      return { ...settings.find(({ setting }: { setting: string }) => setting === 'api_key'), of: profiles[0].api_key }
    }
    expect(await shown()).toEqual({
      setting: 'api_key',
      value: '***',
      source: `profile default in ${file()}`,
      of: '***',
    })
    expect(await shown({ APPBUILDER_TOKEN: 'x' })).toMatchObject({ source: 'environment variable APPBUILDER_TOKEN' })
    expect(await shown({ QIANFAN_API_KEY: 'x', APPBUILDER_TOKEN: 'y' }, ['--profile', 'default'])).toMatchObject({
      source: `profile default in ${file()}`,
    })
    expect((await qfc(['config', 'get', 'api_key'])).stdout).toBe('***\n')
    expect((await qfc(['config', 'unset', 'api_key'])).code).toBe(0)
    expect(await shown()).toEqual({ setting: 'api_key', value: null, source: null, of: null })
  })

  it('is not led elsewhere by the .env of a folder', async () => {
    write(file(), `[profile.default]\napi_key = "${apiKey}"\n`)
    write(join(place.home, '.env'), `QIANFAN_CONSOLE_API_BASE_URL=${place.mock.url}\n`)
    const { code, stderr } = await qfc(list, { env: { QIANFAN_CONSOLE_API_BASE_URL: '' } })
    expect(code).toBe(2)
    expect(stderr).toContain('and the keys from profile default')
    expect(place.mock.requests).toEqual([])
  })

  it.each([
    ['a call that is answered', list, apiKey],
    ['a call that is refused', list, `${apiKey.slice(0, -5)}wrong`],
    ['a create', ['knowledgebase', 'create', '--name', 'kb', '--no-check'], apiKey],
    ['a dry run', [...list, '--dry-run'], apiKey],
    ['doctor', ['doctor'], apiKey],
    ['a key that no header carries', list, `${apiKey}\u4e2d`],
  ])('is never shown: %s', async (_name, args, key) => {
    for (const output of ['json', 'table']) {
      const { stdout, stderr } = await qfc([...args, '-v', '-o', output], { env: { QIANFAN_API_KEY: key } })
      expect(stdout + stderr).not.toContain(key.slice(20, 60))
    }
    expect(JSON.stringify(place.mock.requests)).not.toContain(key.slice(20, 60))
  })
})

describe('without an API key', () => {
  it('access keys are exchanged for a token, which is shown nowhere either', async () => {
    const { code, stdout, stderr } = await place.qfc([...list, '-v'])
    expect(code).toBe(0)
    expect(place.mock.requests.map(({ name }) => name)).toEqual(['iam.bearerToken.create', 'knowledgebase.list'])
    expect(stdout + stderr).not.toMatch(/Bearer (?!\*|<|\[)/)
    expect(stdout + stderr).not.toMatch(/"token": "(?!\*)/)
  })

  it('and without any other, it is said what to do, and nothing is sent', async () => {
    const { code, stderr } = await qfc([...list, '-o', 'json'])
    expect(code).toBe(3)
    const { error } = JSON.parse(stderr)
    expect(error).toMatchObject({
      code: 'NoCredentials',
      hint: expect.stringMatching(/qfc config set api_key.*QIANFAN_API_KEY/),
    })
    expect((await qfc([...list, '--lang', 'zh'])).stderr).toContain('API Key')
    expect(place.mock.requests).toEqual([])
  })

  it('a refused one names its source and the way to another', async () => {
    const { code, stderr } = await qfc([...list, '-o', 'json'], {
      env: { QIANFAN_API_KEY: 'bce-v3/ALTAK-nobody/0' },
    })
    expect(code).toBe(3)
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'InvalidHTTPAuthHeader',
      hint: expect.stringContaining('qfc config set api_key'),
    })
  })
})

describe('consent', () => {
  it('names where the API key comes from, and not the access key beside it', async () => {
    const args = ['knowledgebase', 'delete', 'kb-1', '--no-check', '--yes', '-o', 'json']
    const { stderr } = await place.qfc(args, { env: { QIANFAN_API_KEY: apiKey } })
    expect(stderr).toContain('API Key (environment variable QIANFAN_API_KEY)')
    expect(stderr).not.toContain(apiKey)
    expect(stderr).not.toContain('****')
  })
})
