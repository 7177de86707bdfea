import {
  type ConfigField,
  configFields,
  editConfig,
  isSecretField,
  setFields,
  shownSettings,
} from '../../config/configFile.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes, Failure } from '../../context/failure.ts'
import { readStandardInput } from '../../input/readInput.ts'
import { askSecret, askText } from '../../terminal/ask.ts'
import { closestOf } from '../../util/closestOf.ts'
import { isAsked, knownProfile, profileName, readConfigFile } from './profiles.ts'

/** `qfc config get`. */
export async function get(context: Context, words: readonly string[]): Promise<void> {
  const { say } = context
  const field = fieldNamed(words[0], context)
  const name = await profileName(context)
  const { profiles } = await readConfigFile()
  if (isAsked(context)) await knownProfile(context, name)
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined
  // Whoever asks for the command by name wants it whole.
  const value = field === 'credential_command' ? profile?.credentialCommand : shownSettings(profile)[field]
  if (value === undefined)
    throw new Failure('NotSet', say(`${field} of profile ${name} is not set.`, `凭证配置 ${name} 未设置 ${field}。`), {
      exitCode: exitCodes.refused,
    })
  await context.print(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
  if (isSecretField(field)) context.note(say('Secrets are not shown.', '出于安全考虑，不显示密钥。'))
}

/** `qfc config set`. */
export async function set(context: Context, words: readonly string[]): Promise<void> {
  const { say, interactive } = context
  const field = fieldNamed(words[0], context)
  const [, given, ...extra] = words
  if (extra.length > 0)
    throw new Failure(
      'UnexpectedArgument',
      say('qfc config set takes a name and a value.', '用法：qfc config set <设置项> [值]'),
    )
  if (isSecretField(field) && given !== undefined && given !== '-')
    throw new Failure(
      'SecretOnCommandLine',
      say(
        `${field} is not taken from the command line: others could see it in the list of processes, and the shell remembers it.`,
        `不能在命令行中直接给出 ${field}：其他用户可在进程列表中看到，且会留在 shell 历史中。`,
      ),
      {
        hint: say(
          `Run qfc config set ${field} and type it, or pipe it in.`,
          `运行 qfc config set ${field} 后输入，或通过管道传入。`,
        ),
      },
    )
  const piped = given === '-' || (given === undefined && !process.stdin.isTTY)
  const value = piped
    ? (await readStandardInput(context)).trim()
    : (given ?? (interactive ? await (isSecretField(field) ? askSecret : askText)(field, say) : ''))
  if (value === '') throw new Failure('MissingArgument', say(`${field} needs a value.`, `${field} 不能为空。`))
  if (isSecretField(field) || field === 'access_key') checkKey(field, value, context)
  if (field === 'base_url') await checkUrl(value)
  const profile = await profileName(context)
  const file = await editConfig(context, (config) => {
    setFields(config, profile, { [field]: value })
  })
  context.note(
    say(`${field} of profile ${profile} is set in ${file}.`, `已将凭证配置 ${profile} 的 ${field} 写入 ${file}。`),
  )
}

/** `qfc config unset`. */
export async function unset(context: Context, words: readonly string[]): Promise<void> {
  const { say, note } = context
  const field = fieldNamed(words[0], context)
  const name = await profileName(context)
  if (isAsked(context)) await knownProfile(context, name)
  let wasSet = false
  // Without the profile there is nothing to change, and no file to make for it.
  if (Object.hasOwn((await readConfigFile()).profiles, name))
    await editConfig(context, ({ profile }) => {
      wasSet = Object.hasOwn(profile[name] ?? {}, field)
      delete profile[name]?.[field]
    })
  note(
    wasSet
      ? say(`${field} of profile ${name} is not set any more.`, `已删除凭证配置 ${name} 的 ${field}。`)
      : say(`${field} of profile ${name} was not set.`, `凭证配置 ${name} 未设置 ${field}，无需删除。`),
  )
}

function fieldNamed(name: string | undefined, { say }: Context): ConfigField {
  const field = name?.replaceAll('-', '_')
  if (field !== undefined && configFields.includes(field as ConfigField)) return field as ConfigField
  const closest = name && closestOf(name.replaceAll('-', '_'), configFields)
  throw new Failure(
    name === undefined ? 'MissingArgument' : 'UnknownSetting',
    name === undefined
      ? say('Which setting?', '请指定设置项。')
      : say(`There is no setting ${JSON.stringify(name)}.`, `未知的设置项：${JSON.stringify(name)}。`),
    {
      hint: closest
        ? say(`Did you mean ${closest}?`, `是不是想输入 ${closest}？`)
        : say(`There are: ${configFields.join(', ')}.`, `可选：${configFields.join('、')}。`),
    },
  )
}

/** A key that stands in a header as it is: a slash is a character as any other, and what is not ASCII cannot be sent. */
function checkApiKey(field: ConfigField, value: string, { say }: Context): void {
  if (/^[\x21-\x7e]+$/.test(value) && !/["'`]/.test(value)) return
  throw new Failure(
    'MalformedCredentials',
    say(
      `${field} holds white space, a quote, or what is not ASCII. Copy it again.`,
      `${field} 含有空白、引号或非 ASCII 字符，请重新复制。`,
    ),
  )
}

/** A key with white space or quotes in it was copied wrongly. */
export function checkKey(field: ConfigField, value: string, context: Context): void {
  const { say } = context
  if (field === 'api_key') checkApiKey(field, value, context)
  else if (/[\s"'`]/.test(value) || (field !== 'session_token' && value.includes('/')))
    throw new Failure(
      'MalformedCredentials',
      say(
        `${field} holds white space, a quote or a slash. Copy it again.`,
        `${field} 含有空格、引号或斜杠，可能复制有误，请重新复制。`,
      ),
    )
}

async function checkUrl(value: string): Promise<void> {
  const { checkBaseUrl } = await import('../../calls/platform.ts')
  checkBaseUrl(value)
}
