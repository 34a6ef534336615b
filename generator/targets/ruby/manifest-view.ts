import type { ErrorCatalog } from '../../ir/catalog.ts';
import { onOneLine } from '../../language/comments.ts';
import { join, source, type Source } from '../../language/language.ts';
import { linksView, publisherOf, type LinksView } from '../publisher.ts';
import { ruby } from './language.ts';
import type { PackageView } from './package-view.ts';

/** What the gemspec shows. */
export type ManifestView = PackageView &
  LinksView & {
    readonly summary: Source;
    readonly description: Source;
    readonly authors: Source;
    readonly hasEmail: boolean;
    readonly emails: Source;
    readonly hasLicense: boolean;
    readonly license: Source;
  };

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
export const manifestView = (catalog: ErrorCatalog, names: PackageView): ManifestView => {
  const title = shorten(catalog.title);
  const publisher = publisherOf(catalog);
  const { authors } = publisher;
  const emails = authors.flatMap(({ email }) => email ?? []);
  return {
    ...names,
    summary: ruby.string(`${title} errors`),
    description: ruby.string(`${title} errors as exceptions, with codes, messages and parameters.`),
    authors: join(
      authors.map(({ name }) => ruby.string(shorten(name))),
      source`, `,
    ),
    hasEmail: emails.length > 0,
    emails: join(
      emails.map((email) => ruby.string(email)),
      source`, `,
    ),
    ...linksView(publisher, ruby.string),
    hasLicense: catalog.license !== 'UNLICENSED',
    license: ruby.string(catalog.license),
  };
};
