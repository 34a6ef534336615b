import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { toHex } from '../../language/literals.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import { plainParts, usesWire } from '../plain-envelope.ts';
import { likelyText } from '../likely-text.ts';
import { localeMessages, type LocaleMessage } from '../locale-messages.ts';
import { operationLists } from '../operation-lists.ts';
import { ownedRanges } from '../owned-ranges.ts';
import { wireJson } from '../wire-json.ts';

/** JSON on one line, of ASCII alone. */
const print = (value: unknown): string =>
  JSON.stringify(value).replace(/[^ -~]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${toHex(character.charCodeAt(at), 4)}`).join(''),
  );

const parameterRow = ({ name, type, sensitive }: Parameter) => ({
  name,
  ...(type !== 'string' && { type }),
  ...(sensitive && { sensitive }),
});

/** A row; what is usual, and what is not there, is left out. */
const row = ({ code, name, category, status, kind, retry, message, ...error }: ErrorDefinition) => ({
  code,
  name,
  category,
  status,
  ...(kind !== 'error' && { kind }),
  ...(retry !== 'never' && { retry }),
  message: message.pattern,
  ...(message.written !== message.pattern && { written: message.written }),
  ...(error.params.length > 0 && { params: error.params.map(parameterRow) }),
  ...(error.wordings.length > 0 && { wordings: error.wordings.map(({ pattern }) => pattern) }),
  ...(error.deprecated && { deprecated: true, replacement: error.deprecated.replacement }),
  ...(error.docs !== undefined && { docs: error.docs }),
});

const plainRow = (catalog: ErrorCatalog) => {
  const { code, message, requestId, body } = plainParts(catalog);
  return {
    code,
    message,
    ...(requestId &&
      ('header' in requestId ? { request_id_header: requestId.header } : { request_id_path: requestId.path })),
    body,
  };
};

const envelopeRow = (catalog: ErrorCatalog) => ({
  ...(usesWire(catalog) ? wireJson(catalog) : plainRow(catalog)),
  integer: catalog.envelope.codeType === 'integer',
  problem: catalog.envelope.profile === 'problem-json',
});

/** The ranges of codes that the categories own. */
const rangeRows = (catalog: ErrorCatalog) =>
  ownedRanges(catalog).map(({ category, prefix, first, last, retry }) => [
    category,
    prefix,
    first,
    last,
    retry ?? null,
  ]);

const linesText = (values: readonly unknown[]): string => values.map((value) => `${print(value)}\n`).join('');

/** What holds for all of the table, then its rows. */
const errorsText = (catalog: ErrorCatalog): string => {
  const { name, locale, locales, errors } = catalog;
  const [likely, ranges] = [likelyText(catalog), rangeRows(catalog)];
  const head = { catalog: name, locale, locales, likely, ranges, envelope: envelopeRow(catalog) };
  return linesText([head, ...errors.map(row)]);
};

/** A pair for each message, no member: a code such as `__proto__` is a text like any other here. */
const messagesText = (messages: readonly LocaleMessage[]): string =>
  linesText(messages.map(({ code, pattern }) => [code, pattern]));

/** The codes of each list of errors of operations, a list a line. */
const operationFiles = (catalog: ErrorCatalog, folder: string): readonly GeneratedFile[] => {
  const { lists } = operationLists(catalog);
  if (lists.length === 0) return [];
  return [
    { path: `${folder}/operations.jsonl`, text: linesText(lists.map(({ errors }) => errors.map(({ code }) => code))) },
  ];
};

/** The table and the messages of each locale as JSON Lines, a row a line: they are read when the first error is made, looked up or decoded. */
export const tableFiles = (catalog: ErrorCatalog, folder: string): readonly GeneratedFile[] => [
  { path: `${folder}/errors.jsonl`, text: errorsText(catalog) },
  ...[...localeMessages(catalog)].map(([locale, messages]) => ({
    path: `${folder}/messages.${locale.toLowerCase()}.jsonl`,
    text: messagesText(messages),
  })),
  ...operationFiles(catalog, folder),
];
