import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import type { Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import type { PackageView } from './package-view.ts';
import { toPythonVersion } from './version.ts';

/** What pyproject.toml says of the package. */
export type ManifestView = {
  readonly distribution: Source;
  readonly module: Source;
  readonly version: Source;
  readonly summary: Source;
  readonly isPrivate: boolean;
  readonly hasDocs: boolean;
  readonly docs: Source;
};

/** The view of pyproject.toml. */
export const manifestView = (catalog: ErrorCatalog, { distribution, module }: PackageView): ManifestView => {
  // The link of an error contains its code; the part before it is the page.
  const [page = ''] = catalog.docs?.split(/[#?{]/u) ?? [];
  return {
    distribution: toml.string(distribution),
    module,
    version: toml.string(toPythonVersion(catalog.version)),
    summary: toml.string(onOneLine(`${catalog.title} errors`)),
    isPrivate: catalog.license === 'UNLICENSED',
    hasDocs: page !== '',
    docs: toml.string(page),
  };
};
