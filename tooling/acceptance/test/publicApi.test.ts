import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { published, root } from './repository.ts'

interface Entry {
  subpath: string
  types: string
}

/** The declarations behind each code entry of a package's `exports`. */
function entriesOf(folder: string): Entry[] {
  const { exports: entries = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  return Object.entries(entries as Record<string, string | { types?: string; default?: string }>)
    .map(([subpath, target]) => {
      const file = typeof target === 'string' ? target : (target.types ?? target.default ?? '')
      return { subpath, types: join(root, folder, file.replace(/(\.d)?\.[jt]s$/, '.d.ts')) }
    })
    .filter(({ types }) => types.endsWith('.d.ts') && existsSync(types))
}

/** A line an export: its kind, its name, and the type of what can be called or read. */
function linesOf(program: ts.Program, file: string): string[] {
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) return []
  return checker
    .getExportsOfModule(module)
    .map((exported) => {
      const { name } = exported
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
      if (!(symbol.flags & ts.SymbolFlags.Value)) return `type ${name}`
      if (symbol.flags & ts.SymbolFlags.Class) return `class ${name}`
      const kind = symbol.flags & ts.SymbolFlags.Function ? 'function' : 'const'
      const type = checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation)
      return type.length > 400 ? `${kind} ${name}` : `${kind} ${name}: ${type}`
    })
    .sort((a, b) => (a < b ? -1 : 1))
}

describe('the public surface changes on purpose only', () => {
  it.each(published.filter((folder) => entriesOf(folder).length > 0))('%s', async (folder) => {
    const entries = entriesOf(folder)
    const program = ts.createProgram(
      entries.map(({ types }) => types),
      {
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        module: ts.ModuleKind.ESNext,
        skipLibCheck: true,
        strict: true,
      },
    )
    const text = entries
      .map(({ subpath, types }) => `## ${subpath}\n${linesOf(program, types).join('\n')}\n`)
      .join('\n')
    await expect(text).toMatchFileSnapshot(`../api/${folder.split('/').at(-1)}.txt`)
  })
})
