import { readFileSync } from 'node:fs'
import { type Document, operationsOf, type PlacedOperation, type Schema } from './document.ts'

/** An event of Postman: a script before the request. */
interface PostmanEvent {
  listen: 'prerequest'
  script: { type: 'text/javascript'; exec: string[] }
}

/** A Postman collection, in its form 2.1. */
export interface PostmanCollection {
  info: { name: string; description: string; schema: string }
  variable: { key: string; value: string; type?: string; description: string }[]
  auth: { type: 'noauth' }
  event: PostmanEvent[]
  item: { name: string; description: string; item: PostmanItem[] }[]
}

interface PostmanItem {
  name: string
  event?: PostmanEvent[]
  request: Record<string, unknown>
  response: unknown[]
}

const platform = 'baseUrl'

/**
 * The actions as a Postman collection that signs by itself: a script before each request makes bce-auth-v1 from the
 * variables `accessKey` and `secretKey`. It holds no key. What can cost money, or removes something, is sent only when
 * the variable `confirm` names it.
 */
export function postmanCollection(document: Document): PostmanCollection {
  const operations = operationsOf(document)
  const hosts = new Map(operations.map(({ operation }) => [variableOf(operation), urlOf(document, operation)]))
  return {
    info: {
      name: document.info.title,
      description: `${document.info.description} Set accessKey and secretKey (or apiKey for knowledge bases, agent applications and tags) in an environment or a vault, not in the collection, before you share it.`,
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    variable: [
      ...[...hosts].map(([key, value]) => ({ key, value, description: `Host of the calls that name {{${key}}}.` })),
      secret('accessKey', 'Access key id.'),
      secret('secretKey', 'Secret access key. It signs, and is never sent.'),
      secret('sessionToken', 'Session token; of temporary keys only.'),
      secret('apiKey', 'API key or bearer token, for the actions that take one.'),
      {
        key: 'confirm',
        value: '',
        description: 'Action that may cost money or remove something, when it is to be sent.',
      },
    ],
    auth: { type: 'noauth' },
    event: [before('sign.js')],
    item: document.tags.map(({ name, description }) => ({
      name,
      description,
      item: operations.filter(({ operation }) => operation.tags[0] === name).map((placed) => itemOf(document, placed)),
    })),
  }
}

const secret = (key: string, description: string) => ({ key, value: '', type: 'secret', description })

const urlOf = (document: Document, { servers = document.servers }: PlacedOperation['operation']): string =>
  servers[0]!.url

/** `baseUrl`, or `iamUrl` and `stsUrl` for the hosts of their own. */
const variableOf = ({ servers }: PlacedOperation['operation']): string =>
  servers ? `${new URL(servers[0]!.url).hostname.split('.')[0]}Url` : platform

function before(file: string, words: Record<string, string> = {}): PostmanEvent {
  const text = readFileSync(new URL(`./postman/${file}`, import.meta.url), 'utf8')
  const filled = text.replaceAll(/\{\{([A-Z]+)\}\}/g, (whole, word: string) => words[word] ?? whole)
  return { listen: 'prerequest', script: { type: 'text/javascript', exec: filled.trimEnd().split('\n') } }
}

function itemOf(document: Document, { path, method, operation }: PlacedOperation): PostmanItem {
  const { effect, billable, auth } = operation['x-qianfan']
  const does = billable ? 'can cost money' : effect === 'destructive' ? 'removes something for good' : undefined
  const request = {
    method,
    description: [operation.description, ...(does ? [`It ${does}.`] : []), operation.externalDocs?.url]
      .filter(Boolean)
      .join('\n\n'),
    ...(auth === 'bearer' && {
      auth: { type: 'bearer', bearer: [{ key: 'token', value: '{{apiKey}}', type: 'string' }] },
    }),
    header: [] as unknown[],
    url: postmanUrl(path, operation),
    ...bodyOf(document, operation),
  }
  return {
    name: `${operation.operationId}: ${operation.summary}`,
    ...(does && { event: [before('confirm.js', { OPERATION: operation.operationId, EFFECT: does })] }),
    request,
    response: [],
  }
}

function postmanUrl(path: string, operation: PlacedOperation['operation']): Record<string, unknown> {
  const [route, action] = path.split('?Action=') as [string, string | undefined]
  const host = `{{${variableOf(operation)}}}`
  const query = [
    ...(action ? [{ key: 'Action', value: action }] : []),
    ...(operation.parameters ?? []).map(({ name, required, example, description }) => ({
      key: name,
      value: example === undefined ? '' : String(example),
      description,
      ...(!required && { disabled: true }),
    })),
  ]
  const sent = query
    .filter((row) => !('disabled' in row))
    .map(({ key, value }) => `${key}=${encodeURIComponent(value)}`)
  return {
    raw: `${host}${route}${sent.length > 0 ? `?${sent.join('&')}` : ''}`,
    host: [host],
    path: route.split('/').slice(1),
    ...(query.length > 0 && { query }),
  }
}

function bodyOf({ components }: Document, { requestBody }: PlacedOperation['operation']): Record<string, unknown> {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? []
  if (!media) return {}
  const example = (Object.values(media.examples ?? {})[0]?.value ?? {}) as Record<string, unknown>
  if (type === 'application/json')
    return {
      header: [{ key: 'Content-Type', value: type }],
      body: { mode: 'raw', raw: JSON.stringify(example, null, 2), options: { raw: { language: 'json' } } },
    }
  const { $ref } = media.schema
  const { properties = {} } = $ref ? components.schemas[$ref.split('/').at(-1)!]! : media.schema
  const formdata = Object.entries(properties).map(([key, schema]) => partOf(key, schema, example[key]))
  return { body: { mode: 'formdata', formdata } }
}

function partOf(key: string, { format, description }: Schema, value: unknown = ''): Record<string, unknown> {
  if (format === 'binary') return { key, type: 'file', src: [], description }
  return { key, type: 'text', value: typeof value === 'string' ? value : JSON.stringify(value), description }
}
