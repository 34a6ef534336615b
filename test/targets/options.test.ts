import { describe, expect, test } from 'vitest';
import { targets } from '../../generator/targets/index.ts';
import type { Target } from '../../generator/targets/target.ts';

/* What the settings of a target take, and what they refuse: none may become code, a path or a name that the tools refuse. */

const long = 'a'.repeat(300);

/** Nothing takes these. */
const never = [
  '',
  ' ',
  '.',
  '..',
  '../x',
  '/',
  '-',
  '"',
  "'",
  '`',
  '\n',
  'a\n',
  'a b',
  'a;b',
  '$(a)',
  '${a}',
  '<a>',
  'ü',
  long,
];

const table: Readonly<
  Record<string, Readonly<Record<string, { takes: readonly string[]; refuses: readonly string[] }>>>
> = {
  typescript: {
    package: { takes: ['@acme/errors', 'acme-errors'], refuses: ['@acme', '@/errors', 'Acme', 'node_modules'] },
    module: { takes: ['esm', 'dual'], refuses: ['cjs', 'DUAL'] },
  },
  python: { package: { takes: ['acme-errors', 'acme_errors'], refuses: ['acme/errors'] } },
  go: {
    module: {
      takes: ['example.com/errors', 'github.com/acme/errors/v2'],
      refuses: [
        'errors/',
        'example.com//errors',
        'example.com/internal/x',
        'example.com/errors/v1',
        'https://example.com',
      ],
    },
  },
  java: {
    package: {
      takes: ['com.acme.errors', 'com.acme.v2'],
      refuses: ['errors', 'com.class', 'java.errors', 'com.Acme', 'com..a'],
    },
    group: { takes: ['com.acme', 'com.acme-api'], refuses: ['com..acme', 'com.acme.'] },
  },
  kotlin: {
    package: { takes: ['com.acme.errors', 'errors'], refuses: ['com.fun', 'com..a', 'com.acme.'] },
    group: { takes: ['com.acme'], refuses: ['com..acme', '.com'] },
    artifact: { takes: ['acme-errors'], refuses: ['acme..errors', 'acme/errors'] },
  },
  csharp: {
    namespace: { takes: ['Acme.Errors', 'Acme'], refuses: ['acme', 'Acme.System', 'System', 'Acme..Errors', 'Acme.'] },
    package: { takes: ['Acme.Errors', 'acme-errors'], refuses: ['Acme..Errors', '.Acme', '$(Acme)'] },
  },
  rust: {
    crate: { takes: ['acme-errors', 'acme_errors'], refuses: ['std', 'fn', 'Acme', '2acme', 'acme--errors', 'test'] },
  },
  swift: { module: { takes: ['AcmeErrors'], refuses: ['Swift', 'Foundation', 'acme', 'Acme.Errors', 'Any'] } },
  php: {
    package: { takes: ['acme/errors', 'acme/api-errors'], refuses: ['acme', 'Acme/errors', 'acme/errors/x', 'nul/x'] },
    namespace: {
      takes: ['Acme', 'Acme\\Errors'],
      refuses: ['acme', 'Acme\\Class', 'Acme\\', '\\Acme', 'Acme\\\\Errors'],
    },
  },
  ruby: {
    gem: {
      takes: ['acme_errors', 'acme-errors', 'acme-sdk_v2-errors'],
      refuses: ['json', 'json-errors', 'Acme', 'acme__errors', 'acme--errors', 'acme-', 'acme-2', 'acme/errors'],
    },
    module: {
      takes: ['Acme', 'AcmeErrors', 'Acme::Errors', 'Acme::Sdk::Errors', 'Acme::String'],
      refuses: [
        'String',
        'String::Errors',
        'acme',
        'Acme::errors',
        'ACME',
        'Acme::',
        '::Acme',
        'Acme:::Errors',
        'Acme.Errors',
      ],
    },
  },
  cpp: {
    namespace: {
      takes: ['acme', 'acme::billing'],
      refuses: ['class', 'std', 'acme::', '::acme', 'acme::class', 'a__b', 'linux'],
    },
    package: { takes: ['acme_errors'], refuses: ['Acme', 'acme::errors', 'errno', 'acme__errors'] },
  },
};

const settings = targets.flatMap((target: Target) =>
  Object.entries(target.options).map(([name, option]) => ({ id: target.id, name, option })),
);

test('every setting is in the table', () => {
  const listed = Object.entries(table).flatMap(([id, options]) => Object.keys(options).map((name) => `${id} ${name}`));
  expect(listed.toSorted()).toEqual(settings.map(({ id, name }) => `${id} ${name}`).toSorted());
});

describe.each(settings)('$id $name', ({ id, name, option }) => {
  const { takes = [], refuses = [] } = table[id]?.[name] ?? {};

  test.each(takes)('takes %j', (text) => expect(option.pattern.test(text)).toBe(true));

  test.each([...never, ...refuses])('refuses %j', (text) => expect(option.pattern.test(text)).toBe(false));
});
