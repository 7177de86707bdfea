import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Document, Operation, Schema } from '../document/document.ts'
import { dereference } from '../document/manifest.ts'
import { specFolder } from '../document/specFiles.ts'
import type { SourceFile } from './lintSpec.ts'

/** An action file as the rules see it. */
export interface LintedAction {
  file: string
  path: string | undefined
  method: string
  /** As it stands in the file. */
  operation: Operation | undefined
  /** As it stands in the bundle: the same, with its schemas named. */
  bundled: Operation | undefined
}

/** What a rule gets. */
export interface LintContext {
  document: Document
  files: SourceFile[]
  actions: LintedAction[]
  report(file: string, path: readonly (string | number)[], message: string): void
}

type Rule = (context: LintContext) => void

const ajv = new Ajv2020({ strict: false, allErrors: true })
;(formats as unknown as (ajv: Ajv2020) => void)(ajv)
const checkFacts = ajv.compile(JSON.parse(readFileSync(join(specFolder, 'x-qianfan.schema.json'), 'utf8')))

const chinese = /[\u4e00-\u9fff]/

/** The verbs that a name may end in; spec/README.md says what each means. */
export const verbs = new Set(
  'create list describe update delete stop cancel publish start deactivate scale attach resize release purchase renew import export upload annotate assume'.split(
    ' ',
  ),
)

const generatedSuffix = /(Input|Output|Data|Response|Responses|Errors?)$/

/** Every rule of our own, by its name. */
export const rules: Record<string, Rule> = {
  'x-qianfan': ({ actions, report }) => {
    for (const { file, method, operation } of actions) {
      if (!operation) continue
      const facts = operation['x-qianfan']
      if (!facts) {
        report(file, [method], 'x-qianfan is missing.')
        continue
      }
      if (checkFacts(facts)) continue
      for (const { instancePath, message, params } of checkFacts.errors ?? []) {
        const extra = 'additionalProperty' in params ? `: ${params.additionalProperty}` : ''
        const path = instancePath.split('/').filter(Boolean)
        report(
          file,
          [
            method,
            'x-qianfan',
            ...path,
            ...('additionalProperty' in params ? [params.additionalProperty as string] : []),
          ],
          `x-qianfan${instancePath.replaceAll('/', '.')} ${message}${extra}`,
        )
      }
    }
  },

  'effects-consistent': ({ actions, report }) => {
    for (const { file, method, operation } of actions) {
      const facts = operation?.['x-qianfan']
      if (!facts) continue
      const at = (key: string) => [method, 'x-qianfan', key]
      if (facts.effect === 'read') {
        for (const key of ['idempotent', 'idempotentReason', 'verify', 'acceptance', 'waitFor'] as const)
          if (key in facts) report(file, at(key), `A read states no ${key}: it follows from its effect.`)
        if (facts.billable) report(file, at('billable'), 'A read cannot be billable.')
        if (facts.idempotencyKey)
          report(file, at('idempotencyKey'), 'A read needs no idempotencyKey: it may be repeated anyhow.')
      } else {
        if (!('idempotent' in facts)) report(file, at('effect'), 'An action that is no read must state idempotent.')
        if (facts.idempotent && !facts.idempotentReason)
          report(file, at('idempotent'), 'idempotent: true needs an idempotentReason beside it.')
        if (!facts.idempotent && facts.idempotentReason)
          report(file, at('idempotentReason'), 'idempotentReason without idempotent: true.')
      }
    }
  },

  'names-unique': ({ actions, report }) => {
    const seen = new Map<string, string>()
    for (const { file, path, method, operation } of actions) {
      if (!path)
        report(
          file,
          [],
          'x-path is missing: the path with its Action, such as /v2/finetuning?Action=StopFineTuningTask.',
        )
      const names = { [`the name ${operation?.['x-qianfan']?.name}`]: [method, 'x-qianfan', 'name'] }
      const waiters = operation?.['x-qianfan']?.waiters ?? []
      waiters.forEach((waiter, index) => {
        names[`the waiter ${waiter.name}`] = [method, 'x-qianfan', 'waiters', String(index), 'name']
      })
      for (const [name, at] of Object.entries(names)) {
        if (seen.has(name)) report(file, at, `${name[0]!.toUpperCase()}${name.slice(1)} is taken by ${seen.get(name)}.`)
        else seen.set(name, file)
      }
      if (operation && !file.endsWith(`/${operation.operationId}.yaml`))
        report(
          file,
          [method, 'operationId'],
          `The file of ${operation.operationId} must be named ${operation.operationId}.yaml.`,
        )
    }
    const actionNames = actions.map(({ operation }) => operation?.['x-qianfan']?.name ?? '')
    for (const { file, method, operation } of actions) {
      const name = operation?.['x-qianfan']?.name
      if (name && actionNames.some((other) => other.startsWith(`${name}.`)))
        report(file, [method, 'x-qianfan', 'name'], `${name} is an action and a group at once.`)
    }
  },

  'group-is-one': ({ actions, document, report }) => {
    const tags = new Set(document.tags.map(({ name }) => name))
    for (const { file, method, operation } of actions) {
      const group = operation?.['x-qianfan']?.name?.split('.')[0]
      if (!group) continue
      if (file.split('/')[0] !== group)
        report(file, [method, 'x-qianfan', 'name'], `The name begins with ${group}; the file belongs into that folder.`)
      if (operation.tags?.length !== 1 || operation.tags[0] !== group)
        report(file, [method, 'tags'], `The one tag must be ${group}, as the name begins.`)
      if (!tags.has(group)) report(file, [method, 'tags'], `openapi.yaml does not describe the tag ${group}.`)
    }
  },

  'query-beside-action': ({ actions, report }) => {
    // Some generators join a query to a path key with a second question mark.
    for (const { file, path, method, operation } of actions) {
      if (!path?.includes('?')) continue
      operation?.parameters?.forEach((parameter, index) => {
        if (parameter.required || parameter.name !== operation['x-qianfan']?.idempotencyKey)
          report(
            file,
            [method, 'parameters', index],
            `Beside ?Action= no other parameter may stand in the query but an idempotency key that can be left out: ${parameter.name}.`,
          )
      })
    }
  },

  'name-ends-in-verb': ({ actions, report }) => {
    for (const { file, method, operation } of actions) {
      const verb = operation?.['x-qianfan']?.name?.split('.').at(-1)
      if (verb && !verbs.has(verb))
        report(file, [method, 'x-qianfan', 'name'], `The verb ${verb} is not among those of spec/README.md.`)
    }
  },

  'paths-resolve': ({ actions, document, report }) => {
    const byName = new Map(actions.map((action) => [action.operation?.['x-qianfan']?.name, action]))
    const byWaiter = new Map(
      actions.flatMap((action) =>
        (action.bundled?.['x-qianfan']?.waiters ?? []).map((waiter) => [waiter.name, action] as const),
      ),
    )
    for (const { file, method, bundled } of actions) {
      if (!bundled) continue
      const facts = bundled['x-qianfan']
      const input = schemaOf(document, `${bundled.operationId}Input`)
      const output = schemaOf(document, `${bundled.operationId}Output`)
      const need = (schema: Schema | undefined, path: string | undefined, at: string[], where: string) => {
        if (path !== undefined && !fieldAt(schema, path))
          report(file, [method, 'x-qianfan', ...at], `${path} is no field of the ${where} of ${bundled.operationId}.`)
      }
      const { paginated, waiters = [], verify, waitFor, cli, idempotencyKey } = facts
      need(input, idempotencyKey, ['idempotencyKey'], 'input')
      if (paginated) {
        need(input, paginated.input, ['paginated', 'input'], 'input')
        need(input, paginated.size, ['paginated', 'size'], 'input')
        for (const key of ['output', 'more', 'items', 'total'] as const)
          if (key !== 'items' || paginated.items !== 'auto') need(output, paginated[key], ['paginated', key], 'answer')
        if (paginated.items === 'auto' && arrays(fieldAt(output, 'result')) > 0)
          report(file, [method, 'x-qianfan', 'paginated', 'items'], 'auto is for rows whose name is not documented.')
        if ((paginated.style ?? 'marker') === 'marker' && !paginated.output)
          report(
            file,
            [method, 'x-qianfan', 'paginated'],
            'Paging by marker needs output: the path of the next marker.',
          )
      }
      waiters.forEach((waiter, index) =>
        waiter.acceptors.forEach((acceptor, nth) => {
          const at = ['waiters', String(index), 'acceptors', String(nth)]
          need(output, acceptor.path, [...at, 'path'], 'answer')
          const known = fieldAt(output, acceptor.path)?.['x-extensible-enum'] as unknown[] | undefined
          if (known && !known.includes(acceptor.equals))
            report(
              file,
              [method, 'x-qianfan', ...at, 'equals'],
              `${acceptor.equals} is not among the known values ${known.join(', ')}.`,
            )
        }),
      )
      if (verify) {
        const read = byName.get(verify.action)
        if (!read)
          report(
            file,
            [method, 'x-qianfan', 'verify', 'action'],
            `verify names ${verify.action}, which does not exist.`,
          )
        else if (read.operation?.['x-qianfan'].effect !== 'read')
          report(file, [method, 'x-qianfan', 'verify', 'action'], `verify names ${verify.action}, which is no read.`)
        else {
          const readInput = schemaOf(document, `${read.operation.operationId}Input`)
          for (const [field, path] of Object.entries(verify.input)) {
            if (!fieldAt(readInput, field))
              report(
                file,
                [method, 'x-qianfan', 'verify', 'input', field],
                `${field} is no field of the input of ${read.operation.operationId}.`,
              )
            need(input, path, ['verify', 'input', field], 'input')
          }
          for (const field of verify.open ?? [])
            if (!fieldAt(readInput, field))
              report(
                file,
                [method, 'x-qianfan', 'verify', 'open'],
                `${field} is no field of the input of ${read.operation.operationId}.`,
              )
          const { paginated: pages, cli: shown } = read.operation['x-qianfan']
          if (verify.adds && !pages && !shown?.rows)
            report(
              file,
              [method, 'x-qianfan', 'verify', 'adds'],
              `verify says that a row is added, but ${verify.action} is no list.`,
            )
          const missing = (readInput?.required ?? []).filter(
            (field) => !(field in verify.input) && !verify.open?.includes(field),
          )
          if (missing.length > 0)
            report(file, [method, 'x-qianfan', 'verify', 'input'], `${verify.action} needs ${missing.join(', ')}.`)
        }
      }
      if (waitFor) {
        const at = ['waitFor', 'input']
        const read = byWaiter.get(waitFor.waiter)
        const readInput = read && schemaOf(document, `${read.bundled!.operationId}Input`)
        if (!read)
          report(
            file,
            [method, 'x-qianfan', 'waitFor', 'waiter'],
            `waitFor names ${waitFor.waiter}, which does not exist.`,
          )
        for (const [field, paths] of Object.entries(waitFor.input)) {
          if (read && !fieldAt(readInput, field))
            report(
              file,
              [method, 'x-qianfan', ...at, field],
              `${field} is no field of the input of ${read.bundled!.operationId}.`,
            )
          for (const source of [paths].flat()) {
            const path = source.slice(source.indexOf('.') + 1)
            if (source.startsWith('input.')) need(input, path, [...at, field], 'input')
            else need(output, path, [...at, field], 'answer')
            if (waitFor.proof && source.startsWith('answer.'))
              report(
                file,
                [method, 'x-qianfan', 'waitFor', 'proof'],
                'A call whose answer is lost can be proved by its input alone.',
              )
          }
        }
        const missing = (readInput?.required ?? []).filter((field) => !(field in waitFor.input))
        if (missing.length > 0)
          report(file, [method, 'x-qianfan', ...at], `${waitFor.waiter} needs ${missing.join(', ')}.`)
      }
      need(input, cli?.positional, ['cli', 'positional'], 'input')
      need(output, cli?.rows, ['cli', 'rows'], 'answer')
      need(output, cli?.progress, ['cli', 'progress'], 'answer')
      need(input, cli?.parent?.field, ['cli', 'parent', 'field'], 'input')
      if (cli?.parent && !actions.some(({ operation }) => operation?.['x-qianfan'].name === cli.parent!.list))
        report(file, [method, 'x-qianfan', 'cli', 'parent', 'list'], `There is no action ${cli.parent.list}.`)
      const path = paginated?.items ?? cli?.rows ?? 'result'
      const row = fieldAt(output, path)?.items
      cli?.columns?.forEach((column, index) => {
        if (!fieldAt(row, column) && !fieldAt(output, column))
          report(
            file,
            [method, 'x-qianfan', 'cli', 'columns', index],
            `${column} is no field of the answer of ${bundled.operationId}, nor of its rows.`,
          )
      })
      if (facts.acceptance && fieldAt(output, facts.acceptance)?.type !== 'boolean')
        report(file, [method, 'x-qianfan', 'acceptance'], `${facts.acceptance} is no boolean of the answer.`)
    }
  },

  'examples-valid': ({ actions, document, report }) => {
    for (const { file, method, operation, bundled } of actions) {
      if (!operation || !bundled) continue
      const sides = [
        ...Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => ({
          at: ['requestBody', 'content', type],
          media,
          schema: bundled.requestBody!.content[type]!.schema,
          side: 'request',
        })),
        ...Object.entries(operation.responses['200']?.content ?? {}).map(([type, media]) => ({
          at: ['responses', '200', 'content', type],
          media,
          schema: bundled.responses['200']!.content![type]!.schema,
          side: 'answer',
        })),
      ]
      for (const { at, media, schema, side } of sides) {
        const examples = Object.entries(media.examples ?? {})
        if (examples.length === 0) report(file, [method, ...at], `There is no example of the ${side}.`)
        const validate = ajv.compile(dereference(document, schema))
        for (const [name, { value }] of examples) {
          if (validate(value)) continue
          const problem = validate.errors![0]!
          report(
            file,
            [method, ...at, 'examples', name],
            `The example ${name} of the ${side} does not fit its schema: ${problem.instancePath || 'it'} ${problem.message}.`,
          )
        }
      }
    }
  },

  'chinese-present': ({ actions, files, report }) => {
    for (const { file, method, operation } of actions) {
      if (!operation) continue
      for (const key of ['summary', 'description'] as const) {
        if (!chinese.test(operation['x-zh']?.[key] ?? ''))
          report(file, [method, 'x-zh', key], `The Chinese ${key} is missing.`)
        if (!operation[key]) report(file, [method], `The ${key} is missing.`)
      }
    }
    for (const { file, content } of files) {
      if (file === 'openapi.yaml') continue
      eachSchema(content, [], (schema, path) => {
        for (const [name, field] of Object.entries(schema.properties ?? {})) {
          const at = [...path, 'properties', name]
          if (field.$ref) continue
          if (!field.description) report(file, at, `The field ${name} has no description.`)
          if (typeof field['x-zh'] !== 'string' || field['x-zh'] === '' || /TODO/.test(field['x-zh']))
            report(file, at, `The field ${name} has no Chinese beside its description.`)
        }
      })
    }
  },

  'no-orphan-component': ({ files, report }) => {
    const all = files
      .flatMap(({ content }) => JSON.stringify(content ?? {}).match(/[\w/.-]+\.yaml/g) ?? [])
      .map((ref) => ref.split('/').at(-1))
    const used = new Set(all)
    for (const { file } of files) {
      const name = file.startsWith('components/') ? file.slice('components/'.length) : undefined
      if (name && !used.has(name)) report(file, [], `The component ${name} is used nowhere.`)
    }
  },

  'public-type-names': ({ files, report }) => {
    for (const { file } of files) {
      if (!file.startsWith('components/')) continue
      const name = file.slice('components/'.length, -'.yaml'.length)
      if (/\d$/.test(name)) report(file, [], `A public type must not end in a digit: ${name}.`)
      if (name !== 'ErrorResponse' && generatedSuffix.test(name))
        report(file, [], `${name} ends as the generated types do; pick another name.`)
    }
  },

  'open-values': ({ files, report }) => {
    for (const { file, content } of files) {
      if (file === 'openapi.yaml') continue
      eachSchema(content, [], (schema, path) => {
        if ('enum' in schema)
          report(file, [...path, 'enum'], 'The platform may add values: write x-extensible-enum, not enum.')
        if ('x-closed-in-requests' in schema && !('x-extensible-enum' in schema))
          report(
            file,
            [...path, 'x-closed-in-requests'],
            'It closes a list of values: write x-extensible-enum beside it.',
          )
        if (schema.format === 'int64' && /id$/i.test(String(path.at(-1))))
          report(file, [...path, 'format'], 'No int64 on an id: ids beyond 2^53 are typed [integer, string].')
      })
    }
  },
}

const schemaOf = (document: Document, name: string): Schema | undefined => {
  const schema = document.components.schemas[name]
  return schema && dereference(document, schema)
}

/** How many lists stand directly in an object. */
const arrays = (schema: Schema | undefined): number =>
  Object.values(schema?.properties ?? {}).filter(({ type }) => type === 'array').length

/** The schema of a dotted path, through objects and `allOf`. */
function fieldAt(schema: Schema | undefined, path: string): Schema | undefined {
  return path.split('.').reduce<Schema | undefined>((current, part) => {
    const parts = current?.allOf ? [current, ...current.allOf] : [current]
    return parts.map((each) => each?.properties?.[part]).find(Boolean)
  }, schema)
}

/** Visits every schema of a file, `$ref`s left alone. */
function eachSchema(
  node: unknown,
  path: (string | number)[],
  visit: (schema: Schema, path: (string | number)[]) => void,
  isSchema = isComponent(node),
): void {
  if (typeof node !== 'object' || node === null) return
  if (isSchema) visit(node as Schema, path)
  for (const [key, child] of Object.entries(node)) {
    if (['examples', 'example', 'x-qianfan', 'default', 'x-extensible-enum'].includes(key)) continue
    const inMap = isSchema && key === 'properties'
    if (inMap)
      for (const [name, field] of Object.entries(child as object)) eachSchema(field, [...path, key, name], visit, true)
    else if (isSchema && ['allOf', 'anyOf', 'oneOf'].includes(key))
      (child as unknown[]).forEach((each, index) => eachSchema(each, [...path, key, index], visit, true))
    else
      eachSchema(
        child,
        [...path, key],
        visit,
        key === 'schema' || (isSchema && ['items', 'additionalProperties'].includes(key)),
      )
  }
}

const isComponent = (node: unknown): boolean =>
  typeof node === 'object' &&
  node !== null &&
  !('content' in node) &&
  !('x-path' in node) &&
  ('type' in node || 'allOf' in node || 'anyOf' in node || 'properties' in node)
