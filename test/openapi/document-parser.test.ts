import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readDocument } from '../../generator/openapi/document.ts';
import { toPlainData } from '../../generator/spec/node.ts';
import { blockMaps, flowMaps } from './edit/drawn-maps.ts';

test('a file is read as the parser of YAML reads it, whatever is in it', () => {
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
