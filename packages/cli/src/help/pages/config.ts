import type { Text } from '@qianfan-console/spec/manifest'
import { configFields } from '../../config/configFile.ts'

export const configHelp = {
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
api_key is for the actions that take one, such as those of knowledge bases; without it they get a short-lived token for
the access keys. QIANFAN_API_KEY and APPBUILDER_TOKEN come before it.
--profile chooses the profile; without it, the default one.
`,
  zh: `设置密钥和凭证配置（profile）。不带参数时进入交互式设置。

用法
  qfc config                               交互式设置；保存前用一次查询验证密钥（--no-check 跳过）
  qfc config list                          列出生效的设置及其来源，以及所有凭证配置（不显示密钥）
  qfc config get <设置项>                  查看某个设置项
  qfc config set <设置项> [值]             写入某个设置项；密钥通过隐藏输入或标准输入提供
  qfc config unset <设置项>                删除某个设置项
  qfc config use <名称>                    设置默认凭证配置
  qfc config delete <名称>                 删除凭证配置
  qfc config path                          配置文件位置

设置项：${configFields.join('、')}
api_key 用于以 API Key 鉴权的接口（如知识库）；未设置时，用 Access Key 和 Secret Key 换取短期 BearerToken。
环境变量 QIANFAN_API_KEY、APPBUILDER_TOKEN 优先于 api_key。
用 --profile 指定凭证配置；不指定时使用默认凭证配置。
`,
} satisfies Text
