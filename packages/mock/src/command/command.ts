// In here is the command qianfan-mock: its options, what it prints, its exit codes.

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeText } from '@qianfan-console/core'
import manifest from '../../package.json' with { type: 'json' }
import type { MockKey } from '../http/authenticate.ts'
import type { Fault } from '../http/fault.ts'
import type { Latency, RateLimit } from '../http/pressure.ts'
import { ignoreBrokenPipes } from '../server/ignoreBrokenPipes.ts'
import { defaultCredentials } from '../server/keys.ts'
import type { MockOptions } from '../server/options.ts'
import { type Mock, startMock } from '../server/startMock.ts'

const help = `qianfan-mock: the Qianfan management API on loopback, to develop against.
qianfan-mock：在本机模拟千帆平台功能 OpenAPI，供开发和测试使用。

Usage  qianfan-mock [options]

  --port <number>        port; 4010 by default, 0 for a free one            端口，默认 4010，0 表示任选空闲端口
  --host <address>       address to listen on; 127.0.0.1 by default         监听地址，默认 127.0.0.1
  --speed <number>       how many times faster time runs; 1                时间流速倍数，默认 1
  --seed <text>          same seed, same ids and lifecycles                随机种子，相同种子得到相同结果
  --empty                start with an empty account                        以空账号启动
  --stop-delay <seconds> how long a stop takes, in the mock's time; 0       停止任务所需的时间（模拟时间，秒）
  --keys <file>          JSON list of keys: accessKeyId, secretAccessKey,   密钥列表文件（JSON 数组，字段同左）
                         sessionToken, policies
  --no-auth              accept any call, signed or not                     接受任何请求，不检查签名
  --model <name>         one more base model that can be trained; repeat    增加一个可精调的基础模型，可多次指定
  --accounts             each key sees its own state                        每个密钥拥有独立的状态
  --rate-limit <rule>    such as read=5/s or finetuning.**=60/m; repeat     限流规则，可多次指定
  --latency <ms>         how long calls take, such as 50 or 20-200          每次请求的延迟（毫秒）
  --faults <file>        JSON list of faults                                故障注入规则文件（JSON 数组）
  --data <file>          keep the state in this file                        把状态保存到文件
  --record <file>        record what comes and goes, as HAR                 将请求和响应记录为 HAR 文件
  --api-key <key>        accept this API key; may be given more than once  接受该 API Key，可多次指定
  --admin-token <token>  let in to /_mock whoever sends it as Bearer        允许持有该令牌的客户端访问 /_mock
  --admin-allow <from>   let in an address, network or host; repeat         允许该地址、网段或主机访问 /_mock，可多次指定
  --log                  a line for each request, on stderr                 在 stderr 记录每个请求
  --help, --version

Keys: QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY where both are set, else the mock's own, which it prints.
Point any client at it: QIANFAN_CONSOLE_API_BASE_URL (Python, Node, Java, qfc) or QIANFAN_CONSOLE_BASE_URL (Go);
for tokens, QIANFAN_IAM_BASE_URL (Python, Go, Java) or QIANFAN_BEAR_TOKEN_URL (Node).
密钥取自环境变量，未设置时使用并打印内置的测试密钥；用上述环境变量把客户端指向本服务即可。

Exit codes: 0 stopped, 1 stopped but the end of the state could not be saved, 2 wrong options, or the port is in use.
退出码：0 正常停止，1 已停止但状态未能保存，2 选项有误或端口被占用。
`

/** Where the command writes and what it reads; replaced in tests. */
export interface CommandIo {
  stdout: (text: string) => void
  stderr: (text: string) => void
  env: Record<string, string | undefined>
  /** Resolves when the mock shall end. */
  ended: () => Promise<void>
}

/** The process itself. */
export function processIo(ended: Promise<void>): CommandIo {
  for (const stream of [process.stdout, process.stderr]) ignoreBrokenPipes(stream)
  return {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    env: process.env,
    ended: () => ended,
  }
}

/** Wrong options: the message is all there is to say. */
class UsageError extends Error {}

/** Runs the command line; returns its exit code. */
export async function runCommand(args: readonly string[], io: CommandIo): Promise<number> {
  let mock: Mock
  let options: MockOptions | string
  try {
    options = parse(args, io)
    if (typeof options === 'string') {
      io.stdout(options)
      return 0
    }
    mock = await startMock(options)
  } catch (error) {
    io.stderr(`qianfan-mock: ${startupMessage(error as NodeJS.ErrnoException)}\n`)
    return 2
  }
  const { accessKeyId, secretAccessKey } = mock.credentials
  const own = accessKeyId === defaultCredentials.accessKeyId
  io.stdout(`${mock.url}\n`)
  io.stderr(
    `${[
      `qianfan-mock ${manifest.version} listens on ${mock.url}; Ctrl+C ends it.`,
      `模拟平台已启动，按 Ctrl+C 停止：${mock.url}`,
      `export QIANFAN_CONSOLE_API_BASE_URL=${mock.url} QIANFAN_CONSOLE_BASE_URL=${mock.url}`,
      `export QIANFAN_IAM_BASE_URL=${mock.url} QIANFAN_BEAR_TOKEN_URL=${mock.url}/v1/BCE-BEARER/token`,
      // These two are no secret: they open nothing but mocks.
      own
        ? `export QIANFAN_ACCESS_KEY=${accessKeyId} QIANFAN_SECRET_KEY=${secretAccessKey}`
        : `Keys: those of ${accessKeyId}.`,
      ...reachOf(options, mock.url),
    ].join('\n')}\n`,
  )
  await io.ended()
  try {
    await mock.close()
    return 0
  } catch (error) {
    io.stderr(`qianfan-mock: ${(error as Error).message}\n`)
    return 1
  }
}

function parse(args: readonly string[], io: CommandIo): MockOptions | string {
  const { values } = readArgs(args)
  if (values.help) return help
  if (values.version) return `${manifest.version}\n`
  for (const [flag, value] of Object.entries(values))
    for (const text of [value].flat())
      if (typeof text === 'string' && text.trim() === '' && flag !== 'seed')
        throw new UsageError(`--${flag} takes a value; it got ${JSON.stringify(text)}.`)
  const port =
    values.port === undefined
      ? 4010
      : numberOf(
          'port',
          values.port,
          (value) => Number.isInteger(value) && value >= 0 && value <= 65_535,
          'a number from 0 to 65535',
        )
  return {
    port,
    ...(values.host !== undefined && { host: values.host }),
    ...(values.speed !== undefined && {
      speed: numberOf('speed', values.speed, (value) => value > 0, 'a number above 0, such as 600'),
    }),
    ...(values['stop-delay'] !== undefined && {
      stopDelay: numberOf('stop-delay', values['stop-delay'], (value) => value >= 0, 'seconds, 0 or more'),
    }),
    ...(values.seed !== undefined && { seed: values.seed }),
    ...(values.empty && { empty: true }),
    ...(values.model && { models: values.model }),
    ...(values.data !== undefined && { data: values.data }),
    ...adminFrom(values),
    ...(values.record !== undefined && { record: values.record }),
    ...(values.log && { log: (line: string) => io.stderr(`${line}\n`) }),
    ...(values.faults !== undefined && { faults: listFrom<Fault>('faults', values.faults) }),
    ...keysFrom(values, io),
    ...(values['api-key'] && { apiKeys: values['api-key'] }),
    ...(values.accounts && { accounts: true }),
    ...(values['rate-limit'] && { rateLimits: values['rate-limit'].map(limitFrom) }),
    ...(values.latency !== undefined && { latency: latencyFrom(values.latency) }),
  }
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        speed: { type: 'string' },
        seed: { type: 'string' },
        empty: { type: 'boolean' },
        'stop-delay': { type: 'string' },
        keys: { type: 'string' },
        'api-key': { type: 'string', multiple: true },
        'no-auth': { type: 'boolean' },
        accounts: { type: 'boolean' },
        'rate-limit': { type: 'string', multiple: true },
        latency: { type: 'string' },
        faults: { type: 'string' },
        model: { type: 'string', multiple: true },
        data: { type: 'string' },
        record: { type: 'string' },
        'admin-token': { type: 'string' },
        'admin-allow': { type: 'string', multiple: true },
        log: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    })
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. See qianfan-mock --help.`)
  }
}

/** `read=5/s`. */
function limitFrom(text: string): RateLimit {
  const [, pattern, most, unit] = /^([^=]+)=([1-9]\d{0,8})\/([sm])$/.exec(text) ?? []
  if (pattern === undefined)
    throw new UsageError(
      `--rate-limit takes a pattern and a rate, such as read=5/s or finetuning.**=60/m; it got ${JSON.stringify(text)}.`,
    )
  return { pattern, ...(unit === 's' ? { perSecond: Number(most) } : { perMinute: Number(most) }) }
}

/** `50`, or `20-200`. */
function latencyFrom(text: string): Latency {
  const [, min, max = min] = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text) ?? []
  if (min === undefined || Number(max) < Number(min))
    throw new UsageError(`--latency takes ms, such as 50 or 20-200; it got ${JSON.stringify(text)}.`)
  return { min: Number(min), max: Number(max) }
}

function adminFrom(values: {
  'admin-token'?: string | undefined
  'admin-allow'?: string[] | undefined
}): Pick<MockOptions, 'admin'> {
  const { 'admin-token': token, 'admin-allow': allow } = values
  if (token === undefined && allow === undefined) return {}
  return { admin: { ...(token !== undefined && { token }), ...(allow && { allow }) } }
}

/** How a mock that listens everywhere is reached from elsewhere. */
function reachOf({ host, admin }: MockOptions, url: string): string[] {
  if (host !== '0.0.0.0' && host !== '::') return []
  const doors = [
    admin?.token !== undefined && 'with the token of --admin-token',
    admin?.allow && `from ${admin.allow.join(', ')}`,
  ].filter(Boolean)
  return [
    `It listens on every interface: from elsewhere take this machine's address in place of 127.0.0.1, port ${new URL(url).port}.`,
    `已监听所有网卡：从其他机器访问时，请用本机地址代替 127.0.0.1，端口 ${new URL(url).port}。`,
    `/_mock is open to this machine${doors.length > 0 ? `, and ${doors.join(', and ')}` : ' alone; --admin-token or --admin-allow opens it to others'}.`,
  ]
}

function keysFrom(
  values: { keys?: string | undefined; 'no-auth'?: boolean | undefined },
  { env }: CommandIo,
): Pick<MockOptions, 'credentials' | 'keys'> {
  if (values['no-auth'] && values.keys !== undefined) throw new UsageError('--keys and --no-auth exclude each other.')
  if (values['no-auth']) return { credentials: null }
  if (values.keys !== undefined) return { keys: listFrom<MockKey>('keys', values.keys) }
  const {
    QIANFAN_ACCESS_KEY: accessKeyId,
    QIANFAN_SECRET_KEY: secretAccessKey,
    QIANFAN_SESSION_TOKEN: sessionToken,
  } = env
  return accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey, sessionToken } } : {}
}

function numberOf(flag: string, text: string, fits: (value: number) => boolean, what: string): number {
  const value = Number(text)
  if (text.trim() === '' || !fits(value))
    throw new UsageError(`--${flag} takes ${what}; it got ${JSON.stringify(text)}.`)
  return value
}

function listFrom<Item>(flag: string, file: string): Item[] {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (error) {
    throw new UsageError(`--${flag}: ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`)
  }
  const text = decodeText(bytes, `--${flag}: ${file}`)
  try {
    const list: unknown = JSON.parse(text)
    if (Array.isArray(list)) return list as Item[]
  } catch {
    // Said below, without the text: a file of keys holds secrets.
  }
  throw new UsageError(`--${flag}: ${file} must hold a JSON list.`)
}

function startupMessage(error: NodeJS.ErrnoException): string {
  const { code, message, syscall } = error
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return message
  if (code === 'EADDRINUSE')
    return 'the port is in use. Choose another with --port, or --port 0 for a free one. 端口已被占用，请用 --port 指定其他端口，或用 --port 0 自动选择空闲端口。'
  if (code === 'EACCES')
    return 'the port may not be opened by this user. Choose one above 1023 with --port. 没有权限监听该端口，请用 --port 指定 1023 以上的端口。'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'the address of --host is not an address of this machine. --host 不是本机的地址。'
  return message
}
