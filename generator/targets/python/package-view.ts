import type { ErrorCatalog } from '../../ir/catalog.ts';
import { word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { python } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  /** The name on the package index. */
  readonly distribution: Source;
  readonly module: Source;
  /** The exception that all others extend. */
  readonly root: Source;
};

/** The names of the package; the distribution is the option given or after the catalog. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const { name } = catalog;
  const distribution = options['package'] ?? `${name}-errors`;
  return {
    ...fallbackView(python, catalog),
    distribution: word(distribution),
    module: python.module(distribution),
    root: python.identifier(`${name.replaceAll('-', '_')}_error`, 'pascal'),
  };
};
