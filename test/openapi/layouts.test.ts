import fc from 'fast-check';
import { CORE_SCHEMA, YAML11_SCHEMA } from 'js-yaml';
import { expect, test } from 'vitest';
import { drawnDescription } from './drawn-description.ts';
import { chanceOf, writeJson, writeYaml } from './layouts.ts';
import { readData } from './real/documents.ts';

test('a description means the same in every layout', () => {
  fc.assert(
    fc.property(drawnDescription, fc.nat(), (data, seed) => {
      const [yaml, json] = [writeYaml(data, chanceOf(seed)), writeJson(data, chanceOf(seed))];
      for (const schema of [CORE_SCHEMA, YAML11_SCHEMA]) expect(readData(yaml, schema), yaml).toEqual(data);
      expect(readData(json)).toEqual(data);
    }),
    { seed: 20_270_401, numRuns: 400 },
  );
});
