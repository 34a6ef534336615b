/** Tables of errors: enums, objects, maps, lists of objects, and calls that are alike. */
import type { Diagnostic, Place } from '../../../diagnostic.ts';
import type { Cell } from '../../source.ts';
import { readArguments } from './arguments.ts';
import { saysErrors } from '../error-words.ts';
import { readInstance } from './classes.ts';
import { dropEmpty, type Fact } from '../error-fact.ts';
import { doubtValue, isErrorObject, membersOf, partsOf, type ReadParts } from './fact.ts';
import { addNotes, readSections, type Noted } from './sections.ts';
import type { Call, Entry, Expression, Notes } from './syntax.ts';
import { asList, entriesOf, messagesOf, resolve, statusOf, textOf, type Scope } from './values.ts';

/** An entry whose value is one text or number, which may be a code, a message or a status. */
export interface SimpleEntry {
  readonly key: Cell;
  readonly value: Expression;
  readonly headings: readonly Cell[];
  readonly noted: Noted;
  readonly place: Place;
}

/** A table as it is written, before it is known what its keys and values are. */
export interface Table {
  readonly id: number;
  readonly kind: 'enum' | 'union' | 'object';
  readonly name: Cell;
  readonly simple: readonly SimpleEntry[];
  readonly facts: readonly Fact[];
  readonly doubts: readonly Diagnostic[];
  readonly place: Place;
}

/** What a call makes: an object of a class in the file, or what its arguments say. */
export const readCall = (call: Call, scope: Scope): ReadParts => {
  const declared = scope.classes.get(call.callee);
  if (declared === undefined) return readArguments(call.arguments, scope);
  const { parts, doubts } = readInstance(declared, call.arguments, scope);
  // A class of many errors gives none of them its name.
  return { parts: readInstance(declared, undefined, scope).isOpen ? { ...parts, name: undefined } : parts, doubts };
};

const noNote: Noted = { heading: undefined, text: undefined, status: undefined };

interface Gathering {
  readonly id: number;
  readonly scope: Scope;
  readonly simple: SimpleEntry[];
  readonly facts: Fact[];
  readonly doubts: Diagnostic[];
}

/** Objects in objects: a group in a group. */
const deepest = 12;

const cellOfKey = (key: Expression, scope: Scope): Cell => textOf(key, scope) ?? { text: '', place: key.place };

const addFact = (
  into: Gathering,
  read: ReadParts,
  key: Cell | undefined,
  headings: readonly Cell[],
  noted: Noted,
  place: Place,
  origin: number,
): void => {
  const { category, ...parts } = addNotes(read.parts, noted);
  into.facts.push({
    ...dropEmpty(parts),
    key,
    headings: category === undefined ? headings : [...headings, category],
    place,
    table: into.id,
    origin,
  });
  into.doubts.push(...read.doubts);
};

const isScalar = (value: Expression): boolean => ['text', 'number', 'template'].includes(value.kind);

const gatherItem = (
  into: Gathering,
  item: Expression,
  key: Cell | undefined,
  headings: readonly Cell[],
  noted: Noted,
  place: Place,
): boolean => {
  const { scope } = into;
  const value = resolve(item, scope);
  const entries = entriesOf(value, scope);
  if (entries !== undefined) {
    const members = membersOf(entries, scope);
    if (!isErrorObject(members)) return false;
    addFact(into, partsOf(members, scope), key, headings, noted, place, value.place.start);
    return true;
  }
  if (value.kind === 'list' && value.items.length > 0 && value.items.some((one) => isScalar(resolve(one, scope)))) {
    addFact(into, readArguments(value.items, scope), key, headings, noted, place, value.place.start);
    return true;
  }
  if (value.kind !== 'call') return false;
  const read = readCall(value, scope);
  // translate('gone') gives a text, and makes no error.
  const isMaker =
    value.isNew ||
    saysErrors(value.callee) ||
    (read.parts.code !== undefined && (read.parts.messages ?? []).length > 0);
  if (!isMaker || Object.keys(dropEmpty(read.parts)).length === 0) return false;
  addFact(into, read, key, headings, noted, place, value.place.start);
  return true;
};

const gatherList = (
  into: Gathering,
  items: readonly Expression[],
  notes: readonly Notes[],
  headings: readonly Cell[],
): void => {
  const sections = readSections(notes);
  for (const [index, item] of items.entries()) {
    const noted = sections[index] ?? noNote;
    gatherItem(
      into,
      item,
      undefined,
      noted.heading === undefined ? headings : [...headings, noted.heading],
      noted,
      item.place,
    );
  }
};

const gatherEntries = (into: Gathering, entries: readonly Entry[], headings: readonly Cell[], depth: number): void => {
  const sections = readSections(entries.map(({ notes }) => notes));
  const { scope } = into;
  for (const [index, entry] of entries.entries()) {
    const noted = sections[index] ?? noNote;
    const above = noted.heading === undefined ? headings : [...headings, noted.heading];
    const key = cellOfKey(entry.key, scope);
    const value = resolve(entry.value, scope);
    const place = { ...entry.key.place, end: Math.max(entry.value.place.end, entry.key.place.end) };
    if (isScalar(value) || messagesOf(entry.value, scope) !== undefined || statusOf(entry.value, scope) !== undefined) {
      into.simple.push({ key, value: entry.value, headings: above, noted, place });
    } else if (!gatherItem(into, entry.value, key, above, noted, place)) {
      const inner = entriesOf(value, scope);
      if (value.kind === 'list') gatherList(into, value.items, value.notes, [...above, key]);
      else if (inner !== undefined && depth < deepest) gatherEntries(into, inner, [...above, key], depth + 1);
      else if (value.kind !== 'class' && value.kind !== 'function')
        into.doubts.push(doubtValue(entry.value.place, `value of ${key.text}`));
    }
  }
};

/** The rows of a table. */
export const readTable = (
  id: number,
  kind: Table['kind'],
  name: Cell,
  value: Expression,
  groups: readonly Cell[],
  scope: Scope,
): Table | undefined => {
  const into: Gathering = { id, scope, simple: [], facts: [], doubts: [] };
  const entries = entriesOf(value, scope);
  const list = asList(value);
  const headings = name.text === '' ? groups : [...groups, name];
  const members = entries === undefined || kind !== 'object' ? undefined : membersOf(entries, scope);
  if (members !== undefined && isErrorObject(members))
    addFact(into, partsOf(members, scope), name, groups, noNote, value.place, value.place.start);
  else if (entries !== undefined) gatherEntries(into, entries, headings, 0);
  else if (list !== undefined) gatherList(into, list.items, list.notes, headings);
  return into.simple.length + into.facts.length + into.doubts.length === 0
    ? undefined
    : { id, kind, name, simple: into.simple, facts: into.facts, doubts: into.doubts, place: value.place };
};
