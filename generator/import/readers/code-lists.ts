/** Lists, terms and lines that start with codes. */
import type { Cell } from '../source.ts';
import type { Block, ListBlock, TermsBlock } from './blocks.ts';
import { entryCode, isCodeList, readEntry } from './code-entries.ts';
import type { LeadingCode } from './code-shape.ts';
import { skip, type Found } from './found.ts';
import { cellOf, sliceText, type RichText } from './rich-text.ts';
import { readSection } from './sections.ts';

/** Where a list is on its page. */
export interface Surroundings {
  readonly headings: readonly Cell[];
  readonly isAboutErrors: boolean;
}

/** Rows of a code and what is said of it. */
const addPairs = ({ file, grids }: Found, headings: readonly Cell[], rows: readonly (readonly Cell[])[]): void => {
  const start = rows[0]?.[0]?.place.start;
  if (start === undefined) return;
  const end = rows.at(-1)?.at(-1)?.place.end ?? start;
  grids.push({ headings, header: undefined, rows, place: { file, start, end } });
};

const pairOf = (file: string, text: RichText, { code, rest }: LeadingCode): readonly Cell[] => [
  cellOf(file, text, code.from, code.to),
  cellOf(file, text, rest.from, rest.to),
];

/** Reads terms with what they mean, if they are codes. */
export const readTerms = (
  block: TermsBlock,
  { headings, isAboutErrors }: Surroundings,
  { file, grids }: Found,
): void => {
  const leads = block.entries.map(({ term }) => entryCode(term, true));
  if (!isCodeList(leads.map((lead) => (lead?.shape === 'word' && !isAboutErrors ? undefined : lead)))) return;
  const rows = block.entries.map(({ term, detail }) => [cellOf(file, term), cellOf(file, detail)]);
  grids.push({ headings, header: undefined, rows, place: block.place });
};

/** Longest entry that names the list within it. */
const longestName = 80;

/** Reads a list whose entries start with codes; in any other list, what is in its entries. */
export const readList = (
  { items }: ListBlock,
  surroundings: Surroundings,
  found: Found,
  readInner: (blocks: readonly Block[], surroundings: Surroundings) => void,
): void => {
  const { headings, isAboutErrors } = surroundings;
  const entries = items.map((blocks) => {
    const [first, ...rest] = blocks;
    const text = first?.kind === 'text' ? first.text : undefined;
    return { blocks, text, rest, lead: text === undefined ? undefined : entryCode(text, isAboutErrors) };
  });
  if (!isCodeList(entries.map(({ lead }) => lead))) {
    for (const { blocks, text, rest } of entries) {
      if (rest.length === 0) readInner(blocks, surroundings);
      else {
        const isName = text !== undefined && text.text.length <= longestName;
        readInner(rest, { isAboutErrors, headings: isName ? [...headings, cellOf(found.file, text)] : headings });
      }
    }
    return;
  }
  const pairs: (readonly Cell[])[] = [];
  for (const { text, lead, rest } of entries) {
    if (text === undefined) continue;
    if (lead === undefined) {
      skip(found, cellOf(found.file, text).place, 'This entry starts with no code, so it was not read.');
    } else if (rest.length === 0) pairs.push(pairOf(found.file, text, lead));
    else readSection(readEntry(found.file, text, lead), headings, rest, found);
  }
  addPairs(found, headings, pairs);
};

/** Whether a line is an error: a small number before a text is a step. */
const lineCode = (line: RichText, isAboutErrors: boolean): LeadingCode | undefined => {
  const lead = entryCode(line, isAboutErrors);
  if (lead === undefined || lead.shape === 'word' || lead.rest.from >= line.text.length) return undefined;
  return lead.shape === 'number' && !/^-\d|\d{3}/.test(line.text.slice(lead.code.from)) ? undefined : lead;
};

/** Reads lines that start with codes, in paragraphs that follow each other. */
export const readLines = (
  texts: readonly RichText[],
  { headings, isAboutErrors }: Surroundings,
  found: Found,
): void => {
  const lines = texts.flatMap((text) => {
    const breaks = [...text.text.matchAll(/\n/g)].map(({ index }) => index);
    return [0, ...breaks].map((from, index) => sliceText(text, from, breaks[index] ?? text.text.length));
  });
  const leads = lines.map((line) => lineCode(line, isAboutErrors));
  if (!isCodeList(leads)) return;
  const pairs: (readonly Cell[])[] = [];
  for (const [index, line] of lines.entries()) {
    const lead = leads[index];
    if (lead !== undefined) pairs.push(pairOf(found.file, line, lead));
    else skip(found, cellOf(found.file, line).place, 'This line starts with no code, so it was not read.');
  }
  addPairs(found, headings, pairs);
};
