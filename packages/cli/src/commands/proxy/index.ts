import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { Context } from '../../context/context.ts'
import { exitCodes } from '../../context/failure.ts'
import { proxyHelp } from '../../help/pages/proxy.ts'
import { type CommandLine, defineCommand } from '../../input/defineCommand.ts'
import { allowedActions } from './allowedActions.ts'
import { answer } from './answer.ts'
import { listen } from './listen.ts'

/** `qfc proxy`: signs for programs that cannot. */
export const command = defineCommand({
  name: 'proxy',
  help: proxyHelp,
  flags: [
    { name: 'port', isSwitch: false },
    { name: 'allow', isSwitch: false, repeatable: true },
  ],
  positionals: [],
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say, note, paint, signal } = context
  const allowed = await allowedActions(context, line.flags.get('allow') ?? ['read'])
  const token = randomBytes(24).toString('base64url')
  const server = createServer(
    (request, response) => void answer(context, request, response, { token, allowed }).catch(() => response.destroy()),
  )
  const port = await listen(context, server, line.one('port'))
  const url = `http://127.0.0.1:${port}`
  await context.print(
    `${context.settings.output === 'table' ? `${url}/${token}` : JSON.stringify({ url, token, baseUrl: `${url}/${token}`, allowed: [...allowed] })}\n`,
  )
  note(
    paint(
      'dim',
      say(
        `${allowed.size} actions are allowed. Ctrl-C ends the proxy.`,
        `已放行 ${allowed.size} 个接口，按 Ctrl-C 停止代理。`,
      ),
    ),
  )
  note(paint('dim', `curl -X POST '${url}/${token}/v2/finetuning?Action=DescribeFineTuningJobs' -d '{}'`))
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    process.once('SIGTERM', () => resolve())
  })
  server.closeAllConnections()
  server.close()
  return exitCodes.done
}
