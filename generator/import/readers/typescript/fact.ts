/** What one place of a source file says of an error. */
import type { Diagnostic, Place } from '../../../diagnostic.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell } from '../../source.ts';
import type { Parts } from '../error-fact.ts';
import { findMember, type MemberRole } from '../member-role.ts';
import type { Entry, Expression } from './syntax.ts';
import { messagesOf, statusOf, textOf, type Scope } from './values.ts';

/** Parts, and what could not be read of them. */
export interface ReadParts {
  readonly parts: Parts;
  readonly doubts: readonly Diagnostic[];
}

/** A value that is only known when the program runs. */
export const doubtValue = (place: Place, what: string): Diagnostic =>
  doubt(
    'value-computed',
    place,
    `The ${what} is computed when the program runs, and programs are not run here.`,
    'Write it as a literal, or add it to the spec by hand.',
  );

/** Members of an object by name. */
export const membersOf = (entries: readonly Entry[], scope: Scope): ReadonlyMap<string, Expression> =>
  new Map(
    entries.flatMap(({ key, value }) => {
      const name = textOf(key, scope);
      return name === undefined ? [] : [[name.text, value] as const];
    }),
  );

const isEmpty = (value: Expression): boolean =>
  (value.kind === 'text' && value.text.trim() === '') ||
  (value.kind === 'name' && /^(?:undefined|null)$/.test(value.path.join('.')));

/** The parts of an error in the members of an object or of a class. */
export const partsOf = (members: ReadonlyMap<string, Expression>, scope: Scope): ReadParts => {
  const doubts: Diagnostic[] = [];
  const read = (role: MemberRole, text: (value: Expression) => Cell | undefined, isQuiet = false): Cell | undefined => {
    const member = findMember(members, role);
    if (member === undefined || isEmpty(member.value)) return undefined;
    const found = text(member.value);
    if (found === undefined && !isQuiet)
      doubts.push(doubtValue(member.value.place, `${role} in ${quote(member.name)}`));
    return found;
  };
  const plain = (value: Expression): Cell | undefined => {
    const found = textOf(value, scope);
    return found === undefined || found.text.includes('${') ? undefined : found;
  };
  const message = findMember(members, 'message') ?? findMember(members, 'description');
  const messages = message === undefined || isEmpty(message.value) ? [] : messagesOf(message.value, scope);
  if (message !== undefined && messages === undefined) doubts.push(doubtValue(message.value.place, 'message'));
  const description = read('description', plain, true);
  const status = read('status', (value) => statusOf(value, scope), true);
  const code = read('code', plain) ?? undefined;
  return {
    parts: {
      code,
      name: read('name', plain, true),
      // A word in `status` names the error: Google writes "status": "NOT_FOUND".
      status,
      messages: messages ?? [],
      description: description?.place.start === messages?.[0]?.place.start ? undefined : description,
      cause: read('cause', plain, true),
      fix: read('fix', plain, true),
      category: read('category', plain, true),
    },
    doubts,
  };
};

/** Whether an object says something of one error, and does not group several. */
export const isErrorObject = (members: ReadonlyMap<string, Expression>): boolean => {
  const isValue = (role: MemberRole): boolean => {
    const found = findMember(members, role)?.value;
    return found !== undefined && found.kind !== 'object' && found.kind !== 'list' && found.kind !== 'class';
  };
  return isValue('code') || isValue('status') || isValue('message') || isValue('description');
};
