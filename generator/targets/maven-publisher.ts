import type { ErrorCatalog } from '../ir/catalog.ts';
import type { Source } from '../language/language.ts';
import { xml } from '../language/xml.ts';
import { publisherOf } from './publisher.ts';

/** Who publishes a package and where, as pom.xml says it. */
export type MavenPublisherView = {
  readonly developers: readonly { readonly name: Source; readonly hasEmail: boolean; readonly email: Source }[];
  readonly hasHomepage: boolean;
  readonly homepage: Source;
  readonly hasRepository: boolean;
  readonly repository: Source;
};

/** In a manifest Maven would put a property in the place of `${…}`. */
const text = (value: string): Source => xml.text(value.replaceAll('${', '$ {'));

/** The publisher of the packages of a catalog, for pom.xml. */
export const mavenPublisherView = (catalog: ErrorCatalog): MavenPublisherView => {
  const { authors, homepage, repository } = publisherOf(catalog);
  return {
    developers: authors.map(({ name, email }) => ({
      name: text(name),
      hasEmail: email !== undefined,
      email: text(email ?? ''),
    })),
    hasHomepage: homepage !== undefined,
    homepage: text(homepage ?? ''),
    hasRepository: repository !== undefined,
    repository: text(repository ?? ''),
  };
};
