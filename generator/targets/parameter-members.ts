import type { ErrorDefinition, Parameter, Path } from '../ir/catalog.ts';
import { writePath } from '../ir/path.ts';
import type { BodyMember, JsonType, Schema } from './body-schema.ts';

/** A parameter as an API may write it in a member of its own: also as the text of its value, and a text as a number. */
const typesOf = ({ type }: Parameter): readonly JsonType[] =>
  type === 'string' ? ['string', 'integer'] : [type, 'string'];

const aboutOf = ({ description }: Parameter): Schema => (description === undefined ? {} : { description });

/** The parameters that have places of their own in the object that has the code. Those of several errors may have the same. */
export const parameterMembers = (holder: Path, errors: readonly ErrorDefinition[]): readonly BodyMember[] => {
  const members = new Map<string, BodyMember>();
  for (const param of errors.flatMap(({ params }) => params)) {
    if (param.from === undefined) continue;
    const path = [...holder, ...param.from];
    const { types = [], about = aboutOf(param) } = members.get(writePath(path)) ?? {};
    members.set(writePath(path), { path, about, types: [...types, ...typesOf(param)] });
  }
  return [...members.values()];
};
