import { ts } from 'ts-morph';
import type { ScalarType } from '../../../ir/catalog.ts';
import type { Cell } from '../../source.ts';
import type { Context } from './parse-context.ts';
import { isFunction, toParts } from './parse-names.ts';
import type { Call, Expression, FunctionValue, Parameter } from './syntax.ts';

const typeOf = (node: ts.TypeNode | undefined): ScalarType | undefined => {
  if (node?.kind === ts.SyntaxKind.NumberKeyword) return 'number';
  return node?.kind === ts.SyntaxKind.BooleanKeyword ? 'boolean' : undefined;
};

/** The names of a parameter, or of the members that it takes apart, with their types. */
const typedNames = ({
  name,
  type,
}: ts.ParameterDeclaration): readonly (readonly [string, ScalarType | undefined])[] => {
  if (ts.isIdentifier(name)) return [[name.text, typeOf(type)]];
  const members = type !== undefined && ts.isTypeLiteralNode(type) ? type.members : [];
  return members.flatMap((member) =>
    ts.isPropertySignature(member) && ts.isIdentifier(member.name)
      ? [[member.name.text, typeOf(member.type)] as const]
      : [],
  );
};

/** A parameter of a function. */
export const readParameter = ({ expression }: Context, node: ts.ParameterDeclaration): Parameter => ({
  names: ts.isIdentifier(node.name)
    ? [node.name.text]
    : node.name.elements.flatMap((element) =>
        ts.isBindingElement(element) && ts.isIdentifier(element.name) ? [element.name.text] : [],
      ),
  isObject: !ts.isIdentifier(node.name),
  types: new Map(typedNames(node).flatMap(([name, type]) => (type === undefined ? [] : [[name, type] as const]))),
  isMember: ts.isParameterPropertyDeclaration(node, node.parent),
  initial: node.initializer === undefined ? undefined : expression(node.initializer),
});

/** Values that a function returns, and errors that it makes. */
export const readFunction = (
  context: Context,
  node: ts.FunctionLikeDeclaration,
  owner: Cell | undefined,
): FunctionValue => {
  const { expression, functionOf, classOf, place, raised } = context;
  const results: Expression[] = [];
  const made: Call[] = [];
  const constants = new Map<string, Expression>();
  const visit = (one: ts.Node): void => {
    if (isFunction(one)) {
      functionOf(one, owner);
      return;
    }
    if (ts.isClassLike(one)) {
      classOf(one, []);
      return;
    }
    if (ts.isReturnStatement(one) && one.expression !== undefined) results.push(expression(one.expression));
    if (
      ts.isVariableDeclaration(one) &&
      ts.isIdentifier(one.name) &&
      one.initializer !== undefined &&
      (one.parent.flags & ts.NodeFlags.Const) !== 0
    ) {
      if (!isFunction(one.initializer)) constants.set(one.name.text, expression(one.initializer));
    }
    if (ts.isNewExpression(one) || ts.isCallExpression(one)) {
      const call = expression(one);
      if (call.kind === 'call') made.push(call);
    }
    ts.forEachChild(one, visit);
  };
  if (node.body !== undefined && !ts.isBlock(node.body)) results.push(expression(node.body));
  if (node.body !== undefined) visit(node.body);
  const parameters = node.parameters.map((one) => readParameter(context, one));
  raised.push(...made.map((call) => ({ call, owner: results.includes(call) ? owner : undefined, parameters })));
  const settle = (one: Expression): Expression => {
    if (one.kind === 'name' && one.path.length === 1) return constants.get(one.path[0] ?? '') ?? one;
    if (one.kind === 'template')
      return {
        ...one,
        parts: toParts(
          one.parts.map((part) =>
            typeof part === 'string' ? { kind: 'text', text: part, place: one.place } : settle(part),
          ),
        ),
      };
    return one;
  };
  return {
    kind: 'function',
    parameters,
    results: results.map(settle),
    place: place(node),
  };
};
