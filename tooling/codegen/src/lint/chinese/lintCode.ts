import ts from 'typescript'
import { chinese } from './chinese.ts'
import { faultsOf, placeholder } from './faultsOf.ts'

/** Something wrong with a text, and where. */
export interface TextProblem {
  line: number
  message: string
}

/** A string, or what a template makes of its parts. */
type Text = ts.StringLiteralLike | ts.TemplateExpression

const isText = (node: ts.Node): node is Text => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/**
 * Chinese texts in TypeScript: each keeps to the glossary and to the marks of the language, and code does not join them by
 * half-width marks.
 *
 * @param name file name, for the parser
 * @param source its content
 * @param joins whether lists are told to people here, so that `.join(', ')` outside of an English text is a fault
 */
export function lintCode(name: string, source: string, { joins }: { joins: boolean }): TextProblem[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const problems: TextProblem[] = []
  const report = (node: ts.Node, message: string) =>
    problems.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, message })
  const visit = (node: ts.Node): void => {
    if (isText(node) && !ts.isImportDeclaration(node.parent))
      for (const fault of faultsOfText(node)) report(node, fault)
    if (joins && isHalfWidthJoin(node) && !isEnglish(node))
      report(node, 'A list that people read is joined by punctuation(language).')
    ts.forEachChild(node, visit)
  }
  visit(file)
  return problems
}

/** A template that holds Chinese in one of its values joins it: the marks beside that value must be full-width too. */
function faultsOfText(node: Text): string[] {
  const texts = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [node.text]
  const joined = texts.join(placeholder)
  if (chinese.test(joined)) return joined.split('\n').flatMap((line) => faultsOf(line.replace(/ {2,}/g, '\n')))
  if (!ts.isTemplateExpression(node)) return []
  return node.templateSpans.flatMap(({ expression, literal }) => {
    const said = saidIn(expression)
    return said && /^ ?[,:;()]( |$)/.test(literal.text)
      ? [`Half-width punctuation is joined to ${said}: take it from punctuation(language).`]
      : []
  })
}

/** The Chinese that a value may end with. */
const saidIn = (expression: ts.Node): string | undefined =>
  /['"`]([^'"`\n]*[\u4e00-\u9fff][^'"`\n]*)['"`]/.exec(expression.getText())?.[1]

const isHalfWidthJoin = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  node.expression.name.text === 'join' &&
  node.arguments.length === 1 &&
  ts.isStringLiteral(node.arguments[0]!) &&
  /^[,;:] $/.test(node.arguments[0].text)

/** Whether a node stands in the English of a pair: the first argument of `say`, or the value of `en`. */
function isEnglish(node: ts.Node): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (ts.isCallExpression(parent) && parent.arguments[0] === child && /\bsay$/.test(parent.expression.getText()))
      return true
    if (ts.isPropertyAssignment(parent) && parent.name.getText() === 'en') return true
  }
  return false
}
