import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendToText, removeFromText } from '../../../generator/openapi/edit/append-text.ts';
import { applyEdits } from '../../../generator/spec/edit/edits.ts';
import { frame, frameText } from './drawn-maps.ts';
import { dataOf, outerOf, read } from './read-sample.ts';

/* A paragraph that is put behind a text can be taken away again, byte for byte. */

const scalarOf = (file: string, text: string) => {
  const document = read(file, text);
  const scalar = outerOf(document);
  if (scalar.kind !== 'scalar') throw new Error('There is no text.');
  return { document, scalar };
};

const check = (file: string, text: string, paragraph: string): void => {
  const { document, scalar } = scalarOf(file, text);
  const edits = appendToText(document, scalar, paragraph);
  if (edits === undefined) throw new Error('refused');
  const after = applyEdits(text, edits);
  const [before, now] = [dataOf(file, text), dataOf(file, after)];
  const [head = '', tail] = String(now['outer']).split(/<!-- errspec(?: plain| single)? -->\n/);
  expect(tail?.trimEnd()).toBe(paragraph);
  expect(head.trimEnd()).toBe(String(before['outer']).trimEnd());
  expect({ ...now, outer: '' }).toEqual({ ...before, outer: '' });
  // A second time it is recognised, and a person may still read what is there.
  const changed = scalarOf(file, after);
  expect(applyEdits(after, removeFromText(changed.document, changed.scalar))).toBe(text);
};

const paragraph = fc.constantFrom(
  'One line.',
  'Two\nlines: with "signs", \'signs\' and #hashes.',
  'A list:\n\n- `404`: \\d+\n- `500`',
);

const lines = fc.constantFrom<readonly string[]>(
  [' plain'],
  [' plain # comment'],
  [' plain text', '  that goes on', '', '  with a "second" \\ paragraph'],
  [" 'single'   # comment"],
  [" 'it''s \"quoted\" \\n'"],
  [" 'text", '', '  that goes on', "  '"],
  [" ''"],
  [' "double \\" \\\\"'],
  [' "text', '', '   that goes on\\', '   here "'],
  [' ""'],
  [' |', '  literal', '    deeper', '', '  end'],
  [' |-', '    literal', ''],
  [' |+ # comment', '  literal', '', ''],
  [' |', '  literal', '       '],
  [' |2', '     first', '  second'],
  [' >', '  folded', '  text', '', '  more'],
  [' >-', '  folded', '', ''],
  [' >+', '  folded', '    deeper', ''],
  [' |'],
  [' |', '', ''],
  [' >-', ''],
  [' &a plain'],
  [' !!str 1'],
);

test('texts in lines of YAML', () => {
  fc.assert(
    fc.property(lines, frame, paragraph, ([first = '', ...rest], around, added) => {
      check('api.yaml', frameText([`outer:${first}`, ...rest], around), added);
    }),
    { numRuns: 300, seed: 13 },
  );
});

test('texts in braces of YAML', () => {
  const written = fc.constantFrom(
    'plain',
    'plain text',
    "'single, it''s'",
    '"double"',
    "''",
    "'two\n    lines'",
    'two\n    lines',
  );
  fc.assert(
    fc.property(written, fc.constantFrom('\n', '\r\n'), paragraph, (text, eol, added) => {
      check('api.yaml', `{ before: 1, outer: ${text}, after: x }\n`.replaceAll('\n', eol), added);
    }),
    { numRuns: 200, seed: 13 },
  );
});

test('texts of JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(0, 2), paragraph, (text, step, added) => {
      check('api.json', JSON.stringify({ outer: `x${text}`.slice(text.length % 2), after: 1 }, null, step), added);
    }),
    { numRuns: 300, seed: 13 },
  );
});
