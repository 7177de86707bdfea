import { CredentialsError } from '../errors/errors.ts'

/** The error for pages: they have no keys and must not have any. */
export const noCredentialsHere = (): CredentialsError =>
  new CredentialsError(
    'NoCredentials',
    'There are no credentials here, and a page must not hold any. Call through a gateway: @qianfan-console/gateway on the server, @qianfan-console/browser-sdk in the page. In a worker or server pass { credentials }.',
  )
