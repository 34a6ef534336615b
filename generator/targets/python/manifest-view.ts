import type { Author, ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { source, type Source } from '../../language/language.ts';
import { toml } from '../../language/toml.ts';
import { linksView, docsPage, publisherOf, type LinksView } from '../publisher.ts';
import type { PackageView } from './package-view.ts';
import { toPythonVersion } from './version.ts';

/** What pyproject.toml says of the package. */
export type ManifestView = LinksView & {
  readonly distribution: Source;
  readonly module: Source;
  readonly version: Source;
  readonly summary: Source;
  readonly isPrivate: boolean;
  readonly license: Source;
  readonly authors: readonly { readonly person: Source }[];
  readonly hasUrls: boolean;
  readonly hasDocs: boolean;
  readonly docs: Source;
};

const tableOf = ({ name, email }: Author): Source =>
  email === undefined
    ? source`{ name = ${toml.string(name)} }`
    : source`{ name = ${toml.string(name)}, email = ${toml.string(email)} }`;

/** The view of pyproject.toml. */
export const manifestView = (catalog: ErrorCatalog, { distribution, module }: PackageView): ManifestView => {
  const page = docsPage(catalog);
  const { authors, repository } = publisherOf(catalog);
  const { homepage } = catalog;
  return {
    distribution: toml.string(distribution),
    module,
    version: toml.string(toPythonVersion(catalog.version)),
    summary: toml.string(onOneLine(`${catalog.title} errors`)),
    isPrivate: catalog.license === 'UNLICENSED',
    license: toml.string(catalog.license),
    authors: authors.map((author) => ({ person: tableOf(author) })),
    hasUrls: [page, homepage, repository].some((link) => link !== undefined),
    ...linksView({ homepage, repository }, toml.string),
    hasDocs: page !== undefined,
    docs: toml.string(page ?? ''),
  };
};
