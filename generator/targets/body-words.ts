import type {
  Envelope,
  ErrorCatalog,
  Excerpt,
  ItemsMapping,
  Json,
  PartSource,
  Path,
  Retry,
  WaitSource,
  WaitUnit,
} from '../ir/catalog.ts';
import { isPathPrefix, writePath } from '../ir/path.ts';
import { writeCodeSpan } from '../language/markdown-text.ts';

/* What a schema cannot say of an error, in words. */

const code = (text: string): string => writeCodeSpan(text);

const pathWords = (path: Path): string => (path.length === 0 ? 'the element itself' : code(writePath(path)));

/** What is taken of a text; absent where all of it is. */
export const excerptWords = ({ after, before }: Excerpt): string | undefined => {
  const tail = after === undefined ? undefined : `what follows the last ${code(after)}`;
  if (before === undefined) return tail;
  return tail === undefined
    ? `what precedes the first ${code(before)}`
    : `${tail}, up to the first ${code(before)} in it`;
};

const placeWords = (source: { readonly path: Path } | { readonly header: string }): string =>
  'header' in source ? `the header ${code(source.header)}` : pathWords(source.path);

const sourceWords = (source: PartSource): string => {
  const excerpt = excerptWords(source);
  return excerpt === undefined ? placeWords(source) : `${placeWords(source)} (${excerpt})`;
};

/** Places in order: `a`, `b`, and else `c`. */
const inOrder = (places: readonly string[]): string => {
  const last = places.at(-1) ?? '';
  return places.length < 2 ? last : `${places.slice(0, -1).join(', ')}, and else ${last}`;
};

const isEach = (path: Path): boolean => path.some((step) => typeof step === 'string');

/** Whether a schema shows a place without words: one value of the body, of which nothing is cut off. */
const isShown = (source: PartSource): boolean =>
  'path' in source && !isEach(source.path) && excerptWords(source) === undefined;

/** Where a part is, if the schema does not show it. */
const partWords = (
  name: string,
  sources: readonly PartSource[],
  { last, where = '' }: { readonly last?: string | undefined; readonly where?: string } = {},
): readonly string[] => {
  const [first] = sources;
  if (first === undefined) return last === undefined ? [] : [`The ${name} is ${last}.`];
  if (sources.length > 1 || last !== undefined) {
    const places = [...sources.map(sourceWords), ...(last === undefined ? [] : [last])];
    return [`The ${name}${where} is in the first of these places that has one: ${inOrder(places)}.`];
  }
  if (isShown(first)) return [];
  const isFirst = 'path' in first && isEach(first.path);
  return [`The ${name}${where} is ${isFirst ? 'the first one ' : ''}in ${sourceWords(first)}.`];
};

/** What a value of a time to wait means. */
export const waitWords = (unit: WaitUnit): string => {
  switch (unit) {
    case 's':
      return 'How long to wait before sending the request again, in seconds.';
    case 'ms':
      return 'How long to wait before sending the request again, in milliseconds.';
    case 'epoch':
      return 'When the request may be sent again, in seconds since 1970.';
    case 'epoch-ms':
      return 'When the request may be sent again, in milliseconds since 1970.';
    case 'duration':
      return 'How long to wait before sending the request again, in seconds with an `s`, such as `30.5s`.';
  }
};

const meanings: Readonly<Record<Retry, string>> = {
  never: 'it will fail again',
  backoff: 'it may succeed later',
  check: 'the outcome is unknown and must be checked first',
};

/** What the texts of the server's own verdict mean. */
export const verdictWords = (values: ReadonlyMap<string, Retry>): string =>
  `Whether to send the request again: ${[...values].map(([text, retry]) => `${code(text)} if ${meanings[retry]}`).join(', ')}.`;

/** What a member that says whether a request succeeded means. */
export const markerWords = (equals: Json): string =>
  `${code(JSON.stringify(equals))} in a success; any other value is a failure.`;

const successWords = ({ success }: Envelope): readonly string[] => {
  if (success === undefined) return [];
  if ('below' in success) return [`A response with a status below ${success.below} is a success, whatever its code.`];
  if ('absent' in success)
    return [
      `A response with a status below 400 is a failure if there is a value in ${pathWords(success.absent)}, and else a success. Null, \`false\`, and an empty text, list or object are no values here.`,
    ];
  return [
    `A response with a status below 400 is a success if ${pathWords(success.path)} is ${code(JSON.stringify(success.equals))}. With any other value there, it is a failure, whatever its status.`,
  ];
};

const itemWords = ({ code: [source] }: Envelope, mapping: ItemsMapping): readonly string[] => {
  const { path, every } = mapping;
  const list = pathWords([...path, 'elements']);
  const leads = source !== undefined && 'path' in source && isPathPrefix([...path, 'elements'], source.path);
  return [
    every
      ? `Each element of ${list} is an error.`
      : `Each element of ${list} that has a code is an error, unless the code is that of a success.`,
    ...partWords('code', mapping.code, { where: ' of such an element' }),
    ...partWords('message', mapping.message, { where: ' of such an element' }),
    ...(leads ? [] : ['In a body without a code of its own, the first of them is the error of the response.']),
  ];
};

const waitPlaces = (sources: readonly WaitSource[]): readonly string[] => {
  if (sources.length === 0) return [];
  const unit: Readonly<Record<WaitUnit, string>> = {
    s: 'in seconds',
    ms: 'in milliseconds',
    epoch: 'a moment in seconds since 1970',
    'epoch-ms': 'a moment in milliseconds since 1970',
    duration: 'in seconds with an `s`',
  };
  const places = sources.map((source) => `${placeWords(source)} (${unit[source.unit]})`);
  const all = [...places, 'the header `Retry-After`'];
  return [`The time to wait is in the first of these places that has one: ${inOrder(all)}.`];
};

/**
 * What a schema cannot say of the errors of a catalog: where a part is that has several places or is in a header, and what a
 * failure is.
 */
export const envelopeWords = ({ envelope }: ErrorCatalog): readonly string[] =>
  [
    [
      ...partWords('code', envelope.code, { last: envelope.codeFromStatus ? 'the HTTP status' : undefined }),
      ...partWords('message', envelope.message),
      ...(envelope.message.length === 0 ? ['Responses have no message.'] : []),
      ...partWords('subcode', envelope.subcode),
      ...partWords('ID of the request', envelope.requestId),
    ].join(' '),
    successWords(envelope).join(' '),
    ...envelope.items.map((mapping) => itemWords(envelope, mapping).join(' ')),
    waitPlaces(envelope.retryAfter).join(' '),
  ].filter((words) => words !== '');
