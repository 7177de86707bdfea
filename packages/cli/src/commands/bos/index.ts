import { Failure } from '../../context/failure.ts'
import { bosHelp } from '../../help/pages/bos.ts'
import { defineCommand } from '../../input/defineCommand.ts'
import { closestOf } from '../../util/closestOf.ts'

const words = ['ls', 'cp', 'rm']

/** `qfc bos`: what it has, where none of its commands is named. */
export const command = defineCommand({
  name: 'bos',
  help: bosHelp,
  positionals: ['[command]', '[address]...'],
  async run({ say, note, language }, { positionals: [word] }) {
    if (word === undefined) {
      note(bosHelp[language].trimEnd())
      throw new Failure('IncompleteCommand', say('qfc bos is not a whole command.', '命令不完整：qfc bos。'), {
        hint: say('Choose one of the commands above.', '请从上面列出的命令中选择一个。'),
      })
    }
    const closest = closestOf(word, words)
    throw new Failure('UnknownCommand', say(`There is no command qfc bos ${word}.`, `未知命令：qfc bos ${word}。`), {
      hint: closest
        ? say(`Did you mean qfc bos ${closest}?`, `是不是想输入 qfc bos ${closest}？`)
        : say(`There are: ${words.join(', ')}.`, `可选：${words.join('、')}。`),
    })
  },
})
