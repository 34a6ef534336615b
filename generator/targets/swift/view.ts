import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import { cutPieces } from '../pieces.ts';
import type { TargetOptions } from '../target.ts';
import { swift } from './language.ts';

/** What every file of the package may name. */
export type PackageView = {
  /** The name of the Swift package. */
  readonly package: Source;
  readonly module: Source;
  /** The error type. */
  readonly type: Source;
};

/** The names of the package, of its module and of its error type. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => ({
  package: word(`${catalog.name}-errors`),
  module: options['module'] === undefined ? swift.module(catalog.name) : word(options['module']),
  type: swift.errorType(catalog.name),
});

type DriverError = {
  readonly name: Source;
  readonly identifier: Source;
  readonly hasFactory: boolean;
  readonly hasParams: boolean;
  readonly hasSensitive: boolean;
  /** The arguments of the factory, each taken from the vectors: `parameter: p.string("parameter")`. */
  readonly arguments: Source;
  /** What was read: `("parameter", .string($0.parameter))`. */
  readonly fields: Source;
};

type DriverPiece = { readonly number: number; readonly errors: readonly DriverError[] };

/** What the templates of test/packages/swift show: each factory by its name, so that the vectors run through the typed ones. */
export type SwiftDriverView = PackageView & { readonly pieces: readonly DriverPiece[] };

const readers = {
  string: source`string`,
  integer: source`integer`,
  number: source`number`,
  boolean: source`boolean`,
};

const labelOf = ({ name }: Parameter): Source => swift.identifier(name, 'camel');

const driverError = ({ name, kind, params }: ErrorDefinition): DriverError => ({
  name: swift.string(name),
  identifier: swift.identifier(name, 'camel'),
  hasFactory: kind !== 'success',
  hasParams: params.length > 0,
  hasSensitive: params.some(({ sensitive }) => sensitive),
  arguments: join(
    params.map((param) => source`${labelOf(param)}: given.${readers[param.type]}(${swift.string(param.name)})`),
    source`, `,
  ),
  fields: join(
    params.map((param) => source`(${swift.string(param.name)}, .${readers[param.type]}(read.${labelOf(param)}))`),
    source`, `,
  ),
});

/** Makes the {@link SwiftDriverView} of a catalog; the options are those of its target. */
export const swiftDriverView = (catalog: ErrorCatalog, options: TargetOptions): SwiftDriverView => ({
  ...packageView(catalog, options),
  pieces: cutPieces(catalog.errors).map((errors, index) => ({ number: index + 1, errors: errors.map(driverError) })),
});
