import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Context } from '../../context/context.ts'
import { Failure } from '../../context/failure.ts'

/** Listens on loopback, on the port asked for or any; gives the port. */
export async function listen({ say }: Context, server: Server, port: string | undefined): Promise<number> {
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    throw new Failure(
      'InvalidFlag',
      say(
        `--port takes a number from 0 to 65535, not ${JSON.stringify(port)}.`,
        `--port 的值无效：${JSON.stringify(port)}。应为 0~65535 的整数。`,
      ),
    )
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new Failure(
          'PortNotUsable',
          code === 'EADDRINUSE' ? say(`Port ${port} is in use.`, `端口 ${port} 已被占用。`) : message,
          {
            hint: say(
              'Choose another with --port, or leave it out.',
              '请用 --port 指定其他端口；不指定则自动选择空闲端口。',
            ),
          },
        ),
      ),
    )
    server.listen(Number(port ?? 0), '127.0.0.1', () => resolve((server.address() as AddressInfo).port))
  })
}
