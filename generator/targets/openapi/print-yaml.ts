import type { Json } from '../../ir/catalog.ts';
import { displayWidth } from '../../language/display-width.ts';
import { utf16Escape } from '../../language/literals.ts';

/** What a reader of YAML 1.1 takes for a line end, and what no reader or nobody sees: written as escapes. */
const unseen = /[\0-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/** What has a meaning without quotes: signs of YAML, and what looks like a number or a date. */
const marked = /^[ ,[\]{}#&*!|>'"%@`\d.+:_-]|^\?(?: |$)|: | #|[ :-]$/u;

/** Texts that some reader of YAML 1.1 or 1.2 takes for no text; `E-7` for a number. */
const special = /^(?:y|yes|n|no|on|off|true|false|null|~|=|<<|e[-+]?\d+|)$/iu;

/** Lines of words, which a block shows as they are: none starts or ends with a blank, and no two of them are empty. */
const lines =
  /^[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*(?:\n\n?[\p{L}\p{M}\p{N}\p{P}\p{S}]+(?: [\p{L}\p{M}\p{N}\p{P}\p{S}]+)*)+$/u;

/** Readers find a key in this many characters; the mark of one that is longer would be taken out by prettier. */
const longestKey = 1000;

const lineWidth = 120;

/** Tells prettier to leave the next member as it is. */
const ignored = '# prettier-ignore';

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A text in double quotes with escapes for what nobody sees. */
export const escapeUnseen = (text: string): string =>
  text.replace(unseen, (character) => utf16Escape(character.codePointAt(0) ?? 0));

/** Whether some reader of YAML 1.1 or 1.2 takes a text without quotes for no text. */
export const isSpecialYaml = (text: string): boolean => marked.test(text) || special.test(text);

/** A text on one line: without quotes where it can be, and in the quotes that prettier writes where one kind is preferred. */
export const printYamlText = (text: string, quote: "'" | '"' = "'"): string => {
  if (text.search(unseen) !== -1) return escapeUnseen(JSON.stringify(text));
  if (!isSpecialYaml(text)) return text;
  const [single, isDouble] = [`'${text.replaceAll("'", "''")}'`, !/["\\]/.test(text)];
  if (quote === "'") return text.includes("'") && isDouble ? `"${text}"` : single;
  return isDouble ? `"${text}"` : single;
};

const indented = (text: string): string => text.replace(/\n(?!\n)/gu, '\n  ');

const isEmpty = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** Whether a text can be written line by line below `|-`. */
export const isYamlBlock = (text: string): boolean => lines.test(text);

const isBlock = (value: Json): value is string => typeof value === 'string' && isYamlBlock(value);

/** Whether two characters fit behind a key that starts in a column; undefined where programs disagree about its width. */
const fitsBehind = (key: string, column: number): boolean | undefined => {
  const width = displayWidth(key);
  return width === undefined ? undefined : column + width + ': []'.length <= lineWidth;
};

const printMember = (name: string, value: Json, column: number): string => {
  const key = printYamlText(name);
  const written = indented(printValue(value, column + 2));
  if (key.length > longestKey) return `${ignored}\n? ${key}\n: ${written}`;
  if (isEmpty(value)) {
    const isShort = fitsBehind(key, column);
    return `${isShort === undefined ? `${ignored}\n` : ''}${key}:${isShort === false ? '\n  ' : ' '}${written}`;
  }
  if (isBlock(value)) return `${key}: ${fitsBehind(key, column) === true ? written : printYamlText(value)}`;
  return `${key}:${typeof value === 'object' && value !== null ? '\n  ' : ' '}${written}`;
};

/** A value as lines without indentation, which start in a column. */
const printValue = (value: Json, column: number): string => {
  if (typeof value === 'string') return isBlock(value) ? `|-\n${value}` : printYamlText(value);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  if (isList(value)) {
    return isEmpty(value) ? '[]' : value.map((item) => `- ${indented(printValue(item, column + 2))}`).join('\n');
  }
  if (isEmpty(value)) return '{}';
  return Object.entries(value)
    .map(([name, member]) => printMember(name, member, column))
    .join('\n');
};

/** A value as YAML that readers of YAML 1.1 and 1.2 understand alike, in prettier's style. */
export const printYaml = (value: Json): string => `${printValue(value, 0)}\n`;
