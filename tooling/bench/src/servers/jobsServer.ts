import { createServer } from 'node:http'

// A process of its own that lists as many jobs as it is told to, page by page. Prints its port.
const total = Number(process.argv[2])
const job = (index: number) => ({
  jobId: `job-${String(index).padStart(12, '0')}`,
  name: `job ${index}`,
  description: '',
  model: 'ERNIE-Speed-8K',
  trainMode: 'SFT',
  createDate: '2024-01-29T16:24:32Z',
})

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { marker, maxKeys = 100 } = JSON.parse(Buffer.concat(chunks).toString() || '{}') as {
    marker?: string
    maxKeys?: number
  }
  const start = marker ? Number(marker.slice('job-'.length)) : 0
  const end = Math.min(total, start + Math.min(100, maxKeys))
  const isTruncated = end < total
  const pageInfo = { marker: marker ?? '', maxKeys, isTruncated, ...(isTruncated && { nextMarker: job(end).jobId }) }
  const jobList = Array.from({ length: end - start }, (_, index) => job(start + index))
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ requestId: 'r', result: { jobList, pageInfo } }))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as { port: number }).port}\n`))
