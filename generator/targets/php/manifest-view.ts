import type { Author, ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { json } from '../../language/json.ts';
import { join, source, type Source } from '../../language/language.ts';
import { linksView, publisherOf, type LinksView } from '../publisher.ts';
import type { PackageView } from './package-view.ts';

/** What composer.json says of the package. */
export type ManifestView = LinksView & {
  readonly package: Source;
  readonly description: Source;
  readonly license: Source;
  readonly authors: Source;
  /** The namespace as the prefix of what is loaded. */
  readonly prefix: Source;
};

/** Composer's word for what has no licence that others may use. */
const licenseName = (license: string): string => (license === 'UNLICENSED' ? 'proprietary' : license);

const authorOf = ({ name, email }: Author): Source => {
  const members = [
    source`"name": ${json.string(name)}`,
    ...(email === undefined ? [] : [source`"email": ${json.string(email)}`]),
  ];
  return source`{\n      ${join(members, source`,\n      `)}\n    }`;
};

/** The view of composer.json. */
export const manifestView = (catalog: ErrorCatalog, names: PackageView): ManifestView => {
  const { title, license } = catalog;
  const publisher = publisherOf(catalog);
  const { authors } = publisher;
  return {
    package: json.string(names.package),
    description: json.string(`${onOneLine(title)} errors`),
    license: json.string(licenseName(license)),
    prefix: json.string(`${names.namespace}\\`),
    authors: join(authors.map(authorOf), source`,\n    `),
    ...linksView(publisher, json.string),
  };
};
