import type { ErrorCatalog } from '../../ir/catalog.ts';

/** The anchor that GitHub and most page generators give a heading. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');

/** Every slug of headings in order; one that comes again gets a number. */
const slugsOf = (headings: readonly string[]): ReadonlySet<string> => {
  const slugs = new Set<string>();
  const times = new Map<string, number>();
  for (const heading of headings) {
    const slug = slugOf(heading);
    let count = times.get(slug) ?? 0;
    let unique = count === 0 ? slug : `${slug}-${count}`;
    while (slugs.has(unique)) {
      count += 1;
      unique = `${slug}-${count}`;
    }
    times.set(slug, count + 1);
    slugs.add(unique);
  }
  return slugs;
};

/** A code as an anchor: characters that need an escape in HTML or in a URL become `~` and two digits. */
const anchorOfCode = (code: string): string =>
  code.replace(/[^\w.:/-]/gu, (character) => `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`);

/**
 * Gives each code its anchor on a page with those headings: the code itself, so that a link never changes. Where a
 * heading makes the same anchor it is the code after `_.`, which is neither a code nor the anchor of a heading.
 */
export const anchorsFor = ({ errors }: ErrorCatalog, headings: readonly string[]): ((code: string) => string) => {
  const slugs = slugsOf(headings);
  const anchors = new Map(
    errors.map(({ code }) => {
      const anchor = anchorOfCode(code);
      return [code, slugs.has(anchor.toLowerCase()) ? `_.${anchor}` : anchor];
    }),
  );
  return (code) => anchors.get(code) ?? anchorOfCode(code);
};
