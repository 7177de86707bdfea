import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startMock } from '@qianfan-console/mock'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { environment, pythons } from './support/pythons.ts'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('..', import.meta.url))
const newest = (await pythons()).at(-1)
const blocksOf = (file: string) =>
  [...readFileSync(join(packageFolder, file), 'utf8').matchAll(/^```python\n([\s\S]*?)^```$/gm)].map(
    ([, text]) => text!,
  )
const blocks = ['README.md', 'README.zh.md'].flatMap((file) =>
  blocksOf(file).map((text, index) => ({ name: `${file}, block ${index + 1}`, text })),
)

describe.skipIf(!newest)('what is published', () => {
  let folder: string
  let python: string
  let files: string[]
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'qianfan-python-'))
    const tools = await environment(newest!, ['build', 'hatchling', 'twine'])
    await run(tools, ['-m', 'build', '--no-isolation', '--outdir', folder], { cwd: packageFolder })
    files = readdirSync(folder).sort()
    await run(tools, ['-m', 'twine', 'check', '--strict', ...files.map((file) => join(folder, file))])
    await run(newest!.command, ['-m', 'venv', join(folder, 'empty')])
    python = join(folder, 'empty', process.platform === 'win32' ? 'Scripts' : 'bin', 'python')
    const wheel = join(folder, files.find((file) => file.endsWith('.whl'))!)
    await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', wheel])
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is a wheel and an archive of the version of the other packages', async () => {
    const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
    expect(files).toEqual([`qianfan_console-${version}-py3-none-any.whl`, `qianfan_console-${version}.tar.gz`])
    const script = 'import qianfan_console as q; print(q.__version__, q.__file__)'
    const { stdout } = await run(python, ['-c', script])
    expect(stdout).toMatch(new RegExp(`^${version} .*site-packages`))
    const { stdout: listed } = await run(join(folder, 'empty/bin/pip'), ['list', '--format', 'freeze'])
    expect(listed).toContain('httpx==')
  })

  it.each(blocks)('runs $name', async ({ text }) => {
    await using mock = await startMock({ speed: 600 })
    await run(python, ['-c', text], {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        QIANFAN_ACCESS_KEY: mock.credentials.accessKeyId,
        QIANFAN_SECRET_KEY: mock.credentials.secretAccessKey,
        QIANFAN_CONSOLE_API_BASE_URL: mock.url,
      },
    })
  })
})
