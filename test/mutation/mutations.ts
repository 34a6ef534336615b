import ts from 'typescript';

/** A small change to a text that the tests should notice. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  /** What replaces it. */
  readonly text: string;
}

/** Operators and what replaces them. */
const swaps: Readonly<Record<string, readonly string[]>> = {
  '&&': ['||'],
  '||': ['&&'],
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
};

/** Calls that choose, cut or clean: without them the rest of the chain still runs. */
const choosing =
  /^(?:filter|slice|trim|trimStart|trimEnd|toSorted|toReversed|sort|toLowerCase|toUpperCase|replace|replaceAll)$/;

const withoutItem = (items: readonly ts.Node[], item: ts.Node, file: ts.SourceFile): Mutation => {
  const next = items[items.indexOf(item) + 1];
  const start = item.getStart(file);
  return { start, end: next === undefined ? item.end : next.getStart(file), text: '' };
};

const mutationsOfNode = (node: ts.Node, file: ts.SourceFile): readonly Mutation[] => {
  const instead = (of: ts.Node, text: string): Mutation => ({ start: of.getStart(file), end: of.end, text });
  const negated = (of: ts.Expression): Mutation => instead(of, `!(${of.getText(file)})`);
  if (ts.isConditionalExpression(node)) return [negated(node.condition)];
  if (ts.isIfStatement(node)) return [negated(node.expression), instead(node, ';')];
  if (ts.isWhileStatement(node)) return [negated(node.expression)];
  if (ts.isBinaryExpression(node)) {
    const { left, operatorToken } = node;
    if (operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken) return [instead(node, left.getText(file))];
    return (swaps[operatorToken.getText(file)] ?? []).map((swapped) => instead(operatorToken, swapped));
  }
  if (ts.isNumericLiteral(node))
    return [instead(node, String(Number(node.text) + 1)), instead(node, `(${node.text} - 1)`)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [instead(node, 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [instead(node, 'true')];
  if (ts.isArrayLiteralExpression(node)) return node.elements.map((item) => withoutItem(node.elements, item, file));
  if (ts.isObjectLiteralExpression(node))
    return node.properties.map((item) => withoutItem(node.properties, item, file));
  if (ts.isExpressionStatement(node)) return [instead(node, ';')];
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    return choosing.test(name.text) ? [instead(node, expression.getText(file))] : [];
  }
  return [];
};

/** Every mutation of a module: conditions negated, operators swapped, numbers moved by one, items and statements dropped. */
export const mutationsOfModule = (text: string): readonly Mutation[] => {
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.ES2023, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    found.push(...mutationsOfNode(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** Lines of a template that no program reads: comments. */
const comment = /^\s*(?:\/\/|\/\*|\*|#(?!include|if|endif|\[|!)|<!--|--|""")/;

const token =
  /&&|\|\||===?|!==?|<=|>=|(?<= )[<>](?= )|(?<= )[+-](?= )|\b(?:true|false|True|False|and|or|not)\b|\b\d{1,4}\b/g;

const words: Readonly<Record<string, readonly string[]>> = {
  true: ['false'],
  false: ['true'],
  True: ['False'],
  False: ['True'],
  and: ['or'],
  or: ['and'],
  not: [''],
};

const mutationsOfLine = (line: string, start: number): readonly Mutation[] => {
  if (line.trim() === '' || comment.test(line) || /^\s*\{%/.test(line)) return [];
  const within = [...line.matchAll(token)].flatMap(({ 0: found, index }) => {
    const instead = /^\d/.test(found)
      ? [String(Number(found) + 1), String(Number(found) - 1)]
      : (words[found] ?? swaps[found] ?? []);
    return instead.map((text) => ({ start: start + index, end: start + index + found.length, text }));
  });
  // A line of its own that is a whole statement, or an item of a list.
  const isDroppable = /[;,)\]}]\s*$|^\s*\w[^{]*$/.test(line) && !/^\s*[)}\]]/.test(line);
  return [...within, ...(isDroppable ? [{ start, end: start + line.length + 1, text: '' }] : [])];
};

/** Each guard as its opposite, from its start to its end. */
const mutationsOfGuards = (template: string): readonly Mutation[] => {
  const opened: number[] = [];
  return [...template.matchAll(/\{% (end)?(?:if|unless)\b/g)].flatMap(({ 0: tag, 1: isEnd, index }) => {
    if (isEnd === undefined) {
      opened.push(index);
      return [];
    }
    const start = opened.pop() ?? 0;
    const end = index + tag.length;
    const swap = (word: string): string => (word === 'if' ? 'unless' : 'if');
    const turned = (text: string): string => text.replace(/if|unless/, swap);
    const guard = template.slice(start, index);
    return [{ start, end, text: turned(guard) + turned(tag) }];
  });
};

/** Every mutation of a template: guards swapped, lines dropped, and in the program text what is done in a module. */
export const mutationsOfTemplate = (text: string): readonly Mutation[] => {
  let start = 0;
  const inLines = text.split('\n').flatMap((line) => {
    const found = mutationsOfLine(line, start);
    start += line.length + 1;
    return found;
  });
  return [...mutationsOfGuards(text), ...inLines];
};
