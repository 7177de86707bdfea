import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

/** A file of the built page. */
export interface PageFile {
  type: string
  body: Buffer
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The built page by URL path. They are few and small, so they are read once, and no path of a request opens a file. */
export function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => extname(file) in types)
  return new Map(
    files.map((file) => [
      `/${file.split(sep).join('/')}`,
      { type: types[extname(file)]!, body: readFileSync(join(folder, file)) },
    ]),
  )
}
