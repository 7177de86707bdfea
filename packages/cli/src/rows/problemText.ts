import type { RowProblem, RowsWarning } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'

/** What is wrong with a row, in Chinese; core says it in English. */
const chineseProblems: Record<RowProblem['code'], string> = {
  NotJson: '不是合法的 JSON',
  RowTooLong: '该行过长',
  WrongShape: '结构不符合数据格式',
  FieldMissing: '缺少该字段',
  FieldEmpty: '内容为空',
  WrongType: '类型不正确',
  WrongOrder: '顺序不正确，system 须为第一条',
  WrongValue: '取值不正确',
}

const chineseWarnings: Record<RowsWarning['code'], string> = {
  DuplicateRows: '与前面的行重复',
  FewRows: '数据量少于官方建议',
  NoAnswer: '没有回答，可以导入，但须标注后才能用于训练',
  TooManyTurns: '对话轮数超过上限，平台会截断',
  TooManyTokens: '长度超过模型上限',
  EmptyLines: '空行',
}

/** Why a row is wrong. */
export const problemText = ({ code, message }: RowProblem, { say }: Pick<Context, 'say'>): string =>
  say(message, chineseProblems[code] ?? code)

/** `Duplicate rows … (3 rows: lines 4, 9, 12)`. */
export function warningText({ code, message, count, lines }: RowsWarning, { say }: Pick<Context, 'say'>): string {
  const shown = lines.slice(0, 5)
  const more = lines.length > shown.length || count > shown.length
  const en = lines.length === 0 ? '' : ` (${count}: line ${shown.join(', ')}${more ? ', ...' : ''})`
  const zh = lines.length === 0 ? '' : `（共 ${count} 行：第 ${shown.join('、')}${more ? '……' : ''} 行）`
  return say(`${message.replace(/\.$/, '')}${en}.`, `${chineseWarnings[code] ?? code}${zh}。`)
}
