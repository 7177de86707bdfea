import { createClient, definitionOf, type QianfanError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { version } from '../context/version.ts'
import { credentialCodes } from '../output/errorHints.ts'
import { errorText, reasonOf, reportOf } from '../output/errorReport.ts'
import { permit } from '../policy/policy.ts'
import { actionIndex, actionNamed } from '../table/actionTable.ts'
import { askYesNo } from '../terminal/ask.ts'
import { transportFor, urlIn } from './connect.ts'

/** Keys that are about to be written. */
export interface NewKeys {
  accessKey: string
  secretKey: string
  sessionToken: string | undefined
  /** Of the profile that they go into. */
  baseUrl: string | undefined
}

/** The longest that a check of keys may take, in ms. */
const patience = 15_000

/**
 * Tries keys by the cheapest read. What the platform refuses is written only where its owner says so; a platform that
 * cannot be reached says nothing about keys.
 */
export async function verifyKeys(context: Context, keys: NewKeys): Promise<void> {
  const { say, note, paint, language } = context
  try {
    await read(context, keys)
    note(`${paint('green', '✓')} ${say('The platform takes the keys.', '密钥有效。')}`)
  } catch (error) {
    const { name, code } = error as QianfanError
    if (context.signal.aborted) throw error
    if (!credentialCodes.has(code)) return note(verdict(context, name, error as Error))
    note(errorText(reportOf(error, context), language, paint))
    if (await askYesNo(say('Write these keys all the same?', '仍要保存这些密钥吗？'), say)) return
    throw new Failure('KeysRefused', say('The keys were not written.', '未保存密钥。'), {
      exitCode: exitCodes.credentials,
    })
  }
}

async function read(
  { settings, environment, policies, signal, say }: Context,
  { accessKey, secretKey, sessionToken, baseUrl: own }: NewKeys,
): Promise<void> {
  const action = actionNamed('finetuning.job.list')
  permit(await policies(), action, say)
  const baseUrl = settings.baseUrl ?? urlIn(environment) ?? own ?? actionIndex().server
  const client = createClient({
    userAgent: `qfc/${version}`,
    baseUrl,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey, ...(sessionToken && { sessionToken }) },
    transport: await transportFor(baseUrl, environment),
    timeout: settings.timeout ?? patience,
    retry: { maxTime: settings.timeout ?? patience },
  })
  await client.send(definitionOf(action), { maxKeys: 1 }, { signal })
}

/** A refusal for another reason still tells that the keys are good. */
function verdict({ say, paint, language }: Context, name: string, error: Error): string {
  const why = reasonOf(error, language)
  return name === 'ServiceError'
    ? `${paint('green', '✓')} ${say('The platform takes the keys; they may not read fine-tuning jobs.', '密钥有效，但无权查看模型精调作业。')}`
    : paint('yellow', say(`The keys could not be checked: ${why}`, `未能验证密钥：${why}`))
}
