import type { ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { toHex } from '../../language/literals.ts';
import type { GeneratedFile } from '../../render/generated-file.ts';
import { plainParts, type PlainEnvelope } from '../plain-envelope.ts';
import { localeMessages, type LocaleMessage } from '../locale-messages.ts';

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

const envelopeRow = ({ code, message, items, requestId, body, codeType, profile }: PlainEnvelope) => ({
  code,
  message,
  ...(items && { items }),
  ...(requestId &&
    ('header' in requestId ? { request_id_header: requestId.header } : { request_id_path: requestId.path })),
  body,
  integer: codeType === 'integer',
  problem: profile === 'problem-json',
});

const linesText = (values: readonly unknown[]): string => values.map((value) => `${print(value)}\n`).join('');

/** What holds for all of the table, then its rows. */
const errorsText = (catalog: ErrorCatalog): string => {
  const { locale, locales, errors } = catalog;
  return linesText([{ locale, locales, envelope: envelopeRow(plainParts(catalog)) }, ...errors.map(row)]);
};

/** A pair for each message, no member: a code such as `__proto__` is a text like any other here. */
const messagesText = (messages: readonly LocaleMessage[]): string =>
  linesText(messages.map(({ code, pattern }) => [code, pattern]));

/** The table and the messages of each locale as JSON Lines, a row a line: they are read when the first error is made, looked up or decoded. */
export const tableFiles = (catalog: ErrorCatalog, folder: string): readonly GeneratedFile[] => [
  { path: `${folder}/errors.jsonl`, text: errorsText(catalog) },
  ...[...localeMessages(catalog)].map(([locale, messages]) => ({
    path: `${folder}/messages.${locale.toLowerCase()}.jsonl`,
    text: messagesText(messages),
  })),
];
