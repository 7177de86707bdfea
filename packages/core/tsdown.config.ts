import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    signing: 'src/signing.ts',
    node: 'src/node.ts',
    bos: 'src/bos.ts',
    compat: 'src/compat.ts',
    dataset: 'src/dataset.ts',
    keys: 'src/keys.ts',
    ky: 'src/ky.ts',
    schemas: 'src/schemas.ts',
    testing: 'src/testing.ts',
    // Not exports: they keep what a page through a gateway loads apart from what signs.
    makeClient: 'src/client/makeClient.ts',
    bindActions: 'src/client/bindActions.ts',
    actions: 'src/gen/actions.gen.ts',
    'crypto.node': 'src/platform/hmac.node.ts',
    'crypto.web': 'src/platform/hmac.web.ts',
    'environment.node': 'src/platform/environment.node.ts',
    'environment.none': 'src/platform/environment.none.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
  // What is said of a function stands in its declaration; bundlers need the annotations.
  outputOptions: { comments: { annotation: true, jsdoc: false, legal: true } },
  deps: { neverBundle: [/^#/, /^node:/] },
})
