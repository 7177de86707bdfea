import type { Text } from '@qianfan-console/spec/manifest'

export const datasetExportHelp = {
  en: `Save the rows of a version of a data set to a file: the export is started, waited for, downloaded and checked.

Usage
  qfc dataset export <version-id> <out|->

Flags
      --bucket <bucket>  export to a bucket of yours, and download from there; the platform's storage by default
      --region <name>    region of the bucket; bj by default
      --task <id>        an export task that was started already: only wait and download
      --force            replace a file that is there
      --poll <time>      time between two polls
      --dry-run          print the request; send nothing

An archive is unpacked, unless the name of the file ends with .zip. The file has its name only when it is whole.

Examples
  qfc dataset export ds-he8srs01ym0b8fh7 out.jsonl
`,
  zh: `将数据集版本的数据保存到文件：发起导出、等待完成、下载并核对。

用法
  qfc dataset export <version-id> <输出文件|->

选项
      --bucket <存储桶>  导出到自己的存储桶后下载；默认使用平台存储
      --region <地域>    存储桶所在地域，默认 bj
      --task <ID>        已发起的导出任务：只等待并下载
      --force            覆盖已有的文件
      --poll <时长>      轮询间隔
      --dry-run          只输出请求内容，不发送

压缩包会自动解压；文件名以 .zip 结尾时保存压缩包本身。文件完整后才使用最终文件名。

示例
  qfc dataset export ds-he8srs01ym0b8fh7 out.jsonl
`,
} satisfies Text
