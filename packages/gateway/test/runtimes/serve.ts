// Run by Bun and Deno, on the built package: keys come from the environment.
import process from 'node:process'
import { createGateway } from '../../dist/index.js'
import { options } from './options.ts'

interface Runtimes {
  Bun?: { serve(options: object): { port: number } }
  Deno?: { serve(options: object, handle: (request: Request) => Promise<Response>): unknown }
}

const { Bun, Deno } = globalThis as Runtimes
const gateway = createGateway(options(process.env.MOCK_URL!))
const onListen = ({ port }: { port: number }) => console.log(port)
if (Bun) onListen(Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: gateway }))
else Deno!.serve({ port: 0, hostname: '127.0.0.1', onListen }, gateway)
