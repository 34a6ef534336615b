import type { ErrorCatalog } from '../../ir/catalog.ts';
import type { Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { cpp, isGlobalName } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  readonly package: Source;
  readonly namespace: Source;
  readonly macro: Source;
};

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
  return {
    ...fallbackView(cpp, catalog),
    package: cpp.packageName(names.package),
    macro: cpp.macro(names.package),
    namespace: cpp.namespace(names.namespace),
  };
};
