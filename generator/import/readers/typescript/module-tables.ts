/** The tables of a module that hold errors. */
import type { Diagnostic } from '../../../diagnostic.ts';
import { doubt, quote } from '../../notice.ts';
import type { Cell } from '../../source.ts';
import { fileName, saysCodes, saysErrors } from '../error-words.ts';
import type { Join } from '../fact-join.ts';
import { isOneWord, isStatus } from '../member-role.ts';
import { isErrorClass } from './classes.ts';
import { addSimple, isNumber } from './simple-tables.ts';
import type { Module } from './syntax.ts';
import { readTable, type Table } from './tables.ts';
import { asList, asTable, textOf, type Scope } from './values.ts';

/** A doubt about a table that was passed over. */
const doubtTable = (name: Cell, why: string): Diagnostic =>
  doubt(
    'table-skipped',
    name.place,
    `The table ${quote(name.text)} was passed over: ${why}.`,
    'If it holds errors, give it a name such as ErrorCode.',
  );

/** All tables of a module: enums, types of texts, objects, lists and static members. */
export const tablesOf = ({ declarations }: Module, scope: Scope): readonly Table[] =>
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

/** Tables of texts and numbers, those of codes first: then the keys of the others are known. */
export const addTables = (tables: readonly Table[], file: string, join: Join, scope: Scope): readonly Diagnostic[] => {
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
