import { groupBy } from '../../ir/group-by.ts';
import type { Diagnostic } from '../../diagnostic.ts';
import { doubt } from '../notice.ts';
import type { Cell, Reader, ReadPage, Row } from '../source.ts';

/** SQLSTATE, kind, macro, and the name where there is one. */
const rowPattern = /^([0-9A-Z]{5})([ \t]+)([EWS])([ \t]+)(\w+)(?:([ \t]+)(\w+))?[ \t]*$/;

interface CodeLine {
  readonly section: Cell | undefined;
  readonly code: Cell;
  readonly kind: string;
  readonly macro: Cell;
  readonly name: Cell | undefined;
}

const lower = ({ text, place }: Cell): Cell => ({ text: text.replace(/^ERRCODE_/, '').toLowerCase(), place });

/** `null_value_not_allowed` → `Null value not allowed`. */
const toMessage = ({ text, place }: Cell): Cell => {
  const words = text.replaceAll('_', ' ').trim();
  return { text: words.charAt(0).toUpperCase() + words.slice(1), place };
};

const readLines = (
  file: string,
  text: string,
): { readonly lines: readonly CodeLine[]; readonly doubts: readonly Diagnostic[] } => {
  const lines: CodeLine[] = [];
  const doubts: Diagnostic[] = [];
  let section: Cell | undefined;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const cell = (part: string, at: number): Cell => ({
      text: part,
      place: { file, start: index + at, end: index + at + part.length },
    });
    const title = /^Section:[ \t]*(.*?)[ \t]*$/.exec(line)?.[1];
    const found = rowPattern.exec(line);
    if (title !== undefined) section = cell(title, line.indexOf(title, 'Section:'.length));
    else if (found !== null) {
      const [, code = '', first = '', kind = '', second = '', macro = '', third = '', name] = found;
      const macroAt = code.length + first.length + kind.length + second.length;
      const nameCell = name === undefined ? undefined : cell(name, macroAt + macro.length + third.length);
      lines.push({ section, code: cell(code, 0), kind, macro: cell(macro, macroAt), name: nameCell });
    } else if (!/^\s*(?:#|$)/.test(line)) {
      const message = 'This line is no row of errcodes.txt: a row is a SQLSTATE, E, W or S, a macro and a name.';
      doubts.push(doubt('row-skipped', cell(line, 0).place, message, 'Add the error to the spec if it is one.'));
    }
  }
  return { lines, doubts };
};

/** The page that the lines of errcodes.txt make. */
export const readErrcodes = (file: string, text: string): ReadPage => {
  const { lines, doubts } = readLines(file, text);
  /** A name of several codes does not say which of them is meant, but its macro does. */
  const named = groupBy(lines, ({ name }) => name?.text ?? '');
  const shared = new Set(
    [...named].filter(([, same]) => new Set(same.map(({ code }) => code.text)).size > 1).map(([name]) => name),
  );
  const nameOf = ({ name, macro }: CodeLine): Cell =>
    name === undefined || shared.has(name.text) ? lower(macro) : name;
  const rows = [...groupBy(lines, ({ code }) => code.text).values()].flatMap((same): readonly Row[] => {
    const [first, ...others] = same.toSorted(
      (one, other) => Number(one.name === undefined) - Number(other.name === undefined),
    );
    if (first === undefined) return [];
    const name = nameOf(first);
    return [
      {
        headings: first.section === undefined ? [] : [first.section],
        code: first.code,
        name,
        aliases: others.map(nameOf).filter((alias) => alias.text !== name.text),
        status: undefined,
        messages: [toMessage(name)],
        description: undefined,
        cause: undefined,
        fix: undefined,
        kind: first.kind === 'E' ? 'error' : 'success',
        place: { file, start: first.code.place.start, end: (first.name ?? first.macro).place.end },
      },
    ];
  });
  const whole = { file, start: 0, end: Math.max(text.search(/\r?\n|$/), 1) };
  const [row] = lines;
  const warning = lines.find(({ kind }) => kind === 'W');
  const made = doubt(
    'message-made',
    row?.code.place ?? whole,
    `errcodes.txt has no messages. All ${rows.length} were made from the names.`,
    'Write the messages that the server sends.',
  );
  const assumed = doubt(
    'kind-assumed',
    warning?.code.place ?? whole,
    'Rows with W are warnings: the statement has run. They became successes, as the rows with S.',
    'Write kind: error where a warning should be raised as an error.',
  );
  const none = doubt(
    'source-unreadable',
    whole,
    'No row of this file is a row of errcodes.txt.',
    'Name the kind of the file with --as.',
  );
  return {
    title: undefined,
    grids: [],
    rows,
    doubts: [...(row === undefined ? [none] : [made]), ...(warning === undefined ? [] : [assumed]), ...doubts],
  };
};

/** Reads PostgreSQL's errcodes.txt. */
export const errcodesReader: Reader = {
  id: 'errcodes',
  displayName: "PostgreSQL's errcodes.txt",
  recognize: (_, text) => (/^[0-9A-Z]{5}[ \t]+[EWS][ \t]+ERRCODE_\w+/m.test(text) ? 0.95 : 0),
  read: readErrcodes,
};
