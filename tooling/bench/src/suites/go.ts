import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from '../measure.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const folder = path('../../../../node_modules/.cache/go-bench/')
const client = 'github.com/qianfan-console/qianfan-go'

const aims: Record<string, Pick<Row, 'aim'>> = {
  'Go: calls/s, against bare net/http': { aim: { at: 'least', value: 0.8 } },
  'Go: CPU a call, against bare net/http': { aim: { at: 'most', value: 1.5 } },
  'Go: signatures/s, against bce-sdk-go': { aim: { at: 'least', value: 1.5 } },
}

/**
 * The Go client against bare net/http and the signer of bce-sdk-go; nothing where there is no Go, or no bce-sdk-go. The
 * official client (github.com/baidubce/bce-qianfan-sdk/go/qianfan) is not among the sides: the module proxy does not have it.
 */
export async function go(): Promise<Row[]> {
  if (!build()) return []
  const server = spawn(process.execPath, [path('../servers/echoServer.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [port] = await once(server.stdout, 'data')
    const told = execFileSync(join(folder, 'bench'), {
      encoding: 'utf8',
      env: {
        QIANFAN_CONSOLE_API_BASE_URL: `http://127.0.0.1:${String(port).trim()}`,
        QIANFAN_ACCESS_KEY: 'ALTAKexampleaccesskeyid0',
        QIANFAN_SECRET_KEY: 'examplesecretaccesskey0000000000',
      },
    })
    const rows = JSON.parse(told) as { what: string; value: number; details: Record<string, number> | null }[]
    return rows.map(({ details, ...row }) => ({
      suite: 'go',
      unit: 'x',
      ...row,
      ...(details && { details }),
      ...aims[row.what],
    }))
  } finally {
    server.kill()
  }
}

/** Builds the program in a module of its own. */
function build(): boolean {
  mkdirSync(folder, { recursive: true })
  cpSync(path('go/main.go'), join(folder, 'main.go'))
  const needed = `require (\n\tgithub.com/baidubce/bce-sdk-go v0.9.278\n\t${client} v0.0.0\n)`
  const replaced = `replace ${client} => ${path('../../../../packages/go')}`
  writeFileSync(join(folder, 'go.mod'), `module bench\n\ngo 1.23\n\n${needed}\n\n${replaced}\n`)
  try {
    execFileSync('go', ['build', '-o', 'bench', '.'], {
      cwd: folder,
      env: { ...process.env, GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' },
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}
