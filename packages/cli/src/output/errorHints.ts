/** Codes that say that the keys are not good: the exit code is that of missing ones. */
export const credentialCodes: ReadonlySet<string> = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'RequestExpired',
  'ExpiredCredentials',
  'InvalidHTTPAuthHeader',
  'InvalidSecurityToken',
  'ExpiredToken',
  'InvalidSessionToken',
  '14',
  '110',
  '111',
])

/** One line on what to do, by error code, in English; `chineseErrors` has every code in Chinese. */
export const errorHints: Readonly<Record<string, string>> = {
  NoCredentials:
    'Run `qfc config`, or set QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY. Keys: https://console.bce.baidu.com/iam/#/iam/accesslist',
  IncompleteCredentials:
    'Both keys of a pair are needed: run `qfc config`, or set QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY.',
  MalformedCredentials: 'Copy the key again, without spaces; `qfc config` takes it.',
  ExpiredCredentials: 'Get new temporary keys.',
  InvalidAccessKeyId: 'The platform does not know this access key. Check it: `qfc doctor`, `qfc config`.',
  SignatureDoesNotMatch:
    'The secret key does not belong to the access key, or temporary keys lack their session token. Set them again: `qfc config`.',
  RequestExpired: 'The clock of this machine is wrong, or the session token has ended: `qfc doctor` tells which.',
  AccessDenied: 'Ask the owner of the account to give your user one of the policies of this action.',
  OptInRequired: 'Activate the service in the console of Qianfan.',
  InappropriateJSON: 'The message names the field; `qfc explain` shows what it takes.',
  ResultFalse: 'The platform did not accept it. Read the state to see why.',
  NotReachable: 'Check the network, the proxy (HTTPS_PROXY) and the base URL: `qfc doctor`.',
  ConnectionLost: 'The connection broke. `qfc doctor` checks the network.',
  CertificateRefused: 'The certificate is not trusted. Behind a company proxy, name its CA with NODE_EXTRA_CA_CERTS.',
  ProxyAuthenticationRequired: 'The proxy wants a password: HTTPS_PROXY=http://user:password@host:port',
  Timeout: 'Try again, or allow more time with --timeout.',
  WaiterTimeout: 'Waiting ended; what was waited for goes on. Allow more time with --timeout.',
  WaiterFailed: 'It ended in another state than the one waited for.',
  UnreadableAnswer: 'The answer is none of the platform: check the base URL and the proxy.',
  UnknownAction: '`qfc actions` lists all; for one that this version does not know, add --route.',
  NoSuchBucket: 'Check the name of the bucket, and its region (--region).',
  BucketFull:
    'Make room (`qfc bos ls`, `qfc bos rm`) or raise the quota of the bucket, and run the same command again: what is there is not sent again.',
  NoSuchKey: '`qfc bos ls` shows what there is.',
  InvalidBosAddress: 'Write bos:/bucket/folder/name.jsonl.',
  InvalidRows: '`qfc dataset check` shows where they are wrong.',
  Http407: 'The proxy wants a password: HTTPS_PROXY=http://user:password@host:port',
}
