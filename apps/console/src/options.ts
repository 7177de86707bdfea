import type { GatewayOptions } from '@qianfan-console/gateway'

/** How the platform is reached: as `createGateway` does. */
type Upstream = Pick<
  GatewayOptions,
  | 'allowInsecureHttp'
  | 'apiKey'
  | 'baseUrl'
  | 'credentials'
  | 'hooks'
  | 'logger'
  | 'retry'
  | 'timeout'
  | 'transport'
  | 'userAgent'
>

/** Options of `startConsole`. */
export interface ConsoleOptions extends Upstream {
  /** Lets the page stop tasks, create them and publish checkpoints; without it the page reads. */
  write?: boolean
  /** Says whether an action may be called at all, by its dotted name: a policy. What it denies the page does not offer. */
  permits?: (action: string) => boolean
  /** Port on loopback, 0 to 65535; a free one by default. */
  port?: number
  /** Opens the page in the browser of this machine. */
  open?: boolean
}
