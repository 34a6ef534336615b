import { describe, expect, test } from 'vitest';
import type { LoadedSpec } from '../../generator/spec/load.ts';
import { loadSpec } from '../../generator/spec/load.ts';
import { readFrom, readGood, rulesOf, specName, type Files } from './sample.ts';

const catalog = 'errspec: 1\ncatalog: { name: shop, version: 1.0.0, title: Shop API }\n';

/** The `categories` of a file: one, named and numbered alike, with one error. */
const category = (index: number, message = 'Text.', extra = ''): string => `categories:
  - name: part_${index}
    title: Part
    errors:
      - { code: ${index}, name: error_${index}, status: 400, message: "${message}"${extra} }
`;

const load = (files: Files): LoadedSpec => loadSpec(specName, readFrom(files));

const codesOf = (files: Files): readonly string[] => readGood(files).errors.map(({ code }) => code);

describe('includes', () => {
  test('come as listed, each with its own before it, then the file itself', () => {
    const files = {
      [specName]: `${catalog}include: [b.yaml, a.yaml]\n${category(9)}`,
      'a.yaml': category(1),
      'b.yaml': `include: [d.yaml, c.yaml]\n${category(2)}`,
      'c.yaml': category(3),
      'd.yaml': category(4),
    };
    expect(codesOf(files)).toEqual(['4', '3', '2', '1', '9']);
    expect([...load(files).sources.keys()]).toEqual([specName, 'b.yaml', 'd.yaml', 'c.yaml', 'a.yaml']);
  });

  test('a file that is reached twice is read and loaded once', () => {
    const files = {
      [specName]: `${catalog}include: [a.yaml, b.yaml, ./common.yaml, a.yaml]\n`,
      'a.yaml': `include: [common.yaml]\n${category(1)}`,
      'b.yaml': `include: [./x/../common.yaml]\n${category(2)}`,
      'common.yaml': category(3),
    };
    const asked: string[] = [];
    const spec = loadSpec(specName, (path) => {
      asked.push(path);
      return readFrom(files)(path);
    });
    expect(spec.diagnostics).toEqual([]);
    expect(asked).toEqual([specName, 'a.yaml', 'common.yaml', 'b.yaml']);
    expect(codesOf(files)).toEqual(['3', '1', '2']);
  });

  test.each<readonly [string, Files, RegExp]>([
    ['itself', { [specName]: `${catalog}include: [errors.yaml]\n${category(1)}` }, /errors.yaml → errors.yaml\.$/],
    [
      'through others',
      {
        [specName]: `${catalog}include: [a.yaml]\n${category(1)}`,
        'a.yaml': 'include: [b.yaml]\n',
        'b.yaml': 'include: [c.yaml]\n',
        'c.yaml': 'include: [a.yaml]\n',
      },
      /a.yaml → b.yaml → c.yaml → a.yaml\.$/,
    ],
    [
      'back to the spec',
      { [specName]: `${catalog}include: [a.yaml]\n${category(1)}`, 'a.yaml': 'include: [errors.yaml]\n' },
      /errors.yaml → a.yaml → errors.yaml\.$/,
    ],
  ])('a circle, %s, is said once', (_, files, want) => {
    expect(rulesOf(files)).toEqual(['include-circle']);
    expect(load(files).diagnostics[0]?.message).toMatch(want);
  });

  test('a deep chain of includes is no trouble', () => {
    const files: Record<string, string> = { [specName]: `${catalog}include: [f1.yaml]\n` };
    for (let index = 1; index < 100; index++)
      files[`f${index}.yaml`] = `include: [f${index + 1}.yaml]\n${category(index)}`;
    files['f100.yaml'] = category(100);
    expect(codesOf(files)).toEqual(Array.from({ length: 100 }, (_, index) => String(100 - index)));
  });

  test('a category name twice is an error at the later place', () => {
    const files = {
      [specName]: `${catalog}include: [a.yaml]\n${category(1).replace('code: 1', 'code: 2').replace('error_1', 'error_2')}`,
      'a.yaml': category(1),
    };
    const { diagnostics } = load(files);
    expect(diagnostics).toEqual([]);
    expect(rulesOf(files)).toEqual(['category-duplicate']);
  });
});

describe('paths', () => {
  test('start from the folder of the file that has them', () => {
    const files = {
      [specName]: `${catalog}include: [./tables/general.yaml]\n`,
      'tables/general.yaml': `include: [../more.yaml, deep/a.yaml]\nlocales: [./locales/ar.yaml]\n${category(1)}`,
      'tables/deep/a.yaml': `locales: [../locales/de.yaml]\n${category(2)}`,
      'more.yaml': category(3),
      'tables/locales/ar.yaml': 'locale: ar\nmessages: { 1: واحد, 2: اثنان, 3: ثلاثة }\n',
      'tables/locales/de.yaml': 'locale: de\nmessages: { 1: Eins, 2: Zwei, 3: Drei }\n',
    };
    expect(codesOf(files)).toEqual(['3', '2', '1']);
    expect(readGood(files).locales).toEqual(['de', 'ar']);
  });

  test.each<readonly [path: string, rules: readonly string[]]>([
    ['../outside.yaml', ['path-outside']],
    ['a/../../outside.yaml', ['path-outside']],
    ['..', ['path-outside']],
    ['/etc/passwd', ['path-invalid']],
    ['C:/a.yaml', ['path-invalid']],
    ['~/a.yaml', ['path-invalid']],
    ['%2e%2e/a.yaml', ['path-invalid']],
    ['a\\\\b.yaml', ['path-invalid']],
    ['a\\nb.yaml', ['path-invalid']],
    ['none.yaml', ['file-unreadable']],
  ])('%s', (path, want) => {
    expect(rulesOf({ [specName]: `${catalog}include: ["${path}"]\n${category(1)}` })).toEqual(want);
    expect(rulesOf({ [specName]: `${catalog}locales: ["${path}"]\n${category(1)}` })).toEqual(want);
  });

  test('a file in a folder may go up, but not out of the root', () => {
    const files = {
      [specName]: `${catalog}include: [a/b/c.yaml]\n`,
      'a/b/c.yaml': `include: [../../d.yaml, ../../../e.yaml]\n${category(1)}`,
      'd.yaml': category(2),
      'e.yaml': category(3),
      '../e.yaml': category(4),
    };
    expect(rulesOf(files)).toEqual(['path-outside']);
  });

  test('a file that cannot be read is told at the entry that names it', () => {
    const text = `${catalog}include: [none.yaml]\n${category(1)}`;
    const [found] = load({ [specName]: text }).diagnostics;
    expect(found && text.slice(found.place.start, found.place.end)).toBe('none.yaml');
    expect(found?.message).toBe('none.yaml cannot be read: there is no such file.');
  });
});

describe('the style of placeholders: the nearest wins', () => {
  const styled = (style: string): string => catalog.replace('Shop API', `Shop API, placeholders: ${style}`);
  const params = ', params: [{ name: x }]';

  test.each<readonly [string, Files]>([
    ['of the catalog', { [specName]: styled('printf') + category(1, '%s', params) }],
    [
      'of the catalog, in an included file',
      { [specName]: `${styled('printf')}include: [a.yaml]\n`, 'a.yaml': category(1, '%s', params) },
    ],
    [
      'of the included file',
      { [specName]: `${catalog}include: [a.yaml]\n`, 'a.yaml': `placeholders: printf\n${category(1, '%s', params)}` },
    ],
    [
      'of the file that includes it',
      {
        [specName]: `${catalog}include: [a.yaml]\n`,
        'a.yaml': 'placeholders: printf\ninclude: [b.yaml]\n',
        'b.yaml': category(1, '%s', params),
      },
    ],
    [
      'of the file, not of the one that includes it',
      {
        [specName]: `${catalog}include: [a.yaml]\n`,
        'a.yaml': 'placeholders: braces\ninclude: [b.yaml]\n',
        'b.yaml': `placeholders: printf\n${category(1, '%s', params)}`,
      },
    ],
    ['of the error', { [specName]: styled('braces') + category(1, '%s', `${params}, placeholders: printf`) }],
    [
      'of the error for wordings',
      { [specName]: catalog + category(1, '%s', `${params}, placeholders: printf, wordings: ["or %s"]`) },
    ],
    [
      'of the error for a locale file',
      {
        [specName]: `${catalog}locales: [ar.yaml]\n${category(1, '%s', `${params}, placeholders: printf`)}`,
        'ar.yaml': 'locale: ar\nmessages: { 1: "%s x" }\n',
      },
    ],
  ])('%s', (_, files) => {
    expect(readGood(files).errors[0]?.message.pattern).toBe('{0}');
  });

  test('does not spread to a file beside', () => {
    const files = {
      [specName]: `${catalog}include: [a.yaml, b.yaml]\n`,
      'a.yaml': `placeholders: printf\n${category(1, '%s', params)}`,
      'b.yaml': category(2, '{0}', params),
    };
    expect(readGood(files).errors.map(({ message }) => message.pattern)).toEqual(['{0}', '{0}']);
  });
});

describe('what may be where', () => {
  test.each<readonly [string, Files, readonly string[]]>([
    ['a spec without categories', { [specName]: catalog }, ['key-missing']],
    ['an empty file', { [specName]: '' }, ['type-wrong']],
    ['a list', { [specName]: '- a' }, ['type-wrong']],
    ['categories that are no list', { [specName]: `${catalog}categories: { a: b }\n` }, ['type-wrong']],
    [
      'catalog in an included file',
      { [specName]: `${catalog}include: [a.yaml]\n`, 'a.yaml': `catalog: {}\n${category(1)}` },
      ['key-unknown'],
    ],
    [
      'a spec as an included file',
      { [specName]: `${catalog}include: [a.yaml]\n`, 'a.yaml': catalog + category(1) },
      ['key-unknown', 'key-unknown'],
    ],
    [
      'an included file as a locale',
      { [specName]: `${catalog}locales: [a.yaml]\n${category(2)}`, 'a.yaml': category(1) },
      ['key-missing', 'key-unknown'],
    ],
    ['categories of included files alone', { [specName]: `${catalog}include: [a.yaml]\n`, 'a.yaml': category(1) }, []],
    ['a category without errors', { [specName]: `${catalog}categories: [{ name: a, title: A }]\n` }, ['key-missing']],
    ['a category with none', { [specName]: `${catalog}categories: [{ name: a, title: A, errors: [] }]\n` }, []],
  ])('%s', (_, files, want) => {
    expect(rulesOf(files)).toEqual(want);
  });
});
