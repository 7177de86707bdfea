import type { Config } from '@qianfan-console/core/node'
import { editConfig } from '../../config/configFile.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes, Failure } from '../../context/failure.ts'
import { askYesNo } from '../../terminal/ask.ts'

/** The configuration file; empty where there is none. */
export async function readConfigFile(): Promise<Config> {
  const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
  const { existsSync } = await import('node:fs')
  const file = configFilePath()
  // A file that was named and is not there yet is the one that will be written.
  return file !== undefined && existsSync(file) ? readConfig() : { file, exists: false, profiles: {} }
}

/** The profile that is meant: the flag, the environment, the file's default, or `default`. */
export async function profileName({ settings, environment }: Context): Promise<string> {
  return settings.profile ?? (environment.QIANFAN_PROFILE || (await readConfigFile()).defaultProfile) ?? 'default'
}

/** Whether the profile was named, and is not only the one that is there by default. */
export const isAsked = ({ settings, environment }: Context): boolean =>
  settings.profile !== undefined || Boolean(environment.QIANFAN_PROFILE)

/** The name of a profile that must be there. */
export async function knownProfile(context: Context, name: string | undefined): Promise<string> {
  const { say } = context
  const { profiles } = await readConfigFile()
  if (name !== undefined && Object.hasOwn(profiles, name)) return name
  throw new Failure(
    name === undefined ? 'MissingArgument' : 'UnknownProfile',
    name === undefined
      ? say('Which profile?', '请指定凭证配置的名称。')
      : say(`There is no profile ${JSON.stringify(name)}.`, `凭证配置 ${JSON.stringify(name)} 不存在。`),
    {
      hint: say(
        `There are: ${Object.keys(profiles).join(', ') || 'none'}.`,
        `可选：${Object.keys(profiles).join('、') || '无'}。`,
      ),
    },
  )
}

/** `qfc config use`. */
export async function use(context: Context, words: readonly string[]): Promise<void> {
  const name = await knownProfile(context, words[0])
  await editConfig(context, (config) => {
    config.default_profile = name
  })
  context.note(context.say(`${name} is the default profile now.`, `已将 ${name} 设为默认凭证配置。`))
}

/** `qfc config delete`. */
export async function remove(context: Context, words: readonly string[]): Promise<void> {
  const { say, settings, interactive } = context
  const name = await knownProfile(context, words[0])
  if (!settings.yes) {
    if (!interactive)
      throw new Failure(
        'NotConfirmed',
        say(`Deleting profile ${name} needs consent.`, `删除凭证配置 ${name} 前需要确认。`),
        {
          exitCode: exitCodes.notConfirmed,
          hint: say('Add --yes.', '如确认删除，请加 --yes。'),
        },
      )
    if (
      !(await askYesNo(
        say(`Delete profile ${name} and its keys from this machine?`, `确定从本机删除凭证配置 ${name} 及其密钥？`),
        say,
      ))
    )
      throw new Failure('NotConfirmed', say('Not confirmed.', '未确认。'), { exitCode: exitCodes.notConfirmed })
  }
  await editConfig(context, (config) => {
    delete config.profile[name]
    if (config.default_profile === name) delete config.default_profile
  })
  context.note(say(`Profile ${name} is gone.`, `已删除凭证配置 ${name}。`))
}
