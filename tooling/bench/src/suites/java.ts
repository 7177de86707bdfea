import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Row } from '../measure.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const folder = path('../../../../node_modules/.cache/java-bench/')

const aims: Record<string, Pick<Row, 'aim'>> = {
  'Java: calls/s, against bare java.net.http': { aim: { at: 'least', value: 0.8 } },
  'Java: CPU a call, against bare java.net.http': { aim: { at: 'most', value: 1.5 } },
  'Java: signatures/s, against bce-java-sdk': { aim: { at: 'least', value: 1.5 } },
}

/**
 * The Java client against bare java.net.http and the signer of bce-java-sdk; nothing where there is no Java, Maven or
 * bce-java-sdk. The official client (com.baidubce:qianfan) is not among the sides: the newest in Maven Central, 0.0.9, has no
 * console calls.
 */
export async function java(): Promise<Row[]> {
  if (!build()) return []
  const server = spawn(process.execPath, [path('../servers/echoServer.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [port] = await once(server.stdout, 'data')
    const classes = [join(folder, 'target/classes'), readFileSync(join(folder, 'classes.txt'), 'utf8').trim()]
    const told = execFileSync('java', ['-cp', classes.join(delimiter), 'Bench'], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        QIANFAN_CONSOLE_API_BASE_URL: `http://127.0.0.1:${String(port).trim()}`,
        QIANFAN_ACCESS_KEY: 'ALTAKexampleaccesskeyid0',
        QIANFAN_SECRET_KEY: 'examplesecretaccesskey0000000000',
      },
    })
    const rows = JSON.parse(told) as { what: string; value: number; details: Record<string, number> | null }[]
    return rows.map(({ details, ...row }) => ({
      suite: 'java',
      unit: 'x',
      ...row,
      ...(details && { details }),
      ...aims[row.what],
    }))
  } finally {
    server.kill()
  }
}

/** Builds the library, and the program in a project of its own. */
function build(): boolean {
  const maven = (args: string[], cwd: string) =>
    execFileSync('mvn', ['-q', '-B', '-ntp', ...args], { cwd, stdio: 'ignore' })
  const skipped = ['-Dmaven.test.skip', '-Dmaven.javadoc.skip', '-Dspotbugs.skip', '-Dspotless.check.skip']
  mkdirSync(folder, { recursive: true })
  for (const name of ['pom.xml', 'Bench.java']) cpSync(path(`java/${name}`), join(folder, name))
  try {
    maven(['install', ...skipped], path('../../../../packages/java'))
    maven(['compile', 'dependency:build-classpath', '-Dmdep.outputFile=classes.txt'], folder)
    return true
  } catch {
    return false
  }
}
