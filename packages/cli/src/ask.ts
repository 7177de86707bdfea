import { exitCodes, Failure } from './failure.ts'
import type { Say } from './language.ts'

/** The user pressed Ctrl-C at a question. */
export const interrupted = (say: Say): Failure =>
  new Failure('Interrupted', say('Interrupted; nothing was sent.', '已中断，未发送任何请求。'), {
    exitCode: exitCodes.interrupted,
  })

/** Asks yes or no on standard error; no is the default. */
export async function askYesNo(message: string, say: Say): Promise<boolean> {
  const { confirm, isCancel } = await import('@clack/prompts')
  const answer = await confirm({
    message,
    initialValue: false,
    active: say('Yes', '是'),
    inactive: say('No', '否'),
    output: process.stderr,
  })
  if (isCancel(answer)) throw interrupted(say)
  return answer
}

/** Asks for a line of text. */
export async function askText(
  message: string,
  say: Say,
  { initial, required = true }: { initial?: string | undefined; required?: boolean } = {},
): Promise<string> {
  const { text, isCancel } = await import('@clack/prompts')
  const answer = await text({
    message,
    output: process.stderr,
    ...(initial !== undefined && { initialValue: initial }),
    validate: (value) => (required && !value?.trim() ? say('A value is needed.', '不能为空。') : undefined),
  })
  if (isCancel(answer)) throw interrupted(say)
  return (answer ?? '').trim()
}

/** Asks for a secret: what is typed is not shown. */
export async function askSecret(message: string, say: Say, { required = true } = {}): Promise<string> {
  const { password, isCancel } = await import('@clack/prompts')
  const answer = await password({
    message,
    output: process.stderr,
    mask: '•',
    validate: (value) => (required && !value?.trim() ? say('A value is needed.', '不能为空。') : undefined),
  })
  if (isCancel(answer)) throw interrupted(say)
  return (answer ?? '').trim()
}
