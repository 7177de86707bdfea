import { spawn } from 'node:child_process'

/** What opens an address on a system. */
function opener(url: string): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return ['xdg-open', url]
}

/** Opens an address in the browser. A machine without one is left alone: the address is printed too. */
export function openBrowser(url: string): void {
  const [command, ...words] = opener(url)
  const child = spawn(command, words, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
