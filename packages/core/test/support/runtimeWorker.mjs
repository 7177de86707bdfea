// Run by workerd: the address of the test comes with the request.
import { portableSuite } from './portableSuite.mjs'

export default {
  async fetch(request) {
    const { url, runtime, closed } = await request.json()
    return Response.json(await portableSuite(url, runtime, closed))
  },
}
