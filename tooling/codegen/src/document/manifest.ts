import type { Example, Manifest, ManifestAction } from '@qianfan-console/spec/manifest'
import { type Document, operationsOf, type PlacedOperation, type Schema } from './document.ts'

/** Makes the table of all actions out of the bundled document. */
export function manifestOf(document: Document): Manifest {
  return {
    $comment: 'Generated from the OpenAPI document by `pnpm generate`. Do not edit.',
    version: 1,
    server: document.servers[0]!.url,
    groups: document.tags.map(({ name, description, 'x-zh': zh }) => ({
      name,
      title: { en: description.split(':')[0]!.replace(/\.$/, ''), zh: zh.name },
      description: { en: description, zh: zh.description ?? zh.name },
    })),
    actions: operationsOf(document).map((placed) => manifestAction(document, placed)),
  }
}

function manifestAction(document: Document, { path, method, operation }: PlacedOperation): ManifestAction {
  const { name, waitFor, ...facts } = operation['x-qianfan']
  const [route, search = ''] = path.split('?') as [string, string?]
  const action = new URLSearchParams(search).get('Action')
  const body = Object.entries(operation.requestBody?.content ?? {})[0]
  const answer = Object.values(operation.responses['200']?.content ?? {})[0]
  const host = operation.servers?.[0]?.url
  const query = operation.parameters?.map((parameter) => parameter.name)
  const defaults = Object.fromEntries(
    (operation.parameters ?? [])
      .filter(({ required, allowEmptyValue }) => required && allowEmptyValue)
      .map(({ name }) => [name, '']),
  )
  const resolve = (suffix: string) =>
    dereference(document, { $ref: `#/components/schemas/${operation.operationId}${suffix}` })
  const output = resolve('Output')
  const secrets = secretPaths(output)
  return {
    name,
    operationId: operation.operationId,
    ...(action && { action }),
    group: operation.tags[0]!,
    method,
    path,
    route,
    ...(host && { host }),
    ...(body && { contentType: body[0] }),
    ...(query && { query }),
    ...(Object.keys(defaults).length > 0 && { defaults }),
    title: { en: operation.summary, zh: operation['x-zh'].summary },
    description: { en: operation.description.trim(), zh: operation['x-zh'].description.trim() },
    ...facts,
    ...(waitFor && { waitFor: { ...waitFor, action: actionOfWaiter(document, waitFor.waiter) } }),
    ...(secrets.length > 0 && { secrets }),
    input: resolve('Input'),
    output,
    examples: { input: inputExamples(operation, body?.[1].examples), output: examplesOf(answer?.examples) },
  }
}

function actionOfWaiter(document: Document, name: string): string {
  for (const { operation } of operationsOf(document)) {
    const facts = operation['x-qianfan']
    if (facts.waiters?.some((waiter) => waiter.name === name)) return facts.name
  }
  throw new Error(`There is no waiter ${name}.`)
}

type MediaExamples = Record<string, Omit<Example, 'name'>> | undefined

const examplesOf = (examples: MediaExamples): Example[] =>
  Object.entries(examples ?? {}).map(([name, { description, 'x-zh': zh, value }]) => ({
    name,
    ...(description && { description }),
    ...(zh && { 'x-zh': zh }),
    value,
  }))

/** Examples of a call are whole inputs: what travels in the query is merged with the body. */
function inputExamples(operation: PlacedOperation['operation'], body: MediaExamples): Example[] {
  const query = Object.fromEntries(
    (operation.parameters ?? [])
      .filter(({ example }) => example !== undefined)
      .map(({ name, example }) => [name, example]),
  )
  const examples = examplesOf(body ?? { default: { value: {} } })
  return examples.map((example) => ({ ...example, value: { ...query, ...(example.value as object) } }))
}

/** Dotted paths of what the spec marks as a password. */
function secretPaths(schema: Schema, path = ''): string[] {
  // A list has no step of its own in a path: what reads one goes through the list.
  if (schema.items) return secretPaths(schema.items, path)
  return Object.entries(schema.properties ?? {}).flatMap(([name, child]) => {
    const here = path ? `${path}.${name}` : name
    return child.format === 'password' ? [here] : secretPaths(child, here)
  })
}

/** Replaces every `$ref` by what it names; texts beside a `$ref` win. The spec has no recursive shape. */
export function dereference(document: Document, schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map((item: Schema) => dereference(document, item)) as unknown as Schema
  if (schema === null || typeof schema !== 'object') return schema
  const { $ref, ...rest } = schema
  const target = $ref ? document.components.schemas[$ref.replace('#/components/schemas/', '')] : undefined
  if ($ref && !target) throw new Error(`The schema ${$ref} does not exist.`)
  const merged = { ...target, ...rest }
  return Object.fromEntries(Object.entries(merged).map(([key, value]) => [key, dereference(document, value as Schema)]))
}
