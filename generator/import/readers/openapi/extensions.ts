/** Lists of errors in extensions such as `x-errors`. */
import type { SpecNode } from '../../../spec/node.ts';
import type { Cell } from '../../source.ts';
import { dropEmpty, type Parts } from '../error-fact.ts';
import { saysErrors } from '../error-words.ts';
import { findMember, isStatus, type MemberRole } from '../member-role.ts';
import { cellOf, itemsIn, membersIn, resolve, type Document } from './document.ts';

/** An entry of a list of errors. The key is a code or a name. */
export interface ListedError {
  readonly key: Cell | undefined;
  readonly parts: Parts;
}

/** What an object says of an error by the names of its members. */
const partsOfObject = (document: Document, node: SpecNode): Parts => {
  const members = new Map(
    membersIn(node).flatMap(({ key, value }) => {
      const cell = cellOf(document, value);
      return cell === undefined ? [] : [[key.text, cell] as const];
    }),
  );
  const read = (role: MemberRole): Cell | undefined => findMember(members, role)?.value;
  const message = read('message') ?? read('description');
  const description = read('description');
  const status = read('status');
  return dropEmpty({
    code: read('code'),
    name: read('name'),
    status: status !== undefined && isStatus(status.text) ? status : undefined,
    messages: message === undefined ? [] : [message],
    description: description?.place.start === message?.place.start ? undefined : description,
    cause: read('cause'),
    fix: read('fix'),
  });
};

const readList = (document: Document, node: SpecNode | undefined): readonly ListedError[] => {
  const items = itemsIn(node).flatMap((item): readonly ListedError[] => {
    const found = resolve(document, item);
    if (found === undefined) return [];
    const key = cellOf(document, found);
    return [{ key, parts: key === undefined ? partsOfObject(document, found) : {} }];
  });
  const members = membersIn(node).map(({ key, value }): ListedError => {
    const text = cellOf(document, value);
    const parts = text === undefined ? partsOfObject(document, value) : { messages: [text] };
    return {
      key: parts.code === undefined ? cellOf(document, key) : undefined,
      parts: parts.code === undefined ? parts : { name: cellOf(document, key), ...parts },
    };
  });
  return [...items, ...members];
};

/** The errors that the extensions of a node list. */
export const listedErrors = (document: Document, node: SpecNode): readonly ListedError[] =>
  membersIn(node)
    .filter(({ key }) => key.text.startsWith('x-') && saysErrors(key.text.slice(2)) && !/enum/i.test(key.text))
    .flatMap(({ value }) => readList(document, resolve(document, value)))
    .filter(({ key, parts }) => key !== undefined || parts.code !== undefined || parts.name !== undefined);
