import { ts } from 'ts-morph';
import type { Cell } from '../../source.ts';
import type { Context } from './parse-context.ts';
import { readParameter } from './parse-function.ts';
import { isFunction, nameOf } from './parse-names.ts';
import type { ClassDeclaration, Expression, Field } from './syntax.ts';

const readField = (
  { cell, expression, functionOf, notesOf, source }: Context,
  member: ts.ClassElement,
): readonly Field[] => {
  if (member.name === undefined || ts.isConstructorDeclaration(member) || ts.isSetAccessor(member)) return [];
  const isStatic =
    ts.canHaveModifiers(member) &&
    (ts.getModifiers(member) ?? []).some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  const name = ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText(source);
  const found = { name: cell(member.name, name), isStatic, notes: notesOf(member) };
  if (ts.isPropertyDeclaration(member)) {
    if (member.initializer !== undefined)
      return [
        {
          ...found,
          value: isFunction(member.initializer)
            ? functionOf(member.initializer, found.name)
            : expression(member.initializer),
        },
      ];
    const literal = member.type !== undefined && ts.isLiteralTypeNode(member.type) ? member.type.literal : undefined;
    return literal === undefined || literal.kind === ts.SyntaxKind.NullKeyword
      ? []
      : [{ ...found, value: expression(literal) }];
  }
  if (!ts.isMethodDeclaration(member) && !ts.isGetAccessor(member)) return [];
  const read = functionOf(member, found.name);
  const [only] = read.results;
  if (only === undefined || read.results.length > 1 || read.parameters.length > 0) return [{ ...found, value: read }];
  return [
    {
      ...found,
      name: {
        ...found.name,
        text: name.replace(/^get(?=[A-Z])/, '').replace(/^[A-Z]/, (letter) => letter.toLowerCase()),
      },
      value: only,
    },
  ];
};

/** A class with what it passes to its base. */
export const readClass = (
  context: Context,
  node: ts.ClassLikeDeclaration,
  groups: readonly Cell[],
  named?: ts.Identifier,
): ClassDeclaration => {
  const { cell, expression, notesOf, place } = context;
  const build = node.members.find(
    (member): member is ts.ConstructorDeclaration => ts.isConstructorDeclaration(member) && member.body !== undefined,
  );
  const superArguments: Expression[] = [];
  const assigned: { member: string; value: Expression }[] = [];
  const constants = new Map<string, Expression>();
  const visit = (one: ts.Node): void => {
    if (isFunction(one)) return;
    if (ts.isCallExpression(one) && one.expression.kind === ts.SyntaxKind.SuperKeyword)
      superArguments.push(...one.arguments.map(expression));
    if (ts.isVariableDeclaration(one) && ts.isIdentifier(one.name) && one.initializer !== undefined)
      constants.set(one.name.text, expression(one.initializer));
    if (ts.isBinaryExpression(one) && one.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const [owner, member, ...more] = nameOf(one.left) ?? [];
      const value = expression(one.right);
      const only = value.kind === 'name' && value.path.length === 1 ? constants.get(value.path[0] ?? '') : undefined;
      if (owner === 'this' && member !== undefined && more.length === 0)
        assigned.push({ member, value: only ?? value });
    }
    ts.forEachChild(one, visit);
  };
  if (build?.body !== undefined) visit(build.body);
  const clause = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const name = node.name ?? named;
  return {
    kind: 'class',
    name: name === undefined ? cell(node, '') : cell(name, name.text),
    base: clause === undefined ? undefined : (nameOf(clause.expression)?.join('.') ?? ''),
    fields: node.members.flatMap((member) => readField(context, member)),
    parameters: build?.parameters.map((one) => readParameter(context, one)),
    superArguments,
    assigned,
    groups,
    notes: notesOf(node),
    place: place(node),
  };
};
