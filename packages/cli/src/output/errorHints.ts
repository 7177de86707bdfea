import type { Text } from '../table/manifest.ts'

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

/** One line on what to do, by error code. */
export const errorHints: Readonly<Record<string, Text>> = {
  NoCredentials: {
    en: 'Run `qfc config`, or set QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY. Keys: https://console.bce.baidu.com/iam/#/iam/accesslist',
    zh: '运行 `qfc config`，或设置 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。密钥管理：https://console.bce.baidu.com/iam/#/iam/accesslist',
  },
  IncompleteCredentials: {
    en: 'Both keys of a pair are needed: run `qfc config`, or set QIANFAN_ACCESS_KEY and QIANFAN_SECRET_KEY.',
    zh: '需要一对完整的密钥：运行 `qfc config`，或同时设置 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。',
  },
  MalformedCredentials: {
    en: 'Copy the key again, without spaces; `qfc config` takes it.',
    zh: '请重新复制密钥（不含空格），可用 `qfc config` 设置。',
  },
  ExpiredCredentials: { en: 'Get new temporary keys.', zh: '请获取新的临时密钥。' },
  InvalidAccessKeyId: {
    en: 'The platform does not know this access key. Check it: `qfc doctor`, `qfc config`.',
    zh: '平台不存在此 Access Key。请检查：`qfc doctor`、`qfc config`。',
  },
  SignatureDoesNotMatch: {
    en: 'The secret key does not belong to the access key, or temporary keys lack their session token. Set them again: `qfc config`.',
    zh: 'Secret Key 与 Access Key 不匹配，或临时密钥缺少 session token。请重新设置：`qfc config`。',
  },
  RequestExpired: {
    en: 'The clock of this machine is wrong, or the session token has ended: `qfc doctor` tells which.',
    zh: '本机时间有误，或 session token 已过期，可用 `qfc doctor` 检查。',
  },
  AccessDenied: {
    en: 'Ask the owner of the account to give your user one of the policies of this action.',
    zh: '请账号所有者为子用户授予此操作所需的任一权限策略。',
  },
  OptInRequired: { en: 'Activate the service in the console of Qianfan.', zh: '请在千帆控制台开通服务。' },
  InappropriateJSON: {
    en: 'The message names the field; `qfc explain` shows what it takes.',
    zh: '错误信息中已指出字段，可用 `qfc explain` 查看取值要求。',
  },
  ResultFalse: { en: 'The platform did not accept it. Read the state to see why.', zh: '平台未受理，请查询当前状态。' },
  NotReachable: {
    en: 'Check the network, the proxy (HTTPS_PROXY) and the base URL: `qfc doctor`.',
    zh: '请检查网络、代理（HTTPS_PROXY）和平台地址：`qfc doctor`。',
  },
  ConnectionLost: {
    en: 'The connection broke. `qfc doctor` checks the network.',
    zh: '连接中断。可用 `qfc doctor` 检查网络。',
  },
  CertificateRefused: {
    en: 'The certificate is not trusted. Behind a company proxy, name its CA with NODE_EXTRA_CA_CERTS.',
    zh: '证书不受信任。如在公司代理之后，请用 NODE_EXTRA_CA_CERTS 指定其 CA 证书。',
  },
  ProxyAuthenticationRequired: {
    en: 'The proxy wants a password: HTTPS_PROXY=http://user:password@host:port',
    zh: '代理需要密码：HTTPS_PROXY=http://user:password@host:port',
  },
  Timeout: { en: 'Try again, or allow more time with --timeout.', zh: '请重试，或用 --timeout 延长时间。' },
  WaiterTimeout: {
    en: 'Waiting ended; what was waited for goes on. Allow more time with --timeout.',
    zh: '等待已结束，但任务仍在继续。可用 --timeout 延长等待时间。',
  },
  WaiterFailed: {
    en: 'It ended in another state than the one waited for.',
    zh: '已进入其他终态，不会再达到所等待的状态。',
  },
  UnreadableAnswer: {
    en: 'The answer is none of the platform: check the base URL and the proxy.',
    zh: '响应并非来自平台，请检查平台地址和代理。',
  },
  UnknownAction: {
    en: '`qfc actions` lists all; for one that this version does not know, add --route.',
    zh: '`qfc actions` 列出所有操作；对本版本未收录的操作，请添加 --route。',
  },
  Http407: {
    en: 'The proxy wants a password: HTTPS_PROXY=http://user:password@host:port',
    zh: '代理需要密码：HTTPS_PROXY=http://user:password@host:port',
  },
}
