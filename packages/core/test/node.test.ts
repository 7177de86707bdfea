import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CredentialsError } from '../src/index.ts'
import { commandCredentials, configFilePath, nodeCredentials, nodeOptions, readConfig } from '../src/node.ts'
import { keys, secrets } from './support/keys.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qianfan-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let files = 0
async function file(text: string, mode = 0o600): Promise<string> {
  const path = join(folder, `${++files}.toml`)
  await writeFile(path, text, { mode })
  await chmod(path, mode)
  return path
}

const pair = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretAccessKey }
const both = { QIANFAN_ACCESS_KEY: pair.accessKeyId, QIANFAN_SECRET_KEY: pair.secretAccessKey }
const nowhere = { HOME: '/nonexistent' }

const failureOf = async (promise: unknown): Promise<CredentialsError> => {
  const error = await Promise.resolve(promise).then(
    () => expect.fail('should have failed'),
    (caught: unknown) => caught,
  )
  expect(error).toBeInstanceOf(CredentialsError)
  for (const secret of secrets) expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(secret)
  return error as CredentialsError
}

describe('configFilePath', () => {
  it.each([
    [{ QIANFAN_CONFIG_FILE: '/etc/q.toml', XDG_CONFIG_HOME: '/x' }, '/etc/q.toml'],
    [{ XDG_CONFIG_HOME: '/x', HOME: '/h' }, '/x/qianfan/config.toml'],
    [{ XDG_CONFIG_HOME: 'relative', HOME: '/h' }, '/h/.config/qianfan/config.toml'],
    [{ HOME: '/h' }, '/h/.config/qianfan/config.toml'],
  ])('%j gives %s', (variables, path) => expect(configFilePath(variables)).toBe(path))
})

describe('readConfig', () => {
  it('gives profiles in the words of this library', async () => {
    const path = await file(
      `default_profile = "work"\n[profile.work]\naccess_key = "a"\nsecret_key = "s"\nsession_token = "t"\nbase_url = "https://q.example"\n[profile.ci]\ncredential_command = ["keys", "--json"]\n[profile."with space"]\ncredential_command = "keys | jq"\nunknown = 1\n`,
    )
    expect(await readConfig({ file: path })).toEqual({
      file: path,
      exists: true,
      defaultProfile: 'work',
      profiles: {
        work: { accessKey: 'a', secretKey: 's', sessionToken: 't', baseUrl: 'https://q.example' },
        ci: { credentialCommand: ['keys', '--json'] },
        'with space': { credentialCommand: 'keys | jq' },
      },
    })
  })

  it('has nothing to say where there is no file, unless one was named', async () => {
    expect(await readConfig({ variables: nowhere })).toMatchObject({ exists: false, profiles: {} })
    expect(await failureOf(readConfig({ file: join(folder, 'none') }))).toMatchObject({ code: 'ConfigFileUnreadable' })
    expect((await failureOf(readConfig({ variables: { QIANFAN_CONFIG_FILE: folder } }))).message).toMatch(
      /no file|EISDIR/,
    )
  })

  it.each([0o644, 0o640, 0o602])('refuses a file of mode %o', async (mode) => {
    const path = await file(`[profile.default]\nsecret_key = "${keys.secretAccessKey}"`, mode)
    const error = await failureOf(readConfig({ file: path }))
    expect(error.code).toBe('ConfigFileReadable')
    expect(error.message).toContain(`chmod 600 "${path}"`)
  })

  it.each([
    [`[profile.default]\nsecret_key = "${keys.secretAccessKey}\n`, /line 2/],
    [`default_profile = 1`, /default_profile/],
    [`profile = "x"`, /tables/],
    [`profile.work = "${keys.secretAccessKey}"`, /\[profile\.work\]/],
    [`[profile.work]\naccess_key = 5`, /access_key of profile "work"/],
    [`[profile.work]\ncredential_command = [1]`, /credential_command/],
  ])('says where it is wrong without quoting it: %#', async (text, words) => {
    const error = await failureOf(readConfig({ file: await file(text) }))
    expect(error.code).toBe('ConfigFileMalformed')
    expect(error.message).toMatch(words)
  })
})

describe('nodeCredentials', () => {
  const find = (options: Parameters<typeof nodeCredentials>[0]) => nodeCredentials({ dotEnvFile: false, ...options })()

  it('takes the environment first, with a session token', async () => {
    const configFile = await file('[profile.default]\naccess_key = "other"\nsecret_key = "other"')
    expect(await find({ configFile, variables: both })).toMatchObject(pair)
    const token = { QIANFAN_SESSION_TOKEN: keys.sessionToken }
    expect(await find({ variables: { ...both, ...token } })).toEqual(keys)
  })

  it('fills what the environment does not set from the .env file, as dotenv does', async () => {
    const dotEnvFile = await file(
      `# a comment\nexport QIANFAN_ACCESS_KEY="from the file"\nQIANFAN_SECRET_KEY='${pair.secretAccessKey}' # a comment\n`,
    )
    const variables = { QIANFAN_ACCESS_KEY: pair.accessKeyId, QIANFAN_SECRET_KEY: '' }
    expect(await find({ dotEnvFile, variables })).toMatchObject(pair)
    expect(
      await find({
        dotEnvFile: undefined as never,
        variables: { ...variables, QIANFAN_DOT_ENV_CONFIG_FILE: dotEnvFile },
      }),
    ).toMatchObject(pair)
    expect(await failureOf(find({ dotEnvFile: join(folder, 'none'), variables: nowhere }))).toMatchObject({
      code: 'DotEnvUnreadable',
    })
  })

  it('takes a profile: the one named, QIANFAN_PROFILE, default_profile, or "default"', async () => {
    const table = (name: string) => `[profile.${name}]\naccess_key = "${name}"\nsecret_key = "s"\n`
    const configFile = await file(`default_profile = "b"\n${['a', 'b', 'c', 'default'].map(table).join('')}`)
    const plain = await file(['a', 'default'].map(table).join(''))
    const chosen = async (options: object) => (await find({ configFile, variables: {}, ...options })).accessKeyId
    expect(await chosen({ profile: 'a', variables: { ...both, QIANFAN_PROFILE: 'c' } })).toBe('a')
    expect(await chosen({ variables: { QIANFAN_PROFILE: 'c' } })).toBe('c')
    expect(await chosen({})).toBe('b')
    expect(await chosen({ configFile: plain })).toBe('default')
    const error = await failureOf(find({ configFile, profile: 'toString', variables: {} }))
    expect(error.code).toBe('UnknownProfile')
    expect(error.message).toContain('a, b, c, default')
  })

  it('runs the command of a profile', async () => {
    const script = `process.stdout.write(JSON.stringify(${JSON.stringify({ ...keys, expiration: '2099-01-01T00:00:00Z' })}))`
    const configFile = await file(
      `[profile.default]\ncredential_command = ${JSON.stringify([process.execPath, '-e', script])}`,
    )
    expect(await find({ configFile, variables: { PATH: process.env.PATH } })).toEqual({
      ...keys,
      expiration: '2099-01-01T00:00:00Z',
    })
  })

  it('says what is missing', async () => {
    expect((await failureOf(find({ variables: nowhere }))).message).toMatch(
      /QIANFAN_ACCESS_KEY.*config\.toml does not exist/,
    )
    expect(await failureOf(find({ variables: { QIANFAN_SECRET_KEY: keys.secretAccessKey } }))).toMatchObject({
      code: 'IncompleteCredentials',
      message: expect.stringMatching(/^QIANFAN_ACCESS_KEY not set/),
    })
    const half = await file(`[profile.default]\nsecret_key = "${keys.secretAccessKey}"`)
    expect((await failureOf(find({ configFile: half, variables: {} }))).message).toMatch(
      /no accessKeyId from profile "default"/,
    )
  })
})

describe('commandCredentials', () => {
  const node = (script: string, timeout?: number) =>
    commandCredentials([process.execPath, '-e', script], timeout === undefined ? {} : { timeout })

  it('hands a line to the shell', async () => {
    expect(await commandCredentials(`echo '${JSON.stringify(pair)}'`)).toEqual(pair)
  })

  it.each([
    ['nothing', '', /printed nothing/],
    ['rubbish', `console.log('${keys.secretAccessKey}')`, /no JSON/],
    ['a list', `console.log('["${keys.secretAccessKey}"]')`, /no object/],
    ['half a pair', `console.log(JSON.stringify({ secretAccessKey: '${keys.secretAccessKey}' }))`, /no accessKeyId/],
    [
      'a key with a line end',
      `console.log(JSON.stringify({ accessKeyId: 'a', secretAccessKey: '${keys.secretAccessKey}\\n' }))`,
      /white space/,
    ],
    [
      'a date that is none',
      `console.log(JSON.stringify({ accessKeyId: 'a', secretAccessKey: 'b', expiration: 'soon' }))`,
      /no date/,
    ],
    ['too much', `process.stdout.write('${keys.secretAccessKey}'.repeat(1e5))`, /1 MiB/],
    [
      'keys, then failure',
      `console.log('${JSON.stringify(pair)}'); console.error('${keys.secretAccessKey}'); process.exitCode = 3`,
      /status 3/,
    ],
    ['its own end', `process.kill(process.pid, 'SIGTERM')`, /SIGTERM/],
  ])('refuses %s and shows none of it', async (_, script, words) => {
    expect((await failureOf(node(script))).message).toMatch(words)
  })

  it('does not wait for ever, nor for what is not there', async () => {
    expect((await failureOf(node('setInterval(() => {}, 1000)', 200))).message).toMatch(/longer than 200 ms/)
    expect((await failureOf(commandCredentials(['/no/such/program']))).message).toMatch(/ENOENT/)
    expect((await failureOf(commandCredentials('exec sleep 30', { timeout: 100 }))).message).toMatch(/longer than/)
  })
})

describe('nodeOptions', () => {
  it('finds the base URL in the environment, the .env file, or the profile', async () => {
    const configFile = await file(
      '[profile.default]\naccess_key = "a"\nsecret_key = "s"\nbase_url = "https://profile.example"',
    )
    const dotEnvFile = await file('QIANFAN_CONSOLE_API_BASE_URL=https://file.example')
    const url = async (options: object) =>
      (await nodeOptions({ dotEnvFile: false, configFile, variables: {}, ...options })).baseUrl
    expect(await url({ variables: { QIANFAN_CONSOLE_BASE_URL: 'https://environment.example' }, dotEnvFile })).toBe(
      'https://file.example',
    )
    expect(await url({ variables: { QIANFAN_CONSOLE_API_BASE_URL: 'https://environment.example' }, dotEnvFile })).toBe(
      'https://environment.example',
    )
    expect(await url({})).toBe('https://profile.example')
    expect(await url({ profile: 'default', dotEnvFile })).toBe('https://profile.example')
    expect(await url({ variables: both })).toBeUndefined()
    const { credentials } = await nodeOptions({ dotEnvFile: false, configFile, variables: {} })
    expect(await (credentials as () => unknown)()).toMatchObject({ accessKeyId: 'a' })
  })
})
