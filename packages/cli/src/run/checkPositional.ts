import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import type { Input, ManifestAction } from '../table/manifest.ts'
import { commandOf, kebab } from '../table/names.ts'

/** Where nothing was given at all, the id is what is missing first. */
export function checkPositional({ say }: Context, action: ManifestAction, input: Input): void {
  const { positional } = action.cli
  const isNeeded = positional !== undefined && (action.input.required ?? []).includes(positional)
  if (!isNeeded || Object.keys(input).length > 0) return
  const noun = commandOf(action.name).split(' ').slice(0, -1).join(' ')
  throw new Failure(
    'MissingArgument',
    say(
      `qfc ${commandOf(action.name)} needs <${kebab(positional)}>.`,
      `qfc ${commandOf(action.name)} 缺少 <${kebab(positional)}>。`,
    ),
    {
      hint: say(
        `For example: qfc ${commandOf(action.name)} ${exampleOf(action, positional)}. qfc ${noun} list shows what there is.`,
        `例如：qfc ${commandOf(action.name)} ${exampleOf(action, positional)}。可用 qfc ${noun} list 查看。`,
      ),
    },
  )
}

const exampleOf = (action: ManifestAction, field: string): string =>
  String((action.examples.input[0]?.value as Input | undefined)?.[field] ?? `<${kebab(field)}>`)
