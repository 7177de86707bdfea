import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Readable } from 'node:stream'
import type { FoundBrowser } from './chromium.ts'

const { env } = process

/** Drives the machine's own WebKit (of GTK) by its WebDriver, where there are both and a display. */
export async function startWebKit(): Promise<FoundBrowser> {
  const path = '/usr/bin/WebKitWebDriver'
  const none = (why: string): FoundBrowser => ({
    browser: undefined,
    open: undefined,
    why,
    [Symbol.asyncDispose]: async () => {},
  })
  if (!existsSync(path)) return none('no WebKit on this machine')
  const screen = await startScreen()
  const display = env.DISPLAY ?? screen?.display
  if (!display && !env.WAYLAND_DISPLAY) return none('WebKit needs a display, and there is none')
  const port = await freePort()
  const driver = spawn(path, [`--port=${port}`], {
    stdio: 'ignore',
    // Its own sandbox does not start in a container; what it opens is ours.
    env: { ...env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  })
  const ask = async (method: string, route: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${route}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      // Shorter than a test may take, so that the step that hangs is what is told.
      signal: AbortSignal.timeout(50_000),
    })
    const { value } = (await response.json()) as { value: { sessionId?: string; error?: string; message?: string } }
    if (!response.ok) throw new Error(value.message ?? value.error)
    return value
  }
  const close = async () => {
    driver.kill()
    screen?.process.kill()
  }
  try {
    await untilReady(() => ask('GET', '/status'))
    return {
      browser: undefined,
      why: '',
      async open(url) {
        const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch: {} } })
        await ask('POST', `/session/${sessionId}/url`, { url })
        return async () => {
          await ask('DELETE', `/session/${sessionId}`)
        }
      },
      [Symbol.asyncDispose]: close,
    }
  } catch (error) {
    await close()
    return none(`WebKit does not start: ${(error as Error).message}`)
  }
}

/** A display of our own where there is none and Xvfb is installed. */
async function startScreen(): Promise<{ process: ChildProcess; display: string } | undefined> {
  if (env.DISPLAY || env.WAYLAND_DISPLAY || !existsSync('/usr/bin/Xvfb')) return undefined
  const screen = spawn('/usr/bin/Xvfb', ['-displayfd', '3', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  // It writes the number and the end of its line one after the other, and dies where nobody reads the second.
  let line = ''
  for await (const piece of screen.stdio[3] as Readable) {
    line += piece
    if (line.endsWith('\n')) return { process: screen, display: `:${line.trim()}` }
  }
  return undefined
}

async function untilReady(check: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await check()
      return
    } catch (error) {
      if (tries > 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
