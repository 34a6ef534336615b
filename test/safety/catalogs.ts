import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { bodyOf, catalogOfNames, catalogOfTexts } from './hostile-catalog.ts';
import { hostileNames, hostileTexts, shortTexts } from './hostile-texts.ts';

/** All texts one after the other, so that a title starts and ends as the first and the last of them do. */
const titleOf = (first: string, last: string): string => [first, ...shortTexts, last].join(' ');

const all = Object.values(hostileTexts);

const docs = "https://example.com/*/'''$x#$0#@x%s){code}/{name}";

/** Every text in every place, its titles starting in triple quotes and ending in a backslash. */
export const textsCatalog: ErrorCatalog = catalogOfTexts(all, {
  name: 'class',
  title: titleOf('"""', 'ends in \\'),
  docs,
  envelope: { body: bodyOf(shortTexts) },
});

/** Paths of members, a title and a header that try the same; RFC 9457. */
export const pathsCatalog: ErrorCatalog = catalogOfTexts(['*/ """ {x}', "ends in '"], {
  name: 'test-linux',
  title: titleOf('=begin', 'ends in "'),
  docs: 'https://example.com/#{code}',
  envelope: {
    profile: 'problem-json',
    code: `*/"""\\.\${x}'\`.__proto__`,
    message: '__proto__.constructor',
    items: { path: '"; x = "\u2028.%s', code: '"\\', message: "'''\uFEFF" },
    requestId: { header: "!#$%&'*+.^_`|~-" },
    body: { __proto: { '': 'x' } },
  },
});

/** Every name as that of an error, a category and a parameter. */
export const namesCatalog: ErrorCatalog = catalogOfNames(hostileNames, titleOf("'''", 'ends in `'));

/** The catalog of a spec as {@link textsCatalog}'s, without any harm: same names, codes and counts. */
export const tameCatalog = (texts: readonly string[]): ErrorCatalog => {
  const tame = texts.map((_, index) => `harmless text ${index}`);
  return catalogOfTexts(tame, {
    name: 'class',
    title: 'Harmless title',
    docs: 'https://example.com/{code}/{name}',
    links: ['https://example.com/'],
    envelope: { body: bodyOf(tame) },
  });
};
