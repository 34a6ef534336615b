import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { typescript } from './language.ts';
import { layOutUnion, width } from './layout.ts';
import { importTypes, typeAlias, type Statement } from './statement.ts';

/** The type of an error's parameters; undefined for an error that has none. */
export const paramsType = (params: readonly Parameter[]): Source | undefined =>
  params.length === 0 ? undefined : source`${typescript.identifier(parameterListName(params), 'pascal')}Params`;

/** The errors that an error value may be: a success row too, where the items of an answer may have failed. */
const knownErrors = ({ errors, envelope }: ErrorCatalog): readonly ErrorDefinition[] =>
  errors.filter(({ kind }) => kind !== 'success' || envelope.items !== undefined);

const stringsOf = (texts: readonly string[]): readonly Source[] => texts.map(typescript.string);

/** The type of an object, after `export type name = `. */
const shapeOf = (params: readonly Parameter[], column: number): Source => {
  const members = params.map(
    ({ name, type }) => source`readonly ${typescript.key(name, 'camel')}: ${typescript.scalar(type)}`,
  );
  const oneLine = source`{ ${join(members, source`; `)} }`;
  return column + oneLine.length + 1 <= width ? oneLine : source`{\n  ${join(members, source`;\n  `)};\n}`;
};

/** Where a type starts after `export type name = `. */
const aliasColumn = (name: Source): number => 'export type  = '.length + name.length;

/** An arm of the union of known errors, in a line of its own. */
const armOf = (type: Source, errors: readonly ErrorDefinition[], isLast: boolean): Source => {
  const codes = stringsOf(errors.map(({ code }) => code));
  const names = stringsOf(errors.map(({ name }) => name));
  const oneLine = source`KnownErrorOf<${join(codes, source` | `)}, ${join(names, source` | `)}, ${type}>`;
  if (4 + oneLine.length + (isLast ? 1 : 0) <= width) return oneLine;
  const unions = [codes, names].map((parts) => {
    const union = layOutUnion(parts, 6, 3);
    return union.startsWith('\n') ? union : source`\n      ${union}`;
  });
  return source`KnownErrorOf<${join(unions, source`,`)},\n      ${type}\n    >`;
};

/** The types that depend on the table: one arm for each shape of parameters, never one for each code. */
export const catalogModule = (catalog: ErrorCatalog): readonly Statement[] => {
  const shapes = new Map<Source | undefined, ErrorDefinition[]>();
  for (const error of knownErrors(catalog)) {
    const type = paramsType(error.params);
    const standing = shapes.get(type);
    if (standing === undefined) shapes.set(type, [error]);
    else standing.push(error);
  }
  const arms = [...shapes].map(([type, errors], index) =>
    armOf(type ?? source`undefined`, errors, index === shapes.size - 1),
  );
  const alias = (name: Source, parts: readonly Source[], says: string): Statement =>
    typeAlias(name, layOutUnion(parts, aliasColumn(name), 1), typescript.documentation([says]));
  return [
    ...(arms.length === 0 ? [] : [importTypes([source`KnownErrorOf`], source`./types.js`)]),
    alias(source`Category`, stringsOf(catalog.categories.map(({ name }) => name)), 'The groups of errors.'),
    ...[...shapes].flatMap(([type, [error]]) =>
      type === undefined || error === undefined
        ? []
        : [
            typeAlias(
              type,
              shapeOf(error.params, aliasColumn(type)),
              typescript.documentation([parameterWords(error.params)]),
            ),
          ],
    ),
    {
      ...alias(source`KnownError`, arms, 'An error of the table: its code narrows its parameters.'),
      // The formatter gives one long arm alone a shape of its own.
      isSettled: arms.length > 1,
    },
  ];
};

const parameterWords = (params: readonly Parameter[]): string =>
  `The values in messages with ${params.map(({ name, type }) => `${name} (${type})`).join(', ')}.`;
