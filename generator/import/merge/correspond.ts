import type { Segment } from '../../ir/message-template.ts';
import { toSnakeCase } from '../../ir/snake-case.ts';
import type { DraftParameter } from '../draft.ts';

/** Two messages and their parameters: that of the page, and that of the spec. */
export interface MessagePair {
  readonly page: { readonly segments: readonly Segment[]; readonly params: readonly DraftParameter[] };
  readonly spec: { readonly segments: readonly Segment[]; readonly params: readonly { readonly name: string }[] };
}

/** Where a parameter is in a message, and the words beside it. */
interface Occurrence {
  readonly param: number;
  readonly before: string;
  readonly after: string;
}

const wordsOf = (segment: Segment | undefined): readonly string[] =>
  segment !== undefined && 'text' in segment ? (segment.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) : [];

const occurrencesOf = (segments: readonly Segment[]): readonly Occurrence[] => {
  const seen = new Set<number>();
  return segments.flatMap((segment, index) => {
    if (!('param' in segment) || seen.has(segment.param)) return [];
    seen.add(segment.param);
    const before = wordsOf(segments[index - 1]).at(-1) ?? '';
    return [{ param: segment.param, before, after: wordsOf(segments[index + 1])[0] ?? '' }];
  });
};

/**
 * The parameter of the spec that each parameter of the page is: by its name, by the words beside it, and by its place. Those
 * that are left correspond in order where there are as many of one as of the other.
 */
export const correspond = ({ page, spec }: MessagePair): ReadonlyMap<number, number> => {
  const theirs = occurrencesOf(page.segments);
  const ours = occurrencesOf(spec.segments);
  const nameAt = (params: readonly { readonly name: string }[], index: number): string =>
    toSnakeCase(params[index]?.name ?? '');
  const isTelling = (name: string): boolean => !/^(?:value|param|arg)\d*(?:_|$)/.test(name);
  const scores = theirs.flatMap((their, place) =>
    ours.map((our, other) => {
      const name = nameAt(page.params, their.param);
      const isSameName = name === nameAt(spec.params, our.param) && isTelling(name);
      const isSameBefore = their.before !== '' && their.before === our.before;
      const isSameAfter = their.after !== '' && their.after === our.after;
      const score = (isSameName ? 8 : 0) + (isSameBefore ? 4 : 0) + (isSameAfter ? 4 : 0);
      return { from: their.param, to: our.param, score: score + (score > 0 && place === other ? 1 : 0) };
    }),
  );
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { from, to, score } of scores.toSorted((a, b) => b.score - a.score)) {
    if (score === 0 || found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  const left = theirs.filter(({ param }) => !found.has(param));
  const free = ours.filter(({ param }) => !taken.has(param));
  if (left.length === free.length) left.forEach(({ param }, index) => found.set(param, free[index]?.param ?? param));
  return found;
};
