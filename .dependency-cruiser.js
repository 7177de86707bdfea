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

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(packages|tooling)/[^/]+/src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
      name: 'core-has-ky-alone',
      severity: 'error',
      from: {
        path: '^packages/core/src',
        pathNot: '^packages/core/src/(node|schemas|util/plainObjects|gen/valibot|gen/inputSchemas)',
      },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional'], pathNot: 'node_modules/(ky|@types)/' },
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
