import type { Envelope, PartSource, Path } from '../ir/catalog.ts';
import type { BodyMember } from './body-schema.ts';

/** What a member is, without its place. */
export type Value = Omit<BodyMember, 'path'>;

/** A text. */
export const text = (description: string): Value => ({ types: ['string'], about: { description } });

/** A code beside the main one, which APIs write as a text or a number. */
export const codeLike = (description: string): Value => ({ types: ['string', 'integer'], about: { description } });

/** A text, or a list of texts, which are read as one. */
export const texts = (description: string): Value => ({
  types: ['string', 'array'],
  about: { description },
  limits: { array: { items: { type: 'string' } } },
});

/** An HTTP status, as a number or as the text of one. */
export const status = (description: string): Value => ({
  types: ['integer', 'string'],
  about: { description },
  limits: { integer: { minimum: 100, maximum: 599 }, string: { pattern: '^[1-5][0-9]{2}$' } },
});

/** A member at a path, if there is one. */
export const at = (path: Path | undefined, value: Value): readonly BodyMember[] =>
  path === undefined ? [] : [{ path, ...value }];

/** The places of a part in a body; what is written there is in the first one. */
export const partMembers = (
  sources: readonly PartSource[],
  first: Value,
  other: Value = first,
): readonly BodyMember[] =>
  sources.flatMap((source, index) => ('path' in source ? at(source.path, index === 0 ? first : other) : []));

const isCut = ({ after, before }: PartSource): boolean => after !== undefined || before !== undefined;

/** The places of a code. An API writes it in the type of the table where a server would write it, and elsewhere in any. */
export const codeMembers = (
  sources: readonly PartSource[],
  { codeType }: Envelope,
  own: Value,
  description: string,
): readonly BodyMember[] =>
  sources.flatMap((source, index) => {
    if (!('path' in source)) return [];
    if (index > 0) return at(source.path, isCut(source) ? text(description) : codeLike(description));
    const { reference, ...value } = own;
    if (isCut(source)) return at(source.path, { ...value, types: ['string'] });
    return at(source.path, { ...value, ...(reference === undefined ? {} : { reference }), types: [codeType] });
  });
