import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { catalogOfNames, catalogOfTexts } from './hostile-catalog.ts';
import { envelopeOf, isName } from './hostile-envelope.ts';
import { hostileNames, hostileTexts, shortTexts } from './hostile-texts.ts';

/** All texts one after the other, so that a title starts and ends as the first and the last of them do. */
const titleOf = (first: string, last: string): string => [first, ...shortTexts, last].join(' ');

/**
 * Texts in every place, the catalog's title starting in triple quotes and ending in a backslash; those of the body are
 * others where they would make it so long that it is written in pieces.
 */
export const hostileCatalog = (texts: readonly string[], bodyTexts = shortTexts, hasOwn = true): ErrorCatalog =>
  catalogOfTexts(texts, {
    name: 'class',
    title: titleOf('"""', 'ends in \\'),
    docs: "https://example.com/*/'''$x#$0#@x%s)/{code}/{name}",
    envelope: envelopeOf(bodyTexts),
    hasOwn,
  });

/** Harmless; written otherwise than it is shown where the text is, as `%` and braces are. */
const tamed = (text: string, index: number): string =>
  `harmless text ${index}${text.includes('%') ? ' 5%' : ''}${/[{}]/.test(text) ? ' {x}' : ''}`;

/** A catalog of the same shape as {@link hostileCatalog}'s for those texts, without any harm. */
export const tameCatalog = (texts: readonly string[], bodyTexts = shortTexts, hasOwn = true): ErrorCatalog => {
  const tame = bodyTexts.map((text, index) => (text === '__proto__' ? text : tamed(text, index)));
  // As many names of members as in the other, or paths would have other lengths.
  const names = tame.filter((_, index) => isName(bodyTexts[index] ?? ''));
  return catalogOfTexts(texts.map(tamed), {
    name: 'class',
    title: 'Harmless title',
    docs: 'https://example.com/{code}/{name}',
    links: ['https://example.com/'],
    envelope: envelopeOf(tame, names),
    hasOwn,
  });
};

/** Every text in every place. */
export const textsCatalog: ErrorCatalog = hostileCatalog(Object.values(hostileTexts));

/** The name of a member, as a path has one with such signs. */
const quoted = (name: string): string => JSON.stringify(name);

/** Paths of members, a title and a header that try the same; RFC 9457. */
export const pathsCatalog: ErrorCatalog = catalogOfTexts(['*/ """ {x}', "ends in '"], {
  name: 'test-linux',
  title: titleOf('=begin', 'ends in "'),
  docs: 'https://example.com/#{code}',
  envelope: {
    profile: 'problem-json',
    code: `${quoted('*/"""\\')}.${quoted("${x}'`")}.__proto__`,
    message: '__proto__.constructor',
    items: { path: `${quoted('"; x = "\ufeff')}.%s`, code: quoted('"\\'), message: "'''\ufeff" },
    requestId: { header: "!#$%&'*+.^_`|~-" },
    body: { constructor: { '': 'x' } },
  },
});

/** Every name as that of an error, a category and a parameter. */
export const namesCatalog: ErrorCatalog = catalogOfNames(hostileNames, titleOf("'''", 'ends in `'));
