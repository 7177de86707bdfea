import { editConfig, setFields } from '../../config/configFile.ts'
import type { Context } from '../../context/context.ts'
import { Failure } from '../../context/failure.ts'
import { askSecret, askText } from '../../terminal/ask.ts'
import { profileName, readConfigFile } from './profiles.ts'
import { checkKey } from './settings.ts'

/** Asks for what a newcomer needs, tries it, and writes it down. */
export async function wizard(context: Context, { check }: { check: boolean }): Promise<void> {
  const { say, note, interactive, paint } = context
  if (!interactive)
    throw new Failure(
      'NoTerminal',
      say('qfc config asks questions, and there is nobody to answer.', 'qfc config 需要在交互式终端中运行。'),
      {
        hint: say(
          'Use qfc config set, or QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY.',
          '请使用 qfc config set，或设置 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。',
        ),
      },
    )
  const profile = await profileName(context)
  const { profiles } = await readConfigFile()
  note(
    `${paint('bold', say(`Profile ${profile}`, `凭证配置 ${profile}`))}  ${say('Keys: https://console.bce.baidu.com/iam/#/iam/accesslist', '密钥管理：https://console.bce.baidu.com/iam/#/iam/accesslist')}`,
  )
  const known = Object.hasOwn(profiles, profile) ? profiles[profile] : undefined
  const accessKey = await askText(say('Access Key', 'Access Key'), say, { initial: known?.accessKey })
  checkKey('access_key', accessKey, context)
  const secretKey = await askForSecret(context, known?.secretKey)
  checkKey('secret_key', secretKey, context)
  const apiKey = await askForApiKey(context, known?.apiKey)
  const isSame = accessKey === known?.accessKey && secretKey === known.secretKey
  if (check) {
    const { verifyKeys } = await import('../../calls/verifyKeys.ts')
    const sessionToken = isSame ? known.sessionToken : undefined
    await verifyKeys(context, { accessKey, secretKey, sessionToken, apiKey, baseUrl: known?.baseUrl })
  }
  const file = await editConfig(context, (config) => {
    setFields(config, profile, { access_key: accessKey, secret_key: secretKey, ...(apiKey && { api_key: apiKey }) })
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
      '下一步：qfc doctor 检查连接，qfc finetuning job list 查看模型精调作业。',
    ),
  )
}

/** Asks for the secret key; one that is there stays when nothing is typed, and is offered by its end. */
async function askForSecret({ say }: Context, known: string | undefined): Promise<string> {
  if (known === undefined) return askSecret(say('Secret Key (not shown)', 'Secret Key（不显示）'), say)
  const message = say(
    `Secret Key (not shown) [****${endOf(known)}], Enter keeps it`,
    `Secret Key（不显示）[****${endOf(known)}]，直接回车保留`,
  )
  return (await askSecret(message, say, { required: false })) || known
}

/** Asks for the API key that some actions take; without one they get a short-lived token for the access keys. */
async function askForApiKey(context: Context, known: string | undefined): Promise<string | undefined> {
  const { say } = context
  const message = known
    ? say(
        `API Key (not shown) [****${endOf(known)}], Enter keeps it`,
        `API Key（不显示）[****${endOf(known)}]，直接回车保留`,
      )
    : say(
        'API Key (not shown), Enter for none: knowledge bases and agents then get a short-lived token for the keys above',
        'API Key（不显示），可直接回车跳过：知识库和智能体接口将改用由以上密钥换取的短期 BearerToken',
      )
  const given = await askSecret(message, say, { required: false })
  if (given) checkKey('api_key', given, context)
  return given || known
}

/** The last characters of a secret; the end of what is short would be much of it. */
const endOf = (secret: string): string => (secret.length >= 16 ? secret.slice(-4) : '')
