import type { ErrorCatalog } from '../../ir/catalog.ts';
import { word, type Source } from '../../language/language.ts';
import { fallbackView, type FallbackView } from '../fallback-view.ts';
import type { TargetOptions } from '../target.ts';
import { rust } from './language.ts';

/** What every file of the package may name. */
export type PackageView = FallbackView & {
  readonly crate: Source;
  /** The name by which Rust code calls the crate. */
  readonly package: Source;
};

/** The names of the crate. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => {
  const { name } = catalog;
  const crate = options['crate'] ?? `${name}-errors`;
  return {
    ...fallbackView(rust, catalog),
    crate: word(crate),
    package: rust.crateIdentifier(crate),
  };
};
