import { globalRules } from '../actionCommand.ts'
import type { Context } from '../context.ts'
import { exitCodes, Failure } from '../failure.ts'
import { type FlagRule, parseFlags } from '../parseFlags.ts'
import { parseJson } from '../parseJson.ts'
import { checkObject, readInput } from '../readInput.ts'
import { resolveCall } from '../resolveCall.ts'
import { runInputs } from '../runAction.ts'
import { showUsage } from '../showHelp.ts'

const rules: readonly FlagRule[] = [
  ...globalRules,
  { name: 'data', short: 'd', isSwitch: false },
  { name: 'route', isSwitch: false },
  { name: 'effect', isSwitch: false },
]

const help = {
  en: `Call any action of the platform by its Action name or its dotted name.

Usage
  qfc call <Action> [--data '{...}' | @file | -] [--route /v2/...]

Flags
  -d, --data <json>   the body: JSON, @file, or - for standard input; {} without
      --route <path>  route of an action that this version does not know
      --effect <kind> what an unknown action does: read, write or destructive; without it, it is held to cost money

Examples
  qfc call StopFineTuningTask --data '{"taskId":"task-5kjifvzerc5n"}'
  qfc call DescribeFineTuningJobs --all -o ndjson
`,
  zh: `按 Action 名称或点分名称调用平台的任意操作。

用法
  qfc call <Action> [--data '{...}' | @文件 | -] [--route /v2/...]

参数
  -d, --data <json>   请求体：JSON、@文件，或 - 表示标准输入；缺省为 {}
      --route <路径>  本版本未收录的操作的路由
      --effect <类型> 未收录操作的类型：read、write 或 destructive；缺省时视为可能计费

示例
  qfc call StopFineTuningTask --data '{"taskId":"task-5kjifvzerc5n"}'
  qfc call DescribeFineTuningJobs --all -o ndjson
`,
}

/** `qfc call <Action>`: any action, known or not. */
export async function run(context: Context, argv: readonly string[]): Promise<number> {
  const { say, language } = context
  const { flags, positionals } = parseFlags(argv, rules, say, {
    hint: say('See qfc call --help.', '参见 qfc call --help。'),
  })
  const one = (name: string) => flags.get(name)?.at(-1)
  const on = (name: string) => one(name) === 'true'
  if (on('help')) {
    await showUsage(context, help[language])
    return exitCodes.done
  }
  const [name, ...extra] = positionals
  if (name === undefined || extra.length > 0)
    throw new Failure(
      name === undefined ? 'MissingArgument' : 'UnexpectedArgument',
      say(
        'qfc call takes one name: qfc call StopFineTuningTask.',
        'qfc call 需要且只需要一个操作名：qfc call StopFineTuningTask。',
      ),
      { hint: say('qfc actions lists them all.', 'qfc actions 列出所有操作。') },
    )
  const action = resolveCall(name, one('route'), one('effect'), say)
  const data = one('data') ?? (one('input') === undefined ? undefined : `@${one('input')}`)
  const input = await readData(data, context)
  if (on('all') && !action.paginated)
    throw new Failure(
      'InvalidFlag',
      say(
        `${action.name} has no pages that are known; --all means nothing here.`,
        `${action.name} 没有已知的分页方式，不支持 --all。`,
      ),
    )
  return runInputs(
    context,
    action,
    [input],
    { all: on('all'), wait: undefined, waitAsked: on('wait'), poll: undefined, check: !on('no-check') },
    { dryRun: on('dry-run') },
  )
}

async function readData(data: string | undefined, context: Context): Promise<Record<string, unknown>> {
  if (data === undefined) return {}
  if (data === '-' || data === '@-') return readInput('-', context)
  if (data.startsWith('@')) return readInput(data.slice(1), context)
  return checkObject(await parseJson(data, '--data', context.say), '--data', context.say)
}
