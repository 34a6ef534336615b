import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { java } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  readonly package: Source;
  readonly module: Source;
  /** The exception that all others extend. */
  readonly root: Source;
  /** The class with the factories. */
  readonly facade: Source;
};

/** The names of the package and of its main types. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const { name } = catalog;
  const given = options['package'];
  const packageName = given === undefined ? java.packageName(name) : java.dotted(given);
  return {
    ...fallbackView(java, catalog),
    package: packageName,
    module: java.moduleName(packageName),
    root: java.rootType(name),
    facade: java.facadeType(name),
  };
};
