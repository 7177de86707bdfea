import { styleText } from 'node:util'
import { exitCodes, Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'

/** The user pressed Ctrl-C at a question, or there is nobody any more to answer it. */
export const interrupted = (say: Say): Failure =>
  new Failure('Interrupted', say('Interrupted; nothing was sent.', '已中断，未发送任何请求。'), {
    exitCode: exitCodes.interrupted,
  })

/**
 * Asks a question to its end. Ctrl-D closes the input without an answer, and a terminal that is gone does the same: then
 * nothing is left to wait for, which is told here and taken as Ctrl-C is. After Ctrl-Z and `fg` the question goes on.
 */
async function ask<T>(question: (signal: AbortSignal) => Promise<T>, say: Say): Promise<Exclude<T, symbol>> {
  const ended = new AbortController()
  const end = () => ended.abort()
  const goOn = () =>
    setImmediate(() => {
      process.stdin.setRawMode?.(true)
      process.stdin.resume()
    })
  process.once('beforeExit', end).once('SIGINT', end).on('SIGCONT', goOn)
  try {
    const answer = await question(ended.signal)
    if (typeof answer === 'symbol') throw interrupted(say)
    return answer as Exclude<T, symbol>
  } finally {
    process.off('beforeExit', end).off('SIGINT', end).off('SIGCONT', goOn)
    // What was taken up again would keep the command from ending.
    process.stdin.pause()
  }
}

/** Asks yes or no on standard error; no is the default. */
export async function askYesNo(message: string, say: Say): Promise<boolean> {
  const { ConfirmPrompt } = await import('@clack/core')
  const { S_BAR, S_RADIO_ACTIVE, S_RADIO_INACTIVE, symbol } = await import('@clack/prompts')
  const [active, inactive] = [say('Yes', '是'), say('No', '否')]
  const choice = (text: string, isOn: boolean) =>
    isOn
      ? `${styleText('green', S_RADIO_ACTIVE)} ${text}`
      : `${styleText('dim', S_RADIO_INACTIVE)} ${styleText('dim', text)}`
  return ask(
    (signal) =>
      new ConfirmPrompt({
        active,
        inactive,
        initialValue: false,
        output: process.stderr,
        signal,
        // Drawn here: the usual one shows "Yes" when it is left without an answer.
        render() {
          const head = `${styleText('gray', S_BAR)}\n${symbol(this.state)}  ${message}\n${styleText('gray', S_BAR)}  `
          if (this.state === 'submit') return head + styleText('dim', this.value ? active : inactive)
          if (this.state === 'cancel') return head + styleText('dim', say('No answer', '未回答'))
          return `${head}${choice(active, this.value === true)} / ${choice(inactive, this.value !== true)}\n`
        },
      }).prompt() as Promise<boolean | symbol>,
    say,
  )
}

interface AskOptions {
  initial?: string | undefined
  required?: boolean
}

/** Asks for a line of text. */
export async function askText(
  message: string,
  say: Say,
  { initial, required = true }: AskOptions = {},
): Promise<string> {
  const { text } = await import('@clack/prompts')
  const answer = await ask(
    (signal) =>
      text({
        message,
        output: process.stderr,
        ...(initial !== undefined && { initialValue: initial }),
        validate: needed(required, say),
        signal,
      }),
    say,
  )
  return (answer ?? '').trim()
}

/** Asks for a secret: what is typed is not shown. */
export async function askSecret(message: string, say: Say, { required = true }: AskOptions = {}): Promise<string> {
  const { password } = await import('@clack/prompts')
  const answer = await ask(
    (signal) => password({ message, output: process.stderr, mask: '•', validate: needed(required, say), signal }),
    say,
  )
  return (answer ?? '').trim()
}

const needed = (required: boolean, say: Say) => (value: string | undefined) =>
  required && !value?.trim() ? say('A value is needed.', '不能为空。') : undefined
