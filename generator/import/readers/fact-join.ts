/** Facts about the same error become one: an enum of codes, and maps of messages and statuses beside it. */
import type { Diagnostic } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { Cell, Row } from '../source.ts';
import type { Fact } from './error-fact.ts';

type Merged = { -readonly [Key in keyof Fact]: Fact[Key] };

const isNumber = (text: string): boolean => /^-?\d+$/.test(text);

/** A name without case, signs and the word Error: `NOT_FOUND` and `NotFoundError` are one. */
const bareName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/(?<=.)(?:error|exception)$/, '');

const sameText = (a: Cell | undefined, b: Cell | undefined): boolean => a?.text.trim() === b?.text.trim();

/** What is known of the errors of a file. */
export const createJoin = () => {
  const all: Merged[] = [];
  const byCode = new Map<string, Merged>();
  const byName = new Map<string, Merged>();
  const doubts: Diagnostic[] = [];
  const origins = new Set<number>();

  const note = (fact: Merged): void => {
    if (fact.code !== undefined && !byCode.has(fact.code.text)) byCode.set(fact.code.text, fact);
    for (const name of [fact.name, fact.key]) {
      if (name !== undefined && !isNumber(name.text) && !byName.has(bareName(name.text)))
        byName.set(bareName(name.text), fact);
    }
  };

  const find = ({ code, name, key }: Pick<Fact, 'code' | 'name' | 'key'>): Merged | undefined => {
    const named = key ?? name;
    return (
      (code === undefined ? undefined : byCode.get(code.text)) ??
      (key === undefined || code !== undefined ? undefined : byCode.get(key.text)) ??
      (named === undefined || isNumber(named.text) ? undefined : byName.get(bareName(named.text)))
    );
  };

  const conflicts = new Map<Merged, Set<string>>();
  /** Whether a code was not yet seen with this other status. */
  const isNewConflict = (fact: Merged, { text }: Cell): boolean => {
    const seen = conflicts.get(fact) ?? new Set<string>();
    conflicts.set(fact, seen);
    return !seen.has(text) && seen.add(text).size > 0;
  };

  const merge = (into: Merged, fact: Fact): void => {
    const messages = [...(into.messages ?? []), ...(fact.messages ?? [])];
    if (
      into.status !== undefined &&
      fact.status !== undefined &&
      !sameText(into.status, fact.status) &&
      isNewConflict(into, fact.status)
    ) {
      doubts.push({
        ...doubt(
          'status-conflict',
          fact.status.place,
          `The status is ${fact.status.text} here, and ${into.status.text} elsewhere. The first one is used.`,
          'Check which status the API sends.',
        ),
        other: { message: 'The other one is at', place: into.status.place },
      });
    }
    into.code ??= fact.code;
    into.name ??=
      fact.name ??
      (fact.key !== undefined && into.key === undefined && fact.key.text !== into.code?.text ? fact.key : undefined);
    into.status ??= fact.status;
    into.messages = messages.filter((one, index) => messages.findIndex((other) => sameText(one, other)) === index);
    into.description ??= fact.description;
    into.cause ??= fact.cause;
    into.fix ??= fact.fix;
    into.note ??= fact.note;
    note(into);
  };

  /** Adds a fact to what is known of its error, or as a new error. `isOwn`: an error of its own, whatever has the same code. */
  const add = (fact: Fact, isOwn: boolean): void => {
    if (fact.origin !== undefined) {
      if (origins.has(fact.origin)) return;
      origins.add(fact.origin);
    }
    const found = find(fact);
    const isSame = found !== undefined && found.table !== fact.table && !contradicts(found, fact, isOwn);
    if (isSame) merge(found, fact);
    else {
      const merged = { ...fact };
      all.push(merged);
      note(merged);
    }
  };

  const contradicts = (known: Fact, fact: Fact, isOwn: boolean): boolean => {
    if (known.code !== undefined && fact.code !== undefined && known.code.text !== fact.code.text) return true;
    const [one, other] = [known.name ?? known.key, fact.name ?? fact.key];
    return (
      isOwn &&
      one !== undefined &&
      other !== undefined &&
      !isNumber(one.text) &&
      !isNumber(other.text) &&
      bareName(one.text) !== bareName(other.text)
    );
  };

  /** Whether two texts are of the same known error. */
  const areSame = (one: string, other: string): boolean => {
    const found = byName.get(bareName(one)) ?? byCode.get(one);
    return found !== undefined && (found === byCode.get(other) || found === byName.get(bareName(other)));
  };

  /** Whether a text is the code or the name of a known error. */
  const isKnown = (text: string): boolean => byCode.has(text) || (!isNumber(text) && byName.has(bareName(text)));

  const rows = (): readonly Row[] => all.map(toRow);

  return { add, areSame, isKnown, rows, doubts };
};

/** What a comment says: the message where there is none, its first paragraph; else the description. */
const readNote = ({ messages = [], description, note }: Fact): Pick<Fact, 'messages' | 'description'> => {
  if (note === undefined) return { messages, description };
  if (messages.some((one) => sameText(one, note))) return { messages, description };
  if (messages.length > 0) return { messages, description: description ?? note };
  const [first = '', ...rest] = note.text.split('\n\n');
  const more = rest.length === 0 ? undefined : { text: rest.join('\n\n'), place: note.place };
  return { messages: [{ text: first, place: note.place }], description: description ?? more };
};

/** What {@link createJoin} gives. */
export type Join = ReturnType<typeof createJoin>;

/** A key without a code beside it is the code, and the name where it is a word. */
const toRow = (fact: Fact): Row => {
  const { code, name, key, status, cause, fix, headings, place, aliases } = fact;
  const { messages = [], description } = readNote(fact);
  const word = key === undefined || isNumber(key.text) || key.text === '' ? undefined : key;
  return {
    headings,
    code: code ?? (key?.text === '' ? undefined : key),
    name: name ?? word,
    aliases: aliases ?? [],
    status,
    messages,
    description,
    cause,
    fix,
    kind: undefined,
    place,
  };
};

/** The outermost headings are names of tables, which say nothing where there is one table. */
export const dropShared = (rows: readonly Row[]): readonly Row[] => {
  const outermost = new Set(rows.flatMap(({ headings }) => headings[0]?.text ?? []));
  return outermost.size === 1 ? dropShared(rows.map((row) => ({ ...row, headings: row.headings.slice(1) }))) : rows;
};
