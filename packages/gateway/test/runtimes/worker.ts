// Run by workerd: there is no environment but the bindings.
import { createGateway, type Gateway } from '../../dist/index.js'
import { options } from './options.ts'

interface Bindings {
  MOCK_URL: string
  QIANFAN_ACCESS_KEY: string
  QIANFAN_SECRET_KEY: string
}

let gateway: Gateway | undefined

export default {
  fetch(request: Request, { MOCK_URL, QIANFAN_ACCESS_KEY, QIANFAN_SECRET_KEY }: Bindings): Promise<Response> {
    const credentials = { accessKeyId: QIANFAN_ACCESS_KEY, secretAccessKey: QIANFAN_SECRET_KEY }
    gateway ??= createGateway({ ...options(MOCK_URL), credentials })
    return gateway(request)
  },
}
