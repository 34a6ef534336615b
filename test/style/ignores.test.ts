import { describe, expect, test } from 'vitest';
import { readFrom, specName } from '../spec/sample.ts';
import { readCatalog } from '../../generator/generate.ts';
import { completeSpec } from '../rules/example-project.ts';
import { errorOf, lintText, only } from './find-style.ts';

/** A message with two blanks, and one that is not misspelt. */
const bad = (code: number): string =>
  `- code: ${code}\n  name: n${code}\n  status: 400\n  message: 'Odd  text ${code}.'\n`;

const shown = (text: string): readonly string[] => lintText(text, only('message-blanks')).shown;

describe('a comment', () => {
  const found = 'message-blanks:   ';

  test.each<readonly [what: string, text: string, want: readonly string[]]>([
    ['none', bad(1), [found]],
    ['above an error', `# errspec-ignore message-blanks: why\n${bad(1)}`, []],
    ['above an error, for this one alone', `# errspec-ignore message-blanks: why\n${bad(1)}${bad(2)}`, [found]],
    ['above the key', bad(1).replace('  message', '  # errspec-ignore message-blanks: why\n  message'), []],
    [
      'above another key',
      bad(1).replace('  status', '  # errspec-ignore message-blanks: why\n  status'),
      ['ignore-unused: message-blanks', found],
    ],
    ['behind the value', bad(1).replace("1.'", "1.' # errspec-ignore message-blanks: why"), []],
    ['behind the first key of an error', bad(1).replace('code: 1', 'code: 1 # errspec-ignore message-blanks: why'), []],
    [
      'behind an error in one line',
      "- { code: 1, name: one, status: 400, message: 'Odd  text.' } # errspec-ignore message-blanks: why\n",
      [],
    ],
    [
      'with several rules',
      `# errspec-ignore text-repeated, message-blanks: why\n${bad(1)}`,
      ['ignore-unused: text-repeated'],
    ],
    ['for the whole file', `# errspec-ignore-file message-blanks: why\n${bad(1)}${bad(2)}`, []],
    ['with more signs and blanks', `##   errspec-ignore   message-blanks :  why\n${bad(1)}`, []],
    ['with a colon in the reason', `# errspec-ignore message-blanks: why: it is so\n${bad(1)}`, []],
    [
      'without a reason, which ignores all the same',
      `# errspec-ignore message-blanks\n${bad(1)}`,
      ['ignore-invalid: # errspec-ignore message-blanks'],
    ],
    [
      'with an empty reason',
      `# errspec-ignore message-blanks:\n${bad(1)}`,
      ['ignore-invalid: # errspec-ignore message-blanks:'],
    ],
    ['without a rule', `# errspec-ignore: why\n${bad(1)}`, ['ignore-invalid: # errspec-ignore: why', found]],
    ['of an unknown rule', `# errspec-ignore message-blank: why\n${bad(1)}`, ['ignore-invalid: message-blank', found]],
    ['of an error', `# errspec-ignore code-duplicate: why\n${bad(1)}`, ['ignore-invalid: code-duplicate', found]],
    ['of a rule that is off', `# errspec-ignore text-repeated, message-final-stop: why\n${bad(1)}`, [found]],
    [
      'at the end of the file',
      `${bad(1)}# errspec-ignore message-blanks: why\n`,
      [found, 'ignore-unused: message-blanks'],
    ],
    [
      'of another tool',
      `# eslint-disable message-blanks: why\n# errspec-ignored message-blanks: x\n${bad(1)}`,
      [found],
    ],
    [
      'that is no comment, but a text',
      `- code: 1\n  name: one\n  status: 400\n  message: |-\n    # errspec-ignore message-blanks: why\n    Odd  text.\n`,
      ['message-blanks: \n'],
    ],
  ])('%s', (what, text, want) => {
    const rules = new Map([
      ...only('message-blanks').levels,
      ...(what.includes('several') ? [['text-repeated', 'warn'] as const] : []),
    ]);
    expect(lintText(text, { preset: 'none', levels: rules }).shown).toEqual(want);
  });

  test('ignores warnings of the format, also where nothing else is looked at', () => {
    const text = completeSpec(
      `# errspec-ignore placeholders-adjacent: it is so\n${errorOf('{a}{b}', 'params: [{ name: a }, { name: b }]')}`,
    );
    const { diagnostics } = readCatalog(specName, readFrom({ [specName]: text }), true);
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['lines that end with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'an error in braces over several lines',
      () => "- { code: 1, # errspec-ignore message-blanks: why\n    name: one, status: 400, message: 'A  b.' }\n",
    ],
  ])('in %s', (_, write) => {
    expect(shown(write(completeSpec(`# errspec-ignore message-blanks: why\n${bad(1)}`)))).toEqual([]);
  });

  test('ignores in its own file alone', () => {
    const files = {
      [specName]: `# errspec-ignore-file message-blanks: why\ninclude: [a.yaml]\n${errorOf('A  b.').replace(/^/, 'categories:\n  - name: b\n    title: B\n    errors:\n      ')}`,
      'a.yaml': `categories:\n  - name: a\n    title: A\n    errors:\n${bad(2).replaceAll(/^(?=.)/gm, '      ')}`,
    };
    expect(lintText(files, only('message-blanks')).shown).toEqual([found]);
  });

  test('is not taken for text that went on', () => {
    const text =
      '- code: 1\n  name: one\n  status: 400\n  message: no stop here # errspec-ignore message-capital: it is so\n';
    expect(lintText(text, only('message-capital')).shown).toEqual([]);
    expect(shown(text)).toEqual([]);
  });

  test('ignores nothing in a spec with errors, and is not blamed for it', () => {
    const text = completeSpec(`# errspec-ignore message-blanks: why\n${bad(1)}${bad(1)}`);
    const { diagnostics } = readCatalog(specName, readFrom({ [specName]: text }), false, { style: true });
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set(['code-duplicate', 'name-duplicate']));
  });
});
