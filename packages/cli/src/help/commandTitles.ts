import type { Text } from '../table/manifest.ts'

/** The commands written by hand, as help shows them; all else comes from the table of actions. */
export const commandTitles = {
  config: { en: 'Set keys and profiles', zh: '设置密钥和凭证配置（profile）' },
  doctor: { en: 'Check network, clock, keys and permission', zh: '检查网络、时钟、密钥和权限' },
  actions: { en: 'List actions, or find one by a word', zh: '列出或搜索接口' },
  explain: { en: 'The manual page of an action, offline', zh: '查看接口的离线手册' },
  call: { en: 'Call any action by name, known or not', zh: '按名称调用任意接口（含未收录的）' },
  bos: { en: 'List, copy and remove objects in BOS', zh: '列出、复制和删除 BOS 对象' },
  completion: {
    en: 'Completion for bash, zsh, fish and PowerShell',
    zh: '生成 bash、zsh、fish、PowerShell 的自动补全脚本',
  },
  proxy: { en: 'A local proxy that signs, for curl, Python or Go', zh: '本地签名代理，供 curl、Python、Go 等使用' },
  mock: { en: 'Start the mock platform', zh: '启动模拟平台' },
  manifest: { en: 'Commands, flags, effects and exit codes as JSON', zh: '以 JSON 输出命令、选项、操作类型和退出码' },
} satisfies Record<string, Text>

/** Commands written by hand that stand among the actions of a noun, or below another. */
export const specialTitles = {
  'bos ls': { en: 'List objects in BOS', zh: '列出 BOS 对象' },
  'bos cp': { en: 'Upload or download an object', zh: '上传或下载对象' },
  'bos rm': { en: 'Remove objects [destructive]', zh: '删除对象 [不可恢复]' },
  'dataset check': { en: 'Check the rows of a file, offline', zh: '离线检查数据文件' },
  'dataset convert': { en: 'Convert a file of rows, offline', zh: '离线转换数据文件' },
  'dataset import': { en: 'Fill a data set from a file on this machine', zh: '将本地文件导入数据集' },
  'dataset export': { en: 'Save the rows of a data set to a file', zh: '将数据集导出到本地文件' },
  'finetuning run': { en: 'From a file to a trained and served model', zh: '从数据文件到训练、发布和部署模型' },
  'finetuning task watch': { en: 'Watch tasks until they end', zh: '持续查看任务直至结束' },
} satisfies Record<string, Text>

/** The commands written by hand that wait in place of a read with a waiter. */
export const watchers: Readonly<Record<string, keyof typeof specialTitles>> = {
  'finetuning.task.describe': 'finetuning task watch',
}

export const commandNames = Object.keys(commandTitles)
