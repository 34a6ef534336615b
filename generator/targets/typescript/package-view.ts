import type { ErrorCatalog } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { json } from '../../language/json.ts';
import { source, word } from '../../language/language.ts';
import { fallbackView } from '../fallback-view.ts';
import { linksView, personOf, publisherOf } from '../publisher.ts';
import { typescript } from './language.ts';

/** The settings of the target. */
export interface PackageSettings {
  readonly packageName: string;
  /** Whether there are CommonJS modules too. */
  readonly isDual: boolean;
}

/** The address of a repository, as npm writes it. */
const addressOf = (link: string): string => `git+${link.replace(/(?:\.git)?\/*$/u, '.git')}`;

const publisherView = (catalog: ErrorCatalog) => {
  const { authors, homepage, repository } = publisherOf(catalog);
  return {
    author: json.string(authors.map(personOf).join(', ')),
    ...linksView({ homepage, repository: repository && addressOf(repository) }, json.string),
  };
};

/** What the templates of the package show. */
export type PackageView = ReturnType<typeof packageView>;

/** What the templates show of a catalog. */
export const packageView = (catalog: ErrorCatalog, { packageName, isDual }: PackageSettings) => {
  const { name, version, title, license } = catalog;
  const error = typescript.identifier(`${name.replaceAll('-', '_')}_error`, 'pascal');
  return {
    package: json.string(packageName),
    packageModule: typescript.string(packageName),
    packageText: word(packageName),
    version: json.string(version),
    description: json.string(`${title} errors`),
    license: json.string(license),
    ...publisherView(catalog),
    titleText: typescript.text(title),
    error,
    errorText: typescript.string(toCasing(`${name.replaceAll('-', '_')}_error`, 'pascal')),
    // Factories of this form take a trailing `_`, so the guard needs none.
    guard: source`is${typescript.ending(`${name.replaceAll('-', '_')}_error`, 'pascal')}`,
    brand: typescript.string(`errspec/${name}`),
    codesModule: typescript.string(`${packageName}/codes`),
    ...fallbackView(typescript, catalog),
    hasOperations: catalog.operations.length > 0,
    operationsModule: typescript.string(`${packageName}/operations`),
    hasLocales: catalog.locales.length > 0,
    isDual,
    folder: isDual ? source`cjs` : source`lib`,
  };
};
