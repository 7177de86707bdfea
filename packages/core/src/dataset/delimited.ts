import { InputError } from '../errors/errors.ts'
import { type RowSource, readLines } from './readLines.ts'

/** A row of a table with a head, and the line it begins at. */
export interface DelimitedRow {
  number: number
  row: Record<string, string>
}

/** Reads CSV (RFC 4180) or TSV row by row; the first row names the columns. A quoted field may hold line ends. */
export async function* readDelimited(source: RowSource, separator: ',' | '\t'): AsyncGenerator<DelimitedRow> {
  let head: string[] | undefined
  for await (const { number, fields } of records(source, separator)) {
    if (!head) head = fields.map((field) => field.trim())
    else if (fields.length > head.length)
      throw new InputError(
        'RowNotConvertible',
        `Line ${number} has ${fields.length} fields; the head has ${head.length}.`,
      )
    else yield { number, row: Object.fromEntries(head.map((name, index) => [name, fields[index] ?? ''])) }
  }
}

async function* records(source: RowSource, separator: string) {
  let open = ''
  let start = 0
  for await (const { number, text } of readLines(source)) {
    if (open === '') start = number
    open = open === '' ? text : `${open}\n${text}`
    // An odd number of quotes: the field goes on in the next line.
    if (open.split('"').length % 2 === 0) continue
    if (open !== '') yield { number: start, fields: fieldsOf(open, separator) }
    open = ''
  }
  if (open !== '') throw new InputError('RowNotConvertible', `The quote opened in line ${start} is never closed.`)
}

function fieldsOf(text: string, separator: string): string[] {
  const fields: string[] = []
  let field = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!
    if (letter === '"' && isQuoted && text[at + 1] === '"') field += text[at++]
    else if (letter === '"' && (isQuoted || field === '')) isQuoted = !isQuoted
    else if (letter === separator && !isQuoted) {
      fields.push(field)
      field = ''
    } else field += letter
  }
  return [...fields, field]
}

/** A field as it is written; quoted where it has to be. */
export const delimitedField = (value: unknown, separator: ',' | '\t'): string => {
  const text = value === undefined ? '' : String(value)
  return text.includes(separator) || /["\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
