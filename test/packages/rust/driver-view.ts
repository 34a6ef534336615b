import type { ErrorCatalog, ErrorDefinition, ScalarType } from '../../../generator/ir/catalog.ts';
import { join, source, type Source } from '../../../generator/language/language.ts';
import { commas, none } from '../../../generator/language/lists.ts';
import { toml } from '../../../generator/language/toml.ts';
import { isRaised, isSeen } from '../../../generator/targets/raised.ts';
import { constantOf } from '../../../generator/targets/rust/codes-view.ts';
import { rust } from '../../../generator/targets/rust/language.ts';
import { operationType } from '../../../generator/targets/rust/operations-view.ts';
import { packageView } from '../../../generator/targets/rust/package-view.ts';
import { driverPieces } from '../driver-pieces.ts';
import type { DriverView } from '../toolchain.ts';

type DriverError = {
  readonly name: Source;
  readonly code: Source;
  readonly hasFactory: boolean;
  readonly factory: Source;
  readonly hasReader: boolean;
  /** `Kind::ParameterEmpty { parameter, .. }`. */
  readonly pattern: Source;
  readonly fields: readonly { readonly name: Source; readonly identifier: Source }[];
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
    hasFactory: isRaised(error),
    factory: source`Error::${rust.constructor(name)}(${commas(values)})`,
    hasReader: params.length > 0 && isSeen(catalog, error),
    pattern: source`Kind::${rust.variant(name)} { ${join(names, none)}.. }`,
    fields,
  };
};

/** What the driver's templates show: each constructor and variant, so that the vectors run through them. */
export const driverView: DriverView = (catalog, options, asked) => ({
  crate: toml.string(packageView(catalog, options).crate),
  hasFallback: catalog.fallback !== undefined,
  operations: catalog.operations.map(({ name }) => ({ name: rust.string(name), identifier: operationType(name) })),
  pieces: driverPieces(asked, (error) => driverError(catalog, error)),
});
