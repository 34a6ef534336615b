import type { ErrorCatalog } from '../../ir/catalog.ts';
import { word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { ruby } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & { readonly gem: Source; readonly module: Source };

/** The names of the gem and of its module. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => ({
  ...fallbackView(ruby, catalog),
  gem: word(options['gem'] ?? `${catalog.name.replaceAll('-', '_')}_errors`),
  module: options['module'] === undefined ? ruby.moduleName(catalog.name) : word(options['module']),
});
