import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { listActionFiles, specFolder } from '../src/document/specFiles.ts'
import { ajv } from '../src/lint/ajv.ts'

const read = (file: string) => readFileSync(join(specFolder, file), 'utf8')
const schema = JSON.parse(read('action.schema.json'))
ajv.addSchema(JSON.parse(read('x-qianfan.schema.json')), 'x-qianfan.schema.json')
const check = ajv.compile(schema)
const files = listActionFiles(specFolder).map(({ file }) => file)

/** What an editor would underline, by its place. */
function problemsOf(value: unknown): string[] {
  check(value)
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

it('every action file names the schema in its first line, and keeps it', () => {
  expect(files.length).toBeGreaterThan(140)
  for (const file of files) {
    const path = relative(dirname(file), 'action.schema.json')
    expect(read(file).split('\n')[0], file).toBe(`# yaml-language-server: $schema=${path}`)
    expect(problemsOf(parse(read(file))), file).toEqual([])
  }
})

it.each([
  ['no path', (action: any) => delete action['x-path'], " must have required property 'x-path'"],
  ['a key that is none', (action: any) => (action.put = action.post), ' must NOT have additional properties'],
  [
    'no Chinese',
    (action: any) => delete action.post['x-zh'].summary,
    "/post/x-zh must have required property 'summary'",
  ],
  ['two groups', (action: any) => action.post.tags.push('model'), '/post/tags must NOT have more than 1 items'],
  ['an unknown effect', (action: any) => (action.post['x-qianfan'].effect = 'stop'), '/post/x-qianfan/effect must be'],
  [
    'no answer',
    (action: any) => delete action.post.responses['200'],
    "/post/responses must have required property '200'",
  ],
])('%s is underlined', (_, spoil, problem) => {
  const action = parse(read('finetuning/StopFineTuningTask.yaml'))
  spoil(action)
  expect(problemsOf(action).join('\n')).toContain(problem)
})
