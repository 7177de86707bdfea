import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { relativeLinks } from './src/build/relativeLinks.ts'
import { codeLanguages } from './src/data/codeLanguages.ts'
import { guides, sidebar } from './src/data/sidebar.ts'

export default defineConfig({
  markdown: {
    shikiConfig: {
      // All of them before the first block: one that is loaded while another block is coloured takes that block's light colours.
      langs: (await Promise.all(codeLanguages)).flatMap(({ default: registrations }) => registrations),
      themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      defaultColor: false,
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
