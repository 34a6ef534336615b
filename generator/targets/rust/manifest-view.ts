import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import { linksView, personOf, publisherOf, type LinksView } from '../publisher.ts';
import type { PackageView } from './package-view.ts';

/** What Cargo.toml says of the package. */
export type ManifestView = LinksView & {
  readonly crate: Source;
  readonly version: Source;
  readonly description: Source;
  readonly hasLicenseExpression: boolean;
  readonly license: Source;
  readonly authors: Source;
};

/** The view of Cargo.toml. */
export const manifestView = (catalog: ErrorCatalog, { crate }: PackageView): ManifestView => {
  const { title, version, license } = catalog;
  const publisher = publisherOf(catalog);
  const { authors } = publisher;
  return {
    crate: toml.string(crate),
    version: toml.string(version),
    description: toml.string(`${onOneLine(title)} errors`),
    hasLicenseExpression: !/LicenseRef-|^UNLICENSED$|^proprietary$/i.test(license),
    license: toml.string(license),
    authors: join(
      authors.map((author) => toml.string(personOf(author))),
      source`, `,
    ),
    ...linksView(publisher, toml.string),
  };
};
