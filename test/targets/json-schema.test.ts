import { Ajv, type AnySchema } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createJsonSchema } from '../../generator/spec/json-schema.ts';

const readText = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readJson = (path: string): AnySchema => JSON.parse(readText(path)) as AnySchema;

describe('catalog.json fits its schema', () => {
  test.each(['out', 'test/golden/every-feature/output/out', 'test/golden/problem-json/output/out'])('%s', (folder) => {
    const validate = new Ajv({ strict: false }).compile(readJson(`${folder}/catalog/catalog.schema.json`));
    validate(readJson(`${folder}/catalog/catalog.json`));
    expect(validate.errors).toBeNull();
  });
});

describe('the schema of an error in a body', () => {
  const validate = new Ajv2020({ strict: false }).compile(readJson('out/json-schema/error.schema.json'));
  test.each([
    ['a known error', { code: '50014', msg: 'Parameter chainIndex can not be empty.', data: [] }, true],
    ['a code that comes later', { code: '99999', msg: 'New.', data: [] }, true],
    ['a code of the wrong type', { code: 50014, msg: 'x', data: [] }, false],
    ['no code', { msg: 'x', data: [] }, false],
    ['no object', 'x', false],
  ])('%s', (_, body, want) => {
    expect(validate(body)).toBe(want);
  });
});

describe('the schema of the format, for editors', () => {
  const validate = new Ajv({ strict: false, allowUnionTypes: true }).compile(createJsonSchema());
  test.each([
    'spec/okx-web3.yaml',
    'spec/okx-web3/general.yaml',
    'spec/okx-web3/locales/general.ar.yaml',
    'test/golden/every-feature/input/shop.yaml',
  ])('%s fits', (path) => {
    validate(parse(readText(path)));
    expect(validate.errors).toBeNull();
  });
  test('a misspelt key does not', () => {
    expect(validate({ errspec: 1, catalog: { name: 'a', version: '1.0.0', title: 'A' }, categoris: [] })).toBe(false);
  });
});
