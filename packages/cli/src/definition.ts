export { definitionOf } from '@qianfan-console/core'
