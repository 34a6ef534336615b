const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** The columns that a text takes where every character is as wide as another, or two of them: ideographs and emoji. */
const displayWidth = (text: string): number => {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /\p{Mn}|\p{Me}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};

/** Cells wider than this are not lined up: one long cell would make every row of its table as long. */
const widest = 300;

/** The lines of a table, the first row its head, columns lined up as prettier has it. Cells are Markdown already. */
export const alignRows = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths: number[] = [];
  const measured = rows.map((row) =>
    row.map((cell, column) => {
      const width = displayWidth(cell);
      widths[column] = Math.max(widths[column] ?? 3, width);
      return width;
    }),
  );
  const isAligned = widths.every((width) => width <= widest);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const lines = rows.map((row, at) =>
    line(
      row.map((cell, column) =>
        isAligned ? cell + ' '.repeat((widths[column] ?? 0) - (measured[at]?.[column] ?? 0)) : cell,
      ),
    ),
  );
  const rule = line(widths.map((width) => '-'.repeat(isAligned ? width : 3)));
  const [head = '', ...body] = lines;
  return [...(isAligned ? [] : ['<!-- prettier-ignore -->']), head, rule, ...body];
};

/** The cells of a table's row as written; an escaped pipe divides nothing. */
export const splitRow = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
