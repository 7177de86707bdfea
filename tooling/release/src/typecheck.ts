// Run by `compile` once for each TypeScript that has its compiler in JavaScript: several projects in one process.
// Of all the declarations, those of the packages that are published are checked; those of others are theirs.

import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type typescript from 'typescript'

const [library, ...projects] = process.argv.slice(2)
const ts = createRequire(import.meta.url)(library!) as typeof typescript
const isOurs = ({ fileName }: typescript.SourceFile): boolean =>
  !fileName.includes('/node_modules/') || fileName.includes('/node_modules/@qianfan-console/')

/** Files as they were read, by name and by how they were read. */
const read = new Map<string, typescript.SourceFile | undefined>()

function hostOf(options: typescript.CompilerOptions): typescript.CompilerHost {
  const host = ts.createCompilerHost(options)
  return {
    ...host,
    getSourceFile(name, how, ...rest) {
      const key = JSON.stringify([name, how, options.module, options.moduleResolution])
      if (!read.has(key)) read.set(key, host.getSourceFile(name, how, ...rest))
      return read.get(key)
    },
  }
}

function check(project: string): readonly typescript.Diagnostic[] {
  const { config, error } = ts.readConfigFile(project, ts.sys.readFile)
  if (error) return [error]
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(project))
  const program = ts.createProgram({ rootNames: fileNames, options, host: hostOf(options) })
  const files = program.getSourceFiles().filter(isOurs)
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
    ...program.getGlobalDiagnostics(),
  ]
}

for (const project of projects) {
  const found = check(project)
  if (found.length === 0) continue
  process.exitCode = 1
  const names = { getCanonicalFileName: (name: string) => name, getCurrentDirectory: () => '/', getNewLine: () => '\n' }
  console.error(`TypeScript ${ts.version}, ${project}:\n${ts.formatDiagnostics(found, names)}`)
}
