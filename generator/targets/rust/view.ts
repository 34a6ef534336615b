import type { ErrorCatalog, ErrorDefinition, ScalarType } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import { cutPieces } from '../pieces.ts';
import type { TargetOptions } from '../target.ts';
import { constantOf } from './codes-view.ts';
import { isRaised } from './constructors-view.ts';
import { hasVariant } from './kind-view.ts';
import { rust } from './language.ts';

/** The name of the crate. */
export const crateName = ({ name }: ErrorCatalog, options: TargetOptions): string =>
  options['crate'] ?? `${name}-errors`;

type DriverError = {
  readonly name: Source;
  readonly code: Source;
  readonly hasConstructor: boolean;
  readonly constructor_: Source;
  readonly hasReader: boolean;
  /** `Kind::ParameterEmpty { parameter, .. }`. */
  readonly pattern: Source;
  readonly fields: readonly { readonly name: Source; readonly identifier: Source }[];
};

/** What the templates of test/packages/rust show: each constructor and variant, so that the vectors run through them. */
export type RustDriverView = {
  readonly crate: Source;
  readonly pieces: readonly { readonly number: number; readonly errors: readonly DriverError[] }[];
};

const readers: Readonly<Record<ScalarType, Source>> = {
  string: source`text`,
  integer: source`integer`,
  number: source`number`,
  boolean: source`boolean`,
};

const driverError = (catalog: ErrorCatalog, error: ErrorDefinition): DriverError => {
  const { name, params } = error;
  const values = params.map(({ name, type }) => source`p.${readers[type]}(${rust.string(name)})`);
  const fields = params.map((param) => ({
    name: rust.string(param.name),
    identifier: rust.identifier(param.name, 'snake'),
  }));
  const names = fields.map(({ identifier }) => source`${identifier}, `);
  return {
    name: rust.string(name),
    code: constantOf(name),
    hasConstructor: isRaised(error),
    constructor_: source`Error::${rust.constructor(name)}(${join(values, source`, `)})`,
    hasReader: params.length > 0 && hasVariant(catalog, error),
    pattern: source`Kind::${rust.variant(name)} { ${join(names, source``)}.. }`,
    fields,
  };
};

/** Makes the {@link RustDriverView} of a catalog; the options are those of its target. */
export const rustDriverView = (catalog: ErrorCatalog, options: TargetOptions): RustDriverView => ({
  crate: toml.string(crateName(catalog, options)),
  pieces: cutPieces(catalog.errors).map((errors, index) => ({
    number: index + 1,
    errors: errors.map((error) => driverError(catalog, error)),
  })),
});
