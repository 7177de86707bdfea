import { openStorage } from '../../calls/storage.ts'
import type { Context } from '../../context/context.ts'
import { exitCodes } from '../../context/failure.ts'
import { bosHelp } from '../../help/pages/bos.ts'
import { type CommandLine, defineCommand } from '../../input/defineCommand.ts'
import { unknownColumns } from '../../output/columns.ts'
import { printPages } from '../../output/printPages.ts'

const columns = ['address', 'size', 'lastModified']
const known = [...columns, 'key', 'eTag', 'isFolder']

/** Rows that are printed at once. */
const rowsAtOnce = 1000

/** `qfc bos ls`: the objects and folders at an address. */
export const command = defineCommand({
  name: 'bos ls',
  help: bosHelp,
  flags: [
    { name: 'recursive', short: 'r', isSwitch: true },
    { name: 'region', isSwitch: false },
  ],
  positionals: ['<address>'],
  example: 'bos:/my-bucket/',
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const { settings, say } = context
  const unknown = settings.query === undefined ? (settings.columns ?? []).filter((name) => !known.includes(name)) : []
  if (unknown.length > 0) throw unknownColumns(unknown, known, say)
  const storage = await openStorage(context, line.one('region'))
  const objects = storage.list(line.positionals[0]!, line.on('recursive'))
  await printPages(context, pages(objects), { items: 'objects', columns })
  return exitCodes.done
}

async function* pages<T>(rows: AsyncIterable<T>): AsyncGenerator<{ objects: T[] }> {
  let held: T[] = []
  let count = 0
  for await (const row of rows) {
    count++
    held.push(row)
    if (held.length < rowsAtOnce) continue
    yield { objects: held }
    held = []
  }
  if (held.length > 0 || count === 0) yield { objects: held }
}
