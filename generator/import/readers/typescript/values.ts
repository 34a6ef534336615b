/** Values that a file says in other words: constants by their names, members of tables, texts in pieces. */
import { statusOfPhrase } from '../../../ir/reason-phrase.ts';
import type { Cell } from '../../source.ts';
import type { ClassDeclaration, Entry, Expression, Module, Parameter } from './syntax.ts';

/** What names mean in a file. */
export interface Scope {
  readonly values: ReadonlyMap<string, Expression>;
  readonly classes: ReadonlyMap<string, ClassDeclaration>;
}

/** How far a name is followed: from constant to constant. */
const deepest = 20;

const noNotes = { doc: undefined, before: undefined, after: undefined };

/** The names of a module. */
export const createScope = ({ declarations }: Module): Scope => {
  const values = new Map<string, Expression>();
  const classes = new Map<string, ClassDeclaration>();
  for (const one of declarations) {
    if (one.kind === 'constant') values.set(one.name.text, one.value);
    if (one.kind === 'enum') values.set(one.name.text, { kind: 'object', entries: one.entries, place: one.place });
    if (one.kind !== 'class') continue;
    classes.set(one.name.text, one);
    const entries = one.fields
      .filter(({ isStatic }) => isStatic)
      .map(({ name, value }) => ({
        key: { kind: 'text', text: name.text, place: name.place } as const,
        value,
        notes: noNotes,
      }));
    values.set(one.name.text, { kind: 'object', entries, place: one.place });
  }
  return { values, classes };
};

/** The entries of an object, with those that are spread into it. Absent for what is no object. */
export const entriesOf = (value: Expression, scope: Scope, depth = 0): readonly Entry[] | undefined => {
  const table = asTable(value);
  return table?.entries.flatMap((entry) =>
    'spread' in entry
      ? depth > deepest
        ? []
        : (entriesOf(resolve(entry.spread, scope), scope, depth + 1) ?? [])
      : [entry],
  );
};

/** An object behind what only guards it: `Object.freeze({…})`, `defineErrors({…})`, `new Map([[…]])`. */
export const asTable = (value: Expression): Extract<Expression, { kind: 'object' }> | undefined => {
  if (value.kind === 'object') return value;
  if (value.kind !== 'call') return undefined;
  const last = value.arguments.at(-1);
  if (last?.kind === 'list' && /(^|\.)(Map|fromEntries|ReadonlyMap)$/.test(value.callee)) {
    const entries = last.items.flatMap((item, index) => {
      const [key, entry] = item.kind === 'list' ? item.items : [];
      return key === undefined || entry === undefined
        ? []
        : [{ key, value: entry, notes: last.notes[index] ?? noNotes }];
    });
    return { kind: 'object', entries, place: value.place };
  }
  if (value.isNew || last === undefined) return undefined;
  return value.arguments.length === 1 || value.callee === 'Object.assign' ? asTable(last) : undefined;
};

/** A list behind what only guards it: `Object.freeze([…])`. */
export const asList = (value: Expression): Extract<Expression, { kind: 'list' }> | undefined => {
  if (value.kind === 'list') return value;
  const [first] = value.kind === 'call' && !value.isNew && value.arguments.length === 1 ? value.arguments : [];
  return first === undefined ? undefined : asList(first);
};

const memberOf = (value: Expression, name: string, scope: Scope, depth: number): Expression | undefined =>
  entriesOf(value, scope)?.find(({ key }) => textOf(resolve(key, scope, depth + 1), scope)?.text === name)?.value;

/** Follows names and choices to what they mean in the file; what is unknown stays as it is. */
export const resolve = (value: Expression, scope: Scope, depth = 0): Expression => {
  if (depth > deepest) return value;
  if (value.kind === 'choice') {
    const options = value.options.map((option) => resolve(option, scope, depth + 1));
    return options.find(({ kind }) => kind !== 'name' && kind !== 'other') ?? options[0] ?? value;
  }
  if (value.kind !== 'name') return value;
  // `a.b.c` may be a constant by its whole name (exports.a.b), or members of a.
  for (let length = value.path.length; length > 0; length -= 1) {
    let found = scope.values.get(value.path.slice(0, length).join('.'));
    for (const name of value.path.slice(length)) {
      if (found === undefined) break;
      found = memberOf(resolve(found, scope, depth + 1), name, scope, depth + 1);
    }
    if (found !== undefined && found !== value) return resolve(found, scope, depth + 1);
  }
  return value;
};

/** Names of members that say nothing without their owner. */
const isVague = /^(?:name|id|value|length|size|message|code|type|text|key)$/;

/** What a part of a text without a value of its own is called: `${id}`. */
const nameHole = (value: Expression): string => {
  if (value.kind === 'name') {
    const [last = 'value', owner] = value.path.filter((step) => step !== 'this').toReversed();
    return owner !== undefined && isVague.test(last)
      ? `${owner}${last.replace(/^./, (letter) => letter.toUpperCase())}`
      : last;
  }
  if (value.kind === 'call') {
    const [first] = value.arguments;
    const owner = value.callee.split('.');
    // names.join(', ') is about names, JSON.stringify(value) about value.
    if (first?.kind === 'name' || first?.kind === 'call') return nameHole(first);
    return owner.at(owner.length > 1 ? -2 : -1) ?? 'value';
  }
  if (value.kind === 'choice') return nameHole(value.options[0] ?? { kind: 'other', place: value.place });
  return 'value';
};

/** The text of a value, with `${name}` for what is only known at run time. Absent for what is no text. */
export const textOf = (value: Expression, scope: Scope, depth = 0): Cell | undefined => {
  const known = resolve(value, scope, depth);
  if (known.kind === 'text' || known.kind === 'number')
    return { text: known.text, place: known === value ? value.place : value.place };
  if (known.kind !== 'template' || depth > deepest) return undefined;
  const text = known.parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const filled = textOf(part, scope, depth + 1);
      return filled?.text ?? `\${${nameHole(resolve(part, scope))}}`;
    })
    .join('');
  return { text, place: value.place };
};

/** Messages with the types of the parameters that are in them. */
export const withTypes = (messages: readonly Cell[], parameters: readonly Parameter[]): readonly Cell[] => {
  const types = new Map(parameters.flatMap((parameter) => [...parameter.types]));
  return types.size === 0 ? messages : messages.map((message) => ({ ...message, types }));
};

/** The texts of a message: a text, or what a function returns. Absent where one of them is known at run time alone. */
export const messagesOf = (value: Expression, scope: Scope): readonly Cell[] | undefined => {
  const known = resolve(value, scope);
  const options =
    value.kind === 'choice' && known.kind !== 'function'
      ? value.options
      : known.kind === 'function'
        ? known.results
        : [value];
  const texts = options
    .flatMap((option) => textOf(option, scope) ?? [])
    .filter(({ text }) => text.trim() !== '' && !/^\$\{\w+\}$/.test(text));
  if (texts.length === 0) return undefined;
  return known.kind === 'function' ? withTypes(texts, known.parameters) : texts;
};

/** A status: a number of three digits, or a constant of a framework such as `HttpStatus.NOT_FOUND`. */
export const statusOf = (value: Expression, scope: Scope): Cell | undefined => {
  const known = resolve(value, scope);
  if (known.kind === 'number') return { text: known.text, place: value.place };
  if (known.kind === 'text' && /^[1-5]\d\d$/.test(known.text)) return { text: known.text, place: value.place };
  if (known.kind !== 'name' || known.path.length < 2) return undefined;
  const [owner = '', phrase = ''] = known.path.slice(-2);
  const status = /http|status/i.test(`${owner} ${phrase}`)
    ? statusOfPhrase(phrase.replace(/^(?:HTTP_?)?(?:STATUS_?)?(?:\d{3}_?)?/i, ''))
    : undefined;
  return status === undefined ? undefined : { text: String(status), place: value.place };
};
