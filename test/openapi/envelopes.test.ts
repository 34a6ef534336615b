import { readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalog } from '../../generator/generate.ts';
import { createReader } from '../../generator/io/read.ts';
import type { Json } from '../../generator/ir/catalog.ts';
import { isObject } from '../../generator/model/json.ts';
import { applyErrors, stripErrors } from '../../generator/openapi/apply/apply.ts';
import { defaultApply } from '../../generator/openapi/apply/apply-options.ts';
import { memberAt } from '../member-at.ts';
import { readFiles } from '../spec/sample.ts';

/* Errors in every kind of envelope, written into a small description. */

const project = new URL('../../', import.meta.url).pathname;
const folder = 'test/packages/catalogs';

const describeApi = (version: string, words: readonly string[]): string =>
  `openapi: ${version}
info: { title: Things, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: listThings
      x-errors: ${JSON.stringify(words)}
      responses:
        '204':
          description: Done.
`;

/** The examples of all responses. */
const examplesOf = (document: Json): readonly Example[] => {
  const follow = (value: Json | undefined): Json | undefined => {
    const ref = memberAt(value, ['$ref']);
    return typeof ref === 'string' ? follow(memberAt(document, ref.slice(2).split('/'))) : value;
  };
  const responses = memberAt(document, ['paths', '/things', 'get', 'responses']);
  return Object.entries(isObject(responses) ? responses : {}).flatMap(([status, response]) => {
    const content = memberAt(follow(response), ['content']);
    return Object.values(isObject(content) ? content : {}).flatMap((media) => {
      const [schema, examples] = [memberAt(media, ['schema', '$ref']), memberAt(media, ['examples'])];
      if (typeof schema !== 'string') return [];
      return Object.entries(isObject(examples) ? examples : {}).map(([name, example]) => ({
        status,
        name,
        schema,
        body: memberAt(follow(example), ['value']),
      }));
    });
  });
};

/** The body of an error, and the reference to the schema of its response. */
interface Example {
  readonly status: string;
  readonly name: string;
  readonly schema: string;
  readonly body: Json | undefined;
}

/** The catalog of wires is large, and its schemas are those of the target `openapi`. */
const isKept = (name: string): boolean => name !== 'wires';

const names = readdirSync(`${project}${folder}`).map((file) => file.replace('.yaml', ''));

describe.each(names)('the catalog %s', (name) => {
  const { catalog } = readCatalog(`${folder}/${name}.yaml`, createReader(project));
  if (catalog === undefined) throw new Error(`There is no catalog in ${name}.`);
  const words = catalog.categories.map((one) => one.name);
  const applyTo = (files: ReadonlyMap<string, string>) =>
    applyErrors('api.yaml', readFiles(files), catalog, defaultApply);
  const input = (version: string) => new Map([['api.yaml', describeApi(version, words)]]);

  test.each(['3.0.3', '3.1.0'])('is written into OpenAPI %s', async (version) => {
    const before = input(version);
    const { files, diagnostics } = applyTo(before);
    expect(diagnostics).toEqual([]);
    if (isKept(name)) {
      await expect(files.get('api.yaml')).toMatchFileSnapshot(`envelopes/${name}-${version.slice(0, 3)}.yaml`);
    }
    expect(applyTo(files).files).toEqual(files);
    expect(stripErrors('api.yaml', readFiles(files)).files).toEqual(before);
  });

  test('is written into OpenAPI 3.2 as into 3.1', () => {
    const [older, newer] = ['3.1.0', '3.2.0'].map((version) => applyTo(input(version)).files.get('api.yaml'));
    expect(newer).toBe(older?.replace('3.1.0', '3.2.0'));
  });

  test('has examples that fit their schemas', () => {
    const document: Json = parse(applyTo(input('3.1.0')).files.get('api.yaml') ?? '');
    const examples = examplesOf(document);
    expect(examples.length).toBeGreaterThan(0);
    const components = memberAt(document, ['components']);
    // OpenAPI 3.1 follows JSON Schema 2020-12.
    for (const { schema, body, ...of } of examples) {
      const ajv = new Ajv2020({ strict: false, validateFormats: false });
      const isValid = ajv.validate({ $ref: schema, components }, body);
      expect([of, isValid ? null : ajv.errors]).toEqual([of, null]);
    }
  });
});
