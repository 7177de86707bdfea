import type { Config } from '@qianfan-console/core/node'
import { askSecret, askText, askYesNo } from '../ask.ts'
import { closestOf } from '../closestOf.ts'
import { helped, readCommand } from '../commandUsage.ts'
import { type ConfigField, configFields, editConfig, isSecretField, setFields } from '../configFile.ts'
import type { Context } from '../context.ts'
import { exitCodes, Failure } from '../failure.ts'
import { printAnswer } from '../output/printAnswer.ts'
import { readStandardInput } from '../readInput.ts'

const help = {
  en: `Set keys and profiles. Without a word: asks for what is needed.

Usage
  qfc config                               set up a profile, step by step; the keys are tried by a read, unless --no-check
  qfc config list                          settings in force and where each comes from; profiles; no secrets
  qfc config get <name>                    a setting of the profile
  qfc config set <name> [value]            a setting; a secret is asked for, or read from standard input
  qfc config unset <name>                  remove a setting
  qfc config use <profile>                 the profile to use by default
  qfc config delete <profile>              remove a profile
  qfc config path                          where the file is

Names: ${configFields.join(', ')}
--profile chooses the profile; without it, the default one.
`,
  zh: `设置密钥和配置。不带参数时逐步询问。

用法
  qfc config                               逐步设置；保存前用一次查询验证密钥（--no-check 跳过）
  qfc config list                          列出生效的设置及其来源，以及所有配置（不显示密钥）
  qfc config get <名称>                    查看一项
  qfc config set <名称> [值]               设置一项；密钥通过隐藏输入或标准输入提供
  qfc config unset <名称>                  删除一项
  qfc config use <配置>                    设置默认配置
  qfc config delete <配置>                 删除配置
  qfc config path                          配置文件位置

名称：${configFields.join('、')}
用 --profile 指定配置，缺省为默认配置。
`,
}

/** `qfc config`: the file that keys and profiles live in. */
export async function run(context: Context, argv: readonly string[]): Promise<number> {
  const line = await readCommand(context, argv, help)
  if (!line) return helped
  const { say } = context
  const [word, ...rest] = line.positionals
  const actions: Record<string, (context: Context, words: readonly string[]) => Promise<void>> = {
    list,
    get,
    set,
    unset,
    use,
    delete: remove,
    path,
  }
  if (word === undefined) await wizard(context, { check: !line.on('no-check') })
  else if (Object.hasOwn(actions, word)) await actions[word]!(context, rest)
  else {
    const closest = closestOf(word, Object.keys(actions))
    throw new Failure(
      'UnknownCommand',
      say(`There is no command qfc config ${word}.`, `没有命令 qfc config ${word}。`),
      {
        hint: closest
          ? say(`Did you mean qfc config ${closest}?`, `是否想用 qfc config ${closest}？`)
          : say('See qfc config --help.', '参见 qfc config --help。'),
      },
    )
  }
  return exitCodes.done
}

async function read(): Promise<Config> {
  const { configFilePath, readConfig } = await import('@qianfan-console/core/node')
  const { existsSync } = await import('node:fs')
  const file = configFilePath()
  // A file that was named and is not there yet is the one that will be written.
  return file !== undefined && existsSync(file) ? readConfig() : { file, exists: false, profiles: {} }
}

/** The profile that is meant: the flag, the environment, the file's default, or `default`. */
async function profileName({ settings, environment }: Context): Promise<string> {
  return settings.profile ?? (environment.QIANFAN_PROFILE || (await read()).defaultProfile) ?? 'default'
}

function fieldNamed(name: string | undefined, { say }: Context): ConfigField {
  const field = name?.replaceAll('-', '_')
  if (field !== undefined && configFields.includes(field as ConfigField)) return field as ConfigField
  const closest = name && closestOf(name.replaceAll('-', '_'), configFields)
  throw new Failure(
    name === undefined ? 'MissingArgument' : 'UnknownSetting',
    name === undefined
      ? say('Which setting?', '请指定设置项。')
      : say(`There is no setting ${JSON.stringify(name)}.`, `没有设置项 ${JSON.stringify(name)}。`),
    {
      hint: closest
        ? say(`Did you mean ${closest}?`, `是否想用 ${closest}？`)
        : say(`There are: ${configFields.join(', ')}.`, `可用：${configFields.join('、')}。`),
    },
  )
}

async function list(context: Context): Promise<void> {
  const { profiles, defaultProfile, file } = await read()
  const chosen = await profileName(context)
  const rows = Object.entries(profiles).map(
    ([name, { accessKey, secretKey, sessionToken, baseUrl, credentialCommand }]) => ({
      profile: name,
      default: name === (defaultProfile ?? 'default'),
      current: name === chosen,
      access_key: accessKey ?? null,
      secret_key: secretKey ? '***' : null,
      session_token: sessionToken ? '***' : null,
      base_url: baseUrl ?? null,
      credential_command: credentialCommand ? [credentialCommand].flat()[0]!.split(' ')[0] : null,
    }),
  )
  const { settingsInForce } = await import('../settingsInForce.ts')
  const inForce = await settingsInForce(context)
  const answer = { settings: inForce, profiles: rows }
  const { output, query, columns } = context.settings
  const isTable = output === 'table' && query === undefined && columns === undefined
  await printAnswer(context, answer, { items: 'settings', columns: ['setting', 'value', 'source'] })
  if (isTable && rows.length > 0) {
    await context.print('\n')
    await printAnswer(context, rows, {
      columns: ['profile', 'current', 'access_key', 'secret_key', 'base_url', 'credential_command'],
    })
  }
  if (rows.length === 0)
    context.note(
      context.say(
        `${file} has no profile yet: qfc config sets one up.`,
        `${file} 中还没有配置，可用 qfc config 设置。`,
      ),
    )
}

async function get(context: Context, words: readonly string[]): Promise<void> {
  const { say } = context
  const field = fieldNamed(words[0], context)
  const name = await profileName(context)
  const { profiles } = await read()
  if (isAsked(context)) await knownProfile(context, name)
  const { accessKey, secretKey, sessionToken, baseUrl, credentialCommand } =
    (Object.hasOwn(profiles, name) && profiles[name]) || {}
  const value = {
    access_key: accessKey,
    secret_key: secretKey && '***',
    session_token: sessionToken && '***',
    base_url: baseUrl,
    credential_command: credentialCommand,
  }[field]
  if (value === undefined)
    throw new Failure('NotSet', say(`${field} of profile ${name} is not set.`, `配置 ${name} 的 ${field} 未设置。`), {
      exitCode: exitCodes.refused,
    })
  await context.print(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`)
  if (isSecretField(field)) context.note(say('Secrets are not shown.', '密钥不会显示。'))
}

async function set(context: Context, words: readonly string[]): Promise<void> {
  const { say, interactive } = context
  const field = fieldNamed(words[0], context)
  const [, given, ...extra] = words
  if (extra.length > 0)
    throw new Failure(
      'UnexpectedArgument',
      say('qfc config set takes a name and a value.', 'qfc config set 需要名称和值。'),
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
  if (value === '') throw new Failure('MissingArgument', say(`${field} needs a value.`, `${field} 缺少值。`))
  if (isSecretField(field) || field === 'access_key') checkKey(field, value, context)
  if (field === 'base_url') await checkUrl(value)
  const profile = await profileName(context)
  const file = await editConfig(context, (config) => {
    setFields(config, profile, { [field]: value })
  })
  context.note(
    say(`${field} of profile ${profile} is set in ${file}.`, `已在 ${file} 中设置配置 ${profile} 的 ${field}。`),
  )
}

/** A key with white space or quotes in it was copied wrongly. */
function checkKey(field: string, value: string, { say }: Context): void {
  if (/[\s"'`]/.test(value) || (field !== 'session_token' && value.includes('/')))
    throw new Failure(
      'MalformedCredentials',
      say(
        `${field} holds white space, a quote or a slash. Copy it again.`,
        `${field} 含有空白、引号或斜杠，请重新复制。`,
      ),
    )
}

async function checkUrl(value: string): Promise<void> {
  const { createClient } = await import('@qianfan-console/core')
  const { httpTransport } = await import('../httpTransport.ts')
  createClient({ baseUrl: value, credentials: null, transport: httpTransport() })
}

async function unset(context: Context, words: readonly string[]): Promise<void> {
  const { say, note } = context
  const field = fieldNamed(words[0], context)
  const name = await profileName(context)
  if (isAsked(context)) await knownProfile(context, name)
  let wasSet = false
  // Without the profile there is nothing to change, and no file to make for it.
  if (Object.hasOwn((await read()).profiles, name))
    await editConfig(context, ({ profile }) => {
      wasSet = Object.hasOwn(profile[name] ?? {}, field)
      delete profile[name]?.[field]
    })
  note(
    wasSet
      ? say(`${field} of profile ${name} is not set any more.`, `已删除配置 ${name} 的 ${field}。`)
      : say(`${field} of profile ${name} was not set.`, `配置 ${name} 的 ${field} 未设置，无需删除。`),
  )
}

/** Whether the profile was named, and is not only the one that is there by default. */
const isAsked = ({ settings, environment }: Context): boolean =>
  settings.profile !== undefined || Boolean(environment.QIANFAN_PROFILE)

async function knownProfile(context: Context, name: string | undefined): Promise<string> {
  const { say } = context
  const { profiles } = await read()
  if (name !== undefined && Object.hasOwn(profiles, name)) return name
  throw new Failure(
    name === undefined ? 'MissingArgument' : 'UnknownProfile',
    name === undefined
      ? say('Which profile?', '请指定配置名称。')
      : say(`There is no profile ${JSON.stringify(name)}.`, `没有配置 ${JSON.stringify(name)}。`),
    {
      hint: say(
        `There are: ${Object.keys(profiles).join(', ') || 'none'}.`,
        `可用：${Object.keys(profiles).join('、') || '无'}。`,
      ),
    },
  )
}

async function use(context: Context, words: readonly string[]): Promise<void> {
  const name = await knownProfile(context, words[0])
  await editConfig(context, (config) => {
    config.default_profile = name
  })
  context.note(context.say(`${name} is the default profile now.`, `默认配置已设为 ${name}。`))
}

async function remove(context: Context, words: readonly string[]): Promise<void> {
  const { say, settings, interactive } = context
  const name = await knownProfile(context, words[0])
  if (!settings.yes) {
    if (!interactive)
      throw new Failure('NotConfirmed', say(`Deleting profile ${name} needs consent.`, `删除配置 ${name} 需要确认。`), {
        exitCode: exitCodes.notConfirmed,
        hint: say('Add --yes.', '请添加 --yes。'),
      })
    if (
      !(await askYesNo(
        say(`Delete profile ${name} and its keys from this machine?`, `从本机删除配置 ${name} 及其密钥？`),
        say,
      ))
    )
      throw new Failure('NotConfirmed', say('Not confirmed.', '未确认。'), { exitCode: exitCodes.notConfirmed })
  }
  await editConfig(context, (config) => {
    delete config.profile[name]
    if (config.default_profile === name) delete config.default_profile
  })
  context.note(say(`Profile ${name} is gone.`, `已删除配置 ${name}。`))
}

async function path(context: Context): Promise<void> {
  const { configFilePath } = await import('@qianfan-console/core/node')
  const file = configFilePath()
  if (file === undefined)
    throw new Failure(
      'NoHome',
      context.say('There is no home folder for a configuration.', '没有主目录，无处存放配置。'),
      {
        hint: context.say('Name a file with QIANFAN_CONFIG_FILE.', '请用 QIANFAN_CONFIG_FILE 指定文件。'),
      },
    )
  await context.print(`${file}\n`)
}

/** Asks for what a newcomer needs, tries it, and writes it down. */
async function wizard(context: Context, { check }: { check: boolean }): Promise<void> {
  const { say, note, interactive, paint } = context
  if (!interactive)
    throw new Failure(
      'NoTerminal',
      say('qfc config asks questions, and there is nobody to answer.', 'qfc config 需要交互，但当前没有终端。'),
      {
        hint: say(
          'Use qfc config set, or QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY.',
          '请使用 qfc config set，或设置 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。',
        ),
      },
    )
  const profile = await profileName(context)
  const { profiles } = await read()
  note(
    `${paint('bold', say(`Profile ${profile}`, `配置 ${profile}`))}  ${say('Keys: https://console.bce.baidu.com/iam/#/iam/accesslist', '密钥管理：https://console.bce.baidu.com/iam/#/iam/accesslist')}`,
  )
  const known = Object.hasOwn(profiles, profile) ? profiles[profile] : undefined
  const accessKey = await askText(say('Access Key', 'Access Key'), say, { initial: known?.accessKey })
  checkKey('access_key', accessKey, context)
  const secretKey = await askForSecret(context, known?.secretKey)
  checkKey('secret_key', secretKey, context)
  const isSame = accessKey === known?.accessKey && secretKey === known.secretKey
  if (check) {
    const { verifyKeys } = await import('../verifyKeys.ts')
    const sessionToken = isSame ? known.sessionToken : undefined
    await verifyKeys(context, { accessKey, secretKey, sessionToken, baseUrl: known?.baseUrl })
  }
  const file = await editConfig(context, (config) => {
    setFields(config, profile, { access_key: accessKey, secret_key: secretKey })
    // A session token belongs to the keys that it came with.
    if (!isSame) delete config.profile[profile]?.session_token
    config.default_profile ??= profile
  })
  note(
    `${paint('green', '✓')} ${say(`Written to ${file}, readable by you alone.`, `已写入 ${file}，仅当前用户可读。`)}`,
  )
  note(
    say(
      'qfc doctor checks the way to the platform; qfc finetuning job list shows your jobs.',
      '可用 qfc doctor 检查连接，用 qfc finetuning job list 查看作业。',
    ),
  )
}

/** Asks for the secret key; one that is there stays when nothing is typed, and is offered by its end. */
async function askForSecret({ say }: Context, known: string | undefined): Promise<string> {
  if (known === undefined) return askSecret(say('Secret Key (not shown)', 'Secret Key（不显示）'), say)
  // The end of what is short would be much of it.
  const end = known.length >= 16 ? known.slice(-4) : ''
  const message = say(
    `Secret Key (not shown) [****${end}], Enter keeps it`,
    `Secret Key（不显示）[****${end}]，直接回车保留`,
  )
  return (await askSecret(message, say, { required: false })) || known
}
