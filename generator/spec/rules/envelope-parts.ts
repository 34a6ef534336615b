import type { Envelope, ItemsMapping, PartSource, Path } from '../../ir/catalog.ts';

/** A value that an encoded body has at one place. */
export interface Part {
  /** `the code`. */
  readonly what: string;
  /** Its key in the envelope. */
  readonly key: string;
  readonly path: Path;
  /** The placeholder of `body` that has its value. */
  readonly placeholder?: string;
}

const atFirst = (
  what: string,
  key: string,
  [source]: readonly (PartSource | { readonly path: Path } | { readonly header: string })[],
  placeholder?: string,
): readonly Part[] =>
  source !== undefined && 'path' in source
    ? [{ what, key, path: source.path, ...(placeholder === undefined ? {} : { placeholder }) }]
    : [];

/** The values that an encoded body has at one place each. */
export const partsOf = (envelope: Envelope): readonly Part[] => [
  ...atFirst('the code', 'code', envelope.code, 'code'),
  ...atFirst('the message', 'message', envelope.message, 'message'),
  ...atFirst('the subcode', 'subcode', envelope.subcode),
  ...atFirst('the request ID', 'requestId', envelope.requestId, 'request_id'),
  ...atFirst(
    'the time to wait',
    'retryAfter',
    envelope.retryAfter.filter((source) => 'path' in source),
  ),
  ...atFirst('the verdict', 'retry', envelope.retry, 'retry'),
  ...(envelope.status === undefined
    ? []
    : [{ what: 'the status', key: 'status', path: envelope.status, placeholder: 'status' }]),
  ...(envelope.profile === 'problem-json' ? ['type', 'title', 'status'] : []).map((member) => ({
    what: `the member ${member} of RFC 9457`,
    key: 'profile',
    path: [{ member }],
    ...(member === 'type' ? { placeholder: 'docs' } : { placeholder: member }),
  })),
];

const partsInside = (items: ItemsMapping): readonly Part[] => [
  ...atFirst('the code of an item', 'items', items.code),
  ...atFirst('the message of an item', 'items', items.message),
  ...atFirst('the subcode of an item', 'items', items.subcode),
];

/** The lists and objects that encoding fills. */
export const filledOf = ({ items: [items], details: [details], params }: Envelope): readonly Part[] => [
  ...(items === undefined ? [] : [{ what: 'the items', key: 'items', path: items.path }, ...partsInside(items)]),
  ...(details === undefined ? [] : [{ what: 'the details', key: 'details', path: details.path }]),
  ...(params === undefined ? [] : [{ what: 'the parameters', key: 'params', path: params }]),
];
