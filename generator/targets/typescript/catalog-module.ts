import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { isSeen } from '../raised.ts';
import { typescript } from './language.ts';
import { indent, layOutUnion, width } from './layout.ts';
import { aliasColumn, paramsShape } from './params-shape.ts';
import { importTypes, typeAlias, type Statement } from './statement.ts';

/** The errors that an error value may be. */
const knownErrors = (catalog: ErrorCatalog): readonly ErrorDefinition[] =>
  catalog.errors.filter((error) => isSeen(catalog, error));

const stringsOf = (texts: readonly string[]): readonly Source[] => texts.map(typescript.string);

/** The place of an arm of the union of known errors. */
interface ArmPlace {
  /** Where it starts on its line. */
  readonly column: number;
  /** How deep its line is; further lines are one deeper. */
  readonly depth: number;
  /** Characters after it. */
  readonly after: number;
}

/** Errors of one category with parameters of the same names and types. */
type Arm = readonly [ErrorDefinition, ...ErrorDefinition[]];

/** An arm of the union of known errors: on one line, or each of its types on lines of its own. */
const armOf = (errors: Arm, { column, depth, after }: ArmPlace): Source => {
  const [{ category, params }] = errors;
  const unions = [errors.map(({ code }) => code), errors.map(({ name }) => name)].map(stringsOf);
  const shape = (at: number, inner: number): Source =>
    params.length === 0 ? source`undefined` : paramsShape(params, at, inner);
  const group = typescript.string(category);
  const flat = [...unions.map((parts) => join(parts, source` | `)), group, shape(-Infinity, 0)];
  const oneLine = source`KnownErrorOf<${join(flat, source`, `)}>`;
  if (column + oneLine.length + after <= width) return oneLine;
  const inner = depth + 1;
  const line = source`\n${indent(inner)}`;
  const broken = [...unions.map((parts) => layOutUnion(parts, 2 * inner, inner)), group, shape(2 * inner, inner)].map(
    (part) => (part.startsWith('\n') ? part : source`${line}${part}`),
  );
  return source`KnownErrorOf<${join(broken, source`,`)}\n${indent(depth)}>`;
};

/** The union of known errors: an arm for each shape of parameters in a category. */
const unionOf = (arms: readonly Arm[], column: number): Source => {
  const [only, ...others] = arms;
  if (only !== undefined && others.length === 0) return armOf(only, { column, depth: 0, after: 1 });
  return layOutUnion(
    arms.map((arm, index) => armOf(arm, { column: 4, depth: 2, after: index === arms.length - 1 ? 1 : 0 })),
    column,
    1,
  );
};

const armsOf = (catalog: ErrorCatalog): readonly Arm[] => {
  const arms = new Map<string, [ErrorDefinition, ...ErrorDefinition[]]>();
  for (const error of knownErrors(catalog)) {
    const key = JSON.stringify([error.category, paramsShape(error.params, 0)]);
    const arm = arms.get(key);
    if (arm === undefined) arms.set(key, [error]);
    else arm.push(error);
  }
  return [...arms.values()];
};

/** The types that depend on the table: one arm for each shape of parameters in a category, never one for each code. */
export const catalogModule = (catalog: ErrorCatalog): readonly Statement[] => {
  const arms = armsOf(catalog);
  const known = source`KnownError`;
  const category = source`Category`;
  const categories = stringsOf(catalog.categories.map(({ name }) => name));
  return [
    ...(arms.length === 0 ? [] : [importTypes([source`KnownErrorOf`], source`./types.js`)]),
    typeAlias(
      category,
      layOutUnion(categories, aliasColumn(category), 1),
      typescript.documentation(['The categories of errors.']),
    ),
    typeAlias(
      known,
      unionOf(arms, aliasColumn(known)),
      typescript.documentation(['An error that the table defines. Its code narrows its parameters.']),
    ),
  ];
};
