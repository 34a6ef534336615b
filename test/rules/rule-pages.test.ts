import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findRulePage, ruleIds } from '../../generator/io/rule-pages.ts';
import { readRulePage, type ExampleFile } from '../../generator/style/rule-page.ts';
import { styleRules } from '../../generator/style/style-rules.ts';
import { runCommand } from '../run-command.ts';
import { createExample } from './example-project.ts';

const project = new URL('../../', import.meta.url).pathname;
const pages = ruleIds().map((rule) => ({ rule, page: findRulePage(rule) }));

/** The rules of the tables of FORMAT.md. */
const listedRules = (): readonly string[] => {
  const format = readFileSync(join(project, 'spec/FORMAT.md'), 'utf8');
  return [...format.slice(format.indexOf('## Rules')).matchAll(/^\| `([a-z]+(?:-[a-z0-9]+)*)`/gm)].map(
    ([, rule = '']) => rule,
  );
};

describe('the pages of rules', () => {
  test('have one form, and the id of the rule as their title', () => {
    expect(readdirSync(join(project, 'spec/rules')).filter((name) => !/^[a-z-]+\.md$/.test(name))).toEqual([]);
    expect(pages.map(({ page }) => page?.rule)).toEqual(pages.map(({ rule }) => rule));
  });

  test('show a bad and a good example, an old and a new one, or a source', () => {
    const titles = pages.map(({ rule, page }) => [rule, page?.examples.map(({ title }) => title).join(' ')]);
    expect(titles.filter(([, shown]) => !['Bad Good', 'Old New', 'Source'].includes(shown ?? ''))).toEqual([]);
  });

  test('are there for each rule of FORMAT.md', () => {
    expect(listedRules().length).toBeGreaterThan(60);
    expect(listedRules().filter((rule) => findRulePage(rule) === undefined)).toEqual([]);
  });

  test('of rules of a spec are there for rules of FORMAT.md alone', () => {
    const ofSpecs = pages.filter(({ page }) => page?.examples.some(({ title }) => title === 'Bad'));
    expect(ofSpecs.map(({ rule }) => rule).filter((rule) => !listedRules().includes(rule))).toEqual([]);
  });

  test('of rules of style say in which presets they are, and FORMAT.md says the same', () => {
    const format = readFileSync(join(project, 'spec/FORMAT.md'), 'utf8');
    for (const { id, presets } of styleRules) {
      const names = presets.map((preset) => `\`${preset}\``);
      const said = `In the preset${names.length > 1 ? 's' : ''} ${names.join(' and ')}.`;
      expect(findRulePage(id)?.summary.replaceAll('\n', ' ').endsWith(` ${said}`), `${id}: ${said}`).toBe(true);
      expect(new RegExp(`^\\| \`${id}\` +\\| (.*?) +\\|`, 'm').exec(format)?.[1], id).toBe(names.join(', '));
    }
  });

  test('link to pages that are there', () => {
    const links = pages.flatMap(({ rule }) =>
      [...readFileSync(join(project, `spec/rules/${rule}.md`), 'utf8').matchAll(/\]\(([a-z-]+)\.md\)/g)].map(
        ([, to = '']) => ({ rule, to }),
      ),
    );
    expect(links.filter(({ to }) => !ruleIds().includes(to))).toEqual([]);
  });

  test('are shipped', () => {
    const { files } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { files: string[] };
    expect(files).toContain('spec/rules');
  });
});

test.each([
  ['no paragraph', '# a-b\n\n## Why\n\nx\n\n## How to fix it\n\nx\n'],
  ['no reason', '# a-b\n\nx\n\n## How to fix it\n\nx\n'],
  ['an unknown heading', '# a-b\n\nx\n\n## Why\n\nx\n\n## How to fix it\n\nx\n\n## Worse\n\n```yaml\nx\n```\n'],
  ['an example without a fence', '# a-b\n\nx\n\n## Why\n\nx\n\n## How to fix it\n\nx\n\n## Bad\n\nx\n'],
])('a page with %s is no page', (_, text) => {
  expect(readRulePage(text)).toBeUndefined();
});

/** A configuration that turns on one rule of style, with a preset. */
const configOf = (rule: string, preset: string): string =>
  `version: 1\nspec: errors.yaml\nout: out\nlint: { preset: ${preset}${isStyle(rule) ? `, ${rule}: warn` : ''} }\n`;

const isStyle = (rule: string): boolean => styleRules.some(({ id }) => id === rule);

/** The rules that `errspec lint` finds in an example. */
const rulesIn = async (example: readonly ExampleFile[], config: string): Promise<readonly string[]> => {
  const folder = createExample(example, { 'errspec.yaml': config });
  const { stdout } = await runCommand('errspec lint --json', folder);
  const found = JSON.parse(stdout) as { rule: string }[] | { error: { diagnostics: { rule: string }[] } };
  return [...new Set((Array.isArray(found) ? found : found.error.diagnostics).map(({ rule }) => rule))];
};

describe('the examples on the page of', () => {
  for (const { rule, page } of pages) {
    const [bad, good] = ['Bad', 'Good'].map((title) => page?.examples.find((one) => one.title === title)?.files);
    if (bad === undefined || good === undefined) continue;
    test(`${rule}: the bad one breaks this rule alone, the good one breaks none`, async () => {
      expect(await rulesIn(bad, configOf(rule, isStyle(rule) ? 'none' : 'recommended'))).toEqual([rule]);
      expect(await rulesIn(good, configOf(rule, 'recommended'))).toEqual([]);
    });
  }
});
