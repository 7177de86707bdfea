import { type Language, textIn } from '../context/language.ts'
import { globalFlags } from '../input/globalFlags.ts'
import { twoColumns } from './twoColumns.ts'

/** What stands for the value of a flag; names of formats and addresses are the same in both languages. */
const placeholders: Record<string, string> = {
  file: '文件',
  time: '时长',
  format: '格式',
  expression: '表达式',
  paths: '列',
  name: '名称',
  waiter: '状态',
  url: 'URL',
}

const placeholderIn = (language: Language, value: string): string =>
  language === 'zh' ? (placeholders[value] ?? value) : value

/** The global flags of some names, a line a flag. */
export function flagRows(language: Language, names: readonly string[], width: number | undefined): string {
  return twoColumns(
    globalFlags
      .filter(({ name }) => names.includes(name))
      .map(
        ({ name, short, value, description }) =>
          [
            `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${placeholderIn(language, value)}>` : ''}`,
            textIn(language, description),
          ] as const,
      ),
    width,
  )
}
