import type { Edit } from '../../spec/edit/edits.ts';
import { insertAfterItem, insertInBrackets } from '../../spec/edit/insert-item.ts';
import { lineAt, lineEnd } from '../../spec/edit/lines.ts';
import { blockItems, contentEnd, findTail, isFlowList } from '../../spec/edit/list-layout.ts';
import { printFlow, printItem, type Form, type NewEntries } from '../../spec/edit/print-value.ts';
import { insertKey } from '../../spec/edit/set-value.ts';
import type { MapNode } from '../../spec/node.ts';
import { listAt } from './error-style.ts';

/** The entry of an error under `retired`, and the lines that it had, where people wrote in them. */
export interface Grave {
  readonly entries: NewEntries;
  readonly lines: string | undefined;
}

/** Lines as comments at a column, without the indentation that they have in common. */
const commentOut = (written: string, column: number, lineBreak: string): string => {
  const lines = written.split(/\r?\n/).map((line) => line.trimEnd());
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const least = Math.min(...indents);
  return lines
    .map((line) => {
      const text = line.slice(least);
      const comment = text === '' ? '#' : text.startsWith('#') ? text : `# ${text}`;
      return `${' '.repeat(column)}${comment}`;
    })
    .join(lineBreak);
};

/** The edits that put entries under `retired` of a file, which may have no such key yet. */
export const bury = (file: MapNode, graves: readonly Grave[], form: Form, source: string): readonly Edit[] => {
  const { file: path } = file.place;
  const list = listAt(file, 'retired');
  const print = (column: number, isFlow: boolean): string =>
    graves
      .map(({ entries, lines }) => {
        const comment = lines === undefined ? '' : `${commentOut(lines, column, form.lineBreak)}${form.lineBreak}`;
        return `${comment}${' '.repeat(column)}${printItem({ kind: 'map', flow: isFlow, entries }, column, form)}`;
      })
      .join(form.lineBreak);
  const last = list?.items.at(-1);
  if (list !== undefined && isFlowList(list, source) && (last !== undefined || file.flow)) {
    const brackets = { place: list.place, entries: list.items.map(({ place }) => place) };
    const written = graves.map(({ entries }) => printFlow({ kind: 'map', flow: true, entries }, form)).join(', ');
    const worded = graves.flatMap(({ lines }) => lines ?? []);
    const at = lineAt(source, file.entries.get('retired')?.key.place.start ?? 0).start;
    const comments = worded.map((lines) => `${commentOut(lines, 0, form.lineBreak)}${form.lineBreak}`).join('');
    return [
      ...(comments === '' || file.flow ? [] : [{ file: path, start: at, end: at, text: comments }]),
      ...insertInBrackets(brackets, list.items.length - 1, written, source),
    ];
  }
  if (list !== undefined && last !== undefined) {
    const item = blockItems(list, source).at(-1);
    const isFlow = last.kind === 'map' && last.flow;
    return item === undefined ? [] : [insertAfterItem(path, item, print(item.column, isFlow), 0, source)];
  }
  const lines = print(form.dashOffset, true);
  const empty = file.entries.get('retired');
  if (list !== undefined && empty !== undefined) {
    const line = lineEnd(source, list.place.end);
    const blanks = /[ \t]*$/.exec(source.slice(0, list.place.start))?.[0].length ?? 0;
    return [
      { file: path, start: list.place.start - blanks, end: list.place.end, text: '' },
      { file: path, start: line, end: line, text: `${form.lineBreak}${lines}` },
    ];
  }
  const [lastKey, end] = [...file.entries].at(-1) ?? [];
  if (lastKey === undefined || end === undefined) return [];
  if (file.flow) {
    const items = graves.map(({ entries }) => ({ kind: 'map', flow: true, entries }) as const);
    return insertKey(file, lastKey, 'retired', { kind: 'list', flow: true, items }, form, source);
  }
  const tail = findTail(source, contentEnd(end.value, source), -1);
  const start = source[tail - 1] === '\n' ? '' : form.lineBreak;
  const text = `${start}${form.lineBreak}retired:${form.lineBreak}${lines}${start === '' ? form.lineBreak : ''}`;
  return [{ file: path, start: tail, end: tail, text }];
};
