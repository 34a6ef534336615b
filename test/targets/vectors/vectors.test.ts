import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { style } from '../../../generator/render/format.ts';
import { vectorsOf, vectorsTarget } from '../../../generator/targets/vectors/index.ts';
import { catalogOf } from '../../model/catalog-of.ts';

const row = (code: number): string =>
  `{ code: ${code}, name: error_${code}, status: 400, message: "{0} is {1}.", params: [{ name: what }, { name: how, type: integer }], messages: { de: "{0} ist {1}." } }`;

const smallCatalog = catalogOf([row(1), row(2), '{ code: 0, name: fine, status: 200, kind: success, message: Fine. }']);

const render = () => '';

describe('the cases', () => {
  const { cases } = vectorsOf(smallCatalog);

  test('each case has an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('every error is looked up, and every error but a success is raised, encoded, decoded and matched', () => {
    const ops = (name: string) => new Set(cases.filter(({ id }) => id.startsWith(`${name}/`)).map(({ op }) => op));
    expect(ops('error_1')).toEqual(new Set(['lookup', 'raise', 'encode', 'decode', 'matches']));
    expect(ops('fine')).toEqual(new Set(['lookup', 'decode']));
  });

  test('a catalog of successes alone has no general cases', () => {
    const { cases: few } = vectorsOf(
      catalogOf(['{ code: 0, name: fine, status: 200, kind: success, message: Fine. }']),
    );
    expect(few.map(({ id }) => id)).toEqual(['fine/lookup', 'fine/decode/200', 'fine/decode/400']);
  });
});

const rowsOf = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => row(at + 1));

/** What is asked about an error of a table, by its place. */
const asked = (rows: readonly string[]) => {
  const { cases } = vectorsOf(catalogOf(rows));
  return (place: number) => cases.filter(({ id }) => id.startsWith(`error_${place + 1}/`)).map(({ op }) => op);
};

describe('a table of thousands', () => {
  const opsAt = asked(rowsOf(2_200));

  test.each([0, 63, 997, 1_002, 1_999, 2_000, 2_199])('asks everything of the error at %i', (place) => {
    expect(new Set(opsAt(place))).toEqual(new Set(['lookup', 'raise', 'encode', 'decode', 'matches']));
  });

  test.each([64, 500, 996, 1_003, 2_196])('asks little of the error at %i, which is like others', (place) => {
    expect(opsAt(place)).toEqual(['lookup', 'raise']);
  });

  test('renders each error in another locale, each in turn', () => {
    const rows = rowsOf(100).map((text) => text.replace('messages: {', 'messages: { fr: "{0} est {1}.",'));
    const { cases } = vectorsOf(catalogOf(rows));
    const locales = [70, 71, 72].map((place) => cases.find(({ id }) => id === `error_${place}/raise`));
    expect(locales).toMatchObject([{ locales: ['de'] }, { locales: ['fr'] }, { locales: ['de'] }]);
  });

  test.each([
    ['a type', 'type: integer', 'type: number'],
    ['a sensitive value', '{ name: what }', '{ name: what, sensitive: true }'],
    ['another order', '{0} is {1}.', '{1} is {0}.'],
    ['a sign', '{0} is {1}.', '{0} is {1}!'],
    ['a sign of a translation', '{0} ist {1}.', '{0} ist „{1}“.'],
    ['a translation that is not there', 'messages: { de: "{0} ist {1}." }', ''],
    ['a status', 'status: 400', 'status: 500'],
    ['a retry', 'status: 400', 'status: 400, retry: check'],
  ])('asks everything of the first error with %s of its own', (_, usual, own) => {
    const rows = rowsOf(300).map((text, at) => ([200, 201].includes(at) ? text.replace(usual, own) : text));
    const ops = asked(rows);
    expect(ops(200)).toContain('matches');
    expect(ops(201)).toEqual(['lookup', 'raise']);
  });

  test('grows by no more than 2 KB for a further error', async () => {
    const size = async (count: number) => {
      const files = await vectorsTarget.emit(catalogOf(rowsOf(count)), render, {});
      return files.reduce((sum, { text }) => sum + text.length, 0);
    };
    expect((await size(800)) - (await size(200))).toBeLessThan(600 * 2_000);
  });
});

describe('the files', async () => {
  const catalog = catalogOf(rowsOf(500));
  const files = await vectorsTarget.emit(catalog, render, {});
  const [manifest, ...pieces] = files.map(({ path, text }) => ({ path, json: JSON.parse(text) }));

  test('are listed in vectors.json', () => {
    expect(manifest).toEqual({
      path: 'vectors.json',
      json: { errspec: 1, catalog: 'some-api', pieces: pieces.map(({ path }) => path) },
    });
  });

  test('hold a thousand cases at most, each file whole in itself, all of them together', () => {
    expect(pieces.length).toBeGreaterThan(1);
    for (const { json } of pieces) expect(json).toMatchObject({ errspec: 1, catalog: 'some-api' });
    expect(pieces.every(({ json }) => json.cases.length <= 1_000)).toBe(true);
    const { cases } = vectorsOf(catalog);
    expect(pieces.flatMap(({ json }) => json.cases)).toEqual(JSON.parse(JSON.stringify(cases)));
  });

  test('are in the style of prettier', async () => {
    for (const { text } of files) expect(await format(text, { ...style, parser: 'json' })).toBe(text);
  });
});

describe('cases of long texts', async () => {
  // A letter that is written as an escape of six bytes.
  const long = (code: number, count: number): string =>
    `{ code: ${code}, name: error_${code}, status: 400, message: "${'é'.repeat(count)}" }`;
  const catalog = catalogOf([row(1), long(2, 20_000), long(3, 20_000), long(4, 20_000), row(5), long(6, 170_000)]);
  const files = await vectorsTarget.emit(catalog, render, {});
  const pieces = files.slice(1).map(({ text }) => ({ bytes: text.length, cases: JSON.parse(text).cases }));

  test('are in files of a megabyte and what its indents take, but where one case is longer', () => {
    const large = pieces.filter(({ bytes }) => bytes > 1_100_000).map(({ cases }) => cases.length);
    expect([...new Set(large)]).toEqual([1]);
  });

  test('fill their files: no two that follow each other would fit into one', () => {
    const both = pieces.slice(1).map(({ bytes }, at) => bytes + (pieces[at]?.bytes ?? 0));
    expect(Math.min(...both)).toBeGreaterThan(1_000_000);
  });

  test('are all there, in order', () => {
    expect(pieces.flatMap(({ cases }) => cases)).toEqual(JSON.parse(JSON.stringify(vectorsOf(catalog).cases)));
  });
});
