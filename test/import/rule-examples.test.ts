import { describe, expect, test } from 'vitest';
import { findRulePage, ruleIds } from '../../generator/io/rule-pages.ts';
import { importText } from './import-text.ts';

/** Rules whose doubts are not made of texts, but by readers of other kinds. */
const rules = ruleIds().filter((rule) => rule.startsWith('import-'));

test('rules of import have pages', () => {
  expect(rules.length).toBeGreaterThan(12);
});

describe('the source on the page of a rule', () => {
  test.each(rules)('%s breaks it', async (rule) => {
    const [{ name = '', text = '' } = {}, ...others] = findRulePage(rule)?.examples[0]?.files ?? [];
    expect(others).toEqual([]);
    const { drafted } = await importText(name, text);
    expect(drafted.doubts.map((doubt) => doubt.rule)).toContain(rule);
  });
});
