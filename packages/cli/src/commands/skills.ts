import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { skillsHelp } from '../help/pages/skills.ts'
import { type CommandLine, defineCommand, seeHelp } from '../input/defineCommand.ts'
import { printAnswer } from '../output/printAnswer.ts'

/** `qfc skills install <folder>`: what agents read about qfc, as a folder. */
export const command = defineCommand({
  name: 'skills',
  help: skillsHelp,
  positionals: ['<install>', '<folder>'],
  example: 'install ~/.claude/skills',
  run,
})

/** The folder that is installed; it lies beside the bundle. */
const skill = 'qianfan'
const source = fileURLToPath(new URL(`../skills/${skill}`, import.meta.url))

/** Every file of the skill is marked by this line, so that nothing else is overwritten. */
const mark = /^name: qianfan$/m

async function run(context: Context, { positionals }: CommandLine): Promise<number> {
  const { say } = context
  const [verb, folder] = positionals as [string, string]
  if (verb !== 'install')
    throw new Failure(
      'UnknownCommand',
      say(`There is no command qfc skills ${verb}.`, `未知命令：qfc skills ${verb}。`),
      {
        hint: seeHelp('skills', say),
      },
    )
  const target = join(resolve(folder), skill)
  if (existsSync(target) && !isOurs(target))
    throw new Failure(
      'FolderInUse',
      say(`${target} holds something else; nothing was written.`, `${target} 中已有其他内容，未写入任何文件。`),
      { hint: say('Choose another folder, or move it away.', '请选择其他文件夹，或先将其移走。') },
    )
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  cpSync(source, target, { recursive: true })
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  await printAnswer(
    context,
    files.sort().map((file) => ({ file: join(target, file) })),
    { columns: ['file'] },
  )
  return exitCodes.done
}

function isOurs(target: string): boolean {
  const file = join(target, 'SKILL.md')
  return readdirSync(target).length === 0 || (existsSync(file) && mark.test(readFileSync(file, 'utf8')))
}
