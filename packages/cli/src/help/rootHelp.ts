import type { Paint } from '../context/context.ts'
import { type Language, sayIn, textIn } from '../context/language.ts'
import { globalFlags } from '../input/globalFlags.ts'
import { actionIndex } from '../table/actionTable.ts'
import { wrapLines } from '../terminal/wrapText.ts'
import { commandTitles } from './commandTitles.ts'
import { flagRows } from './flagRows.ts'
import { twoColumns } from './twoColumns.ts'

/** Help of the whole command line. */
export function rootHelp(language: Language, paint: Paint, width: number | undefined): string {
  const say = sayIn(language)
  const head = (text: string) => paint('bold', text)
  const { groups } = actionIndex()
  const text = `${say('qfc: the management API of Baidu Qianfan on the command line', 'qfc：百度智能云千帆平台功能 OpenAPI（管控 API）命令行工具')}

${head(say('Usage', '用法'))}
  qfc <${say('group', '分组')}> <${say('noun', '资源')}> <${say('verb', '操作')}> [${say('id', 'ID')}] [${say('flags', '选项')}]

${head(say('Begin', '快速开始'))}
${twoColumns(
  [
    ['qfc config', say('set your keys', '设置密钥')],
    ['qfc finetuning job list', say('see your fine-tuning jobs', '查看模型精调作业')],
    ['qfc finetuning task list', say('see the tasks of all jobs', '查看所有作业的任务')],
    ['qfc finetuning task stop <id> --wait', say('stop a task, and wait until it has', '停止任务并等待其停止')],
  ],
  width,
  40,
)}

${head(say('Groups', '分组'))}
${twoColumns(
  groups.map(({ name, title }) => [name, textIn(language, title)] as const),
  width,
)}

${head(say('Commands', '命令'))}
${twoColumns(
  Object.entries(commandTitles).map(([name, title]) => [name, textIn(language, title)] as const),
  width,
)}

${head(say('Flags', '通用选项'))}
${flagRows(
  language,
  globalFlags.filter(({ forActions }) => !forActions).map(({ name }) => name),
  width,
)}

${say('qfc <group> --help shows the actions of a group; qfc actions [word] finds one.', 'qfc <分组> --help 查看该分组的接口；qfc actions [关键词] 搜索接口。')}
`
  return wrapLines(text, width)
}
