import { Failure } from '../context/failure.ts'
import type { Say } from '../context/language.ts'

/** A JMESPath expression, ready to use. */
export interface Query {
  /** What it picks from a value. */
  search(value: unknown): unknown
  /** Whether it treats each row of a list for itself, so that it can be applied page by page. */
  rowByRow(items: string): boolean
}

interface Node {
  type: string
  name?: string
  left?: Node
  right?: Node
  child?: Node
}

/** Compiles an expression; says where it breaks. */
export async function compileQuery(expression: string, say: Say): Promise<Query> {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath')
  let tree: ReturnType<typeof compile>
  try {
    tree = compile(expression)
  } catch (error) {
    throw new Failure(
      'InvalidQuery',
      say(
        `--query is no JMESPath expression: ${(error as Error).message}`,
        `--query 不是合法的 JMESPath 表达式：${(error as Error).message}`,
      ),
      { hint: say('The language: https://jmespath.org', '语法说明见 https://jmespath.org') },
    )
  }
  return {
    search(value) {
      try {
        return TreeInterpreter.search(tree, value as never)
      } catch (error) {
        throw new Failure(
          'InvalidQuery',
          say(
            `--query cannot be applied: ${(error as Error).message}`,
            `--query 无法应用于结果：${(error as Error).message}`,
          ),
        )
      }
    },
    // `$` looks at the whole page from within a row.
    rowByRow: (items) => isRowByRow(tree as unknown as Node, items) && !JSON.stringify(tree).includes('"Root"'),
  }
}

/** Whether the whole expression is a projection of the list at `items`: then what it gives of a page does not depend on the others. */
function isRowByRow(node: Node | undefined, items: string, prefix = ''): boolean {
  if (!node) return false
  const isList = (each: Node | undefined) =>
    (pathOf(each) !== undefined && prefix + pathOf(each) === items) || isRowByRow(each, items, prefix)
  if (node.type === 'Projection' || node.type === 'FilterProjection') return isList(node.left)
  if (node.type === 'Flatten') return isList(node.child)
  const left = node.type === 'Subexpression' ? pathOf(node.left) : undefined
  return left !== undefined && isRowByRow(node.right, items, `${prefix}${left}.`)
}

/** `a.b.c` of a chain of fields. */
function pathOf(node: Node | undefined): string | undefined {
  if (node?.type === 'Field') return node.name
  if (node?.type !== 'Subexpression') return undefined
  const [left, right] = [pathOf(node.left), pathOf(node.right)]
  return left === undefined || right === undefined ? undefined : `${left}.${right}`
}
