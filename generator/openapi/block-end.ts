import type { BlockText } from '../spec/yaml-tokens.ts';

const firstLineDepth = (source: string): number => /^ *(?=[^ \r\n])/m.exec(source)?.[0].length ?? 0;

/** Where the last line of a text in a block ends; nothing where all lines are blank. `depth` is its indentation. */
export const endOfText = (source: string, depth: number): number | undefined => {
  for (let end = source.length; end > 0;) {
    const start = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(start, end).replace(/\r$/, '');
    if (!/^ *$/.test(line)) return start + line.length;
    // A line of blanks alone is text where it is longer than the indentation.
    if (line.length > depth && firstLineDepth(source) > 0) return start + line.length;
    end = start - 1;
  }
  return undefined;
};

/** Where the text of a block ends: with its last line, or with all blank lines below where they belong to it. */
export const endOfBlock = ({ offset, props, source, indent }: BlockText, text: string): number => {
  const lengths = props.map((prop) => ('source' in prop && prop.type !== 'newline' ? prop.source.length : 0));
  const headerEnd = lengths.reduce((sum, length) => sum + length, offset);
  if (source === '') return headerEnd;
  const body = text.indexOf('\n', headerEnd) + 1;
  const header = /^[|>][-+0-9]*/.exec(text.slice(offset, offset + 4))?.[0] ?? '';
  if (header.includes('+')) return body + source.length;
  const digit = /\d/.exec(header)?.[0];
  const end = endOfText(source, digit === undefined ? firstLineDepth(source) : indent + Number(digit));
  return end === undefined ? headerEnd : body + end;
};
