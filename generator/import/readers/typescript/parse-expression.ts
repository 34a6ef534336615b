import { ts } from 'ts-morph';
import type { Context } from './parse-context.ts';
import { isFunction, nameOf, toParts } from './parse-names.ts';
import type { Expression } from './syntax.ts';

const numberOf = (node: ts.Node): string | undefined => {
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isBigIntLiteral(node)) return node.text.replace(/n$/, '');
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand)) {
    if (node.operator === ts.SyntaxKind.MinusToken) return `-${node.operand.text}`;
    if (node.operator === ts.SyntaxKind.PlusToken) return node.operand.text;
  }
  return undefined;
};

/** Pieces of `a + b + c`; a long sum is as deep as it is long, so this does not call itself for it. */
const sumOf = (node: ts.BinaryExpression): readonly ts.Expression[] => {
  const pieces: ts.Expression[] = [];
  let current: ts.Expression = node;
  while (ts.isBinaryExpression(current) && current.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    pieces.push(current.right);
    current = current.left;
  }
  return [current, ...pieces.toReversed()];
};

const readBinary = ({ expression, place }: Context, node: ts.BinaryExpression): Expression => {
  const operator = node.operatorToken.kind;
  if (operator === ts.SyntaxKind.PlusToken) {
    const pieces = sumOf(node).map(expression);
    if (pieces.every(({ kind }) => kind === 'text'))
      return { kind: 'text', text: toParts(pieces).join(''), place: place(node) };
    if (pieces.some(({ kind }) => kind === 'text' || kind === 'template'))
      return { kind: 'template', parts: toParts(pieces), place: place(node) };
  }
  if (operator === ts.SyntaxKind.QuestionQuestionToken || operator === ts.SyntaxKind.BarBarToken)
    return { kind: 'choice', options: [expression(node.left), expression(node.right)], place: place(node) };
  return { kind: 'other', place: place(node) };
};

/** `['a', 'b'].join(' ')` as the text that it is. */
const readJoin = (
  { expression, place }: Context,
  node: ts.CallExpression | ts.NewExpression,
): Expression | undefined => {
  const { expression: callee, arguments: values = [] } = node;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'join') return undefined;
  const [separator] = values;
  if (!ts.isArrayLiteralExpression(callee.expression) || separator === undefined || !ts.isStringLiteralLike(separator))
    return undefined;
  const items = callee.expression.elements.filter((item) => !ts.isSpreadElement(item)).map(expression);
  const between: Expression = { kind: 'text', text: separator.text, place: place(separator) };
  const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [between, item]));
  return { kind: 'template', parts: toParts(pieces), place: place(node) };
};

/** A call of what has a name. */
export const readCall = (context: Context, node: ts.CallExpression | ts.NewExpression): Expression => {
  const { expression, place } = context;
  const joined = readJoin(context, node);
  if (joined !== undefined) return joined;
  const callee = node.expression.kind === ts.SyntaxKind.SuperKeyword ? ['super'] : nameOf(node.expression);
  const values = (node.arguments ?? []).map(expression);
  return callee === undefined
    ? { kind: 'other', place: place(node) }
    : {
        kind: 'call',
        isNew: ts.isNewExpression(node),
        callee: callee.join('.'),
        arguments: values,
        place: place(node),
      };
};

/** The name of a member. */
export const readKey = ({ expression, inner, place, source }: Context, node: ts.PropertyName): Expression => {
  if (ts.isComputedPropertyName(node)) return expression(node.expression);
  if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text, place: inner(node) };
  if (ts.isNumericLiteral(node)) return { kind: 'number', text: node.text, place: place(node) };
  return { kind: 'text', text: node.getText(source), place: place(node) };
};

const readObject = (context: Context, node: ts.ObjectLiteralExpression): Expression => {
  const { expression, functionOf, notesOf, place } = context;
  return {
    kind: 'object',
    place: place(node),
    entries: node.properties.map((property) => {
      if (ts.isSpreadAssignment(property)) return { spread: expression(property.expression) };
      const key = readKey(context, property.name);
      const owner = key.kind === 'text' ? { text: key.text, place: key.place } : undefined;
      const value: Expression = ts.isPropertyAssignment(property)
        ? isFunction(property.initializer)
          ? functionOf(property.initializer, owner)
          : expression(property.initializer)
        : ts.isShorthandPropertyAssignment(property)
          ? { kind: 'name', path: [property.name.text], place: place(property) }
          : functionOf(property, owner);
      return { key, value, notes: notesOf(property) };
    }),
  };
};

/** What a value is written as. */
export const readExpression = (context: Context, node: ts.Expression): Expression => {
  const { expression, functionOf, classOf, notesOf, inner, place } = context;
  if (ts.isStringLiteralLike(node)) return { kind: 'text', text: node.text, place: inner(node) };
  const number = numberOf(node);
  if (number !== undefined) return { kind: 'number', text: number, place: place(node) };
  if (
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node)
  )
    return expression(node.expression);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap((span) => [
      expression(span.expression),
      { kind: 'text', text: span.literal.text, place: place(span.literal) } as const,
    ]);
    return {
      kind: 'template',
      parts: toParts([{ kind: 'text', text: node.head.text, place: place(node.head) }, ...spans]).filter(
        (part) => part !== '',
      ),
      place: inner(node),
    };
  }
  if (ts.isObjectLiteralExpression(node)) return readObject(context, node);
  if (ts.isArrayLiteralExpression(node))
    return {
      kind: 'list',
      items: node.elements.map(expression),
      notes: node.elements.map(notesOf),
      place: place(node),
    };
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) return readCall(context, node);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return functionOf(node, undefined);
  if (ts.isClassExpression(node)) return { kind: 'class', declared: classOf(node, []), place: place(node) };
  if (ts.isConditionalExpression(node))
    return { kind: 'choice', options: [expression(node.whenTrue), expression(node.whenFalse)], place: place(node) };
  if (ts.isBinaryExpression(node)) return readBinary(context, node);
  const path = nameOf(node);
  return path === undefined ? { kind: 'other', place: place(node) } : { kind: 'name', path, place: place(node) };
};
