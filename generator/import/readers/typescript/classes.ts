/** Classes of errors: what `new` gives them, followed through the classes of the file that they extend. */
import type { Cell } from '../../source.ts';
import { findMember, playsRole } from '../member-role.ts';
import { dropEmpty } from '../error-fact.ts';
import { readArguments, statusOfClass } from './arguments.ts';
import { doubtValue, partsOf, type ReadParts } from './fact.ts';
import type { ClassDeclaration, Expression, Parameter } from './syntax.ts';
import { entriesOf, messagesOf, resolve, statusOf, textOf, withTypes, type Scope } from './values.ts';

/** How many classes may extend each other. */
const deepest = 20;

type Bindings = ReadonlyMap<string, Expression>;

const builtIn =
  /^(?:[A-Z]\w*\.)?(?:Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError|AggregateError|DOMException)$/;

/** Whether the name of a class says that it is an error. */
const isErrorName = (name: string): boolean => /(?:Error|Exception|Fault|Failure|Problem|Rejection)s?$/.test(name);

/** Whether a class is an error: it extends one, in this file or by its name. */
export const isErrorClass = (one: ClassDeclaration, scope: Scope, depth = 0): boolean => {
  if (one.base === undefined) return false;
  const base = scope.classes.get(one.base);
  if (base === undefined || depth > deepest)
    return builtIn.test(one.base) || isErrorName(one.base) || (isErrorName(one.name.text) && one.base !== '');
  return isErrorClass(base, scope, depth + 1);
};

const memberOf = (value: Expression, path: readonly string[], scope: Scope): Expression | undefined =>
  path.reduce<Expression | undefined>(
    (found, name) =>
      found === undefined
        ? undefined
        : entriesOf(resolve(found, scope), scope)?.find(({ key }) => textOf(key, scope)?.text === name)?.value,
    value,
  );

/** An expression with the values of parameters in the place of their names. */
const substitute = (value: Expression, bindings: Bindings, scope: Scope): Expression => {
  const inner = (one: Expression): Expression => substitute(one, bindings, scope);
  switch (value.kind) {
    case 'name': {
      const [first = '', ...rest] = value.path[0] === 'this' ? value.path.slice(1) : value.path;
      const bound = bindings.get(first);
      return bound === undefined ? value : (memberOf(bound, rest, scope) ?? value);
    }
    case 'template':
      return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : inner(part))) };
    case 'choice':
      return { ...value, options: value.options.map(inner) };
    case 'object':
      return {
        ...value,
        entries: value.entries.map((entry) =>
          'spread' in entry ? { spread: inner(entry.spread) } : { ...entry, value: inner(entry.value) },
        ),
      };
    case 'call':
      return { ...value, arguments: value.arguments.map(inner) };
    default:
      return value;
  }
};

const bind = (parameters: readonly Parameter[], values: readonly Expression[] | undefined, scope: Scope): Bindings => {
  const bindings = new Map<string, Expression>();
  for (const [index, { names, isObject, initial }] of parameters.entries()) {
    const given = values?.[index] ?? initial;
    if (given === undefined) continue;
    if (!isObject) for (const name of names) bindings.set(name, given);
    else
      for (const { key, value } of entriesOf(resolve(given, scope), scope) ?? []) {
        const name = textOf(key, scope)?.text;
        if (name !== undefined && names.includes(name)) bindings.set(name, value);
      }
  }
  return bindings;
};

interface Built {
  readonly members: ReadonlyMap<string, Expression>;
  /** What reaches a base that is not in the file. */
  readonly outside: { readonly base: string; readonly values: readonly Expression[] } | undefined;
}

const build = (one: ClassDeclaration, values: readonly Expression[] | undefined, scope: Scope, depth = 0): Built => {
  const bindings = one.parameters === undefined ? new Map<string, Expression>() : bind(one.parameters, values, scope);
  const fill = (value: Expression): Expression => substitute(value, bindings, scope);
  const passed = one.parameters === undefined ? (values ?? []) : one.superArguments.map(fill);
  const base = one.base === undefined ? undefined : scope.classes.get(one.base);
  const inherited: Built =
    base !== undefined && depth < deepest
      ? build(base, passed, scope, depth + 1)
      : { members: new Map(), outside: one.base === undefined ? undefined : { base: one.base, values: passed } };
  const own = [
    ...one.fields.map(({ name, value }) => [name.text, value] as const),
    ...(one.parameters ?? [])
      .filter(({ isMember }) => isMember)
      .flatMap(({ names: [name = ''] }) => {
        const value: Expression = bindings.get(name) ?? { kind: 'name', path: [name], place: one.name.place };
        return [[name, value] as const];
      }),
    ...one.assigned.map(({ member, value }) => [member, fill(value)] as const),
  ];
  // What a base is called is no name of this class, unless this class passes it.
  const isOwn = ({ place }: Expression): boolean => place.start >= one.place.start && place.end <= one.place.end;
  const above = [...inherited.members].filter(([name, value]) => !playsRole(name, 'name') || isOwn(value));
  return { members: new Map([...above, ...own]), outside: inherited.outside };
};

/** Whether a value is there when a class is read: not what a caller passes. */
const isGiven = (name: string, value: Expression, scope: Scope): boolean => {
  const known = resolve(value, scope);
  if (known.kind === 'name')
    return value.kind === 'name' && value.path.length > 1 && statusOf(value, scope) !== undefined;
  const text = textOf(value, scope)?.text;
  if (text === undefined) return true;
  return !(playsRole(name, 'code') ? text.includes('${') : /^\$\{\w+\}$/.test(text));
};

/** What an object of a class says. */
export interface ReadInstance extends ReadParts {
  /** Whether the code is passed by whoever makes it, so that the class alone is no error. */
  readonly isOpen: boolean;
}

/** The message that a built-in error is given. */
const messageOf = ([value]: readonly Expression[], scope: Scope): ReadParts => {
  if (value === undefined) return { parts: {}, doubts: [] };
  const messages = messagesOf(value, scope);
  const { kind } = resolve(value, scope);
  const isComputed = messages === undefined && (kind === 'other' || kind === 'call');
  return { parts: { messages: messages ?? [] }, doubts: isComputed ? [doubtValue(value.place, 'message')] : [] };
};

/** The text that a parameter of the constructor has if nothing is passed: `description = 'Bad Gateway'`. */
const defaultMessage = ({ parameters = [] }: ClassDeclaration): readonly Cell[] =>
  parameters
    .filter(({ names: [name = ''] }) => /message|msg|text|description|reason|title/i.test(name))
    .flatMap(({ initial }) =>
      initial?.kind === 'text' && initial.text.trim() !== '' ? [{ text: initial.text, place: initial.place }] : [],
    )
    .slice(0, 1);

/** A value for a base without what only a caller knows, and whether the code is among that. */
const withoutOpen = (value: Expression, scope: Scope): { readonly value: Expression; readonly isOpen: boolean } => {
  if (value.kind !== 'object') return { value, isOpen: false };
  const nameOf = (key: Expression): string => textOf(key, scope)?.text ?? '';
  const isKnown = (entry: (typeof value.entries)[number]): boolean =>
    'spread' in entry || isGiven(nameOf(entry.key), entry.value, scope);
  const open = value.entries.filter((entry) => !isKnown(entry));
  return {
    value: { ...value, entries: value.entries.filter(isKnown) },
    isOpen: open.some((entry) => !('spread' in entry) && playsRole(nameOf(entry.key), 'code')),
  };
};

/** What an object of a class says, made with values, or as the class itself is declared. */
export const readInstance = (
  one: ClassDeclaration,
  values: readonly Expression[] | undefined,
  scope: Scope,
): ReadInstance => {
  const { members, outside } = build(one, values, scope);
  const known = new Map([...members].filter(([name, value]) => isGiven(name, value, scope)));
  const own = partsOf(known, scope);
  const none: ReadParts = { parts: {}, doubts: [] };
  const passed = (outside?.values ?? []).map((value) => withoutOpen(value, scope));
  const ofBase =
    outside === undefined
      ? none
      : builtIn.test(outside.base)
        ? messageOf(outside.values, scope)
        : readArguments(
            passed.map(({ value }) => value),
            scope,
          );
  const phrase = outside === undefined ? undefined : statusOfClass(outside.base);
  const status: Cell | undefined = phrase === undefined ? undefined : { text: String(phrase), place: one.name.place };
  const parts = {
    ...(status === undefined ? {} : { status }),
    messages: defaultMessage(one),
    ...dropEmpty(ofBase.parts),
    ...dropEmpty(own.parts),
    name: findMember(known, 'name') === undefined ? undefined : own.parts.name,
  };
  return {
    parts: { ...parts, messages: withTypes(parts.messages, one.parameters ?? []) },
    doubts: [...own.doubts, ...ofBase.doubts],
    isOpen:
      (findMember(members, 'code') !== undefined && findMember(known, 'code') === undefined) ||
      passed.some(({ isOpen }) => isOpen),
  };
};
