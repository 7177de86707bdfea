import type { QianfanError } from '@qianfan-console/core'
import { type Platform, platformOf, reach } from '../../calls/platform.ts'
import { send } from '../../calls/send.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes } from '../../context/failure.ts'
import { punctuation } from '../../context/language.ts'
import { credentialCodes } from '../../output/errorHints.ts'
import { reasonOf, reportOf } from '../../output/errorReport.ts'
import { actionNamed } from '../../table/actionTable.ts'
import { bad, type Check, good } from './check.ts'

/** A difference of clocks that signatures survive, in seconds. */
const tolerance = 60

/** The way to the platform, and its clock. */
export async function network(context: Context): Promise<Check[]> {
  const { say, settings } = context
  let platform: Platform | undefined
  try {
    platform = await platformOf(context)
    const { status, date, started, ended } = await reach(context, platform)
    const found = `${platform.baseUrl}${punctuation(say).bracketed(`${ended - started} ms`)}`
    const wantsPassword = say(
      'The proxy wants a password: HTTPS_PROXY=http://user:password@host:port',
      '代理要求身份认证，请设置 HTTPS_PROXY=http://用户名:密码@主机:端口',
    )
    const reached = status === 407 ? bad('network', found, wantsPassword, exitCodes.network) : good('network', found)
    return [reached, ...clock(context, date, (started + ended) / 2)]
  } catch (error) {
    return [await unreachable(context, platform?.baseUrl ?? settings.baseUrl ?? '', error)]
  }
}

async function unreachable({ say, environment, language }: Context, baseUrl: string, error: unknown): Promise<Check> {
  const { message, cause, code } = error as {
    message: string
    cause?: { code?: string; message?: string }
    code?: string
  }
  const proxy = await proxyVariable(baseUrl, environment)
  const next = proxy
    ? say(`Check the proxy that ${proxy} names.`, `请检查 ${proxy} 指定的代理。`)
    : say(
        'Check the network and the base URL; behind a proxy set HTTPS_PROXY.',
        '请检查网络和平台地址；如需代理请设置 HTTPS_PROXY。',
      )
  const { colon } = punctuation(say)
  const why = [
    language === 'zh' ? reasonOf(error, language) : message,
    cause?.code ?? (language === 'zh' ? code : (cause?.message ?? code)),
  ]
    .filter(Boolean)
    .join(colon)
  return bad('network', `${baseUrl && `${baseUrl}${colon}`}${why}`, next, exitCodes.network)
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
  if (Math.abs(offset) <= 1) return [good('clock', say('right', '准确'))]
  const found =
    offset > 0
      ? say(`${offset} s ahead of the platform`, `比平台快 ${offset} 秒`)
      : say(`${-offset} s behind the platform`, `比平台慢 ${-offset} 秒`)
  if (Math.abs(offset) <= tolerance) return [good('clock', found)]
  // Calls repair a wrong clock by themselves; signatures for other programs do not.
  const next = say('Set the clock of this machine (NTP).', '请校准本机时间（NTP）。')
  return [bad('clock', found, next, exitCodes.credentials)]
}

/** The cheapest signed read tells keys from permission. */
export async function access(context: Context): Promise<Check[]> {
  const { say } = context
  try {
    await send(context, actionNamed('finetuning.job.list'), { maxKeys: 1 })
    return [
      good('permission', say('the keys are good, and may read fine-tuning jobs', '密钥有效，且有权查看模型精调作业')),
    ]
  } catch (error) {
    const { code, message } = error as QianfanError
    const { hint, policies, exitCode, words } = reportOf(error, context)
    const { comma, gap } = punctuation(say)
    const next = [hint, policies.length > 0 && policies.join(comma)].filter(Boolean).join(gap) || null
    return [bad(credentialCodes.has(code) ? 'keys' : 'permission', words ?? `${code}: ${message}`, next, exitCode)]
  }
}
