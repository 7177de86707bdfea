import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'
import type { Document, Schema } from '../document/document.ts'
import { factsOf } from './factsOf.ts'

/** What ruff breaks lines at. The text comes out as ruff formats it, so that generating needs no Python. */
const width = 120

const header = (what: string) => `"""${what} Generated from the spec by \`pnpm generate\`. Do not edit."""\n\n`
const future = 'from __future__ import annotations\n\n'
const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
)

/** `taskId` -> `task_id`. */
export function snakeCase(name: string): string {
  const snake = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '_').toLowerCase()
  return keywords.has(snake) ? `${snake}_` : snake
}

const pascal = (name: string) => name.replaceAll(/(?:^|[^A-Za-z0-9])([A-Za-z0-9])/g, (_, first) => first.toUpperCase())
const columns = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u1100-\uffe6]/.test(letter) ? 2 : 1), 0)
const fits = (line: string) => columns(line) <= width

function literal(text: string): string {
  const double = JSON.stringify(text)
  return text.includes('"') && !/['\\]/.test(text) ? `'${text}'` : double
}

function flat(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'string') return literal(value)
  if (Array.isArray(value)) return `(${value.map(flat).join(', ')}${value.length === 1 ? ',' : ''})`
  if (typeof value !== 'object') return String(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${literal(key)}: ${flat(each)}`)
    .join(', ')}}`
}

/** `prefix` and a value, on one line or broken. */
function print(prefix: string, value: unknown, indent: string, end = ','): string {
  const line = `${indent}${prefix}${flat(value)}${end}`
  if (fits(line) || typeof value !== 'object' || value === null) return `${line}\n`
  const [open, close] = Array.isArray(value) ? '()' : '{}'
  const rows = Array.isArray(value)
    ? value.map((each) => print('', each, `${indent}    `))
    : Object.entries(value).map(([key, each]) => print(`${literal(key)}: `, each, `${indent}    `))
  return `${indent}${prefix}${open}\n${rows.join('')}${indent}${close}${end}\n`
}

/** A call, on one line or one argument a line. */
function call(prefix: string, args: string[], end: string): string {
  const line = `${prefix}(${args.join(', ')})${end}`
  return fits(line) ? line : `${prefix}(\n${args.map((arg) => `    ${arg},\n`).join('')})${end}`
}

function docstring(lines: string[], indent: string): string {
  const text = lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('"""', "'''").trimEnd())
  if (text.length === 1) return `${indent}"""${text[0]}${text[0]!.endsWith('"') ? ' ' : ''}"""\n`
  return `${indent}"""${text.map((line, index) => (index > 0 && line ? indent + line : line)).join('\n')}\n${indent}"""\n`
}

const described = ({ description, 'x-zh': zh }: Schema) => [description, zh].filter(Boolean).join(' ')

/** Writes the Python client's files: by name, their text. */
export function pythonOf(manifest: Manifest, document: Document, version: string): Record<string, string> {
  const types = typesOf(document.components.schemas)
  return {
    '_actions.py': actionsOf(manifest),
    '_tree.py': treeOf(manifest, types),
    '_version.py': `${header('The version, which the packages of this repository share.')}version = "${version}"\n`,
    'types.py': types.text,
    'waiters.py': waitersOf(manifest),
  }
}

interface Types {
  text: string
  /** The annotation of a field of an input. */
  ofField(operationId: string, field: string): string
  /** The annotation of the rows of a list. */
  ofItem(operationId: string, path: string): string
}

/** Every object of the document as a TypedDict; what is no object is written where it is used. */
function typesOf(schemas: Record<string, Schema>): Types {
  const blocks = new Map<string, string>()
  const nameOf = ($ref: string) => $ref.slice('#/components/schemas/'.length)
  const resolved = (schema: Schema): Schema => (schema.$ref ? resolved(schemas[nameOf(schema.$ref)]!) : schema)

  /** The annotation of a schema; an object without a name gets the one offered. */
  function annotation(schema: Schema, offered: string): string {
    const target = resolved(schema)
    if (schema.$ref && target.properties) return nameOf(schema.$ref)
    const { type, items, properties, additionalProperties, anyOf, format } = target
    if (anyOf) return [...new Set(anyOf.map((each) => annotation(each, offered)))].join(' | ')
    const kinds = [type ?? (properties ? 'object' : [])].flat().map((kind) => {
      if (kind === 'array') return `list[${items ? annotation(items, `${offered}Item`) : 'Any'}]`
      if (kind === 'object' && properties) return define(offered, target)
      if (kind === 'object')
        return `dict[str, ${typeof additionalProperties === 'object' ? annotation(additionalProperties, `${offered}Value`) : 'Any'}]`
      if (kind === 'string') return format === 'binary' ? 'File' : enumeration(target)
      return { boolean: 'bool', integer: 'int', number: 'float', null: 'None' }[kind]!
    })
    return kinds.join(' | ') || 'Any'
  }

  function enumeration(schema: Schema): string {
    const known = schema.enum ?? schema['x-extensible-enum'] ?? []
    const text = `Literal[${known.map((value) => literal(String(value))).join(', ')}]`
    if (known.length === 0 || text.length > width - 40) return 'str'
    return schema.enum ? text : `${text} | str`
  }

  function define(name: string, schema: Schema): string {
    if (blocks.has(name)) return name
    blocks.set(name, '')
    const required = schema.required ?? []
    const fields = Object.entries(schema.properties ?? {}).map(([field, each]) => {
      const type = annotation(each, name + pascal(field))
      const whole = required.includes(field) ? type : `NotRequired[${type}]`
      const doc = described({ ...resolved(each), ...each })
      return {
        field,
        doc,
        type: fits(`    ${field}: ${whole}`) ? whole : required.includes(field) ? 'Any' : 'NotRequired[Any]',
      }
    })
    blocks.set(name, typedDict(name, described(schema), fields))
    return name
  }

  for (const [name, schema] of Object.entries(schemas)) if (schema.properties && name !== 'Error') define(name, schema)
  const text = `${header('What actions take and answer, in the platform’s spelling.')}${future}import sys
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from ._action import File

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired

__all__ = [
${[...blocks.keys()]
  .sort()
  .map((name) => `    "${name}",\n`)
  .join('')}]


${[...blocks.values()].join('\n\n')}`
  const outside = (type: string) =>
    type.replaceAll(/(?<!["\w])[A-Z]\w+(?!["\w])/g, (name) => (blocks.has(name) ? `types.${name}` : name))
  return {
    text,
    ofField(operationId, field) {
      const owner = `${operationId}Input`
      const schema = schemas[owner]!.properties![field]!
      const type = annotation(schema, owner + pascal(field))
      // Fields that this version does not know pass through.
      return outside(resolved(schema).properties ? `${type} | dict[str, Any]` : type)
    },
    ofItem(operationId, path) {
      if (path === 'auto') return 'Any'
      let schema = resolved(schemas[`${operationId}Output`]!)
      let offered = `${operationId}Output`
      for (const part of path.split('.')) {
        offered = schema.$ref ? nameOf(schema.$ref) : offered + pascal(part)
        schema = resolved(schema.properties![part]!)
      }
      return outside(schema.items ? annotation(schema.items, `${offered}Item`) : 'Any')
    },
  }
}

function typedDict(name: string, doc: string, fields: { field: string; type: string; doc: string }[]): string {
  const plain = fields.every(({ field }) => /^[A-Za-z_]\w*$/.test(field) && !keywords.has(field))
  if (!plain)
    return `${name} = TypedDict(
    "${name}",
    {
${fields.map(({ field, type }) => `        ${literal(field)}: ${literal(type)},\n`).join('')}    },
)
${docstring([doc || name], '')}`
  const rows = fields.map(
    ({ field, type, doc: said }) => `    ${field}: ${type}\n${said ? docstring([said], '    ') : ''}`,
  )
  return `class ${name}(TypedDict):\n${docstring([doc || `${name}.`], '    ')}\n${rows.join('') || '    pass\n'}`
}

/** One row an action. */
function actionsOf(manifest: Manifest): string {
  const rows = manifest.actions.map((row) => {
    const names = Object.keys(row.input.properties ?? {})
    const facts: [string, unknown][] = [
      ['name', row.name],
      ['path', row.path],
      ['effect', row.effect],
      ['billable', row.billable || undefined],
      ['idempotent', (row.effect !== 'read' && row.idempotent) || undefined],
      ['method', row.method === 'POST' ? undefined : row.method],
      ['host', row.host],
      ['inputs', names.length > 0 ? Object.fromEntries(names.map((name) => [snakeCase(name), name])) : undefined],
      ['required', row.input.required?.length ? row.input.required.map(snakeCase) : undefined],
      ['free', typeof row.input.additionalProperties === 'object' || undefined],
      ['query', row.query],
      ['defaults', row.defaults],
      ['multipart', row.contentType === 'multipart/form-data' || undefined],
      ['bearer', row.auth === 'bearer' || undefined],
      ['idempotency_key', row.idempotencyKey],
      ['acceptance', row.acceptance],
      [
        'verify',
        row.verify && {
          action: row.verify.action,
          input: row.verify.input,
          ...(row.verify.open && { open: row.verify.open }),
        },
      ],
      ['paginated', row.paginated],
      ['secrets', row.secrets],
    ]
    const given = facts.filter(([, value]) => value !== undefined)
    return `    "${row.name}": Action(\n${given.map(([key, value]) => print(`${key}=`, value, '        ')).join('')}    ),\n`
  })
  return `${header('One row an action.')}from ._action import Action

ACTIONS: dict[str, Action] = {
${rows.join('')}}
"""Every action, by its dotted name."""
`
}

type Tree = { [name: string]: Tree | ManifestAction }

/** The signature of each action, and the groups that hold them, for both kinds of clients. */
function treeOf(manifest: Manifest, types: Types): string {
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
  const titles = new Map(manifest.groups.map(({ name, description }) => [name, `${description.en} ${description.zh}`]))
  const classes = ['', 'Async'].flatMap((kind) => groupsOf(tree, kind, [], titles))
  return `${header('Every action’s signature, and the groups that hold them.')}${future}from typing import TYPE_CHECKING, Any, Literal

from ._bound import AsyncBoundAction, AsyncBoundList, BoundAction, BoundList, Group, Listed

if TYPE_CHECKING:
    from . import types
    from ._action import File
    from ._options import CallOptions

__all__ = ["AsyncGroups", "Groups"]


${[...manifest.actions.map((row) => signatureOf(row, types)), ...classes].join('\n\n')}`
}

function groupsOf(node: Tree, kind: string, path: string[], titles: Map<string, string>): string[] {
  const inner: string[] = []
  const rows = Object.entries(node).map(([name, child]) => {
    const attribute = snakeCase(name)
    if (!('operationId' in child)) {
      inner.push(...groupsOf(child as Tree, kind, [...path, name], titles))
      return `    ${attribute} = ${kind}${[...path, name].map(pascal).join('')}()\n`
    }
    const row = child as ManifestAction
    const make = `${kind}${row.paginated ? 'BoundList' : 'BoundAction'}`
    const line = `    ${attribute} = ${make}("${row.name}", ${snakeCase(row.operationId)})`
    if (fits(line)) return `${line}\n`
    return `    ${attribute} = ${make}(\n        "${row.name}",\n        ${snakeCase(row.operationId)},\n    )\n`
  })
  const name = path.length > 0 ? kind + path.map(pascal).join('') : `${kind}Groups`
  const doc =
    path.length > 0 ? (titles.get(path.join('.')) ?? `\`${path.join('.')}\``) : 'Every action, by its dotted name.'
  return [...inner, `class ${name}(Group):\n${docstring([doc], '    ')}\n${rows.join('')}`]
}

function signatureOf(row: ManifestAction, types: Types): string {
  const { required = [], properties = {} } = row.input
  const fields = Object.entries(properties).sort(
    ([one], [other]) => Number(required.includes(other)) - Number(required.includes(one)),
  )
  const parameters = fields.map(([name]) => {
    const type = types.ofField(row.operationId, name)
    if (required.includes(name)) return `${snakeCase(name)}: ${type}`
    return `${snakeCase(name)}: ${type.split(' | ').includes('None') ? type : `${type} | None`} = None`
  })
  const output = `types.${row.operationId}Output`
  const result = row.paginated ? `Listed[${output}, ${types.ofItem(row.operationId, row.paginated.items)}]` : output
  const free = typeof row.input.additionalProperties === 'object' ? ['**more: Any'] : []
  const all = ['*', ...parameters, 'options: CallOptions | None = None', ...free]
  const line = call(`def ${snakeCase(row.operationId)}`, all, ` -> ${result}:`)
  return `${line}\n${docstring(docOf(row, fields), '    ')}    raise NotImplementedError\n`
}

function docOf(row: ManifestAction, fields: [string, Schema][]): string[] {
  const example = Object.entries((row.examples.input[0]?.value ?? {}) as Record<string, unknown>)
  const given = example.map(
    ([name, value]) =>
      `${snakeCase(name)}=${String(value).startsWith('@') ? `Path(${literal(String(value).slice(1))})` : listed(value)}`,
  )
  const codes = row.errors?.map(({ code }) => code).join(', ')
  return [
    row.description.en,
    '',
    row.description.zh,
    '',
    factsOf(row),
    '',
    `\`${row.method} ${row.path}\``,
    '',
    'Args:',
    ...fields.map(([name, schema]) => `    ${snakeCase(name)}: ${described(schema).replaceAll('\n', ' ') || name}`),
    ...(typeof row.input.additionalProperties === 'object'
      ? [`    **more: ${described(row.input.additionalProperties as Schema)}`]
      : []),
    '    options: of this call: `timeout` (seconds), `retry`, `headers`, `extra`',
    '',
    'Raises:',
    `    QianfanError: \`ServiceError\` when the platform refuses${codes ? ` (${codes}, ...)` : ''}, else by what failed`,
    '',
    ...(row.doc ? [`See ${row.doc.url}${row.doc.updated ? ` (${row.doc.updated})` : ''}`, ''] : []),
    'Example:',
    `    >>> qianfan.${row.name.split('.').map(snakeCase).join('.')}(${given.join(', ')})`,
  ]
}

/** A value as an example shows it: lists are lists. */
function listed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(listed).join(', ')}]`
  if (typeof value !== 'object' || value === null) return flat(value)
  return `{${Object.entries(value)
    .map(([key, each]) => `${literal(key)}: ${listed(each)}`)
    .join(', ')}}`
}

function waitersOf(manifest: Manifest): string {
  const waiters = manifest.actions.flatMap((row) => (row.waiters ?? []).map((waiter) => ({ row, waiter })))
  const blocks = waiters.map(({ row, waiter }) => {
    const acceptors = waiter.acceptors.map(({ path, equals, state }) => [path, equals, state])
    return `${snakeCase(waiter.name)}: Waiter[types.${row.operationId}Output] = Waiter(
    name="${waiter.name}",
    action=ACTIONS["${row.name}"],
    delay=${waiter.delay},
${print('acceptors=', acceptors, '    ')})
${docstring([`${waiter.description} ${waiter['x-zh']} Polls \`${row.name}\`.`], '')}`
  })
  return `${header('States to wait for.')}${future}from typing import TYPE_CHECKING

from ._actions import ACTIONS
from ._waiting import Waiter

if TYPE_CHECKING:
    from . import types

__all__ = [
${waiters
  .map(({ waiter }) => snakeCase(waiter.name))
  .sort()
  .map((name) => `    "${name}",\n`)
  .join('')}]

${blocks.join('\n')}`
}
