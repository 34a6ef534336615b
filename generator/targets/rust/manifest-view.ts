import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import type { Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import type { PackageView } from './package-view.ts';

/** What Cargo.toml says of the package. */
export type ManifestView = {
  readonly crate: Source;
  readonly version: Source;
  readonly description: Source;
  readonly hasLicenseExpression: boolean;
  readonly license: Source;
};

/** The view of Cargo.toml. */
export const manifestView = ({ title, version, license }: ErrorCatalog, { crate }: PackageView): ManifestView => ({
  crate: toml.string(crate),
  version: toml.string(version),
  description: toml.string(`${onOneLine(title)} errors`),
  hasLicenseExpression: !/LicenseRef-|^UNLICENSED$|^proprietary$/i.test(license),
  license: toml.string(license),
});
