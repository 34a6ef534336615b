import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../generator/config/config.ts';
import type { Level, Preset } from '../../generator/style/settings.ts';
import { levelOf, settableRules, styleRules } from '../../generator/style/style-rules.ts';
import { createProject, spec } from '../commands/project.ts';
import { errorOf, lintText, only } from './find-style.ts';

const head = 'version: 1\nspec: errors.yaml\nout: out\n';

describe('lint in errspec.yaml', () => {
  test.each<readonly [text: string, preset: Preset, levels: Readonly<Record<string, Level>>]>([
    ['', 'recommended', {}],
    ['lint: {}', 'recommended', {}],
    ['lint: { preset: strict }', 'strict', {}],
    [
      'lint: { preset: none, fix-missing: error, message-blanks: off }',
      'none',
      { 'fix-missing': 'error', 'message-blanks': 'off' },
    ],
    ['lint: { text-comment: "off" }', 'recommended', { 'text-comment': 'off' }],
  ])('%s', (text, preset, levels) => {
    const { settings, diagnostics } = readConfig('errspec.yaml', `${head}${text}\n`);
    expect(diagnostics).toEqual([]);
    expect([settings.preset, Object.fromEntries(settings.levels)]).toEqual([preset, levels]);
  });

  test('is for all catalogs', () => {
    const text = 'version: 1\nlint: { preset: none }\ncatalogs: [{ spec: a.yaml, out: a }, { spec: b.yaml, out: b }]\n';
    expect(readConfig('errspec.yaml', text)).toMatchObject({ diagnostics: [], settings: { preset: 'none' } });
  });

  test.each<readonly [text: string, rule: string, help: string]>([
    ['lint: []', 'type-wrong', 'Write { preset: strict }.'],
    ['lint: strict', 'type-wrong', 'Write { preset: strict }.'],
    ['lint: { preset: strikt }', 'choice-unknown', 'Did you mean strict?'],
    ['lint: { preset: all-of-them }', 'choice-unknown', 'Write recommended, strict or none.'],
    ['lint: { fix-missing: 2 }', 'choice-unknown', 'Write off, warn or error.'],
    ['lint: { fix-missing: [warn] }', 'choice-unknown', 'Write off, warn or error.'],
    ['lint: { fix-mising: warn }', 'rule-unknown', 'Did you mean fix-missing?'],
    ['lint: { code-retired: warn }', 'rule-unknown', 'Only warnings can be set: an error is a mistake in the table.'],
  ])('%s is wrong', (text, rule, help) => {
    expect(readConfig('errspec.yaml', `${head}${text}\n`).diagnostics).toMatchObject([{ rule, help }]);
  });

  test('is as FORMAT.md shows it', () => {
    const page = readFileSync(new URL('../../spec/FORMAT.md', import.meta.url), 'utf8');
    const shown = [...page.matchAll(/```yaml errspec\.yaml\n(.*?)```/gs)].map(([, text = '']) => text);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.flatMap((text) => readConfig('errspec.yaml', text).diagnostics)).toEqual([]);
  });
});

describe('the level of a rule', () => {
  const none = new Map<string, Level>();

  test('is that of its preset', () => {
    expect(levelOf('message-blanks', { preset: 'recommended', levels: none })).toBe('warn');
    expect(levelOf('fix-missing', { preset: 'recommended', levels: none })).toBe('off');
    expect(levelOf('fix-missing', { preset: 'strict', levels: none })).toBe('warn');
    expect(levelOf('message-blanks', { preset: 'none', levels: none })).toBe('off');
    expect(levelOf('text-comment', { preset: 'none', levels: none })).toBe('warn');
  });

  test('is its own where it is set', () => {
    expect(levelOf('message-blanks', { preset: 'none', levels: new Map([['message-blanks', 'error']]) })).toBe('error');
  });

  test('is none for an error', () => {
    expect(levelOf('code-duplicate', { preset: 'strict', levels: none })).toBeUndefined();
  });

  test('is the severity of its findings', () => {
    const found = (level: Level) => lintText(errorOf('A  b.'), only('message-blanks', level)).diagnostics;
    expect(found('warn')).toMatchObject([{ severity: 'warning' }]);
    expect(found('error')).toMatchObject([{ severity: 'error' }]);
    expect(found('off')).toEqual([]);
  });
});

test('no two rules have one id, and every rule is in a preset', () => {
  expect(new Set(settableRules).size).toBe(settableRules.length);
  expect(styleRules.filter(({ presets }) => presets.length === 0 || presets.includes('none'))).toEqual([]);
});

describe('commands', () => {
  const odd = spec.replace('Other.', "'Other  one.'");
  const adjacent = spec.replace('Other.', '"{a}{b}"\n        params: [{ name: a }, { name: b }]');
  const project = (text: string, lint: string) =>
    createProject({ 'errors.yaml': text, 'errspec.yaml': `${head}targets: { catalog: {} }\n${lint}\n` });

  test('lint warns about style, and fails with --strict', async () => {
    const { run } = project(odd, '');
    expect(await run('errspec lint')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('message-blanks') });
    expect((await run('errspec lint --strict')).exitCode).toBe(1);
    expect((await run('errspec lint --quiet')).stdout).toBe('');
  });

  test('lint fails where a rule is an error', async () => {
    expect((await project(odd, 'lint: { message-blanks: error }').run('errspec lint')).exitCode).toBe(1);
  });

  test('generate and check say nothing of style', async () => {
    const { run } = project(odd, 'lint: { message-blanks: error }');
    expect((await run('errspec generate')).exitCode).toBe(0);
    const { exitCode, stderr } = await run('errspec check --strict');
    expect([exitCode, stderr]).toEqual([0, '']);
  });

  test('generate has the levels of warnings of the format', async () => {
    const stderr = async (lint: string) => (await project(adjacent, lint).run('errspec generate')).stderr;
    expect(await stderr('')).toContain('warning  placeholders-adjacent');
    expect(await stderr('lint: { placeholders-adjacent: off }')).not.toContain('placeholders-adjacent');
    expect(await stderr('lint: { placeholders-adjacent: error }')).toMatch(
      /error {2}placeholders-adjacent[^]*Nothing was written/,
    );
  });

  test('lint warns about style in an included file and in a locale file', async () => {
    const part =
      "categories: [{ name: part, title: Part, errors: [{ code: 7, name: seven, status: 400, message: 'A  b.' }] }]\n";
    const { run } = createProject({
      'errors.yaml': spec.replace('errspec: 1', 'errspec: 1\ninclude: [part.yaml]\nlocales: [ar.yaml]'),
      'errspec.yaml': `${head}lint: { locale-incomplete: off }\n`,
      'part.yaml': part,
      'ar.yaml': 'locale: ar\nmessages: { 7: "ا  ب." }\n',
    });
    const rulesAt = async (file: string) =>
      JSON.parse((await run(`errspec lint ${file} --json`)).stdout).map(
        ({ rule, file: at }: { rule: string; file: string }) => `${at} ${rule}`,
      );
    expect(await rulesAt('part.yaml')).toEqual(['part.yaml message-blanks']);
    expect(await rulesAt('ar.yaml')).toEqual(['ar.yaml message-blanks']);
    expect(await rulesAt('errors.yaml')).toEqual(['part.yaml message-blanks', 'ar.yaml message-blanks']);
  });

  test('sarif says what a rule is', async () => {
    const { stdout } = await project(odd, '').run('errspec lint --format sarif');
    const [rule] = JSON.parse(stdout).runs[0].tool.driver.rules;
    expect(rule).toEqual({
      id: 'message-blanks',
      shortDescription: { text: expect.stringMatching(/^A message starts or ends with a blank/) },
      help: { text: expect.stringContaining('\n\nRemove the blanks.') },
    });
  });

  test('lint says on a terminal where there is more about a rule', async () => {
    const { folder, run } = project(odd, '');
    const { stderr } = await run('errspec lint', folder, { isTerminal: true });
    expect(stderr).toBe('For more about a rule: errspec explain message-blanks\n');
    expect((await run('errspec lint', folder)).stderr).toBe('');
  });
});
