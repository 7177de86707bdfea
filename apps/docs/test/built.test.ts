import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundle } from '@qianfan-console/codegen/src/document/bundle.ts'
import { manifestOf } from '@qianfan-console/codegen/src/document/manifest.ts'
import { specFolder } from '@qianfan-console/codegen/src/document/specFiles.ts'
import { createGateway } from '@qianfan-console/gateway'
import { describe, expect, it } from 'vitest'
import { downloadable } from '../src/data/aboutPages.ts'
import { actionPageOf, actionsInOrder, digestOf } from '../src/data/actionPage.ts'
import { languages, manifest, pathOf, prefixOf, specFile } from '../src/data/manifest.ts'
import { textPages } from '../src/data/textPages.ts'
import { builtPages, dist } from './support/built.ts'

const kib = (bytes: number) => bytes / 1024

describe('the data of the site', () => {
  it('are those of the YAML files, on every page of an action', async () => {
    const { actions } = manifestOf(await bundle(specFolder))
    expect(actions.length).toBeGreaterThan(140)
    for (const language of languages)
      for (const row of actions) {
        const page = builtPages.get(`${prefixOf(language)}${pathOf(row.name)}/index.html`)
        expect(/<meta name="qianfan-row" content="(\w+)"/.exec(page ?? '')?.[1], row.name).toBe(digestOf(row))
      }
  })

  it('would be found stale after any change of a row', () => {
    const [row] = actionsInOrder
    expect(digestOf({ ...row!, billable: !row!.billable })).not.toBe(digestOf(row!))
    expect(digestOf({ ...row!, output: { ...row!.output, required: [] } })).not.toBe(digestOf(row!))
  })

  it('tells of wildcards what the gateway does', () => {
    const { allowed } = createGateway({
      allow: ['**'],
      origins: ['https://app.example'],
      authorize: () => false,
      credentials: { accessKeyId: 'ALTAKexampleaccesskeyid0', secretAccessKey: 'examplesecretaccesskey0000000000' },
    })
    const told = actionsInOrder.filter((row) => actionPageOf(row, 'en').gateway.includes('wildcard'))
    expect(told.map(({ name }) => name).toSorted()).toEqual([...allowed].toSorted())
  })

  it('has a page in both languages for whatever has one in one', () => {
    const paths = [...builtPages.keys()].filter((path) => path !== '404.html')
    const english = paths.filter((path) => !path.startsWith('zh/')).toSorted()
    const chinese = paths.flatMap((path) => (path.startsWith('zh/') ? [path.slice(3)] : [])).toSorted()
    expect(chinese).toEqual(english)
  })

  it('has downloads equal to the files of the spec, and Markdown of every page', () => {
    for (const [name] of downloadable)
      expect(readFileSync(join(dist, 'files', name), 'utf8') === readFileSync(specFile(name), 'utf8'), name).toBe(true)
    for (const language of languages) {
      const pages = textPages(language)
      const list = readFileSync(join(dist, `${prefixOf(language)}llms.txt`), 'utf8')
      for (const { path, text } of pages) {
        expect(readFileSync(join(dist, `${path}.md`), 'utf8')).toBe(text)
        expect(list).toContain(`${path}.md`)
      }
      expect(pages.length).toBeGreaterThan(manifest.actions.length)
    }
  })
})

/** The file that an address of a page means. */
function fileAt(page: string, address: string): string {
  const plain = join(dist, dirname(page), decodeURIComponent(address))
  return existsSync(plain) && statSync(plain).isDirectory() ? join(plain, 'index.html') : plain
}

const idsOf = (text: string) => new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!))

describe('every page', () => {
  it('links to what is there: files, pages and places in them', () => {
    const broken: string[] = []
    const ids = new Map([...builtPages].map(([path, text]) => [join(dist, path), idsOf(text)]))
    for (const [page, text] of builtPages) {
      for (const [, address] of text.matchAll(/\s(?:href|src|value(?=="\.))="([^"]*)"/g)) {
        if (/^(https:|mailto:|data:)/.test(address!)) continue
        const [path = '', anchor] = address!.replaceAll('&#38;', '&').replaceAll('&amp;', '&').split('#')
        if (page === '404.html' || path === '../favicon.svg') continue
        const file = path === '' ? join(dist, page) : fileAt(page, path.split('?')[0]!)
        if (path.startsWith('/') || !existsSync(file)) broken.push(`${page}: ${address}`)
        else if (anchor && !ids.get(file)?.has(decodeURIComponent(anchor))) broken.push(`${page}: ${address}`)
      }
    }
    expect([...new Set(broken)]).toEqual([])
  })

  it('loads nothing from another host', () => {
    for (const [page, text] of builtPages)
      expect([page, text.match(/<(?:script|link|img|iframe|source)[^>]*(?:src|href)="(?:https?:)?\/\/[^"]*"/)]).toEqual(
        [page, null],
      )
  })

  it('colours code in the light scheme wherever it does in the dark one', () => {
    // The colours of plain text in both.
    const pale = /--shiki-light:#0E1116;--shiki-dark:#(?!F0F3F6)\w+/i
    expect([...builtPages].flatMap(([page, text]) => (pale.test(text) ? [page] : []))).toEqual([])
  })

  it('has at most 60 kB of scripts and styles, gzipped, and each id once', () => {
    const sizes = new Map<string, number>()
    const sizeOf = (file: string): number => {
      if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(file)).length)
      return sizes.get(file)!
    }
    for (const [page, text] of builtPages) {
      const files = new Set<string>()
      const load = (file: string) => {
        if (files.has(file)) return
        files.add(file)
        if (file.endsWith('.js'))
          for (const [, next] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g))
            load(join(dirname(file), next!))
      }
      for (const [, address] of text.matchAll(/<(?:script[^>]*src|link rel="stylesheet"[^>]*href)="([^"]+)"/g))
        load(fileAt(page, address!))
      const inline = [...text.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code]) => code).join('\n')
      const total = [...files].reduce((sum, file) => sum + sizeOf(file), gzipSync(inline).length)
      expect(kib(total), page).toBeLessThanOrEqual(60)
      const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        page,
      ).toEqual([])
    }
  })
})
