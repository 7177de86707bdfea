import { settingsInForce } from '../../config/settingsInForce.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes } from '../../context/failure.ts'
import { reportOf } from '../../output/errorReport.ts'
import { bad, type Check, good } from './check.ts'

const messageOf = (error: unknown): string => (error as Error).message

/** The Node that runs this. */
export async function node({ say }: Context): Promise<Check[]> {
  const version = process.versions.node
  if (Number(version.split('.')[0]) >= 22) return [good('node', version)]
  return [bad('node', version, say('Install Node.js 22 or newer.', '请安装 Node.js 22 或更高版本。'), exitCodes.usage)]
}

/** The configuration file. */
export async function configuration({ say }: Context): Promise<Check[]> {
  try {
    const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
    const { existsSync } = await import('node:fs')
    const file = configFilePath()
    if (file === undefined) return [good('configuration', say('no home folder, no file', '没有主目录，无配置文件'))]
    if (!existsSync(file)) return [good('configuration', say(`${file} (not there)`, `${file}（不存在）`))]
    const names = Object.keys((await readConfig()).profiles).join(', ')
    return [good('configuration', `${file} (${names || say('no profile', '无配置')})`)]
  } catch (error) {
    return [bad('configuration', messageOf(error), say('Fix the file.', '请修正该文件。'), exitCodes.credentials)]
  }
}

/** The policies that are there. */
export async function policy({ say, policies }: Context): Promise<Check[]> {
  try {
    return (await policies()).map(({ file, deny, confirm }) =>
      good('policy', `${file}: deny ${deny.join(', ') || '-'}; confirm ${confirm.join(', ') || '-'}`),
    )
  } catch (error) {
    const next = say('Fix the file: nothing runs until then.', '请修正该文件，否则不会执行任何操作。')
    return [bad('policy', messageOf(error), next, exitCodes.usage)]
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
    const temporary = sessionToken ? say(', temporary', '，临时密钥') : ''
    return [good('keys', `${accessKeyId} (${from ?? say('not known', '未知')}${temporary})`)]
  } catch (error) {
    return [bad('keys', messageOf(error), reportOf(error, context).hint ?? null, exitCodes.credentials)]
  }
}
