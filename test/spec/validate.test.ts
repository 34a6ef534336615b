import { describe, expect, test } from 'vitest';
import { errorWith, head, read, rulesOf, specName, specWith, type Files } from './sample.ts';

describe('all findings together', () => {
  const text = `errspec: 1
catalog: { name: Shop, version: 1.0.0, title: Shop API, licence: MIT }
categories:
  - name: general
    title: General
    codes: [1000-1999]
    errors:
      - { code: 1001, name: one, status: 99, message: One. }
      - { code: 1002, name: two, status: 400, message: "Two {0}." }
      - { code: 1002, name: three, status: 400, message: Three., kind: sucess }
      - { code: 2000, name: four, status: 400, message: Four. }
      - { code: 1005, name: four, status: 400, message: "Five { x." }
      - { code: 1006, name: six, status: 400, message: Six., deprecated: { replacement: seven } }
retired:
  - { code: 1006 }
`;
  const { diagnostics, sources, catalog } = read(text);
  const found = diagnostics.map(({ rule, place }) => [
    rule,
    (sources.get(place.file) ?? '').slice(place.start, place.end),
  ]);

  test('each fault is one finding, in reading order', () => {
    expect(found).toEqual([
      ['name-invalid', 'Shop'],
      ['key-unknown', 'licence'],
      ['status-invalid', '99'],
      ['placeholder-unknown', '{0}'],
      ['code-duplicate', '1002'],
      ['choice-unknown', 'sucess'],
      ['code-outside', '2000'],
      ['name-duplicate', 'four'],
      ['template-brace', '{'],
      ['code-retired', '1006'],
      ['replacement-unknown', 'seven'],
    ]);
  });

  test('and nothing is made of it', () => {
    expect(catalog).toBeUndefined();
    expect(new Set(diagnostics.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('what is given twice names the other place', () => {
    const other = (rule: string) => diagnostics.find((one) => one.rule === rule)?.other?.place;
    expect(other('code-duplicate')?.start).toBe(text.indexOf('1002'));
    expect(other('code-retired')?.start).toBe(text.lastIndexOf('1006'));
  });

  test('findings of several files come file by file, as the files are loaded', () => {
    const files: Files = {
      [specName]: `${head}include: [b.yaml, a.yaml]\n${specWith(errorWith('x: 1')).slice(head.length)}locales: [ar.yaml]\n`,
      'a.yaml': 'a: 1\n',
      'b.yaml': 'b: 1\n',
      'ar.yaml': 'locale: ar\nmessages: { 1001: Text., 7: Text. }\n',
    };
    expect(read(files).diagnostics.map(({ place, rule }) => `${place.file} ${rule}`)).toEqual([
      'errors.yaml key-unknown',
      'b.yaml key-unknown',
      'a.yaml key-unknown',
      'ar.yaml locale-unknown-code',
    ]);
  });
});

describe('one fault, one finding', () => {
  const two = (first: string, second: string): string =>
    `${errorWith(first)}\n${errorWith(second, { code: '1002', name: 'other' })}`;

  test.each<readonly [what: string, text: string, rules: readonly string[]]>([
    ['a good spec', specWith(errorWith()), []],
    [
      'names with underscores elsewhere',
      specWith(`${errorWith('', { name: 'foo_1' })}\n${errorWith('', { code: '2', name: 'foo1' })}`),
      ['name-collision'],
    ],
    ['an alias that is a name', specWith(two('aliases: [other]', '')), ['name-duplicate']],
    ['an alias of its own name', specWith(errorWith('aliases: [parameter_empty]')), ['name-duplicate']],
    ['two equal aliases', specWith(two('aliases: [a]', 'aliases: [a]')), ['name-duplicate']],
    ['an alias that collides', specWith(two('aliases: [oth_er]', '')), ['name-collision']],
    ['a retired name', specWith(errorWith(), 'retired: [{ name: parameter_empty }]'), ['name-retired']],
    ['a retired alias', specWith(errorWith('aliases: [old]'), 'retired: [{ name: old }]'), ['name-retired']],
    ['a retired code', specWith(errorWith(), 'retired: [{ code: 1001 }]'), ['code-retired']],
    [
      'code and name retired',
      specWith(errorWith(), 'retired: [{ code: 1001, name: parameter_empty }]'),
      ['code-retired', 'name-retired'],
    ],
    ['a code retired twice', specWith(errorWith(), 'retired: [{ code: 7 }, { code: 7 }]'), ['code-duplicate']],
    ['an empty tombstone', specWith(errorWith(), 'retired: [{ since: 1.0.0 }]'), ['key-missing']],
    [
      'a tombstone that names nothing',
      specWith(errorWith(), 'retired: [{ code: 7, replacement: nobody }]'),
      ['replacement-unknown'],
    ],
    ['a replacement', specWith(two('deprecated: { replacement: other }', '')), []],
    ['a replacement by an alias', specWith(two('deprecated: { replacement: third }', 'aliases: [third]')), []],
    ['a deprecation without more', specWith(errorWith('deprecated: {}')), []],
    [
      'a deprecation that names itself',
      specWith(errorWith('deprecated: { replacement: parameter_empty }')),
      ['deprecated-self'],
    ],
    [
      'a deprecation that names its alias',
      specWith(errorWith('aliases: [a]\ndeprecated: { replacement: a }')),
      ['deprecated-self'],
    ],
    [
      'parameters with one name',
      specWith(errorWith('params: [{ name: a }, { name: a }]', { message: '"{0} {1}"' })),
      ['param-duplicate'],
    ],
    ...(
      [
        ['a long name of an error with parameters', 53, '{ name: a }', []],
        ['a name that is too long for a type', 54, '{ name: a }', ['name-too-long']],
        ['a long name of an error without parameters', 54, '', []],
      ] as const
    ).map(([what, length, params, rules]) => {
      const message = params === '' ? '"No."' : '"No {a}."';
      return [what, specWith(errorWith(`params: [${params}]`, { name: 'x'.repeat(length), message })), rules] as const;
    }),
    [
      'a long alias',
      specWith(errorWith(`aliases: [${'x'.repeat(80)}]\nparams: [{ name: a }]`, { message: '"{0}"' })),
      [],
    ],
    [
      'parameters that collide',
      specWith(errorWith('params: [{ name: a_1 }, { name: a1 }]', { message: '"{0} {1}"' })),
      ['name-collision'],
    ],
    ['a parameter without use', specWith(errorWith('params: [{ name: a }]')), ['param-unused']],
    [
      'a parameter without use in a wording',
      specWith(errorWith('params: [{ name: a }]\nwordings: [Text]', { message: '"{a}"' })),
      ['param-unused'],
    ],
    [
      'a parameter without use in a locale',
      specWith(errorWith('params: [{ name: a }]\nmessages: { ar: Text }', { message: '"{a}"' })),
      ['param-unused'],
    ],
    [
      'placeholders side by side',
      specWith(errorWith('params: [{ name: a }, { name: b }]', { message: '"{a}{b}"' })),
      ['placeholders-adjacent'],
    ],
    [
      'a number for %d',
      specWith(errorWith('placeholders: printf\nparams: [{ name: a, type: number }]', { message: '"%d"' })),
      ['template-type', 'param-unused'].slice(0, 1),
    ],
    ['a locale that lacks one', specWith(two('messages: { ar: Text }', '')), ['locale-incomplete']],
    ["the catalog's own locale", specWith(errorWith('messages: { en: Text }')), ['locale-own']],
    ['a locale that is none', specWith(errorWith('messages: { zh_CN: Text }')), ['locale-invalid']],
    ['an empty message', specWith(errorWith('', { message: '""' })), ['text-empty']],
    ['no message at all', specWith('- { code: 1, name: a, status: 400 }'), ['key-missing']],
    ['a null message', specWith(errorWith('', { message: '' })), ['text-empty']],
    ['an unquoted placeholder', specWith(errorWith('', { message: '{0}' })), ['text-unquoted']],
    ['an unquoted placeholder in a wording', specWith(errorWith('wordings: [{0}]')), ['text-unquoted']],
    ['a status in quotes', specWith(errorWith().replace('400', '"400"')), ['type-wrong']],
    [
      'a truth value in quotes',
      specWith(errorWith('params: [{ name: a, sensitive: "true" }]', { message: '"{a}"' })),
      ['type-wrong'],
    ],
    [
      'yes for true',
      specWith(errorWith('params: [{ name: a, sensitive: yes }]', { message: '"{a}"' })),
      ['choice-unknown'],
    ],
    ['a list for a text', specWith(errorWith('', { message: '[a]' })), ['type-wrong']],
    ['a text for a list', specWith(errorWith('tags: a')), ['type-wrong']],
    ['two unknown keys', specWith(errorWith('foo: 1\nbar: 2')), ['key-unknown', 'key-unknown']],
    ['an unknown key deep inside', specWith(errorWith('deprecated: { sinse: 1.0.0 }')), ['key-unknown']],
    [
      'a wrong entry in a list',
      specWith(errorWith('links: ["https://example.com", "javascript:x"]')),
      ['link-invalid'],
    ],
    ['another version of the format', specWith(errorWith()).replace('errspec: 1', 'errspec: 2'), ['format-version']],
    ['integer codes', specWith(errorWith(), 'envelope: { codeType: integer }'), []],
    ['no integer', specWith(errorWith('', { code: '01' }), 'envelope: { codeType: integer }'), ['code-invalid']],
    [
      'an integer out of reach',
      specWith(errorWith('', { code: '9007199254740992' }), 'envelope: { codeType: integer }'),
      ['code-invalid'],
    ],
    ['a negative integer', specWith(errorWith('', { code: '-1121' }), 'envelope: { codeType: integer }'), []],
    ['minus zero', specWith(errorWith('', { code: '-0' }), 'envelope: { codeType: integer }'), ['code-invalid']],
    ['a header that is none', specWith(errorWith(), 'envelope: { requestId: { header: "a b" } }'), ['header-invalid']],
    [
      'a verdict that a header cannot have',
      specWith(errorWith(), 'envelope: { retry: { header: a, values: { "": never, "a b": check } } }'),
      ['header-invalid'],
    ],
    ['a path that is none', specWith(errorWith(), 'envelope: { code: "a..b" }'), ['member-path-invalid']],
  ])('%s', (_, text, want) => {
    expect(rulesOf(text)).toEqual(want);
  });

  test.each(['99', '600', '0o17', '404.5', '4e2', '-400', '+400', '0400', '(x())', '', '4 0 0'])(
    'status: %s',
    (status) => {
      expect(rulesOf(specWith(errorWith().replace('400', status)))).toEqual(['status-invalid']);
    },
  );

  test.each(['100', '200', '599'])('status: %s is fine', (status) => {
    expect(rulesOf(specWith(errorWith().replace('400', status)))).toEqual([]);
  });

  test.each([
    ['mesage: x', 'Did you mean message?'],
    ['Retry: never', 'Did you mean retry?'],
    ['retry: bakoff', 'Did you mean backoff?'],
  ])('%s: %s', (extra, want) => {
    expect(read(specWith(errorWith(extra))).diagnostics[0]?.help).toBe(want);
  });

  test('an entry of params in quotes is one finding', () => {
    expect(rulesOf(specWith(errorWith('params: ["a"]')))).toEqual(['type-wrong']);
  });

  test('an error of the wrong shape still owns its code and name', () => {
    const broken = errorWith('').replace('status: 400', 'status: x');
    expect(
      rulesOf(
        specWith(`${broken}\n${errorWith('deprecated: { replacement: parameter_empty }', { code: '2', name: 'b' })}`),
      ),
    ).toEqual(['status-invalid']);
    expect(rulesOf(specWith(`${broken}\n${errorWith()}`))).toEqual(
      expect.arrayContaining(['status-invalid', 'code-duplicate', 'name-duplicate']),
    );
  });
});

test('a name that an error of the wrong shape has too is told at the later place', () => {
  const text = specWith(`${errorWith().replace('400', 'x')}\n${errorWith('', { code: '2' })}`);
  const found = read(text).diagnostics.find(({ rule }) => rule === 'name-duplicate');
  expect(found?.place.start).toBe(text.lastIndexOf('parameter_empty'));
});

describe('under strict', () => {
  const text = specWith(`${errorWith('messages: { ar: Text }')}\n${errorWith('', { code: '2', name: 'b' })}`);

  test('a warning is an error', () => {
    const loose = read(text);
    expect(loose.diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
    expect(loose.catalog).toBeDefined();
    const strict = read(text, true);
    expect(strict.diagnostics.map(({ severity }) => severity)).toEqual(['error']);
    expect(strict.catalog).toBeUndefined();
  });
});

describe('translations', () => {
  const base = `${head}locales: [ar.yaml, more.yaml]\n${specWith(errorWith('messages: { ar: Text }')).slice(head.length)}`;

  test.each<readonly [string, string, readonly string[]]>([
    ['nothing more', 'locale: ar', []],
    ['a message that is given in place', 'locale: ar\nmessages: { 1001: Text }', ['locale-duplicate']],
    ['texts', 'locale: ar\ntexts: { 1001: { cause: Text } }', []],
    ['a code that is not there', 'locale: ar\ntexts: { 7: { cause: Text } }', ['locale-unknown-code']],
    ['a category that is not there', 'locale: ar\ntitles: { special: Text }', ['locale-unknown-category']],
    ["the catalog's locale", 'locale: en\ntitles: { general: Text }', ['locale-own', 'locale-incomplete']],
    ['a placeholder too many', 'locale: de\nmessages: { 1001: "{0}" }', ['placeholder-unknown']],
    ['no locale', 'messages: {}', ['key-missing']],
    ['a locale of another spelling', 'locale: AR', ['locale-invalid']],
  ])('%s', (_, locale, want) => {
    expect(rulesOf({ [specName]: base, 'ar.yaml': locale, 'more.yaml': 'locale: ar' }).toSorted()).toEqual(
      want.toSorted(),
    );
  });

  test('a text that two files give', () => {
    const locale = 'locale: ar\ntitles: { general: Text }';
    expect(rulesOf({ [specName]: base, 'ar.yaml': locale, 'more.yaml': locale })).toEqual(['locale-duplicate']);
  });

  test('a code may be any, __proto__ too', () => {
    const text = `${head}locales: [ar.yaml]\n${specWith(errorWith('', { code: '__proto__' })).slice(head.length)}`;
    expect(rulesOf({ [specName]: text, 'ar.yaml': 'locale: ar\nmessages: { __proto__: Text }' })).toEqual([]);
  });

  test('a locale may not be __proto__', () => {
    expect(rulesOf(specWith(errorWith('messages: { __proto__: Text }')))).toEqual(['locale-invalid']);
  });
});
