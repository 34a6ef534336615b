import type { Envelope, ErrorCatalog, ErrorDefinition, Parameter } from '../../ir/catalog.ts';
import { toHex } from '../../language/literals.ts';
import { localeMessages } from '../locale-messages.ts';
import type { GeneratedFile } from '../target.ts';

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

const envelopeRow = ({ code, message, items, requestId, body, codeType, profile }: Envelope) => ({
  code,
  message,
  ...(items && { items }),
  ...(requestId &&
    ('header' in requestId ? { request_id_header: requestId.header } : { request_id_path: requestId.path })),
  body,
  integer: codeType === 'integer',
  problem: profile === 'problem-json',
});

const errorsText = ({ locale, locales, envelope, errors }: ErrorCatalog): string =>
  [
    '{',
    `"locale": ${print(locale)},`,
    `"locales": ${print(locales)},`,
    `"envelope": ${print(envelopeRow(envelope))},`,
    '"errors": [',
    errors.map((error) => print(row(error))).join(',\n'),
    ']',
    '}',
    '',
  ].join('\n');

/** A member for each message: a code such as `__proto__` is a name like any other here. */
const messagesText = (messages: readonly { readonly code: string; readonly pattern: string }[]): string =>
  `{\n${messages.map(({ code, pattern }) => `${print(code)}: ${print(pattern)}`).join(',\n')}\n}\n`;

/** The files of data, a row a line: they are read when the first error is made, looked up or decoded. */
export const dataFiles = (catalog: ErrorCatalog, folder: string): readonly GeneratedFile[] => [
  { path: `${folder}/errors.json`, text: errorsText(catalog), formatted: true },
  ...[...localeMessages(catalog)].map(([locale, messages]) => ({
    path: `${folder}/messages.${locale.toLowerCase()}.json`,
    text: messagesText(messages),
    formatted: true,
  })),
];
