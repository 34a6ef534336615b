import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { mergeFiles, pageOf, problemsOf, row } from './helpers.ts';

/* Specs as formatters and programs write them: any indentation, quotes, line width, brackets, and JSON. */

const words = ['order', 'account', "can't", 'a: b', '# x', '{{', '"q"', 'tok,en', '- z', 'ünï', '100%'];

const message: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.nat(2))
  .map(([a, b, form]) => [`${a} is ${b}`, `${a} {0} of ${b}`, `The ${a} {0} in {1} ${b}`][form] ?? '');

const rows = fc.array(
  fc.record({
    text: message,
    status: fc.constantFrom(400, 404, 409),
    description: fc.option(fc.constantFrom('One line.', 'Two\n\nlines: *x*', '# no'), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 5 },
);

const styles = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED'),
  defaultKeyType: fc.constant('PLAIN'),
  collectionStyle: fc.constantFrom('any', 'block', 'flow'),
  lineWidth: fc.constantFrom(20, 80, 0),
  flowCollectionPadding: fc.boolean(),
});

const paramsOf = (text: string) => {
  if (!text.includes('{0}')) return {};
  const second = text.includes('{1}') ? [{ name: 'b_two', type: 'integer' }] : [];
  return { params: [{ name: 'a_one' }, ...second] };
};

test('a merge keeps a spec valid, and JSON JSON, whatever its style is', () => {
  let merges = 0;
  fc.assert(
    fc.property(rows, rows, styles, fc.boolean(), fc.boolean(), (before, after, style, isJson, retire) => {
      const errors = before.map(({ text, status, description }, index) => ({
        ...{ code: String(100 + index * 2), name: `e_${index}`, status, message: text },
        ...paramsOf(text),
        ...(description === undefined ? {} : { description }),
      }));
      const data = {
        errspec: 1,
        catalog: { name: 'shop', version: '1.0.0', title: 'Shop' },
        categories: [
          { name: 'general', title: 'General', codes: [`100-${100 + before.length * 2}`], errors },
          { name: 'empty', title: 'Empty', errors: [] },
        ],
      };
      const text = isJson ? `${JSON.stringify(data, null, 2)}\n` : stringify(data, style);
      fc.pre(problemsOf({ 'errors.yaml': text }).length === 0);
      const drafted = after.map(({ text: shown, status, description }, index) =>
        row(String(100 + index * 3), `e_${index * 7}`, shown, { status, description }),
      );
      const seven = row('7', 'seven', 'Seven, # {0}.');
      const page = pageOf(['General', ...drafted], ['Empty', seven], ['New', row('999', 'nines', 'X: y')]);
      const { files } = mergeFiles({ 'errors.yaml': text }, page, { retire });
      if (isJson) expect(() => void JSON.parse(files['errors.yaml'] ?? '')).not.toThrow();
      merges += 1;
    }),
    { numRuns: 200, seed: 3 },
  );
  expect(merges).toBeGreaterThan(150);
});
