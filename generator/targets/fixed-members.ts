import type { Envelope, Json, Path } from '../ir/catalog.ts';
import { cutBodyText } from '../ir/body-text.ts';
import { isObject } from '../model/json.ts';
import type { BodyMember, JsonType } from './body-schema.ts';

/** The types of the JSON value that is a sample of others. */
export const typesOfJson = (value: Json): readonly (JsonType | 'null')[] => {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'integer' : 'number'];
  return [typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'object'];
};

/** The types of a text of `body` when it is filled in: a placeholder alone becomes a value of its own type. */
const typesOfFilled = (text: string, { codeType }: Envelope): readonly JsonType[] => {
  const [piece, more] = cutBodyText(text);
  const placeholder = more === undefined && piece !== undefined && 'placeholder' in piece ? piece.placeholder : '';
  if (placeholder === 'status') return ['integer'];
  return [placeholder === 'code' ? codeType : 'string'];
};

const membersAt = (path: Path, value: Json, envelope: Envelope): readonly BodyMember[] => {
  if (Array.isArray(value)) {
    const elements = value.flatMap((element: Json) => membersAt([...path, 'elements'], element, envelope));
    return [{ path, types: ['array'], isFixed: true }, ...elements];
  }
  if (isObject(value)) {
    const members = Object.entries(value).flatMap(([member, one]) => membersAt([...path, { member }], one, envelope));
    return members.length > 0 ? members : [{ path, types: ['object'], isFixed: true }];
  }
  return [
    { path, types: typeof value === 'string' ? typesOfFilled(value, envelope) : typesOfJson(value), isFixed: true },
  ];
};

/** The fixed members of a body: of each, the types of its sample, not the value itself. */
export const fixedMembers = (body: Envelope['body'], envelope: Envelope): readonly BodyMember[] =>
  Object.keys(body).length === 0 ? [] : membersAt([], body, envelope);
