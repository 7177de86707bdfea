import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { relativeLinks } from './src/build/relativeLinks.ts'
import { guides, sidebar } from './src/data/sidebar.ts'
import { wholeLines } from './src/data/wholeLines.ts'

export default defineConfig({
  markdown: {
    shikiConfig: {
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: false,
      transformers: [wholeLines],
    },
  },
  vite: { build: { modulePreload: false } },
  integrations: [
    starlight({
      title: { en: 'Qianfan Console', 'zh-CN': '千帆 Console' },
      locales: { root: { label: 'English', lang: 'en' }, zh: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: [...guides, ...sidebar],
      customCss: ['./src/styles/site.css'],
      components: { Search: './src/components/Search.astro' },
      expressiveCode: false,
      pagefind: false,
      credits: false,
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    }),
    // The folder works below any path.
    relativeLinks(),
  ],
})
