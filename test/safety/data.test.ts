import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json } from '../../generator/ir/catalog.ts';
import { isObject } from '../../generator/model/json.ts';
import { targets } from '../../generator/targets/index.ts';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { namesCatalog, pathsCatalog, textsCatalog } from './catalogs.ts';
import { literal } from './hostile-envelope.ts';
import { hostileTexts, shortTexts } from './hostile-texts.ts';
import { generateAll } from '../generate-all.ts';
import { memberAt } from '../member-at.ts';

/*
 * What is written as data is read back by a reader of its format: each text is at its place, equal to the byte.
 */

const all = Object.values(hostileTexts);
const { title } = textsCatalog;

const dataTargets = targets.filter(({ id }) => ['catalog', 'json-schema', 'openapi', 'vectors'].includes(id));

const filesOf = async (catalog: typeof textsCatalog): Promise<ReadonlyMap<string, string>> => {
  const files = await generateAll(catalog, new Map(dataTargets.map((target) => [target, {}])));
  return new Map(files.map(({ path, text }) => [path, text]));
};

const files = await filesOf(textsCatalog);

const readJson = (path: string): Json => JSON.parse(files.get(path) ?? '');

/** The value at a path of keys and places. */
const at = (value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, step) =>
      typeof step === 'string' ? memberAt(inner, [step]) : Array.isArray(inner) ? inner[step] : undefined,
    value,
  );

const display = (text: string): string => `${text}{value}${text}|`;
const written = (text: string): string => `${literal(text)}{0}${literal(text)}|`;

test('every file is ASCII or holds nothing that a reader does not see', () => {
  for (const [path, text] of files) {
    // What ends a line for some reader, turns its direction or marks the order of bytes is never there itself.
    expect(
      text.match(/[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\uffff]/u),
      path,
    ).toBe(null);
  }
});

describe('catalog.json', () => {
  const data = readJson('catalog/catalog.json');

  test('has the title, the description and the body', () => {
    expect(at(data, 'title')).toBe(title);
    expect(at(data, 'description')).toBe(title);
    const body = at(data, 'envelope', 'body', 'fixed');
    for (const text of shortTexts) if (text !== '__proto__') expect(at(body, text)).toBe(literal(text));
  });

  test.each(all.map((text, place) => [place, text] as const))('has text %i everywhere', (place, text) => {
    const category = at(data, 'categories', place);
    expect(at(category, 'title')).toBe(text);
    expect(at(category, 'description')).toBe(text);
    expect(at(category, 'titles', 'ar')).toBe(text);

    const error = at(data, 'errors', 2 * place);
    expect(at(error, 'message')).toBe(written(text));
    expect(at(error, 'display') ?? at(error, 'message')).toBe(display(text));
    expect(at(error, 'wordings')).toEqual([`wording ${literal(text)}{0}`]);
    expect(at(error, 'tags')).toEqual([text, 'tag']);
    expect(at(error, 'deprecated', 'note')).toBe(text);
    expect(at(error, 'params', 0, 'description')).toBe(text);
    expect(at(error, 'params', 0, 'example')).toBe(text);
    expect(at(error, 'locales', 'ar', 'message')).toBe(`ar ${literal(text)}{0}${literal(text)}`);
    expect(at(error, 'locales', 'zh-Hans', 'message')).toBe(`${literal(text)}{0}`);
    for (const owner of [error, at(error, 'locales', 'ar')])
      for (const key of ['description', 'cause', 'fix']) expect(at(owner, key)).toBe(text);

    const plain = at(data, 'errors', 2 * place + 1);
    expect(at(plain, 'message')).toBe(text.replaceAll('%', '%%'));
    expect(at(plain, 'display') ?? at(plain, 'message')).toBe(text);
  });

  test('has every link, and the documentation with code and name in it', () => {
    textsCatalog.errors.forEach(({ links, docs, code, name }, place) => {
      expect(at(data, 'errors', place, 'links')).toEqual(links.length === 0 ? undefined : links);
      expect(at(data, 'errors', place, 'docs')).toBe(docs);
      expect(docs).toBe(textsCatalog.docs?.replace('{code}', code).replace('{name}', name));
    });
  });
});

describe('JSON Schema', () => {
  const schema = readJson('json-schema/error.schema.json');

  test('has the title, the description and the members of the body', () => {
    expect(at(schema, 'title')).toBe(`${title} error`);
    expect(at(schema, 'description')).toSatisfy((text: string) => text.startsWith(`${title}\n\n`));
    for (const text of shortTexts)
      if (text !== '__proto__') expect(at(schema, 'properties', 'fixed', 'properties', text, 'type')).toBe('string');
  });

  test.each(all.map((text, place) => [place, text] as const))('has text %i', (place, text) => {
    const error = at(schema, '$defs', `text_n${place}`);
    expect(at(error, 'title')).toBe(display(text));
    expect(at(error, 'description')).toBe(text);
    expect(at(error, 'examples', 0, 'message')).toBe(`${text}${text}${text}|`);
    expect(at(schema, '$defs', 'KnownCode', 'oneOf', 2 * place, 'description')).toBe(display(text));
    expect(at(schema, '$defs', `plain_n${place}`, 'title')).toBe(text);
  });
});

describe.each([
  ['openapi/errors.yaml', '1.2'],
  ['openapi/errors.yaml', '1.1'],
  ['openapi/errors.3.1.yaml', '1.2'],
  ['openapi/errors.3.1.yaml', '1.1'],
] as const)('%s, read as YAML %s', (path, version) => {
  const document: Json = parse(files.get(path) ?? '', { version, maxAliasCount: 0 });

  test('has the title and the description', () => {
    expect(at(document, 'info', 'title')).toBe(`${title} errors`);
    expect(at(document, 'info', 'description')).toBe(title);
    const properties = at(document, 'components', 'schemas', 'ErrorResponse', 'properties');
    for (const text of shortTexts)
      if (text !== '__proto__') expect(at(properties, 'fixed', 'properties', text, 'type')).toBe('string');
  });

  test('has every text', () => {
    const [response] = Object.values(at(document, 'components', 'responses') ?? {});
    const examples = at(response, 'content', 'application/json', 'examples');
    const codes = at(document, 'components', 'schemas', 'ErrorCode');
    all.forEach((text, place) => {
      const example = at(examples, `text_n${place}`);
      expect(at(example, 'summary')).toBe(display(text));
      expect(at(example, 'description')).toBe(text);
      expect(at(example, 'value', 'message')).toBe(`${text}${text}${text}|`);
      for (const short of shortTexts)
        if (short !== '__proto__') expect(at(example, 'value', 'fixed', short)).toBe(short);
      expect(at(examples, `plain_n${place}`, 'summary')).toBe(text);
      expect(at(codes, 'x-enum-descriptions', 2 * place)).toBe(display(text));
    });
  });
});

describe('the vectors', () => {
  test('say what the model says', () => {
    const pieces = at(readJson('vectors/vectors.json'), 'pieces');
    const cases = Array.isArray(pieces) ? pieces.flatMap((path) => at(readJson(`vectors/${path}`), 'cases') ?? []) : [];
    expect(cases).toEqual(JSON.parse(JSON.stringify(vectorsOf(textsCatalog).cases)));
  });

  test.each([
    ['texts', textsCatalog],
    ['paths', pathsCatalog],
    ['names', namesCatalog],
  ])('gives no id twice: %s', (_, catalog) => {
    const ids = vectorsOf(catalog).cases.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});

test('codes are texts in every file, whatever they look like', async () => {
  const named = await filesOf(namesCatalog);
  const codes = namesCatalog.errors.map(({ code }) => code);
  const catalog: Json = JSON.parse(named.get('catalog/catalog.json') ?? '');
  expect(codes.map((_, place) => at(catalog, 'errors', place, 'code'))).toEqual(codes);
  const schema: Json = JSON.parse(named.get('json-schema/error.schema.json') ?? '');
  expect(codes.map((_, place) => at(schema, '$defs', 'KnownCode', 'oneOf', place, 'const'))).toEqual(codes);
  for (const version of ['1.1', '1.2'] as const) {
    const document: Json = parse(named.get('openapi/errors.yaml') ?? '', { version });
    expect(at(document, 'components', 'schemas', 'ErrorCode', 'enum')).toEqual(codes);
    const [response] = Object.values(at(document, 'components', 'responses') ?? {});
    const examples = at(response, 'content', 'application/json', 'examples');
    expect(isObject(examples) && Object.keys(examples)).toEqual(namesCatalog.errors.map(({ name }) => name));
  }
});
