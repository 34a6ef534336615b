import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { word, type Source } from '../../language/language.ts';
import { xml } from '../../language/xml.ts';
import { mavenPublisherView, type MavenPublisherView } from '../maven-publisher.ts';
import type { PackageView } from './package-view.ts';

/** What pom.xml says about the package. */
export type ManifestView = PackageView &
  MavenPublisherView & {
    readonly version: Source;
    readonly name: Source;
    readonly description: Source;
    readonly license: Source;
  };

/** The view of pom.xml. */
export const manifestView = (catalog: ErrorCatalog, names: PackageView): ManifestView => {
  const { title, description, version, license } = catalog;
  return {
    ...names,
    ...mavenPublisherView(catalog),
    version: word(version),
    name: xml.text(onOneLine(title)),
    description: xml.text(onOneLine(description ?? `The errors of ${title}.`)),
    license: xml.text(onOneLine(license)),
  };
};
