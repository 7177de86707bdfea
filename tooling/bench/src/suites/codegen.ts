import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median, type Row } from '../measure.ts'

const here = fileURLToPath(new URL('../..', import.meta.url))
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const program = fileURLToPath(new URL('../../../codegen/src/generate.ts', import.meta.url))

/** Seconds of type-checking a file, by the compiler's own account, and the types it made. */
function check(source: string): { seconds: number; types: number } {
  const folder = mkdtempSync(join(here, '.typecheck-'))
  try {
    writeFileSync(join(folder, 'use.ts'), source)
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--skipLibCheck',
      '--types',
      'node',
      '--extendedDiagnostics',
    ]
    const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, join(folder, 'use.ts')], {
      cwd: here,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stdout)
    const figure = (name: string) => Number(new RegExp(`${name}:\\s+([\\d.]+)`).exec(stdout)![1])
    return { seconds: figure('Check time'), types: figure('Types') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Generation of everything, and what types cost a user. */
export async function codegen(): Promise<Row[]> {
  const seconds = [0, 1, 2].map(() => {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [program], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    return performance.now() - start
  })
  const one = [0, 1, 2].map(() =>
    check(
      `import { createClient, stopFineTuningTask } from '@qianfan-console/core'\nconst { result } = await stopFineTuningTask(createClient(), { taskId: 't' })\nexport const ok: boolean = result\n`,
    ),
  )
  const all = [0, 1, 2].map(() =>
    check(
      `import { createQianfan } from '@qianfan-console/core'\nconst { result } = await createQianfan().finetuning.task.stop({ taskId: 't' })\nexport const ok: boolean = result\n`,
    ),
  )
  const suite = 'codegen'
  return [
    {
      suite,
      what: 'pnpm generate for the whole document',
      value: median(seconds),
      unit: 'ms',
      aim: { at: 'most', value: 5000 },
    },
    {
      suite,
      what: 'type-checking a use of all actions on one object, against one action (tsc --extendedDiagnostics, check time)',
      value: median(all.map((each) => each.seconds)) / median(one.map((each) => each.seconds)),
      unit: 'x',
      details: {
        'one s': median(one.map((each) => each.seconds)),
        'all s': median(all.map((each) => each.seconds)),
        'one types': one[0]!.types,
        'all types': all[0]!.types,
      },
    },
  ]
}
