// Another package manager would fail later, at the first `workspace:` it meets, with words that help nobody.
const manager = process.env.npm_config_user_agent ?? ''
if (!manager.startsWith('pnpm')) {
  console.error('This repository is installed with pnpm: npx -y -p node@24 -p pnpm@12 pnpm install')
  console.error('本仓库使用 pnpm 安装：npx -y -p node@24 -p pnpm@12 pnpm install')
  process.exit(1)
}
