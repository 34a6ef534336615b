import { canBeLiteral, writeLiteral, writeScalar, type ScalarStyle } from './scalar.ts';

/** A text that is not in the file yet. */
export interface NewText {
  readonly kind: 'text';
  readonly text: string;
  readonly style: ScalarStyle;
}

/** A value that is not in the file yet, and how it is to be written. */
export type NewValue =
  | NewText
  | {
      readonly kind: 'list';
      readonly flow: boolean;
      readonly items: readonly NewValue[];
      /** Blank lines between two entries with dashes; none by default. */
      readonly blankLines?: number;
    }
  | { readonly kind: 'map'; readonly flow: boolean; readonly entries: NewEntries };

/** Keys with values, in order. */
export type NewEntries = readonly (readonly [key: string, value: NewValue])[];

/** What all new lines of a file have in common. */
export interface Form {
  readonly lineBreak: string;
  /** Quotes of texts that need some. */
  readonly quote: ScalarStyle;
  /** Quotes around keys. */
  readonly keyQuote: '' | '"' | "'";
  /** Blanks inside braces. */
  readonly padding: '' | ' ';
  /** From a key to the dashes of its list. */
  readonly dashOffset: number;
  /** From a dash to the keys behind it. */
  readonly keyOffset: number;
}

const writeKey = (key: string, { keyQuote }: Form): string => `${keyQuote}${key}${keyQuote}:`;

/** A text as its file writes texts; JSON has all but numbers in quotes. */
const writeText = ({ text, style }: NewText, inFlow: boolean, { keyQuote, quote }: Form): string =>
  keyQuote === '"' && style === 'plain' && !/^\d+$/.test(text)
    ? writeScalar(text, 'double', inFlow)
    : writeScalar(text, style, inFlow, quote);

/** A value in one line. */
export const printFlow = (value: NewValue, form: Form): string => {
  switch (value.kind) {
    case 'text':
      return writeText(value, true, form);
    case 'list':
      return `[${value.items.map((item) => printFlow(item, form)).join(', ')}]`;
    case 'map': {
      const entries = value.entries.map(([key, item]) => `${writeKey(key, form)} ${printFlow(item, form)}`);
      return `{${form.padding}${entries.join(', ')}${form.padding}}`;
    }
  }
};

/** A value in brackets with an entry in each line, as JSON is printed; the first line has no indentation. */
export const printSpread = (value: NewValue, column: number, step: number, form: Form): string => {
  if (value.kind === 'text') return printFlow(value, form);
  const inner = column + step;
  const parts =
    value.kind === 'list'
      ? value.items.map((item) => printSpread(item, inner, step, form))
      : value.entries.map(([key, item]) => `${writeKey(key, form)} ${printSpread(item, inner, step, form)}`);
  const [open, close] = value.kind === 'list' ? '[]' : '{}';
  const lines = parts.map((part) => `${form.lineBreak}${' '.repeat(inner)}${part}`);
  return `${open}${lines.join(',')}${form.lineBreak}${' '.repeat(column)}${close}`;
};

/** A value behind its key, whose column is given: in the same line, or in lines below. */
const printBehindKey = (value: NewValue, column: number, form: Form): string => {
  if (value.kind === 'text' && canBeLiteral(value.text)) {
    return ` ${writeLiteral(value.text, column + 2, form.lineBreak)}`;
  }
  if (value.kind === 'text') return ` ${writeText(value, false, form)}`;
  if (value.flow) return ` ${printFlow(value, form)}`;
  const [inner, lines] =
    value.kind === 'map'
      ? [column + 2, printEntries(value.entries, column + 2, form)]
      : [column + form.dashOffset, printItems(value.items, column + form.dashOffset, form, value.blankLines)];
  return `${form.lineBreak}${' '.repeat(inner)}${lines}`;
};

/** Keys with values, each in a line of its own in this column; the first line has no indentation. */
export const printEntries = (entries: NewEntries, column: number, form: Form): string =>
  entries
    .map(([key, value]) => `${writeKey(key, form)}${printBehindKey(value, column, form)}`)
    .join(`${form.lineBreak}${' '.repeat(column)}`);

/** An entry of a list: a dash in this column and a value behind it. */
export const printItem = (value: NewValue, column: number, form: Form): string => {
  const dash = `-${' '.repeat(form.keyOffset - 1)}`;
  if (value.kind === 'text') return `- ${writeText(value, false, form)}`;
  if (value.kind === 'list' || value.flow) return `- ${printFlow(value, form)}`;
  return `${dash}${printEntries(value.entries, column + form.keyOffset, form)}`;
};

/** The entries of a list with dashes in this column; the first line has no indentation. */
export const printItems = (items: readonly NewValue[], column: number, form: Form, blankLines = 0): string =>
  items
    .map((item) => printItem(item, column, form))
    .join(`${form.lineBreak.repeat(1 + blankLines)}${' '.repeat(column)}`);
