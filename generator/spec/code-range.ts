import type { CodeRange } from '../ir/code-range.ts';
import type { CodeRangeSpec } from './schema.ts';

const split = (code: string): { readonly prefix: string; readonly digits: string } => {
  const digits = /\d*$/.exec(code)?.[0] ?? '';
  return { prefix: code.slice(0, code.length - digits.length), digits };
};

/** Whether a text is two codes with the same prefix, which contains a `-`: `ORD-9000-ORD-9999`. */
const isPairOfCodes = (entry: string): boolean =>
  [...entry.matchAll(/-/g)].some(({ index }) => {
    const a = split(entry.slice(0, index));
    const b = split(entry.slice(index + 1));
    return a.prefix === b.prefix && a.prefix.includes('-') && a.digits !== '' && a.digits.length === b.digits.length;
  });

/** Reads an entry of `codes`. Returns a message if it is not a range. */
export const readCodeRange = (entry: CodeRangeSpec): CodeRange | string => {
  const ends = typeof entry === 'string' ? /^([^-]*\d)-([^-]*\d)$/.exec(entry)?.slice(1) : [entry.from, entry.to];
  if (ends === undefined && typeof entry === 'string' && (/.--/.test(entry) || isPairOfCodes(entry)))
    return 'A range of codes that contain - must be written as { from, to }.';
  const [from, to] = ends ?? [String(entry), String(entry)];
  if (from === undefined || to === undefined) return 'Write one code, FIRST-LAST, or { from, to }.';
  const a = split(from);
  const b = split(to);
  if (a.prefix !== b.prefix || a.digits.length !== b.digits.length) {
    return `Both ends of a range must have the same prefix and the same number of digits; ${from} and ${to} do not.`;
  }
  if (a.digits > b.digits) return `The range ends before it starts: ${from} to ${to}.`;
  return { prefix: a.prefix, first: a.digits, last: b.digits };
};

/** Whether two ranges share a code. */
export const overlap = (a: CodeRange, b: CodeRange): boolean =>
  a.prefix === b.prefix && a.first.length === b.first.length && a.first <= b.last && b.first <= a.last;
