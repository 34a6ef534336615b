import type { Envelope, ErrorCatalog, Path, VerdictSource, WaitSource } from '../ir/catalog.ts';
import { holderOf, writePath } from '../ir/path.ts';
import { scalarOf } from '../model/encode-parts.ts';
import type { BodyMember, JsonType } from './body-schema.ts';
import { markerWords, verdictWords, waitWords } from './body-words.ts';
import { fixedMembers, typesOfJson } from './fixed-members.ts';
import { detailMembers, itemMembers } from './item-members.ts';
import { at, codeLike, codeMembers, partMembers, status, text, texts, type Value } from './part-members.ts';
import { parameterMembers } from './parameter-members.ts';
import { isPlain, requiredHolder } from './required-members.ts';

const waitMembers = (source: WaitSource): readonly BodyMember[] => {
  if (!('path' in source)) return [];
  const types: readonly JsonType[] = source.unit === 'duration' ? ['string'] : ['number', 'string'];
  const pattern = source.unit === 'duration' ? '^[0-9]+(\\.[0-9]+)?s$' : '^[0-9]+(\\.[0-9]+)?$';
  const limits = { number: { minimum: 0 }, string: { pattern } };
  return at(source.path, { types, limits, about: { description: waitWords(source.unit) } });
};

const verdictMembers = (source: VerdictSource): readonly BodyMember[] => {
  if (!('path' in source)) return [];
  const types = [...new Set([...source.values.keys()].flatMap((text) => typesOfJson(scalarOf(text))))];
  return at(source.path, { types, about: { description: verdictWords(source.values) } });
};

const problemMembers: readonly BodyMember[] = [
  {
    path: [{ member: 'type' }],
    types: ['string'],
    limits: { string: { format: 'uri-reference' } },
    about: { description: 'Link to the documentation of the error.' },
  },
  { path: [{ member: 'title' }], ...text('The name of the error, in words.') },
  { path: [{ member: 'status' }], types: ['integer'], about: { description: 'The HTTP status.' } },
];

/** Whether a member is the place of the code, the message or the status. */
const isPart = ({ code: [code], message: [message], status: path }: Envelope, member: Path): boolean =>
  [code, message, path && { path }].some(
    (source) => source !== undefined && 'path' in source && writePath(source.path) === writePath(member),
  );

const successMembers = ({ success }: Envelope): readonly BodyMember[] =>
  success === undefined || !('path' in success)
    ? []
    : at(success.path, { types: typesOfJson(success.equals), about: { description: markerWords(success.equals) } });

/** The members that do not depend on which codes a body may have. */
interface OtherMembers {
  readonly before: readonly BodyMember[];
  readonly after: readonly BodyMember[];
  readonly isRequired: boolean;
}

const findOthers = (catalog: ErrorCatalog): OtherMembers => {
  const { envelope, errors } = catalog;
  const says = 'The message for people. It may change, so identify errors by the code.';
  const isRequired = isPlain(catalog);
  return {
    isRequired,
    before: envelope.profile === 'problem-json' ? problemMembers.filter(({ path }) => !isPart(envelope, path)) : [],
    after: [
      ...partMembers(envelope.message, { ...text(says), isRequired }, texts(says)),
      ...partMembers(envelope.subcode, codeLike('A second, finer code.')),
      ...at(envelope.params, { types: ['object'], about: { description: 'The values of the parameters, by name.' } }),
      ...partMembers(envelope.requestId, codeLike('The ID of the request.')),
      ...envelope.retryAfter.flatMap(waitMembers),
      ...envelope.retry.flatMap(verdictMembers),
      ...at(envelope.status, status('The HTTP status, in place of that of the response.')),
      ...successMembers(envelope),
      ...envelope.items.flatMap((mapping) => itemMembers(mapping, catalog)),
      ...envelope.details.flatMap(detailMembers),
      ...parameterMembers(holderOf(envelope.code), errors),
      ...[envelope.body, ...errors.map(({ body }) => body)].flatMap((body) => fixedMembers(body, envelope)),
      ...requiredHolder(catalog),
    ],
  };
};

const others = new WeakMap<ErrorCatalog, OtherMembers>();

/** Found once: a description has a body for each set of errors. */
const othersOf = (catalog: ErrorCatalog): OtherMembers => {
  const known = others.get(catalog) ?? findOthers(catalog);
  others.set(catalog, known);
  return known;
};

/**
 * The members of all error bodies, with this code. The schema is open, so that later codes and members do not break a client.
 */
export const bodyMembers = (catalog: ErrorCatalog, code: Omit<Value, 'types'>): readonly BodyMember[] => {
  const { before, after, isRequired } = othersOf(catalog);
  const own = codeMembers(
    catalog.envelope.code,
    catalog.envelope,
    { ...code, types: [], isRequired: code.isRequired ?? isRequired },
    'Identifies the error if no place before it has a code.',
  );
  return [...before, ...own, ...after];
};
