import type { Excerpt, Json, PartSource, Path } from '../ir/catalog.ts';
import { isPathPrefix, stemOf } from '../ir/path.ts';
import { headerOf, type Headers } from './headers.ts';
import { isObject } from './json.ts';

/** A value at a path, with what was passed on the way: the value that the path starts in first, the value itself last. */
export type Passed = readonly [Json, ...Json[]];

/** Members of an object in the order of the code points of their names (P1). */
const membersInOrder = (object: { readonly [key: string]: Json }): readonly (readonly [string, Json])[] =>
  Object.entries(object).toSorted(([a], [b]) => compareCodePoints(a, b));

const compareCodePoints = (a: string, b: string): number => {
  const left = [...a];
  const right = [...b];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at === -1) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? -1) - (right[at]?.codePointAt(0) ?? -1);
};

/** Every value at a path, in order (P1). */
export function* valuesAt(value: Json, path: Path, before: readonly Json[] = []): Generator<Passed> {
  const passed = [...before, value];
  const [step, ...rest] = path;
  if (step === undefined) {
    const [first = value, ...others] = passed;
    yield [first, ...others];
  } else if (step === 'elements') {
    if (Array.isArray(value)) for (const element of value) yield* valuesAt(element, rest, passed);
  } else if (step === 'members') {
    if (isObject(value)) for (const [, member] of membersInOrder(value)) yield* valuesAt(member, rest, passed);
  } else if ('index' in step) {
    const element: Json | undefined = Array.isArray(value) ? value[step.index] : undefined;
    if (element !== undefined) yield* valuesAt(element, rest, passed);
  } else if (isObject(value) && Object.hasOwn(value, step.member)) {
    const member = value[step.member];
    if (member !== undefined) yield* valuesAt(member, rest, passed);
  }
}

/** The last of what was passed: the value at the path. */
export const valueOf = (passed: Passed): Json => passed.at(-1) ?? null;

/** The first value at a path that can be used, as what it is used for. */
export const firstAt = <Value>(
  value: Json | undefined,
  path: Path | undefined,
  use: (json: Json) => Value | undefined,
): Value | undefined => {
  if (value === undefined || path === undefined) return undefined;
  for (const passed of valuesAt(value, path)) {
    const used = use(valueOf(passed));
    if (used !== undefined) return used;
  }
  return undefined;
};

/** What an excerpt takes of a text; absent where nothing is left (P2). */
export const excerptOf = (text: string, { after, before }: Excerpt): string | undefined => {
  const start = after === undefined ? -1 : text.lastIndexOf(after);
  const tail = start === -1 ? text : text.slice(start + (after ?? '').length);
  const end = before === undefined ? -1 : tail.indexOf(before);
  return (end === -1 ? tail : tail.slice(0, end)) || undefined;
};

/** A part of an error that was found. */
export interface Part {
  readonly text: string;
  /** The innermost object that has it; what was searched, where a header has it. */
  readonly holder: Json;
  /** The element of a list that it was found in, and the way to the elements of that list. */
  readonly element: { readonly stem: Path; readonly value: Json } | undefined;
}

const partAt = (passed: Passed, path: Path, text: string): Part => {
  const stem = stemOf(path);
  return {
    text,
    holder: passed.slice(0, -1).findLast(isObject) ?? valueOf(passed),
    element: stem && { stem, value: passed[stem.length] ?? null },
  };
};

/** A part of an error: the first of its sources that has a text that can be used (P2). */
export const findPart = (
  sources: readonly PartSource[],
  body: Json | undefined,
  headers: Headers,
  use: (json: Json) => string | undefined,
): Part | undefined => {
  for (const source of sources) {
    if ('header' in source) {
      const value = headerOf(headers, source.header);
      const text = value === undefined ? undefined : excerptOf(value, source);
      if (text !== undefined) return { text, holder: body ?? null, element: undefined };
    } else if (body !== undefined) {
      for (const passed of valuesAt(body, source.path)) {
        const used = use(valueOf(passed));
        const text = used === undefined ? undefined : excerptOf(used, source);
        if (text !== undefined) return partAt(passed, source.path, text);
      }
    }
  }
  return undefined;
};

/** The sources of a part that go through the list in which the code was found, as paths inside its element (P3). */
export const insideElement = (sources: readonly PartSource[], stem: Path): readonly PartSource[] =>
  sources.flatMap((source) =>
    'path' in source && isPathPrefix(stem, source.path) ? [{ ...source, path: source.path.slice(stem.length) }] : [],
  );

/** A part that belongs to a code: first in the code's element, then anywhere (P3). */
export const findPartNear = (
  code: Part | undefined,
  sources: readonly PartSource[],
  body: Json | undefined,
  headers: Headers,
  use: (json: Json) => string | undefined,
): string | undefined => {
  const element = code?.element;
  const near = element && findPart(insideElement(sources, element.stem), element.value, {}, use);
  return (near ?? findPart(sources, body, headers, use))?.text;
};
