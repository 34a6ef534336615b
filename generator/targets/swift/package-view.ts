import type { ErrorCatalog } from '../../ir/catalog.ts';
import { word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { swift } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  /** The name of the Swift package. */
  readonly package: Source;
  readonly module: Source;
  /** The type of all errors. */
  readonly root: Source;
};

/** The names of the package, of its module and of its error type. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => ({
  ...fallbackView(swift, catalog),
  package: word(`${catalog.name}-errors`),
  module: options['module'] === undefined ? swift.module(catalog.name) : word(options['module']),
  root: swift.errorType(catalog.name),
});
