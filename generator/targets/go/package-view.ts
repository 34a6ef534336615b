import type { ErrorCatalog } from '../../ir/catalog.ts';
import { word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { go } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & { readonly package: Source; readonly module: Source };

/** From version 2, the path of a module contains its major version ("Module version numbering" of the Go reference). */
const majorSuffix = (version: string): string => {
  const major = Number(version.split('.')[0]);
  return major >= 2 ? `/v${major}` : '';
};

/** The names of the package and of its module. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => ({
  ...fallbackView(go, catalog),
  package: go.packageName(catalog.name),
  module: word(options['module'] ?? `example.com/${catalog.name}-errors${majorSuffix(catalog.version)}`),
});
