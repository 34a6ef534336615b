import type { Diagnostic, Place } from '../../diagnostic.ts';
import { isInRange, type CodeRange } from '../../ir/code-range.ts';
import { overlap, readCodeRange } from '../code-range.ts';
import type { LoadedCategory } from '../load.ts';
import { error, valuePlace, type Rule } from './finding.ts';

interface OwnedRange {
  readonly range: CodeRange;
  readonly category: LoadedCategory;
  readonly place: Place;
}

const readRanges = (categories: readonly LoadedCategory[]) => {
  const ranges: OwnedRange[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const category of categories) {
    (category.spec.codes ?? []).forEach((entry, index) => {
      const place = valuePlace(category, 'codes', index);
      const range = readCodeRange(entry);
      if (typeof range !== 'string') ranges.push({ range, category, place });
      else
        diagnostics.push(
          error('range-invalid', place, range, 'For codes that contain -, write { from: A-1, to: A-9 }.'),
        );
    });
  }
  return { ranges, diagnostics };
};

const bucketKey = (prefix: string, digits: number): string => `${digits} ${prefix}`;

/** Groups the ranges that may share codes, sorted by their first code. */
const sortIntoBuckets = (ranges: readonly OwnedRange[]): ReadonlyMap<string, readonly OwnedRange[]> => {
  const buckets = new Map<string, OwnedRange[]>();
  for (const owned of ranges) {
    const key = bucketKey(owned.range.prefix, owned.range.first.length);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [owned]);
    else bucket.push(owned);
  }
  for (const bucket of buckets.values())
    bucket.sort((a, b) => (a.range.first < b.range.first ? -1 : a.range.first > b.range.first ? 1 : 0));
  return buckets;
};

const findOverlaps = (bucket: readonly OwnedRange[], order: ReadonlyMap<OwnedRange, number>): readonly Diagnostic[] => {
  let widest = bucket[0];
  return bucket.slice(1).flatMap((next) => {
    const before = widest;
    if (before === undefined || next.range.last > before.range.last) widest = next;
    if (before === undefined || !overlap(before.range, next.range)) return [];
    const [earlier, later] = (order.get(before) ?? 0) < (order.get(next) ?? 0) ? [before, next] : [next, before];
    return [
      error(
        'range-overlap',
        later.place,
        `This range overlaps with a range of ${earlier.category.spec.name}.`,
        'A code can belong to one category only.',
        {
          message: 'The other range is at',
          place: earlier.place,
        },
      ),
    ];
  });
};

const findOwner = (code: string, buckets: ReadonlyMap<string, readonly OwnedRange[]>): OwnedRange | undefined => {
  const digits = /\d*$/.exec(code)?.[0] ?? '';
  const bucket = buckets.get(bucketKey(code.slice(0, code.length - digits.length), digits.length)) ?? [];
  let [low, high] = [0, bucket.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucket[middle]?.range.first ?? '') <= digits) low = middle + 1;
    else high = middle;
  }
  const found = bucket[low - 1];
  return found !== undefined && isInRange(code, found.range) ? found : undefined;
};

/** Finds the category whose ranges have a code. */
export const ownersOf = (categories: readonly LoadedCategory[]): ((code: string) => LoadedCategory | undefined) => {
  const buckets = sortIntoBuckets(readRanges(categories).ranges);
  return (code) => findOwner(code, buckets)?.category;
};

/** Each code is in the ranges of its category, and no two ranges share a code. */
export const rangesRule: Rule = ({ categories }) => {
  const { ranges, diagnostics } = readRanges(categories);
  const buckets = sortIntoBuckets(ranges);
  const order = new Map(ranges.map((range, index) => [range, index]));
  const overlaps = [...buckets.values()].flatMap((bucket) => findOverlaps(bucket, order));
  const outside = categories.flatMap((category) =>
    category.errors.flatMap((entry) => {
      const owner = findOwner(entry.spec.code, buckets);
      if (owner?.category === category) return [];
      const place = valuePlace(entry, 'code');
      if (owner !== undefined) {
        return [
          error(
            'code-outside',
            place,
            `The code ${entry.spec.code} belongs to the category ${owner.category.spec.name}.`,
            `Move the error there, or choose another code.`,
            {
              message: 'Its range is at',
              place: owner.place,
            },
          ),
        ];
      }
      if (category.spec.codes === undefined || category.broken.has('codes') || diagnostics.length > 0) return [];
      return [
        error(
          'code-outside',
          place,
          `The code ${entry.spec.code} is outside the ranges of the category ${category.spec.name}.`,
          'Choose a code inside the ranges, or add it to codes of the category.',
          { message: 'The ranges are at', place: valuePlace(category, 'codes') },
        ),
      ];
    }),
  );
  return [...diagnostics, ...overlaps, ...outside];
};

/** With `codeType: integer`, each code is an integer as JSON writes it. */
export const integerCodesRule: Rule = ({ root, categories }) => {
  if (root?.spec.envelope?.codeType !== 'integer') return [];
  return categories.flatMap(({ errors }) =>
    errors
      .filter(({ spec: { code } }) => !/^(0|-?[1-9]\d*)$/.test(code) || !Number.isSafeInteger(Number(code)))
      .map((entry) =>
        error(
          'code-invalid',
          valuePlace(entry, 'code'),
          `The envelope writes codes as integers, and ${entry.spec.code} is not one as JSON writes it.`,
          'Write it without leading zeros, within ±(2^53-1), or set codeType: string.',
        ),
      ),
  );
};
