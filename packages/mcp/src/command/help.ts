/** What `--help` prints. */
export const help = `qianfan-mcp: the Qianfan platform for agents, by the Model Context Protocol. Reads only, unless more is allowed.
qianfan-mcp：供 AI Agent 使用的千帆平台 MCP 服务，默认只读。

Usage  qianfan-mcp [options]        over standard input and output         通过标准输入输出提供服务
       qianfan-mcp --http [options] over streamable HTTP                   通过 Streamable HTTP 提供服务

  --allow <pattern>      may be called beside reads; repeat                允许调用的接口，可多次指定
                         (finetuning.task.stop, finetuning.**)
  --deny <pattern>       may not be called, whatever allows it; repeat     禁止调用的接口，可多次指定
  --policy <file>        a policy file of qfc, beside those in force       本地策略文件（与 qfc 相同）
  --tools <groups>       a tool an action: finetuning,model or all         每个接口一个工具：按分组，或 all
  --max-calls <caps>     calls an hour, a day: 1000,10000                  每小时、每天的调用上限
  --max-paid-calls <caps> of those that can cost money: 5,20               可能产生费用的调用上限
  --max-tokens <number>  bound of an answer; 4000                          单次返回的 token 上限
  --text <form>          short, or json: texts hold the answer too         文本内容：short 或 json
  --profile <name>       profile of the configuration of qfc               使用 qfc 的凭证配置
  --lang <en|zh>         language of titles and questions                  标题和提问所用的语言
  --poll <ms>            time between two polls                            轮询间隔（毫秒）
  --http                 serve HTTP at /mcp                                以 HTTP 提供服务，路径为 /mcp
  --port <number>        4020 by default, 0 for a free one                 端口，默认 4020
  --host <address>       127.0.0.1; any other needs QIANFAN_MCP_TOKEN      监听地址；非本机地址须设置令牌
  --allowed-host <name>  a name by which the server is called; repeat      允许的 Host，可多次指定
  --origin <origin>      a page that may call; repeat                      允许的网页来源，可多次指定
  --help, --version

What costs money or removes something needs its full name in --allow, and a person's yes at each call: in the client, or by
qfc approve <code>. Keys come from where qfc has them (QIANFAN_ACCESS_KEY, QIANFAN_SECRET_KEY, .env, qfc config); none is
taken from a flag.
可能产生费用或不可恢复的操作，须在 --allow 中写明完整名称，且每次调用都由人确认（在客户端中，或执行 qfc approve）。
密钥来源与 qfc 相同，不从命令行选项读取。

Exit codes: 0 ended, 2 wrong options, or the port is in use.
退出码：0 正常结束，2 选项有误或端口被占用。
`
