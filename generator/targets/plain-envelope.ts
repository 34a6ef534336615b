import type { Envelope, ErrorCatalog, Json, MemberPath, PartSource, Path } from '../ir/catalog.ts';
import { membersOf } from '../ir/path.ts';

/** An envelope whose parts each have one place, which is a member of an object. */
export interface PlainEnvelope {
  readonly code: MemberPath;
  readonly message: MemberPath;
  readonly codeType: Envelope['codeType'];
  readonly items: { readonly path: MemberPath; readonly code: MemberPath; readonly message: MemberPath } | undefined;
  readonly requestId: { readonly header: string } | { readonly path: MemberPath } | undefined;
  readonly body: { readonly [key: string]: Json };
  readonly profile: Envelope['profile'];
}

/** The members of the one place of a part, where it is no more than that. */
const onePath = (sources: readonly PartSource[]): MemberPath | undefined => {
  const [source] = sources;
  if (sources.length !== 1 || source === undefined || 'header' in source) return undefined;
  return source.after === undefined && source.before === undefined ? membersOf(source.path) : undefined;
};

type Optional<Value> = Value | 'none' | undefined;

const plainItems = ({ items }: Envelope): Optional<NonNullable<PlainEnvelope['items']>> => {
  const [one] = items;
  if (one === undefined) return 'none';
  const [path, code, message] = [membersOf(one.path), onePath(one.code), onePath(one.message)];
  const isPlain = items.length === 1 && !one.every && one.status === undefined && one.subcode.length === 0;
  return isPlain && path && code && message ? { path, code, message } : undefined;
};

const plainRequestId = ({ requestId }: Envelope): Optional<NonNullable<PlainEnvelope['requestId']>> => {
  const [source] = requestId;
  if (source === undefined) return 'none';
  if (requestId.length > 1 || source.after !== undefined || source.before !== undefined) return undefined;
  if ('header' in source) return { header: source.header };
  const path = membersOf(source.path);
  return path && { path };
};

const hasPlaceholder = (json: Json): boolean =>
  typeof json === 'string'
    ? /[{}]/u.test(json)
    : typeof json === 'object' && json !== null && Object.values(json).some(hasPlaceholder);

const isProblemParams = (path: Path | undefined, profile: Envelope['profile']): boolean =>
  profile === 'problem-json' ? path !== undefined && membersOf(path)?.join('.') === 'params' : path === undefined;

/** The envelope of a catalog, if each part has one place that is a member of an object. */
export const memberEnvelope = ({ envelope, errors }: ErrorCatalog): PlainEnvelope | undefined => {
  const [code, message] = [onePath(envelope.code), onePath(envelope.message)];
  const items = plainItems(envelope);
  const requestId = plainRequestId(envelope);
  const isPlain =
    !envelope.codeFromStatus &&
    envelope.subcode.length === 0 &&
    envelope.success === undefined &&
    envelope.details.length === 0 &&
    isProblemParams(envelope.params, envelope.profile) &&
    envelope.retryAfter.length === 0 &&
    envelope.retry.length === 0 &&
    envelope.status === undefined &&
    !hasPlaceholder(envelope.body) &&
    errors.every(
      ({ body, params }) => Object.keys(body).length === 0 && params.every(({ from }) => from === undefined),
    );
  if (!isPlain || code === undefined || message === undefined || items === undefined || requestId === undefined)
    return undefined;
  return {
    code,
    message,
    codeType: envelope.codeType,
    items: items === 'none' ? undefined : items,
    requestId: requestId === 'none' ? undefined : requestId,
    body: envelope.body,
    profile: envelope.profile,
  };
};

/**
 * Whether a package can write a body as fixed JSON around the parts: there are no items, no fixed member is in an object that
 * also has a part, none is a part, and each path can be written with dots.
 */
const isWrittenAround = ({ code, message, items, requestId, body, profile }: PlainEnvelope): boolean => {
  const paths = [code, message, ...(requestId !== undefined && 'path' in requestId ? [requestId.path] : [])];
  return (
    items === undefined &&
    paths.every(([first = '']) => !Object.hasOwn(body, first)) &&
    (profile === 'plain' || (code[0] !== 'type' && message[0] !== 'title')) &&
    paths.flat().every((name) => !name.includes('.'))
  );
};

/**
 * The envelope of a catalog, if it is plain: each part has one place, and a body is fixed JSON around the parts. It needs
 * little in a package, so that a table without more costs no more.
 */
export const plainEnvelope = (catalog: ErrorCatalog): PlainEnvelope | undefined => {
  const envelope = memberEnvelope(catalog);
  return envelope !== undefined && isWrittenAround(envelope) ? envelope : undefined;
};

const noParts = ({ envelope: { profile, codeType } }: ErrorCatalog): PlainEnvelope => ({
  code: [],
  message: [],
  codeType,
  items: undefined,
  requestId: undefined,
  body: {},
  profile,
});

/** The parts of a plain envelope. Those of any other are empty, but for the profile and the type of codes. */
export const plainParts = (catalog: ErrorCatalog): PlainEnvelope => plainEnvelope(catalog) ?? noParts(catalog);

/** The parts of an envelope that {@link memberEnvelope} gives; those of any other are empty. */
export const memberParts = (catalog: ErrorCatalog): PlainEnvelope => memberEnvelope(catalog) ?? noParts(catalog);

/** Whether a package reads its envelope from data: it is not plain, or its errors are problem documents, which have more members. */
export const usesWire = (catalog: ErrorCatalog): boolean =>
  plainEnvelope(catalog) === undefined || catalog.envelope.profile === 'problem-json';

/** The same for a package whose fixed JSON has no place for a request ID in the body. */
export const usesWireForId = (catalog: ErrorCatalog): boolean =>
  usesWire(catalog) || catalog.envelope.requestId.some((source) => 'path' in source);
