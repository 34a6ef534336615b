import type { MapNode, ScalarNode } from '../node.ts';
import type { Edit } from './edits.ts';
import { insertInBrackets } from './insert-item.ts';
import { columnOf, lineEnd, nextLine, trimBack } from './lines.ts';
import { contentEnd, findTail } from './list-layout.ts';
import { printEntries, printFlow, type Form, type NewValue } from './print-value.ts';
import { styleOf, writeScalar, type ScalarStyle } from './scalar.ts';

/** The edit that gives a text another value, written as the old one was. */
export const replaceScalar = (
  node: ScalarNode,
  value: string,
  quote: ScalarStyle,
  inFlow: boolean,
  text: string,
): Edit => {
  const { file, start, end } = node.place;
  const style = styleOf(node, text);
  if (style !== 'literal' && style !== 'folded') {
    return { file, start, end, text: writeScalar(value, style, inFlow, quote) };
  }
  const header = lineEnd(text, start);
  const body = nextLine(text, start);
  const stop = trimBack(text, end, body);
  const indent = /^(?:[ \t]*\r?\n)*([ ]*)/.exec(text.slice(body, stop))?.[1] ?? '';
  if (/^[^\s\u0000-\u001f\u007f-\u009f][^\u0000-\u001f\u007f-\u009f]*$/u.test(value) && indent !== '') {
    return { file, start: body, end: stop, text: `${indent}${value}` };
  }
  const comment = /\s+#.*$/.exec(text.slice(start, header))?.[0] ?? '';
  return { file, start, end: stop, text: `${writeScalar(value, quote, inFlow, quote)}${comment}` };
};

/** The edits that put a key with a value behind another key of a mapping. */
export const insertKey = (
  node: MapNode,
  after: string,
  key: string,
  value: NewValue,
  form: Form,
  text: string,
): readonly Edit[] => {
  const { file } = node.place;
  const entry = node.entries.get(after);
  if (entry === undefined) return [];
  if (node.flow) {
    const entries = [...node.entries.values()].map((one) => ({
      start: one.key.place.start,
      end: contentEnd(one.value, text),
    }));
    const index = [...node.entries.keys()].indexOf(after);
    const written = printFlow({ kind: 'map', flow: true, entries: [[key, value]] }, { ...form, padding: '' }).slice(
      1,
      -1,
    );
    return insertInBrackets({ place: node.place, entries }, index, written, text);
  }
  const column = columnOf(text, entry.key.place.start);
  const tail = findTail(text, contentEnd(entry.value, text), column);
  const lines = `${' '.repeat(column)}${printEntries([[key, value]], column, form)}`;
  return text[tail - 1] === '\n'
    ? [{ file, start: tail, end: tail, text: `${lines}${form.lineBreak}` }]
    : [{ file, start: tail, end: tail, text: `${form.lineBreak}${lines}` }];
};
