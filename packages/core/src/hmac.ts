/** One way of computing HMAC-SHA256: text key, text data, lower-case hex. */
export type Hmac = (key: string, data: string) => string | Promise<string>
