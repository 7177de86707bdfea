import { createClient, definitionOf, type QianfanError } from '@qianfan-console/core'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { textIn } from '../context/language.ts'
import { version } from '../context/version.ts'
import { credentialCodes } from '../output/errorHints.ts'
import { errorNote } from '../output/errorNote.ts'
import { reasonOf, reportOf } from '../output/errorReport.ts'
import { permit } from '../policy/policy.ts'
import { actionIndex, actionNamed } from '../table/actionTable.ts'
import type { ManifestAction, Text } from '../table/manifest.ts'
import { askYesNo } from '../terminal/ask.ts'
import { transportFor, urlIn } from './connect.ts'

/** Keys that are about to be written. */
export interface NewKeys {
  accessKey: string
  secretKey: string
  sessionToken: string | undefined
  /** Of actions that take one. */
  apiKey: string | undefined
  /** Of the profile that they go into. */
  baseUrl: string | undefined
}

/** The longest that a check of keys may take, in ms. */
const patience = 15_000

/** A key, the cheapest read that takes it, and what is said of it. */
interface Trial {
  action: ManifestAction
  good: Text
  /** The key is good, and may do something else. */
  mayNotRead: Text
}

const signed = (): Trial => ({
  action: actionNamed('finetuning.job.list'),
  good: { en: 'The platform takes the keys.', zh: '密钥有效。' },
  mayNotRead: {
    en: 'The platform takes the keys; they may not read fine-tuning jobs.',
    zh: '密钥有效，但无权查看模型精调作业。',
  },
})

const bearer = (): Trial => ({
  action: actionNamed('knowledgebase.list'),
  good: { en: 'The platform takes the API key.', zh: 'API Key 有效。' },
  mayNotRead: {
    en: 'The platform takes the API key; it may not read knowledge bases.',
    zh: 'API Key 有效，但无权读取知识库。',
  },
})

/**
 * Tries keys, each by the cheapest read that takes it. What the platform refuses is written only where its owner says
 * so; a platform that cannot be reached says nothing about keys.
 */
export async function verifyKeys(context: Context, keys: NewKeys): Promise<void> {
  await verify(context, keys, signed())
  if (keys.apiKey !== undefined) await verify(context, keys, bearer())
}

async function verify(context: Context, keys: NewKeys, trial: Trial): Promise<void> {
  const { say, note, paint, language } = context
  try {
    await read(context, keys, trial.action)
    note(`${paint('green', '✓')} ${textIn(language, trial.good)}`)
  } catch (error) {
    const { name, code } = error as QianfanError
    if (context.signal.aborted) throw error
    if (!credentialCodes.has(code)) return note(verdict(context, trial, name, error as Error))
    note(await errorNote(reportOf(error, context), language, paint))
    if (await askYesNo(say('Write these keys all the same?', '仍要保存这些密钥吗？'), say)) return
    throw new Failure('KeysRefused', say('The keys were not written.', '未保存密钥。'), {
      exitCode: exitCodes.credentials,
    })
  }
}

async function read(
  { settings, environment, policies, signal, say }: Context,
  { accessKey, secretKey, sessionToken, apiKey, baseUrl: own }: NewKeys,
  action: ManifestAction,
): Promise<void> {
  permit(await policies(), action, say)
  const baseUrl = settings.baseUrl ?? urlIn(environment) ?? own ?? actionIndex().server
  const client = createClient({
    userAgent: `qfc/${version}`,
    baseUrl,
    credentials: { accessKeyId: accessKey, secretAccessKey: secretKey, ...(sessionToken && { sessionToken }) },
    apiKey: apiKey ?? null,
    transport: await transportFor(baseUrl, environment),
    timeout: settings.timeout ?? patience,
    retry: { maxTime: settings.timeout ?? patience },
  })
  await client.send(definitionOf(action), { maxKeys: 1 }, { signal })
}

/** A refusal for another reason still tells that the keys are good. */
function verdict({ say, paint, language }: Context, { mayNotRead }: Trial, name: string, error: Error): string {
  const why = reasonOf(error, language)
  return name === 'ServiceError'
    ? `${paint('green', '✓')} ${textIn(language, mayNotRead)}`
    : paint('yellow', say(`The keys could not be checked: ${why}`, `未能验证密钥：${why}`))
}
