import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readDocument } from '../../generator/openapi/document.ts';
import { readYamlEvents } from '../../generator/openapi/read-yaml-events.ts';
import { readYamlTokens } from '../../generator/openapi/read-yaml-tokens.ts';
import { toPlainData } from '../../generator/spec/node.ts';
import { blockMaps, flowMaps } from './edit/drawn-maps.ts';

const sign = fc.constantFrom(
  '',
  ' ',
  '  ',
  '\n',
  '\t',
  ':',
  ': ',
  '- ',
  '"',
  "'",
  '#',
  ' #',
  '{',
  '}',
  '[',
  ']',
  ',',
  '&x ',
  '*a',
  '!t ',
  '|',
  '? ',
  '\n---\n',
  '%',
  '@',
  'x',
);

test('a file is read as the parser of YAML reads it, whatever is in it', () => {
  const settings = { numRuns: 500, seed: 13 };
  fc.assert(
    fc.property(
      fc.oneof(blockMaps, flowMaps),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(3),
      sign,
      (drawn, where, cut, put) => {
        const at = Math.floor(where * drawn.text.length);
        const text = drawn.text.slice(0, at) + put + drawn.text.slice(at + cut);
        const documents = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
        const errors = 'empty' in documents ? [] : documents.flatMap((one) => one.errors);
        const { document, diagnostics } = readDocument('a.yaml', text);
        if (errors.length > 0) {
          expect(document, JSON.stringify(text)).toBeUndefined();
          return;
        }
        // What the parser allows and a description does not.
        if (diagnostics.some(({ rule }) => /^yaml-(?:duplicate-key|documents|alias|key|conflict)$/.test(rule))) return;
        const [first] = 'empty' in documents ? [] : documents;
        const want: unknown = first?.toJS({ maxAliasCount: -1 }) ?? '';
        expect(document && toPlainData(document.root), JSON.stringify(text)).toEqual(want);
      },
    ),
    settings,
  );
});

test('the reader of usual YAML gives the same nodes at the same places as the one that reads all', () => {
  const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), sign), { maxLength: 3 });
  let count = 0;
  fc.assert(
    fc.property(fc.oneof(blockMaps, flowMaps), edits, (drawn, all) => {
      const plain = drawn.text
        .replaceAll(/&\w+ ?|!\w* /g, '')
        .replaceAll(/\*\w+/g, 'x')
        .replaceAll('<<', 'merge');
      const text = all.reduce((whole, [where, cut, put]) => {
        const at = Math.floor(where * whole.length);
        return whole.slice(0, at) + put + whole.slice(at + cut);
      }, plain);
      // The parser of tokens cuts off blank lines that belong to a text whose indentation is given by a number.
      if (/[|>]\d/.test(text) && /^ +\r?$/m.test(text)) return;
      const usual = readYamlEvents('a.yaml', text);
      if (usual === undefined) return;
      count += 1;
      expect(readYamlTokens('a.yaml', text).document?.root, JSON.stringify(text)).toEqual(usual);
    }),
    { numRuns: 2_000, seed: 31 },
  );
  // Most texts that nothing was cut out of are usual ones.
  expect(count).toBeGreaterThan(500);
});

test('a text in a block starts where its sign is, not a sign in a comment', () => {
  const text = 'openapi: # not | this\n  |\n  3.1.0\n';
  const usual = readYamlEvents('a.yaml', text);
  expect(usual).toBeDefined();
  expect(readYamlTokens('a.yaml', text).document?.root).toEqual(usual);
});
