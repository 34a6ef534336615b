import type { Envelope, ItemsMapping, PartSource, Path } from '../../ir/catalog.ts';
import { writePath } from '../../ir/path.ts';

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

/** The parts of an error that have a place of their own. */
const ownParts = (envelope: Envelope): readonly Part[] => [
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
];

/** The members of RFC 9457, their placeholders, and the part that may have the place of each. */
const problemMembers = [
  { member: 'type', placeholder: 'docs', owner: 'code' },
  { member: 'title', placeholder: 'title', owner: 'message' },
  { member: 'status', placeholder: 'status', owner: 'status' },
];

/** The values that an encoded body has at one place each. */
export const partsOf = (envelope: Envelope): readonly Part[] => {
  const own = ownParts(envelope);
  const members = envelope.profile === 'problem-json' ? problemMembers : [];
  return [
    ...own,
    ...members
      .filter(({ member, owner }) => !own.some(({ key, path }) => key === owner && writePath(path) === member))
      .map(({ member, placeholder }) => ({
        what: `the member ${member} of RFC 9457`,
        key: 'profile',
        path: [{ member }],
        placeholder,
      })),
  ];
};

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
