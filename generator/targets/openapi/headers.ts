import type { Envelope, ErrorCatalog, PartSource } from '../../ir/catalog.ts';
import type { Schema } from '../body-schema.ts';
import { excerptWords, verdictWords, waitWords } from '../body-words.ts';
import { exampleOf, type OpenapiVersion } from './version.ts';

/** What a header of a response carries. */
interface Part {
  /** In lower case. */
  readonly header: string;
  /** The name of its component. Several parts of one kind are numbered. */
  readonly kind: 'ErrorCode' | 'ErrorMessage' | 'Subcode' | 'RequestId' | 'RetryVerdict' | 'WaitingTime' | 'RetryAfter';
  readonly description: string;
  readonly example?: string | undefined;
  /** Whether the whole header is the part. */
  readonly isWhole?: boolean;
}

/** A header of a response as a component. */
interface Header {
  readonly name: string;
  readonly component: string;
  readonly parts: readonly Part[];
}

const partsOf = (
  sources: readonly PartSource[],
  kind: Part['kind'],
  description: string,
  example?: string,
): readonly Part[] =>
  sources.flatMap((source) => {
    if (!('header' in source)) return [];
    const excerpt = excerptWords(source);
    const said = excerpt === undefined ? description : `${description.slice(0, -1)}: ${excerpt}.`;
    return [{ header: source.header, kind, description: said, example, isWhole: excerpt === undefined }];
  });

const retryAfter: Part = {
  header: 'retry-after',
  kind: 'RetryAfter',
  description: 'How long to wait before sending the request again: seconds or an HTTP date (RFC 9110).',
  example: '30',
};

const waits = ({ retryAfter: sources }: Envelope): readonly Part[] =>
  sources.flatMap((source) =>
    'header' in source ? [{ header: source.header, kind: 'WaitingTime', description: waitWords(source.unit) }] : [],
  );

const partsIn = ({ envelope, errors }: ErrorCatalog): readonly Part[] => [
  ...partsOf(envelope.code, 'ErrorCode', 'Identifies the error.', errors.find(({ kind }) => kind !== 'success')?.code),
  ...partsOf(envelope.message, 'ErrorMessage', 'The message for people.'),
  ...partsOf(envelope.subcode, 'Subcode', 'A second, finer code.'),
  ...waits(envelope),
  retryAfter,
  ...partsOf(envelope.requestId, 'RequestId', 'The ID of the request. Quote it when you contact support.'),
  ...envelope.retry.flatMap((source) =>
    'header' in source
      ? [{ header: source.header, kind: 'RetryVerdict' as const, description: verdictWords(source.values) }]
      : [],
  ),
];

/** The headers that errors may have. One that carries several parts is named for the first of them. */
const headersOf = (catalog: ErrorCatalog): readonly Header[] => {
  const all = partsIn(catalog);
  const counts = new Map<string, number>();
  const firsts = all.filter(({ header }, index) => all.findIndex((other) => other.header === header) === index);
  return firsts.map(({ header: name, kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const parts = all.filter(({ header }) => header === name);
    return { name, parts, component: count === 1 ? kind : `${kind}${count}` };
  });
};

const isForWaiting = ({ parts }: Header): boolean =>
  parts.every(({ kind }) => kind === 'RetryAfter' || kind === 'WaitingTime');

const isCodeAlone = ({ parts }: Header): boolean =>
  parts.every(({ kind, isWhole }) => kind === 'ErrorCode' && isWhole === true);

/** What is written of the headers of a response. */
export interface HeadersOfResponse {
  /** Whether one of its errors is to be sent again: only then a header says how long to wait. */
  readonly isRetried: boolean;
  readonly referTo: (component: string) => string;
  /** The schema of the code; absent where it may be any. */
  readonly code: Schema | undefined;
}

/** The headers of a response. That of a code has the codes of the response. */
export const headersOfResponse = (catalog: ErrorCatalog, { isRetried, referTo, code }: HeadersOfResponse): Schema =>
  Object.fromEntries(
    headersOf(catalog)
      .filter((header) => isRetried || !isForWaiting(header))
      .map((header) => {
        const name = header.name === 'retry-after' ? 'Retry-After' : header.name;
        if (code === undefined || !isCodeAlone(header) || catalog.envelope.codeType !== 'string') {
          return [name, { $ref: referTo(header.component) }];
        }
        const description = [...new Set(header.parts.map((part) => part.description))].join('\n\n');
        return [name, { description, schema: code }];
      }),
  );

/** The headers of all responses as components, with further members. */
export const headerComponents = (catalog: ErrorCatalog, version: OpenapiVersion, marks: Schema = {}): Schema =>
  Object.fromEntries(
    headersOf(catalog).map(({ component, parts }) => {
      const example = parts.find((part) => part.example !== undefined)?.example;
      return [
        component,
        {
          description: [...new Set(parts.map(({ description }) => description))].join('\n\n'),
          schema: { type: 'string', ...(example === undefined ? {} : exampleOf(version, example)) },
          ...marks,
        },
      ];
    }),
  );
