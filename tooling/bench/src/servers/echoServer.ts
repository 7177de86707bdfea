import { createServer } from 'node:http'

// A process of its own, so that its CPU time is not the caller's. Prints its port.
const answer = JSON.stringify({ requestId: '1bef3f87-c5b2-4419-936b-50f9884f10d4', result: true })
const server = createServer((request, response) => {
  request
    .resume()
    .on('end', () =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer),
    )
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as { port: number }).port}\n`))
