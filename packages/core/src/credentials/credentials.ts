/** Keys of an account or, with a session token, temporary keys. */
export interface Credentials {
  accessKeyId: string
  secretAccessKey: string
  /** Of temporary (STS) keys. */
  sessionToken?: string | undefined
  /** When temporary keys end: a Date, ISO text, or ms since 1970. */
  expiration?: Date | string | number | undefined
}

/** Gives credentials. Called again when they are about to end, and when the platform does not accept them. */
export type CredentialsProvider = () => Credentials | Promise<Credentials>

/** An API key, or a function that gives one: called for every call, so keep what is dear to make. */
export type ApiKey = string | (() => string | Promise<string>)
