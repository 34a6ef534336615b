import type { DefaultTreeAdapterTypes } from 'parse5';
import { plainPiece, richText, writtenPiece, type Mark, type Piece, type RichText } from './rich-text.ts';

/** A node of a page. */
export type HtmlNode = DefaultTreeAdapterTypes.Node;
/** An element of a page. */
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A source of HTML: a file, or a part of one that starts at an offset. */
export interface HtmlSource {
  readonly file: string;
  readonly html: string;
  readonly offset: number;
}

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

/** The nodes in a node. */
export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : []);

/** An attribute of an element. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Where a node is in the source. */
export const stretchOf = (node: HtmlNode, { offset }: HtmlSource): { readonly start: number; readonly end: number } => {
  const location = node.sourceCodeLocation;
  const start = offset + (location?.startOffset ?? 0);
  return { start, end: Math.max(offset + (location?.endOffset ?? 0), start) };
};

/** What is not on the page. */
const hidden = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head', 'nav', 'footer', 'button', 'select']);

/** Whether an element shows nothing that can be read. */
export const isHidden = ({ tagName }: HtmlElement): boolean => hidden.has(tagName);

const flowing = new Set(
  [
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
    'ins',
    'kbd',
    'label',
    'mark',
  ].concat([
    'q',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
    'img',
    'br',
  ]),
);

/** Whether an element is a part of a line. */
export const isFlowing = ({ tagName }: HtmlElement): boolean => flowing.has(tagName);

const kinds: Readonly<Record<string, Mark['kind']>> = {
  ...{ code: 'code', kbd: 'code', samp: 'code', tt: 'code' },
  ...{ b: 'strong', strong: 'strong', a: 'link' },
};

const markOf = (element: HtmlElement): readonly Mark[] => {
  const kind = Object.hasOwn(kinds, element.tagName) ? kinds[element.tagName] : undefined;
  if (kind === undefined) return [];
  return [kind === 'link' ? { kind, target: attributeOf(element, 'href') ?? '' } : { kind }];
};

/** A text as the source writes it, with `&lt;` for `<` and CRLF for a line break. */
const readWritten = (value: string, raw: string, start: number, marks: readonly Mark[]): readonly Piece[] => {
  if (raw === value) return [plainPiece(value, start, marks)];
  const pieces: Piece[] = [];
  let at = 0;
  for (const character of value) {
    const entity = /^&(?:#[xX]?[\da-fA-F]+|\w+);?/.exec(raw.slice(at, at + 40))?.[0];
    const isPlain = raw.startsWith(character, at) && (character !== '&' || !/^&amp/i.test(entity ?? ''));
    if (!isPlain && entity === undefined && character !== '\n') at = Math.max(raw.indexOf(character, at), at);
    const length = isPlain
      ? character.length
      : character === '\n' && raw.startsWith('\r\n', at)
        ? 2
        : (entity?.length ?? 1);
    pieces.push(writtenPiece(character, start + at, start + Math.min(at + length, raw.length), marks));
    at += length;
  }
  return pieces;
};

/** The anchor that leads to a heading itself. */
const isAnchor = (element: HtmlElement): boolean => {
  const [text, ...more] = childrenOf(element);
  return (
    element.tagName === 'a' &&
    more.length === 0 &&
    text !== undefined &&
    'value' in text &&
    /^\s*[#¶§🔗\u200b]*\s*$/u.test(text.value)
  );
};

/** Elements that are nested deeper than this are not looked into. */
export const deepest = 500;

/** The pieces of a node and all that is in it but tables; `marks` are those of what it is in. */
export const piecesOf = (
  node: HtmlNode,
  source: HtmlSource,
  marks: readonly Mark[] = [],
  depth = 0,
): readonly Piece[] => {
  if (node.nodeName === '#text' && 'value' in node) {
    const { start, end } = stretchOf(node, source);
    return readWritten(node.value, source.html.slice(start - source.offset, end - source.offset), start, marks);
  }
  if (!isElement(node) || isHidden(node) || node.tagName === 'table' || isAnchor(node) || depth > deepest) return [];
  const { start } = stretchOf(node, source);
  if (node.tagName === 'br') return [writtenPiece('\n', start, start)];
  const inner = childrenOf(node).flatMap((child) => piecesOf(child, source, [...marks, ...markOf(node)], depth + 1));
  if (isFlowing(node)) return inner;
  const { end } = stretchOf(node, source);
  return [writtenPiece('\n', start, start), ...inner, writtenPiece('\n', end, end)];
};

/** The text of what an element holds. */
export const textOf = (element: HtmlElement, source: HtmlSource): RichText => {
  const { start, end } = stretchOf(element, source);
  const inside = element.sourceCodeLocation?.startTag?.endOffset;
  const from = inside === undefined ? start : source.offset + inside;
  return richText(
    childrenOf(element).flatMap((child) => piecesOf(child, source)),
    from,
    end,
  );
};
