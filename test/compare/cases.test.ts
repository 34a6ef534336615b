import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isRuleId, rules, type RuleFacts } from '../../generator/compare/rules.ts';
import { compareSpecs, showChange } from './compare-specs.ts';

/*
 * cases.txt: the old table, `---`, the new table, `>>>` with the step of the version, and a line for each change: its severity,
 * its rule, and the levels that are not none for clients, servers and languages.
 */

const cases = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((text) => {
    const [, name = '', old = '', now = '', step = '', want = ''] =
      /^(.*)\n([^]*?)^--- ?\n([^]*?)^>>> (.*)\n([^]*)$/m.exec(text) ?? [];
    return { name, old, now, step, want: want.split('\n').filter((line) => line !== '') };
  });

const compared = cases.map((one) => ({ ...one, found: compareSpecs(one.old, one.now) }));

/** The version is a matter of its own. */
const changesOf = ({ found }: (typeof compared)[number]) =>
  found.changes.filter(({ rule }) => rule !== 'version-not-raised');

describe('what is different between two tables', () => {
  test('is asked of many', () => {
    expect(cases.length).toBeGreaterThan(90);
  });

  for (const one of compared) {
    test(`${one.name}`, () => {
      expect(changesOf(one).map(showChange)).toEqual(one.want);
      expect(one.found.version.step).toBe(one.step);
    });
  }

  test('shows each rule', () => {
    const seen = new Set(compared.flatMap(({ found }) => found.changes.map(({ rule }) => rule)));
    const elsewhere = ['version-lowered'];
    expect(Object.keys(rules).filter((rule) => isRuleId(rule) && !seen.has(rule))).toEqual(elsewhere);
  });

  test('has the levels that the rules name', () => {
    const odd = compared.flatMap((one) =>
      changesOf(one).flatMap(({ rule, client, server, languages }) => {
        const facts: RuleFacts = rules[rule];
        return [
          ...(facts.client.includes(client.level) ? [] : [`${one.name}: ${rule}: client ${client.level}`]),
          ...(facts.server.includes(server.level) ? [] : [`${one.name}: ${rule}: server ${server.level}`]),
          ...[...languages]
            .filter(([, { level }]) => !facts.source.includes(level))
            .map(([id, { level }]) => `${one.name}: ${rule}: ${id} ${level}`),
        ];
      }),
    );
    expect(odd).toEqual([]);
  });

  test('has a place for each change that is breaking', () => {
    const odd = compared.flatMap((one) =>
      changesOf(one)
        .filter((change) => change.old === undefined && change.new === undefined)
        .map(({ rule }) => `${one.name}: ${rule}`),
    );
    expect(odd.filter((text) => !text.endsWith('order-changed'))).toEqual([]);
  });
});

test.each(cases.map(({ name, old }) => [name, old] as const))('a table is as itself: %s', (_, old) => {
  expect(compareSpecs(old, old)).toMatchObject({ changes: [], version: { step: 'none' } });
});
