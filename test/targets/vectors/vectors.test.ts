import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { style } from '../../../generator/render/format.ts';
import { vectorsOf, vectorsTarget } from '../../../generator/targets/vectors/index.ts';
import { catalogOf } from '../../model/catalog-of.ts';

const row = (code: number): string =>
  `{ code: ${code}, name: error_${code}, status: 400, message: "{0} is {1}.", params: [{ name: what }, { name: how, type: integer }], messages: { de: "{0} ist {1}." } }`;

const catalog = catalogOf([row(1), row(2), '{ code: 0, name: fine, status: 200, kind: success, message: Fine. }']);

const render = () => '';

describe('vectors.json', () => {
  const { cases } = vectorsOf(catalog);

  test('each case has an id of its own', () => {
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test('every error is looked up, and every error but a success is raised, encoded, decoded and matched', () => {
    const ops = (name: string) => new Set(cases.filter(({ id }) => id.startsWith(`${name}/`)).map(({ op }) => op));
    expect(ops('error_1')).toEqual(new Set(['lookup', 'raise', 'encode', 'decode', 'matches']));
    expect(ops('fine')).toEqual(new Set(['lookup', 'decode']));
  });

  test('prettier changes nothing', async () => {
    for (const { text } of await vectorsTarget.emit(catalog, render, {})) {
      expect(await format(text, { ...style, parser: 'json' })).toBe(text);
    }
  });

  test('it grows with the errors, and by no more than 12 KB for one', async () => {
    const size = async (count: number) => {
      const rows = Array.from({ length: count }, (_, index) => row(index + 1));
      const [file] = await vectorsTarget.emit(catalogOf(rows), render, {});
      return file?.text.length ?? 0;
    };
    expect((await size(300)) - (await size(100))).toBeLessThan(200 * 12_000);
  });

  test('a catalog of successes alone has no general cases', () => {
    const { cases: few } = vectorsOf(
      catalogOf(['{ code: 0, name: fine, status: 200, kind: success, message: Fine. }']),
    );
    expect(few.map(({ id }) => id)).toEqual(['fine/lookup', 'fine/decode/200', 'fine/decode/400']);
  });
});
