import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { kotlin } from './language.ts';

/** The names that every file of the package may use. */
export type PackageView = FallbackView & {
  readonly package: Source;
  readonly group: Source;
  readonly artifact: Source;
  /** The exception that all others extend. */
  readonly root: Source;
  /** The object with the definitions and the functions. */
  readonly facade: Source;
};

/** The names of the package and of what every file contains. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const { name } = catalog;
  return {
    ...fallbackView(kotlin, catalog),
    package:
      options['package'] === undefined ? source`com.example.${kotlin.packageName(name)}` : word(options['package']),
    group: word(options['group'] ?? 'com.example'),
    artifact: word(options['artifact'] ?? `${name}-errors-kotlin`),
    root: kotlin.exception(name),
    facade: kotlin.object(name),
  };
};
