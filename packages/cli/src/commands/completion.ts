import { completionScripts } from '../completion/scripts.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { helped, readCommand } from '../input/readCommand.ts'

const help = {
  en: `Print a completion script: commands, flags, values, and ids fetched from the platform.

Usage
  bash        source <(qfc completion bash)                 in ~/.bashrc
  zsh         source <(qfc completion zsh)                  in ~/.zshrc, after compinit
  fish        qfc completion fish | source                  in ~/.config/fish/config.fish
  PowerShell  qfc completion powershell | Out-String | Invoke-Expression
`,
  zh: `输出自动补全脚本：命令、参数、取值，以及从平台获取的 ID。

用法
  bash        source <(qfc completion bash)                 写入 ~/.bashrc
  zsh         source <(qfc completion zsh)                  写入 ~/.zshrc，放在 compinit 之后
  fish        qfc completion fish | source                  写入 ~/.config/fish/config.fish
  PowerShell  qfc completion powershell | Out-String | Invoke-Expression
`,
}

/** `qfc completion <shell>`. */
export async function run(context: Context, argv: readonly string[]): Promise<number> {
  const line = await readCommand(context, argv, help)
  if (!line) return helped
  const { say } = context
  const [shell] = line.positionals
  if (shell === undefined || !Object.hasOwn(completionScripts, shell)) {
    const known = Object.keys(completionScripts)
    throw new Failure(
      'UnknownShell',
      say(`qfc completion needs a shell: ${known.join(', ')}.`, `qfc completion 需要指定 shell：${known.join('、')}。`),
    )
  }
  await context.print(completionScripts[shell]!)
  return exitCodes.done
}
