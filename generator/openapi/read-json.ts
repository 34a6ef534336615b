import { visit } from 'jsonc-parser';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { MapNode, ScalarNode, SpecNode } from '../spec/node.ts';
import { depthLimit, duplicateKey, tooDeep } from './read-findings.ts';

/** What the parser says by number. */
const mistakes: Readonly<Record<number, string>> = {
  1: 'There is something here that JSON does not have.',
  2: 'This is not a number as JSON writes it.',
  3: 'There must be a key in double quotes here.',
  4: 'There must be a value here.',
  5: 'There must be a colon here.',
  6: 'There must be a comma here.',
  7: 'There must be a closing brace here.',
  8: 'There must be a closing bracket here.',
  9: 'There is something behind the end of the value.',
  10: 'JSON has no comments.',
  11: 'The comment is not closed.',
  12: 'The quotes are not closed.',
  13: 'The number is not complete.',
  14: 'There must be four hexadecimal digits behind \\u.',
  15: 'JSON has no such escape.',
  16: 'This character must be written as an escape.',
};

/** A map or a list that is being read. */
type Frame =
  | { readonly kind: 'map'; readonly start: number; readonly entries: Map<string, Entry>; key: ScalarNode | undefined }
  | { readonly kind: 'list'; readonly start: number; readonly items: SpecNode[] };

type Entry = { readonly key: ScalarNode; readonly value: SpecNode };

/** Reads a JSON text with the places of all that is in it. Linear in the length of the text. */
export const readJson = (
  file: string,
  text: string,
): { readonly root: SpecNode | undefined; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const frames: Frame[] = [];
  let root: SpecNode | undefined;
  let isTooDeep = false;

  const placeOf = (start: number, length: number): Place => ({ file, start, end: start + length });

  const add = (node: SpecNode): void => {
    const frame = frames.at(-1);
    if (frame === undefined) root ??= node;
    else if (frame.kind === 'list') frame.items.push(node);
    else if (frame.key !== undefined) {
      const first = frame.entries.get(frame.key.text);
      if (first === undefined) frame.entries.set(frame.key.text, { key: frame.key, value: node });
      else diagnostics.push(duplicateKey(frame.key, first.key));
      frame.key = undefined;
    }
  };
  const open = (frame: Frame): void => {
    frames.push(frame);
    if (frames.length <= depthLimit) return;
    diagnostics.push(tooDeep(placeOf(frame.start, 1)));
    isTooDeep = true;
    throw new Error('The nesting is too deep to go on.');
  };
  const close = (end: number): void => {
    const frame = frames.pop();
    if (frame === undefined) return;
    const place = { file, start: frame.start, end };
    if (frame.kind === 'list') add({ kind: 'list', items: frame.items, place });
    else add({ kind: 'map', entries: frame.entries, flow: true, place } satisfies MapNode);
  };

  try {
    visit(
      // The parser takes a byte order mark for a mistake.
      text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text,
      {
        onObjectBegin: (start) => open({ kind: 'map', start, entries: new Map(), key: undefined }),
        onArrayBegin: (start) => open({ kind: 'list', start, items: [] }),
        onObjectEnd: (start) => close(start + 1),
        onArrayEnd: (start) => close(start + 1),
        onObjectProperty: (key, start, length) => {
          const frame = frames.at(-1);
          if (frame?.kind === 'map') {
            frame.key = { kind: 'scalar', text: key, plain: false, place: placeOf(start, length) };
          }
        },
        onLiteralValue: (value: unknown, start, length) =>
          add(
            typeof value === 'string'
              ? { kind: 'scalar', text: value, plain: false, place: placeOf(start, length) }
              : { kind: 'scalar', text: text.slice(start, start + length), plain: true, place: placeOf(start, length) },
          ),
        onError: (error, start, length) => {
          if (diagnostics.some(({ rule }) => rule === 'yaml-syntax')) return;
          diagnostics.push({
            rule: 'yaml-syntax',
            severity: 'error',
            place: placeOf(start, Math.max(length, 1)),
            message: `This is not valid JSON. ${mistakes[error] ?? ''}`.trim(),
            help: 'Look at this line and the one before it.',
          });
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (!isTooDeep) throw error;
  }
  return { root: diagnostics.length > 0 ? undefined : root, diagnostics };
};
