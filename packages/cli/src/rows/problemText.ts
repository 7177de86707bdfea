import type { RowProblem, RowsFix, RowsWarning } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { type Language, punctuation, sayIn } from '../context/language.ts'

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

const chineseFixes: Record<RowsFix['code'], string> = {
  Encoding: '已改为不带 BOM 的 UTF-8 编码',
  LineEnds: '换行符已统一为 LF',
  EmptyLines: '已删除空行',
  TrailingCommas: '已删除多余的逗号',
  TurnLists: '已将单轮对话放入数组',
  DuplicateRows: '已删除完全重复的行',
}

/** Why a row is wrong. */
export const problemText = ({ code, message }: RowProblem, { say }: Pick<Context, 'say'>): string =>
  say(message, chineseProblems[code] ?? code)

/** `Rows that stand in the file already (3: line 4, 9, 12).` */
export const warningText = ({ code, message, count, lines }: RowsWarning, { say }: Pick<Context, 'say'>): string =>
  say(
    `${message.replace(/\.$/, '')}${placesIn('en', count, lines)}.`,
    `${chineseWarnings[code] ?? code}${placesIn('zh', count, lines)}。`,
  )

/** What was put right, and where. */
export const fixText = ({ code, message, count, lines }: RowsFix, { say }: Pick<Context, 'say'>): string =>
  say(
    `${message.replace(/\.$/, '')}${placesIn('en', count, lines)}.`,
    `${chineseFixes[code] ?? code}${placesIn('zh', count, lines)}。`,
  )

/** Lines that are named one by one. */
const mostNamed = 5

function placesIn(language: Language, count: number, lines: readonly number[]): string {
  if (lines.length === 0) return ''
  const shown = lines.slice(0, mostNamed).join(punctuation(language).comma)
  const isMore = count > mostNamed
  return sayIn(language)(
    ` (${count}: line ${shown}${isMore ? ', ...' : ''})`,
    `（共 ${count} 处：第 ${shown}${isMore ? '……' : ''} 行）`,
  )
}
