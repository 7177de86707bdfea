import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { kebab } from '../table/names.ts'
import { isRawJson } from '../util/exactNumber.ts'
import { parseJson } from './parseJson.ts'
import { readText } from './readInput.ts'

/**
 * Reads the ids of `--ids-from`: one a line, or as another command printed them: a JSON list, ndjson or csv, of ids alone
 * or of rows with the field that the ids stand in.
 */
export async function idsFrom(
  file: string | undefined,
  field: string | undefined,
  context: Pick<Context, 'say' | 'signal'>,
): Promise<string[]> {
  if (file === undefined) return []
  const { say } = context
  const text = await readText(file, context)
  const ids = await idsIn(text, field, say)
  if (ids.length === 0) throw new Failure('NoIds', say('--ids-from gave no id.', '--ids-from 指定的内容中没有 ID。'))
  return ids
}

async function idsIn(text: string, field: string | undefined, say: Context['say']): Promise<string[]> {
  const trimmed = text.trim()
  if (trimmed.startsWith('[')) {
    const list = await parseJson(trimmed, '--ids-from', say)
    return (list as unknown[]).map((each) => idOf(each, field, say))
  }
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
  if (!trimmed.startsWith('{')) return idsInRows(lines, field)
  const ids: string[] = []
  for (const line of lines) ids.push(idOf(await parseJson(line, '--ids-from', say), field, say))
  return ids
}

/** An id, or the one of a row. */
function idOf(value: unknown, field: string | undefined, say: Context['say']): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || isRawJson(value)) return JSON.stringify(value)
  const inRow =
    field !== undefined && typeof value === 'object' && value !== null && Object.hasOwn(value, field)
      ? (value as Record<string, unknown>)[field]
      : undefined
  if (typeof inRow === 'string' || typeof inRow === 'number' || isRawJson(inRow)) return idOf(inRow, undefined, say)
  throw new Failure(
    'InvalidInput',
    say(
      `--ids-from must hold ids, or rows with the field ${field ?? 'id'}.`,
      `--ids-from 的内容应为每行一个 ID，或带有字段 ${field ?? 'id'} 的数组。`,
    ),
    {
      hint: say(
        `Pick them with --query, such as --query 'result.taskList[].taskId'.`,
        `可用 --query 选出 ID，例如 --query 'result.taskList[].taskId'。`,
      ),
    },
  )
}

/** Lines of ids; where the first names the field, it is the head of a table as csv prints it. */
function idsInRows(lines: readonly string[], field: string | undefined): string[] {
  const rows = lines.map(cellsOf)
  const isField = (cell: string) =>
    field !== undefined && [field, kebab(field)].some((name) => name.toLowerCase() === cell.toLowerCase())
  const column = rows[0]?.findIndex(isField) ?? -1
  if (column >= 0) return rows.slice(1).map((cells) => cells[column] ?? '')
  return lines.map((line, position) => (rows[position]!.length === 1 ? rows[position]![0]! : line.trim()))
}

/** The cells of a line of csv. */
const cellsOf = (line: string): string[] =>
  [...line.trim().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
    (quoted?.replaceAll('""', '"') ?? plain ?? '').trim(),
  )
