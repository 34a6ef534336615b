import { describe, expect, test } from 'vitest';
import { recognizeReader } from '../../../generator/import/readers/index.ts';
import { findRulePage } from '../../../generator/io/rule-pages.ts';

describe('the source on the page of a rule of readers', () => {
  test.each([
    'import-cells-extra',
    'import-kind-assumed',
    'import-message-made',
    'import-source-unreadable',
    'import-text-doubtful',
  ])('%s breaks it', async (rule) => {
    const [{ name = '', text = '' } = {}, ...others] = findRulePage(rule)?.examples[0]?.files ?? [];
    expect(others).toEqual([]);
    const { doubts } = await recognizeReader(name, text).read(name, text);
    expect(doubts.map((doubt) => doubt.rule)).toContain(rule);
  });
});
