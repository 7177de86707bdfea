import { join } from 'node:path'
import * as pagefind from 'pagefind'

/** Indexes the pages of a folder for the search in the page; answers with their number. */
export async function searchIndex(folder: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex()
  if (!index) throw new Error(errors.join('\n'))
  const { page_count } = await index.addDirectory({ path: folder })
  await index.writeFiles({ outputPath: join(folder, 'pagefind') })
  await pagefind.close()
  return page_count
}
