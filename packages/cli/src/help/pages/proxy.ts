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

选项
      --port <端口>   监听端口，默认随机选择空闲端口
      --allow <规则>  放行规则：read（所有只读接口）、接口名（如 finetuning.task.stop）或通配符（如 finetuning.*.list）；可多次指定，默认 read

仅监听本机回环地址，只接受携带令牌的请求；令牌每次启动时随机生成。
令牌可放在请求头 "authorization: Bearer <令牌>" 中；只能设置平台地址的程序，可将令牌放在路径最前面
（http://127.0.0.1:4020/<令牌>/v2/...）。放行可能收费或不可恢复的接口前，会要求确认。
`,
} satisfies Text
