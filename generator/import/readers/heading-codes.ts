/** Headings that are errors, and headings that only speak of some. */
import { roleOfHeader } from '../header-words.ts';
import type { HeadingBlock } from './blocks.ts';
import { headingCode } from './code-entries.ts';
import type { LeadingCode } from './code-shape.ts';
import { skip, type Found } from './found.ts';
import { cellOf } from './rich-text.ts';

/** Headings that are errors, with their codes: at least every third on their level. */
export const findCodes = (
  headings: readonly HeadingBlock[],
  isAboutErrors: boolean,
  found: Found,
): ReadonlyMap<HeadingBlock, LeadingCode> => {
  const codes = new Map<HeadingBlock, LeadingCode>();
  for (const level of new Set(headings.map((heading) => heading.level))) {
    const beside = headings.filter(
      (heading) => heading.level === level && roleOfHeader(heading.text.text) === undefined,
    );
    const likely = beside.flatMap((heading) => {
      const lead = headingCode(heading.text, isAboutErrors);
      return lead === undefined ? [] : [{ heading, lead }];
    });
    const areCodes = likely.length * 3 >= beside.length && (likely.length >= 2 || beside.length === 1);
    for (const { heading, lead } of likely) {
      if (areCodes) codes.set(heading, lead);
      else if (lead.shape !== 'word') {
        const message = 'This heading looks like an error, but most headings beside it do not. It was not read as one.';
        skip(found, cellOf(found.file, heading.text).place, message);
      }
    }
  }
  return codes;
};

/** `-1010 ERROR_RECEIVED and -2010 ORDER_REJECTED` in a heading that is no error itself. */
const codesWithin = /(?<![\w.-])(-?\d{3,}|[A-Z]{1,5}[-_]?\d{3,})(?:\s+[A-Z]+_[A-Z_]+)/g;

/** Says which codes are in headings and nowhere else. */
export const doubtMissingCodes = (headings: readonly HeadingBlock[], found: Found): void => {
  const known = new Set(found.rows.map(({ code }) => code?.text));
  for (const { text } of headings) {
    const missing = [...text.text.matchAll(codesWithin)].filter(({ 1: code }) => !known.has(code));
    if (missing.length === 0) continue;
    const names = missing.map(([whole]) => whole).join(', ');
    const message = `This heading names codes that have no heading of their own: ${names}.`;
    skip(found, cellOf(found.file, text).place, message, 'Add them to the spec if the API sends them.');
  }
};
