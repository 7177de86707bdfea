// How an entry of a change log is written: its text, with a link to the commit that brought it.
const commits = 'https://github.com/qianfan-console/qianfan-console/commit'

const link = (commit) => (commit ? ` ([${commit.slice(0, 7)}](${commits}/${commit}))` : '')

export default {
  async getReleaseLine({ summary, commit }) {
    const [first, ...rest] = summary.trim().split('\n')
    return [`- ${first}${link(commit)}`, ...rest.map((line) => (line ? `  ${line}` : ''))].join('\n')
  },
  // The packages share one version: that one follows another is not news.
  async getDependencyReleaseLine() {
    return ''
  },
}
