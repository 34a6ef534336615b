import type { SourceToken } from '../spec/yaml-tokens.ts';

/** What is before a value or a key. */
export interface Props {
  readonly anchor: string | undefined;
  readonly isText: boolean;
  /** Where the first of them starts, and the last of them or the indicator ends. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly found: SourceToken | undefined;
  readonly hasNewline: boolean;
  readonly commas: number;
  /** Whether the parser would find nothing wrong here for sure. */
  readonly isUsual: boolean;
}

type Indicator = 'doc-start' | 'explicit-key-ind' | 'map-value-ind' | 'seq-item-ind';

/** Reads what is before a value or a key: an anchor, a tag, line breaks and an indicator. */
export const readProps = (
  list: readonly SourceToken[] | undefined,
  indicator: Indicator,
  startOnNewline: boolean,
  inFlow: boolean,
): Props => {
  let [anchor, isText, found, hasNewline, commas]: [
    string | undefined,
    boolean,
    SourceToken | undefined,
    boolean,
    number,
  ] = [undefined, false, undefined, false, 0];
  let [start, end]: [number | undefined, number | undefined] = [undefined, undefined];
  let hasSpace = startOnNewline;
  let isUsual = true;
  for (const token of list ?? []) {
    switch (token.type) {
      case 'space':
        if (token.source.includes('\t')) isUsual = false;
        hasSpace = true;
        break;
      case 'newline':
        hasSpace = true;
        hasNewline = true;
        break;
      case 'comment':
        if (!hasSpace) isUsual = false;
        break;
      case 'comma':
        if (!inFlow) isUsual = false;
        commas += 1;
        hasSpace = false;
        break;
      case indicator:
        if (found !== undefined) isUsual = false;
        found = token;
        start ??= token.offset;
        end = token.offset + token.source.length;
        hasSpace = false;
        break;
      case 'anchor':
      case 'tag':
        isUsual = false;
        if (token.type === 'anchor') anchor = token.source.slice(1);
        else if (token.source === '!!str' || token.source === '!') isText = true;
        start ??= token.offset;
        end = token.offset + token.source.length;
        break;
      default:
        isUsual = false;
    }
  }
  return { anchor, isText, start, end, found, hasNewline, commas, isUsual };
};
