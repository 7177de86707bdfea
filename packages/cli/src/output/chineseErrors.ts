/** What happened, and what to do next. */
export type ChineseError = readonly [what: string, next: string]

const doctor = '运行 `qfc doctor` 检查网络、代理和平台地址。'
const explain = '运行 `qfc explain <接口名>` 查看各字段的取值要求。'
const support = '请稍后重试；仍失败时请提交工单，并提供请求 ID。'
const slower = '请降低调用频率，稍后重试。'
const describe = '运行对应资源的 describe 命令查看当前状态。'
const account = '请主账号在“多用户访问控制”中为该子用户授予所需的权限策略。'
const setKeys = '运行 `qfc config` 重新设置密钥。'
const program = '请修改调用代码中的该选项。'
const gatewayAdmin = '请联系网关的维护者，并提供请求 ID。'
const page = '请修改网页的请求后重试。'
const proxyPassword = '请设置 HTTPS_PROXY=http://用户名:密码@主机:端口'

/**
 * Every code that `qfc` can meet, in Chinese: those of core, of the gateway, of the mock, and of the platform as far as they
 * are known. Errors of core are English with a stable code; `--lang zh` shows these instead. A test walks all codes.
 */
export const chineseErrors: Readonly<Record<string, ChineseError>> = {
  // Keys.
  NoCredentials: [
    '未找到密钥（Access Key / Secret Key）。',
    '运行 `qfc config`，或设置 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。密钥管理：https://console.bce.baidu.com/iam/#/iam/accesslist',
  ],
  IncompleteCredentials: [
    '密钥不完整。',
    'Access Key 和 Secret Key 须同时提供：运行 `qfc config`，或设置 QIANFAN_ACCESS_KEY 和 QIANFAN_SECRET_KEY。',
  ],
  IncompleteKeys: ['密钥不完整。', 'Access Key 和 Secret Key 须同时提供。'],
  MalformedCredentials: ['密钥格式不正确。', '请重新复制密钥（不含空格），运行 `qfc config` 设置。'],
  ExpiredCredentials: ['临时凭证已过期。', '请重新获取临时凭证，再运行 `qfc config` 设置。'],
  InvalidExpiration: ['临时凭证的过期时间无效。', '请检查提供凭证的程序返回的 expiration。'],
  LongLivedKeys: ['浏览器中不能使用长期密钥。', '请改用网关，或使用临时凭证。'],
  CredentialCommandFailed: ['获取凭证的命令执行失败。', '请单独运行 credential_command 中的命令，确认其输出密钥。'],
  CredentialsProviderFailed: ['获取凭证失败。', '请检查提供凭证的程序。'],
  HeadersFailed: ['生成请求头失败。', program],
  SigningFailed: ['请求签名失败。', setKeys],
  ConfigFileUnreadable: [
    '无法读取配置文件。',
    '请检查该文件是否存在、是否可读；运行 `qfc config path` 查看其位置，加 -v 查看原因。',
  ],
  ConfigFileReadable: [
    '配置文件可被其他用户读取，密钥有泄露风险。',
    '请收紧文件权限：chmod 600 加文件路径；运行 `qfc config path` 查看其位置。',
  ],
  ConfigFileMalformed: ['配置文件格式有误。', '请修正该文件；运行 `qfc config path` 查看其位置，加 -v 查看出错的行。'],
  DotEnvUnreadable: ['无法读取 .env 文件。', '请检查当前目录下的 .env 文件，加 -v 查看原因。'],
  UnknownProfile: ['凭证配置不存在。', '运行 `qfc config list` 查看已有的凭证配置。'],
  InvalidAccessKeyId: ['该 Access Key 不存在或已失效。', '运行 `qfc doctor` 检查，或运行 `qfc config` 重新设置。'],
  SignatureDoesNotMatch: ['签名不匹配：Secret Key 与 Access Key 不匹配，或使用临时凭证时缺少 SessionToken。', setKeys],
  SignatureEmpty: ['请求没有签名。', setKeys],
  RequestExpired: ['请求已过期：本机时间不准，或 SessionToken 已过期。', '运行 `qfc doctor` 查看具体原因。'],
  InvalidTimestamp: ['签名时间无效。', '请校准本机时间（NTP），再运行 `qfc doctor` 检查。'],
  InvalidHTTPAuthHeader: ['鉴权请求头无效。', '运行 `qfc doctor` 检查密钥，或运行 `qfc config` 重新设置。'],
  InvalidSecurityToken: ['SessionToken 无效。', '请重新获取临时凭证，再运行 `qfc config` 设置。'],
  InvalidSessionToken: ['SessionToken 无效。', '请重新获取临时凭证，再运行 `qfc config` 设置。'],
  ExpiredToken: ['SessionToken 已过期。', '请重新获取临时凭证，再运行 `qfc config` 设置。'],
  '13': ['获取服务 token 失败。', support],
  '14': ['IAM 鉴权失败。', '运行 `qfc doctor` 检查密钥，或运行 `qfc config` 重新设置。'],
  '110': ['Access token 无效或已失效。', '请重新获取 Access token。'],
  '111': ['Access token 已过期。', '请重新获取 Access token。'],
  // Permission.
  AccessDenied: ['权限不足。', '请主账号在“多用户访问控制”中为该子用户授予下列任一权限策略。'],
  PermissionDeniedError: ['权限不足。', account],
  OptInRequired: ['尚未开通该服务。', '请先在千帆控制台开通：https://console.bce.baidu.com/qianfan'],
  '6': ['没有访问该数据的权限。', account],
  '15': ['应用不存在。', '请在千帆控制台检查应用。'],
  '336004': ['权限不足。', account],
  '500002': ['鉴权失败，没有访问权限。', account],
  // Input.
  InvalidInput: ['输入不符合要求。', explain],
  InappropriateJSON: ['请求参数不符合要求。', explain],
  MalformedJSON: ['请求体不是合法的 JSON。', '请检查 --input 或 --data 的内容。'],
  InvalidHTTPRequest: ['请求体有误。', '请检查 --input 或 --data 的内容。'],
  InvalidURI: ['请求地址有误。', '请检查接口名和 --route。'],
  InvalidVersion: ['接口版本有误。', '请检查 --route，例如 /v2/finetuning。'],
  IdempotentParameterMismatch: ['幂等标识已用于内容不同的请求。', '请更换 clientToken 后重试。'],
  PreconditionFailed: ['请求的前提条件不满足。', describe],
  ResourceNotFound: ['请求的资源不存在。', '请检查 ID、接口名和平台地址。'],
  InvalidBosUri: ['BOS 地址无效。', '请检查 BOS 地址，格式如 bos:/bucket/path/，目录须已存在。'],
  TaskRunningNumberExceedLimit: ['运行中的任务数超过限制。', '请等待已有任务完成，或停止部分任务后重试。'],
  InvalidOption: ['选项的值无效。', program],
  InvalidHeader: ['请求头无效。', program],
  InvalidFile: ['文件无效。', '请检查文件及其名称。'],
  FileNotReadable: ['无法读取文件。', '请检查文件是否存在、是否可读。'],
  NotUtf8: ['内容不是 UTF-8 编码。', '请将文件转换为 UTF-8 编码。'],
  InvalidRoute: ['路由格式不正确。', '正确示例：/v2/finetuning'],
  AmbiguousAction: ['多个路由下都有该接口。', '请写完整的接口名；运行 `qfc actions` 查看所有接口。'],
  UnknownAction: ['未找到接口。', '运行 `qfc actions` 查看所有接口；如接口未收录于本版本，请加 --route 指定路由。'],
  ResultFalse: [
    '平台未受理（返回 result: false）。',
    '任务或资源可能不存在、已结束，或当前状态不允许该操作。运行对应资源的 describe 命令查看当前状态。',
  ],
  SuccessFalse: ['平台未受理（返回 success: false）。', describe],
  '3': ['不支持的接口。', '运行 `qfc actions` 查看所有接口。'],
  '100': ['请求参数无效。', explain],
  '336001': ['请求参数无效。', explain],
  '336002': ['请求体不是合法的 JSON。', '请检查 --input 或 --data 的内容。'],
  '336003': ['请求参数无效。', explain],
  '336005': ['接口名不存在。', '运行 `qfc actions` 查看所有接口。'],
  '336101': ['HTTP 方法有误。', '请检查接口名和 --route。'],
  '500001': ['请求参数无效。', explain],
  '510101': ['数据集太小。', '请增加训练数据后重试。'],
  '510102': ['数据集配置有误。', explain],
  '510201': ['任务名称已存在。', '请更换名称后重试。'],
  '510202': ['任务不存在。', '运行 `qfc finetuning task list` 查看所有任务。'],
  '510203': ['任务数超过限制。', '请删除或停止部分任务后重试。'],
  '510301': ['作业不存在。', '运行 `qfc finetuning job list` 查看所有作业。'],
  '510302': ['作业的当前状态不允许该操作。', '运行 `qfc finetuning job list` 查看所有作业。'],
  '510401': ['训练配置有误。', '运行 `qfc finetuning model list` 查看支持的配置。'],
  '510402': ['训练中的作业过多。', '请等待已有作业完成后重试。'],
  '510403': ['配额不足。', '请在千帆控制台查看配额。'],
  '510404': ['该作业不支持增量训练。', '请去掉 incrementTaskId 后重试。'],
  // Limits, and the platform's own faults.
  TooManyRequests: ['请求过于频繁。', slower],
  '4': ['请求量超过限制。', slower],
  '17': ['当日请求量超过限制。', '请次日重试，或在千帆控制台查看配额。'],
  '18': ['QPS 超过限制。', slower],
  '19': ['请求总量超过限制。', '请在千帆控制台查看配额。'],
  '336501': ['RPM 超过限制。', slower],
  '336502': ['TPM 超过限制。', slower],
  InternalError: ['平台内部错误。', support],
  '1': ['平台内部错误。', support],
  '2': ['平台服务暂不可用。', support],
  '336000': ['平台内部错误。', support],
  '336100': ['平台负载过高。', '请稍后重试。'],
  '500000': ['平台内部错误。', support],
  // Network.
  NotReachable: ['无法连接平台。', doctor],
  ConnectionLost: ['连接中断。', doctor],
  CertificateRefused: ['平台的证书不受信任。', '如果通过公司代理访问，请用 NODE_EXTRA_CA_CERTS 指定代理的 CA 证书。'],
  TlsFailed: ['TLS 握手失败。', doctor],
  Redirected: ['平台地址返回了重定向，已停止发送。', '请检查平台地址（--base-url）。'],
  ProxyRefused: ['代理拒绝了请求。', '请检查 HTTPS_PROXY 指定的代理。'],
  ProxyAuthenticationRequired: ['代理要求身份认证。', proxyPassword],
  Http407: ['代理要求身份认证。', proxyPassword],
  InvalidProxy: ['代理地址无效。', '请检查 HTTPS_PROXY、HTTP_PROXY 和 ALL_PROXY，格式如 http://主机:端口'],
  InvalidUrl: ['地址无效。', '请写完整的地址，如 https://qianfan.baidubce.com'],
  InvalidBaseUrl: ['平台地址无效。', '请用 --base-url 指定完整的地址，如 https://qianfan.baidubce.com'],
  InsecureBaseUrl: ['平台地址不是 HTTPS，密钥可能泄露。', '请使用 https:// 开头的地址；http:// 仅可用于本机。'],
  UnreadableAnswer: ['收到的响应不是千帆平台返回的。', '请检查平台地址和代理：`qfc doctor`。'],
  BrokenPaging: ['分页响应有误，已停止翻页。', '请去掉 --all 逐页查询；仍失败时请提交工单。'],
  Timeout: ['请求超时。', '请重试，或用 --timeout 延长时间。'],
  WaiterTimeout: ['等待超时，任务仍在继续。', '请用 --timeout 延长等待时间，或稍后查询。'],
  WaiterFailed: ['任务已进入其他终态（如 Failed、Stopped），不会再达到目标状态。', '请查看任务详情了解原因。'],
  Aborted: ['已中断。', '如为写操作，请查询当前状态后再决定是否重试。'],
  // The gateway.
  GatewayOriginRefused: ['网关不接受该来源。', '请将网页的来源加入网关的 origins。'],
  GatewayMethodNotAllowed: ['网关不接受该 HTTP 方法。', page],
  GatewayUnknownAction: ['网关没有该接口。', '请检查接口名和网关地址。'],
  GatewayActionNotAllowed: ['网关未放行该接口。', '请将接口名加入网关的 allow。'],
  GatewayUnsupportedMediaType: ['网关不接受该 Content-Type。', '请使用 application/json。'],
  GatewayBodyTooLarge: ['请求体超过网关的限制。', '请减小请求体，或调大网关的限制。'],
  GatewayBodyTimeout: ['网关接收请求体超时。', '请检查网络后重试。'],
  GatewayInvalidBody: ['请求体不是合法的 JSON 对象。', page],
  GatewayInvalidInput: ['输入不符合要求。', explain],
  GatewayNotAuthorized: ['当前用户无权调用该接口。', '请联系网关的维护者。'],
  GatewayAuthorizeFailed: ['网关的权限校验出错，请求未发出。', gatewayAdmin],
  GatewayAuthorizeTimeout: ['网关的权限校验超时，请求未发出。', '请稍后重试。'],
  GatewayRateLimited: ['请求过于频繁。', slower],
  GatewayRateLimitFailed: ['网关的限流校验出错，请求未发出。', gatewayAdmin],
  GatewayCallIdRequired: ['缺少请求头 x-qianfan-call-id。', '不可重复执行的接口须携带该请求头。'],
  GatewayCallIdInvalid: ['请求头 x-qianfan-call-id 格式不正确。', page],
  GatewayCallIdReused: ['该 x-qianfan-call-id 已用于其他请求。', '请为新的调用生成新的 ID。'],
  GatewayCallUnderWay: ['同一 ID 的调用正在执行。', '请稍后用同一 ID 重试，或查询当前状态。'],
  GatewayCallsFull: ['网关记录的调用已满，请求未发出。', '请稍后重试。'],
  GatewayCallStoreFailed: ['网关无法记录调用，请求未发出。', gatewayAdmin],
  GatewayCredentials: ['网关没有可用的密钥，请求未发出。', gatewayAdmin],
  GatewayNotReachable: ['网关无法连接平台，请求未发出。', '请稍后重试。'],
  GatewayConnectionLost: ['网关与平台的连接中断，无法确认结果。', '请查询当前状态后再决定是否重试。'],
  GatewayAnswerTooLarge: [
    '平台的响应超过网关的限制，无法确认结果。',
    '请查询当前状态；网关的维护者可调大 maxAnswerBytes。',
  ],
  GatewayTimeout: ['网关等待平台响应超时，无法确认结果。', '请查询当前状态后再决定是否重试。'],
  GatewayInternal: ['网关内部错误，无法确认结果。', gatewayAdmin],
  // Options of the gateway, of the browser SDK and of their hosts.
  AuthorizeMissing: ['网关缺少 authorize。', '请为网关提供 authorize，校验当前用户的权限。'],
  GatewayAndCredentials: ['gateway 与 credentials 不能同时使用。', '请只保留其中一个。'],
  InvalidAllow: ['网关的 allow 无效。', '请填写接口名（如 finetuning.task.stop）或通配符。'],
  InvalidBasePath: ['网关的 basePath 无效。', program],
  InvalidGateway: ['网关地址无效。', program],
  InvalidOrigin: ['网关的 origins 无效。', '请填写完整的来源，如 https://app.example'],
  UnprotectedCreate: ['浏览器中不能直接调用可能收费或不可重复执行的接口。', '请改用网关。'],
  NotScripted: ['测试客户端没有为该调用编写响应。', '请在测试中补充该接口的响应。'],
  DenoTooOld: ['Deno 版本过低。', '请升级 Deno。'],
  NoNodeCrypto: ['当前环境不支持签名所需的加密功能。', '请使用受支持的 Node.js 版本。'],
}

/** What is known of a code in Chinese; codes that nobody knows are told by themselves. */
export function chineseError(code: string): ChineseError {
  if (Object.hasOwn(chineseErrors, code)) return chineseErrors[code]!
  const status = /^Http(\d{3})$/.exec(code)?.[1]
  if (status) return [`平台返回 HTTP ${status}。`, Number(status) >= 500 ? support : doctor]
  return [`平台返回错误码 ${code}。`, '加 -v 查看平台的说明；提交工单时请提供请求 ID。']
}
