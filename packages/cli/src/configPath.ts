import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder of the files that people write: the platform's own place for it. */
export function configFolder(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return join(environment.APPDATA || join(homedir(), 'AppData', 'Roaming'), 'qianfan')
  return join(environment.XDG_CONFIG_HOME || join(homedir(), '.config'), 'qianfan')
}
