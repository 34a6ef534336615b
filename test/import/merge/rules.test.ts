import { describe, expect, test } from 'vitest';
import { findRulePage } from '../../../generator/io/rule-pages.ts';
import { runCommand } from '../../run-command.ts';
import { temporaryFolder } from '../../io/temporary.ts';

describe('the example on the page of', () => {
  test.each([
    'import-code-returned',
    'import-code-changed',
    'import-code-unread',
    'import-parameters-changed',
    'import-not-retired',
  ])('%s: the rule is found in a merge', async (rule) => {
    const files = findRulePage(rule)?.examples.find(({ title }) => title === 'Source')?.files ?? [];
    const folder = temporaryFolder(Object.fromEntries(files.map(({ name, text }) => [name, text])));
    const { stdout } = await runCommand('errspec import page.md --merge errors.yaml --retire --dry-run --json', folder);
    const { notices } = JSON.parse(stdout) as { notices: { rule: string; severity: string }[] };
    expect(notices.filter(({ severity }) => severity === 'warning').map((found) => found.rule)).toEqual([rule]);
  });
});
