import type { Source } from '../../language/language.ts';

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

const digitsFrom = (text: string, start: number): string => {
  let end = start;
  while (isDigit(text.charAt(end))) end += 1;
  return text.slice(start, end);
};

const compareText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Compares two identifiers in natural order, as natsort and ruff have it: `e_2` before `e_10`. */
export const compareNaturally = (left: string, right: string): number => {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  while (at > 0 && isDigit(left.charAt(at - 1))) at -= 1;
  const one = digitsFrom(left, at);
  const other = digitsFrom(right, at);
  if (one === '' || other === '') return compareText(left.slice(at), right.slice(at));
  // Numbers with a leading zero are compared like fractions.
  const isFraction = one.startsWith('0') || other.startsWith('0');
  return (
    (isFraction ? 0 : one.length - other.length) ||
    compareText(one, other) ||
    compareText(left.slice(at + one.length), right.slice(at + other.length))
  );
};

/** Compares two identifiers as import sorters do: case counts only between names that are else equal. */
export const compareImports = (left: string, right: string): number =>
  compareNaturally(left.toLowerCase(), right.toLowerCase()) || compareNaturally(left, right);

/** Each name once, in the order that linters want. */
export const sortNames = (
  names: Iterable<Source>,
  compare: (left: string, right: string) => number,
): readonly Source[] => [...new Set(names)].sort(compare);
