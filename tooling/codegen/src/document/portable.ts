import type { Document, Operation } from './document.ts'
import { mapObjects, type Node } from './mapObjects.ts'
import { withoutUnused } from './withoutUnused.ts'

/** Where the paths of the portable edition are understood. */
const local = {
  url: 'http://127.0.0.1:4010',
  description:
    'qianfan-mock, or `qfc proxy --port 4010` (its token is the bearer token, or the first part of the path).',
}

const note =
  'This edition is for tools that cannot hold a query in a path key: it writes POST /v2/finetuning?Action=StopFineTuningTask as POST /v2/finetuning/StopFineTuningTask. ' +
  'The platform does not know such paths; qianfan-mock and qfc proxy do. Types that OpenAPI 3.0 cannot say are left open.'

/**
 * The document in OpenAPI 3.0, with one plain path an action: for mocks, validators and generators that do not take a
 * query in a path key. Hosts of their own are documents of their own, since few tools follow the `servers` of an operation.
 *
 * @returns by host: `''` for the platform's, else the first label of the host (`iam`, `sts`)
 */
export function portable(document: Document): Record<string, Document> {
  const editions: Record<string, Document> = {}
  const plain = mapObjects(document, asOpenApi30) as Document
  for (const [path, item] of Object.entries(plain.paths))
    for (const [method, operation] of Object.entries(item)) {
      const { servers, ...rest } = operation
      const name = servers ? new URL(servers[0]!.url).hostname.split('.')[0]! : ''
      editions[name] ??= editionOf(plain, servers ?? [local])
      const paths = editions[name].paths
      paths[plainPath(path)] = { ...paths[plainPath(path)], [method]: rest as Operation }
    }
  return Object.fromEntries(Object.entries(editions).map(([name, edition]) => [name, complete(edition)]))
}

/** `/v2/finetuning?Action=StopFineTuningTask` -> `/v2/finetuning/StopFineTuningTask`. */
const plainPath = (path: string): string => path.replace('?Action=', '/')

function editionOf(document: Document, servers: Document['servers']): Document {
  const { summary: _, ...info } = document.info
  const isLocal = servers[0] === local
  return {
    ...document,
    openapi: '3.0.3',
    info: isLocal ? { ...info, description: `${info.description} ${note}` } : info,
    servers,
    paths: {},
  }
}

/** Leaves out what the operations of this edition do not use. */
function complete(edition: Document): Document {
  const used = new Set(Object.values(edition.paths).flatMap((item) => Object.values(item).flatMap(({ tags }) => tags)))
  return withoutUnused({ ...edition, tags: edition.tags.filter(({ name }) => used.has(name)) })
}

/** One object as OpenAPI 3.0 has it. What 3.0 has no word for is left open, never narrowed. */
function asOpenApi30(node: Node): Node {
  const plain = Object.fromEntries(Object.entries(node).filter(([name]) => !name.startsWith('x-')))
  if (typeof plain.$ref === 'string') return withSiblings(plain)
  return withOneExample(withWholeNumbers(withPlainLimits(withOneType(plain))))
}

/** In 3.0 what stands beside `$ref` is not read. */
function withSiblings({ $ref, ...rest }: Node): Node {
  return Object.keys(rest).length > 0 ? { allOf: [{ $ref }], ...rest } : { $ref }
}

/** `null` is a word of its own; of several types none can be named. */
function withOneType({ anyOf: _, ...node }: Node): Node {
  if (!Array.isArray(node.type)) return node
  const { type, ...rest } = node as { type: string[] }
  const others = type.filter((name) => name !== 'null')
  const nullable = others.length < type.length && { nullable: true }
  return others.length === 1 ? { ...rest, type: others[0], ...nullable } : { ...rest, ...nullable }
}

/** The limit itself is let through, for a boolean beside `minimum` is not read by all. */
function withPlainLimits({ exclusiveMinimum, ...node }: Node): Node {
  return typeof exclusiveMinimum === 'number' ? { ...node, minimum: exclusiveMinimum } : node
}

/** Sizes and times do not fit into 32 bits, which some languages take where nothing is said. */
const withWholeNumbers = (node: Node): Node =>
  node.type === 'integer' && node.format === undefined ? { ...node, format: 'int64' } : node

/** A schema has one example; those of a body keep their names. */
function withOneExample({ examples, ...node }: Node): Node {
  if (examples === undefined) return node
  return Array.isArray(examples) ? { ...node, example: examples[0] } : { ...node, examples }
}
