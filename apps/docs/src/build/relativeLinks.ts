import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { searchIndex } from './searchIndex.ts'

/** Attributes that hold an address of this site. */
const addresses = /(?<=\s(?:href|src|value|data-root)=")\/(?!\/)([^"]*)/g

/** Makes every address of every page relative to it, so that the folder can stand anywhere, and indexes what was written. */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const pages = globSync('**/*.html', { cwd: folder })
        for (const page of pages) {
          const file = join(folder, page)
          const up = relative(dirname(page), '.') || '.'
          writeFileSync(file, readFileSync(file, 'utf8').replace(addresses, `${up}/$1`))
        }
        logger.info(`${pages.length} pages with relative links`)
        logger.info(`${await searchIndex(folder)} pages indexed`)
      },
    },
  }
}
