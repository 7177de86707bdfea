import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@hey-api/openapi-ts'
import { definitionOf } from '../../../packages/core/src/action/definitionOf.ts'
import { staleFiles, type Targets } from './checkGenerated.ts'
import { bundle } from './document/bundle.ts'
import { manifestOf } from './document/manifest.ts'
import { listActionFiles, specFolder, writePaths } from './document/specFiles.ts'
import { actionsPlugin } from './emit/actionsPlugin.ts'
import { binaryAsBlob } from './emit/binaryAsBlob.ts'
import { coverageOf } from './emit/coverage.ts'
import { dataFormatsOf } from './emit/dataFormats.ts'
import { describeFields } from './emit/describeFields.ts'
import { docOf } from './emit/descriptor.ts'
import { extensibleEnum } from './emit/extensibleEnum.ts'
import { goOf } from './emit/go.ts'
import { javaOf } from './emit/java.ts'
import { inputSchemasOf, publicTypesOf, treeOf, waitersOf } from './emit/modules.ts'
import { plainValidators } from './emit/plainValidators.ts'
import { pythonOf } from './emit/python.ts'
import { requestCasesOf } from './emit/requestCases.ts'
import { skillOf } from './emit/skill.ts'
import { tidy } from './emit/tidy.ts'

const genFolder = fileURLToPath(new URL('../../../packages/core/src/gen/', import.meta.url))
const goFolder = fileURLToPath(new URL('../../../packages/go/', import.meta.url))
const javaFolder = fileURLToPath(new URL('../../../packages/java/src/main/', import.meta.url))
const skillFolder = fileURLToPath(new URL('../../../packages/cli/skills/qianfan/', import.meta.url))
const pythonFolder = fileURLToPath(new URL('../../../packages/python/src/qianfan_console/', import.meta.url))

/** Regenerates everything that follows from the spec: the list of paths, core's `gen`, `actions.json`, `COVERAGE.md`, the cases of requests, the Python, the Go and the Java client's parts, the skill for agents. */
export async function generate({ spec, gen, python, go, java, skill }: Targets): Promise<void> {
  const openapi = join(spec, 'openapi.yaml')
  writeFileSync(openapi, writePaths(readFileSync(openapi, 'utf8'), listActionFiles(spec)))
  const document = await bundle(spec)
  const manifest = manifestOf(document)
  writeFileSync(join(spec, 'actions.json'), `${JSON.stringify(manifest, null, 1)}\n`)
  writeFileSync(join(spec, 'COVERAGE.md'), coverageOf(manifest, readFileSync(join(spec, 'unknown.md'), 'utf8')))

  mkdirSync(join(spec, 'conformance'), { recursive: true })
  writeFileSync(join(spec, 'conformance/request.json'), requestCasesOf(manifest))

  const { version } = JSON.parse(
    readFileSync(new URL('../../../packages/python/package.json', import.meta.url), 'utf8'),
  )
  writeAll(python, pythonOf(manifest, document, version))
  writeAll(go, goOf(manifest, document, version))
  writeAll(java, javaOf(manifest, document, version))
  writeAll(skill, skillOf(manifest))

  rmSync(gen, { recursive: true, force: true })
  mkdirSync(gen, { recursive: true })
  const actions = new Map(
    manifest.actions.map((row) => [
      row.operationId,
      { definition: definitionOf(row), items: row.paginated?.items, doc: docOf(row) },
    ]),
  )
  await createClient({
    input: describeFields(document) as never,
    logs: { level: 'silent', file: false },
    output: { path: gen, clean: false, entryFile: false, module: { extension: '.ts' } },
    plugins: [
      { name: '@hey-api/typescript', definitions: { case: 'preserve' }, $resolvers: extensibleEnum },
      {
        name: 'valibot',
        definitions: { case: 'preserve' },
        requests: false,
        responses: false,
        $resolvers: binaryAsBlob,
      },
      actionsPlugin({ actions } as never),
    ] as never,
  })
  rewrite(join(gen, 'qianfan-actions.gen.ts'), join(gen, 'actions.gen.ts'), (text) =>
    text.replaceAll(/ = (define\w+)</g, ' = /* @__PURE__ */ $1<'),
  )
  rewrite(join(gen, 'valibot.gen.ts'), join(gen, 'valibot.gen.ts'), plainValidators)
  writeFileSync(join(gen, 'tree.gen.ts'), treeOf(manifest))
  writeFileSync(join(gen, 'waiters.gen.ts'), waitersOf(manifest))
  writeFileSync(join(gen, 'publicTypes.gen.ts'), publicTypesOf(document))
  writeFileSync(join(gen, 'inputSchemas.gen.ts'), inputSchemasOf(manifest))
  writeFileSync(
    join(gen, 'dataFormats.gen.ts'),
    dataFormatsOf(JSON.parse(readFileSync(join(spec, 'dataFormats.json'), 'utf8'))),
  )
  tidy(gen, new Set(Object.keys(document.components.schemas)))
}

function writeAll(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

function rewrite(from: string, to: string, change: (text: string) => string): void {
  const text = readFileSync(from, 'utf8')
  rmSync(from)
  writeFileSync(to, change(text))
}

/** `--check` writes nothing, and fails when something checked in is not what the spec gives. */
async function check(targets: Targets): Promise<void> {
  const stale = await staleFiles(targets, generate)
  console.error(
    stale.length === 0
      ? 'What is generated is current.'
      : `Not what the spec gives: ${stale.join(', ')}. Run \`pnpm generate\`.`,
  )
  process.exitCode = stale.length === 0 ? 0 : 1
}

const targets = {
  spec: specFolder,
  gen: genFolder,
  python: pythonFolder,
  go: goFolder,
  java: javaFolder,
  skill: skillFolder,
}
if (import.meta.main) await (process.argv.includes('--check') ? check(targets) : generate(targets))
