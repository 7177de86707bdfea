import type { QianfanError } from '@qianfan-console/core'
import { parseActionFlags, readActionCall } from './actionCommand.ts'
import { checkInput } from './checkInput.ts'
import { checkSendable } from './checkSendable.ts'
import { type Entry, requireConsent } from './consent.ts'
import type { Context } from './context.ts'
import { documentedColumns } from './documentedColumns.ts'
import { parseDuration } from './duration.ts'
import { exitCodes, Failure } from './failure.ts'
import { idLists } from './idLists.ts'
import type { ManifestAction } from './manifest.ts'
import { commandOf, kebab } from './names.ts'
import { nextStep } from './nextStep.ts'
import { safeText } from './output/cell.ts'
import { leavesOf, unknownColumns } from './output/columns.ts'
import { printAnswer, type Shape, shapeOf } from './output/printAnswer.ts'
import { valueAt } from './output/valueAt.ts'
import { parents } from './parents.ts'
import { pagesOf, send } from './send.ts'
import { showHelp } from './showHelp.ts'
import { type FoundWaiter, goalOf, pollInput, waitersFor } from './waiters.ts'

type Input = Record<string, unknown>

/** How an action is to be run. */
export interface RunOptions {
  all: boolean
  wait: FoundWaiter | undefined
  /** Whether `--wait` was asked for, also where the spec has nothing to wait for. */
  waitAsked: boolean
  poll: number | undefined
  check: boolean
  /** Several are run, some of them at the same time. */
  together?: boolean
}

/** Runs `qfc <group> <noun> <verb>`. */
export async function runActionCommand(
  context: Context,
  action: ManifestAction,
  argv: readonly string[],
): Promise<number> {
  const parsed = parseActionFlags(context, action, argv)
  const on = (name: string) => parsed.flags.get(name)?.at(-1) === 'true'
  if (on('help')) {
    const { actionHelp } = await import('./help.ts')
    await showHelp(context, (width) => actionHelp(action, context.language, context.paintOutput, width))
    return exitCodes.done
  }
  if (on('skeleton')) {
    const { skeletonOf } = await import('./skeleton.ts')
    await context.print(skeletonOf(action, context.language))
    return exitCodes.done
  }
  const { inputs } = await readActionCall(context, action, parsed)
  const options = readOptions(context, action, parsed.flags)
  return runInputs(context, action, inputs, options, { dryRun: on('dry-run') })
}

function readOptions({ say }: Context, action: ManifestAction, flags: ReadonlyMap<string, string[]>): RunOptions {
  const on = (name: string) => flags.get(name)?.at(-1) === 'true'
  const named = flags.get('wait-for')?.at(-1)
  const poll = flags.get('poll')?.at(-1)
  const known = named === undefined ? [] : waitersFor(action)
  const wait =
    named === undefined
      ? on('wait')
        ? goalOf(action)
        : undefined
      : known.find(({ waiter: { name } }) => name === named || kebab(name).endsWith(`-${kebab(named)}`))
  if (named !== undefined && !wait)
    throw new Failure(
      'UnknownWaiter',
      say(`There is nothing called ${named} to wait for.`, `没有名为 ${named} 的等待状态。`),
      {
        hint:
          known.length > 0
            ? say(
                `There are: ${known.map(({ waiter }) => waiter.name).join(', ')}`,
                `可用：${known.map(({ waiter }) => waiter.name).join('、')}`,
              )
            : undefined,
      },
    )
  if (on('all') && !action.paginated)
    throw new Failure(
      'InvalidFlag',
      say(
        `${commandOf(action.name)} has no pages; --all means nothing here.`,
        `${commandOf(action.name)} 不分页，不支持 --all。`,
      ),
    )
  return {
    all: on('all'),
    wait,
    waitAsked: on('wait') || named !== undefined,
    poll: poll === undefined ? undefined : parseDuration(poll, '--poll', say),
    check: !on('no-check'),
  }
}

/** Runs an action for each of its inputs. */
export async function runInputs(
  context: Context,
  action: ManifestAction,
  inputs: readonly Input[],
  options: RunOptions,
  { dryRun }: { dryRun: boolean },
): Promise<number> {
  // A query that cannot be one is said before anything is sent.
  if (context.settings.query !== undefined)
    await (await import('./output/query.ts')).compileQuery(context.settings.query, context.say)
  if (!dryRun && inputs.length === 1) checkColumns(context, options.wait?.read ?? action)
  const parent = parents[action.name]
  if (parent && inputs.length === 1 && inputs[0]![parent.field] === undefined && !dryRun) {
    const { listOfParents } = await import('./listOfParents.ts')
    await listOfParents(context, action, parent, inputs[0]!)
    return exitCodes.done
  }
  for (const input of inputs) {
    checkPositional(context, action, input)
    checkSendable(input, context.say)
    if (options.check) await checkInput(action, input, context.say)
  }
  if (dryRun) {
    const { dryRun } = await import('./dryRun.ts')
    await dryRun(context, action, inputs)
    return exitCodes.done
  }
  if (options.check && action.billable) {
    const { checkSpending } = await import('./checkSpending.ts')
    for (const input of inputs) await checkSpending(context, action, input)
  }
  await requireConsent(context, action, () => targetOf(context, action, inputs))
  if (inputs.length > 1) {
    const { runMany } = await import('./runMany.ts')
    return runMany(context, action, inputs, (input) => answerTo(context, action, input, { ...options, together: true }))
  }
  if (options.all) {
    const { printPages } = await import('./output/printPages.ts')
    await printPages(context, pagesOf(context, action, inputs[0]!), {
      ...shapeOf(action),
      items: action.paginated!.items,
    })
    return exitCodes.done
  }
  const { body, shape, sentence } = await answerTo(context, action, inputs[0]!, options)
  if (sentence && context.settings.output === 'table' && context.settings.query === undefined && !shape.columns)
    await context.print(`${context.paintOutput('green', '✓')} ${sentence}\n`)
  else {
    await printAnswer(context, body, shape)
    if (sentence) context.note(context.paint('dim', sentence))
  }
  if (!options.waitAsked && !action.waitFor?.proof) noteNext(context, action, inputs[0]!, body)
  noteMore(context, action, body)
  return exitCodes.done
}

/** A column that no answer can have is refused before anything is sent. */
function checkColumns({ settings, say }: Context, action: ManifestAction): void {
  const known = settings.query === undefined ? documentedColumns(action) : undefined
  const unknown = known ? (settings.columns ?? []).filter((column) => !known.knows(column)) : []
  if (unknown.length > 0) throw unknownColumns(unknown, known!.names, say)
}

/** Where nothing was given at all, the id is what is missing first. */
function checkPositional({ say }: Context, action: ManifestAction, input: Input): void {
  const { positional } = action.cli
  const isNeeded = positional !== undefined && needs(action, positional)
  if (!isNeeded || Object.keys(input).length > 0) return
  const lists = idLists(action, positional).map(listCommand).join(say(' or ', ' 或 '))
  const example = `qfc ${commandOf(action.name)} ${exampleOf(action, positional)}`
  throw new Failure(
    'MissingArgument',
    say(
      `qfc ${commandOf(action.name)} needs <${kebab(positional)}>.`,
      `qfc ${commandOf(action.name)} 缺少 <${kebab(positional)}>。`,
    ),
    {
      hint: [
        say(`For example: ${example}.`, `例如：${example}。`),
        lists && say(`${lists} shows what there is.`, `可用 ${lists} 查看。`),
      ]
        .filter(Boolean)
        .join(' '),
    },
  )
}

/** A list over all parents needs none of them. */
function listCommand(list: ManifestAction): string {
  const { positional } = list.cli
  const isOpen = positional !== undefined && needs(list, positional) && parents[list.name]?.field !== positional
  return `qfc ${commandOf(list.name)}${isOpen ? ` <${kebab(positional)}>` : ''}`
}

const needs = ({ input }: ManifestAction, field: string): boolean => (input.required ?? []).includes(field)

const exampleOf = (action: ManifestAction, field: string): string =>
  String((action.examples.input[0]?.value as Input | undefined)?.[field] ?? `<${kebab(field)}>`)

/** What an action is about to send, for the one who is asked: every field by its name, and for a single destroyed thing what it is. */
async function targetOf(context: Context, action: ManifestAction, inputs: readonly Input[]): Promise<Entry[]> {
  const { positional } = action.cli
  const [first] = inputs
  if (inputs.length > 1) return [[positional ?? 'input', inputs.map((input) => idOf(input, positional)).join(', ')]]
  const entries = leavesOf(first!).map(({ name, read }) => [name, read(first)] as const)
  if (action.effect !== 'destructive') return entries
  const { describeTarget } = await import('./describeTarget.ts')
  return [...entries, ...(await describeTarget(context, action, first!))]
}

const idOf = (input: Input, positional: string | undefined): string =>
  positional !== undefined && input[positional] !== undefined ? String(input[positional]) : JSON.stringify(input)

/** An answer, and how to show it. */
export interface ShownAnswer {
  body: unknown
  shape: Shape
  /** What happened, in words, for actions whose answer is a bare yes. */
  sentence: string | undefined
}

/** Sends an action, and waits where that was asked for. */
async function answerTo(
  context: Context,
  action: ManifestAction,
  input: Input,
  options: RunOptions,
): Promise<ShownAnswer> {
  const { say, note } = context
  // Who wants to wait wants to know: the rows before are what a new one is told from.
  const comparing = options.waitAsked && action.verify?.adds
  const before = comparing ? await (await import('./settle.ts')).idsBefore(context, action, input) : undefined
  const started = Date.now()
  let body: unknown
  try {
    body = (await send(context, action, input)).body
  } catch (error) {
    const { settle } = await import('./settle.ts')
    return settle(context, action, input, error as QianfanError, { started, options, before })
  }
  const own = { body, shape: shapeOf(action), sentence: sentenceFor(context, action, input, body, options.waitAsked) }
  if (!options.waitAsked) return own
  const pollOf = options.wait && pollInput(action, input, body)
  if (!options.wait || !pollOf) {
    note(say(`There is nothing to wait for after ${action.name}.`, `${action.name} 没有可等待的状态。`))
    return own
  }
  if (action.effect !== 'read')
    note(
      own.sentence ??
        safeText(
          Object.entries((body as { result?: object }).result ?? {})
            .map(([name, value]) => `${name} ${value}`)
            .join('  '),
        ),
    )
  const { waitFor } = await import('./waitFor.ts')
  let last: unknown
  try {
    const state = await waitFor(context, options.wait, pollOf, {
      poll: options.poll,
      together: options.together ?? false,
      onAnswer: (answer) => (last = answer),
    })
    return { body: state, shape: shapeOf(options.wait.read), sentence: undefined }
  } catch (error) {
    // What the call gave is not lost because the waiting failed.
    await printAnswer(context, last ?? body, last === undefined ? shapeOf(action) : shapeOf(options.wait.read))
    throw error
  }
}

/** Says what a bare `true` means. */
function sentenceFor(
  { say }: Context,
  action: ManifestAction,
  input: Input,
  body: unknown,
  waits: boolean,
): string | undefined {
  const { requestId, result, ...rest } = body as { requestId?: unknown; result?: unknown }
  const isBare = result === true || ((result === undefined || result === null) && Object.keys(rest).length === 0)
  if (action.effect === 'read' || !isBare) return undefined
  const id = action.cli.positional === undefined ? '' : safeText(String(input[action.cli.positional] ?? ''))
  const suffix = requestId ? ` (${say('request', '请求')} ${safeText(String(requestId))})` : ''
  const goal = goalOf(action)?.waiter
  const verb = goal ? say('accepted', '已受理') : say('done', '完成')
  // A yes is to the asking: what was asked for comes later.
  const more = goal && !waits ? say(`; --wait ${firstSentence(goal.description)}`, `；--wait ${goal['x-zh']}`) : ''
  return `${verb}${say(`: ${action.title.en}`, `：${action.title.zh}`)}${id && `: ${id}`}${more}${suffix}`
}

/** `Waits until it is there. It may take long.` -> `waits until it is there`. */
const firstSentence = (text: string): string => text[0]!.toLowerCase() + text.slice(1).replace(/\.(\s.*)?$/s, '')

/** Says what to type next, to someone who reads it. */
function noteNext(
  { note, paint, say, settings, interactive }: Context,
  action: ManifestAction,
  input: Input,
  body: unknown,
) {
  if (settings.output !== 'table' && !interactive) return
  const next = nextStep(action, input, body, settings)
  if (next) note(paint('dim', `${say('Next', '下一步')}: ${safeText(next)}`))
}

/** Says that a list goes on. */
function noteMore({ note, paint, say, settings }: Context, { paginated }: ManifestAction, body: unknown): void {
  if (!paginated?.more || valueAt(body, paginated.more) !== true || settings.output !== 'table') return
  const next = paginated.output && valueAt(body, paginated.output)
  note(
    paint(
      'dim',
      say(
        `There are more rows: --all for all${next ? `, --${kebab(paginated.input)} ${safeText(String(next))} for the next page` : ''}`,
        `还有更多数据：--all 获取全部${next ? `，--${kebab(paginated.input)} ${safeText(String(next))} 获取下一页` : ''}`,
      ),
    ),
  )
}
