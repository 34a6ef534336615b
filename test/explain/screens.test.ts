import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand, type Surroundings } from '../run-command.ts';

/* Screens as users see them, all in one file that is looked at: screens.txt. `npx vitest run -u` writes it anew. */

const project = new URL('../..', import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), 'errspec-screens-'));
cpSync(join(project, 'spec'), join(work, 'okx'), { recursive: true });
cpSync(join(project, 'test/explain/demo'), join(work, 'demo'), {
  recursive: true,
  filter: (path) => !path.includes('.errspec-cache'),
});
const okx = join(work, 'okx');
const demo = join(work, 'demo');
afterAll(() => rmSync(work, { recursive: true }));

interface Screen extends Surroundings {
  readonly title: string;
  readonly folder: string;
  readonly argv: readonly string[];
  readonly columns?: number;
}

const inOkx = (title: string, argv: readonly string[], more: Partial<Screen> = {}): Screen => ({
  title,
  folder: okx,
  argv: ['explain', '--spec', 'okx-web3.yaml', ...argv],
  ...more,
});

const inDemo = (title: string, argv: readonly string[], more: Partial<Screen> = {}): Screen => ({
  title,
  folder: demo,
  argv: ['explain', ...argv],
  ...more,
});

const response = (lines: readonly string[], body: unknown): string =>
  `${lines.join('\r\n')}\r\n\r\n${typeof body === 'string' ? body : JSON.stringify(body)}\n`;

const screens: readonly Screen[] = [
  inOkx('a code', ['50014']),
  inOkx('a name in another casing, 120 columns', ['EndpointTimeout'], { columns: 120 }),
  inOkx('a message in Arabic', ['المعامل', 'chainIndex', 'لا', 'يمكن', 'أن', 'يكون', 'فارغًا.'], {
    locale: 'ar_EG.UTF-8',
  }),
  inOkx('a message in Chinese, for a reader of Chinese', ['参数', 'chainIndex', '和', 'x', '不能同时存在。'], {
    locale: 'zh_CN.UTF-8',
    columns: 60,
  }),
  inOkx('a message in Arabic, for a reader of English', ['المعامل chainIndex لا يمكن أن يكون فارغًا.'], {
    locale: 'en_US.UTF-8',
  }),
  inOkx('a line of a log', [], {
    input:
      '2026-03-01T10:00:00Z WARN worker=7 call failed: {"code":50015,"msg":"Either parameter chainIndex or chainId is required.","data":[]} took 41ms\n',
  }),
  inOkx('a response as curl -i prints it, with Retry-After', ['-'], {
    input: response(['HTTP/2 429 ', 'content-type: application/json', 'retry-after: 7'], {
      code: '50011',
      msg: 'Requests too frequent.',
      data: [],
    }),
  }),
  inDemo('a bulk response', [], {
    input: response(['HTTP/1.1 207 Multi-Status', 'X-Request-Id: req_01J9Z'], {
      error: {
        code: 'B100',
        message: 'Some payments of the batch failed.',
        fields: [{ name: 'payments[1].amount', rule: 'min', text: 'must be at least 1' }],
        wait_ms: 90_000,
      },
      results: [
        { code: 'C100', message: 'The bank declined the card 4111 1111 of Ann Lee.' },
        { code: 'L100', message: 'Too many requests.' },
        { code: 'C177', message: 'What is this?' },
      ],
    }),
  }),
  inOkx('a code that the table does not have, in the range of a category', ['50099']),
  inOkx('a code that is near to others', ['5001']),
  inOkx('a name that is misspelt', ['paramter_emtpy']),
  inOkx('words', ['chain', 'does', 'not', 'support']),
  inDemo(
    'long texts with Markdown, sensitive values, 100 columns',
    ['The bank declined the card 4111 1111 of Ann Lee.'],
    { columns: 100 },
  ),
  inDemo('the same error in several catalogs', ['L100']),
  inDemo('a deprecated error', ['C101']),
  inDemo('a retired code', ['C102']),
  inDemo('a page of a proxy', [], {
    input: response(['HTTP/1.1 502 Bad Gateway', 'Content-Type: text/html'], '<html><h1>502 Bad Gateway</h1></html>'),
  }),
  inOkx('a response of success', [], { input: '{"code":"0","msg":"","data":[]}' }),
  inOkx('60 columns', ['50004'], { columns: 60 }),
  inOkx('JSON', ['--json', '50014']),
];

const show = async ({ title, folder, argv, columns, input, locale }: Screen): Promise<string> => {
  const { stdout, stderr, exitCode } = await runCommand(['errspec', ...argv], folder, {
    now: Date.UTC(2026, 2, 1),
    ...(columns === undefined ? {} : { screen: { columns, colours: undefined } }),
    ...(input === undefined ? {} : { input }),
    ...(locale === undefined ? {} : { locale }),
  });
  const call = [...(locale === undefined ? [] : [`LANG=${locale}`]), 'errspec', ...argv].join(' ');
  const piped = input === undefined ? '' : `${input.trim().replaceAll('\r', '')}\n`;
  return `${'='.repeat(80)}\n${title}\n$ ${call}${exitCode === 0 ? '' : `   # exit code ${exitCode}`}\n${piped}${'-'.repeat(80)}\n${stdout}${stderr}`;
};

test('screens are as they were looked at', async () => {
  const shown: string[] = [];
  for (const screen of screens) shown.push(await show(screen));
  await expect(shown.join('\n')).toMatchFileSnapshot(join(project, 'test/explain/screens.txt'));
});

describe.each([40, 60, 80, 120, 200])('at %i columns', (columns) => {
  test.each(screens.filter(({ title }) => title !== 'JSON').map((screen) => [screen.title, screen] as const))(
    '%s',
    async (_, { folder, argv, input, locale }) => {
      const { stdout, stderr } = await runCommand(['errspec', ...argv], folder, {
        screen: { columns, colours: undefined },
        ...(input === undefined ? {} : { input }),
        ...(locale === undefined ? {} : { locale }),
      });
      const wide = `${stdout}${stderr}`
        .split('\n')
        .filter((line) => stringWidth(line) > columns && !/https?:\/\/\S+\)?$/.test(line));
      expect(wide).toEqual([]);
    },
  );
});
