import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { json } from '../../language/json.ts';
import { source, type Source } from '../../language/language.ts';
import { linksView, publisherOf, type LinksView } from '../publisher.ts';
import type { PackageNames } from './package-view.ts';

/** What the recipes for Conan and vcpkg say of the package. */
export type ManifestView = LinksView & {
  readonly name: Source;
  /** The target that CMake links. */
  readonly target: Source;
  /** The name for vcpkg, which allows no underscore. */
  readonly port: Source;
  readonly version: Source;
  readonly description: Source;
  readonly license: Source;
  /** The license for vcpkg, which only takes licenses that SPDX lists. */
  readonly portLicense: Source;
};

const unlisted = /LicenseRef-|^UNLICENSED$|^proprietary$/iu;

/** The view of conanfile.py and vcpkg.json. A JSON text is a Python text too. */
export const manifestView = (catalog: ErrorCatalog, { package: name }: PackageNames): ManifestView => {
  const { title, version, license } = catalog;
  const publisher = publisherOf(catalog);
  return {
    name: json.string(name),
    target: json.string(`${name}::${name}`),
    port: json.string(name.replaceAll('_', '-')),
    version: json.string(version),
    description: json.string(`${onOneLine(title)} errors`),
    license: json.string(license),
    ...linksView(publisher, json.string),
    portLicense: unlisted.test(license) ? source`null` : json.string(license),
  };
};
