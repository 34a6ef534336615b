import type { Labels } from '../labels/labels.ts';
import type { Detail } from '../model/error-value.ts';
import type { Description } from './description.ts';
import { paragraphOf, type Row } from './layout.ts';
import { dot, whoIs } from './pieces.ts';
import { readProse, type Paragraph } from './prose.ts';
import { joinSpans, plain, span, type Span } from './styled-text.ts';

/** How many items of a bulk answer are shown, and how many details. */
const shownItems = 10;
const shownDetails = 20;

const moreOf = (count: number, shown: number): readonly Paragraph[] =>
  count > shown ? [paragraphOf([span(`… and ${count - shown} more; --json lists all of them.`, 'faint')])] : [];

/** What one field of a request got wrong. */
const detailSpans = ({ field, code, message }: Detail): readonly Span[] => [
  ...(field === undefined ? [] : [plain(field, 'strong')]),
  ...(code === undefined ? [] : [span(field === undefined ? '' : ' '), plain(`(${code})`, 'faint')]),
  ...(message === undefined ? [] : [span(field === undefined && code === undefined ? '' : ': '), plain(message)]),
];

/** What the fields of a request got wrong. */
export const detailParagraphs = (details: readonly Detail[]): readonly Paragraph[] => [
  ...details.slice(0, shownDetails).map((detail) => paragraphOf(detailSpans(detail))),
  ...moreOf(details.length, shownDetails),
];

const itemParagraphs = (item: Description, labels: Labels): readonly Paragraph[] => {
  const { index, retry, message, received, fix } = item;
  const verdict = retry === undefined ? [] : [[span(labels.retryWords[retry])]];
  const head = [span(`[${index ?? 0}] `, 'faint'), ...joinSpans([...whoIs(item), ...verdict], dot)];
  const below = [
    ...(message === undefined ? [] : [paragraphOf([plain(received ?? message)])]),
    ...detailParagraphs(item.details),
    ...(fix === undefined ? [] : readProse(fix)),
  ];
  return [
    paragraphOf(head),
    ...below.map((one) => ({ ...one, mark: `    ${one.mark}`, indent: `    ${one.indent}`, isApart: false })),
  ];
};

/** Whether an item says nothing that the error does not say: the error is that of its only item. */
const isItself = (error: Description, item: Description): boolean =>
  item.index === 0 && error.code === item.code && error.message === item.message && item.details.length === 0;

/** The items of a bulk answer that failed, with what to do about each. */
export const itemRows = (error: Description, labels: Labels): readonly Row[] => {
  const { items } = error;
  if (items.length === 0 || (items.length === 1 && items.every((item) => isItself(error, item)))) return [];
  const paragraphs = items.slice(0, shownItems).flatMap((item) => itemParagraphs(item, labels));
  return [{ label: labels.items, paragraphs: [...paragraphs, ...moreOf(items.length, shownItems)] }];
};
