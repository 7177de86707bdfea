import { shownSettings } from '../../config/configFile.ts'
import type { Context } from '../../context/context.ts'
import { Failure } from '../../context/failure.ts'
import { printAnswer } from '../../output/printAnswer.ts'
import { profileName, readConfigFile } from './profiles.ts'

/** `qfc config list`. */
export async function list(context: Context): Promise<void> {
  const { profiles, defaultProfile, file } = await readConfigFile()
  const chosen = await profileName(context)
  const rows = Object.entries(profiles).map(([name, profile]) => ({
    profile: name,
    default: name === (defaultProfile ?? 'default'),
    current: name === chosen,
    ...Object.fromEntries(Object.entries(shownSettings(profile)).map(([field, value]) => [field, value || null])),
  }))
  const { settingsInForce } = await import('../../config/settingsInForce.ts')
  const inForce = await settingsInForce(context)
  const answer = { settings: inForce, profiles: rows }
  const { output, query, columns } = context.settings
  const isTable = output === 'table' && query === undefined && columns === undefined
  await printAnswer(context, answer, { items: 'settings', columns: ['setting', 'value', 'source'] })
  if (isTable && rows.length > 0) {
    await context.print('\n')
    await printAnswer(context, rows, {
      columns: ['profile', 'current', 'access_key', 'secret_key', 'api_key', 'base_url', 'credential_command'],
    })
  }
  if (rows.length === 0)
    context.note(
      context.say(
        `${file} has no profile yet: qfc config sets one up.`,
        `${file} 中还没有凭证配置，运行 qfc config 添加。`,
      ),
    )
}

/** `qfc config path`. */
export async function path(context: Context): Promise<void> {
  const { configFilePath } = await import('@qianfan-console/core/node')
  const file = configFilePath()
  if (file === undefined)
    throw new Failure(
      'NoHome',
      context.say('There is no home folder for a configuration.', '未找到主目录，无法保存配置文件。'),
      {
        hint: context.say('Name a file with QIANFAN_CONFIG_FILE.', '请用 QIANFAN_CONFIG_FILE 指定文件。'),
      },
    )
  await context.print(`${file}\n`)
}
