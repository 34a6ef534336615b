import { join, source, type Source } from '../../language/language.ts';

/** An expression, or an array or object of them, on one line if it fits. */
export type Value = Source | readonly Value[] | ObjectValue;

/** An object literal. */
export interface ObjectValue {
  readonly members: readonly Member[];
  /** True where each member has a line of its own, though there is room on one. */
  readonly isExpanded?: boolean;
}

/** A member of an object literal. */
export interface Member {
  readonly key: Source;
  /** The key in JavaScript, where the formatter writes it otherwise there. */
  readonly scriptKey?: Source;
  readonly value: Value;
}

/** How many columns a line may have: that of the formatter. */
export const width = 120;

const step = 2;
/** A key shorter than this keeps a long text beside it. */
const shortKey = 5;

const isArray = (value: Value): value is readonly Value[] => Array.isArray(value);
const isSource = (value: Value): value is Source => typeof value === 'string';
const sizeOf = (value: Value): number => (isSource(value) ? 0 : isArray(value) ? value.length : value.members.length);

/** An array of several arrays, or of several objects, has a line for each. */
const isTable = (values: readonly Value[]): boolean =>
  values.length > 1 &&
  values.every((value) => sizeOf(value) > 1) &&
  (values.every((value) => isArray(value)) || values.every((value) => !isArray(value)));

/** Whether it cannot be on one line, however short it is. */
const isBroken = (value: Value): boolean => {
  if (isSource(value)) return false;
  if (!isArray(value) && value.isExpanded === true && value.members.length > 0) return true;
  const inner = isArray(value) ? value : value.members.map((member) => member.value);
  return (isArray(value) && isTable(value)) || inner.some(isBroken);
};

const flat = (value: Value): Source => {
  if (isSource(value)) return value;
  if (isArray(value)) return source`[${join(value.map(flat), source`, `)}]`;
  if (value.members.length === 0) return source`{}`;
  const members = value.members.map((member) => source`${member.key}: ${flat(member.value)}`);
  return source`{ ${join(members, source`, `)} }`;
};

const indentations = [source``, source`  `, source`    `, source`      `, source`        `] as const;

/** The spaces before a line that is so deep. */
export const indent = (depth: number): Source => {
  const indentation = indentations[depth];
  if (indentation === undefined) throw new Error(`nested too deep: ${depth}`);
  return indentation;
};

/** Writes a value that starts at a column, with something after it on its last line, as the formatter would. */
export const layOut = (value: Value, column: number, after = 1, depth = 0): Source => {
  if (isSource(value)) return value;
  const oneLine = flat(value);
  if (!isBroken(value) && column + oneLine.length + after <= width) return oneLine;
  const inner = depth + 1;
  const start = inner * step;
  const line = (part: Source): Source => source`${indent(inner)}${part},\n`;
  if (isArray(value)) {
    const lines = value.map((each) => line(layOut(each, start, 1, inner)));
    return source`[\n${join(lines, source``)}${indent(depth)}]`;
  }
  const lines = value.members.map(({ key, value: each }) => {
    const written = layOut(each, start + key.length + 2, 1, inner);
    const isTooLong = isSource(each) && start + key.length + 2 + written.length + 1 > width;
    const gap = isTooLong && key.length >= shortKey ? source`\n${indent(inner + 1)}` : source` `;
    return line(source`${key}:${gap}${written}`);
  });
  return source`{\n${join(lines, source``)}${indent(depth)}}`;
};

/** The value as JavaScript writes it. */
export const toScript = (value: Value): Value => {
  if (isSource(value)) return value;
  if (isArray(value)) return value.map(toScript);
  return {
    ...value,
    members: value.members.map(({ key, scriptKey = key, value: each }) => ({ key: scriptKey, value: toScript(each) })),
  };
};

/** Parts with a separator between them on one line, if that ends before the line does; else a line for each. */
export const layOutUnion = (parts: readonly Source[], column: number, depth: number): Source => {
  const oneLine = parts.length === 0 ? source`never` : join(parts, source` | `);
  if (column + oneLine.length + 1 <= width) return oneLine;
  return join(
    parts.map((part) => source`\n${indent(depth)}| ${part}`),
    source``,
  );
};
