import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { passOn } from '../input/passOn.ts'
import { findPackage } from '../util/findPackage.ts'

const name = '@qianfan-console/mock'

/** `qfc mock`: the mock's own command, where it is installed; all flags are its own. */
export const command = passOn(run)

async function run({ say }: Context, argv: readonly string[]): Promise<number> {
  const manifest = findPackage(`${name}/package.json`)
  if (!manifest)
    throw new Failure('MockMissing', say(`${name} is not installed.`, `未安装 ${name}。`), {
      hint: say(
        `Run: npm install --global ${name}, or without installing: npx ${name}`,
        `运行 npm install --global ${name} 安装，或直接运行 npx ${name}`,
      ),
    })
  const { bin } = createRequire(import.meta.url)(manifest) as { bin: Record<string, string> | string }
  const program = join(manifest, '..', typeof bin === 'string' ? bin : Object.values(bin)[0]!)
  // It is a command of its own: it reads the words that follow, and decides itself how it ends.
  process.argv = [process.argv[0]!, program, ...argv]
  process.removeAllListeners('SIGINT')
  await import(pathToFileURL(program).href)
  return (process.exitCode as number | undefined) ?? 0
}
