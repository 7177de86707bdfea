// In here is what is known of files of rows on this machine: how one is read, what it holds, and how one is written.

import { openFile } from '@qianfan-console/core/node'
import type { Context } from '../context/context.ts'
import { Failure } from '../context/failure.ts'
import { notReadable } from '../input/readInput.ts'

/** A file that is read while it is used. `name` is how it is called elsewhere; its own by default. */
export async function localFile(path: string, { say }: Pick<Context, 'say'>, name?: string): Promise<File> {
  if (path === '')
    throw new Failure('MissingValue', say('The name of the file is empty.', '文件名为空。'), {
      hint: say('Check the variable that it comes from.', '请检查其取值所用的变量。'),
    })
  try {
    return await openFile(path, { name })
  } catch (error) {
    throw notReadable(path, (error as Error).cause ?? error, say)
  }
}
