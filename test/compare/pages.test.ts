import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules, type RuleFacts } from '../../generator/compare/rules.ts';
import { findRulePage } from '../../generator/io/rule-pages.ts';
import { compareSpecs } from './compare-specs.ts';

const project = new URL('../../', import.meta.url).pathname;

/** The cells of a row of a table, without blanks around them. */
const cellsOf = (row: string): readonly string[] =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

test('spec/DIFF.md lists the rules as they are', () => {
  const page = readFileSync(join(project, 'spec/DIFF.md'), 'utf8');
  const rows = page.split('\n').filter((line) => /^\| \[`[a-z-]+`\]\(rules\//.test(line));
  const wanted = Object.entries(rules).map(([id, facts]: readonly [string, RuleFacts]) => [
    `[\`${id}\`](rules/${id}.md)`,
    `${facts.what}${facts.isError === true ? ' **An error.**' : ''}`,
    ...[facts.client, facts.server, facts.source].map((levels) => levels.join(', ')),
  ]);
  expect(rows.map(cellsOf)).toEqual(wanted);
});

describe('the example on the page of', () => {
  test.each(Object.entries(rules))('%s shows it', (id, { what }) => {
    const page = findRulePage(id);
    const [old, now] = ['Old', 'New'].map((title) => page?.examples.find((one) => one.title === title)?.files[0]?.text);
    if (page === undefined || old === undefined || now === undefined)
      throw new Error(`${id} has no page with examples`);
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');
    expect(plain(page.summary)).toBe(plain(what));
    const found = compareSpecs(old, now).changes.map(({ rule }) => rule);
    expect(found).toContain(id);
    // An example shows one thing: beside it are only what follows from it, and the version.
    expect(new Set(found).size).toBeLessThanOrEqual(3);
  });
});
