/**
 * Brings the generated validators in line with JSON Schema, and marks every call as free of side effects.
 * For valibot a list is an object, a tuple may be longer than it is, and a character may count twice; for JSON Schema none is so. Bundlers other than
 * rolldown see by the mark alone that a validator nobody imports can be left out.
 */
export function plainValidators(text: string): string {
  return text
    .replace(
      "'valibot';\n",
      "'valibot';\nimport { maxLength, minLength, object, objectWithRest, record } from '../util/plainObjects.ts';\n",
    )
    .split('\n')
    .map((line) => (/^\s*\*/.test(line) ? line : markedPure(line)))
    .join('\n')
}

const markedPure = (line: string): string =>
  line
    .replaceAll(/\bv\.(object|objectWithRest|record|minLength|maxLength)\(/g, '$1(')
    .replaceAll('v.tuple(', 'v.strictTuple(')
    .replaceAll(/(?<![\w.'"])(v\.\w+|object|objectWithRest|record|minLength|maxLength)\(/g, '/* @__PURE__ */ $1(')
