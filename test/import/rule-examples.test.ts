import { describe, expect, test } from 'vitest';
import { findRulePage, ruleIds } from '../../generator/io/rule-pages.ts';
import { importText } from './import-text.ts';

/** Rules of an import alone. A page with a spec beside its source is about a merge: merge/rules.test.ts. */
const rules = ruleIds().filter(
  (rule) => rule.startsWith('import-') && findRulePage(rule)?.examples[0]?.files.length === 1,
);

test('rules of import have pages', () => {
  expect(rules.length).toBeGreaterThan(12);
});

describe('the source on the page of a rule', () => {
  test.each(rules)('%s breaks it', async (rule) => {
    const [{ name = '', text = '' } = {}] = findRulePage(rule)?.examples[0]?.files ?? [];
    const { drafted } = await importText(name, text);
    expect(drafted.doubts.map((doubt) => doubt.rule)).toContain(rule);
  });
});
