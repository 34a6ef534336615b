import type { Parameter } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { typescript } from './language.ts';
import { indent, width } from './layout.ts';

/** Where a type starts after `export type name = `. */
export const aliasColumn = (name: Source): number => 'export type  = '.length + name.length;

/** The type of an object with the values of parameters, which starts at a column of a line that is so deep. */
export const paramsShape = (params: readonly Parameter[], column: number, depth = 0): Source => {
  const members = params.map(
    ({ name, type }) => source`readonly ${typescript.key(name, 'camel')}: ${typescript.scalar(type)}`,
  );
  const oneLine = source`{ ${join(members, source`; `)} }`;
  if (column + oneLine.length + 1 <= width) return oneLine;
  const line = source`\n${indent(depth + 1)}`;
  return source`{${line}${join(members, source`;${line}`)};\n${indent(depth)}}`;
};
