import fc from 'fast-check';
import { CORE_SCHEMA, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { applyErrors, stripErrors } from '../../generator/openapi/apply/apply.ts';
import { defaultApply } from '../../generator/openapi/apply/apply-options.ts';
import { readFiles } from '../spec/sample.ts';
import { drawnDescription } from './drawn-description.ts';
import { chanceOf, writeJson, writeYaml } from './layouts.ts';
import { isAddition } from './real/additions.ts';
import { compareValues } from './real/differences.ts';
import { readData } from './real/documents.ts';
import { seedSpec } from './real/seed.ts';

/* What holds for `errspec apply` on any description: on those that a person may write, in any layout. */

const catalogOf = (isChanged: boolean): ErrorCatalog => {
  const { catalog, diagnostics } = readCatalog(
    'errors.yaml',
    readFiles(new Map([['errors.yaml', seedSpec(isChanged)]])),
  );
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return catalog;
};

const [catalog, changed] = [catalogOf(false), catalogOf(true)];

const settings = fc.constantFrom(
  defaultApply,
  { ...defaultApply, okErrors: 'oneOf' as const },
  { ...defaultApply, codes: 'open' as const, hasDefault: true },
);

/** A description in a file. */
const written = fc
  .record({ data: drawnDescription, seed: fc.nat(), isJson: fc.boolean() })
  .map(({ data, seed, isJson }) => {
    const text = isJson ? writeJson(data, chanceOf(seed)) : writeYaml(data, chanceOf(seed));
    return { path: isJson ? 'api.json' : 'api.yaml', text };
  });

test('whatever a description is and however it is written, apply keeps to its laws', () => {
  let count = 0;
  fc.assert(
    fc.property(written, settings, ({ path, text }, options) => {
      const input = new Map([[path, text]]);
      const applyTo = (files: ReadonlyMap<string, string>, table: ErrorCatalog): ReadonlyMap<string, string> =>
        applyErrors(path, readFiles(files), table, options).files;
      const { files: once, diagnostics } = applyErrors(path, readFiles(input), catalog, options);
      if (once.size === 0) {
        // An alias names what would have to change in one place only, or a key is written with a question mark.
        expect(text).toMatch(/\*a\d|\? /);
        expect(diagnostics.map(({ rule }) => rule)).toContain('description-uneditable');
        return;
      }
      count += 1;
      const applied = once.get(path) ?? '';
      // An answer with a status of success gets another schema.
      const isKept = options.okErrors === 'note';
      for (const schema of isKept ? [CORE_SCHEMA, YAML11_SCHEMA] : []) {
        const differences = [...compareValues(readData(text, schema), readData(applied, schema))];
        expect(differences.filter((one) => !isAddition(one))).toEqual([]);
      }
      expect(applyTo(once, catalog)).toEqual(once);
      expect(stripErrors(path, readFiles(once)).files).toEqual(input);
      const afterwards = applyTo(once, changed);
      expect(afterwards).toEqual(applyTo(input, changed));
      expect(applyTo(afterwards, catalog)).toEqual(once);
    }),
    { seed: 20_261_128, numRuns: 250 },
  );
  expect(count).toBeGreaterThan(200);
});

test('JSON with line breaks anywhere keeps them, in a file that starts with two braces in a line', () => {
  const text = `{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{"/a":{"get":{  \n "x-errors":["general"]  \n }}}}\n`;
  const input = new Map([['api.json', text]]);
  const { files } = applyErrors('api.json', readFiles(input), catalog, defaultApply);
  expect(files.get('api.json')).toContain('"x-errors":["general"],  \n "responses":{\n');
  expect(stripErrors('api.json', readFiles(files)).files).toEqual(input);
});
