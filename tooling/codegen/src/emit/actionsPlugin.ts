import { $, type DefinePlugin, definePluginConfig } from '@hey-api/openapi-ts'
import { functionName } from '../document/document.ts'

interface Config {
  name: 'qianfan-actions'
  /** The descriptor and the docstring of each operation, by its operationId; `items` where it is paged. */
  actions: Map<string, { definition: object; items: string | undefined; doc: string[] }>
}

type Plugin = DefinePlugin<Config>

/** Emits one `defineAction` (or `definePaginated`) an operation: the descriptors that core calls. */
export const actionsPlugin = definePluginConfig<Plugin['Types']>({
  name: 'qianfan-actions',
  config: { actions: new Map() } as never,
  dependencies: ['@hey-api/typescript'],
  handler: (({ plugin }: { plugin: any }) => {
    const module = '../action/defineAction.ts'
    const single = plugin.symbol('defineAction', { external: module })
    const paged = plugin.symbol('definePaginated', { external: module })
    const rows: Config['actions'] = plugin.config.actions
    plugin.forEach('operation', ({ operation }: { operation: { operationId?: string } }) => {
      const id = operation.operationId!
      const { definition, items, doc } = rows.get(id)!
      const type = (suffix: string) =>
        plugin.referenceSymbol({
          category: 'type',
          resource: 'definition',
          resourceId: `#/components/schemas/${id}${suffix}`,
        })
      const symbol = plugin.symbol(functionName(id))
      plugin.node(
        $.const(symbol)
          .export()
          .doc(doc)
          .assign(
            $(items ? paged : single)
              .call($.fromValue(definition))
              .generics(type('Input'), type('Output'), ...(items ? [$.type.literal(items)] : [])),
          ),
      )
    })
  }) as never,
})
