import type { Document } from './document.ts'
import { mapObjects, type Node } from './mapObjects.ts'
import { withoutUnused } from './withoutUnused.ts'

/** The document as others read it: what only our own generator needs is taken out, and what it reads is written as OpenAPI 3.1 has it. */
export function published(document: Document): Document {
  return withoutUnused(mapObjects(document, (node) => asBinary(withValues(node))) as Document)
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
