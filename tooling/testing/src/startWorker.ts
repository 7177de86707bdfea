import { createRequire } from 'node:module'

/** A worker that answers on loopback. */
export interface Worker {
  url: URL
  [Symbol.asyncDispose](): Promise<void>
}

/** Whether workerd, a package of its own beside miniflare, is there for this machine. */
export function hasWorkerd(): boolean {
  try {
    createRequire(createRequire(import.meta.url).resolve('miniflare')).resolve('workerd')
    return true
  } catch {
    return false
  }
}

/**
 * Bundles a worker as its users do, and starts it in workerd.
 *
 * @param entry - path of its module
 * @param options - variables it is given, and its durable objects by binding
 */
export async function startWorker(
  entry: string,
  options: { bindings?: Record<string, string>; durableObjects?: Record<string, string> } = {},
): Promise<Worker> {
  // Loaded here: most tests of a package that uses this one start no worker.
  const [{ build }, { Miniflare }] = await Promise.all([import('esbuild'), import('miniflare')])
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    // The workspace's own settings for the compiler are not the user's.
    tsconfigRaw: '{}',
  })
  const flare = new Miniflare({
    modules: true,
    script: outputFiles[0]!.text,
    ...options,
    compatibilityDate: '2026-01-01',
    host: '127.0.0.1',
    port: 0,
  })
  return { url: await flare.ready, [Symbol.asyncDispose]: () => flare.dispose() }
}
