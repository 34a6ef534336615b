/** Something that one value has and another has not. */
export interface Difference {
  /** A JSON pointer. */
  readonly at: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** What is different between two values, the order of keys included: a key that moved is removed and added. */
export function* compareValues(before: unknown, after: unknown, at = ''): Generator<Difference> {
  if (Array.isArray(before) && Array.isArray(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index++) {
      if (index >= before.length) yield { at: `${at}/${index}`, kind: 'added' };
      else if (index >= after.length) yield { at: `${at}/${index}`, kind: 'removed' };
      else yield* compareValues(before[index], after[index], `${at}/${index}`);
    }
  } else if (isRecord(before) && isRecord(after)) {
    const kept = Object.keys(after).filter((key) => Object.hasOwn(before, key));
    const wanted = Object.keys(before).filter((key) => Object.hasOwn(after, key));
    if (kept.some((key, place) => key !== wanted[place])) yield { at: `${at}/`, kind: 'changed' };
    for (const [key, value] of Object.entries(before)) {
      if (!Object.hasOwn(after, key)) yield { at: `${at}/${escape(key)}`, kind: 'removed' };
      else yield* compareValues(value, after[key], `${at}/${escape(key)}`);
    }
    for (const key of Object.keys(after)) {
      if (!Object.hasOwn(before, key)) yield { at: `${at}/${escape(key)}`, kind: 'added', after: after[key] };
    }
  } else if (!Object.is(before, after)) yield { at, kind: 'changed', before, after };
}
