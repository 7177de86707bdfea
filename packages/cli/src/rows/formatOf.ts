import { type DataFormat, type RowForm, validateRows } from '@qianfan-console/core/dataset'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { punctuation } from '../context/language.ts'
import { closestOf } from '../util/closestOf.ts'

/** The data formats, those first that a row is most likely meant to be. */
export const dataFormats = [
  'PromptResponse',
  'Role',
  'DPO_PromptChosenRejected',
  'KTO_PromptChosenRejected',
  'PromptSortedresponses',
  'SFT_FIM',
  'PromptImageResponse',
  'PromptImage',
  'Prompt',
  'Text',
] as const satisfies readonly DataFormat[]

/** The forms that rows are converted from and to. */
export const rowForms = [
  'openai',
  'alpaca',
  'sharegpt',
  'csv',
  'tsv',
  'PromptResponse',
  'Role',
  'Prompt',
  'Text',
  'DPO_PromptChosenRejected',
  'KTO_PromptChosenRejected',
] as const satisfies readonly RowForm[]

type Teller = Pick<Context, 'say'>

/** A value of a flag that is one of a list, however its letters are written. */
export function oneOf<T extends string>(flag: string, value: string, known: readonly T[], { say }: Teller): T {
  const found = known.find((each) => each.toLowerCase() === value.toLowerCase())
  if (found !== undefined) return found
  const closest = closestOf(value, known)
  throw new Failure(
    'InvalidFlag',
    say(`--${flag} does not know ${JSON.stringify(value)}.`, `--${flag} 的值无效：${JSON.stringify(value)}。`),
    {
      hint:
        closest === undefined
          ? say(`There are: ${known.join(', ')}.`, `可选：${known.join('、')}。`)
          : say(`Did you mean ${closest}?`, `是不是想输入 ${closest}？`),
    },
  )
}

/** Bytes of a file that are looked at for its first row. */
const looksAt = 1_048_576

/** The format of a file: the one that is named, else the one that its first row is of. */
export async function formatOf(file: File, named: string | undefined, context: Context): Promise<DataFormat> {
  if (named !== undefined) return oneOf('format', named, dataFormats, context)
  const { say, note, paint } = context
  const head = file.slice(0, looksAt)
  const fitting: DataFormat[] = []
  for (const format of dataFormats) if (await isOf(head, format)) fitting.push(format)
  const [found] = fitting
  if (found === undefined)
    throw new Failure(
      'UnknownFormat',
      say(
        `The first row of ${file.name} is not of a format that is known.`,
        `无法识别 ${file.name} 第一行的数据格式。`,
      ),
      {
        hint: say(
          `Name the format: --format ${dataFormats.join(' | ')}. For other forms see qfc dataset convert --help.`,
          `请用 --format 指定数据格式：${dataFormats.join(punctuation(say).comma)}。其他形式请先用 qfc dataset convert 转换。`,
        ),
      },
    )
  note(paint('dim', say(`Format: ${found}, as the first row has it.`, `数据格式：${found}（根据第一行识别）。`)))
  return found
}

/** Whether the first row of the head of a file is of a format. */
async function isOf(head: Blob, format: DataFormat): Promise<boolean> {
  const { problems } = await validateRows(firstLineOf(head), format, { mostProblems: 1 }).catch((error) => {
    // What is not text, or has no rows, is told by the check itself.
    if ((error as { code?: string }).code === 'EmptyFile') return { problems: [] }
    throw error
  })
  return problems.length === 0
}

/** The bytes up to the end of the first line that holds something. */
async function* firstLineOf(head: Blob): AsyncGenerator<Uint8Array> {
  const bytes = new Uint8Array(await head.arrayBuffer())
  const blank = new Set([0x0a, 0x0d, 0x20, 0x09, 0x00, 0xef, 0xbb, 0xbf, 0xff, 0xfe])
  const start = bytes.findIndex((byte) => !blank.has(byte))
  const end = start === -1 ? -1 : bytes.indexOf(0x0a, start)
  // In UTF-16 a line end has two bytes.
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  yield end === -1 ? bytes : bytes.subarray(0, end + (isWide && bytes[0] === 0xff ? 2 : 1))
}
