import { functionName } from '../document/document.ts'
import type { CallNames } from './callNames.ts'
import {
  callSamples,
  fileIn,
  goValue,
  type Input,
  javaValue,
  jsonValue,
  pythonValue,
  quoted,
  scriptInput,
  scriptValue,
  shellWord,
} from './callSamples.ts'
import { around, type Layout, print } from './layout.ts'

/** Ways to make a call, in the order in which they are shown. */
export const programKinds = [
  'typescript',
  'functions',
  'cli',
  'python',
  'go',
  'java',
  'curl',
  'browser',
  'mcp',
  'officialPython',
  'officialGo',
  'officialJava',
  'officialNode',
] as const
export type ProgramKind = (typeof programKinds)[number]

/** A whole program that makes one call. */
export interface Program {
  kind: ProgramKind
  /** For the highlighter. */
  language: 'ts' | 'sh' | 'python' | 'go' | 'java' | 'json' | 'js'
  code: string
}

const width = 88
const platform = 'https://qianfan.baidubce.com'

/**
 * Writes the program of one call in every way that the action can be called: each can be copied and runs as it stands,
 * with keys in the environment.
 *
 * @param names - from `callNamesOf`
 * @param input - the input of the call; a file is `@name`
 */
export function callPrograms(names: CallNames, input: Input): Program[] {
  const samples = callSamples(names, input, width)
  const written: [ProgramKind, Program['language'], string | undefined][] = [
    ['typescript', 'ts', typescript(samples.typescript)],
    ['functions', 'ts', functions(names, input)],
    ['cli', 'sh', samples.cli],
    ['python', 'python', python(names, input)],
    ['go', 'go', go(names, input)],
    ['java', 'java', java(names, input)],
    ['curl', 'sh', curl(names, input)],
    ['browser', 'ts', browser(names, samples.typescript)],
    ['mcp', 'json', mcp(names, input)],
    ['officialPython', 'python', officialPython(names, input)],
    ['officialGo', 'go', officialGo(names, input)],
    ['officialJava', 'java', officialJava(names, input)],
    ['officialNode', 'js', officialNode(names, input)],
  ]
  return written.flatMap(([kind, language, code]) => (code === undefined ? [] : [{ kind, language, code }]))
}

const filesOf = ({ fields }: CallNames, input: Input): string[] =>
  Object.entries(input).flatMap(([field, value]) => fileIn(fields[field], value) ?? [])

const isFileUsed = (code: string) => code.includes('openFile(')

function typescript(call: string): string {
  const imports = isFileUsed(call) ? "import { openFile } from '@qianfan-console/core/node'\n" : ''
  return `import { createQianfan } from '@qianfan-console/core'
${imports}
const qianfan = createQianfan()
const answer = ${call}
console.log(answer)
`
}

function functions(names: CallNames, input: Input): string {
  const name = functionName(names.operationId)
  const isEmpty = Object.keys(input).length === 0
  const call = print(
    isEmpty ? `await ${name}(client)` : around(`await ${name}(client, `, scriptInput(names, input), ')'),
    width,
    '  ',
  )
  const imports = isFileUsed(call) ? "import { openFile } from '@qianfan-console/core/node'\n" : ''
  return `import { createClient, ${name} } from '@qianfan-console/core'
${imports}
const client = createClient()
const answer = ${call}
console.log(answer)
`
}

function browser({ host, isForm, method }: CallNames, call: string): string | undefined {
  if (host !== undefined || isForm || method !== 'POST') return undefined
  return `import { createBrowserQianfan } from '@qianfan-console/browser-sdk'

// The page holds no key: the gateway at this path signs.
const qianfan = createBrowserQianfan({ gateway: '/api/qianfan' })
const answer = ${call}
console.log(answer)
`
}

const setIn = (code: string, indent: string): string => code.replaceAll(/\n(?=.)/g, `\n${indent}`)

function python(names: CallNames, input: Input): string {
  const call = setIn(callSamples(names, input, width - 13).python, '    ')
  const imports = call.includes('Path(') ? 'from pathlib import Path\n\n' : ''
  return `${imports}from qianfan_console import Qianfan

with Qianfan() as qianfan:
    answer = ${call}
    print(answer)
`
}

function go(names: CallNames, input: Input): string {
  const call = setIn(callSamples(names, input, width - 15).go, '\t')
  const files = filesOf(names, input)
  const opened = files.map(
    (file) => `\tfile, err := os.Open(${quoted(file)})
	if err != nil {
		log.Fatal(err)
	}
	defer file.Close()
`,
  )
  return `package main

import (
	"context"
	"fmt"
	"log"
${files.length > 0 ? '\t"os"\n' : ''}
	"github.com/qianfan-console/qianfan-go"
)

func main() {
	ctx := context.Background()
	client, err := qianfan.NewClient()
	if err != nil {
		log.Fatal(err)
	}
${opened.join('')}	answer, err := ${call}
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("%+v\\n", answer)
}
`
}

function java(names: CallNames, input: Input): string {
  const call = setIn(callSamples(names, input, width - 25).java, '            ')
  const imports = [
    ['io.github.qianfanconsole.qianfan.FileContent', 'FileContent.'],
    ['io.github.qianfanconsole.qianfan.Qianfan', 'qianfan.'],
    [
      `io.github.qianfanconsole.qianfan.model.${names.javaInputs}.${names.operationId}Input`,
      `${names.operationId}Input.`,
    ],
    ['java.nio.file.Path', 'Path.of('],
    ['java.util.List', 'List.of('],
    ['java.util.Map', 'Map.of'],
  ].flatMap(([name, used]) => (call.includes(used!) ? [`import ${name};\n`] : []))
  return `${imports.join('')}
public class Main {
    public static void main(String[] args) {
        Qianfan qianfan = Qianfan.create();
        var answer = ${call};
        System.out.println(answer);
    }
}
`
}

/** What the parts of a call without a client are: what stands in the URL, and what in the body. */
function wire({ path, query, method }: CallNames, input: Input) {
  const isInQuery = (field: string) => query.includes(field)
  const encoded = (text: string) =>
    encodeURIComponent(text).replaceAll(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
  const [route = '', fixed = ''] = path.split('?')
  const pairs = [
    ...fixed.split('&').filter(Boolean),
    ...Object.entries(input)
      .filter(([field]) => isInQuery(field))
      .map(([field, value]) => `${field}=${encoded(String(value))}`),
  ]
  const rest = Object.fromEntries(Object.entries(input).filter(([field]) => !isInQuery(field)))
  return {
    target: pairs.length > 0 ? `${route}?${pairs.join('&')}` : route,
    route,
    canonicalQuery: pairs.toSorted().join('&'),
    body: method === 'GET' ? undefined : rest,
  }
}

/** A call by curl alone; openssl signs it by bce-auth-v1, or an API key is shown. */
function curl(names: CallNames, input: Input): string {
  const { target, route, canonicalQuery, body } = wire(names, input)
  const { isForm, isBearer, method, host, fields } = names
  const base = host ? `base=\${QIANFAN_IAM_BASE_URL:-${host}}` : `base=\${QIANFAN_CONSOLE_API_BASE_URL:-${platform}}`
  const parts = Object.entries(body ?? {}).map(([field, value]) => {
    const file = fileIn(fields[field], value)
    const text = file === undefined ? (typeof value === 'string' ? value : JSON.stringify(value)) : `@${file}`
    return `--form${file === undefined ? '-string' : ''} ${shellWord(`${field}=${text}`)}`
  })
  const payload = isForm
    ? parts
    : body
      ? ["--header 'Content-Type: application/json'", `--data ${shellWord(print(jsonValue(body), width, '  '))}`]
      : []
  const request = (headers: string[]) =>
    [`curl --silent --show-error --request ${method} "$base${target}"`, ...headers, ...payload].join(' \\\n  ')
  if (isBearer) return `${base}\n${request(['--header "Authorization: Bearer $QIANFAN_API_KEY"'])}\n`
  return `${base}
date=$(date -u +%Y-%m-%dT%H:%M:%SZ)
encode() { printf %s "$1" | sed 's/:/%3A/g'; }
hmac() { printf %s "$2" | openssl dgst -sha256 -hmac "$1" -r | cut -d ' ' -f 1; }

# bce-auth-v1: who, when, for how long; then method, path, query and signed headers.
prefix="bce-auth-v1/$QIANFAN_ACCESS_KEY/$date/300"
canonical="${method}
${route}
${canonicalQuery}
host:$(encode "\${base#*://}")
x-bce-date:$(encode "$date")"
signature=$(hmac "$(hmac "$QIANFAN_SECRET_KEY" "$prefix")" "$canonical")

${request(['--header "x-bce-date: $date"', '--header "Authorization: $prefix/host;x-bce-date/$signature"'])}
`
}

/** What an agent's host sends to the MCP server. */
function mcp({ name }: CallNames, input: Input): string {
  const params = { name: 'call_action', arguments: { action: name, input } }
  return `${print(jsonValue({ method: 'tools/call', params }), width, '  ')}\n`
}

/** The official SDKs have one call, by route and Action; they know no other. */
function officialCall(names: CallNames, input: Input, write: (route: string, action: string) => string) {
  const { action, host, isForm, method, query } = names
  const isKnown = action !== undefined && host === undefined && !isForm && method === 'POST'
  if (!isKnown || Object.keys(input).some((field) => query.includes(field))) return undefined
  return write(names.route, action)
}

const printed = (layout: Layout, step: string) => print(layout, width, step)

const officialPython = (names: CallNames, input: Input) =>
  officialCall(
    names,
    input,
    (route, action) => `from qianfan.resources.console.utils import call_action

response = ${printed(around(`call_action(${quoted(route)}, ${quoted(action)}, `, pythonValue(input), ')'), '    ')}
print(response.body)
`,
  )

const officialGo = (names: CallNames, input: Input) =>
  officialCall(names, input, (route, action) => {
    const data = around(`call.Call(context.TODO(), ${quoted(route)}, ${quoted(action)}, `, goValue(input), ')')
    return `package main

import (
	"context"
	"fmt"

	"github.com/baidubce/bce-qianfan-sdk/go/qianfan"
)

func main() {
	call := qianfan.NewConsoleAction()
	response, err := ${setIn(printed(data, '\t'), '\t')}
	if err != nil {
		panic(err)
	}
	fmt.Println(string(response.Body))
}
`
  })

const officialJava = (names: CallNames, input: Input) =>
  officialCall(names, input, (route, action) => {
    const body = setIn(printed(around('.body(', javaValue(input), ')'), '    '), '                ')
    const lists = body.includes('List.of(') ? 'import java.util.List;\n' : ''
    return `import com.baidubce.qianfan.Qianfan;
import com.baidubce.qianfan.model.console.ConsoleResponse;
${lists}import java.util.Map;

public class Main {
    public static void main(String[] args) {
        ConsoleResponse<Map> response = new Qianfan().console()
                .route(${quoted(route)})
                .action(${quoted(action)})
                ${body}
                .execute(Map.class);
        System.out.println(response.getResult());
    }
}
`
  })

const officialNode = (names: CallNames, input: Input) =>
  officialCall(names, input, (route, action) => {
    const given = { base_api_route: route, action, data: input }
    return `import { consoleAction } from '@baiducloud/qianfan'

const answer = await consoleAction(${print(scriptValue(given), 40, '  ')})
console.log(answer)
`
  })
