/** Errors whose parts are lines with labels: `Code: 1001`, `Message: No order.` */
import { roleOfHeader, type Role } from '../header-words.ts';
import type { Cell } from '../source.ts';
import type { Block } from './blocks.ts';
import type { Found } from './found.ts';
import { cellOf, sliceText, type RichText } from './rich-text.ts';
import { readSection } from './sections.ts';

/** The lines of a text, each a text of its own. */
export const linesOf = (text: RichText): readonly RichText[] => {
  const breaks = [...text.text.matchAll(/\n/g)].map(({ index }) => index);
  return [0, ...breaks].map((from, index) => sliceText(text, from, breaks[index] ?? text.text.length));
};

/** An error as lines with labels. */
export interface LabelledRecord {
  readonly code: Cell;
  readonly parts: readonly { readonly role: Role; readonly text: RichText }[];
}

/** Reads lines with labels, one of which is a code. */
export const readRecord = (file: string, text: RichText): LabelledRecord | undefined => {
  const lines = linesOf(text).map((line) => {
    const [whole, label = ''] = /^([^:：]{1,40})[:：]\s*/u.exec(line.text) ?? [''];
    const role = roleOfHeader(label);
    return role === undefined ? undefined : { role, text: sliceText(line, whole.length) };
  });
  const parts = lines.filter((part) => part !== undefined);
  const code = parts.find(({ role }) => role === 'code');
  if (code === undefined || code.text.text === '' || parts.length < 2 || parts.length < lines.length) return undefined;
  return { code: cellOf(file, code.text), parts: parts.filter((part) => part !== code) };
};

/** Adds an error of lines with labels, and of what is below them. */
export const addRecord = (
  { code, parts }: LabelledRecord,
  headings: readonly Cell[],
  blocks: readonly Block[],
  found: Found,
): void => {
  const message = parts.find(({ role }) => role === 'message')?.text;
  const none: RichText = { text: '', starts: [], ends: [], spans: [], start: code.place.end, end: code.place.end };
  const given = parts.filter(({ text }) => text !== message);
  readSection({ code, name: undefined, message: message ?? none }, headings, blocks, found, given);
};
