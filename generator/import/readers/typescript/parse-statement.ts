import { ts } from 'ts-morph';
import type { Cell } from '../../source.ts';
import type { Context } from './parse-context.ts';
import { readCall, readKey } from './parse-expression.ts';
import { isFunction, nameOf } from './parse-names.ts';
import type { Declaration, Entry, Expression } from './syntax.ts';

/** An enum with its values: those that are not written follow the one before. */
const readEnum = (context: Context, node: ts.EnumDeclaration): readonly Entry[] => {
  const { expression, notesOf, place } = context;
  let next: number | undefined = 0;
  const known = new Map<string, Expression>();
  return node.members.map((member) => {
    const read = member.initializer === undefined ? undefined : expression(member.initializer);
    const written = read?.kind === 'name' && read.path.length === 1 ? (known.get(read.path[0] ?? '') ?? read) : read;
    const value: Expression =
      written ??
      (next === undefined
        ? { kind: 'other', place: place(member) }
        : { kind: 'number', text: String(next), place: place(member.name) });
    const number = value.kind === 'number' ? Number(value.text) : Number.NaN;
    next = Number.isSafeInteger(number) ? number + 1 : undefined;
    const key = readKey(context, member.name);
    if (key.kind === 'text') known.set(key.text, value);
    return { key, value, notes: notesOf(member) };
  });
};

const readUnion = ({ expression, notesOf }: Context, node: ts.TypeNode): readonly Entry[] => {
  const members = ts.isUnionTypeNode(node) ? node.types : [];
  return members.flatMap((member) => {
    if (!ts.isLiteralTypeNode(member) || member.literal.kind === ts.SyntaxKind.NullKeyword) return [];
    const value = expression(member.literal);
    return value.kind === 'text' || value.kind === 'number' ? [{ key: value, value, notes: notesOf(member) }] : [];
  });
};

const readConstant = (
  { classOf, expression, functionOf, notesOf, place }: Context,
  name: Cell,
  value: ts.Expression,
  noted: ts.Node,
  groups: readonly Cell[],
  named?: ts.Identifier,
): Declaration =>
  ts.isClassExpression(value)
    ? { ...classOf(value, groups, named), notes: notesOf(noted) }
    : {
        kind: 'constant',
        name,
        value: isFunction(value) ? functionOf(value, name) : expression(value),
        groups,
        notes: notesOf(noted),
        place: place(noted),
      };

const readEffect = (
  context: Context,
  node: ts.Expression,
  noted: ts.Node,
  groups: readonly Cell[],
): readonly Declaration[] => {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken)
    return [
      ...readEffect(context, node.left, node.left, groups),
      ...readEffect(context, node.right, node.right, groups),
    ];
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
    const path = nameOf(node.left);
    if (path === undefined) return [];
    const shown = path.filter((step) => step !== 'module' && step !== 'exports');
    return [readConstant(context, context.cell(node.left, shown.join('.')), node.right, noted, groups)];
  }
  if (!ts.isCallExpression(node)) return [];
  const call = readCall(context, node);
  return call.kind === 'call'
    ? [{ kind: 'call', call, groups, notes: context.notesOf(noted), place: context.place(node) }]
    : [];
};

/** What a statement declares. */
export const readStatement = (
  context: Context,
  node: ts.Statement,
  groups: readonly Cell[],
): readonly Declaration[] => {
  const { cell, classOf, expression, functionOf, notesOf, place, source } = context;
  if (ts.isEnumDeclaration(node))
    return [
      {
        kind: 'enum',
        name: cell(node.name, node.name.text),
        entries: readEnum(context, node),
        groups,
        place: place(node),
      },
    ];
  if (ts.isClassDeclaration(node)) return [classOf(node, groups)];
  if (ts.isVariableStatement(node))
    return node.declarationList.declarations.flatMap((one) =>
      one.initializer === undefined
        ? []
        : [
            readConstant(
              context,
              cell(one.name, one.name.getText(source)),
              one.initializer,
              node,
              groups,
              ts.isIdentifier(one.name) ? one.name : undefined,
            ),
          ],
    );
  if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
    const name = cell(node.name, node.name.text);
    return [
      { kind: 'constant', name, value: functionOf(node, name), groups, notes: notesOf(node), place: place(node) },
    ];
  }
  if (ts.isTypeAliasDeclaration(node)) {
    const entries = readUnion(context, node.type);
    return entries.length === 0
      ? []
      : [{ kind: 'union', name: cell(node.name, node.name.text), entries, groups, place: place(node) }];
  }
  if (ts.isInterfaceDeclaration(node)) {
    const argument = node.heritageClauses?.[0]?.types[0]?.typeArguments?.[0];
    if (
      argument === undefined ||
      !ts.isLiteralTypeNode(argument) ||
      argument.literal.kind === ts.SyntaxKind.NullKeyword
    )
      return [];
    return [
      {
        kind: 'interface',
        name: cell(node.name, node.name.text),
        literal: expression(argument.literal),
        notes: notesOf(node),
        place: place(node),
      },
    ];
  }
  if (ts.isModuleDeclaration(node) && node.body !== undefined && ts.isModuleBlock(node.body))
    return node.body.statements.flatMap((one) =>
      readStatement(context, one, [...groups, cell(node.name, node.name.text)]),
    );
  if (ts.isExportAssignment(node)) return [readConstant(context, cell(node, ''), node.expression, node, groups)];
  if (ts.isExpressionStatement(node)) return readEffect(context, node.expression, node, groups);
  return [];
};
