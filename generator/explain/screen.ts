import { labelsFor } from '../labels/labels-by-locale.ts';
import type { Labels } from '../labels/labels.ts';
import { directionOf } from '../labels/locale-names.ts';
import { english } from '../labels/locales/en.ts';
import type { Description } from './description.ts';
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
import { detailParagraphs, itemRows } from './item-rows.ts';
import { parameterLines } from './parameter-lines.ts';
import { dot, row, whoIs } from './pieces.ts';
import { readProse } from './prose.ts';
import { joinSpans, plain, span, type Span } from './styled-text.ts';

const titleLine = (description: Description, labels: Labels, showsCatalogs: boolean): readonly Span[] => {
  const { subcode, status, kind, category, catalogs } = description;
  return joinSpans(
    [
      ...whoIs(description),
      ...(subcode === undefined ? [] : [[plain(subcode)]]),
      ...(status === undefined ? [] : [[span(`HTTP ${status}`)]]),
      ...(kind === undefined || kind === 'error' ? [] : [[span(labels.kindWords[kind])]]),
      ...(category === undefined ? [] : [[plain(category.title)]]),
      ...(showsCatalogs ? [[plain(catalogs.join(', '), 'faint')]] : []),
    ],
    dot,
  );
};

/** What a client does about a code that the table does not have, after spec/DECODING.md. */
const verdictsByStatus = ({ retryWords, colon }: Labels): readonly (readonly Span[])[] =>
  (
    [
      ['HTTP 429, 503, Retry-After', 'backoff'],
      ['HTTP 408, 500-599', 'check'],
      ['HTTP *', 'never'],
    ] as const
  ).map(([statuses, retry]) => [span(`${statuses}${colon} `, 'faint'), span(retryWords[retry])]);

const retryRows = ({ retry, retryAfterMs, kind, locale }: Description, labels: Labels): readonly Row[] => {
  if (kind === 'success') return [];
  return [
    retry === undefined
      ? row(labels.retry, ...verdictsByStatus(labels))
      : row(labels.retry, [span(labels.retryWords[retry], retry === 'never' ? 'plain' : 'strong')]),
    ...(retryAfterMs === undefined ? [] : [row(labels.wait, [span(showDuration(retryAfterMs, locale), 'strong')])]),
  ];
};

const deprecationRows = ({ deprecated, replacement }: Description, labels: Labels): readonly Row[] => {
  const instead =
    replacement === undefined
      ? []
      : [
          row(
            labels.replacement,
            [plain(`${replacement.code} ${replacement.name}`, 'strong')],
            [plain(replacement.message)],
          ),
        ];
  if (deprecated === undefined) return instead;
  const { since, note } = deprecated;
  const paragraphs = [
    ...(since === undefined ? [] : [paragraphOf([span(`${labels.since}${labels.colon} `), plain(since)])]),
    ...(note === undefined ? [] : readProse(note)),
  ];
  return [
    { label: labels.deprecated, style: 'warning', paragraphs: paragraphs.length > 0 ? paragraphs : [paragraphOf([])] },
    ...instead,
  ];
};

const rowsOf = (description: Description, labels: Labels): readonly Row[] => {
  const { cause, fix, received, details, requestId, aliases, docs, links } = description;
  return [
    ...deprecationRows(description, labels),
    ...(received === undefined ? [] : [row(labels.received, [plain(received)])]),
    ...(cause === undefined ? [] : [{ label: labels.cause, paragraphs: readProse(cause) }]),
    ...(fix === undefined ? [] : [{ label: labels.fix, paragraphs: readProse(fix) }]),
    ...retryRows(description, labels),
    ...(details.length === 0 ? [] : [{ label: labels.details, paragraphs: detailParagraphs(details) }]),
    ...itemRows(description, labels),
    ...(requestId === undefined ? [] : [row(labels.requestId, [plain(requestId, 'strong')])]),
    ...(aliases.length === 0 ? [] : [row(labels.aliases, [plain(aliases.join(', '))])]),
    ...(docs.length === 0 ? [] : [row(labels.documentation, ...docs.map((link) => [plain(link, 'link')]))]),
    ...(links.length === 0 ? [] : [row(labels.links, ...links.map((link) => [plain(link, 'link')]))]),
  ];
};

/** What is known of an error that the table does not have, in English as all that the command itself says. */
const noteOf = ({ known, code, intermediary, retired, category, catalogs }: Description): string | undefined => {
  if (retired !== undefined) {
    const { since, replacement } = retired;
    const who = retired.code === undefined ? `The name ${retired.name ?? ''}` : `The code ${retired.code}`;
    const sinceWhen = since === undefined ? '' : ` It was retired in ${since}.`;
    return `${who} is no longer used.${sinceWhen}${replacement === undefined ? ' Nothing replaces it.' : ''}`;
  }
  if (known) return undefined;
  if (intermediary)
    return 'This is no answer of this API, as far as one can tell. A proxy or a gateway on the way may have sent it.';
  if (code === undefined) return `This response has no code that ${catalogs.join(', ')} could be searched for.`;
  const table = `${catalogs.join(', ')} does not have the code ${code}.`;
  if (category === undefined) return table;
  return `${table} The category ${category.title} has the codes ${category.codes.join(', ')}, so this one belongs to it.`;
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
  const title = layParagraphs(
    [{ ...paragraphOf(titleLine(description, labels, showsCatalogs)), indent: '  ' }],
    surface.width,
  );
  return printLines([...title, ...body], surface);
};
