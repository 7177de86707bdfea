import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'

/** A port as it was typed; 0, which is any, where none was. */
export function portOf(typed: string | undefined, say: Say): number {
  if (typed === undefined) return 0
  if (/^\d+$/.test(typed) && Number(typed) <= 65_535) return Number(typed)
  throw new Failure(
    'InvalidFlag',
    say(
      `--port takes a number from 0 to 65535, not ${JSON.stringify(typed)}.`,
      `--port 的值无效：${JSON.stringify(typed)}。应为 0~65535 的整数。`,
    ),
  )
}

/** Why a port cannot be listened on; undefined for what failed otherwise. */
export function portNotUsable(error: unknown, port: number, say: Say): Failure | undefined {
  const { code, syscall, message } = error as NodeJS.ErrnoException
  if (syscall !== 'listen') return undefined
  return new Failure(
    'PortNotUsable',
    code === 'EADDRINUSE' ? say(`Port ${port} is in use.`, `端口 ${port} 已被占用。`) : message,
    {
      hint: say('Choose another with --port, or leave it out.', '请用 --port 指定其他端口；不指定则自动选择空闲端口。'),
    },
  )
}
