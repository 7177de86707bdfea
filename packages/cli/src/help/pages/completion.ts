import type { Text } from '@qianfan-console/spec/manifest'

export const completionHelp = {
  en: `Print a completion script: commands, flags, values, and ids fetched from the platform.

Usage
  bash        source <(qfc completion bash)                 in ~/.bashrc
  zsh         source <(qfc completion zsh)                  in ~/.zshrc, after compinit
  fish        qfc completion fish | source                  in ~/.config/fish/config.fish
  PowerShell  qfc completion powershell | Out-String | Invoke-Expression
`,
  zh: `输出自动补全脚本：命令、选项、取值，以及从平台获取的 ID。

用法
  bash        source <(qfc completion bash)                 （加入 ~/.bashrc）
  zsh         source <(qfc completion zsh)                  （加入 ~/.zshrc，放在 compinit 之后）
  fish        qfc completion fish | source                  （加入 ~/.config/fish/config.fish）
  PowerShell  qfc completion powershell | Out-String | Invoke-Expression
`,
} satisfies Text
