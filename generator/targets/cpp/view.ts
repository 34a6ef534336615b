import type { ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { cutPieces } from '../pieces.ts';
import type { TargetOptions } from '../target.ts';
import { cpp, isGlobalName } from './language.ts';

/** What every file of the package may name. */
export type PackageView = { readonly package: Source; readonly namespace: Source };

/** The namespace and the package, each as it is written. */
export interface PackageNames {
  readonly package: string;
  readonly namespace: string;
}

/** The names of a catalog's package. */
export const packageNames = ({ name }: ErrorCatalog, options: TargetOptions): PackageNames => {
  const stem = name.replaceAll('-', '_');
  return {
    package: options['package'] ?? `${stem}_errors`,
    namespace: options['namespace'] ?? (isGlobalName(stem) ? `${stem}_errors` : stem),
  };
};

/** The names of a catalog's package as source. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const names = packageNames(catalog, options);
  return { package: cpp.packageName(names.package), namespace: cpp.namespace(names.namespace) };
};

type DriverError = {
  readonly name: Source;
  readonly identifier: Source;
  readonly hasFactory: boolean;
  readonly hasParams: boolean;
  /** The arguments of the factory, each taken from the vectors. */
  readonly arguments: Source;
  readonly fields: readonly { readonly name: Source; readonly identifier: Source }[];
};

type DriverPiece = { readonly number: number; readonly errors: readonly DriverError[] };

/** What the templates of test/packages/cpp show: each factory by its name, so that the vectors run through the typed ones. */
export type CppDriverView = PackageView & { readonly pieces: readonly DriverPiece[] };

const driverError = ({ name, kind, params }: ErrorDefinition): DriverError => ({
  name: cpp.string(name),
  identifier: cpp.identifier(name, 'snake'),
  hasFactory: kind !== 'success',
  hasParams: kind !== 'success' && params.length > 0,
  arguments: join(
    params.map((param) => source`read<${cpp.scalar(param.type)}>(params, ${cpp.string(param.name)}), `),
    source``,
  ),
  fields: params.map((param) => ({ name: cpp.string(param.name), identifier: cpp.identifier(param.name, 'snake') })),
});

/** Makes the {@link CppDriverView} of a catalog; the options are those of its target. */
export const cppDriverView = (catalog: ErrorCatalog, options: TargetOptions): CppDriverView => ({
  ...packageView(catalog, options),
  pieces: cutPieces(catalog.errors).map((errors, index) => ({ number: index + 1, errors: errors.map(driverError) })),
});
