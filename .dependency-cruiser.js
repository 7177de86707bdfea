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
 * The folders of a package in the order in which they build on each other: a folder imports only itself and what stands
 * before it. A file directly in `src` is an entry or puts the parts together; nothing in a folder imports it.
 */
export const order = {
  mcp: [
    'text',
    'table',
    'permission',
    'answer',
    'calls',
    'consent',
    'tools',
    'resources',
    'session',
    'transports',
    'command',
  ],
  mock: ['platform', 'store', 'bos', 'engine', 'groups', 'http', 'server', 'command'],
  core: [
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
    'finetuning',
    'bos',
    'dataset',
    'node',
    'testing',
  ],
  cli: [
    'util',
    'context',
    'terminal',
    'table',
    'input',
    'config',
    'help',
    'output',
    'rows',
    'policy',
    'stages',
    'calls',
    'dataset',
    'finetuning',
    'run',
    'completion',
    'commands',
  ],
  console: ['util', 'words', 'calls', 'state', 'charts', 'parts', 'views'],
}

/** Where the rooms of each are. */
export const sources = {
  mcp: 'packages/mcp/src',
  mock: 'packages/mock/src',
  core: 'packages/core/src',
  cli: 'packages/cli/src',
  console: 'apps/console/page',
}

/** The stations of a request in the gateway, which is flat. */
const stations = 'allowedActions|originRule|routeTable|guards|checkInput|idempotencyKey|callOnce|memoryCalls'

/** The rules that a row of the table stands for. */
const ordered = ([name, folders]) => {
  const source = `^${sources[name]}/`
  return [
    {
      name: `${name}-entries-from-outside-alone`,
      comment: 'An entry is imported from outside; what a folder needs of it belongs into a folder.',
      severity: 'error',
      from: { path: `${source}[^/]+/` },
      to: { path: `${source}[^/]+$` },
    },
    {
      name: `${name}-known-folders`,
      comment: `A folder of ${name} has its place in \`order\`.`,
      severity: 'error',
      from: { path: `${source}[^/]+/`, pathNot: `${source}(${folders.join('|')})/` },
      to: {},
    },
    ...folders.slice(0, -1).map((folder, place) => ({
      name: `${name}-${folder}-before-the-rest`,
      comment: `${folder} may import ${folders.slice(0, place + 1).join(', ')}.`,
      severity: 'error',
      from: { path: `${source}${folder}/` },
      to: { path: `${source}(${folders.slice(place + 1).join('|')})/` },
    })),
  ]
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Types included: two files that need each other are one file, or three.',
      severity: 'error',
      from: { path: '^((packages|tooling)/[^/]+/src|apps/console/(src|page))' },
      to: { circular: true },
    },
    ...Object.entries(order).flatMap(ordered),
    {
      name: 'cli-client-from-calls-alone',
      comment: 'The client is had in calls/open.ts, which asks the policies.',
      severity: 'error',
      from: { path: '^packages/cli/src/', pathNot: '^packages/cli/src/calls/' },
      to: { path: '^packages/cli/src/calls/(connect|open|proxyTransport)[.]ts$' },
    },
    {
      name: 'cli-sends-from-calls-alone',
      comment: 'Only commands send, and only through calls/, where policies are asked.',
      severity: 'error',
      from: {
        path: '^packages/cli/src/',
        pathNot: '^packages/cli/src/(calls|dataset|finetuning|run|completion|commands)/',
      },
      to: { path: '^packages/cli/src/calls/' },
    },
    {
      name: 'core-loads-no-ky',
      comment: 'ky is handed in; core takes its types. The object storage alone is made of it.',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: '^packages/core/src/bos/' },
      to: { path: 'node_modules/ky/', dependencyTypesNot: ['type-only'] },
    },
    only('core-stands-alone', 'core', []),
    only('cli-on-core-and-spec', 'cli', ['packages/core', 'spec']),
    only('gateway-on-core-and-spec', 'gateway', ['packages/core', 'spec']),
    {
      name: 'gateway-is-put-together-in-one-place',
      comment: 'createGateway.ts makes the stations, handle.ts calls them one by one.',
      severity: 'error',
      from: { path: '^packages/gateway/src/', pathNot: '^packages/gateway/src/(createGateway|index)[.]ts$' },
      to: { path: '^packages/gateway/src/(createGateway|handle)[.]ts$' },
    },
    {
      name: 'gateway-stations-stand-alone',
      comment: 'A station of the gateway knows no other: what two of them need is a file of its own.',
      severity: 'error',
      from: { path: `^packages/gateway/src/(${stations})[.]ts$` },
      to: { path: `^packages/gateway/src/(${stations})[.]ts$` },
    },
    only('mcp-on-core-and-spec', 'mcp', ['packages/core', 'spec']),
    only('browser-sdk-on-core', 'browser-sdk', ['packages/core']),
    only('mock-on-core-and-spec', 'mock', ['packages/core', 'spec']),
    {
      name: 'console-page-on-browser-sdk',
      comment: 'The page is a page of a user: browser-sdk, and what prints samples of calls. No key is in reach.',
      severity: 'error',
      from: { path: '^apps/console/page/' },
      to: {
        path: '^(packages|tooling|spec|apps)/|^@qianfan-console/',
        pathNot: [
          '^apps/console/page/',
          '^packages/browser-sdk/',
          '^@qianfan-console/browser-sdk$',
          '^tooling/codegen/src/samples/callSamples',
          '^tooling/codegen/src/samples/callNames',
        ],
      },
    },
    {
      name: 'console-server-on-gateway',
      comment: 'The server holds the keys through the gateway alone.',
      severity: 'error',
      from: { path: '^apps/console/src' },
      to: {
        path: '^(packages|tooling|spec|apps)/|^@qianfan-console/',
        pathNot: ['^apps/console/src/', '^packages/gateway/', '^@qianfan-console/gateway(/|$)'],
      },
    },
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
        pathNot: [
          '^packages/core/src/gen',
          '^packages/core/src/(action/define(Action|Waiter)|util/(plainObjects|schemaOf))',
        ],
      },
    },
    {
      name: 'core-has-no-dependencies',
      comment: 'What is optional has a door of its own: /node, /schemas, /ky, /bos.',
      severity: 'error',
      from: {
        path: '^packages/core/src',
        pathNot:
          '^packages/core/src/(node|bos|schemas|util/(plainObjects|schemaOf)|gen/valibot|gen/inputSchemas|client/signedKy|transport/kyTransport)',
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
