import type { Located } from './markdown-inline.ts';

/** The markers of lists and quotations that a line may start with. */
const containers = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*)*/;

/**
 * The cells of a line of a table, with a pipe for each `\|`, as GFM splits it. A table in a list or in a quotation has their
 * markers before its first cell.
 */
export const splitRow = (line: string, offset: number, nested: boolean): readonly Located[] => {
  const lead = nested ? (containers.exec(line)?.[0].length ?? 0) : 0;
  const cells: Located[] = [];
  let content = '';
  let places: number[] = [];
  const end = (at: number): void => {
    cells.push(trim({ content, places: [...places, offset + at] }));
    content = '';
    places = [];
  };
  for (let at = lead; at < line.length; at += 1) {
    const unit = line.charAt(at);
    if (unit === '|') {
      if (line.charAt(at - 1) === '\\' && at > lead) {
        content = content.slice(0, -1);
        places.pop();
      } else {
        end(at);
        continue;
      }
    }
    content += unit;
    places.push(offset + at);
  }
  end(line.length);
  if (cells[0]?.content === '') cells.shift();
  if (cells.at(-1)?.content === '') cells.pop();
  return cells;
};

/** Without blanks around it. */
export const trim = ({ content, places }: Located): Located => {
  const trimmed = content.trim();
  if (trimmed === content) return { content, places };
  const from = trimmed === '' ? 0 : content.length - content.trimStart().length;
  return { content: trimmed, places: places.slice(from, from + trimmed.length + 1) };
};
