/** A number with two digits behind the point. */
export const hundredths = (value) => value.toFixed(2);

/** Kilobytes as megabytes. */
export const megabytes = (kilobytes) => Math.round(kilobytes / 1024);

/** A table of GitHub's Markdown, columns lined up as prettier has it; all cells are ASCII. */
export const markdownTable = (head, rows) => {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(cells[0]), line(widths.map((width) => '-'.repeat(width))), ...cells.slice(1).map(line)].join('\n');
};
