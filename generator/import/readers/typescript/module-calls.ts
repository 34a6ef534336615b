/** Errors that a module makes by calls, and those that it names one by one. */
import type { Diagnostic } from '../../../diagnostic.ts';
import type { Cell } from '../../source.ts';
import { dropEmpty, type Parts } from '../error-fact.ts';
import { saysErrors } from '../error-words.ts';
import type { Join } from '../fact-join.ts';
import { isOneWord, looksLikeCode } from '../member-role.ts';
import { statusOfClass } from './arguments.ts';
import { addNotes } from './sections.ts';
import type { Declaration, Expression, Raised } from './syntax.ts';
import { readCall } from './tables.ts';
import { asTable, textOf, withTypes, type Scope } from './values.ts';

/** Whether what is called makes errors: its name says so, or it is a class of the file that extends one. */
const makesErrors = (callee: string, scope: Scope): boolean =>
  saysErrors(callee) || saysErrors(scope.classes.get(callee)?.base ?? '');

const firstText = (value: Expression | undefined, scope: Scope): string =>
  value === undefined ? '' : (textOf(value, scope)?.text ?? '');

/** How often each function is called outermost in the file. */
const countCalls = (declarations: readonly Declaration[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const one of declarations)
    if (one.kind === 'call') counts.set(one.call.callee, (counts.get(one.call.callee) ?? 0) + 1);
  return counts;
};

/** Errors that calls make: calls that are alike, and those that are the values of constants. */
export const addCalls = (declarations: readonly Declaration[], join: Join, scope: Scope): readonly Diagnostic[] => {
  const doubts: Diagnostic[] = [];
  const counts = countCalls(declarations);
  for (const one of declarations) {
    if (one.kind !== 'call' && one.kind !== 'constant') continue;
    const call = one.kind === 'call' ? one.call : one.value.kind === 'call' ? one.value : undefined;
    if (call === undefined || asTable(call) !== undefined) continue;
    const isAlike =
      one.kind === 'call' && (counts.get(call.callee) ?? 0) > 2 && looksLikeCode(firstText(call.arguments[0], scope));
    if (!isAlike && !makesErrors(call.callee, scope)) continue;
    const read = readCall(call, scope);
    const name = one.kind === 'constant' && /^[\w$]+$/.test(one.name.text) ? one.name : undefined;
    const { category: _, ...parts } = addNotes(read.parts, {
      text: one.notes.doc ?? one.notes.after,
      status: undefined,
    });
    if (parts.code === undefined && parts.status === undefined) continue;
    const named = name === undefined ? {} : { name: parts.name ?? name };
    const { place } = call;
    join.add({ ...dropEmpty(parts), ...named, headings: one.groups, place, table: -2, origin: place.start }, false);
    doubts.push(...read.doubts);
  }
  return doubts;
};

/** Errors that functions make, if they say a code, or a status with a message. */
export const addRaised = (raised: readonly Raised[], join: Join, scope: Scope): void => {
  for (const [index, { call, owner, parameters }] of raised.entries()) {
    const { place, callee } = call;
    const last = callee.split('.').at(-1) ?? '';
    if (!makesErrors(last, scope) && !makesErrors(callee, scope)) continue;
    const { category: _, ...parts } = readCall(call, scope).parts;
    const phrase = statusOfClass(last);
    const status: Cell | undefined =
      parts.status ?? (phrase === undefined ? undefined : { text: String(phrase), place });
    const messages = withTypes(parts.messages ?? [], parameters);
    if (parts.code === undefined && (status === undefined || messages.length === 0)) continue;
    const named = parts.name === undefined && owner !== undefined ? { name: owner } : {};
    const fact = { ...dropEmpty({ ...parts, status, messages }), ...named, headings: [], place };
    join.add({ ...fact, table: -10 - index, origin: place.start }, false);
  }
};

/** Constants of one code each, and interfaces of one error each. */
export const addSingles = (declarations: readonly Declaration[], join: Join, scope: Scope): void => {
  for (const one of declarations) {
    if (one.kind === 'interface') {
      const { doc } = one.notes;
      join.add(
        {
          code: textOf(one.literal, scope),
          note: doc,
          name: one.name,
          headings: [],
          place: one.name.place,
          table: -3,
        },
        false,
      );
    }
    if (one.kind !== 'constant' || !saysErrors(one.name.text)) continue;
    const text = textOf(one.value, scope);
    if (text === undefined || !(one.value.kind === 'number' || one.value.kind === 'text') || text.text === '') continue;
    const parts: Parts = isOneWord(text.text)
      ? { code: text, name: one.name }
      : { messages: [text], name: one.name, code: one.name };
    join.add(
      {
        ...dropEmpty(addNotes(parts, { text: one.notes.doc ?? one.notes.after, status: undefined })),
        headings: one.groups,
        place: one.place,
        table: -4,
      },
      false,
    );
  }
};
