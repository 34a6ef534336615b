import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../run-command.ts';

/* Whatever a text says, explain ends well, and nothing of it can control a terminal. */

const project = new URL('../..', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'errspec-hostile-'));
cpSync(join(project, 'test/explain/demo'), work, {
  recursive: true,
  filter: (path) => !path.includes('.errspec-cache'),
});
afterAll(() => rmSync(work, { recursive: true }));

/** Control characters but the end of a line, and characters that turn text around. */
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

const piece = fc.constantFrom(
  ...[
    'C100',
    'L100',
    'card_declined',
    'The bank declined the card ',
    ' of ',
    'Too many requests.',
    'HTTP/2 402',
    '\r\n',
    '\n\n',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '{"error":{"code":"C100","message":"',
    '"}}',
    'x-request-id: ',
    'retry-after: 9',
    '< HTTP/1.1 500',
  ],
  ...[
    '\u001b[31m',
    '\u001b]8;;https://evil.example\u0007',
    '\u009b2J',
    '\u202e',
    '\u2066',
    '\u0000',
    '\b',
    '\t',
    '\ud800',
    '\ufeff',
  ],
  ...['`', '**', '\\', '$&', '%s', '{0}', '__proto__', 'constructor', '-', '#', '卡', 'البطاقة', '👩‍👩‍👧', 'e\u0301'],
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 14 }).map((pieces) => pieces.join('')),
);

const run = async (argv: readonly string[], input: string | undefined, columns: number): Promise<void> => {
  const { exitCode, stdout, stderr } = await runCommand(['errspec', 'explain', ...argv], work, {
    ...(input === undefined ? {} : { input }),
    screen: { columns, colours: undefined },
  });
  expect([0, 1, 2]).toContain(exitCode);
  expect(stdout + stderr).not.toMatch(obeyed);
  expect((stdout + stderr).isWellFormed()).toBe(true);
  expect(stdout + stderr).not.toBe('');
};

test('on stdin', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 200 }), (input, columns) => run(['-'], input, columns)),
    { numRuns: 400 },
  );
});

test('on stdin, as JSON', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (input) => {
      const { exitCode, stdout, stderr } = await runCommand(['errspec', 'explain', '--json'], work, { input });
      expect(stdout + stderr).not.toMatch(obeyed);
      if (exitCode !== 2) expect(JSON.parse(stdout)).toHaveProperty('found', exitCode === 0);
    }),
    { numRuns: 200 },
  );
});

test('on the command line', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 3 }), (argv) => run(argv, undefined, 80)),
    { numRuns: 200 },
  );
});

test('as a value of a message', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (card, owner) => {
      const message = `The bank declined the card ${card} of ${owner}.`;
      const { stdout } = await runCommand(['errspec', 'explain'], work, {
        input: JSON.stringify({ error: { code: 'C100', message } }),
      });
      expect(stdout).toContain('C100 card_declined');
      expect(stdout).not.toMatch(obeyed);
      // What is sensitive is not shown, unless it is in the texts of the table.
      if (/^\d{6,}$/.test(card)) expect(stdout).not.toContain(card);
    }),
    { numRuns: 200 },
  );
});

test('a sensitive value is shown nowhere', async () => {
  const secret = '4111222233334444';
  const said = [
    `The bank declined the card ${secret} of Ann Lee.`,
    `the bank declined the card ${secret} of ann lee`,
    `2026-01-01 ERROR The bank declined the card ${secret} of Ann Lee.`,
    JSON.stringify({ error: { code: 'C100', message: `The bank declined the card ${secret} of Ann Lee.` } }),
    JSON.stringify({ error: { code: 'C100', message: `Something else about ${secret}.` } }),
    JSON.stringify({
      error: { code: 'B100' },
      results: [{ code: 'C100', message: `The bank declined the card ${secret} of Ann.` }],
    }),
  ];
  for (const input of said) {
    for (const argv of [['-'], ['-', '--json']]) {
      const { stdout, exitCode } = await runCommand(['errspec', 'explain', ...argv], work, { input });
      expect(exitCode, input).toBe(0);
      expect(stdout, input).not.toContain(secret);
    }
  }
});

test.each([
  ['closing brackets', `${')'.repeat(200_000)}x`],
  ['blanks', `a${' '.repeat(200_000)}x`],
  ['final stops', `${'.'.repeat(200_000)}x`],
  ['open braces', '{"a":'.repeat(40_000)],
  ['short lines', 'x\n'.repeat(50_000)],
  ['parts of a message', 'The bank declined the card '.repeat(8000)],
  ['heads of responses', 'HTTP/1.1 400 x\n\n'.repeat(5000)],
  ['a header of blanks', `HTTP/1.1 400 x\na:${' '.repeat(200_000)}x\n\n`],
  ['a long value', JSON.stringify({ error: { code: 'L100', message: 'z'.repeat(500_000) } })],
  ['many items', JSON.stringify({ results: Array.from({ length: 5000 }, () => ({ code: 'L100', message: 'x' })) })],
])('a text of %s ends, in few lines', async (_, input) => {
  const { stdout, stderr, exitCode } = await runCommand(['errspec', 'explain', '-'], work, { input });
  expect([0, 1]).toContain(exitCode);
  expect((stdout + stderr).split('\n').length).toBeLessThan(100);
});
