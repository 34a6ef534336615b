import { afterAll, test } from 'vitest';
import type { Conformance } from '../packages/harness.ts';
import { describeLanguages, needToolchain } from '../packages/languages.ts';
import { expectPass, verify } from '../packages/verify.ts';
import { namesCatalog, pathsCatalog, textsCatalog } from './catalogs.ts';
import { drawnCatalog, drawnVectors } from './drawn-catalog.ts';
import { hostileTexts } from './hostile-texts.ts';
import { hostileVectors } from './vectors.ts';

/*
 * Every text that has broken a generator, in every place of a spec that takes one, and a thousand messages and responses
 * that are drawn by chance, in every language: compiled, linted, run, and equal to the byte wherever it is a value.
 */

const catalogs = [
  { what: 'texts', catalog: textsCatalog },
  { what: 'paths', catalog: pathsCatalog },
  { what: 'names', catalog: namesCatalog },
].map(({ what, catalog }) => ({ what, catalog, vectors: hostileVectors(catalog) }));

const drawn = { what: 'drawn', catalog: drawnCatalog, vectors: drawnVectors };

const summary: Record<string, string>[] = [];
const byText = new Map(Object.keys(hostileTexts).map((text) => [text, new Map<string, string>()]));

/** Counts the cases of each text's two errors, which have its place in their names. */
const countByText = (language: string, { failed }: Conformance): void => {
  const textAt = (id: string): number => Number(/^(?:text|plain)_n(\d+)\//.exec(id)?.[1] ?? -1);
  const count = (ids: readonly { readonly id: string }[], at: number): number =>
    ids.filter(({ id }) => textAt(id) === at).length;
  const cases = catalogs[0]?.vectors.cases ?? [];
  [...byText.values()].forEach((row, at) => {
    const total = count(cases, at);
    row.set(language, `${total - count(failed, at)}/${total}`);
  });
};

describeLanguages((language) => {
  test.for([...catalogs, drawn])('$what', async ({ what, catalog, vectors }, context) => {
    const present = await needToolchain(language, context);
    const verdict = await verify(language, present, {
      catalog,
      vectors,
      checks: ({ gates }, places) => gates?.(places) ?? [],
    });
    const { conformance, isKept } = verdict;
    const { id } = language.toolchain;
    const equal = conformance === undefined ? 'parsed, not compiled' : `${conformance.passed}/${conformance.total}`;
    summary.push({ language: id, what, equal, verdict: isKept ? 'kept' : 'new' });
    if (what === 'texts' && conformance !== undefined && conformance.trouble === undefined)
      countByText(id, conformance);
    expectPass(context.expect, verdict);
  });
});

afterAll(() => {
  console.table(summary);
  if (process.env['ERRSPEC_REPORT'] === 'texts')
    console.table(Object.fromEntries([...byText].map(([text, row]) => [text, Object.fromEntries(row)])));
});
