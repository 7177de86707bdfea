import { execFile } from 'node:child_process'
import { chmod, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inspect, promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CredentialsError, createClient } from '../src/index.ts'
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

describe('a .env file', () => {
  const find = async (dotEnvFile: string, variables: Record<string, string> = {}) =>
    nodeCredentials({ dotEnvFile, variables: { ...nowhere, ...variables } })()
  const lines = (sk = pair.secretAccessKey) => `QIANFAN_ACCESS_KEY=${pair.accessKeyId}\nQIANFAN_SECRET_KEY=${sk}\n`

  it.each([
    ['a byte order mark', `\uFEFF${lines()}`],
    ['UTF-16', Buffer.from(`\uFEFF${lines()}`, 'utf16le')],
    ['a colon', `QIANFAN_ACCESS_KEY: ${pair.accessKeyId}\nQIANFAN_SECRET_KEY: "${pair.secretAccessKey}"`],
    [
      'white space after export',
      lines().replace('QIANFAN_ACCESS', 'export  QIANFAN_ACCESS').replace('QIANFAN_SECRET', 'export\tQIANFAN_SECRET'),
    ],
    ['carriage returns alone', lines().replaceAll('\n', '\r')],
    [
      'CRLF, comments and quotes',
      `# c\r\nQIANFAN_ACCESS_KEY='${pair.accessKeyId}' # c\r\nQIANFAN_SECRET_KEY=\`${pair.secretAccessKey}\`\r\n`,
    ],
    ['no-break spaces around a value', lines().replaceAll('=', '=\u00A0').replaceAll('\n', '\u00A0\n')],
  ])('is read as dotenv reads it: with %s', async (_, content) => {
    const path = join(folder, `${++files}.env`)
    await writeFile(path, content)
    expect(await find(path)).toMatchObject(pair)
  })

  it('in another encoding is refused by its name', async () => {
    const path = join(folder, `${++files}.env`)
    await writeFile(path, Buffer.from([0xc3, 0xdc, 0xd4, 0xbf, 0x0a]))
    expect((await failureOf(find(path))).message).toContain(path)
  })

  it('gives a session token only to its own access key', async () => {
    const path = await file(`${lines()}QIANFAN_SESSION_TOKEN=of-the-file\n`)
    const other = { QIANFAN_ACCESS_KEY: 'AK2', QIANFAN_SECRET_KEY: 'SK2' }
    expect((await find(path, other)).sessionToken).toBeUndefined()
    expect(await find(path)).toMatchObject({ ...pair, sessionToken: 'of-the-file' })
    const stale = { QIANFAN_SESSION_TOKEN: 'of-the-shell' }
    expect((await find(await file(lines()), stale)).sessionToken).toBeUndefined()
    expect(await find(path, { ...other, ...stale })).toMatchObject({ accessKeyId: 'AK2', sessionToken: 'of-the-shell' })
  })

  it('is named in an error about its keys', async () => {
    const path = await file('QIANFAN_ACCESS_KEY=a\nQIANFAN_SECRET_KEY=has space\n')
    expect((await failureOf(find(path))).message).toContain(`secretAccessKey from the file ${path} `)
    const variables = { QIANFAN_ACCESS_KEY: 'a', QIANFAN_SECRET_KEY: 'has space' }
    expect((await failureOf(nodeCredentials({ dotEnvFile: false, variables })())).message).toContain(
      'from the environment',
    )
  })

  it('that nobody named and that may not be read stops nobody', async () => {
    const script = `
      import { nodeCredentials, nodeOptions } from '@qianfan-console/core/node'
      await nodeOptions()
      console.log((await nodeCredentials()()).accessKeyId)`
    const packageFolder = fileURLToPath(new URL('..', import.meta.url))
    const allowed = [
      `--allow-fs-read=${packageFolder}package.json`,
      `--allow-fs-read=${packageFolder}dist/`,
      `--allow-fs-read=${await realpath(join(packageFolder, 'node_modules/smol-toml'))}`,
    ]
    await writeFile(join(folder, '.env'), lines('other'))
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        '--permission',
        ...allowed,
        '--input-type=module',
        '-e',
        script.replaceAll('@qianfan-console/core/node', `${packageFolder}dist/node.js`),
      ],
      { cwd: folder, env: { PATH: process.env.PATH, ...both } },
    )
    expect(stdout.trim()).toBe(pair.accessKeyId)
    // In a folder that is a file (ENOTDIR), too.
    expect(await failureOf(find(join(await file(''), '.env')))).toMatchObject({ code: 'DotEnvUnreadable' })
  })
})

describe('a command', () => {
  it.each([Number.POSITIVE_INFINITY, 2 ** 31])('may take a time-out of %s', async (timeout) => {
    expect(await commandCredentials(`sleep 0.05; echo '${JSON.stringify(pair)}'`, { timeout })).toEqual(pair)
  })

  it.each([0, -5, Number.NaN])('refuses a time-out of %s', async (timeout) => {
    await expect(commandCredentials('true', { timeout })).rejects.toMatchObject({ code: 'InvalidOption' })
  })

  it('is not waited for beyond its end, whoever holds its pipe', async () => {
    const started = Date.now()
    expect(await commandCredentials(`sleep 20 & echo '${JSON.stringify(pair)}'`)).toEqual(pair)
    expect(Date.now() - started).toBeLessThan(15_000)
  })

  it.each([
    ['', /is empty/],
    [[], /is empty/],
    [['/etc/passwd/program'], /ENOTDIR/],
    [['x'.repeat(5000)], /could not be started/],
    [['echo', 'a\0b'], /could not be started/],
    [['echo', 'x'.repeat(3_000_000)], /E2BIG/],
  ])('that cannot start says so: %#', async (command, words) => {
    const error = await failureOf(commandCredentials(command))
    expect(error).toMatchObject({ code: 'CredentialCommandFailed' })
    expect(error.message).toMatch(words)
  })
})

describe('nodeOptions', () => {
  it('honours QIANFAN_ALLOW_HTTP beside the base URL of a .env file', async () => {
    const dotEnvFile = await file('QIANFAN_CONSOLE_BASE_URL=http://mock.example\nQIANFAN_ALLOW_HTTP=1\n')
    const options = await nodeOptions({ dotEnvFile, variables: both })
    expect(options).toMatchObject({ baseUrl: 'http://mock.example', allowInsecureHttp: true })
    expect(() => createClient(options)).not.toThrow()
  })

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
