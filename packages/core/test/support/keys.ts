import { keys } from '@qianfan-console/testing'

export { keys }

/** What may show up nowhere. */
export const secrets = [keys.secretAccessKey, keys.sessionToken, encodeURIComponent(keys.sessionToken)]
