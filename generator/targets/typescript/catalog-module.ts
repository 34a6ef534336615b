import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { isSeen } from '../raised.ts';
import { typescript } from './language.ts';
import { indent, layOutUnion, width } from './layout.ts';
import { importTypes, typeAlias, type Statement } from './statement.ts';

/** The type of an error's parameters; undefined for an error that has none. */
export const paramsType = (params: readonly Parameter[]): Source | undefined =>
  params.length === 0 ? undefined : source`${typescript.identifier(parameterListName(params), 'pascal')}Params`;

/** The errors that an error value may be. */
const knownErrors = (catalog: ErrorCatalog): readonly ErrorDefinition[] =>
  catalog.errors.filter((error) => isSeen(catalog, error));

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

/** The place of an arm of the union of known errors. */
interface ArmPlace {
  /** Where it starts on its line. */
  readonly column: number;
  /** How deep its line is; further lines are one deeper. */
  readonly depth: number;
  /** Characters after it. */
  readonly after: number;
}

/** An arm of the union of known errors: on one line, or its codes, names and parameters on lines of their own. */
const armOf = (type: Source, errors: readonly ErrorDefinition[], { column, depth, after }: ArmPlace): Source => {
  const codes = stringsOf(errors.map(({ code }) => code));
  const names = stringsOf(errors.map(({ name }) => name));
  const oneLine = source`KnownErrorOf<${join(codes, source` | `)}, ${join(names, source` | `)}, ${type}>`;
  if (column + oneLine.length + after <= width) return oneLine;
  const line = source`\n${indent(depth + 1)}`;
  const unions = [codes, names].map((parts) => {
    const union = layOutUnion(parts, 2 * (depth + 1), depth + 1);
    return union.startsWith('\n') ? union : source`${line}${union}`;
  });
  return source`KnownErrorOf<${join(unions, source`,`)},${line}${type}\n${indent(depth)}>`;
};

/** The union of known errors: an arm for each shape of parameters. */
const unionOf = (shapes: ReadonlyMap<Source | undefined, readonly ErrorDefinition[]>, column: number): Source => {
  const arms = [...shapes].map(([type = source`undefined`, errors], index): Source =>
    armOf(
      type,
      errors,
      shapes.size === 1
        ? { column, depth: 0, after: 1 }
        : { column: 4, depth: 2, after: index === shapes.size - 1 ? 1 : 0 },
    ),
  );
  const [only] = arms;
  return arms.length === 1 && only !== undefined ? only : layOutUnion(arms, column, 1);
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
  const known = source`KnownError`;
  const category = source`Category`;
  const categories = stringsOf(catalog.categories.map(({ name }) => name));
  return [
    ...(shapes.size === 0 ? [] : [importTypes([source`KnownErrorOf`], source`./types.js`)]),
    typeAlias(
      category,
      layOutUnion(categories, aliasColumn(category), 1),
      typescript.documentation(['The categories of errors.']),
    ),
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
    typeAlias(
      known,
      unionOf(shapes, aliasColumn(known)),
      typescript.documentation(['An error that the table defines. Its code narrows its parameters.']),
    ),
  ];
};

const parameterWords = (params: readonly Parameter[]): string =>
  `The values in messages with ${params.map(({ name, type }) => `${name} (${type})`).join(', ')}.`;
