import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../generator/compare/languages.ts';
import { compareNames } from '../../generator/compare/name-changes.ts';
import type { PublicName } from '../../generator/targets/public-names.ts';
import { pairErrors } from '../../generator/compare/pairs.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { templates } from '../../generator/io/templates.ts';
import { createRender } from '../../generator/render/engine.ts';
import { targets } from '../../generator/targets/index.ts';
import { declaredNames } from './declared-names.ts';
import { anyChange, catalogOfTable, edits, type DrawnTable } from './drawn-changes.ts';

const render = createRender(templates);

const generatedNames = async (id: string, catalog: ErrorCatalog): Promise<ReadonlySet<string>> => {
  const target = targets.find((one) => one.id === id);
  return declaredNames(id, (await target?.emit(catalog, render, {})) ?? []);
};

const less = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((name) => !other.has(name)).toSorted();

/** The edits that change names, each of a table of its own. */
const named = ['remove', 'add', 'rename', 'rename with an alias', 'alias', 'kind', 'no parameters', 'parameter more'];
const tables = fc.sample(anyChange, { seed: 20_271_127, numRuns: 400 });
const drawn = [
  ...named,
  'category',
  'category renamed',
  'catalog',
  'parameter renamed',
  'parameter of another type',
].map((edit, place) => {
  const { old } = tables[place * 7] ?? { old: undefined };
  if (old === undefined) throw new Error('nothing was drawn');
  return { edit, old, now: edits[edit]?.(old, place % 4) ?? old };
});

const catalogsOf = (old: DrawnTable, now: DrawnTable) => [catalogOfTable(old), catalogOfTable(now)] as const;

describe.each(languages.map((language) => [language.id, language] as const))('%s', (id, language) => {
  test.each(drawn)('has the names that errspec diff says: $edit', async ({ old, now }) => {
    const catalogs = catalogsOf(old, now);
    const { changes } = compareNames(language, catalogs, pairErrors(...catalogs), {});
    const saidOf = (kind: 'gone' | 'new'): ReadonlySet<string> =>
      new Set(
        [...changes.values()]
          .flat()
          .filter((change) => change.kind === kind)
          .flatMap((change) => change.old ?? change.new ?? [])
          .filter(({ role }) => role !== 'package' && role !== 'locale')
          // A constant of Ruby makes errors or does not: its name is the same.
          .map(({ role, name }) => `${id === 'ruby' && role === 'definition' ? 'factory' : role} ${name}`),
      );
    const said = { gone: less(saidOf('gone'), saidOf('new')), new: less(saidOf('new'), saidOf('gone')) };
    const [before, after] = [await generatedNames(id, catalogs[0]), await generatedNames(id, catalogs[1])];
    const ignored = (names: readonly string[]): readonly string[] =>
      names.filter((name) => !packageNames(id, catalogs).has(name));
    expect(before.size).toBeGreaterThan(5);
    expect({ gone: ignored(less(before, after)), new: ignored(less(after, before)) }).toEqual(said);
  });
});

describe.each(languages.filter(({ names }) => names.isByError).map((language) => [language.id, language] as const))(
  '%s',
  (_, { names }) => {
    test('names an error alike whatever other errors the table has', () => {
      for (const { old } of tables.slice(0, 60)) {
        const catalog = catalogOfTable(old);
        const all = names.of(catalog, {});
        for (const error of catalog.errors) {
          const isOwn = ({ owner }: PublicName): boolean =>
            typeof owner === 'object' && 'code' in owner && owner.code === error.code;
          expect(names.of({ ...catalog, errors: [error] }, {}).filter(isOwn)).toEqual(all.filter(isOwn));
        }
      }
    });
  },
);

/** Names that belong to the package as a whole, which a pattern for errors also finds. */
const packageNames = (id: string, catalogs: readonly ErrorCatalog[]): ReadonlySet<string> => {
  const language = languages.find((one) => one.id === id);
  return new Set(
    catalogs.flatMap((catalog) =>
      (language?.names.of(catalog, {}) ?? []).flatMap(({ role, name }) =>
        role === 'package' ? [`category ${name}`] : [],
      ),
    ),
  );
};
