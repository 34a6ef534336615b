import type { Segment } from '../../ir/message-template.ts';

/** How the message of a spec is to that of a page. */
export interface Comparison {
  /** `same` but for how placeholders are written; `read` where the spec's message fits the page's as a message that was received. */
  readonly verdict: 'same' | 'read' | 'different';
  /** The parameter of the spec that each parameter of the page is, as far as that is certain. */
  readonly params: ReadonlyMap<number, number>;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ');

/** Segments with blanks of one kind, and none at the ends. */
const normalize = (segments: readonly Segment[]): readonly Segment[] =>
  segments
    .map((segment, index): Segment => {
      if ('param' in segment) return segment;
      let text = collapse(segment.text);
      if (index === 0) text = text.trimStart();
      if (index === segments.length - 1) text = text.trimEnd();
      return { text };
    })
    .filter((segment) => 'param' in segment || segment.text !== '');

const isSameShape = (a: readonly Segment[], b: readonly Segment[]): boolean =>
  a.length === b.length &&
  a.every((segment, index) => {
    const other = b[index];
    if (other === undefined) return false;
    return 'param' in segment ? 'param' in other : 'text' in other && segment.text === other.text;
  });

/** A character for a parameter, which no text of a page has. */
const markOf = (param: number): string => String.fromCodePoint(0xf0000 + param);

const marks = /[\u{f0000}-\u{fffff}]/u;

const flatten = (segments: readonly Segment[]): string =>
  segments.map((segment) => ('text' in segment ? segment.text : markOf(segment.param))).join('');

/** What a text has for each parameter of a template, if the text fits it. */
const readText = (template: readonly Segment[], text: string): readonly (readonly [number, string])[] | undefined => {
  const read: (readonly [number, string])[] = [];
  let at = 0;
  let open: number | undefined;
  for (const [index, segment] of template.entries()) {
    if ('param' in segment) {
      if (open !== undefined) return undefined;
      open = segment.param;
      continue;
    }
    const isLast = index === template.length - 1;
    const from = open === undefined ? at : at + 1;
    const found = isLast && open !== undefined ? text.length - segment.text.length : text.indexOf(segment.text, from);
    if (found < from || !text.startsWith(segment.text, found) || (open === undefined && found !== at)) return undefined;
    if (open !== undefined) read.push([open, text.slice(at, found)]);
    open = undefined;
    at = found + segment.text.length;
  }
  if (open !== undefined && at < text.length) read.push([open, text.slice(at)]);
  else if (open !== undefined || at < text.length) return undefined;
  return read;
};

/** What a person may have made a text again of what was taken for a placeholder: `:name`, `XXX`, `<id>`. */
const looksLikePlaceholder = /^(?:[$:#]\{?\w[\w.]*\}?|[Xx*]{3,}|<[^<>]+>|\[+[^[\]]+\]+|\{+[^{}]*\}+|%[\w$().]+)$/;

/** Compares the message of a page with that of a spec. */
export const compareMessages = (page: readonly Segment[], spec: readonly Segment[]): Comparison => {
  const theirs = normalize(page);
  const ours = normalize(spec);
  if (isSameShape(theirs, ours)) {
    const params = theirs.flatMap((segment, index) => {
      const own = ours[index];
      return 'param' in segment && own !== undefined && 'param' in own ? [[segment.param, own.param] as const] : [];
    });
    return { verdict: 'same', params: new Map(params) };
  }
  // A person made a placeholder of a text, or a text of a placeholder.
  const read = readText(ours, flatten(theirs));
  const isWhole = (text: string): boolean => !marks.test(text) || [...text].length === 1;
  if (read?.every(([, text]) => isWhole(text)) === true) {
    const params = read.flatMap(([param, text]) => {
      const point = text.codePointAt(0) ?? 0;
      return point >= 0xf0000 ? [[point - 0xf0000, param] as const] : [];
    });
    return { verdict: 'read', params: new Map(params) };
  }
  const literal = readText(theirs, flatten(ours));
  if (
    literal?.every(
      ([, text]) => looksLikePlaceholder.test(text) || (isWhole(text) && (text.codePointAt(0) ?? 0) >= 0xf0000),
    ) === true
  ) {
    return { verdict: 'read', params: new Map() };
  }
  return { verdict: 'different', params: new Map() };
};
