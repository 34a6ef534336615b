import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../generator/io/rule-pages.ts';
import { temporaryFolder } from '../io/temporary.ts';
import { runCommand } from '../run-command.ts';
import { completeSpec } from './example-project.ts';

const files = { 'errors.yaml': completeSpec('- { code: code-invalid, name: odd, status: 400, message: Odd. }\n') };
const run = (line: string) => runCommand(`errspec explain ${line}`, temporaryFolder(files));

describe('a word that is the id of a rule', () => {
  test.each(ruleIds())('%s is explained, in 80 columns but for examples', async (rule) => {
    const { exitCode, stdout, stderr } = await run(rule);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^${rule} · a rule of errspec [a-z]+\n\n  [A-Z\`]`));
    expect(stdout).toMatch(/\n {2}Why {2}[^]*\n {2}Fix {2}[^]*\n\n {2}(?:Bad|Old|Source)\n/);
    expect(stdout).not.toMatch(/\]\(|\.md\)/);
    const prose = stdout.slice(0, stdout.search(/\n {2}(?:Bad|Old|Source)\n/)).split('\n');
    expect(prose.filter((line) => line.length > 80)).toEqual([]);
  });

  test('comes before codes', async () => {
    expect((await run('code-invalid --spec errors.yaml')).stdout).toContain('a rule of errspec lint');
  });

  test('is explained as data', async () => {
    const { stdout } = await run('code-duplicate --json');
    expect(JSON.parse(stdout)).toMatchObject({
      rule: 'code-duplicate',
      examples: [{ title: 'Bad' }, { title: 'Good' }],
    });
  });
});

test.each([
  ['code-dupliate', 2, 'errspec: There is no rule code-dupliate. Did you mean the rule code-duplicate?\n'],
  ['code-dupliate --spec errors.yaml', 1, /Did you mean the rule code-duplicate\?\n$/],
])('%s is near to a rule', async (line, exitCode, stderr) => {
  expect(await run(line)).toMatchObject({
    exitCode,
    stderr: typeof stderr === 'string' ? stderr : expect.stringMatching(stderr),
  });
});

test('--rules lists every rule, as text and as data', async () => {
  const { stdout } = await run('--rules');
  expect(ruleIds().filter((rule) => !stdout.includes(`\n${rule} `) && !stdout.startsWith(`${rule} `))).toEqual([]);
  const { rules } = JSON.parse((await run('--rules --json')).stdout) as { rules: { rule: string }[] };
  expect(rules.map(({ rule }) => rule)).toEqual(ruleIds());
});
