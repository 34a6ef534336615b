/*
 * Why a text is no YAML. The parser reports every place at which it could not go on, of which most follow from the first;
 * a person made one mistake. It is looked for in the line where the parser stopped first, and in the one before.
 */

/** What is wrong, where, and what to do. Offsets are in UTF-16 units. */
export interface YamlProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help: string;
}

/** A line with its place in the text. */
interface Line {
  readonly start: number;
  readonly text: string;
}

const linesOf = (text: string): readonly Line[] => {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { start, text: line.replace(/\r$/, '') };
    start += line.length + 1;
    return found;
  });
};

/** `- key: value`, in parts. */
const partsOf = ({ start, text }: Line) => {
  const [, before = '', key, value] = /^((?: |- )*)([\w-]+):(?: +(.*))?$/.exec(text) ?? [];
  if (key === undefined) return undefined;
  const valueText = (value ?? '').trimEnd();
  return { column: before.length, key, value: valueText, valueStart: start + text.length - (value ?? '').length };
};

const indentOf = ({ text }: Line): number => partsOf({ start: 0, text })?.column ?? text.search(/\S|$/);

const plural = (count: number): string => `${count} ${count === 1 ? 'space' : 'spaces'}`;

type Detector = (line: Line) => YamlProblem | undefined;

const findTab: Detector = ({ start, text }) => {
  const tab = /^[ -]*\t/.exec(text)?.[0];
  if (tab === undefined) return undefined;
  const at = start + tab.length - 1;
  return {
    start: at,
    end: at + 1,
    message: 'A tab cannot indent a line in YAML.',
    help: 'Replace the tabs at the starts of lines with spaces.',
  };
};

const findMissingSpace: Detector = ({ start, text }) => {
  const dash = /^ *-(?=[\w-]+:( |$))/.exec(text)?.[0];
  if (dash !== undefined) {
    const at = start + dash.length - 1;
    return { start: at, end: at + 1, message: 'There is no space after the -.', help: 'Write a space after it.' };
  }
  const [, before, key, value] = /^((?: |- )*)([\w-]+):(?!\/\/)([^\s].*)$/.exec(text) ?? [];
  if (before === undefined || key === undefined || value === undefined) return undefined;
  const at = start + before.length + key.length;
  return {
    start: at,
    end: at + 1,
    message: `There is no space after the colon of ${key}.`,
    help: `Write ${key}: ${value}`,
  };
};

const findMissingColon: Detector = ({ start, text }) => {
  const [, before, key, value] = /^((?: |- )*)([a-zA-Z]+) +([^:]+)$/.exec(text) ?? [];
  if (before === undefined || key === undefined || value === undefined) return undefined;
  const at = start + before.length;
  return {
    start: at,
    end: at + key.length,
    message: `There is no colon after ${key}.`,
    help: `Write ${key}: ${value}. If the line belongs to the text above, indent it more.`,
  };
};

/** What a value that starts with this character is to YAML. */
const reserved: Readonly<Record<string, string>> = {
  '[': 'a list',
  '{': 'a mapping',
  '@': 'reserved',
  '`': 'reserved',
  '%': 'a directive',
  ',': 'the next entry of a list',
  '|': 'a block of text',
  '>': 'a block of text',
};

const findUnquoted: Detector = (line) => {
  const parts = partsOf(line);
  if (parts === undefined || parts.value === '') return undefined;
  const { value, valueStart: start } = parts;
  const first = value.charAt(0);
  const meaning = reserved[first];
  if (meaning !== undefined) {
    return {
      start,
      end: start + value.length,
      message: `To YAML, a value that starts with ${first} is ${meaning}.`,
      help: `If it is a text, put it in quotes${first === '[' || first === '{' ? `. If it is ${meaning}, close it` : ''}.`,
    };
  }
  if (first === "'" || first === '"') return undefined;
  const colon = /:(?= )/.exec(value)?.index;
  if (colon === undefined) return undefined;
  return {
    start: start + colon,
    end: start + colon + 1,
    message: 'The text contains a colon with a space after it, which YAML reads as a key.',
    help: 'Put the text in quotes.',
  };
};

/** A value that starts with a quote, and what of it is in quotes; nothing of it where they are not closed. */
const quotedPart = (line: Line) => {
  const parts = partsOf(line);
  const quote = parts?.value.charAt(0) ?? '';
  if (parts === undefined || (quote !== "'" && quote !== '"')) return undefined;
  const whole = quote === "'" ? /^'(?:[^']|'')*'/ : /^"(?:[^"\\]|\\.)*"/;
  return { value: parts.value, start: parts.valueStart, quote, closed: whole.exec(parts.value)?.[0] };
};

const findOpenQuote: Detector = (line) => {
  const quoted = quotedPart(line);
  if (quoted === undefined || quoted.closed !== undefined) return undefined;
  const { start, quote } = quoted;
  return {
    start,
    end: start + 1,
    message: `The quote ${quote} is not closed.`,
    help: `Write ${quote} at the end of the text.`,
  };
};

const findInnerQuote: Detector = (line) => {
  const { value, start, quote, closed } = quotedPart(line) ?? {};
  if (value === undefined || start === undefined || closed === undefined) return undefined;
  if (closed.length === value.length || /^\s+#/.test(value.slice(closed.length))) return undefined;
  return {
    start: start + closed.length - 1,
    end: start + closed.length,
    message: `The text ends at this ${quote}, but the line goes on.`,
    help:
      quote === "'" ? "Write '' for a single quote inside the text." : 'Write \\" for a double quote inside the text.',
  };
};

const findIndent = (line: Line, before: Line): YamlProblem | undefined => {
  if (partsOf(before) === undefined) return undefined;
  const [wanted, found] = [indentOf(before), indentOf(line)];
  if (wanted === found) return undefined;
  return {
    start: line.start,
    end: line.start + Math.max(1, found),
    message: `This line is indented by ${plural(found)}, which fits no line before it.`,
    help: `Keys of one mapping start in the same column: the line before is indented by ${plural(wanted)}.`,
  };
};

const isBlank = ({ text }: Line): boolean => /^\s*(?:#.*)?$/.test(text);

/** The line of an offset, or the last one with something in it before that. */
const lineAt = (lines: readonly Line[], offset: number): number => {
  const at = lines.findLastIndex((line) => line.start <= offset);
  return lines.findLastIndex((line, index) => index <= at && !isBlank(line));
};

/** A conflict that version control left in a text; nothing where there is none. */
export const findConflict = (text: string): YamlProblem | undefined => {
  const start = /^<{7} .*$/m.exec(text);
  if (start === null || !/^={7}\r?$/m.test(text) || !/^>{7} /m.test(text)) return undefined;
  return {
    start: start.index,
    end: start.index + start[0].trimEnd().length,
    message: 'Version control left a conflict here that nobody has resolved.',
    help: 'Keep what belongs here of both sides, and remove the lines that start with <<<<<<<, ======= and >>>>>>>.',
  };
};

/** What a line may have that the parser stops at, in it or in the next one. */
const detectors = [findMissingSpace, findOpenQuote, findInnerQuote, findUnquoted, findMissingColon] as const;

const firstIn = (lines: readonly Line[], detect: Detector): YamlProblem | undefined => {
  for (const line of lines) {
    const found = detect(line);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A key that is indented more than the key before it, which has a value already. */
const findDeeper = (line: Line, after: Line): YamlProblem | undefined =>
  (partsOf(line)?.value ?? '') !== '' && partsOf(after) !== undefined && indentOf(after) > indentOf(line)
    ? findIndent(after, line)
    : undefined;

/** The mistake behind the first place at which the parser stopped; nothing where it is none of the usual ones. */
export const findYamlProblem = (text: string, stopped: number): YamlProblem | undefined => {
  const lines = linesOf(text);
  const at = lineAt(lines, stopped);
  const line = lines[at];
  if (line === undefined) return undefined;
  const upToHere = lines.slice(0, at + 1);
  const before = upToHere.slice(0, -1).findLast((one) => !isBlank(one));
  const after = lines.slice(at + 1).find((one) => !isBlank(one));
  const tab = firstIn(upToHere, findTab);
  if (tab !== undefined) return tab;
  const near = before === undefined ? [line] : [line, before];
  for (const detect of detectors) {
    const found = firstIn(near, detect);
    if (found !== undefined) return found;
  }
  return (
    firstIn(upToHere.toReversed(), findOpenQuote) ??
    (after === undefined ? undefined : findDeeper(line, after)) ??
    (before === undefined ? undefined : findIndent(line, before))
  );
};
