import { notices } from '@qianfan-console/bundling'
import { defineConfig } from 'vite'
import { pageTable } from './pageTable.ts'
import { soundLanguage } from './soundLanguage.ts'

export default defineConfig({
  root: 'page',
  base: '/',
  plugins: [pageTable(), soundLanguage(), notices({ product: 'The console page' })],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
