import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { type Mock, startMock } from '@qianfan-console/mock'
import { goVersion } from '../../../../packages/go/test/support/go.ts'
import { environment, pythons } from '../../../../packages/python/test/support/pythons.ts'
import { root } from '../../src/data/repository.ts'

const require = createRequire(import.meta.url)
const newest = (await pythons()).at(-1)

/** The languages whose tools are on this machine, beside Node and a shell. */
export const has = { python: newest !== undefined, go: (await goVersion()) !== undefined }

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** A folder in which programs of every language run against a mock of their own, as they would on a reader's machine. */
export interface Stage extends AsyncDisposable {
  folder: string
  mock: Mock
  run(language: string, code: string): Promise<Ran>
}

/** Makes the folder inside this package, so that imports resolve as they do for a user who installed the packages. */
export async function startStage(): Promise<Stage> {
  const apiKey = 'bce-v3/ALTAK-mock/docs'
  const mock = await startMock({ speed: 600, apiKeys: [apiKey] })
  const folder = mkdtempSync(join(import.meta.dirname, '../../.blocks-'))
  const manifest = require.resolve('@qianfan-console/cli/package.json')
  const program = join(dirname(manifest), require(manifest).bin.qfc)
  writeFileSync(join(folder, 'qfc'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
  chmodSync(join(folder, 'qfc'), 0o755)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n')
  // `npx` takes what is installed beside the program.
  mkdirSync(join(folder, 'node_modules/@qianfan-console'), { recursive: true })
  symlinkSync(join(root, 'packages/mcp'), join(folder, 'node_modules/@qianfan-console/mcp'))
  const { PATH, GOPROXY, GOCACHE, GOMODCACHE, GOPATH, HOME } = process.env
  const env = {
    PATH: `${folder}:${dirname(process.execPath)}:${PATH}`,
    HOME: folder,
    GOPROXY,
    GOPATH: GOPATH ?? `${HOME}/go`,
    GOCACHE: GOCACHE ?? `${HOME}/.cache/go-build`,
    GOMODCACHE,
    GOTOOLCHAIN: 'local',
    GOFLAGS: '-mod=mod',
    PYTHONPATH: join(root, 'packages/python/src'),
    PYTHONDONTWRITEBYTECODE: '1',
    QIANFAN_CONSOLE_API_BASE_URL: mock.url,
    QIANFAN_CONSOLE_BASE_URL: mock.url,
    QIANFAN_IAM_BASE_URL: mock.url,
    QIANFAN_BOS_ENDPOINT: mock.url,
    QIANFAN_ACCESS_KEY: mock.credentials!.accessKeyId,
    QIANFAN_SECRET_KEY: mock.credentials!.secretAccessKey,
    QIANFAN_API_KEY: apiKey,
  }
  let number = 0
  const write = (name: string, code: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), code)
    return name
  }
  return {
    folder,
    mock,
    async run(language, code) {
      const [command, args] = await commandOf(language, code, write, number++)
      return start(command, args, folder, env)
    },
    async [Symbol.asyncDispose]() {
      await mock.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const goModule = `module example

go 1.23

require github.com/qianfan-console/qianfan-go v0.0.0

replace github.com/qianfan-console/qianfan-go => ${join(root, 'packages/go')}
`

async function commandOf(
  language: string,
  code: string,
  write: (name: string, code: string) => string,
  number: number,
): Promise<[command: string, args: string[]]> {
  switch (language) {
    case 'ts':
      return [process.execPath, [write(`block${number}.ts`, code)]]
    case 'sh':
      return ['sh', ['-ec', code]]
    case 'python':
      return [await environment(newest!, ['httpx']), [write(`block${number}.py`, code)]]
    case 'go':
      write(`go${number}/go.mod`, goModule)
      write(`go${number}/main.go`, code)
      return ['go', ['run', '-C', `go${number}`, '.']]
    default:
      throw new Error(`Blocks of ${language} do not run.`)
  }
}

function start(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env })
    const ran: Ran = { code: null, stdout: '', stderr: '' }
    child.stdout.on('data', (data) => (ran.stdout += data))
    child.stderr.on('data', (data) => (ran.stderr += data))
    child.on('error', reject)
    child.on('close', (code) => resolve({ ...ran, code }))
  })
}
