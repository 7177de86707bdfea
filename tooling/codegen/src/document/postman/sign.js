// Signs the request with bce-auth-v1, from the variables accessKey, secretKey and, for temporary keys, sessionToken.
const stopRequest = (why) => {
  // An error alone does not keep the request from being sent, and a skip alone says nothing.
  pm.test(why, () => {
    throw new Error(why)
  })
  pm.execution.skipRequest()
}

const encode = (text) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)

// What is not a valid encoding is sent as it stands, so it is signed as it stands.
const normal = (text) => {
  try {
    return encode(decodeURIComponent(text))
  } catch {
    return encode(text)
  }
}

const canonicalQuery = (query) =>
  query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name, ...value] = pair.split('=')
      return `${normal(name)}=${normal(value.join('='))}`
    })
    .sort()
    .join('&')

const sign = (accessKey, secretKey, sessionToken) => {
  const url = pm.variables.replaceIn(pm.request.url.toString())
  const [, scheme, authority, path, query] = /^(?:(\w+):\/\/)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/.exec(url)
  const host = authority.toLowerCase().replace(scheme === 'https' ? /:443$/ : /:80$/, '')
  const date = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
  const headers = { host, 'x-bce-date': date, ...(sessionToken && { 'x-bce-security-token': sessionToken }) }
  const names = Object.keys(headers).sort()
  const canonicalRequest = [
    pm.request.method,
    (path || '/').split('/').map(normal).join('/'),
    canonicalQuery(query || ''),
    ...names.map((name) => `${name}:${encode(headers[name])}`),
  ].join('\n')
  const prefix = `bce-auth-v1/${accessKey}/${date}/1800`
  const signingKey = CryptoJS.HmacSHA256(prefix, secretKey).toString()
  const signature = CryptoJS.HmacSHA256(canonicalRequest, signingKey).toString()
  for (const name of names) if (name !== 'host') pm.request.headers.upsert({ key: name, value: headers[name] })
  pm.request.headers.upsert({ key: 'Authorization', value: `${prefix}/${names.join(';')}/${signature}` })
}

const takesApiKey = pm.request.auth && pm.request.auth.type === 'bearer'
const value = (name) => (pm.variables.get(name) || '').trim()

if (takesApiKey) {
  if (!value('apiKey')) stopRequest('Set the variable apiKey: this action takes an API key. Nothing was sent.')
} else {
  if (!value('accessKey') || !value('secretKey'))
    stopRequest('Set the variables accessKey and secretKey. Nothing was sent.')
  sign(value('accessKey'), value('secretKey'), value('sessionToken'))
}
