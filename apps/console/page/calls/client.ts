import { createBrowserClient } from '@qianfan-console/browser-sdk'

/** The one client of the page. Its server holds the keys. */
export const client = createBrowserClient({ gateway: '/api/qianfan', timeout: 30_000, maxConcurrency: 6 })
