import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { json } from '../../language/json.ts';
import type { Source } from '../../language/language.ts';
import type { PackageView } from './package-view.ts';

/** What composer.json says of the package. */
export type ManifestView = {
  readonly package: Source;
  readonly description: Source;
  readonly license: Source;
  /** The namespace as the prefix of what is loaded. */
  readonly prefix: Source;
};

/** Composer's word for what has no licence that others may use. */
const licenseName = (license: string): string => (license === 'UNLICENSED' ? 'proprietary' : license);

/** The view of composer.json. */
export const manifestView = ({ title, license }: ErrorCatalog, names: PackageView): ManifestView => ({
  package: json.string(names.package),
  description: json.string(`${onOneLine(title)} errors`),
  license: json.string(licenseName(license)),
  prefix: json.string(`${names.namespace}\\`),
});
