/** Texts that start or end with the code of an error: headings, entries of lists, lines. */
import type { Cell } from '../source.ts';
import { leadingCode, shapeOf, trailingCode, type LeadingCode } from './code-shape.ts';
import { cellOf, sliceText, type RichText } from './rich-text.ts';

/** What a text says of an error beside its code. */
export interface Entry {
  readonly code: Cell;
  readonly name: Cell | undefined;
  /** Empty where there is none. */
  readonly message: RichText;
}

const none = (text: RichText): RichText => sliceText(text, text.text.length);

/** Reads the rest of a text as a name, as a message, or as a name before one. */
export const readEntry = (file: string, text: RichText, lead: LeadingCode): Entry => {
  const code = cellOf(file, text, lead.code.from, lead.code.to);
  const rest = sliceText(text, lead.rest.from, lead.rest.to);
  const shape = shapeOf(rest.text);
  if (shape === 'constant' || shape === 'word' || /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(rest.text))
    return { code, name: cellOf(file, rest), message: none(rest) };
  const named = leadingCode(rest.text);
  if (named?.shape === 'constant' && named.isSeparate) {
    const name = cellOf(file, rest, named.code.from, named.code.to);
    return { code, name, message: sliceText(rest, named.rest.from, named.rest.to) };
  }
  return { code, name: undefined, message: rest };
};

/** The marked stretch at the start of a text. */
const markedStart = (text: RichText): number | undefined =>
  text.spans.filter(({ from, to }) => from === 0 && leadingCode(text.text, to) !== undefined).at(-1)?.to;

/** The code of a heading. Where nothing speaks of errors, numbers are steps and words are methods. */
export const headingCode = (text: RichText, isAboutErrors: boolean): LeadingCode | undefined => {
  const trailing = trailingCode(text.text);
  if (trailing !== undefined && (trailing.shape !== 'constant' || isAboutErrors)) {
    const code = text.text.slice(trailing.code.from, trailing.code.to);
    if (trailing.shape !== 'number' || /^-?\d{3,}$/.test(code)) return trailing;
  }
  const lead = leadingCode(text.text, markedStart(text));
  if (lead === undefined) return undefined;
  const code = text.text.slice(lead.code.from, lead.code.to);
  const rest = text.text.slice(lead.rest.from);
  switch (lead.shape) {
    case 'number':
      if (code.includes('.')) return undefined;
      return /^-\d|\d{3}|^0x/.test(code) || (isAboutErrors && lead.isSeparate) || shapeOf(rest) === 'constant'
        ? lead
        : undefined;
    case 'mixed':
      return rest === '' || lead.isSeparate || isAboutErrors ? lead : undefined;
    case 'constant':
      // `JSON` is a title, `INVALID_JSON` a code.
      if (!code.includes('_') && !text.spans.some(({ kind, from }) => kind === 'code' && from === lead.code.from))
        return undefined;
      return rest === '' || lead.isSeparate ? lead : undefined;
    case 'word':
      return isAboutErrors && (rest === '' || lead.isSeparate) ? lead : undefined;
  }
};

/** The code that an entry of a list or a line starts with: it is marked, or a sign is between it and what follows. */
export const entryCode = (text: RichText, isAboutErrors: boolean): LeadingCode | undefined => {
  const marked = markedStart(text);
  const lead = leadingCode(text.text, marked);
  if (lead === undefined || (!lead.isSeparate && lead.rest.from < text.text.length)) return undefined;
  if (lead.shape === 'word') return isAboutErrors && marked !== undefined ? lead : undefined;
  if (lead.shape === 'constant' && !/[_.]/.test(text.text.slice(lead.code.from, lead.code.to))) {
    return isAboutErrors ? lead : undefined;
  }
  return lead;
};

/** Whether most entries of a list start with a code. */
export const isCodeList = (leads: readonly (object | undefined)[]): boolean => {
  const found = leads.filter((lead) => lead !== undefined).length;
  return found >= 2 && found * 2 >= leads.length;
};

/** A heading at the start of an entry: `**401 Unauthorized** - The token is missing.` */
export const boldHead = (text: RichText): { readonly head: RichText; readonly rest: RichText } | undefined => {
  const span = text.spans.find(({ kind, from }) => kind === 'strong' && from === 0);
  if (span === undefined) return undefined;
  const head = sliceText(text, 0, span.to);
  const sign = /^\s*[:：–—-]?\s*/.exec(text.text.slice(span.to))?.[0].length ?? 0;
  return headingCode(head, true) === undefined ? undefined : { head, rest: sliceText(text, span.to + sign) };
};
