import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { linksView, publisherOf, type LinksView } from '../publisher.ts';
import { csharp } from './language.ts';

/** What the project file says of the package. */
export type ManifestView = LinksView & {
  readonly version: Source;
  /** The major version alone, so that a newer minor one takes the place of an older. */
  readonly assemblyVersion: Source;
  readonly title: Source;
  readonly description: Source;
  readonly hasLicenseExpression: boolean;
  readonly license: Source;
  readonly authors: Source;
  readonly copyright: Source;
};

/** SPDX identifiers that nuget.org takes as an expression; of any other license the file is named. */
const known = /^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|ISC|MIT|MPL-2\.0|Unlicense)$/u;

/** A NuGet description has 4,000 characters at most. */
const longest = 2000;

const cut = (text: string): string => [...text].slice(0, longest).join('');

/** The view of the project file. */
export const manifestView = (catalog: ErrorCatalog): ManifestView => {
  const { version, title, description, license } = catalog;
  const publisher = publisherOf(catalog);
  const { authors, copyright } = publisher;
  const major = Number(version.split('.', 1)[0]);
  return {
    version: csharp.property(version),
    assemblyVersion: source`${major > 65_534 ? 0 : major}.0.0.0`,
    title: csharp.property(cut(onOneLine(title))),
    description: csharp.property(cut(onOneLine(description ?? `${title} errors`))),
    hasLicenseExpression: known.test(license),
    license: csharp.property(license),
    authors: csharp.property(cut(authors.map(({ name }) => name).join(', '))),
    copyright: csharp.property(cut(`Copyright ${copyright}`)),
    ...linksView(publisher, csharp.property),
  };
};
