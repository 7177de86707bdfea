import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createConfig, lint as redoclyLint } from '@redocly/openapi-core'
import { bundle } from '../document/bundle.ts'
import { type Document, type Operation, operationsOf } from '../document/document.ts'
import { listActionFiles, writePaths } from '../document/specFiles.ts'
import type { LintContext } from './lintContext.ts'
import { rules } from './rules.ts'
import { lineOf, readSources, type SourceFile } from './sourceFile.ts'

/** Something wrong with the spec, and where. */
export interface Problem {
  /** Relative to the spec folder. */
  file: string
  line: number
  rule: string
  message: string
}

/**
 * Redocly's rules, with those that do not fit switched off and the reason why.
 * Everything about `x-qianfan`, examples and names is in `rules/`.
 */
const redoclyRules = {
  extends: ['recommended'],
  rules: {
    // An action is a path with a query here: that is how the platform addresses it.
    'path-not-include-query': 'off',
    'path-declaration-must-exist': 'off',
    // Answers of the platform have no 4xx of their own: one default error form serves all.
    'operation-4xx-response': 'off',
    // x-path stands beside the operations of a path item; bundling takes it out.
    struct: 'error',
    'no-server-example.com': 'off',
    // Our own check knows the folder of components, which this one does not see.
    'no-unused-components': 'off',
    // Checked by our own rule with the same validator as the tests use.
    'no-invalid-media-type-examples': 'off',
  },
} as const

/** Lints a spec folder: first what makes it one document, then Redocly's rules, then ours. */
export async function lintSpec(folder: string): Promise<Problem[]> {
  const actions = listActionFiles(folder)
  const taken = actions.filter(({ path }, index) => path && actions.findIndex((other) => other.path === path) < index)
  if (taken.length > 0)
    return taken.map(({ file, path }) => {
      const first = actions.find((other) => other.path === path)!.file
      return { file, line: 1, rule: 'names-unique', message: `The path ${path} is taken by ${first}.` }
    })
  const files = readSources(folder)
  const syntax = files.flatMap(({ file, document, lines }) =>
    document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: error.message.split('\n')[0]!,
    })),
  )
  if (syntax.length > 0) return syntax

  const ref = join(folder, 'openapi.yaml')
  const openapi = readFileSync(ref, 'utf8')
  if (writePaths(openapi, actions) !== openapi) {
    const line = openapi.split('\n').indexOf('paths:') + 1
    return [
      {
        file: 'openapi.yaml',
        line,
        rule: 'index-current',
        message: 'paths do not list the action files as they are. Run `pnpm generate`.',
      },
    ]
  }
  const config = await createConfig(redoclyRules as never)
  const general = (await redoclyLint({ ref, config })).map((problem) => {
    const location = problem.location[0] as
      | { source: { absoluteRef: string; getAst?: unknown }; start?: { line: number }; pointer?: string }
      | undefined
    const file = location ? relative(folder, location.source.absoluteRef) : 'openapi.yaml'
    const source = files.find((candidate) => candidate.file === file)
    const path = (location?.pointer ?? '')
      .replace(/^#\/?/, '')
      .split('/')
      .filter(Boolean)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    return {
      file,
      line: location?.start?.line ?? (source ? lineOf(source, path) : 1),
      rule: problem.ruleId,
      message: problem.message,
    }
  })
  const broken = general.filter(({ rule }) => ['no-unresolved-refs', 'struct', 'bundler'].includes(rule))
  if (broken.length > 0) return general

  const own: Problem[] = []
  const document = await bundle(folder)
  const context = contextOf(folder, files, document, own)
  for (const [rule, check] of Object.entries(rules))
    check({ ...context, report: (file, path, message) => context.report(file, path, message, rule) })
  return [...general, ...own]
}

function contextOf(folder: string, files: SourceFile[], document: Document, problems: Problem[]) {
  const byOperation = new Map(operationsOf(document).map((placed) => [placed.operation.operationId, placed]))
  const actions = listActionFiles(folder).map(({ file, path }) => {
    const content = files.find((candidate) => candidate.file === file)!.content as Record<string, Operation>
    const method = Object.keys(content).find((key) => key !== 'x-path') ?? ''
    const operation = content[method]
    return { file, path, method, operation, bundled: byOperation.get(operation?.operationId ?? '')?.operation }
  })
  return {
    document,
    files,
    actions,
    report(file: string, path: readonly (string | number)[], message: string, rule: string) {
      const source = files.find((candidate) => candidate.file === file)!
      problems.push({ file, line: lineOf(source, path), rule, message })
    },
  } satisfies Omit<LintContext, 'report'> & { report: unknown }
}
