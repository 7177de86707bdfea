import type { Text } from '../table/manifest.ts'

/** What to do, by error code, where an action takes an API key. */
export const bearerHints: Readonly<Record<string, Text>> = {
  NoCredentials: {
    en: 'It takes an API key: run `qfc config set api_key`, or set QIANFAN_API_KEY. Or give access keys (`qfc config`), which are exchanged for a short-lived token. API keys: https://console.bce.baidu.com/iam/#/iam/apikey/list',
    zh: '此接口以 API Key 鉴权：运行 `qfc config set api_key`，或设置 QIANFAN_API_KEY；也可用 `qfc config` 设置 Access Key 和 Secret Key，由其换取短期 BearerToken。API Key 管理：https://console.bce.baidu.com/iam/#/iam/apikey/list',
  },
  MalformedCredentials: {
    en: 'Copy the API key again, without spaces; `qfc config set api_key` takes it. `qfc config list` names where it comes from.',
    zh: '请重新复制 API Key（不含空格），运行 `qfc config set api_key` 设置。`qfc config list` 列出其来源。',
  },
  InvalidHTTPAuthHeader: {
    en: 'The platform does not take this API key: `qfc config list` names where it comes from, `qfc config set api_key` sets another.',
    zh: '平台不接受此 API Key：`qfc config list` 列出其来源，可用 `qfc config set api_key` 重新设置。',
  },
}
