import { describe, expect, test } from 'vitest';
import { fits, grammars } from '../../generator/spec/grammar.ts';

const table: Readonly<
  Record<keyof typeof grammars, { readonly good: readonly string[]; readonly bad: readonly string[] }>
> = {
  code: {
    good: [
      '0',
      '50014',
      '00012',
      '-1121',
      'E0000001',
      '22P02',
      'DM-12-3',
      'a.b_c:d/e-f',
      '1e3',
      '0o17',
      'NO',
      'a b',
      '1,2',
      '(x())',
      '%31',
      'https://example.com/errors#odd?x=1',
      '!#$%&()*+,-./:;=?@[]^_~',
      'x'.repeat(200),
    ],
    bad: [
      '',
      ' 1',
      '1 ',
      '1\n',
      'a  b',
      'ä',
      'a\tb',
      "'",
      '\\',
      '"1"',
      '`',
      '<',
      '>',
      '{',
      '}',
      '|',
      '\u007f',
      'x'.repeat(201),
    ],
  },
  name: {
    good: ['a', 'parameter_empty', 'a1', 'foo_1', 'self', 'class', 'constructor', 'a_b_c_1'],
    bad: ['', 'A', 'aB', '1a', '_a', 'a_', 'a__b', 'a-b', 'a b', 'é', '__proto__', 'a\n'],
  },
  paramName: {
    good: ['a', 'chain_index', 'chainIndex', 'userID', 'X', 'HTTPStatus', 'a_B', 'x1'],
    bad: ['', '_a', 'a_', 'a__b', '1a', 'a-b', 'a.b', 'a b', 'é', 'a\n', 'a{', '__proto__'],
  },
  catalogName: {
    good: ['okx-web3', 'a', 'a1-2'],
    bad: ['', 'Okx', '1a', '-a', 'a-', 'a--b', 'a_b', '../a', 'a/b', '@a/b', 'a\n'],
  },
  version: {
    good: ['1.0.0', '0.0.1', '1.2.3-beta.1', '1.2.3+build.5', '1.2.3-rc.1+x'],
    bad: [
      '',
      '1',
      '1.0',
      'v1.0.0',
      '01.0.0',
      '1.0.0 ',
      ' 1.0.0',
      '1.0.0-',
      '1.0.0-01',
      '=1.0.0',
      '1.0.0\n',
      `1.0.0-${'x'.repeat(300)}`,
    ],
  },
  locale: {
    good: ['en', 'ar', 'pt-BR', 'zh-Hans', 'zh-Hans-CN', 'sr-Latn-RS', 'de-CH-1996', 'es-419'],
    bad: ['', 'EN', 'pt-br', 'zh-hans', 'pt_BR', 'a', 'en-', '-en', 'en\n', 'iw', '*', 'x'],
  },
  license: {
    good: [
      'MIT',
      'Apache-2.0',
      'UNLICENSED',
      'MIT OR Apache-2.0',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
      '(MIT OR ISC) AND BSD-3-Clause',
    ],
    bad: ['', 'MIT,ISC', 'MIT or ISC', 'see LICENSE', 'MIT\n', '"MIT"', 'MIT OR', 'Mit', 'MyLicense', 'proprietary'],
  },
  page: {
    good: ['https://example.com', 'https://example.com/a/b.git?c=d#e'],
    bad: [
      '',
      'http://example.com',
      'https://',
      'git@example.com:a/b.git',
      'https://example.com/a b',
      'https://例え.jp',
      'https://a"',
    ],
  },
  person: {
    good: ['Ann', 'Example Inc.', "Anne-Marie O'Neil", 'Jürgen Müller', '株式会社'],
    bad: [
      '',
      ' Ann',
      'Ann ',
      'Ann, Bob',
      'Ann <a@example.com>',
      'a@example.com',
      'A\nB',
      '"Ann"',
      'x'.repeat(101),
      '\u202eAnn',
    ],
  },
  email: {
    good: ['api@example.com', 'first.last+tag@mail.example.co.uk'],
    bad: ['', 'api', 'api@example', '@example.com', 'api@example.com\n', 'a b@example.com', '<api@example.com>'],
  },
  holder: {
    good: ['2026 Example Inc.', '2020-2026 Ann, Bob and others'],
    bad: ['', ' 2026', '2026 ', '2026\nMIT License', 'x'.repeat(201)],
  },
  link: {
    good: ['https://example.com', 'http://example.com/a?b=c#d', 'mailto:a@example.com', 'https://例え.jp/ä'],
    bad: [
      '',
      'javascript:alert(1)',
      'ftp://example.com',
      'HTTPS://example.com',
      '//example.com',
      'example.com',
      'https://',
      'mailto:nobody',
      'https://example.com/a b',
      'https://example.com/"',
      'https://example.com/<b>',
      'https://example.com/{code}',
      'https://example.com/\u202e',
      'https://example.com\n',
      'https://exa mple.com',
    ],
  },
  docs: {
    good: [
      'https://example.com/errors#{code}',
      'https://example.com/{name}/{code}',
      'https://example.com/',
      'https://{name}.example.com/',
    ],
    bad: [
      '',
      '{code}',
      'https://example.com/{other}',
      'https://example.com/{',
      'https://example.com/{{code}}',
      'javascript:{code}',
    ],
  },
  path: {
    good: ['a.yaml', './a.yaml', 'a/b.yaml', '../a.yaml', 'a b.yaml', 'ä.yaml', 'a/../b.yaml'],
    bad: ['', '/etc/passwd', '~/a', 'C:/a', 'c:a', 'a\\b', '%2e%2e/a', 'a\nb', 'a\u0000', 'a\u2028b'],
  },
  memberPath: {
    good: [
      ...['code', 'error.code', 'a.b.c', 'with space', 'ä', '__proto__', '"0"', '"odata.error".code', '"a\\u0041\\""'],
      ...[
        'errors[]',
        'errors[0].code',
        '[]',
        '[2].a',
        '[][]',
        'a[][3][]',
        '*',
        '*.a',
        'a.*.b[]',
        '1a',
        'a.b.c.d.e.f.g.h',
      ],
    ],
    bad: [
      ...['', '.', 'a.', '.a', 'a..b', 'a\nb', 'a\u202eb', '"a\nb"', '"\\u0000"', '"\\ud800"', '"a', 'a"b"', '"a"b'],
      ...[
        '0',
        'a.0',
        'a.0.b',
        'a[',
        'a]',
        'a[x]',
        'a[-1]',
        'a[01]',
        '[]a',
        '[0]b',
        'a*',
        '*a',
        '**',
        'a.b.c.d.e.f.g.h.i',
      ],
    ],
  },
  elementPath: {
    good: ['.', 'code', '[]', '*.a'],
    bad: ['', '..', '.a', 'a.'],
  },
  status: {
    good: ['100', '400', '599'],
    bad: ['', '99', '600', '4e2', '0400', '400 '],
  },
  header: {
    good: ['x-request-id', 'X-Request-ID', 'a', "!#$%&'*+.^_`|~"],
    bad: ['', 'a b', 'a:', 'ä', 'a\r\n', 'a(b)', '"a"'],
  },
};

describe.each(Object.entries(table))('%s', (key, { good, bad }) => {
  const grammar = grammars[key as keyof typeof grammars];
  test.each(good)('%j fits', (text) => {
    expect(fits(grammar, text)).toBe(true);
  });
  test.each(bad)('%j does not', (text) => {
    expect(fits(grammar, text)).toBe(false);
  });
});

test.each(Object.entries(grammars))(
  '%s says what it wants in a sentence without its full stop',
  (_, { says, rule }) => {
    expect(says).toMatch(/^An? .*[^.]$/);
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*-invalid$/);
  },
);
