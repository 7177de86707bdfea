import type { QianfanError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes } from '../context/failure.ts'
import { helped, readCommand } from '../input/readCommand.ts'
import { credentialCodes } from '../output/errorHints.ts'
import { reportOf } from '../output/errorReport.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { actionNamed } from '../table/actionTable.ts'
import { safeText } from '../terminal/safeText.ts'

const help = {
  en: 'Check the way to the platform: Node, configuration, network, clock, keys and permission, each with the next step.\n\nUsage\n  qfc doctor\n',
  zh: '检查到平台的各个环节：Node、配置、网络、时钟、密钥和权限，并给出下一步建议。\n\n用法\n  qfc doctor\n',
}

/** One thing that was looked at. */
interface Check {
  check: string
  ok: boolean
  found: string
  /** What to do when it is not good. */
  next: string | null
  /** The exit code when it is not good. */
  exitCode: number
}

/** A difference of clocks that signatures survive, in seconds. */
const tolerance = 60

/** `qfc doctor`: looks at everything a call needs, in the order in which it is needed. */
export async function run(context: Context, argv: readonly string[]): Promise<number> {
  if (!(await readCommand(context, argv, help))) return helped
  const { say, paintOutput: paint, settings } = context
  const checks: Check[] = []
  for (const check of [node, configuration, policy, keys, network, access]) {
    const found = await check(context)
    checks.push(...found)
    if (settings.output === 'table') for (const each of found) await context.print(line(each))
    // What comes later needs what comes before.
    if (found.some(({ ok }) => !ok) && check !== node && check !== policy) break
  }
  if (settings.output !== 'table')
    await printAnswer(
      context,
      checks.map(({ exitCode: _, ...check }) => check),
    )
  const first = checks.find(({ ok }) => !ok)
  if (!first) context.note(paint('dim', say('All is well.', '一切正常。')))
  return first?.exitCode ?? exitCodes.done

  function line({ check, ok, found, next }: Check): string {
    return `${ok ? paint('green', '✓') : paint('red', '✗')} ${check}: ${safeText(found)}\n${next ? `  ${say('To do', '处理建议')}: ${next}\n` : ''}`
  }
}

/** What threw, as a check that is not good. */
const bad = (check: string, error: unknown, next: string | null, exitCode: number): Check => ({
  check,
  ok: false,
  found: (error as Error).message,
  next,
  exitCode,
})

async function node({ say }: Context): Promise<Check[]> {
  const major = Number(process.versions.node.split('.')[0])
  return [
    {
      check: 'Node.js',
      ok: major >= 22,
      found: process.versions.node,
      next: major >= 22 ? null : say('Install Node.js 22 or newer.', '请安装 Node.js 22 或更高版本。'),
      exitCode: exitCodes.usage,
    },
  ]
}

async function configuration(context: Context): Promise<Check[]> {
  const { say } = context
  const check = say('Configuration', '配置文件')
  try {
    const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
    const { existsSync } = await import('node:fs')
    const file = configFilePath()
    if (file === undefined)
      return [
        { check, ok: true, found: say('no home folder, no file', '没有主目录，无配置文件'), next: null, exitCode: 0 },
      ]
    if (!existsSync(file))
      return [{ check, ok: true, found: say(`${file} (not there)`, `${file}（不存在）`), next: null, exitCode: 0 }]
    const { profiles } = await readConfig()
    return [
      {
        check,
        ok: true,
        found: `${file} (${Object.keys(profiles).join(', ') || say('no profile', '无配置')})`,
        next: null,
        exitCode: 0,
      },
    ]
  } catch (error) {
    return [bad(check, error, say('Put the file right.', '请修正该文件。'), exitCodes.credentials)]
  }
}

async function policy(context: Context): Promise<Check[]> {
  const check = context.say('Policy', '策略')
  try {
    const policies = await context.policies()
    return policies.map(({ file, deny, confirm }) => ({
      check,
      ok: true,
      found: `${file}: deny ${deny.join(', ') || '-'}; confirm ${confirm.join(', ') || '-'}`,
      next: null,
      exitCode: 0,
    }))
  } catch (error) {
    const next = context.say('Put the file right: nothing runs until then.', '请修正该文件，否则不会执行任何操作。')
    return [bad(check, error, next, exitCodes.usage)]
  }
}

async function keys(context: Context): Promise<Check[]> {
  const { say, settings } = context
  const check = say('Keys', '密钥')
  try {
    const { nodeCredentials } = await import('@qianfan-console/core/node')
    const { accessKeyId, sessionToken } = await nodeCredentials(
      settings.profile === undefined ? {} : { profile: settings.profile },
    )()
    const { settingsInForce } = await import('../config/settingsInForce.ts')
    const from = (await settingsInForce(context)).find(
      ({ setting, source }) => source !== null && (setting === 'access_key' || setting === 'credential_command'),
    )?.source
    return [
      {
        check,
        ok: true,
        found: `${accessKeyId} (${from ?? say('not known', '未知')}${sessionToken ? say(', temporary', '，临时密钥') : ''})`,
        next: null,
        exitCode: 0,
      },
    ]
  } catch (error) {
    const report = reportOf(error, context)
    return [bad(check, error, report.hint ?? null, exitCodes.credentials)]
  }
}

/** Makes a read without a signature: what is answered does not matter, that something is does, and so does its clock. */
async function network(context: Context): Promise<Check[]> {
  const { say, environment } = context
  const check = say('Network', '网络')
  const { clientOptions } = await import('../calls/connect.ts')
  let baseUrl = context.settings.baseUrl ?? ''
  try {
    const options = await clientOptions(context)
    baseUrl = options.baseUrl
    const { transport } = options
    const started = Date.now()
    const answer = await transport({
      method: 'POST',
      url: `${baseUrl}${actionNamed('finetuning.job.list').path}`,
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.any([context.signal, AbortSignal.timeout(10_000)]),
      sensitive: false,
    })
    const ended = Date.now()
    const reached: Check = {
      check,
      ok: answer.status !== 407,
      found: `${baseUrl} (${ended - started} ms)`,
      next:
        answer.status === 407
          ? say(
              'The proxy wants a password: HTTPS_PROXY=http://user:password@host:port',
              '代理需要密码：HTTPS_PROXY=http://user:password@host:port',
            )
          : null,
      exitCode: exitCodes.network,
    }
    return [reached, ...clock(context, answer.headers.get('date'), (started + ended) / 2)]
  } catch (error) {
    const { message, cause, code } = error as {
      message: string
      cause?: { code?: string; message?: string }
      code?: string
    }
    const proxy = await proxyVariable(baseUrl, environment)
    return [
      {
        check,
        ok: false,
        found: `${baseUrl && `${baseUrl}: `}${[message, cause?.message ?? cause?.code ?? code].filter(Boolean).join(': ')}`,
        next: proxy
          ? say(`Check the proxy that ${proxy} names.`, `请检查 ${proxy} 指定的代理。`)
          : say(
              'Check the network and the base URL; behind a proxy set HTTPS_PROXY.',
              '请检查网络和平台地址；如需代理请设置 HTTPS_PROXY。',
            ),
        exitCode: exitCodes.network,
      },
    ]
  }
}

/** The variable whose proxy calls go through; one that cannot be used says so itself. */
async function proxyVariable(baseUrl: string, environment: NodeJS.ProcessEnv): Promise<string | undefined> {
  const { proxyFor } = await import('@qianfan-console/core/node')
  try {
    return proxyFor(baseUrl, environment)?.variable
  } catch {
    return undefined
  }
}

function clock({ say }: Context, date: string | null, now: number): Check[] {
  const there = Date.parse(date ?? '')
  if (Number.isNaN(there)) return []
  const offset = Math.round((now - there) / 1000)
  const ok = Math.abs(offset) <= tolerance
  const found =
    Math.abs(offset) <= 1
      ? say('right', '准确')
      : offset > 0
        ? say(`${offset} s ahead of the platform`, `比平台快 ${offset} 秒`)
        : say(`${-offset} s behind the platform`, `比平台慢 ${-offset} 秒`)
  // Calls repair a wrong clock by themselves; signatures for other programs do not.
  return [
    {
      check: say('Clock', '时钟'),
      ok,
      found,
      next: ok ? null : say('Set the clock of this machine (NTP).', '请校准本机时间（NTP）。'),
      exitCode: exitCodes.credentials,
    },
  ]
}

/** The cheapest signed read tells keys from permission. */
async function access(context: Context): Promise<Check[]> {
  const { say } = context
  const check = say('Permission', '权限')
  try {
    const { send } = await import('../calls/send.ts')
    await send(context, actionNamed('finetuning.job.list'), { maxKeys: 1 })
    return [
      {
        check,
        ok: true,
        found: say('the keys are good, and may read fine-tuning jobs', '密钥有效，可读取精调作业'),
        next: null,
        exitCode: 0,
      },
    ]
  } catch (error) {
    const { code, message } = error as QianfanError
    const report = reportOf(error, context)
    const name = credentialCodes.has(code) ? say('Keys', '密钥') : check
    return [
      {
        check: name,
        ok: false,
        found: `${code}: ${message}`,
        next: [report.hint, report.policies.length > 0 && report.policies.join(', ')].filter(Boolean).join(' ') || null,
        exitCode: report.exitCode,
      },
    ]
  }
}
