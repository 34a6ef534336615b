import { ts } from 'ts-morph';
import { readClass } from './parse-class.ts';
import { createPlaces, type Context } from './parse-context.ts';
import { readExpression } from './parse-expression.ts';
import { readFunction } from './parse-function.ts';
import { readStatement } from './parse-statement.ts';
import type { Module } from './syntax.ts';

/** A function of a node that is called once for each. */
const remember = <Node extends ts.Node, More extends readonly unknown[], Result>(
  read: (node: Node, ...more: More) => Result,
): ((node: Node, ...more: More) => Result) => {
  const known = new Map<Node, Result>();
  return (node, ...more) => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const result = read(node, ...more);
    known.set(node, result);
    return result;
  };
};

/** Reads a source file. Nothing of it is run, and what is wrong in it is passed over. */
export const parseModule = (file: string, text: string): Module => {
  const kind = /\.(?:[cm]?js|[jt]sx)$/i.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true, kind);
  const context: Context = {
    ...createPlaces(file, source),
    source,
    raised: [],
    expression: remember((node) => readExpression(context, node)),
    functionOf: remember((node, owner) => readFunction(context, node, owner)),
    classOf: (node, groups, named) => readClass(context, node, groups, named),
  };
  const declarations = source.statements.flatMap((one) => readStatement(context, one, []));
  return { declarations, raised: context.raised };
};
