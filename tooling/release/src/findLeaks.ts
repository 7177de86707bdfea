import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { redactor } from '@qianfan-console/core'

/** The keys of a server. */
export interface Keys {
  accessKeyId: string
  secretAccessKey: string
}

/** Why a text is not one that may get out: what of the keys, in any encoding, or made with them, is in it. */
export function leaksOf(text: string, { accessKeyId, secretAccessKey }: Keys): string[] {
  const holds = (secret: string): boolean => redactor([secret])(text) !== text
  return [
    ...(holds(accessKeyId) ? ['the access key id'] : []),
    ...(holds(secretAccessKey) ? ['the secret key'] : []),
    ...(/bce-auth-v1\/\w/.test(text) ? ['a signature'] : []),
  ]
}

/**
 * Looks for keys in every file of a folder.
 *
 * @returns a line for each finding
 * @throws when the folder holds no file: nothing was looked at
 */
export function leaksIn(folder: string, keys: Keys): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  if (files.length === 0) throw new Error(`${folder} holds no file.`)
  return files
    .map(({ parentPath, name }) => join(parentPath, name))
    .flatMap((file) => leaksOf(readFileSync(file, 'latin1'), keys).map((what) => `${what} is in ${file}`))
}
