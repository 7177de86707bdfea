import type { Manifest } from '@qianfan-console/spec/manifest'

const known = { doc: 'documented', partial: 'documented in part', sdk: 'official SDK only' }

/** Writes `spec/COVERAGE.md`: every action, how well it is known, and what is left out. */
export function coverageOf(manifest: Manifest, unknown: string): string {
  const rows = manifest.actions.map((action) =>
    [
      `\`${action.name}\``,
      `\`${action.path}\``,
      `${action.title.en} · ${action.title.zh}`,
      action.effect +
        (action.billable ? ', billable' : '') +
        (action.effect !== 'read' && action.idempotent ? ', idempotent' : ''),
      known[action.source],
      action.doc
        ? `[page](${action.doc.url})${action.doc.updated ? ` ${action.doc.updated}` : ', undated'}`
        : 'none found',
    ].join(' | '),
  )
  const gaps = manifest.actions.flatMap(({ name, gaps, doc }) =>
    gaps ? [`- ${doc ? `[\`${name}\`](${doc.url})` : `\`${name}\``}: ${gaps}`] : [],
  )
  const count = (source: keyof typeof known) => manifest.actions.filter((action) => action.source === source).length
  return `# Coverage

Generated from the spec by \`pnpm generate\`. ${manifest.actions.length} actions: ${count('doc')} documented, ${count('partial')} documented in part, ${count('sdk')} known from the official SDK only.

| name | call | what | effect | how well known | official page and its date |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join('\n')}

## What the documentation does not state

Each line links the page that it is about; the table above has its date. \`qfc explain <action>\` says the same in English and in Chinese.

${gaps.join('\n')}

${unknown}`
}
