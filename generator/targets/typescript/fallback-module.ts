import type { ErrorDefinition } from '../../ir/catalog.ts';
import { source } from '../../language/language.ts';
import { typescript } from './language.ts';
import type { Piece } from './pieces.ts';
import { constant, importAll, importTypes, type Statement } from './statement.ts';

/** A file with the row of the error that is sent for any other failure. */
export const fallbackModule = (
  fallback: ErrorDefinition,
  pieces: readonly Piece<ErrorDefinition>[],
): readonly Statement[] => {
  const suffix = pieces.find(({ entries }) => entries.includes(fallback))?.suffix ?? source``;
  return [
    importTypes([source`Row`], source`./row.js`),
    importAll(source`rows`, source`./rows${suffix}.js`),
    constant({
      name: source`fallback`,
      type: source`Row`,
      value: source`rows.${typescript.identifier(fallback.name, 'camel')}`,
      documentation: typescript.documentation(['The error that is sent for any other failure.']),
    }),
  ];
};
