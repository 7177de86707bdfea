import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

const source = `import { createQianfan, stopFineTuningTask } from '@qianfan-console/core'
const qianfan = createQianfan()
void qianfan.finetuning.task.stop
void qianfan.finetuning.job.list
void stopFineTuningTask
`
const name = fileURLToPath(new URL('./page.ts', import.meta.url))

/** What an editor shows above a word, by TypeScript's own language service, from what is published. */
function hover(after: string): string {
  const host: ts.LanguageServiceHost = {
    ...ts.sys,
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = file === name ? source : ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ESNext,
      types: [],
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getCurrentDirectory: () => fileURLToPath(new URL('.', import.meta.url)),
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    fileExists: (file) => file === name || ts.sys.fileExists(file),
  }
  const found = ts.createLanguageService(host).getQuickInfoAtPosition(name, source.indexOf(after) + after.length - 1)
  return ts.displayPartsToString(found?.documentation)
}

it('the object shows what the function shows', () => {
  for (const word of ['void stopFineTuningTask', 'finetuning.task.stop']) {
    expect(hover(word)).toContain('Asks a task to stop.')
    expect(hover(word)).toContain('请求停止任务')
    expect(hover(word)).toContain('May be repeated')
  }
  expect(hover('finetuning.job.list')).toContain('Reads only')
})
