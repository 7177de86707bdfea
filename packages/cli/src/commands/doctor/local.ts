import { settingsInForce } from '../../config/settingsInForce.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes } from '../../context/failure.ts'
import { punctuation } from '../../context/language.ts'
import { reasonOf, reportOf } from '../../output/errorReport.ts'
import { bad, type Check, good } from './check.ts'

/** The Node that runs this. */
export async function node({ say }: Context): Promise<Check[]> {
  const version = process.versions.node
  if (Number(version.split('.')[0]) >= 22) return [good('node', version)]
  return [bad('node', version, say('Install Node.js 22 or newer.', '请安装 Node.js 22 或更高版本。'), exitCodes.usage)]
}

/** The configuration file. */
export async function configuration({ say, language }: Context): Promise<Check[]> {
  const { comma, bracketed } = punctuation(say)
  try {
    const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
    const { existsSync } = await import('node:fs')
    const file = configFilePath()
    if (file === undefined) return [good('configuration', say('no home folder, no file', '未找到主目录，没有配置文件'))]
    if (!existsSync(file)) return [good('configuration', say(`${file} (not there)`, `${file}（不存在）`))]
    const names = Object.keys((await readConfig()).profiles).join(comma)
    return [good('configuration', `${file}${bracketed(names || say('no profile', '无凭证配置'))}`)]
  } catch (error) {
    return [
      bad('configuration', reasonOf(error, language), say('Fix the file.', '请修正该文件。'), exitCodes.credentials),
    ]
  }
}

/** The policies that are there. */
export async function policy({ say, policies, language }: Context): Promise<Check[]> {
  const { colon, comma, semicolon } = punctuation(say)
  try {
    return (await policies()).map(({ file, deny, confirm }) =>
      good('policy', `${file}${colon}deny ${deny.join(comma) || '-'}${semicolon}confirm ${confirm.join(comma) || '-'}`),
    )
  } catch (error) {
    const next = say('Fix the file: nothing runs until then.', '请修正该文件。修正之前，qfc 不会执行任何命令。')
    return [bad('policy', reasonOf(error, language), next, exitCodes.usage)]
  }
}

/** The keys, and where they come from. */
export async function keys(context: Context): Promise<Check[]> {
  const { say, settings } = context
  try {
    const { nodeCredentials } = await import('@qianfan-console/core/node')
    const { accessKeyId, sessionToken } = await nodeCredentials(
      settings.profile === undefined ? {} : { profile: settings.profile },
    )()
    const from = (await settingsInForce(context)).find(
      ({ setting, source }) => source !== null && (setting === 'access_key' || setting === 'credential_command'),
    )?.source
    const temporary = sessionToken ? say(', temporary', '，临时凭证') : ''
    const source = `${from ?? say('not known', '未知')}${temporary}`
    return [good('keys', `${accessKeyId}${punctuation(say).bracketed(source)}`)]
  } catch (error) {
    return [
      bad('keys', reasonOf(error, context.language), reportOf(error, context).hint ?? null, exitCodes.credentials),
    ]
  }
}
