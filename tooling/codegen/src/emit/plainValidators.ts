/**
 * Brings the generated validators in line with JSON Schema, and marks every call as free of side effects.
 * For valibot a list is an object, a tuple may be longer than it is, and a character may count twice; for JSON Schema none is so. Bundlers other than
 * rolldown see by the mark alone that a validator nobody imports can be left out.
 */
export function plainValidators(text: string): string {
  return (
    text
      .replace(
        "'valibot';\n",
        "'valibot';\nimport { maxLength, minLength, object, objectWithRest, record } from '../util/plainObjects.ts';\nimport { schemaOf } from '../util/schemaOf.ts';\nimport type * as types from './types.gen.ts';\n",
      )
      // Typed by what they check: the types that valibot infers would be a third of the package.
      .replaceAll(
        /^\/\*\*\n(?: \*.*\n)*? \*\/\n(?=export const v(\w+))/gm,
        '/** Checks a `$1`; what it holds is said of the type. */\n',
      )
      .replaceAll(/^export const v(\w+) = ([\s\S]*?);\n(?=\n|$)/gm, 'export const v$1 = schemaOf<types.$1>($2);\n')
      .split('\n')
      .map((line) => (/^\s*\*/.test(line) ? line : markedPure(line)))
      .join('\n')
  )
}

const markedPure = (line: string): string =>
  line
    .replaceAll(/\bv\.(object|objectWithRest|record|minLength|maxLength)\(/g, '$1(')
    .replaceAll('v.tuple(', 'v.strictTuple(')
    .replaceAll(
      /(?<![\w.'"])(v\.\w+|object|objectWithRest|record|minLength|maxLength|schemaOf<types\.\w+>)\(/g,
      '/* @__PURE__ */ $1(',
    )
