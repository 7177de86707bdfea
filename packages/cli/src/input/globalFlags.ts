import { outputFormats } from '../context/context.ts'
import type { Text } from '../table/manifest.ts'
import type { FlagRule } from './parseFlags.ts'

/** A flag that every command takes. */
export interface GlobalFlag {
  name: string
  short?: string
  /** What stands for the value in help; a flag without is a switch. */
  value?: string
  values?: readonly string[]
  /** Only commands that run an action know it. */
  forActions?: boolean
  description: Text
}

/** Flags that are not fields of an action. A field of the same name is given as `--input.<name>`. */
export const globalFlags: readonly GlobalFlag[] = [
  {
    name: 'input',
    short: 'i',
    value: 'file',
    forActions: true,
    description: {
      en: 'Read the input from a YAML or JSON file, or from standard input (-); flags win over it',
      zh: '从 YAML/JSON 文件或标准输入（-）读取输入；命令行选项优先于文件内容',
    },
  },
  {
    name: 'skeleton',
    forActions: true,
    description: {
      en: 'Print an input to fill in, with comments; send nothing',
      zh: '输出带注释的输入模板，不发送请求',
    },
  },
  {
    name: 'dry-run',
    forActions: true,
    description: {
      en: 'Print the request and a signed curl line; send nothing',
      zh: '只输出请求内容和已签名的 curl 命令，不发送请求',
    },
  },
  {
    name: 'yes',
    short: 'y',
    forActions: true,
    description: { en: 'Agree in advance to what would be asked', zh: '自动确认所有提示，不再询问' },
  },
  {
    name: 'no-check',
    forActions: true,
    description: {
      en: 'Do not compare the input with what the platform says it supports',
      zh: '跳过输入检查，直接发送',
    },
  },
  { name: 'all', forActions: true, description: { en: 'Every page of a list', zh: '自动翻页，获取全部数据' } },
  {
    name: 'wait',
    forActions: true,
    description: {
      en: 'Wait until what was asked for is so; after an unknown outcome, make the read that tells',
      zh: '等待操作完成；无法确认结果时自动查询',
    },
  },
  {
    name: 'wait-for',
    value: 'waiter',
    forActions: true,
    description: {
      en: 'Wait for another state, by the name of its waiter',
      zh: '等待指定状态，名称见下方“可等待的状态”',
    },
  },
  {
    name: 'poll',
    value: 'time',
    forActions: true,
    description: { en: 'Time between two polls while waiting; at least 100ms', zh: '等待时的轮询间隔，最短 100ms' },
  },
  {
    name: 'ids-from',
    value: 'file',
    forActions: true,
    description: {
      en: 'Read ids, one a line, from a file or standard input (-)',
      zh: '从文件或标准输入（-）逐行读取 ID',
    },
  },
  {
    name: 'timeout',
    value: 'time',
    description: { en: 'Give up after this long in all: 30s, 5m, 2h', zh: '总时长上限，例如 30s、5m、2h' },
  },
  {
    name: 'output',
    short: 'o',
    value: 'format',
    values: outputFormats,
    description: {
      en: 'table on a terminal, json in a pipe by default',
      zh: '输出格式；终端默认 table，管道默认 json',
    },
  },
  {
    name: 'query',
    short: 'q',
    value: 'expression',
    description: { en: 'JMESPath expression that picks from the answer', zh: '用 JMESPath 表达式筛选结果' },
  },
  {
    name: 'columns',
    value: 'paths',
    description: { en: 'Columns of table and csv, separated by commas', zh: 'table 和 csv 的列，用逗号分隔' },
  },
  {
    name: 'profile',
    value: 'name',
    description: {
      en: 'Keys and settings of this profile (QIANFAN_PROFILE)',
      zh: '使用指定的凭证配置（profile，同 QIANFAN_PROFILE）',
    },
  },
  {
    name: 'base-url',
    value: 'url',
    description: {
      en: 'Another platform, such as a mock or a gateway (QIANFAN_CONSOLE_API_BASE_URL)',
      zh: '平台地址，可指向模拟平台或网关（同 QIANFAN_CONSOLE_API_BASE_URL）',
    },
  },
  {
    name: 'lang',
    value: 'zh|en',
    values: ['zh', 'en'],
    description: {
      en: 'Language of help and messages; from the locale by default',
      zh: '帮助和提示的语言，默认跟随系统，也可用 QIANFAN_LANG=zh 固定',
    },
  },
  {
    name: 'verbose',
    short: 'v',
    description: {
      en: 'Show what goes over the wire, without secrets, on standard error; alone, -v shows the version',
      zh: '在 stderr 输出请求与响应详情（不含密钥）；单独的 -v 显示版本',
    },
  },
  { name: 'no-color', description: { en: 'No colours (NO_COLOR)', zh: '不使用颜色（NO_COLOR）' } },
  {
    name: 'no-pager',
    description: {
      en: 'No pager for help (QFC_PAGER, PAGER; less by default)',
      zh: '帮助不分页（QFC_PAGER、PAGER，默认 less）',
    },
  },
  { name: 'help', short: 'h', description: { en: 'Show help', zh: '显示帮助' } },
  { name: 'version', description: { en: 'Show the version', zh: '显示版本' } },
]

/** Flags that say how to show and how long to wait, never what is sent or to whom. */
const lastCounts = new Set(['output', 'query', 'columns', 'lang', 'timeout', 'poll', 'verbose', 'no-color', 'help'])

/** Flags of the command line itself. */
export const globalRules: readonly FlagRule[] = globalFlags.map(({ name, short, value }) => ({
  name,
  short,
  isSwitch: value === undefined,
  lastCounts: lastCounts.has(name),
}))
