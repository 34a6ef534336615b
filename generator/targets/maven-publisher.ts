import type { ErrorCatalog } from '../ir/catalog.ts';
import type { Source } from '../language/language.ts';
import { xml } from '../language/xml.ts';
import { linksView, publisherOf, type LinksView } from './publisher.ts';

/** Who publishes a package and where, as pom.xml says it. */
export type MavenPublisherView = LinksView & {
  readonly developers: readonly { readonly name: Source; readonly hasEmail: boolean; readonly email: Source }[];
};

/** In a manifest Maven would put a property in the place of `${…}`. */
const text = (value: string): Source => xml.text(value.replaceAll('${', '$ {'));

/** The publisher of the packages of a catalog, for pom.xml. */
export const mavenPublisherView = (catalog: ErrorCatalog): MavenPublisherView => {
  const publisher = publisherOf(catalog);
  const { authors } = publisher;
  return {
    developers: authors.map(({ name, email }) => ({
      name: text(name),
      hasEmail: email !== undefined,
      email: text(email ?? ''),
    })),
    ...linksView(publisher, text),
  };
};
