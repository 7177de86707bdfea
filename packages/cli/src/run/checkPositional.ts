import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { idLists } from '../help/idLists.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'

/** Where nothing was given at all, the id is what is missing first. */
export function checkPositional({ say }: Context, action: ManifestAction, input: Input): void {
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
      hint: say(
        `For example: ${example}.${lists && ` ${lists} shows what there is.`}`,
        `${lists ? `运行 ${lists} 查看可用的 ID，再执行` : '例如'}：\n  ${example}`,
      ),
    },
  )
}

/** A list over all parents needs none of them. */
function listCommand(list: ManifestAction): string {
  const { positional, parent } = list.cli
  const isOpen = positional !== undefined && needs(list, positional) && parent?.field !== positional
  return `qfc ${commandOf(list.name)}${isOpen ? ` <${kebab(positional)}>` : ''}`
}

const needs = ({ input }: ManifestAction, field: string): boolean => (input.required ?? []).includes(field)

const exampleOf = (action: ManifestAction, field: string): string =>
  String((action.examples.input[0]?.value as Input | undefined)?.[field] ?? `<${kebab(field)}>`)
