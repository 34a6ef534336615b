import type { ErrorCatalog, ErrorDefinition, Parameter, ScalarType } from '../../ir/catalog.ts';
import { parameterListName } from '../../language/identifiers.ts';
import { join, source, type Source } from '../../language/language.ts';
import { commas } from '../../language/lists.ts';
import { cutPieces } from '../pieces.ts';
import { isSeen } from '../raised.ts';
import { constantOf } from './codes-view.ts';
import { rust } from './language.ts';

const fieldTypes: Readonly<Record<ScalarType, Source>> = {
  string: source`&'a str`,
  integer: source`i64`,
  number: source`f64`,
  boolean: source`bool`,
};

/** What an error says, in documentation. */
export const summaryOf = ({ message }: ErrorDefinition): Source => rust.phrase(message.display);

const field = ({ name, type, description }: Parameter): readonly Source[] => [
  ...rust.comment(description ?? '').map((line) => source`    ${line}`),
  ...(rust.comment(description ?? '').length === 0
    ? [source`    /// The value of \`${rust.identifier(name, 'snake')}\`.`]
    : []),
  source`    ${rust.identifier(name, 'snake')}: Option<${fieldTypes[type]}>,`,
];

const variant = (error: ErrorDefinition): readonly Source[] => {
  const identifier = rust.variant(error.name);
  const doc = source`/// ${summaryOf(error)} ([\`${constantOf(error.name)}\`])`;
  if (error.params.length === 0) return [doc, source`${identifier},`];
  return [doc, source`#[non_exhaustive]`, rust.opening(identifier, 4), ...error.params.flatMap(field), source`},`];
};

/** The variants of the enum of all errors, each with its documentation. */
export const variantsOf = (catalog: ErrorCatalog): Source =>
  join(catalog.errors.filter((error) => isSeen(catalog, error)).flatMap(variant), source`\n    `);

/** A function that fills in the fields of some variants. */
export type FillView = { readonly number: number; readonly arms: Source };

const patternOf = ({ name, params }: ErrorDefinition): Source => {
  const fields = params.map((param) => rust.identifier(param.name, 'snake'));
  return source`Kind::${rust.variant(name)} { ${commas(fields)} }`;
};

/** The variants with the same fields, and these: `Kind::A { id } | Kind::B { id } => id;`. */
const armOf = (params: readonly Parameter[], errors: readonly ErrorDefinition[]): Source => {
  const fields = params.map(({ name }) => rust.identifier(name, 'snake'));
  return source`${join(errors.map(patternOf), source`\n    | `)} => ${commas(fields)};`;
};

/** The functions that fill in the fields of variants, in pieces. */
export const fillsView = (catalog: ErrorCatalog): readonly FillView[] => {
  const withFields = catalog.errors.filter((error) => error.params.length > 0 && isSeen(catalog, error));
  return cutPieces(withFields).map((errors, index) => {
    const groups = new Map<string, ErrorDefinition[]>();
    for (const error of errors) {
      const name = parameterListName(error.params);
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [error]);
      else group.push(error);
    }
    const arms = [...groups.values()].map((group) => armOf(group[0]?.params ?? [], group));
    return { number: index + 1, arms: join(arms, source`\n    `) };
  });
};
