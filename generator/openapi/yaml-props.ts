import type { SourceToken } from '../spec/yaml-tokens.ts';

/** What is before a value or a key. */
export interface Props {
  readonly anchor: string | undefined;
  readonly isText: boolean;
  /** Where the first of them starts, and the last of them or the indicator ends. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Whether the indicator is there. */
  readonly isFound: boolean;
}

type Indicator = 'doc-start' | 'explicit-key-ind' | 'map-value-ind' | 'seq-item-ind';

/** Reads what is before a value or a key: an anchor, a tag and an indicator. */
export const readProps = (list: readonly SourceToken[] | undefined, indicator: Indicator): Props => {
  const all = (list ?? []).filter(({ type }) => type === indicator || type === 'anchor' || type === 'tag');
  const [first, last] = [all[0], all.at(-1)];
  return {
    anchor: all.findLast(({ type }) => type === 'anchor')?.source.slice(1),
    isText: all.some(({ type, source }) => type === 'tag' && (source === '!!str' || source === '!')),
    start: first?.offset,
    end: last && last.offset + last.source.length,
    isFound: all.some(({ type }) => type === indicator),
  };
};
