import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCatalogs } from '../../generator/compare/comparison.ts';
import type { Side } from '../../generator/compare/side.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { templates } from '../../generator/io/templates.ts';
import { createRender } from '../../generator/render/engine.ts';
import { vectorsTarget } from '../../generator/targets/vectors/index.ts';
import { anyChange, anyTable, catalogOfTable, edits } from './drawn-changes.ts';

const nowhere = () => undefined;

const sideOf = (catalog: ErrorCatalog): Side => ({
  catalog,
  places: {
    ofError: nowhere,
    ofCategory: nowhere,
    ofRetired: nowhere,
    ofTranslation: nowhere,
    ofCatalog: nowhere,
    ofEnvelope: nowhere,
  },
  sources: new Map(),
  unknown: [],
});

const render = createRender(templates);

const vectorsOf = async (catalog: ErrorCatalog): Promise<string> =>
  JSON.stringify(await vectorsTarget.emit(catalog, render, {}));

describe('a drawn table', () => {
  test('is as itself', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { changes, version } = compareCatalogs(sideOf(catalogOfTable(table)), sideOf(catalogOfTable(table)));
        expect(changes).toEqual([]);
        expect(version.step).toBe('none');
      }),
      { numRuns: 60 },
    );
  });

  test.each(Object.keys(edits))('is never silent about: %s', (edit) => {
    fc.assert(
      fc.property(anyTable, fc.nat(3), (table, place) => {
        const now = edits[edit]?.(table, place) ?? table;
        const { changes, version } = compareCatalogs(sideOf(catalogOfTable(table)), sideOf(catalogOfTable(now)));
        expect(changes.filter(({ rule }) => rule !== 'version-not-raised')).not.toEqual([]);
        expect(version.step).not.toBe('none');
      }),
      { numRuns: 20 },
    );
  });

  test('has other vectors only if something is different', async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async ({ old, new: now }) => {
        const catalogs = [catalogOfTable(old), catalogOfTable(now)] as const;
        const [before, after] = [await vectorsOf(catalogs[0]), await vectorsOf(catalogs[1])];
        if (before !== after) expect(compareCatalogs(sideOf(catalogs[0]), sideOf(catalogs[1])).changes).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('has a change for each error that is gone or new, whichever way it is compared', () => {
    fc.assert(
      fc.property(anyChange, ({ old, new: now }) => {
        const [one, other] = [sideOf(catalogOfTable(old)), sideOf(catalogOfTable(now))];
        const count = (from: Side, to: Side, rules: readonly string[]): number =>
          compareCatalogs(from, to).changes.filter(({ rule }) => rules.includes(rule)).length;
        expect(count(one, other, ['error-added'])).toBe(count(other, one, ['code-vanished', 'code-removed']));
      }),
      { numRuns: 60 },
    );
  });
});
