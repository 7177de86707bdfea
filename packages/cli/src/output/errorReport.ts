import type { QianfanError, ServiceError } from '@qianfan-console/core'
import type { Context, Paint } from '../context/context.ts'
import { exitCodes, Failure, type Stopped, stopOf } from '../context/failure.ts'
import { type Language, punctuation, type Say, sayIn, textIn } from '../context/language.ts'
import { accountFlags } from '../help/accountFlags.ts'
import { commandLine } from '../help/commandLine.ts'
import { findAction } from '../table/actionTable.ts'
import type { ManifestAction } from '../table/manifest.ts'
import { isStorageAction } from '../table/storageActions.ts'
import { safeJson, safeLines, safeText } from '../terminal/safeText.ts'
import { bearerHints } from './bearerHints.ts'
import { chineseError } from './chineseErrors.ts'
import { credentialCodes, errorHints } from './errorHints.ts'

/** An error as it is told: to people, to programs, and to the shell. */
export interface ErrorReport {
  exitCode: number
  code: string
  /** What happened, in one line. */
  what: string
  /** The platform's own words, unchanged. */
  words: string | undefined
  /** The words of the error as they came, for programs. */
  message: string | undefined
  /** What to do, in one line. */
  hint: string | undefined
  /** The command that tells whether it happened. */
  verify: string | undefined
  requestId: string | undefined
  page: string | undefined
  policies: readonly string[]
  outcome: string | undefined
  action: string | undefined
  /** Where work in stages stopped. */
  stopped: Stopped | undefined
  details: Record<string, unknown>
}

/** Only a proxy answers so. */
const proxyRefused = 'Http407'

const isClientError = (error: unknown): error is QianfanError =>
  error instanceof Error && 'outcome' in error && 'code' in error

/** What a report holds where an error says nothing of it. */
const none = {
  words: undefined,
  message: undefined,
  hint: undefined,
  verify: undefined,
  requestId: undefined,
  page: undefined,
  policies: [],
  outcome: undefined,
  action: undefined,
  stopped: undefined,
  details: {},
}

type Teller = Pick<Context, 'language'> & Partial<Pick<Context, 'settings'>>

/** Works out what to tell about an error; the commands it names reach the account and platform of `settings`. */
export function reportOf(error: unknown, teller: Teller): ErrorReport {
  return { ...ownReport(error, teller), stopped: stopOf(error) }
}

function ownReport(error: unknown, teller: Teller): ErrorReport {
  if (error instanceof Failure) {
    const { exitCode, code, message, details } = error
    const usage = exitCode === exitCodes.usage && teller.language === 'zh' ? '加 --help 查看用法' : undefined
    return { ...none, exitCode, code, what: message, hint: error.hint ?? usage, details }
  }
  return isClientError(error) ? clientReport(error, teller) : faultReport(error, sayIn(teller.language))
}

function faultReport(error: unknown, say: Say): ErrorReport {
  if ((error as Error | undefined)?.name === 'NotReadableError') return changedReport(say)
  if ((error as Error | undefined)?.message === 'SIGINT') return interruptedReport(say)
  const message = error instanceof Error ? error.message : String(error)
  return {
    ...none,
    exitCode: exitCodes.refused,
    code: 'InternalFailure',
    what: say(`qfc failed: ${message}`, `qfc 出错：${message}`),
    hint: say(
      'This is a fault of qfc. --verbose shows where.',
      '这是 qfc 的缺陷，请加 --verbose 重新运行，并附上输出反馈问题。',
    ),
  }
}

/** A file that was opened, and then written to by another program. */
const changedReport = (say: Say): ErrorReport => ({
  ...none,
  exitCode: exitCodes.usage,
  code: 'FileChanged',
  what: say('The file changed while it was read.', '文件在读取过程中发生了变化。'),
  hint: say('Let the program that writes it finish, and start again.', '请等待写入该文件的程序结束后重试。'),
})

const interruptedReport = (say: Say): ErrorReport => ({
  ...none,
  exitCode: exitCodes.interrupted,
  code: 'Interrupted',
  what: say('Interrupted.', '已中断。'),
})

/** The report of a call that the client or the platform ended. */
function clientReport(error: QianfanError, teller: Teller): ErrorReport {
  const say = sayIn(teller.language)
  const action = error.action === undefined ? undefined : findAction(error.action)
  // What is done to the storage by name is safe to do again.
  const unknown = error.outcome === 'unknown' && action?.effect !== 'read' && !isStorageAction(error.action)
  return {
    exitCode: exitCodeOf(error, unknown),
    code: error.code,
    what: whatHappened(error, unknown, say),
    words: wordsOf(error, teller.language),
    message: wordsOf(error, 'en'),
    hint: hintFor(error, action, unknown, teller.language),
    verify: unknown || error.previous ? verifyCommand(error, teller) : undefined,
    requestId: error.requestId,
    page: action?.doc?.url,
    policies: error.code === 'AccessDenied' ? (action?.policies ?? []) : [],
    outcome: error.outcome,
    action: error.action,
    stopped: undefined,
    details: {
      ...statusOf(error),
      ...(error.verify && { verify: error.verify }),
      ...(error.previous && { previous: error.previous.toJSON() }),
      ...issuesOf(error),
    },
  }
}

function hintFor(
  { code }: QianfanError,
  action: ManifestAction | undefined,
  unknown: boolean,
  language: Language,
): string | undefined {
  if (unknown)
    return sayIn(language)(
      'Do not repeat it before you know: it may have happened.',
      '确认结果前请勿重试，该操作可能已经生效。',
    )
  const bearer = action?.auth === 'bearer' ? bearerHints[code] : undefined
  if (bearer) return textIn(language, bearer)
  return language === 'zh' ? chineseError(code)[1] : errorHints[code]
}

function verifyCommand({ verify }: QianfanError, { settings }: Teller): string | undefined {
  const read = verify && findAction(verify.action)
  return read && commandLine(read, verify.input, verify.open) + (settings ? accountFlags(settings) : '')
}

const statusOf = (error: QianfanError) =>
  'status' in error ? { status: error.status, body: (error as ServiceError).body } : {}
const issuesOf = (error: QianfanError) =>
  'issues' in error ? { issues: error.issues } : 'states' in error ? { states: error.states } : {}

function exitCodeOf(error: QianfanError, unknown: boolean): number {
  if (error.name === 'AbortError') return exitCodes.interrupted
  if (error.name === 'InputError') return exitCodes.usage
  if (error.name === 'CredentialsError' || credentialCodes.has(error.code)) return exitCodes.credentials
  if (unknown) return exitCodes.unknown
  if (error.code === proxyRefused) return exitCodes.network
  if (error.name === 'ServiceError') return exitCodes.refused
  return exitCodes.network
}

function whatHappened(error: QianfanError, unknown: boolean, say: Say): string {
  const { action = '', name, code } = error
  const status = 'status' in error ? say(` (HTTP ${error.status})`, `（HTTP ${error.status}）`) : ''
  if (unknown)
    return say(`Whether ${action} happened is not known${status}.`, `无法确认 ${action} 是否已生效${status}。`)
  if (code === 'ResultFalse')
    return say(
      `The platform answered result: false: ${action} was not accepted.`,
      `平台未受理 ${action}（返回 result: false）。`,
    )
  if (name === 'ServiceError' && isStorageAction(action))
    return say(`The object storage refused${status}.`, `对象存储拒绝了请求${status}。`)
  if (code === proxyRefused)
    return say('The proxy wants a password; nothing went through.', '代理要求身份认证，请求未发出。')
  if (name === 'ServiceError')
    return say(`The platform refused ${action}${status}.`, `平台拒绝了请求：${action}${status}。`)
  if (name === 'CredentialsError')
    return say(
      code === 'NoCredentials' ? 'There are no credentials to sign with.' : 'The credentials cannot be used.',
      chineseError(code)[0],
    )
  if (name === 'TimeoutError') return say(`${action} had no answer in time.`, `${action} 超时。`)
  if (name === 'WaiterError') return say('What was waited for did not come.', '未等到目标状态。')
  if (name === 'AbortError') return say('Interrupted.', '已中断。')
  if (name === 'InputError') return say('The input cannot be sent.', '输入有误，未发送任何请求。')
  if (isStorageAction(action)) return say('The object storage did not answer as it should.', '对象存储未正常响应。')
  return say(`${action} did not get an answer from the platform.`, `${action} 未收到平台的响应。`)
}

/** `Code: message` of the platform; the client's own words otherwise. Chinese has a sentence for each code instead. */
function wordsOf(error: QianfanError, language: Language): string {
  if (language === 'zh') return chineseWords(error)
  if (error.name === 'AbortError') return error.message
  return error.code === 'ResultFalse' ? '' : `${error.code}: ${error.message}`
}

/** What the code says, which field it is about, and the code itself, by which it is looked up. */
function chineseWords({ code, message, name }: QianfanError): string {
  if (name === 'AbortError') return ''
  const field = /param\[([^\]]+)\]/.exec(message)?.[1]
  const line = /\bline (\d+)/i.exec(message)?.[1]
  const what = name === 'CredentialsError' || code === 'ResultFalse' ? '' : chineseError(code)[0]
  return `${what}${line ? `第 ${line} 行。` : ''}${field ? `字段：${field}。` : ''}错误码：${code}`
}

/** Why something failed, in the language: for a sentence that says what failed. */
export function reasonOf(error: unknown, language: Language): string {
  if (language === 'zh' && isClientError(error) && !(error instanceof Failure))
    return chineseError(error.code)[0].replace(/。$/, '')
  return error instanceof Error ? error.message : String(error)
}

/** The report for people; `wrap` breaks what is read, and not what is copied. */
export function errorText(
  report: ErrorReport,
  language: Language,
  paint: Paint,
  wrap = (text: string): string => text,
): string {
  const say = sayIn(language)
  const { colon, comma } = punctuation(language)
  const lines = [
    paint('red', wrap(`qfc${colon}${safeText(report.what)}`)),
    report.words && wrap(`  ${safeText(report.words)}`),
    report.hint && hintLine(`  ${say('To do', '处理建议')}${colon}${safeLines(report.hint)}`, wrap),
    ...(report.stopped?.refusedRows ?? []).map(
      (row) => `  ${say('Row refused', '被拒绝的行')}${colon}${safeText(row)}`,
    ),
    report.stopped?.stage && `  ${say('Stopped at', '停止于')}${colon}${safeText(report.stopped.stage)}`,
    report.stopped?.exists &&
      report.stopped.exists.length > 0 &&
      wrap(`  ${say('There is now', '已创建')}${colon}${safeText(report.stopped.exists.join(comma))}`),
    report.stopped?.goOn && `  ${say('To go on', '继续执行')}${colon}${safeText(report.stopped.goOn)}`,
    report.policies.length > 0 &&
      `  ${say('Policies, any of', '所需权限策略（满足任一即可）')}${colon}${safeText(report.policies.join(comma))}`,
    report.verify && `  ${say('See', '查询确认')}${colon}${safeText(report.verify)}`,
    report.requestId && `  ${say('Request id', '请求 ID')}${colon}${safeText(report.requestId)}`,
    report.page && `  ${say('Page', '官方文档')}${colon}${safeText(report.page)}`,
  ]
  return lines.filter((line): line is string => typeof line === 'string' && line !== '').join('\n')
}

/** A hint that ends in a command is copied. */
const hintLine = (text: string, wrap: (text: string) => string): string =>
  /[:：] ?qfc /.test(text) ? text : wrap(text)

/** The report for programs. */
export function errorJson(report: ErrorReport): string {
  const { exitCode, code, what, message, hint, verify, requestId, page, policies, outcome, action, stopped, details } =
    report
  const { verify: read, ...rest } = details
  return safeJson({
    error: {
      code,
      exitCode,
      message: message || what,
      what,
      ...(action && { action }),
      ...(outcome && { outcome }),
      ...(hint && { hint }),
      ...(verify || read ? { verify: { ...(read as object | undefined), ...(verify && { command: verify }) } } : {}),
      ...(requestId && { requestId }),
      ...(page && { page }),
      ...(policies.length > 0 && { policies }),
      ...(stopped && { stopped }),
      ...rest,
    },
  })
}
