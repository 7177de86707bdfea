import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConfig, bundle as redoclyBundle } from '@redocly/openapi-core'
import { type Document, operationsOf, type Schema } from './document.ts'
import { portable } from './portable.ts'
import { postmanCollection } from './postmanCollection.ts'
import { chineseEdition, published } from './publish.ts'
import { specFolder } from './specFiles.ts'

/**
 * Bundles the spec of a folder into one document.
 * What an action takes and gives becomes a named component (`<OperationId>Input`, `<OperationId>Output`), so that every
 * target sees the same names, and `idempotent` is filled in for reads, which are so by definition.
 */
export async function bundle(folder: string): Promise<Document> {
  const result = await redoclyBundle({ ref: join(folder, 'openapi.yaml'), config: await createConfig({}) })
  const problems = result.problems.filter((problem) => problem.severity === 'error')
  if (problems.length > 0) throw new Error(problems.map((problem) => problem.message).join('\n'))
  const document = structuredClone(result.bundle.parsed) as Document & Record<string, unknown>
  document.info.version = versionOf(folder) ?? document.info.version
  for (const tag of document.tags) tag['x-displayName'] = tag.description.split(':')[0]!
  for (const item of Object.values(document.paths)) delete (item as Record<string, unknown>)['x-path']
  for (const { operation } of operationsOf(document)) {
    const { operationId } = operation
    const facts = operation['x-qianfan']
    if (facts.effect === 'read') facts.idempotent = true
    if (facts.doc) operation.externalDocs = { description: '官方文档', url: facts.doc.url }
    if (facts.auth === 'bearer') operation.security = [{ bearerAuth: [] }]
    document.components.schemas[`${operationId}Input`] = inputOf(operation)
    for (const media of Object.values(operation.requestBody?.content ?? {}))
      if (!operation.parameters) media.schema = { $ref: `#/components/schemas/${operationId}Input` }
    for (const media of Object.values(operation.responses['200']?.content ?? {})) {
      document.components.schemas[`${operationId}Output`] = {
        description: `What ${operationId} answers.`,
        ...media.schema,
      }
      media.schema = { $ref: `#/components/schemas/${operationId}Output` }
    }
  }
  return document
}

/** The version of the package that the spec is published in, so that a document tells which it came with. */
function versionOf(folder: string): string | undefined {
  const manifest = join(folder, 'package.json')
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version : undefined
}

/** One flat object of everything a caller gives: the fields of the body, and those that travel in the query. */
function inputOf(operation: ReturnType<typeof operationsOf>[number]['operation']): Schema {
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema ?? { type: 'object', properties: {} }
  const query = operation.parameters ?? []
  const required = [
    ...query.filter(({ required, allowEmptyValue }) => required && !allowEmptyValue).map(({ name }) => name),
    ...(body.required ?? []),
  ]
  return {
    description: `What ${operation.operationId} takes.`,
    ...body,
    ...(required.length > 0 && { required }),
    properties: {
      ...Object.fromEntries(
        query.map(({ name, schema, description, 'x-zh': zh }) => [
          name,
          { ...schema, ...(description && { description }), ...(zh && { 'x-zh': zh }) },
        ]),
      ),
      ...body.properties,
    },
  }
}

if (import.meta.main) {
  const document = await bundle(specFolder)
  const write = (name: string, content: unknown) =>
    writeFileSync(join(specFolder, 'dist', name), `${JSON.stringify(content)}\n`)
  mkdirSync(join(specFolder, 'dist'), { recursive: true })
  write('openapi.json', published(document))
  write('openapi.zh.json', chineseEdition(published(document)))
  for (const [host, edition] of Object.entries(portable(document)))
    write(`openapi.portable${host && `.${host}`}.json`, edition)
  write('postman.json', postmanCollection(document))
}
