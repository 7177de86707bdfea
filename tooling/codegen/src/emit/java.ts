import type { Manifest, ManifestAction } from '@qianfan-console/spec/manifest'
import type { Document, Schema } from '../document/document.ts'
import { factsOf } from './factsOf.ts'

// The text comes out as palantir-java-format leaves it, so that generating needs no Java.
const width = 120
const root = 'io.github.qianfanconsole.qianfan'
const folder = root.replaceAll('.', '/')
const header = (pack: string) => `// Generated from the spec by \`pnpm generate\`. Do not edit.\npackage ${pack};\n`

const reserved = new Set(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null clone finalize getClass hashCode notify notifyAll toString wait extra build set'.split(
    ' ',
  ),
)
const groupNames: Record<string, string> = {
  agentapp: 'AgentApp',
  batchinference: 'BatchInference',
  finetuning: 'FineTuning',
  knowledgebase: 'KnowledgeBase',
}

const pascal = (name: string) => name.replaceAll(/(?:^|[^A-Za-z0-9])([A-Za-z0-9])/g, (_, first) => first.toUpperCase())
const groupName = (name: string) => groupNames[name] ?? pascal(name)
/** `ROUGE-L` -> `rougeL`; what Java keeps for itself gets a line below. */
function javaName(name: string): string {
  const plain = /^[A-Za-z]\w*$/.test(name)
    ? name
    : pascal(name.replace(/^[A-Z]+/, (first) => first.toLowerCase())).replace(/^./, (first) => first.toLowerCase())
  return reserved.has(plain) ? `${plain}_` : plain
}

const literal = (text: string): string => JSON.stringify(text)

/** Text as javadoc takes it: what stands between backticks is code. */
function prose(text: string): string {
  const escaped = (part: string) =>
    part
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('@', '&#64;')
      .replaceAll('\\', '&#92;')
      .replaceAll('*/', '*&#47;')
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .split(/`([^`{}]*)`/)
    .map((part, index) =>
      index % 2 ? `{@code ${part.replaceAll('\\', '&#92;').replaceAll('*/', '* /')}}` : escaped(part),
    )
    .join('')
}

/** A doc comment; the first paragraph is its summary. */
function javadoc(indent: string, paragraphs: string[], tags: string[] = []): string {
  const text = paragraphs.filter(Boolean)
  if (text.length === 1 && tags.length === 0) return `${indent}/** ${text[0]} */\n`
  const lines = text.flatMap((each, index) => (index ? ['', `<p>${each}`] : [each]))
  const all = tags.length > 0 ? [...lines, '', ...tags] : lines
  return `${indent}/**\n${all.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`
}

const columns = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u1100-\uffe6]/.test(letter) ? 2 : 1), 0)

/** A head and what stands between its brackets: on one line, below it, or one a line. */
function broken(head: string, parts: string[], tail: string): string {
  const indent = /^ */.exec(head)![0]
  const fits = (line: string) => columns(line) <= width
  const one = `${head}(${parts.join(', ')})${tail}`
  const below = `${indent}        ${parts.join(', ')})${tail}`
  if (fits(one)) return `${one}\n`
  if (parts.length === 0) return `${one.replace(/ (?=\w+\()/, `\n${indent}        `)}\n`
  if (fits(below)) return `${head}(\n${below}\n`
  const wrapped = (part: string) =>
    fits(`${indent}        ${part},`) ? part : part.replace(/ (?=\w+$)/, `\n${indent}                `)
  return `${head}(\n${parts.map((part) => `${indent}        ${wrapped(part)}`).join(',\n')})${tail}\n`
}

const described = ({ description, 'x-zh': zh }: Schema) => [description, zh].filter(Boolean).join(' ')

/** Writes the Java client's files: by path, their text. */
export function javaOf(manifest: Manifest, document: Document, version: string): Record<string, string> {
  const types = typesOf(manifest, document.components.schemas)
  const main = (name: string, text: string) => [`java/${folder}/${name}.java`, text] as const
  return Object.fromEntries([
    ...[...types.files].map(([name, text]) => main(`model/${name}`, text)),
    main('Actions', treeOf(manifest, types)),
    main('Waiters', waitersOf(manifest, types)),
    main(
      'Version',
      `${header(root)}\n/** The version, which the packages of this repository share. */\nfinal class Version {\n    static final String VERSION = ${literal(version)};\n\n    private Version() {}\n}\n`,
    ),
    [`resources/${folder}/actions.json`, factsTable(manifest)] as const,
  ])
}

interface Types {
  /** By class, the file that holds types. */
  files: Map<string, string>
  /** The type of the rows of a list. */
  ofItem(row: ManifestAction): string
}

type Side = 'Input' | 'Output'

/** The file that a type stands in: that of its group, or the shared one of its side. */
interface Place {
  file: string
  text: string
}

/** Every object of the document as a class with a builder (inputs) or a record (outputs); one file a group and side. */
function typesOf(manifest: Manifest, schemas: Record<string, Schema>): Types {
  const places = new Map<string, Place>()
  const nameOf = ($ref: string) => $ref.slice('#/components/schemas/'.length)
  const resolved = (schema: Schema): Schema => (schema.$ref ? resolved(schemas[nameOf(schema.$ref)]!) : schema)
  let side: Side = 'Input'
  let group = ''

  /** The type of a schema; an object without a name gets the one offered. */
  function typeOf(schema: Schema, offered: string): string {
    const target = resolved(schema)
    const name = schema.$ref
      ? nameOf(schema.$ref) + (side === 'Input' && !schema.$ref.endsWith('Input') ? 'Input' : '')
      : offered
    const { type, items, properties, additionalProperties, format } = target
    const kinds = [type ?? (properties ? 'object' : [])].flat().filter((kind) => kind !== 'null')
    if (target.anyOf || kinds.length !== 1) return 'Object'
    switch (kinds[0]) {
      case 'array':
        return `List<${items ? typeOf(items, `${offered}Item`) : 'Object'}>`
      case 'object':
        if (properties) return define(name, target)
        return `Map<String, ${typeof additionalProperties === 'object' ? typeOf(additionalProperties, `${offered}Value`) : 'Object'}>`
      case 'string':
        return format === 'binary' ? 'FileContent' : 'String'
      default:
        return { boolean: 'Boolean', integer: 'Long', number: 'Double' }[kinds[0]!]!
    }
  }

  function define(name: string, schema: Schema): string {
    const file = `${group}${side}s`
    const known = places.get(name)
    if (known) {
      if (known.file !== file) known.file = `Shared${side}s`
      return name
    }
    const place: Place = { file, text: '' }
    places.set(name, place)
    const fields = Object.entries(schema.properties ?? {}).map(([wire, each]) => {
      const whole = { ...resolved(each), ...each }
      const values = (whole['x-extensible-enum'] ?? whole.enum ?? []).map((one) => `\`${String(one)}\``)
      const doc = `${described(whole) || wire}${values.length > 0 ? ` Known values: ${values.join(', ')}.` : ''}`
      return { wire, name: javaName(wire), type: typeOf(each, name + pascal(wire)), doc: prose(doc), schema: whole }
    })
    if (new Set(fields.map((field) => field.name)).size < fields.length)
      throw new Error(`Two fields of ${name} have one name in Java.`)
    const needed = neededOf(manifest, name) ?? schema.required ?? []
    const doc = prose(described(schema) || `Part of what actions ${side === 'Input' ? 'take' : 'answer'}.`)
    place.text = side === 'Input' ? inputClass(name, doc, fields, needed) : outputRecord(name, doc, fields)
    return name
  }

  for (const each of ['Input', 'Output'] as const)
    for (const row of manifest.actions) {
      side = each
      group = groupName(row.group)
      define(`${row.operationId}${side}`, schemas[`${row.operationId}${side}`]!)
    }
  return {
    files: filesOf(places),
    ofItem({ operationId, paginated }) {
      if (paginated!.items === 'auto') return 'Object'
      side = 'Output'
      group = places.get(`${operationId}Output`)!.file.replace(/Outputs$/, '')
      let schema: Schema = { $ref: `#/components/schemas/${operationId}Output` }
      let offered = `${operationId}Output`
      for (const part of paginated!.items.split('.')) {
        if (schema.$ref) offered = nameOf(schema.$ref)
        schema = resolved(schema).properties![part]!
        offered += pascal(part)
      }
      return typeOf(schema, offered).slice('List<'.length, -1)
    },
  }
}

/** What of an input must be given: not what has a default. */
function neededOf(manifest: Manifest, name: string): string[] | undefined {
  const row = manifest.actions.find(({ operationId }) => `${operationId}Input` === name)
  return row && (row.input.required ?? []).filter((field) => !Object.hasOwn(row.defaults ?? {}, field))
}

function filesOf(places: Map<string, Place>): Map<string, string> {
  const blocks = new Map<string, string[]>()
  for (const { file, text } of places.values()) blocks.set(file, [...(blocks.get(file) ?? []), text])
  return new Map(
    [...blocks].map(([file, texts]) => {
      const body = texts.join('\n')
      const group = file.replace(/(In|Out)puts$/, '')
      const what = file.endsWith('Inputs') ? 'take. 请求参数。' : 'answer. 返回参数。'
      const imports = [
        ['FileContent', `${root}.FileContent`],
        ['Input', `${root}.Input`],
        ['Records', `${root}.Records`],
        ['WireName', `${root}.WireName`],
        ['List', 'java.util.List'],
        ['Map', 'java.util.Map'],
      ].filter(([word]) => new RegExp(`(?<![\\w.])${word}[ .<(]`).test(body.replaceAll(/^ *(\/\*\*|\*).*$/gm, '')))
      const shared =
        texts.length &&
        [...blocks.keys()].find((each) => each === `Shared${file.endsWith('Inputs') ? 'In' : 'Out'}puts`)
      const wild =
        shared && shared !== file && usesShared(body, blocks.get(shared)!)
          ? [`import ${root}.model.${shared}.*;\n`]
          : []
      const lines = [...wild, ...imports.map(([, path]) => `import ${path};\n`)].sort()
      const doc = group === 'Shared' ? `What actions of several groups ${what}` : `What the actions of ${group} ${what}`
      return [
        file,
        `${header(`${root}.model`)}\n${lines.join('')}${lines.length > 0 ? '\n' : ''}/** ${doc} */\npublic final class ${file} {\n    private ${file}() {}\n\n${body}}\n`,
      ]
    }),
  )
}

const usesShared = (body: string, texts: string[]) =>
  texts.some((text) => new RegExp(`\\b${/(?:class|record) (\w+)/.exec(text)![1]}\\b`).test(body))

interface Field {
  wire: string
  name: string
  type: string
  doc: string
  schema: Schema
}

function outputRecord(name: string, doc: string, fields: Field[]): string {
  const parts = fields.map(
    (field) => `${field.wire === field.name ? '' : `@WireName(${literal(field.wire)}) `}${field.type} ${field.name}`,
  )
  const secrets = fields.filter(({ schema }) => schema.format === 'password').map(({ wire }) => literal(wire))
  const tags = [
    ...fields.map((field) => `@param ${field.name} ${field.doc}`),
    '@param extra what this version does not know, or what is not as documented 未收录的字段',
  ]
  const head = broken(
    `    public record ${name}`,
    [...parts, 'Map<String, Object> extra'],
    secrets.length > 0 ? ' {' : ' {}',
  )
  const shown = `        @Override\n        public String toString() {\n            return Records.show(this, ${secrets.join(', ')});\n        }\n    }\n`
  return `${javadoc('    ', [doc], tags)}${head}${secrets.length > 0 ? shown : ''}`
}

/** Numbers and booleans that are given cannot be null, so that a plain literal does. */
const given = (type: string) => ({ Boolean: 'boolean', Long: 'long', Double: 'double' })[type] ?? type

function inputClass(name: string, doc: string, fields: Field[], needed: string[]): string {
  const must = needed.map((wire) => fields.find((field) => field.wire === wire)!)
  const setters = fields.map(
    (field) => `
${javadoc('            ', [field.doc], ['@param value its value', '@return this'])}${broken(`            public Builder ${field.name}`, [`${given(field.type)} value`], ' {')}                return set(${literal(field.wire)}, value);
            }
`,
  )
  const calls = must.map((field) => `            made.${field.name}(${field.name});\n`).join('')
  const of = broken(
    `        public static ${name} of`,
    must.map((field) => `${given(field.type)} ${field.name}`),
    ' {',
  )
  const tags = [...must.map((field) => `@param ${field.name} ${field.doc}`), '@return the input']
  return `${javadoc('    ', [doc])}    public static final class ${name} extends Input {
        private ${name}(Builder builder) {
            super(builder);
        }

${javadoc('        ', ['Takes what is needed, and nothing else. 只含必填字段。'], tags)}${of}            Builder made = builder();
${calls}            return made.build();
        }

        /**
         * Starts empty. 逐个设置字段。
         *
         * @return a builder
         */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects the fields. 收集字段。 */
        public static final class Builder extends Input.Builder<Builder> {
            private Builder() {}
${setters.join('')}
            /**
             * Ends.
             *
             * @return the input
             */
            public ${name} build() {
                return new ${name}(this);
            }
        }
    }
`
}

/** One row an action, with no more than the client acts on, and the waiters. */
function factsTable(manifest: Manifest): string {
  const actions = manifest.actions.map((row) => ({
    name: row.name,
    path: row.path,
    effect: row.effect,
    billable: row.billable || undefined,
    idempotent: (row.effect !== 'read' && row.idempotent) || undefined,
    method: row.method === 'POST' ? undefined : row.method,
    host: row.host,
    required:
      neededOf(manifest, `${row.operationId}Input`)!.length > 0
        ? neededOf(manifest, `${row.operationId}Input`)
        : undefined,
    query: row.query,
    defaults: row.defaults,
    multipart: row.contentType === 'multipart/form-data' || undefined,
    bearer: row.auth === 'bearer' || undefined,
    idempotencyKey: row.idempotencyKey,
    acceptance: row.acceptance,
    verify: row.verify && { action: row.verify.action, input: row.verify.input, open: row.verify.open },
    paginated: row.paginated && { ...row.paginated, size: undefined },
    secrets: row.secrets,
  }))
  const waiters = manifest.actions.flatMap((row) =>
    (row.waiters ?? []).map(({ name, delay, acceptors }) => ({ name, action: row.name, delay, acceptors })),
  )
  const rows = (each: unknown[]) => each.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  const comment = 'Generated from the spec by `pnpm generate`. Do not edit.'
  return `{\n  "$comment": ${literal(comment)},\n  "actions": [\n${rows(actions)}\n  ],\n  "waiters": [\n${rows(waiters)}\n  ]\n}\n`
}

const importsOf = (types: Types) =>
  [...types.files.keys()]
    .sort()
    .map((file) => `import ${root}.model.${file}.*;\n`)
    .join('')

type Tree = { [name: string]: Tree | ManifestAction }

/** The groups of actions, with some methods an action. */
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
  const { members, groups } = membersOf(tree, [], 'Actions', titles, types)
  const inner = groups.map(
    ({ name, doc, text }) =>
      `\n${javadoc('    ', [doc])}    public static final class ${name} extends Group {\n${text}    }\n`,
  )
  return `${header(root)}
${importsOf(types)}import java.util.concurrent.CompletableFuture;

/** Every action, by its dotted name. 全部接口，按接口名组织。 */
public abstract class Actions extends Group {
${members.replaceAll(/^ {4}(?=.)/gm, '')}${inner.join('')}}
`
}

interface Members {
  /** The inside of a class that stands in another one. */
  members: string
  groups: { name: string; doc: string; text: string }[]
}

function membersOf(node: Tree, path: string[], kind: string, titles: Map<string, string>, types: Types): Members {
  const below = Object.entries(node).filter(([, child]) => !('operationId' in child))
  const named = below.map(([name]) => ({
    field: javaName(name),
    type: `${[...path, name].map(groupName).join('')}Actions`,
  }))
  const fields = named.map(({ field, type }) => `        private final ${type} ${field};\n`).join('')
  const made = named.map(({ field, type }) => `            ${field} = new ${type}(engine);\n`).join('')
  const constructing = `${fields}${fields && '\n'}        ${kind}(Engine engine) {\n            super(engine);\n${made}        }\n`
  const docs = below.map(([name]) => {
    const dotted = [...path, name].join('.')
    return prose(titles.get(dotted) ?? `The actions of \`${dotted}\`. ${dotted} 的接口。`)
  })
  const accessors = named.map(
    ({ field, type }, index) =>
      `\n${javadoc('        ', [docs[index]!], ['@return the actions'])}        public final ${type} ${field}() {\n            return ${field};\n        }\n`,
  )
  const methods = Object.entries(node)
    .filter(([, child]) => 'operationId' in child)
    .map(([name, child]) => `\n${methodsOf(child as ManifestAction, javaName(name), types)}`)
  const groups = below.flatMap(([name, child], index) => {
    const inner = membersOf(child as Tree, [...path, name], named[index]!.type, titles, types)
    return [{ name: named[index]!.type, doc: docs[index]!, text: inner.members }, ...inner.groups]
  })
  return { members: [constructing, ...accessors, ...methods].join(''), groups }
}

function methodsOf(row: ManifestAction, name: string, types: Types): string {
  const output = `${row.operationId}Output`
  const input = `${row.operationId}Input input`
  const base = name.replace(/_$/, '')
  const async = `${base}Async`
  const full = `${base}ForResponse`
  const indent = '        '
  const options = 'CallOptions options'
  const see = (said: string, extra: string[] = []) =>
    javadoc(indent, [said], ['@param input what it takes', ...extra, '@return the answer'])
  const method = (head: string, parts: string[], body: string) =>
    `${broken(`${indent}public ${head}`, parts, ' {')}${body}${indent}}\n`
  const short = (text: string) => `${indent}    return ${text};\n`
  const more = ['@param options of this call']
  const blocks = [
    docOf(row) + method(`${output} ${name}`, [input], short(`${name}(input, CallOptions.NONE)`)),
    see(`As {@link #${name}(${row.operationId}Input)}, with options. 可指定本次调用的选项。`, more) +
      method(`${output} ${name}`, [input, options], short(`${full}(input, options).body()`)),
    see(`As {@link #${name}(${row.operationId}Input)}, with status, headers and attempts. 附带响应信息。`, more) +
      method(
        `Response<${output}> ${full}`,
        [input, options],
        broken(`${indent}    return send`, [literal(row.name), `${output}.class`, 'input', 'options'], ';'),
      ),
    see(`As {@link #${name}(${row.operationId}Input)}, on another thread. 异步调用。`) +
      method(`CompletableFuture<${output}> ${async}`, [input], short(`${async}(input, CallOptions.NONE)`)),
    see(`As {@link #${name}(${row.operationId}Input)}, on another thread, with options. 异步调用。`, more) +
      method(`CompletableFuture<${output}> ${async}`, [input, options], short(`async(() -> ${name}(input, options))`)),
  ]
  if (row.paginated) {
    for (const [kind, type, said] of [
      ['pages', output, 'Every page, each when it is asked for. 逐页获取全部结果。'],
      ['items', types.ofItem(row), 'Every item of every page. 逐项获取全部结果。'],
    ] as const) {
      const listed = base === 'list' ? kind : base + pascal(kind)
      const whole = `${pascal(kind)}<${type}> ${listed}`
      const raw = /^[A-Z]\w*$/.test(type) ? `${type}.class` : 'Object.class'
      blocks.push(
        see(said) + method(whole, [input], short(`${listed}(input, CallOptions.NONE)`)),
        see(said, more) +
          method(
            whole,
            [input, options],
            broken(`${indent}    return ${kind}`, [literal(row.name), raw, 'input', 'options'], ';'),
          ),
      )
    }
  }
  return blocks.join('\n')
}

function docOf(row: ManifestAction): string {
  const codes = row.errors?.map(({ code }) => code).join(', ')
  return javadoc(
    '        ',
    [
      prose(row.description.en),
      prose(row.description.zh),
      prose(factsOf(row)),
      prose(`\`${row.method} ${row.path}\``),
      row.doc ? prose(`See ${row.doc.url}${row.doc.updated ? ` (${row.doc.updated})` : ''}`) : '',
    ],
    [
      '@param input what it takes',
      '@return the answer',
      prose(
        `ServiceException when the platform refuses${codes ? ` (${codes}, ...)` : ''}, else by what failed`,
      ).replace(/^/, '@throws QianfanException '),
    ],
  )
}

function waitersOf(manifest: Manifest, types: Types): string {
  const blocks = manifest.actions.flatMap((row) =>
    (row.waiters ?? []).map((waiter) => {
      const { operationId } = row
      const doc = prose(`${waiter.description} ${waiter['x-zh']} Polls \`${row.name}\`.`)
      const head = broken(
        `    public static Waiter<${operationId}Input, ${operationId}Output> ${waiter.name}`,
        [],
        ' {',
      )
      return `\n${javadoc('    ', [doc], ['@return the waiter'])}${head}${broken('        return Waiter.named', [literal(waiter.name), `${operationId}Output.class`], ';')}    }\n`
    }),
  )
  return `${header(root)}
${importsOf(types)}
/** States to wait for, for {@link Qianfan#waitUntil}. 可等待的状态。 */
public final class Waiters {
    private Waiters() {}
${blocks.join('')}}
`
}
