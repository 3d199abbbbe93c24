import ts from 'typescript';

/** One seeded change of meaning: an expression of a file, and what stands there instead. */
export interface Mutant {
  /** Below the root: `src/views/claims/gist.ts`. */
  file: string;
  start: number;
  end: number;
  line: number;
  replacement: string;
  /** `before → after`, on one line. */
  words: string;
}

const SWAPS: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '+=': '-=',
  '-=': '+=',
  '<<': '>>',
  '>>': '<<',
  '>>>': '<<',
  '&': '|',
  '|': '&',
};
/** Calls that are left out: `list.filter(f)` becomes `list`. */
const REMOVED =
  /^(?:filter|sort|toSorted|reverse|toReversed|slice|trim|toLowerCase|normalize|replace|replaceAll|concat)$/;
/** Calls that become another: `some` becomes `every`. */
const RENAMED: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  floor: 'ceil',
  ceil: 'floor',
  find: 'findLast',
};

/** Every mutant of a file, in the order of the text. */
export function findMutants(file: string, text: string): Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const add = (node: ts.Node, replacement: string): void => {
    if (continuesChain(node)) return;
    const [start, end] = [node.getStart(source), node.getEnd()];
    mutants.push({
      file,
      start,
      end,
      line: source.getLineAndCharacterOfPosition(start).line + 1,
      replacement,
      words: `${shorten(text.slice(start, end))} → ${shorten(replacement)}`,
    });
  };
  const visit = (node: ts.Node): void => {
    if (hasNoMeaning(node)) return;
    for (const replacement of replacementsOf(node, source)) add(node, replacement);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return mutants;
}

function replacementsOf(node: ts.Node, source: ts.SourceFile): string[] {
  const text = (part: ts.Node): string => part.getText(source);
  if (ts.isBinaryExpression(node)) {
    const sign = text(node.operatorToken);
    if (sign === '??') return [text(node.left)];
    const other = SWAPS[sign];
    if (!other || (sign.startsWith('+') && joinsText(node))) return [];
    return [`${text(node.left)} ${other} ${text(node.right)}`];
  }
  if (ts.isConditionalExpression(node))
    return [`${text(node.condition)} ? ${text(node.whenFalse)} : ${text(node.whenTrue)}`];
  if (isCondition(node)) return ts.isIfStatement(node.parent) ? ['true', 'false'] : ['false'];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return ['false'];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return ['true'];
  if (ts.isNumericLiteral(node)) return [`${Number(node.text.replaceAll('_', '')) + 1}`];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return [node.text === '' ? "'another'" : "''"];
  if (ts.isTemplateExpression(node)) return ["''"];
  if (ts.isRegularExpressionLiteral(node)) return withoutAnchors(node.text);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length > 0 ? ['[]'] : [];
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [text(node.operand)];
    if (node.operator === ts.SyntaxKind.MinusToken) return [text(node.operand)];
  }
  if (ts.isCallExpression(node)) return callReplacements(node, text);
  return [];
}

function callReplacements(node: ts.CallExpression, text: (part: ts.Node) => string): string[] {
  if (ts.isExpressionStatement(node.parent)) return ['void 0'];
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  if (REMOVED.test(name.text)) return [text(expression)];
  const other = Object.hasOwn(RENAMED, name.text) ? RENAMED[name.text] : undefined;
  return other ? [`${text(expression)}.${other}(${node.arguments.map(text).join(', ')})`] : [];
}

function isCondition(node: ts.Node): boolean {
  const { parent } = node;
  return (ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node;
}

/** Types, imports, names of properties, tagged templates and what is assigned to. */
function hasNoMeaning(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTaggedTemplateExpression(node) ||
    isAssignedTo(node) ||
    (ts.isPropertyAssignment(node.parent) && node.parent.name === node)
  );
}

function isAssignedTo(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    parent.left === node
  );
}

/** Put into brackets, `a?.b` would end the chain that goes on after it. */
function continuesChain(node: ts.Node): boolean {
  return (
    (node.flags & ts.NodeFlags.OptionalChain) !== 0 &&
    (ts.isPropertyAccessExpression(node.parent) ||
      ts.isElementAccessExpression(node.parent) ||
      ts.isCallExpression(node.parent)) &&
    node.parent.expression === node
  );
}

function joinsText({ left, right }: ts.BinaryExpression): boolean {
  return [left, right].some(
    (side) =>
      ts.isStringLiteralLike(side) ||
      ts.isTemplateExpression(side) ||
      (ts.isBinaryExpression(side) && joinsText(side)),
  );
}

function withoutAnchors(literal: string): string[] {
  const end = literal.lastIndexOf('/');
  const [body, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const open = body.startsWith('^') && body.length > 1 ? [`/${body.slice(1)}/${flags}`] : [];
  const close = body.endsWith('$') && body.length > 1 ? [`/${body.slice(0, -1)}/${flags}`] : [];
  return [...open, ...close];
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 40)} … ${line.slice(-25)}` : line;
}
