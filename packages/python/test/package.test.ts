import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
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

const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'))
const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')

/** What pip tells of a package that it installed. */
interface Installed {
  metadata: { name: string }
  download_info: { url: string; archive_info: { hashes: { sha256: string } } }
}

/** Lays files out as an index of packages does (PEP 503): a page for each package, with the hash of each file. */
function layOutIndex(folder: string, files: readonly string[]): string {
  const place = join(folder, 'simple/qianfan-console')
  mkdirSync(place, { recursive: true })
  for (const file of files) copyFileSync(join(folder, file), join(place, file))
  const links = files.map((file) => `<a href="${file}#sha256=${sha256(join(folder, file))}">${file}</a>`)
  writeFileSync(join(place, 'index.html'), `<!doctype html><title>qianfan-console</title>${links.join('')}`)
  return join(folder, 'simple')
}

describe.skipIf(!newest)('what is published', () => {
  let folder: string
  let installed: Installed[]
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
    const report = join(folder, 'report.json')
    const index = pathToFileURL(layOutIndex(folder, files)).href
    const args = ['install', '--quiet', '--disable-pip-version-check', '--no-cache-dir', '--report', report]
    // By its name from an index, as its users have it; what it needs comes from where this machine installs from.
    await run(python, ['-m', 'pip', ...args, '--extra-index-url', index, `qianfan-console==${version}`])
    installed = JSON.parse(readFileSync(report, 'utf8')).install
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is a wheel and an archive of the version of the other packages', async () => {
    expect(files).toEqual([`qianfan_console-${version}-py3-none-any.whl`, `qianfan_console-${version}.tar.gz`])
    const script = 'import qianfan_console as q; print(q.__version__, q.__file__)'
    const { stdout } = await run(python, ['-c', script])
    expect(stdout).toMatch(new RegExp(`^${version} .*site-packages`))
    const { stdout: listed } = await run(join(folder, 'empty/bin/pip'), ['list', '--format', 'freeze'])
    expect(listed).toContain('httpx==')
  })

  it('comes from the index, and is what was built', () => {
    const { download_info } = installed.find(({ metadata }) => metadata.name === 'qianfan-console')!
    const wheel = files.find((file) => file.endsWith('.whl'))!
    expect(download_info.url).toBe(pathToFileURL(join(folder, 'simple/qianfan-console', wheel)).href)
    expect(download_info.archive_info.hashes.sha256).toBe(sha256(join(folder, wheel)))
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
