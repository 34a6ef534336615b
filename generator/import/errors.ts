import type { Diagnostic } from '../diagnostic.ts';
import { fits, grammars } from '../spec/grammar.ts';
import { categoryKey } from './categories.ts';
import { decision, doubt, quote, type Decision, type Notices } from './notice.ts';
import type { Cell, Row } from './source.ts';

/** All rows of one code, as one error. */
export interface GatheredError {
  readonly code: string;
  /** The row that leads. */
  readonly row: Row;
  readonly names: readonly Cell[];
  /** Different from each other; the first is the message. */
  readonly messages: readonly Cell[];
}

/** The errors of rows. */
export interface GatheredErrors extends Notices {
  readonly errors: readonly GatheredError[];
}

/** What is equal for two texts that say the same. */
const sameText = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\s.。!！]+/g, ' ')
    .trim();

const merge = (first: GatheredError, row: Row, decisions: Decision[], doubts: Diagnostic[]): GatheredError => {
  const { code } = first;
  const place = row.code?.place ?? row.place;
  const other = { message: `The first row with ${code} is at`, place: first.row.code?.place ?? first.row.place };
  const known = new Set(first.messages.map(({ text }) => sameText(text)));
  const more = row.messages.filter(({ text }) => !known.has(sameText(text)));
  const isElsewhere = categoryKey(row) !== categoryKey(first.row);
  if (row.status !== undefined && first.row.status !== undefined && row.status.text !== first.row.status.text) {
    doubts.push({
      ...doubt(
        'status-different',
        row.status.place,
        `${code} has the status ${row.status.text} here, but ${first.row.status.text} before. The first one was taken.`,
        'An error has one status. If both are sent, keep the usual one: clients compare codes, not statuses.',
      ),
      other,
    });
  }
  if (isElsewhere && more.length > 0) {
    doubts.push({
      ...doubt(
        'code-repeated',
        place,
        `${code} is in another section too, with another message. This row was left out: ${quote(more.map(({ text }) => text).join(' '))}`,
        'Import the sections into separate specs with --section, if their codes mean different things.',
      ),
      other,
    });
    return first;
  }
  if (more.length === 0) decisions.push(decision('row-merged', place, `${code} is there twice and says the same.`));
  const names = new Set(first.names.map(({ text }) => text));
  const moreNames = [...(row.name === undefined ? [] : [row.name]), ...row.aliases].filter(
    ({ text }) => !names.has(text),
  );
  return { ...first, names: [...first.names, ...moreNames], messages: [...first.messages, ...more] };
};

/** Gathers the rows of each code into one error. Rows whose code cannot be one are left out with a doubt. */
export const gatherErrors = (rows: readonly Row[]): GatheredErrors => {
  const decisions: Decision[] = [];
  const doubts: Diagnostic[] = [];
  const errors = new Map<string, GatheredError>();
  for (const row of rows) {
    const { code } = row;
    if (code === undefined || !fits(grammars.code, code.text)) {
      const why =
        code === undefined ? 'This row has no code.' : `${quote(code.text)} cannot be a code. ${grammars.code.says}.`;
      doubts.push(
        doubt('row-skipped', code?.place ?? row.place, why, 'Add the error to the spec by hand, if it is one.'),
      );
      continue;
    }
    if (/^\d+\s*(?:-|–|—|~|\.\.|to)\s*\d+$/.test(code.text) || /^\d[xX]{2,}$/.test(code.text)) {
      doubts.push(
        doubt(
          'row-skipped',
          code.place,
          `${quote(code.text)} is a range of codes, and not a code.`,
          'Write it under codes of a category, if the range belongs to one.',
        ),
      );
      continue;
    }
    const known = errors.get(code.text);
    if (known !== undefined) {
      errors.set(code.text, merge(known, row, decisions, doubts));
      continue;
    }
    const seen = new Set<string>();
    const messages = row.messages.filter(
      ({ text }) => text.trim() !== '' && !seen.has(sameText(text)) && seen.add(sameText(text)),
    );
    const names = [...(row.name === undefined ? [] : [row.name]), ...row.aliases];
    errors.set(code.text, { code: code.text, row, names, messages });
  }
  return { errors: [...errors.values()], decisions, doubts };
};
