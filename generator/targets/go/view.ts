import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import type { TargetOptions } from '../target.ts';
import { go } from './language.ts';
import { cutPieces } from '../pieces.ts';

/** What every file of the package may name. */
export type PackageView = { readonly package: Source; readonly module: Source };

/** From 2 on the major version of a module stands in its path ("Module version numbering" of the Go reference). */
const majorSuffix = (version: string): string => {
  const major = Number(version.split('.')[0]);
  return major >= 2 ? `/v${major}` : '';
};

/** The names of the package and of its module. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => ({
  package: go.packageName(catalog.name),
  module: word(options['module'] ?? `example.com/${catalog.name}-errors${majorSuffix(catalog.version)}`),
});

type DriverError = {
  readonly name: Source;
  readonly identifier: Source;
  readonly hasFactory: boolean;
  readonly hasReader: boolean;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
};

type DriverPiece = { readonly number: number; readonly errors: readonly DriverError[] };

/** What the templates of test/packages/go show: each factory by its name, so that the vectors run through the typed ones. */
export type GoDriverView = PackageView & { readonly tables: Source; readonly pieces: readonly DriverPiece[] };

const driverError = ({ name, kind, params }: ErrorDefinition): DriverError => ({
  name: go.string(name),
  identifier: go.identifier(name, 'pascal'),
  hasFactory: kind !== 'success',
  hasReader: kind !== 'success' && params.length > 0,
  arguments: join(
    params.map((param) => source`valueOf[${go.scalar(param.type)}](params[${go.string(param.name)}]), `),
    source``,
  ),
});

/** The names `table1`, `table2` … of the pieces of a table, as a composite literal has them. */
export const tableNames = (pieces: readonly unknown[]): Source =>
  source`{${join(
    pieces.map((_, index) => source`table${index + 1}`),
    source`, `,
  )}}`;

/** Makes the {@link GoDriverView} of a catalog; the options are those of its target. */
export const goDriverView = (catalog: ErrorCatalog, options: TargetOptions): GoDriverView => {
  const pieces = cutPieces(catalog.errors);
  return {
    ...packageView(catalog, options),
    tables: tableNames(pieces),
    pieces: pieces.map((errors, index) => ({ number: index + 1, errors: errors.map(driverError) })),
  };
};
