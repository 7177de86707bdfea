import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from './repository.ts'

const workspaces = ['spec', 'packages/*', 'tooling/*', 'apps/*', 'apps/examples/*']

/** A copy of what git knows of this tree, as it stands: a test must not change the tree it runs in. */
let folder: string
let before: Map<string, string>

const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })

/** The hash of every task of `lint` and `test`: the same hash means that nothing would run. */
function hashes(): Map<string, string> {
  const turbo = join(root, 'node_modules/.bin/turbo')
  const text = execFileSync(turbo, ['run', '//#lint', 'test', '--dry=json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { tasks } = JSON.parse(text) as { tasks: { taskId: string; task: string; hash: string; command: string }[] }
  const wanted = tasks.filter(
    ({ task, command }) => task === 'lint' || (task === 'test' && command !== '<NONEXISTENT>'),
  )
  return new Map(wanted.map(({ taskId, hash }) => [taskId.replace('@qianfan-console/', ''), hash]))
}

/** The tasks that a change of one file makes run again. */
function changedBy(file: string, change = '\n'): string[] {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  appendFileSync(path, change)
  try {
    const after = hashes()
    return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task)
  } finally {
    writeFileSync(path, text)
  }
}

/** The test tasks of a package and of all that depend on it, by the manifests alone. */
function testsAbove(name: string): string[] {
  const manifests = workspaces
    .flatMap((place) => globSync(`${place}/package.json`, { cwd: folder }))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  const above = new Set([`@qianfan-console/${name}`])
  for (let size = 0; size < above.size; ) {
    size = above.size
    for (const { name, dependencies, devDependencies } of manifests)
      if (Object.keys({ ...dependencies, ...devDependencies }).some((needed) => above.has(needed))) above.add(name)
  }
  return manifests
    .filter(({ name, scripts }) => above.has(name) && scripts?.test)
    .map(({ name }) => `${name.replace('@qianfan-console/', '')}#test`)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tasks-'))
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of listed.split('\0').filter(Boolean))
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file))
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-qm', 'tree')
  before = hashes()
})
afterAll(() => rmSync(folder, { recursive: true }))

it('a change of one YAML file makes lint run again, which asks for `pnpm generate`', () => {
  expect(changedBy('spec/finetuning/StopFineTuningTask.yaml')).toContain('//#lint')
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.lint).toMatch(/generate\.ts --check/)
})

it.each([
  ['core', 'packages/core/src/index.ts'],
  ['gateway', 'packages/gateway/src/index.ts'],
  ['browser-sdk', 'packages/browser-sdk/src/index.ts'],
  ['mcp', 'packages/mcp/src/index.ts'],
  ['mock', 'packages/mock/src/index.ts'],
  ['cli', 'packages/cli/src/main.ts'],
])('a change of %s tests what depends on it, and nothing else', (name, file) => {
  const changed = changedBy(file).filter((task) => task !== '//#lint')
  expect(changed.sort()).toEqual(testsAbove(name).sort())
})

it('a change of a test tests its package alone', () => {
  const changed = changedBy('packages/gateway/test/gateway.test.ts')
  expect(changed.filter((task) => task !== '//#lint')).toEqual(['gateway#test'])
})

it('no change runs nothing', () => expect([...hashes()]).toEqual([...before]))
