/** Lists, terms and lines that start with codes. */
import type { Cell } from '../source.ts';
import type { Block, ListBlock, TermsBlock } from './blocks.ts';
import { boldHead, entryCode, headingCode, isCodeList, readEntry } from './code-entries.ts';
import type { LeadingCode } from './code-shape.ts';
import { plainRow, skip, type Found } from './found.ts';
import { addRecord, linesOf, readRecord } from './labelled-records.ts';
import { cellOf, sliceText, type RichText } from './rich-text.ts';
import { readSection } from './sections.ts';

/** Where a list is on its page. */
export interface Surroundings {
  readonly headings: readonly Cell[];
  readonly isAboutErrors: boolean;
  /** The status that the heading of a list gives to its errors. */
  readonly status?: Cell;
}

/** Rows of a code and what is said of it. */
const addPairs = (
  { file, grids, rows: errors }: Found,
  { headings, status }: Surroundings,
  rows: readonly (readonly Cell[])[],
): void => {
  if (status !== undefined) {
    for (const [code, message] of rows) if (code !== undefined) errors.push(plainRow(headings, code, message, status));
    return;
  }
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

/** Terms as Markdown has them: a line, and below it lines that start with a colon. */
const readColonTerms = (text: RichText): readonly [RichText, RichText] | undefined => {
  const [term, ...details] = linesOf(text);
  const [detail] = details;
  if (term === undefined || detail === undefined || !details.every((line) => /^:\s/.test(line.text))) return undefined;
  return [term, sliceText(detail, 1)];
};

/** Longest entry that names the list within it. */
const longestName = 80;

interface ListEntry {
  readonly blocks: readonly Block[];
  /** The text at its start, and what is below that. */
  readonly text: RichText | undefined;
  readonly rest: readonly Block[];
}

/** What an entry of a list is: an error in one of three forms, if it is one. */
const readForm = (file: string, text: RichText | undefined, isAboutErrors: boolean) => {
  if (text === undefined) return undefined;
  const record = readRecord(file, text);
  if (record !== undefined) return { record };
  const lead = entryCode(text, isAboutErrors);
  if (lead !== undefined) return { lead };
  const bold = isAboutErrors ? boldHead(text) : undefined;
  return bold === undefined ? undefined : { bold };
};

/** Whether a list below the heading of an error has errors of its own: constants or numbers with what they mean. */
export const hasOwnCodes = ({ items }: ListBlock): boolean => {
  const leads = items.map(([first]) => (first?.kind === 'text' ? entryCode(first.text, false) : undefined));
  return isCodeList(leads) && leads.every((lead) => lead === undefined || lead.rest.to > lead.rest.from);
};

/** Reads what is in the entries of a list that are no errors. */
const readOthers = (
  entries: readonly ListEntry[],
  { headings, isAboutErrors }: Surroundings,
  file: string,
  readInner: (blocks: readonly Block[], surroundings: Surroundings) => void,
): void => {
  for (const { blocks, text, rest } of entries) {
    const isName = text !== undefined && text.text.length <= longestName && rest.length > 0;
    const inner = isName ? [...headings, cellOf(file, text)] : headings;
    readInner(rest.length === 0 ? blocks : rest, { isAboutErrors, headings: inner });
  }
};

/** Reads a list whose entries start with codes; in any other list, what is in its entries. */
export const readList = (
  { items }: ListBlock,
  surroundings: Surroundings,
  found: Found,
  readInner: (blocks: readonly Block[], surroundings: Surroundings) => void,
): void => {
  const { headings, isAboutErrors } = surroundings;
  const { file } = found;
  const entries = items.map((blocks): ListEntry => {
    const [first, ...rest] = blocks;
    return first?.kind === 'text' ? { blocks, text: first.text, rest } : { blocks, text: undefined, rest: blocks };
  });
  const forms = entries.map(({ text }) => readForm(file, text, isAboutErrors));
  if (!isCodeList(forms)) return readOthers(entries, surroundings, file, readInner);
  const pairs: (readonly Cell[])[] = [];
  for (const [index, { text, rest }] of entries.entries()) {
    const form = forms[index];
    if (text === undefined) continue;
    if (form === undefined) {
      skip(found, cellOf(file, text).place, 'This entry starts with no code, so it was not read.');
    } else if (form.record !== undefined) addRecord(form.record, headings, rest, found);
    else if (form.lead !== undefined && rest.length === 0) pairs.push(pairOf(file, text, form.lead));
    else if (form.lead !== undefined) readSection(readEntry(file, text, form.lead), headings, rest, found);
    else if (form.bold !== undefined) {
      const lead = headingCode(form.bold.head, true);
      const below: readonly Block[] =
        form.bold.rest.text === '' ? rest : [{ kind: 'text', text: form.bold.rest }, ...rest];
      if (lead !== undefined) readSection(readEntry(file, form.bold.head, lead), headings, below, found);
    }
  }
  addPairs(found, surroundings, pairs);
};

/** Whether a line is an error: a small number before a text is a step. */
const lineCode = (line: RichText, isAboutErrors: boolean): LeadingCode | undefined => {
  const lead = entryCode(line, isAboutErrors);
  if (lead === undefined || lead.shape === 'word' || lead.rest.from >= line.text.length) return undefined;
  return lead.shape === 'number' && !/^-\d|\d{3}/.test(line.text.slice(lead.code.from)) ? undefined : lead;
};

/** Reads lines that start with codes, in paragraphs that follow each other. */
export const readLines = (texts: readonly RichText[], surroundings: Surroundings, found: Found): void => {
  const { headings, isAboutErrors } = surroundings;
  const records = texts.map((text) => readRecord(found.file, text));
  for (const record of records) if (record !== undefined) addRecord(record, headings, [], found);
  const others = texts.filter((_, index) => records[index] === undefined);
  const terms = others.flatMap((text) => {
    const pair = readColonTerms(text);
    const lead = pair === undefined ? undefined : entryCode(pair[0], isAboutErrors);
    return pair === undefined || lead === undefined ? [] : [pair.map((part) => cellOf(found.file, part))];
  });
  if (terms.length >= 2) addPairs(found, surroundings, terms);
  const lines = terms.length >= 2 ? [] : others.flatMap(linesOf);
  const leads = lines.map((line) => lineCode(line, isAboutErrors));
  if (!isCodeList(leads)) return;
  const pairs: (readonly Cell[])[] = [];
  for (const [index, line] of lines.entries()) {
    const lead = leads[index];
    if (lead !== undefined) pairs.push(pairOf(found.file, line, lead));
    else skip(found, cellOf(found.file, line).place, 'This line starts with no code, so it was not read.');
  }
  addPairs(found, surroundings, pairs);
};
