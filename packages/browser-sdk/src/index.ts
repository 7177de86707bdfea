// Everything of core: one import serves a page. The two makers of clients follow the browser's policy here, under core's
// names too, so that code can be moved to a page without taking a key with it.
export * from '@qianfan-console/core'
export { createBrowserClient, createBrowserClient as createClient } from './createBrowserClient.ts'
export { createBrowserQianfan, createBrowserQianfan as createQianfan } from './createBrowserQianfan.ts'
export type { BrowserOptions, HeadersSource } from './options.ts'
