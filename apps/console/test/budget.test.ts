import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'

const page = (path: string) => readFile(fileURLToPath(new URL(`../dist/page/${path}`, import.meta.url)), 'utf8')

it('the first load is at most 90 kB of scripts and styles, gzipped', async () => {
  const index = await page('index.html')
  const named = [...index.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file!)
  // What a script imports at once is loaded with it, whether the page names it or not.
  const all = new Set<string>()
  const add = async (file: string): Promise<void> => {
    if (all.has(file)) return
    all.add(file)
    if (!file.endsWith('.js')) return
    const imports = [...(await page(file)).matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
      ([, name]) => `assets/${name}`,
    )
    for (const each of imports) await add(each)
  }
  for (const file of named) await add(file)
  expect([...all].some((file) => file.endsWith('.css'))).toBe(true)
  const sizes = await Promise.all([...all].map(async (file) => gzipSync(await page(file)).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(30_000)
  expect(total).toBeLessThanOrEqual(90_000)
})

it('the page names no other host, and nothing inline', async () => {
  const index = await page('index.html')
  expect(index).not.toMatch(/https?:\/\//)
  expect(index).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/)
})
