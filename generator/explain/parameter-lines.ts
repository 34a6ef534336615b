import type { Labels } from '../labels/labels.ts';
import { writeValue } from '../model/values.ts';
import type { DescribedParameter } from './description.ts';
import { layParagraphs, paragraphOf, type Line } from './layout.ts';
import { readProse } from './prose.ts';
import { joinSpans, plain, span, type Span } from './styled-text.ts';
import { widthOf } from './width.ts';

const widthOfSpans = (spans: readonly Span[]): number => spans.reduce((sum, { text }) => sum + widthOf(text), 0);

/** `parameter = userId`, the names as wide as each other. */
const headOf = ({ name, value, hidden }: DescribedParameter, column: number): readonly Span[] => {
  const shown = plain(name, 'label');
  const text = hidden ? '[redacted]' : value === undefined ? undefined : writeValue(value);
  if (text === undefined) return [shown];
  return [shown, span(`${' '.repeat(Math.max(column - widthOf(shown.text), 0))} = `, 'faint'), plain(text, 'strong')];
};

const bodyOf = ({ description, sensitive }: DescribedParameter, labels: Labels): readonly Span[] =>
  joinSpans(
    [
      ...(description === undefined ? [] : [readProse(description).flatMap(({ spans }) => spans)]),
      ...(sensitive ? [[span(labels.sensitive, 'warning')]] : []),
    ],
    span(' '),
  );

/** A table of parameters: names with their values in one column, what they are beside it, or below where it is too wide. */
export const parameterLines = (
  params: readonly DescribedParameter[],
  width: number,
  labels: Labels,
): readonly Line[] => {
  const shown = params.filter(
    (one) => one.value !== undefined || one.hidden || one.sensitive || one.description !== undefined,
  );
  const names = Math.max(0, ...shown.map(({ name }) => widthOf(plain(name).text)));
  const rows = shown.map((param) => ({ head: headOf(param, names), body: bodyOf(param, labels) }));
  const widest = Math.max(16, width - 32);
  const column = Math.max(0, ...rows.map(({ head }) => widthOfSpans(head)).filter((used) => used <= widest)) + 2;
  const blanks = span(' '.repeat(column));
  return rows.flatMap(({ head, body }): readonly Line[] => {
    const used = widthOfSpans(head);
    const lines = layParagraphs([paragraphOf(body)], width - column);
    if (body.length === 0 || used > widest) {
      const own = layParagraphs([{ ...paragraphOf(head), indent: '  ' }], width);
      return [...own, ...(body.length === 0 ? [] : lines.map((line) => [blanks, ...line]))];
    }
    return lines.map((line, at) =>
      at === 0 ? [...head, span(' '.repeat(column - used)), ...line] : [blanks, ...line],
    );
  });
};
