import { pathToFileURL } from 'node:url'
import { type ConsoleConnection, consoleOptions } from '../calls/consoleOptions.ts'
import type { Context } from '../context/context.ts'
import { exitCodes, Failure } from '../context/failure.ts'
import { consoleHelp } from '../help/pages/console.ts'
import { type CommandLine, defineCommand } from '../input/defineCommand.ts'
import { portNotUsable, portOf } from '../input/port.ts'
import { findPackage } from '../util/findPackage.ts'

const name = '@qianfan-console/console'

/** What the package exports; it is found when it is asked for, since it is installed apart. */
interface ConsolePackage {
  startConsole(options: ConsoleConnection & { write: boolean; open: boolean; port: number }): Promise<{
    url: string
    origin: string
    allowed: readonly string[]
    close(): Promise<void>
  }>
}

/** `qfc console`: the page of the tasks, served on loopback. */
export const command = defineCommand({
  name: 'console',
  help: consoleHelp,
  flags: [
    { name: 'write', isSwitch: true },
    { name: 'no-open', isSwitch: true },
    { name: 'port', isSwitch: false },
  ],
  positionals: [],
  run,
})

async function run(context: Context, line: CommandLine): Promise<number> {
  const { say, note, paint, signal, settings } = context
  const port = portOf(line.one('port'), say)
  const { startConsole } = await load(context)
  const served = await startConsole({
    ...(await consoleOptions(context)),
    write: line.on('write'),
    open: !line.on('no-open'),
    port,
  }).catch((error: unknown) => {
    throw portNotUsable(error, port, say) ?? error
  })
  const { url, origin, allowed } = served
  await context.print(`${settings.output === 'table' ? url : JSON.stringify({ url, origin, allowed })}\n`)
  note(
    paint(
      'dim',
      line.on('write')
        ? say('The page may stop, create and publish. Ctrl-C ends it.', '页面可停止、新建和发布。按 Ctrl-C 结束。')
        : say(
            'The page only reads; --write lets it stop, create and publish. Ctrl-C ends it.',
            '页面为只读，加 --write 可停止、新建和发布。按 Ctrl-C 结束。',
          ),
    ),
  )
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    process.once('SIGTERM', () => resolve())
  })
  await served.close()
  return exitCodes.done
}

async function load({ say }: Context): Promise<ConsolePackage> {
  const entry = findPackage(name)
  if (entry) return (await import(pathToFileURL(entry).href)) as ConsolePackage
  throw new Failure('ConsoleMissing', say(`${name} is not installed.`, `未安装 ${name}。`), {
    hint: say(`Run: npm install --global ${name}`, `运行 npm install --global ${name} 安装`),
  })
}
