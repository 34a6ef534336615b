import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { vectorsOf } from '../../generator/targets/vectors/index.ts';
import { examplesIn, expectExample, readTable } from './page-examples.ts';

/* spec/DECODING.md: the model does what its examples say, and the vectors ask what its rules say. */

const project = new URL('../../', import.meta.url).pathname;
const page = readFileSync(join(project, 'spec/DECODING.md'), 'utf8');

describe('an example', () => {
  test.each(examplesIn(page))('$given', expectExample);

  test('of each kind is there', () => {
    expect(examplesIn(page).length).toBeGreaterThan(40);
  });
});

describe('rules', () => {
  const rules = [...page.matchAll(/^### ([A-Z]\d+) /gm)].map(([, id = '']) => id);
  const rows = [...page.slice(page.indexOf('## The vectors')).matchAll(/^\| `([^`]+)` +\| (.+?) +\|$/gm)].map(
    ([, cases = '', held = '']) => ({ cases, held: held.split(', ') }),
  );

  test('have ids of their own, in order within a section', () => {
    expect(rules.length).toBeGreaterThan(20);
    const placeIn = (id: string, at: number): number =>
      rules.slice(0, at + 1).filter((other) => other[0] === id[0]).length;
    expect(rules.filter((id, at) => id.slice(1) !== String(placeIn(id, at)))).toEqual([]);
  });

  test('are each held by cases of the vectors', () => {
    const held = new Set(rows.flatMap((row) => row.held));
    expect(rules.filter((id) => !held.has(id))).toEqual([]);
    expect([...held].filter((id) => !rules.includes(id))).toEqual([]);
  });

  test('name all cases of the vectors, and no other', () => {
    const tables = [
      'spec/okx-web3.yaml',
      'test/packages/catalogs/everything.yaml',
      'test/packages/catalogs/problems.yaml',
      'test/packages/catalogs/wires.yaml',
      'test/packages/catalogs/lists.yaml',
      'test/packages/catalogs/plain.yaml',
    ];
    const ids = tables.flatMap((path) => {
      const folder = path.slice(0, path.lastIndexOf('/') + 1);
      const table = readTable(path.slice(folder.length), (file) => readFileSync(join(project, folder, file), 'utf8'));
      return vectorsOf(table).cases.map(({ id }) =>
        id.replace(/^(?!general:)[a-z0-9_]+\//, '<error>/').replace('general:', ''),
      );
    });
    const isOf = (id: string, { cases }: (typeof rows)[number]): boolean =>
      cases.endsWith('…') ? id.startsWith(cases.slice(0, -1)) : id === cases;
    expect(ids.filter((id) => !rows.some((row) => isOf(id, row)))).toEqual([]);
    expect(rows.filter((row) => !ids.some((id) => isOf(id, row)))).toEqual([]);
  });

  test('are linked to where they are', () => {
    const anchors = new Set(
      [...page.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replaceAll(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});
