import { describe, expect, test } from 'vitest';
import { findRulePage, ruleIds } from '../../generator/io/rule-pages.ts';
import { temporaryFolder } from '../io/temporary.ts';
import { runCommand } from '../run-command.ts';

/* The page of a rule of import has a source. Imported, it gives this rule. */

/** The rules of what `errspec import` decided and doubts. */
const rulesIn = async (file: string, folder: string): Promise<readonly string[]> => {
  const { stderr } = await runCommand(`errspec import ${file} --json`, folder);
  const end = stderr.lastIndexOf('}') + 1;
  const { notices } = JSON.parse(stderr.slice(0, end)) as { notices: { rule: string }[] };
  return notices.map(({ rule }) => rule);
};

describe('the source on the page of', () => {
  const pages = ruleIds().flatMap((rule) => {
    const source = findRulePage(rule)?.examples.find(({ title }) => title === 'Source')?.files[0];
    return source === undefined ? [] : [{ rule, source }];
  });

  test.each(pages)('$rule gives it', async ({ rule, source: { name = 'errors.txt', text } }) => {
    expect(await rulesIn(name, temporaryFolder({ [name]: text }))).toContain(rule);
  });
});
