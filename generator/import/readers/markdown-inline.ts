import type { Token } from 'markdown-it';
import { plainPiece, richText, writtenPiece, type Mark, type Piece, type RichText } from './rich-text.ts';

/** The text of an inline token, and where each of its UTF-16 units is in the source; one place more for its end. */
export interface Located {
  readonly content: string;
  readonly places: readonly number[];
}

/** Behind the parentheses or brackets that start at a position. */
const skipBrackets = (text: string, from: number): number => {
  const open = text.charAt(from);
  const close = open === '(' ? ')' : open === '[' ? ']' : undefined;
  if (close === undefined) return from;
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (unit === '\\') at += 1;
    else if (unit === open) depth += 1;
    else if (unit === close && --depth === 0) return at + 1;
  }
  return from;
};

const tagName = (tag: string): string => /^<\/?([\w.-]*)/.exec(tag)?.[1]?.toLowerCase() ?? '';

/** `<name>` in a message is a placeholder: a tag is closed, closes, closes itself, or has attributes. */
const isTag = (tag: string, closed: ReadonlySet<string>): boolean =>
  /^<[/!?]|\/>$|^<[\w.-]+\s/.test(tag) || /^(?:br|hr|img|wbr|input|a)$/.test(tagName(tag)) || closed.has(tagName(tag));

/** The text of inline tokens without markup, every character at its place. */
export const readInline = ({ content, places }: Located, tokens: readonly Token[]): RichText => {
  const tags = tokens.filter(({ type }) => type === 'html_inline').map((tag) => tag.content);
  const closed = new Set(tags.filter((tag) => tag.startsWith('</')).map(tagName));
  const flat = content.replaceAll('\n', ' ');
  const placeAt = (at: number): number => places[Math.min(at, places.length - 1)] ?? 0;
  const pieces: Piece[] = [];
  const marks: Mark[] = [];
  let cursor = 0;
  /** Where a text is, from the cursor on; the cursor moves behind it. */
  const find = (text: string, within = content): number => {
    const at = within.indexOf(text, cursor);
    if (at !== -1) cursor = at + text.length;
    return at === -1 ? cursor : at;
  };
  const add = (text: string, at: number): void => {
    const starts = Array.from({ length: text.length }, (_, index) => placeAt(at + index));
    pieces.push({ text, starts, ends: starts.map((start) => start + 1), marks: [...marks] });
  };
  const addWritten = (text: string, written: string): void => {
    const at = find(written);
    pieces.push(writtenPiece(text, placeAt(at), placeAt(at + written.length - 1) + 1, [...marks]));
  };
  const readCode = (token: Token): void => {
    find(token.markup);
    const mark: Mark = { kind: 'code' };
    marks.push(mark);
    add(token.content, find(token.content, flat));
    marks.pop();
    find(token.markup);
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        add(token.content, find(token.content));
        break;
      case 'text_special':
        addWritten(token.content, token.markup);
        break;
      case 'code_inline':
        readCode(token);
        break;
      case 'softbreak':
      case 'hardbreak':
        add('\n', find('\n'));
        break;
      case 'html_inline': {
        const at = find(token.content);
        if (tagName(token.content) === 'br') pieces.push(plainPiece('\n', placeAt(at)));
        else if (!isTag(token.content, closed)) add(token.content, at);
        break;
      }
      case 'image':
        find('![');
        cursor = skipBrackets(content, skipBrackets(content, cursor - 1));
        break;
      case 'link_open': {
        find(token.markup === 'autolink' ? '<' : '[');
        marks.push({ kind: 'link', target: String(token.attrGet('href') ?? '') });
        break;
      }
      case 'link_close':
        marks.pop();
        find(token.markup === 'autolink' ? '>' : ']');
        if (token.markup !== 'autolink') cursor = skipBrackets(content, cursor);
        break;
      case 'strong_open':
        find(token.markup);
        marks.push({ kind: 'strong' });
        break;
      case 'strong_close':
        find(token.markup);
        marks.pop();
        break;
      default:
        if (token.markup !== '') find(token.markup);
    }
  }
  return richText(pieces, placeAt(0), placeAt(places.length - 1));
};
