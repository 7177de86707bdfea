import type { Context } from './context.ts'
import type { Text } from './manifest.ts'

/** A command that is no action. Its module is loaded when it is used. */
export interface Command {
  title: Text
  load: () => Promise<CommandModule>
}

/** What the module of a command exports. */
export interface CommandModule {
  /** Runs the command with the words after its name; gives the exit code. */
  run: (context: Context, argv: readonly string[]) => Promise<number>
}

/** The commands written by hand; all else comes from the table of actions. */
export const commands: Readonly<Record<string, Command>> = {
  config: { title: { en: 'Set keys and profiles', zh: '设置密钥和配置' }, load: () => import('./commands/config.ts') },
  doctor: {
    title: { en: 'Check network, clock, keys and permission', zh: '检查网络、时钟、密钥和权限' },
    load: () => import('./commands/doctor.ts'),
  },
  actions: {
    title: { en: 'List actions, or find one by a word', zh: '列出或查找操作' },
    load: () => import('./commands/actions.ts'),
  },
  explain: {
    title: { en: 'The manual page of an action, offline', zh: '操作的离线手册' },
    load: () => import('./commands/explain.ts'),
  },
  call: {
    title: { en: 'Call any action by name, known or not', zh: '按名称调用任意操作' },
    load: () => import('./commands/call.ts'),
  },
  completion: {
    title: { en: 'Completion for bash, zsh, fish and PowerShell', zh: 'bash、zsh、fish、PowerShell 的自动补全' },
    load: () => import('./commands/completion.ts'),
  },
  proxy: {
    title: { en: 'A local proxy that signs, for curl, Python or Go', zh: '本地签名代理，供 curl、Python、Go 等使用' },
    load: () => import('./commands/proxy.ts'),
  },
  mock: { title: { en: 'Start the mock platform', zh: '启动模拟平台' }, load: () => import('./commands/mock.ts') },
  manifest: {
    title: { en: 'Commands, flags, effects and exit codes as JSON', zh: '以 JSON 输出命令、参数、影响和退出码' },
    load: () => import('./commands/manifest.ts'),
  },
}

/** Called by the completion scripts; not shown. */
export const hiddenCommands: Readonly<Record<string, Command>> = {
  __complete: { title: { en: '', zh: '' }, load: () => import('./commands/complete.ts') },
}

/** Commands that stand among the actions of a noun. */
export const specialCommands: readonly (Command & { words: readonly string[] })[] = [
  {
    words: ['finetuning', 'task', 'watch'],
    title: { en: 'Watch tasks until they end', zh: '跟踪任务直到结束' },
    load: () => import('./commands/watch.ts'),
  },
]
