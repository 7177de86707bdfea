import { defineCollection } from 'astro:content'
import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import type { Loader } from 'astro/loaders'
import { aboutPages } from './data/aboutPages.ts'
import { languages, prefixOf } from './data/manifest.ts'

const files = docsLoader()

/** The guides, which are files, and the pages that are made of files of the repository. */
const loader: Loader = {
  name: 'docs-and-about',
  async load(context) {
    await files.load(context)
    for (const language of languages)
      for (const [name, { title, body }] of Object.entries(aboutPages(language))) {
        const id = `${prefixOf(language)}${name}`
        const data = await context.parseData({ id, data: { title, editUrl: false } })
        context.store.set({ id, data, body, rendered: await context.renderMarkdown(body) })
      }
  },
}

export const collections = { docs: defineCollection({ loader, schema: docsSchema() }) }
