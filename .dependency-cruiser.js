// Arrows go one way: spec -> codegen -> core -> { cli, browser-sdk, gateway }; mock reads spec and core.

const only = (name, from, allowed) => ({
  name,
  comment: `${from} may import from ${allowed.join(', ')} and from no other package of this repository.`,
  severity: 'error',
  from: { path: `^packages/${from}/src` },
  to: {
    // A package that is not among the dependencies does not resolve, and keeps its name.
    path: '^(packages|apps|tooling|spec)/|^@qianfan-console/',
    pathNot: [
      `^packages/${from}/`,
      ...allowed.flatMap((part) => [`^${part}/`, `^@qianfan-console/${part.split('/').at(-1)}(/|$)`]),
    ],
  },
})

/**
 * The folders of a package's `src`, as they are understood: each may import those to its left, and none to its right. A
 * package that is not here is flat.
 */
const order = {
  'packages/mock': ['platform', 'store', 'engine', 'groups', 'http', 'server', 'command'],
  'packages/core': [
    'errors',
    'util',
    'credentials',
    'platform',
    'signing',
    'transport',
    'action',
    'call',
    'gen',
    'client',
    'node',
    'testing',
  ],
}

/** One rule a folder: what stands to its right is out of its reach. */
const leftOnly = Object.entries(order).flatMap(([place, folders]) =>
  folders.slice(0, -1).map((folder, index) => ({
    name: `${place}: ${folder} imports no folder after it`,
    severity: 'error',
    from: { path: `^${place}/src/${folder}/` },
    to: { path: `^${place}/src/(${folders.slice(index + 1).join('|')})/` },
  })),
)

/** A file directly in `src` is an entry or the composition root. */
const noEntryInside = Object.keys(order).map((place) => ({
  name: `${place}: nothing inside imports an entry`,
  severity: 'error',
  from: { path: `^${place}/src/[^/]+/` },
  to: { path: `^${place}/src/[^/]+$` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(packages|tooling)/[^/]+/src' },
      to: { circular: true },
    },
    ...leftOnly,
    ...noEntryInside,
    {
      name: 'core-loads-no-ky',
      comment: 'ky is handed in; core takes its types.',
      severity: 'error',
      from: { path: '^packages/core/src' },
      to: { path: 'node_modules/ky/', dependencyTypesNot: ['type-only'] },
    },
    only('core-stands-alone', 'core', []),
    only('cli-on-core-and-spec', 'cli', ['packages/core', 'spec']),
    only('gateway-on-core-and-spec', 'gateway', ['packages/core', 'spec']),
    only('browser-sdk-on-core', 'browser-sdk', ['packages/core']),
    only('mock-on-core-and-spec', 'mock', ['packages/core', 'spec']),
    {
      name: 'nothing-from-cli',
      severity: 'error',
      from: { pathNot: '^packages/cli/' },
      to: { path: '^packages/cli/(src|dist)' },
    },
    {
      name: 'generated-by-codegen-alone',
      severity: 'error',
      from: { path: '^packages/core/src/gen' },
      to: {
        path: '^packages/core/src/',
        pathNot: ['^packages/core/src/gen', '^packages/core/src/(action/define(Action|Waiter)|util/plainObjects)'],
      },
    },
    {
      name: 'core-has-no-dependencies',
      comment: 'What is optional has a door of its own: /node, /schemas, /ky.',
      severity: 'error',
      from: {
        path: '^packages/core/src',
        pathNot:
          '^packages/core/src/(node|schemas|util/plainObjects|gen/valibot|gen/inputSchemas|client/signedKy|transport/kyTransport)',
      },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },

    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}
