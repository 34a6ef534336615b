import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalog } from '../../generator/generate.ts';
import { createReader } from '../../generator/io/read.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { applyErrors, stripErrors } from '../../generator/openapi/apply/apply.ts';
import { defaultApply } from '../../generator/openapi/apply/apply-options.ts';
import { readFiles } from '../spec/sample.ts';

const project = new URL('../../', import.meta.url).pathname;

const catalogOf = (path: string): ErrorCatalog => {
  const { catalog, diagnostics } = readCatalog(path, createReader(project));
  if (catalog === undefined) throw new Error(JSON.stringify(diagnostics));
  return catalog;
};

const okx = catalogOf('spec/okx-web3.yaml');

const head = (version: string): string => `openapi: ${version}\ninfo: { title: Orders, version: 1.0.0 }\n`;

/** Descriptions, each in its files. */
const descriptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'of the project': { 'api.yaml': readFileSync(`${project}spec/okx-web3-api.yaml`, 'utf8') },
  'without components': {
    'api.yaml': `${head('3.1.0')}paths:\n  /a:\n    get:\n      x-errors: [general]\n      responses:\n        '200': { description: Ok. }\n`,
  },
  'without responses': { 'api.yaml': `${head('3.1.0')}paths:\n  /a:\n    get:\n      x-errors: [general]\n` },
  'with empty mappings': {
    'api.yaml': `${head('3.2.0')}paths:\n  /a:\n    get:\n      x-errors: [general]\n      responses: {}\ncomponents: { schemas: {} }\n`,
  },
  'with an empty components': {
    'api.yaml': `${head('3.0.3')}paths:\n  /a:\n    get: { x-errors: [general], responses: {} }\ncomponents: {}\n`,
  },
  'in JSON': {
    'api.json': `${JSON.stringify(parse(readFileSync(`${project}spec/okx-web3-api.yaml`, 'utf8')), null, 2)}\n`,
  },
  'in JSON on one line': {
    'api.json': JSON.stringify(parse(readFileSync(`${project}spec/okx-web3-api.yaml`, 'utf8'))),
  },
  'in several files': {
    'api.yaml': `${head('3.0.3')}paths:\n  /a: { $ref: paths/a.yaml }\n  /b:\n    $ref: ./paths/b.yaml#/item\n`,
    'paths/a.yaml': `# One.\nget:\n  x-errors: [general]\n  responses:\n    '200':\n      description: Ok.\n`,
    'paths/b.yaml': `item:\n  post:\n    x-errors: [authentication, parameter_empty]\n    responses: { '200': { description: Ok. } }\n`,
  },
  'with names that are taken': {
    'api.yaml': `${head('3.1.0')}paths:\n  /a:\n    get:\n      x-errors: [general]\n      responses:\n        '200': { description: Ok. }\ncomponents:\n  schemas:\n    errorCode: { type: string }\n    General400Error: { type: object }\n  responses:\n    General_400: { description: Mine. }\n`,
  },
};

const rootOf = (files: Readonly<Record<string, string>>): string => ('api.json' in files ? 'api.json' : 'api.yaml');

describe.each(Object.entries(descriptions))('a description %s', (_, files) => {
  const before = new Map(Object.entries(files));
  const root = rootOf(files);

  test.each([
    defaultApply,
    { ...defaultApply, okErrors: 'oneOf' as const },
    { ...defaultApply, codes: 'open' as const, hasDefault: true },
  ])(
    'has the same errors when they are applied again, and none when they are stripped: $okErrors $codes',
    (options) => {
      const once = applyErrors(root, readFiles(before), okx, options);
      expect(once.diagnostics).toEqual([]);
      expect(once.files.get(root)).toContain('x-errspec');
      const twice = applyErrors(root, readFiles(once.files), okx, options);
      expect(twice.files).toEqual(once.files);
      expect(twice.diagnostics).toEqual([]);
      expect(stripErrors(root, readFiles(once.files)).files).toEqual(before);
    },
  );

  test('has the errors of a catalog that changed', () => {
    const errors = okx.errors.filter(({ name }) => name !== 'parameter_empty');
    const categories = okx.categories.map((one) => ({
      ...one,
      errors: one.errors.filter(({ name }) => name !== 'parameter_empty'),
    }));
    const lists = new Map([...before].map(([path, text]) => [path, text.replaceAll(/parameter_empty/g, 'general')]));
    const old = applyErrors(root, readFiles(lists), okx, defaultApply);
    const now = { ...okx, errors, categories };
    expect(applyErrors(root, readFiles(old.files), now, defaultApply).files).toEqual(
      applyErrors(root, readFiles(lists), now, defaultApply).files,
    );
  });
});

interface Applied {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Record<string, unknown> }>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const applyTo = (text: string, catalog = okx, options = defaultApply) => {
  const { files, diagnostics, kept } = applyErrors(
    'api.yaml',
    readFiles(new Map([['api.yaml', text]])),
    catalog,
    options,
  );
  return { data: parse(files.get('api.yaml') ?? '') as Applied, diagnostics, kept };
};

const operation = (errors: string, more = ''): string =>
  `${head('3.1.0')}paths:\n  /a:\n    get:\n      x-errors: ${errors}\n      responses:\n        '200': { description: Ok. }\n${more}`;

describe('names of components', () => {
  test.each([
    ['[parameter_empty]', 'ParameterEmpty400'],
    ["['50014']", 'ParameterEmpty400'],
    ['[general]', 'General400'],
    ["[general, '!parameter_empty']", 'GeneralWithoutParameterEmpty400'],
    ['[invalid_json, parameter_empty]', 'InvalidJsonParameterEmpty400'],
    ['[parameter_empty, invalid_json]', 'InvalidJsonParameterEmpty400'],
    ['[general, parameter_empty]', 'General400'],
    ['[general, authentication, business]', 'BadRequest400'],
  ])('of %s are made of its words: %s', (errors, name) => {
    const { data } = applyTo(operation(errors));
    expect(data.paths['/a']?.['get']?.responses['400']).toEqual({ $ref: `#/components/responses/${name}` });
    expect(Object.keys(data.components['schemas'] ?? {})).toContain(`${name}Error`);
  });

  test('are other ones where a person has them, in whatever case and section', () => {
    const taken = 'components:\n  schemas:\n    general_400: { type: object }\n';
    const { data } = applyTo(operation('[general]', taken));
    expect(data.paths['/a']?.['get']?.responses['400']).toEqual({ $ref: '#/components/responses/OkxWeb3General400' });
  });
});

test('what a person wrote for a status stays', () => {
  const kept = "        '401': { description: Mine. }\n        5XX: { $ref: '#/components/responses/Mine' }\n";
  const mine = 'components:\n  responses:\n    Mine: { description: Mine. }\n';
  const given = operation('[general, authentication]', kept + mine);
  const result = applyTo(given);
  expect(result.kept.map(({ status }) => status).toSorted()).toEqual([401, 500, 503]);
  expect(Object.keys(result.data.paths['/a']?.['get']?.responses ?? {})).not.toContain('503');
  expect(result.data.paths['/a']?.['get']?.responses['401']).toEqual({ description: 'Mine.' });
});

test('responses that an alias shares are a finding', () => {
  const shared = `${head('3.1.0')}paths:\n  /a:\n    get:\n      x-errors: [general]\n      responses: &all\n        '200': { description: Ok. }\n    put:\n      x-errors: [general]\n      responses: *all\n`;
  const { diagnostics } = applyTo(shared);
  expect(diagnostics.map(({ rule }) => rule)).toContain('description-uneditable');
});

describe.each(['wires', 'lists', 'problems'])('the envelope of %s', (name) => {
  const catalog = catalogOf(`test/packages/catalogs/${name}.yaml`);
  const words = `[${catalog.categories.map((one) => one.name).join(', ')}]`;

  test('is applied, applied again and stripped', () => {
    const before = new Map([['api.yaml', operation(words)]]);
    const once = applyErrors('api.yaml', readFiles(before), catalog, defaultApply);
    expect(once.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(applyErrors('api.yaml', readFiles(once.files), catalog, defaultApply).files).toEqual(once.files);
    expect(stripErrors('api.yaml', readFiles(once.files)).files).toEqual(before);
  });
});
