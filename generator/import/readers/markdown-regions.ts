/** What is in a Markdown file beside Markdown: front matter, comments, code and HTML tables. */
import type { Place } from '../../diagnostic.ts';

interface Region {
  readonly start: number;
  readonly end: number;
}

/** A Markdown file, of which everything else is blanked. No place moves. */
export interface MarkdownRegions {
  readonly markdown: string;
  readonly title: { readonly text: string; readonly place: Place } | undefined;
  readonly html: readonly Region[];
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n(?=[\w-]+[ \t]*:|#)(?:[\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const titleLine = /^title:[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#"'][^\r\n]*?))[ \t]*\r?$/m;

/** Regions as blanks, in one pass. */
const blankOut = (text: string, regions: readonly Region[]): string => {
  let blanked = '';
  let at = 0;
  for (const { start, end } of regions.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    blanked += text.slice(at, from) + text.slice(from, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return blanked + text.slice(at);
};

/** Blocks between ``` or ~~~, by lines. */
const findFences = (text: string): readonly Region[] => {
  const fences: Region[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (const { 0: line, 1: mark = '', 2: rest = '', index } of text.matchAll(
    /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})(.*)$/gm,
  )) {
    if (open === undefined) {
      if (!(mark.startsWith('`') && rest.includes('`'))) open = { mark, start: index };
    } else if (mark.startsWith(open.mark) && rest.trim() === '') {
      fences.push({ start: open.start, end: index + line.length });
      open = undefined;
    }
  }
  return open === undefined ? fences : [...fences, { start: open.start, end: text.length }];
};

/** What starts and ends what is not on the page. */
const hiddenPairs = [
  ['<!--', '-->'],
  ['{/*', '*/}'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const;

/** Where pairs of signs start and end. Looking for an end that is not there is done once. */
const findPairs = (text: string, [open, close]: readonly [string, string]): readonly Region[] => {
  const pairs: Region[] = [];
  for (let start = text.indexOf(open); start !== -1;) {
    const end = text.indexOf(close, start + open.length);
    if (end === -1) break;
    pairs.push({ start, end: end + close.length });
    start = text.indexOf(open, end + close.length);
  }
  return pairs;
};

const isIn = (regions: readonly Region[], at: number): boolean =>
  regions.some(({ start, end }) => start <= at && at < end);

/** Where tables or definition lists of HTML start and end; those within others belong to them. */
const findHtml = (text: string, fences: readonly Region[]): readonly Region[] => {
  const found: Region[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, index } of text.matchAll(/<(\/?)(?:table|dl)(?=[\s>])[^>]*>/gi)) {
    if (isIn(fences, index)) continue;
    if (!tag.startsWith('</')) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth === 0) found.push({ start, end: index + tag.length });
    }
  }
  return found;
};

/** Finds what is no Markdown in a Markdown file. */
export const findRegions = (file: string, text: string): MarkdownRegions => {
  const head = frontMatter.exec(text);
  const matched = head === null ? null : titleLine.exec(head[0]);
  const written = matched?.[1] ?? matched?.[2] ?? matched?.[3];
  const start = written === undefined ? 0 : (matched?.index ?? 0) + (matched?.[0].lastIndexOf(written) ?? 0);
  const title =
    written === undefined || written.trim() === ''
      ? undefined
      : { text: written, place: { file, start, end: start + written.length } };
  let markdown = head === null ? text : blankOut(text, [{ start: 0, end: head[0].length }]);
  const fences = findFences(markdown);
  const hidden = hiddenPairs.flatMap((pair) => findPairs(markdown, pair));
  markdown = blankOut(
    markdown,
    hidden.filter(({ start: at }) => !isIn(fences, at)),
  );
  const html = findHtml(markdown, fences);
  return { markdown: blankOut(markdown, html), title, html };
};
