import { actionsInOrder } from './actionPage.ts'
import { manifest, pathOf } from './manifest.ts'

const label = (en: string, zh: string) => ({ label: en, translations: { 'zh-CN': zh } })

/** The guides, in the order in which a newcomer reads them. */
export const guides = [
  {
    ...label('Guides', '指南'),
    items: [
      { ...label('Quick start', '快速入门'), link: '/guides/quick-start/' },
      { ...label('Credentials', '密钥与凭证'), link: '/guides/credentials/' },
      { ...label('Errors, outcomes, retries', '错误、结果与重试'), link: '/guides/errors/' },
      { ...label('Paging and waiting', '分页与等待'), link: '/guides/paging-and-waiting/' },
      { ...label('From a file to a model', '从文件到模型'), link: '/guides/file-to-model/' },
      { ...label('Browsers and the gateway', '浏览器与网关'), link: '/guides/browsers/' },
      { ...label('Testing with the mock', '用模拟平台测试'), link: '/guides/testing/' },
      { ...label('Agents and MCP', '智能体与 MCP'), link: '/guides/agents/' },
      { ...label('From the official SDKs', '从官方 SDK 迁移'), link: '/guides/migrating/' },
      { ...label('Signing, step by step', '签名详解'), link: '/guides/signing/' },
      { ...label('Decisions in detail', '设计决定'), link: '/guides/decisions/' },
      { ...label('Architecture', '架构'), link: '/guides/architecture/' },
      { ...label('Adding an action', '新增接口'), link: '/guides/adding-an-action/' },
    ],
  },
]

/** The reference: a group of the spec each, its actions by their names. */
export const sidebar = [
  ...manifest.groups.map(({ name, title }) => ({
    ...label(title.en, title.zh),
    collapsed: true,
    items: [
      { ...label('Overview', '概览'), link: `/${name}/` },
      ...actionsInOrder
        .filter(({ group }) => group === name)
        .map((row) => ({ ...label(row.title.en, row.title.zh), link: `/${pathOf(row.name)}/` })),
    ],
  })),
  {
    ...label('About', '其他'),
    items: [
      { ...label('Coverage', '覆盖情况'), link: '/coverage/' },
      { ...label('Changes', '更新日志'), link: '/changes/' },
      { ...label('Downloads', '下载'), link: '/downloads/' },
    ],
  },
]

/** Paths of the guides below their language. */
export const guideLinks = guides.flatMap(({ items }) => items.map(({ link }) => link.slice(1, -1)))
