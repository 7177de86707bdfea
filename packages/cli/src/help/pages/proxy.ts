import type { Text } from '@qianfan-console/spec/manifest'

export const proxyHelp = {
  en: `A proxy on this machine that signs calls: curl, Python or Go call the platform without knowing how to.

Usage
  qfc proxy [--port 4020] [--allow read] [--allow finetuning.task.stop]

Flags
      --port <number>  port; a free one by default
      --allow <rule>   read, an action by its dotted name, or a pattern such as finetuning.*.list; repeatable; read by default

It listens on loopback only, and takes only calls that carry its token, which is new each time: in the header
"authorization: Bearer <token>", or in front of the path (http://127.0.0.1:4020/<token>/v2/...), for programs that can
only be given a base URL. Allowing an action that can cost money or removes something asks first.
`,
  zh: `本机签名代理：curl、Python、Go 等无需自行签名即可调用平台。

用法
  qfc proxy [--port 4020] [--allow read] [--allow finetuning.task.stop]

参数
      --port <端口>   端口，缺省任选空闲端口
      --allow <规则>  read、操作的点分名称，或 finetuning.*.list 这样的模式；可重复；缺省为 read

仅监听本机回环地址，且只接受带有令牌的请求（每次启动随机生成）：放在请求头 "authorization: Bearer <令牌>" 中，
或放在路径最前面（http://127.0.0.1:4020/<令牌>/v2/...），供只能设置平台地址的程序使用。
放行计费或不可恢复的操作前会要求确认。
`,
} satisfies Text
