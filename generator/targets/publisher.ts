import type { Author, ErrorCatalog } from '../ir/catalog.ts';
import { onOneLine } from '../language/comments.ts';
import type { Source } from '../language/language.ts';

/** Who publishes the packages and where, as registries ask for it. */
export interface Publisher {
  /** At least one; the authors of the API if nobody is named. */
  readonly authors: readonly Author[];
  /** Year and holder of the copyright. */
  readonly copyright: string;
  /** The home page, or else the page with the documentation of the errors. */
  readonly homepage: string | undefined;
  /** The link to the Git repository. */
  readonly repository: string | undefined;
}

/** The page with the documentation of all errors: what a link to that of one error has before its code. */
export const docsPage = ({ docs }: ErrorCatalog): string | undefined => docs?.split(/[#?{]/u, 1)[0];

const linkOf = (page: string | undefined): string | undefined => (page?.startsWith('http') === true ? page : undefined);

/** The publisher of the packages of a catalog. */
export const publisherOf = (catalog: ErrorCatalog): Publisher => {
  const { title, copyright, homepage, repository } = catalog;
  const authors =
    catalog.authors.length === 0 ? [{ name: `${onOneLine(title)} authors`, email: undefined }] : catalog.authors;
  return {
    authors,
    copyright: copyright ?? authors.map(({ name }) => name).join(', '),
    homepage: homepage ?? linkOf(docsPage(catalog)),
    repository,
  };
};

/** An author on one line: `Ann <ann@example.com>`. */
export const personOf = ({ name, email }: Author): string => (email === undefined ? name : `${name} <${email}>`);

/** The links of a publisher as a manifest shows them. */
export type LinksView = {
  readonly hasHomepage: boolean;
  readonly homepage: Source;
  readonly hasRepository: boolean;
  readonly repository: Source;
};

/** The links of a publisher, each written by the language of the manifest. */
export const linksView = (
  { homepage, repository }: Pick<Publisher, 'homepage' | 'repository'>,
  write: (link: string) => Source,
): LinksView => ({
  hasHomepage: homepage !== undefined,
  homepage: write(homepage ?? ''),
  hasRepository: repository !== undefined,
  repository: write(repository ?? ''),
});
