import { describe, expect, test } from 'vitest';
import { pathOf } from '../../generator/ir/path.ts';
import { errorWith, firstError, head, readGood, specName, specWith } from './sample.ts';

describe('defaults', () => {
  test('of an error', () => {
    const { message, ...rest } = firstError(specWith(errorWith('', { code: '00012' })));
    expect(message.written).toBe('Empty.');
    expect(rest).toEqual({
      code: '00012',
      name: 'parameter_empty',
      category: 'general',
      status: 400,
      kind: 'error',
      retry: 'never',
      params: [],
      description: undefined,
      cause: undefined,
      fix: undefined,
      wordings: [],
      translations: [],
      aliases: [],
      since: undefined,
      deprecated: undefined,
      docs: undefined,
      links: [],
      tags: [],
      body: {},
    });
  });

  test('of a parameter', () => {
    const { params } = firstError(specWith(errorWith('params: [{ name: limit }]', { message: '"{0}"' })));
    expect(params).toEqual([
      {
        name: 'limit',
        type: 'string',
        description: undefined,
        sensitive: false,
        example: undefined,
        from: undefined,
      },
    ]);
  });

  test('of a catalog', () => {
    const { errors, categories, ...rest } = readGood(specWith(errorWith()));
    expect(errors).toEqual(categories[0]?.errors);
    expect(rest).toEqual({
      name: 'shop',
      version: '1.0.0',
      title: 'Shop API',
      description: undefined,
      docs: undefined,
      license: 'UNLICENSED',
      copyright: undefined,
      authors: [],
      homepage: undefined,
      repository: undefined,
      locale: 'en',
      locales: [],
      operations: [],
      envelope: {
        code: [{ path: [{ member: 'code' }], after: undefined, before: undefined }],
        codeFromStatus: false,
        message: [{ path: [{ member: 'message' }], after: undefined, before: undefined }],
        codeType: 'string',
        subcode: [],
        success: undefined,
        items: [],
        details: [],
        params: undefined,
        requestId: [],
        retryAfter: [],
        retry: [],
        status: undefined,
        body: {},
        profile: 'plain',
      },
      retired: [],
      fallback: undefined,
    });
  });

  test('a fallback is the error with that name or alias', () => {
    const spec = specWith(errorWith('aliases: [other]'));
    const named = (fallback: string) =>
      readGood(spec.replace('title:', `fallback: ${fallback}, title:`)).fallback?.name;
    expect([named('parameter_empty'), named('other')]).toEqual(['parameter_empty', 'parameter_empty']);
  });
});

describe('what is written', () => {
  test('an error with everything', () => {
    const { message, wordings, ...rest } = firstError(
      specWith(
        `${errorWith(
          `
kind: partial
retry: check
placeholders: printf
params:
  - { name: limit, type: integer, description: How many., sensitive: true, example: 0x10, from: 'a[].b' }
description: Means.
cause: Because.
fix: Do.
messages: { ar: "حد %s" }
wordings: ["At most %d"]
aliases: [too_much]
since: 1.0.0
deprecated: { since: 1.2.0, replacement: other, note: Note. }
links: ["https://example.com/a"]
tags: [market, NO]
body: { a: { b: "{code}" }, c: [1, "2"] }`,
          { message: '"Limit %d."' },
        )}
${errorWith('messages: { ar: غير }', { code: '1002', name: 'other' })}`,
      ),
    );
    expect([message.written, message.pattern, wordings.map(({ pattern }) => pattern)]).toEqual([
      'Limit %d.',
      'Limit {0}.',
      ['At most {0}'],
    ]);
    expect(rest.translations.map(({ locale, message: text }) => [locale, text?.written, text?.pattern])).toEqual([
      ['ar', 'حد %s', 'حد {0}'],
    ]);
    expect({ ...rest, translations: [] }).toEqual({
      code: '1001',
      name: 'parameter_empty',
      category: 'general',
      status: 400,
      kind: 'partial',
      retry: 'check',
      params: [
        {
          name: 'limit',
          type: 'integer',
          description: 'How many.',
          sensitive: true,
          example: '0x10',
          from: pathOf('a[].b'),
        },
      ],
      description: 'Means.',
      cause: 'Because.',
      fix: 'Do.',
      translations: [],
      aliases: ['too_much'],
      since: '1.0.0',
      deprecated: { since: '1.2.0', replacement: 'other', note: 'Note.' },
      docs: undefined,
      links: ['https://example.com/a'],
      tags: ['market', 'NO'],
      body: { a: { b: '{code}' }, c: [1, '2'] },
    });
  });

  test.each([
    ['https://example.com/errors#{code}', 'https://example.com/errors#A-1'],
    ['https://example.com/{name}/{code}/{name}', 'https://example.com/parameter_empty/A-1/parameter_empty'],
    ['https://example.com/errors', 'https://example.com/errors'],
  ])('docs %s', (docs, want) => {
    const text = specWith(errorWith('', { code: 'A-1' })).replace('Shop API', `Shop API, docs: "${docs}"`);
    expect(readGood(text).docs).toBe(docs);
    expect(firstError(text).docs).toBe(want);
  });

  test('a code in a link is percent-encoded where a URL needs it', () => {
    const text = specWith(errorWith('', { code: '"a b/c#d?e%[f]"' })).replace(
      'Shop API',
      'Shop API, docs: "https://example.com/{code}"',
    );
    expect(firstError(text).docs).toBe('https://example.com/a%20b/c%23d%3Fe%25%5Bf%5D');
  });

  test('a retired entry may have a code, a name or both', () => {
    const extra =
      'retired: [{ code: 7 }, { name: old }, { code: 08, name: older, since: 1.0.0, replacement: parameter_empty }]';
    expect(readGood(specWith(errorWith(), extra)).retired).toEqual([
      { code: '7', name: undefined, since: undefined, replacement: undefined },
      { code: undefined, name: 'old', since: undefined, replacement: undefined },
      { code: '08', name: 'older', since: '1.0.0', replacement: 'parameter_empty' },
    ]);
  });
});

describe('translations', () => {
  const files = {
    [specName]: `${head}locales: [ar.yaml, more.yaml, de.yaml]
categories:
  - name: general
    title: General
    errors:
      - { code: 1, name: one, status: 400, message: One., messages: { fr: Un. } }
      - { code: 2, name: two, status: 400, message: "Two {0}.", params: [{ name: x }] }
`,
    'ar.yaml': 'locale: ar\nmessages: { "1": واحد }\ntitles: { general: عام }\n',
    'more.yaml': 'locale: ar\nmessages: { 2: "{x} اثنان" }\ntexts: { 1: { fix: "أصلح" } }\n',
    'de.yaml': 'locale: de\nmessages: { 1: Eins. }\n',
  };
  const catalog = readGood(files);

  test('locales in order of appearance, without that of the catalog', () => {
    expect(catalog.locales).toEqual(['ar', 'de', 'fr']);
  });

  test('each error has one for each locale, in that order', () => {
    const shown = catalog.errors.map(({ translations }) =>
      translations.map(({ locale, message, fix }) => [locale, message?.written, fix]),
    );
    expect(shown).toEqual([
      [
        ['ar', 'واحد', 'أصلح'],
        ['de', 'Eins.', undefined],
        ['fr', 'Un.', undefined],
      ],
      [
        ['ar', '{x} اثنان', undefined],
        ['de', undefined, undefined],
        ['fr', undefined, undefined],
      ],
    ]);
    expect(catalog.errors[1]?.translations[0]?.message?.pattern).toBe('{0} اثنان');
  });

  test('titles by locale', () => {
    expect([...(catalog.categories[0]?.titles ?? [])]).toEqual([['ar', 'عام']]);
  });
});
