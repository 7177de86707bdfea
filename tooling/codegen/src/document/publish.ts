import type { Document } from './document.ts'

type Node = Record<string, unknown>

/** Makes every object of a tree anew, from its leaves up. */
function mapObjects(node: unknown, change: (node: Node, key: string) => unknown, key = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, change, key))
  if (typeof node !== 'object' || node === null) return node
  if (examples.has(key)) return node
  const copy = Object.fromEntries(Object.entries(node).map(([name, child]) => [name, mapObjects(child, change, name)]))
  return change(copy, key)
}

/** What stands below these is data, and not a part of the document. */
const examples = new Set(['examples', 'example', 'default', 'x-qianfan'])

/** The document as others read it: what only our own generator needs is taken out, and what it reads is written as OpenAPI 3.1 has it. */
export function published(document: Document): Document {
  const plain = mapObjects(document, (node) => asBinary(withValues(node))) as Document
  const used = JSON.stringify(plain)
  for (const name of Object.keys(plain.components.schemas))
    if (!used.includes(`"#/components/schemas/${name}"`)) delete plain.components.schemas[name]
  return plain
}

/** Values that may grow are plain text for most tools; beside an `enum` that does not bind they are offered. */
function withValues(node: Node): Node {
  const { 'x-extensible-enum': values, type, ...rest } = node
  if (!Array.isArray(values)) return node
  return { ...rest, type, anyOf: [{ type, enum: values }, { type }], 'x-extensible-enum': values }
}

/** `format: binary` is the form of OpenAPI 3.0. */
function asBinary(node: Node): Node {
  const { format, type, ...rest } = node
  return format === 'binary' && type === 'string' ? { ...rest, contentMediaType: 'application/octet-stream' } : node
}

/** The document with its Chinese texts in place of the English ones. */
export function chineseEdition(document: Document): Document {
  return mapObjects(document, (node) => {
    const { 'x-zh': zh, ...rest } = node
    if (typeof zh === 'string') return { ...rest, description: zh }
    if (typeof zh !== 'object' || zh === null) return node
    const { name, title, summary, description } = zh as Record<string, string>
    return {
      ...rest,
      ...(title && { title }),
      ...(summary && { summary }),
      ...(description && { description }),
      ...(name && { 'x-displayName': name }),
    }
  }) as Document
}
