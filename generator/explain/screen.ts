import { labelsFor } from '../labels/labels-by-locale.ts';
import type { Labels } from '../labels/labels.ts';
import { directionOf } from '../labels/locale-names.ts';
import { english } from '../labels/locales/en.ts';
import type { Detail } from '../model/error-value.ts';
import { writeValue } from '../model/values.ts';
import { makePrintable } from '../printable.ts';
import type { DescribedParameter, Description } from './description.ts';
import { showDuration } from './duration.ts';
import {
  indentLines,
  layParagraphs,
  layRows,
  paragraphOf,
  printLines,
  type Line,
  type Row,
  type Surface,
} from './layout.ts';
import { readProse, type Paragraph } from './prose.ts';
import { joinSpans, span, type Span, type Style } from './styled-text.ts';
import { widthOf } from './width.ts';

/** How many items of a bulk answer are shown. */
const shownItems = 10;

/** A text from outside on one line, with nothing in it that a terminal would obey. */
const plain = (text: string, style: Style = 'plain'): Span =>
  span(makePrintable(text.replaceAll(/[\r\n\u2028\u2029]+/g, ' ')).trim(), style);

const dot = span(' · ', 'faint');

const row = (label: string, ...texts: readonly (readonly Span[])[]): Row => ({
  label,
  paragraphs: texts.map(paragraphOf),
});

const titleLine = (
  { code, name, status, kind, category, catalogs }: Description,
  labels: Labels,
  showsCatalogs: boolean,
): readonly Span[] =>
  joinSpans(
    [
      [plain([code, name].filter((part) => part !== undefined).join(' '), 'strong')].filter(({ text }) => text !== ''),
      ...(status === undefined ? [] : [[span(`HTTP ${status}`)]]),
      ...(kind === undefined || kind === 'error' ? [] : [[span(labels.kindWords[kind])]]),
      ...(category === undefined ? [] : [[plain(category.title)]]),
      ...(showsCatalogs ? [[plain(catalogs.join(', '), 'faint')]] : []),
    ].filter((part) => part.length > 0),
    dot,
  );

const parameterLines = (params: readonly DescribedParameter[], width: number, labels: Labels): readonly Line[] => {
  const column = Math.max(0, ...params.map(({ name }) => widthOf(plain(name).text)));
  return params.flatMap(({ name, value, sensitive, description }) => {
    const shown = plain(name, 'label');
    const blanks = span(' '.repeat(column - widthOf(shown.text)));
    const text = sensitive ? '[redacted]' : value === undefined ? undefined : writeValue(value);
    const says: readonly Span[] = joinSpans(
      [
        ...(description === undefined ? [] : [readProse(description).flatMap(({ spans }) => spans)]),
        ...(sensitive ? [[span(labels.sensitive, 'warning')]] : []),
      ],
      span(' '),
    );
    const given = text === undefined ? [] : [span('= ', 'faint'), plain(text, 'strong')];
    const gap = given.length > 0 && says.length > 0 ? [span('  ')] : [];
    const indent = Math.min(column, 20) + 1;
    const lines = wrapAround([...given, ...gap, ...says], width - indent);
    return lines.map((line, at) =>
      at === 0 ? [shown, blanks, span(' '), ...line] : [span(' '.repeat(indent)), ...line],
    );
  });
};

const wrapAround = (spans: readonly Span[], width: number): readonly Line[] =>
  layParagraphs([paragraphOf(spans)], width);

const retryRows = ({ retry, retryAfterMs, kind, locale }: Description, labels: Labels): readonly Row[] => {
  if (kind === 'success') return [];
  const words =
    retry === undefined
      ? 'It depends on the HTTP status: with 429 and 503, retry with backoff; with 408 and any other 5xx, check the outcome first; with others, do not retry.'
      : labels.retryWords[retry];
  return [
    row(labels.retry, [span(words, retry === 'never' ? 'plain' : 'strong')]),
    ...(retryAfterMs === undefined ? [] : [row(labels.wait, [span(showDuration(retryAfterMs, locale), 'strong')])]),
  ];
};

const detailSpans = ({ field, code, message }: Detail): readonly Span[] => [
  ...(field === undefined ? [] : [plain(field, 'strong')]),
  ...(code === undefined ? [] : [span(field === undefined ? '' : ' '), plain(`(${code})`, 'faint')]),
  ...(message === undefined ? [] : [span(field === undefined && code === undefined ? '' : ': '), plain(message)]),
];

const itemParagraphs = (item: Description, labels: Labels): readonly Paragraph[] => {
  const { index, code, name, retry, message, received, fix } = item;
  const verdict = retry === undefined ? [] : [[span(labels.retryWords[retry])]];
  const who = plain([code, name].filter((part) => part !== undefined).join(' '), 'strong');
  const head = joinSpans([[span(`[${index ?? 0}] `, 'faint'), who], ...verdict], dot);
  const below = [
    ...(message === undefined ? [] : [[plain(received ?? message)]]),
    ...item.details.map(detailSpans),
    ...(fix === undefined ? [] : readProse(fix).map(({ spans }) => spans)),
  ];
  return [paragraphOf(head), ...below.map((spans) => ({ ...paragraphOf(spans), mark: '    ', indent: '    ' }))];
};

const itemRows = ({ items }: Description, labels: Labels): readonly Row[] => {
  if (items.length === 0) return [];
  const paragraphs = items.slice(0, shownItems).flatMap((item) => itemParagraphs(item, labels));
  const more = items.length - shownItems;
  const rest = more > 0 ? [paragraphOf([span(`… and ${more} more; --json lists all of them.`, 'faint')])] : [];
  return [{ label: labels.items, paragraphs: [...paragraphs, ...rest] }];
};

const deprecationRows = ({ deprecated }: Description, labels: Labels): readonly Row[] => {
  if (deprecated === undefined) return [];
  const { since, replacement, note } = deprecated;
  const facts = joinSpans(
    [
      ...(since === undefined ? [] : [[span(`${labels.since} `), plain(since)]]),
      ...(replacement === undefined ? [] : [[span(`${labels.replacement} `), plain(replacement, 'strong')]]),
    ],
    dot,
  );
  const paragraphs = [
    ...(facts.length === 0 ? [] : [paragraphOf(facts)]),
    ...(note === undefined ? [] : readProse(note)),
  ];
  return [{ label: labels.deprecated, paragraphs: paragraphs.length > 0 ? paragraphs : [paragraphOf([])] }];
};

const rowsOf = (description: Description, labels: Labels): readonly Row[] => {
  const { cause, fix, received, details, requestId, subcode, aliases, docs, links } = description;
  return [
    ...deprecationRows(description, labels),
    ...(received === undefined ? [] : [row(labels.received, [plain(received)])]),
    ...(cause === undefined ? [] : [{ label: labels.cause, paragraphs: readProse(cause) }]),
    ...(fix === undefined ? [] : [{ label: labels.fix, paragraphs: readProse(fix) }]),
    ...retryRows(description, labels),
    ...(details.length === 0 ? [] : [row(labels.details, ...details.map(detailSpans))]),
    ...itemRows(description, labels),
    ...(subcode === undefined ? [] : [row(labels.code, [plain(subcode)])]),
    ...(requestId === undefined ? [] : [row(labels.requestId, [plain(requestId, 'strong')])]),
    ...(aliases.length === 0 ? [] : [row(labels.aliases, [plain(aliases.join(', '))])]),
    ...(docs === undefined ? [] : [row(labels.documentation, [plain(docs, 'link')])]),
    ...(links.length === 0 ? [] : [row(labels.links, ...links.map((link) => [plain(link, 'link')]))]),
  ];
};

/** What is known of an error that the table does not have, in English as all that the command itself says. */
const noteOf = ({ known, code, intermediary, retired, category, catalogs }: Description): string | undefined => {
  if (retired !== undefined) {
    const { since, replacement } = retired;
    const [what, text] = retired.code === undefined ? ['name', retired.name] : ['code', retired.code];
    const sinceWhen = since === undefined ? '' : ` since version ${since}`;
    const instead = replacement === undefined ? 'Nothing replaces it.' : `Use instead: ${replacement}`;
    return `The ${what} ${text ?? ''} has not been in use${sinceWhen}. ${instead}`;
  }
  if (known) return undefined;
  if (intermediary)
    return 'This is no answer of this API, as far as one can tell. A proxy or a gateway on the way may have sent it.';
  if (code === undefined) return `This response has no code that ${catalogs.join(', ')} could be searched for.`;
  const table = `${catalogs.join(', ')} does not have the code ${code}.`;
  return category === undefined ? table : `${table} It is in the codes of the category ${category.title}.`;
};

/** What is known of an error, as a screen. */
export const printDescription = (description: Description, surface: Surface, showsCatalogs: boolean): string => {
  const { locale, message, params } = description;
  const labels = labelsFor(locale) ?? english;
  const room = surface.width - 2;
  const note = noteOf(description);
  const what = description.description;
  const blocks: readonly (readonly Line[])[] = [
    note === undefined ? [] : layParagraphs([paragraphOf([plain(note, 'warning')])], room),
    message === undefined ? [] : layParagraphs([paragraphOf([plain(message)])], room),
    what === undefined ? [] : layParagraphs(readProse(what), room),
    parameterLines(params, room, labels),
    layRows(rowsOf(description, labels), room, directionOf(locale) === 'rtl'),
  ];
  const body = blocks.filter((lines) => lines.length > 0).flatMap((lines) => [[], ...indentLines(lines, 2)]);
  const title = layParagraphs([paragraphOf(titleLine(description, labels, showsCatalogs))], surface.width);
  return printLines([...title, ...body], surface);
};
