// Compares what was recorded, or a newer file of facts, with the spec: field by field, what differs.

import { readFileSync } from 'node:fs'
import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'
import { parse } from 'yaml'
import { compare } from './compare.ts'
import { type Fields, fieldsOfSchema, fieldsOfValue } from './fields.ts'

const manifest: Manifest = JSON.parse(readFileSync(new URL('../../../../spec/actions.json', import.meta.url), 'utf8'))

interface Har {
  log: {
    entries: {
      request: { url: string; postData?: { text?: string } }
      response: { status: number; content: { text?: string } }
    }[]
  }
}

interface FactRow {
  name: string
  type?: string
  required?: boolean | string
}

interface Facts {
  route?: string
  actions: { action: string; route?: string; request?: FactRow[]; response?: FactRow[] }[]
}

const actionAt = (route: string, name: string): ManifestAction | undefined =>
  manifest.actions.find((each) => each.action === name && each.route === route)

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}

/** The differences of a recording: of each request, and of each answer that is not an error. */
export function driftOfHar(har: Har): string[] {
  const lines = har.log.entries.flatMap(({ request, response }) => {
    const { pathname, searchParams } = new URL(request.url)
    const name = searchParams.get('Action')
    if (name === null) return []
    const action = actionAt(pathname, name)
    if (!action) return [`${name} on ${pathname}: not an action of the spec`]
    const asked = compare(fieldsOfSchema(action.input), fieldsOfValue(json(request.postData?.text) ?? {}))
    const body = json(response.content.text)
    const isError = response.status >= 400 || (typeof body === 'object' && body !== null && 'code' in body)
    const answered = isError ? [] : compare(fieldsOfSchema(action.output), fieldsOfValue(body ?? {}))
    return [
      ...asked.map((line) => `${action.name} request ${line}`),
      ...answered.map((line) => `${action.name} answer ${line}`),
    ]
  })
  return [...new Set(lines)]
}

/** The differences of a file of facts: names, types and what is required. Unknown there is no difference. */
export function driftOfFacts(facts: Facts): string[] {
  return facts.actions.flatMap(({ action: name, route = facts.route ?? '', request = [], response = [] }) => {
    const action = actionAt(route, name)
    if (!action) return [`${name} on ${route}: not an action of the spec`]
    return [
      ...compare(fieldsOfSchema(action.input), fieldsOfRows(request)).map((line) => `${action.name} request ${line}`),
      ...compare(fieldsOfSchema(action.output), fieldsOfRows(response)).map((line) => `${action.name} answer ${line}`),
    ]
  })
}

/** A file may say in words that there is nothing. */
const fieldsOfRows = (rows: unknown): Fields =>
  new Map(
    (Array.isArray(rows) ? (rows as FactRow[]) : []).map(({ name, type, required }) => [
      name,
      {
        types: new Set(type && /^(string|integer|number|boolean|object|array)$/.test(type) ? [type] : []),
        ...(typeof required === 'boolean' && { required }),
      },
    ]),
  )

if (import.meta.main) {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    console.error('Usage: pnpm drift <recording.har | facts.yaml>')
    process.exit(2)
  }
  const content = parse(readFileSync(file, 'utf8')) as Har | Facts
  const lines = 'log' in content ? driftOfHar(content) : driftOfFacts(content)
  for (const line of lines) console.log(line)
  console.error(lines.length === 0 ? 'The spec says the same.' : `${lines.length} differences.`)
  process.exitCode = lines.length === 0 ? 0 : 1
}
