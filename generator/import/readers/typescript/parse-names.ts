import { ts } from 'ts-morph';
import type { Expression } from './syntax.ts';

/** The steps of `a.b['c']`; nothing for what is no name. */
export const nameOf = (node: ts.Node): string[] | undefined => {
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) return [node.text];
  if (node.kind === ts.SyntaxKind.ThisKeyword) return ['this'];
  if (ts.isMetaProperty(node)) return ['new', node.name.text];
  if (ts.isNonNullExpression(node) || ts.isParenthesizedExpression(node) || ts.isAsExpression(node))
    return nameOf(node.expression);
  if (ts.isPropertyAccessExpression(node)) {
    const path = nameOf(node.expression);
    return path === undefined ? undefined : [...path, node.name.text];
  }
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    const path = nameOf(node.expression);
    return path === undefined ? undefined : [...path, node.argumentExpression.text];
  }
  return undefined;
};

/** Whether a node has parameters and a body. */
export const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isGetAccessor(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isSetAccessor(node);

/** Texts and numbers as parts of a template. */
export const toParts = (expressions: readonly Expression[]): readonly (string | Expression)[] =>
  expressions.flatMap((one) =>
    one.kind === 'text' || one.kind === 'number' ? [one.text] : one.kind === 'template' ? one.parts : [one],
  );
