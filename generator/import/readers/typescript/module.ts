/** All errors of a source file. */
import type { Diagnostic } from '../../../diagnostic.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell, ReadPage } from '../../source.ts';
import { isOneWord, isStatus, looksLikeCode } from '../member-role.ts';
import { statusOfClass } from './arguments.ts';
import { isErrorClass, readInstance, type ReadInstance } from './classes.ts';
import { dropEmpty, type Fact, type Parts } from '../error-fact.ts';
import { createJoin, dropShared } from '../fact-join.ts';
import { addNotes } from './sections.ts';
import type { ClassDeclaration, Declaration, Expression, Module } from './syntax.ts';
import { fileName, saysCodes, saysErrors, saysStatus } from '../error-words.ts';
import { readCall, readTable, type SimpleEntry, type Table } from './tables.ts';
import { asList, asTable, createScope, messagesOf, statusOf, textOf, type Scope } from './values.ts';

/** A doubt about a table that was passed over. */
const doubtTable = (name: Cell, why: string): Diagnostic =>
  doubt(
    'table-skipped',
    name.place,
    `The table ${quote(name.text)} was passed over: ${why}.`,
    'If it holds errors, give it a name such as ErrorCode.',
  );

type Join = ReturnType<typeof createJoin>;

const isNumber = (text: string): boolean => /^-?\d+$/.test(text);

const tablesOf = ({ declarations }: Module, scope: Scope): readonly Table[] =>
  declarations.flatMap((one, index) => {
    if (one.kind === 'enum' || one.kind === 'union')
      return (
        readTable(
          index,
          one.kind,
          one.name,
          { kind: 'object', entries: one.entries, place: one.place },
          one.groups,
          scope,
        ) ?? []
      );
    if (one.kind === 'constant' && (asTable(one.value) !== undefined || asList(one.value) !== undefined))
      return readTable(index, 'object', one.name, one.value, one.groups, scope) ?? [];
    if (one.kind !== 'class') return [];
    const isError = isErrorClass(one, scope);
    const entries = one.fields
      .filter(
        ({ isStatic, value }) =>
          isStatic && (!isError || value.kind === 'object' || (value.kind === 'call' && value.isNew)),
      )
      .map(({ name, value, notes }) => ({
        key: { kind: 'text', text: name.text, place: name.place } as const,
        value,
        notes,
      }));
    return readTable(index, 'object', one.name, { kind: 'object', entries, place: one.place }, one.groups, scope) ?? [];
  });

/** Whether the objects of a table are errors without the name of the table: most have a code or a status, and a message. */
const areClear = ({ facts }: Table): boolean =>
  facts.filter(
    ({ code, status, messages }) =>
      (code !== undefined || (status !== undefined && isStatus(status.text))) && (messages ?? []).length > 0,
  ).length *
    2 >
  facts.length;

const toFact = (table: Table, { key, headings, place, noted }: SimpleEntry, parts: Parts, isKeyed: boolean): Fact => ({
  ...dropEmpty(addNotes(parts, noted)),
  ...(isKeyed ? { key } : {}),
  headings,
  place,
  table: table.id,
});

const addSimple = (table: Table, join: Join, scope: Scope): void => {
  const { simple, kind, name } = table;
  const values = simple.map(({ value }) => (textOf(value, scope) ?? statusOf(value, scope))?.text ?? '');
  const areKeysKnown = simple.filter(({ key }) => join.isKnown(key.text)).length * 2 > simple.length;
  const areCodes = kind === 'enum' || values.every((text) => isNumber(text) || isOneWord(text));
  const areStatuses = values.every(isStatus) && areKeysKnown && kind === 'object';
  for (const entry of simple) {
    const { key, value } = entry;
    const text = textOf(value, scope) ?? statusOf(value, scope);
    if (kind === 'union') join.add(toFact(table, entry, { code: text }, false), true);
    else if (areStatuses || (areKeysKnown && text !== undefined && isStatus(text.text) && saysStatus(name.text)))
      join.add(toFact(table, entry, { status: statusOf(value, scope) }, true), false);
    else if (isNumber(key.text)) {
      const isName = text !== undefined && looksLikeCode(text.text) && !isNumber(text.text);
      join.add(
        toFact(
          table,
          entry,
          isName ? { code: key, name: text } : { code: key, messages: messagesOf(value, scope) ?? [] },
          false,
        ),
        false,
      );
    } else if (areCodes && !areKeysKnown && text !== undefined && text.text !== '')
      join.add(toFact(table, entry, { code: text, name: key }, false), kind === 'enum' || !join.isKnown(text.text));
    else if (areCodes && areKeysKnown && text !== undefined)
      join.add(toFact(table, entry, { code: text, name: key }, false), true);
    else join.add(toFact(table, entry, { messages: messagesOf(value, scope) ?? [] }, true), false);
  }
};

/** Tables of texts and numbers, those of codes first: then the keys of the others are known. */
const addTables = (tables: readonly Table[], file: string, join: Join, scope: Scope): readonly Diagnostic[] => {
  const doubts: Diagnostic[] = [];
  const isFileOfErrors = saysErrors(fileName(file));
  const hasNamed = tables.some(({ name }) => saysErrors(name.text));
  const isOfErrors = (table: Table): boolean =>
    saysErrors(table.name.text) ||
    (isFileOfErrors && (saysCodes(table.name.text) || !hasNamed)) ||
    (!hasNamed && saysCodes(table.name.text)) ||
    (table.name.text === '' && !hasNamed);
  for (const table of tables) {
    const isTaken = isOfErrors(table) || areClear(table);
    if (table.facts.length > 0 && isTaken) {
      for (const fact of table.facts) join.add(fact, true);
      doubts.push(...table.doubts);
    }
  }
  for (const { name, simple, facts, doubts: own } of tables) {
    if (simple.length + facts.length === 0 && (saysErrors(name.text) || saysCodes(name.text))) doubts.push(...own);
  }
  const order = (table: Table): number => {
    if (table.kind !== 'object') return 0;
    return table.simple.every(({ value }) => isOneWord(textOf(value, scope)?.text ?? '')) ? 1 : 2;
  };
  for (const table of tables.filter(({ simple }) => simple.length > 0).toSorted((a, b) => order(a) - order(b))) {
    const areAllNames =
      table.kind === 'object' &&
      table.simple.every(({ value }) => join.isKnown(textOf(value, scope)?.text ?? '')) &&
      table.simple.some(
        ({ key, value }) => !isNumber(key.text) && !join.areSame(key.text, textOf(value, scope)?.text ?? ''),
      );
    const areKeysKnown = table.simple.filter(({ key }) => join.isKnown(key.text)).length * 2 > table.simple.length;
    const isTaken = isOfErrors(table) || areKeysKnown;
    if (isTaken && !areAllNames) {
      addSimple(table, join, scope);
      doubts.push(...table.doubts);
    } else if (table.facts.length === 0 && table.simple.length > 1)
      doubts.push(
        doubtTable(
          table.name,
          areAllNames ? 'each of its values is another error' : 'nothing says that its entries are errors',
        ),
      );
  }
  return doubts;
};

interface ClassFact extends ReadInstance {
  readonly one: ClassDeclaration;
}

const saysSomething = ({ parts: { code, status, messages } }: ClassFact): boolean =>
  code !== undefined || status !== undefined || (messages ?? []).length > 0;

/** Classes without a code are errors too; what only others extend is none. */
const addClasses = (declarations: readonly Declaration[], join: Join, scope: Scope): readonly Diagnostic[] => {
  const classes = declarations
    .filter((one): one is ClassDeclaration => one.kind === 'class')
    .filter((one) => isErrorClass(one, scope))
    .map((one): ClassFact => ({ one, ...readInstance(one, undefined, scope) }));
  const extended = new Set(classes.map(({ one }) => one.base));
  const areSaid = classes.filter(saysSomething).length * 2 > classes.length;
  const isBase = (fact: ClassFact): boolean => {
    const { name, base } = fact.one;
    const isRoot = base === undefined || !scope.classes.has(base);
    return extended.has(name.text) && !saysSomething(fact) && (isRoot || areSaid);
  };
  const doubts: Diagnostic[] = [];
  const withoutCode: Cell[] = [];
  for (const fact of classes) {
    const { one, parts } = fact;
    const isMaker = fact.isOpen && parts.code === undefined && (parts.messages ?? []).length === 0;
    if (isBase(fact) || isMaker || (!saysSomething(fact) && scope.classes.size > 0 && hasTable(one))) continue;
    const { category, ...rest } = addNotes(parts, { text: one.notes.doc ?? one.notes.before, status: undefined });
    const name = parts.name ?? (one.name.text === '' ? undefined : one.name);
    if (parts.code === undefined && name !== undefined && !join.isKnown(name.text)) withoutCode.push(name);
    join.add(
      {
        ...dropEmpty(rest),
        name,
        key: parts.code === undefined ? name : undefined,
        headings: category === undefined ? one.groups : [...one.groups, category],
        place: one.name.place,
        table: -1,
      },
      false,
    );
    doubts.push(...fact.doubts);
  }
  return [...doubts, ...doubtNames(withoutCode)];
};

/** Classes without a code have their names as codes. */
const doubtNames = (names: readonly Cell[]): readonly Diagnostic[] => {
  const [first] = names;
  if (first === undefined) return [];
  const what =
    names.length === 1
      ? `${quote(first.text)} has no code, so its name is the code.`
      : `${names.length} classes have no code, so their names are the codes. The first is ${quote(first.text)}.`;
  return [doubt('code-name', first.place, what, 'Write the codes that the API sends.')];
};

/** Whether a class holds the errors that it is the class of. */
const hasTable = ({ fields }: ClassDeclaration): boolean =>
  fields.some(
    ({ isStatic, value }) =>
      isStatic && (value.kind === 'call' || value.kind === 'function' || value.kind === 'object'),
  );

/** Errors that calls make: of their own, as the values of constants, and inside functions. */
const addCalls = ({ declarations, raised }: Module, join: Join, scope: Scope): readonly Diagnostic[] => {
  const doubts: Diagnostic[] = [];
  const counts = new Map<string, number>();
  for (const one of declarations)
    if (one.kind === 'call') counts.set(one.call.callee, (counts.get(one.call.callee) ?? 0) + 1);
  const isOfErrors = (callee: string): boolean =>
    saysErrors(callee) || (scope.classes.has(callee) && saysErrors(scope.classes.get(callee)?.base ?? ''));
  for (const one of declarations) {
    const call =
      one.kind === 'call' ? one.call : one.kind === 'constant' && one.value.kind === 'call' ? one.value : undefined;
    if (call === undefined || one.kind === 'interface' || asTable(call) !== undefined) continue;
    const isAlike =
      one.kind === 'call' && (counts.get(call.callee) ?? 0) > 2 && looksLikeCode(firstText(call.arguments[0], scope));
    if (!isAlike && !isOfErrors(call.callee)) continue;
    const read = readCall(call, scope);
    const name = one.kind === 'constant' && /^[\w$]+$/.test(one.name.text) ? one.name : undefined;
    const { category: _, ...parts } = addNotes(read.parts, {
      text: 'notes' in one ? (one.notes.doc ?? one.notes.after) : undefined,
      status: undefined,
    });
    if (parts.code === undefined && parts.status === undefined) continue;
    join.add(
      {
        ...dropEmpty(parts),
        ...(name === undefined ? {} : { name: parts.name ?? name }),
        headings: 'groups' in one ? one.groups : [],
        place: call.place,
        table: -2,
        origin: call.place.start,
      },
      false,
    );
    doubts.push(...read.doubts);
  }
  const seen = new Set<number>();
  for (const [index, { call, owner }] of raised.entries()) {
    if (seen.has(call.place.start) || (!isOfErrors(call.callee.split('.').at(-1) ?? '') && !isOfErrors(call.callee)))
      continue;
    seen.add(call.place.start);
    const read = readCall(call, scope);
    const phrase = statusOfClass(call.callee.split('.').at(-1) ?? '');
    const status: Cell | undefined =
      read.parts.status ?? (phrase === undefined ? undefined : { text: String(phrase), place: call.place });
    const { category: _, ...parts } = read.parts;
    if (parts.code === undefined && (status === undefined || (parts.messages ?? []).length === 0)) continue;
    join.add(
      {
        ...dropEmpty({ ...parts, status }),
        ...(parts.name === undefined && owner !== undefined ? { name: owner } : {}),
        headings: [],
        place: call.place,
        table: -10 - index,
        origin: call.place.start,
      },
      false,
    );
  }
  return doubts;
};

const firstText = (value: Expression | undefined, scope: Scope): string =>
  value === undefined ? '' : (textOf(value, scope)?.text ?? '');

/** Constants of one code each, and interfaces of one error each. */
const addSingles = (declarations: readonly Declaration[], join: Join, scope: Scope): void => {
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

/** The errors of a module, and what was passed over. */
export const readModule = (file: string, module: Module): ReadPage => {
  const scope = createScope(module);
  const join = createJoin();
  const doubts = [
    ...addTables(tablesOf(module, scope), file, join, scope),
    ...addClasses(module.declarations, join, scope),
    ...addCalls(module, join, scope),
  ];
  addSingles(module.declarations, join, scope);
  return { title: undefined, grids: [], rows: dropShared(join.rows()), doubts: [...doubts, ...join.doubts] };
};
