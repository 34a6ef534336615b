import type { DetailsMapping, ErrorCatalog, ItemsMapping, Path } from '../ir/catalog.ts';
import { holderOf } from '../ir/path.ts';
import type { BodyMember } from './body-schema.ts';
import { parameterMembers } from './parameter-members.ts';
import { at, codeLike, codeMembers, partMembers, status, text, texts, type Value } from './part-members.ts';

const listOf = (path: Path): Path => (path.at(-1) === 'elements' ? path : [...path, 'elements']);

const inside = (path: Path, members: readonly BodyMember[]): readonly BodyMember[] =>
  members.map((member) => ({ ...member, path: [...path, ...member.path] }));

/** The name of a field, or the way to it. */
const field: Value = {
  types: ['string', 'array'],
  about: { description: 'The field of the request.' },
  limits: { array: { items: { anyOf: [{ type: 'string' }, { type: 'integer' }] } } },
};

/** The members of details: a list of objects, or an object whose members are fields. */
export const detailMembers = (mapping: DetailsMapping): readonly BodyMember[] => {
  const { path, code, message } = mapping;
  const description = 'What is wrong with the field.';
  const codes = at(code, codeLike('The code of the detail.')).map((own) => ({ ...own, isOfDetail: true }));
  const parts = [...codes, ...at(message, texts(description))];
  if (mapping.kind === 'list') {
    const list: Value = { types: ['array'], about: { description: 'What is wrong, by field.' } };
    return [...at(listOf(path).slice(0, -1), list), ...inside(listOf(path), [...at(mapping.field, field), ...parts])];
  }
  const value: BodyMember = { path: [...path, 'members'], ...texts(description) };
  const element: BodyMember = { path: [...path, 'members', 'elements'], types: ['string'] };
  return [
    ...at(path, { types: ['object'], about: { description: 'What is wrong, by field.' } }),
    ...[value, element],
    ...[...inside(value.path, parts), ...inside(element.path, parts)],
  ];
};

/** The members of a list of items. */
export const itemMembers = (mapping: ItemsMapping, { envelope, errors }: ErrorCatalog): readonly BodyMember[] => {
  const { path, code, message, subcode, details, every } = mapping;
  const list = every ? 'The errors.' : 'The results of the items of a bulk request.';
  const identifies = 'Identifies the error of the item, if there is one.';
  const says = 'The message for people about the item.';
  return [
    { path, types: ['array'], about: { description: list } },
    ...inside(
      [...path, 'elements'],
      [
        ...codeMembers(code, envelope, text(identifies), identifies),
        ...partMembers(message, text(says), texts(says)),
        ...partMembers(subcode, codeLike('A finer code of the item.')),
        ...at(mapping.params, { types: ['object'], about: { description: 'The values of the parameters, by name.' } }),
        ...details.flatMap(detailMembers),
        ...parameterMembers(holderOf(code), errors),
        ...at(mapping.status, status('The HTTP status of the item.')),
      ],
    ),
  ];
};
