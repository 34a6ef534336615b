import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { word, type Source } from '../../language/language.ts';
import { xml } from '../../language/xml.ts';
import { mavenPublisherView, type MavenPublisherView } from '../maven-publisher.ts';
import type { TargetOptions } from '../target.ts';
import { java } from './language.ts';
import type { PackageView } from './package-view.ts';

/** Maven's groupId: the one given, else the package's name without its last part. */
const groupOf = (view: PackageView, options: TargetOptions): Source =>
  java.dotted(options['group'] ?? view.package.slice(0, view.package.lastIndexOf('.')));

/** What pom.xml and the README say of the package. */
export type ManifestView = PackageView &
  MavenPublisherView & {
    readonly group: Source;
    readonly artifact: Source;
    readonly version: Source;
    readonly description: Source;
    readonly hasLicense: boolean;
    readonly license: Source;
    readonly hasLicenseUrl: boolean;
  };

/** The view of pom.xml. */
export const manifestView = (catalog: ErrorCatalog, view: PackageView, options: TargetOptions): ManifestView => {
  const { name, title, description, version, license } = catalog;
  return {
    ...view,
    ...mavenPublisherView(catalog),
    group: groupOf(view, options),
    artifact: word(`${name}-errors`),
    version: word(version),
    // In a manifest Maven would put a property in the place of `${…}`.
    description: xml.text(onOneLine(description ?? `${title} errors.`).replaceAll('${', '$ {')),
    hasLicense: license !== 'UNLICENSED',
    license: xml.text(onOneLine(license)),
    hasLicenseUrl: /^[A-Za-z0-9.-]+$/.test(license),
  };
};
