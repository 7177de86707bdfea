import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'
import { type Document, functionName } from '../document/document.ts'
import { memberDocOf } from './descriptor.ts'
import { literal } from './literal.ts'
import { header } from './tidy.ts'

type Tree = { [name: string]: Tree | ManifestAction }

/** The dotted names as one object of action functions, for `createQianfan`. */
export function treeOf(manifest: Manifest): string {
  const tree: Tree = {}
  for (const row of manifest.actions) {
    const parts = row.name.split('.')
    let node = tree
    for (const part of parts.slice(0, -1)) {
      node[part] ??= {}
      node = node[part] as Tree
    }
    node[parts.at(-1)!] = row
  }
  return `${header}import * as actions from './actions.gen.ts'

/** Every action, by its dotted name. */
export const actionTree = ${print(tree, '')}
`
}

const isAction = (node: Tree | ManifestAction): node is ManifestAction => 'operationId' in node

function print(node: Tree, indent: string): string {
  const inner = `${indent}  `
  const rows = Object.entries(node).map(([name, child]) =>
    isAction(child)
      ? `${comment(memberDocOf(child), inner)}${inner}${name}: actions.${functionName(child.operationId)},\n`
      : `${inner}${name}: ${print(child, inner)},\n`,
  )
  return `{\n${rows.join('')}${indent}}`
}

const comment = (lines: string[], indent: string): string =>
  `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`

/** One `defineWaiter` a waiter of the spec. */
export function waitersOf(manifest: Manifest): string {
  const waiters = manifest.actions.flatMap((action) =>
    (action.waiters ?? []).map((waiter) => ({ action: functionName(action.operationId), row: action, waiter })),
  )
  const names = [...new Set(waiters.map(({ action }) => action))]
  const blocks = waiters.map(({ action, row, waiter: { name, description, 'x-zh': zh, delay, acceptors } }) => {
    const input = literal(row.examples.input[0]?.value ?? {}).replaceAll('\n', '\n * ')
    return `/**
 * ${description}
 *
 * ${zh}
 *
 * Polls \`${row.name}\`, at first every ${delay} seconds.
 *
 * @example
 * \`\`\`ts
 * await waitUntil(client, ${name}, ${input}, { maxWait: 3_600_000 })
 * \`\`\`
 */
export const ${name} = /* @__PURE__ */ defineWaiter(${action}, ${literal({ name, delay, acceptors })})
`
  })
  return `${header}import { defineWaiter } from '../action/defineWaiter.ts'
import { ${names.join(', ')} } from './actions.gen.ts'

${blocks.join('\n')}`
}

/** The component types a user may name. The platform's error bodies stay inside: `ServiceError` is what users meet. */
export function publicTypesOf(document: Document): string {
  const names = Object.keys(document.components.schemas)
    .filter((name) => !name.endsWith('ErrorBody'))
    .sort()
  return `${header}export type {\n${names.map((name) => `  ${name},\n`).join('')}} from './types.gen.ts'\n`
}

/** The validator of each action's input, by dotted name, for `validate` of `/schemas`. */
export function inputSchemasOf(manifest: Manifest): string {
  const rows = manifest.actions.map(({ name, operationId }) => `  '${name}': schemas.v${operationId}Input,\n`)
  return `${header}import * as schemas from './valibot.gen.ts'

/** The validator of each action's input, by dotted name. */
export const inputSchemas = {\n${rows.join('')}}\n`
}
