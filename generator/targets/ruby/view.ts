import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, word, type Source } from '../../language/language.ts';
import type { TargetOptions } from '../target.ts';
import { ruby } from './language.ts';

/** What every file of the package may name. */
export type PackageView = { readonly gem: Source; readonly module: Source };

/** What the gemspec shows. */
export type GemView = PackageView & {
  readonly summary: Source;
  readonly description: Source;
  readonly author: Source;
  readonly hasHomepage: boolean;
  readonly homepage: Source;
  readonly hasLicense: boolean;
  readonly license: Source;
};

/** The names of the gem and of its module. */
export const packageView = (catalog: ErrorCatalog, options: TargetOptions): PackageView => ({
  gem: word(options['gem'] ?? `${catalog.name.replaceAll('-', '_')}_errors`),
  module: options['module'] === undefined ? ruby.moduleName(catalog.name) : word(options['module']),
});

/** A text that is still short when all of it must be escaped. */
const shorten = (text: string): string => {
  const characters = [...onOneLine(text)];
  const longest = characters.every((character) => character >= ' ' && character <= '~') ? 40 : 8;
  return characters.length > longest ? `${characters.slice(0, longest).join('').trimEnd()}...` : characters.join('');
};

/** A semver as RubyGems writes it: `1.0.0-beta.2` → `1.0.0.pre.beta.2`; it has no place for a build. */
const gemVersion = (version: string): string => {
  const [release = '', ...preRelease] = version.replace(/\+.*$/u, '').split('-');
  return [release, ...(preRelease.length === 0 ? [] : ['pre', ...preRelease.filter((part) => part !== '')])].join('.');
};

/** The literal of the package's version. */
export const versionLiteral = ({ version }: ErrorCatalog): Source => ruby.string(gemVersion(version));

/** The view of the gemspec. */
export const gemView = (catalog: ErrorCatalog, names: PackageView): GemView => {
  const title = shorten(catalog.title);
  // A link for each error holds its code: what stands before it is the page.
  const [page = ''] = catalog.docs?.split(/[#?{]/u) ?? [];
  return {
    ...names,
    summary: ruby.string(`Errors of the ${title}`),
    description: ruby.string(`Codes, messages and parameters of the errors of the ${title}, as exceptions.`),
    author: ruby.string(`${title} authors`),
    hasHomepage: page !== '',
    homepage: ruby.string(page),
    hasLicense: catalog.license !== 'UNLICENSED',
    license: ruby.string(catalog.license),
  };
};

/** The documentation of the module. */
export const aboutLines = ({ title, description, version }: ErrorCatalog): Source =>
  join(
    ruby.comment([`The errors of ${onOneLine(title)}, version ${version}.`, description ?? ''].join('\n\n')),
    source`\n`,
  );
