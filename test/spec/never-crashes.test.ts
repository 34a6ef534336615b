import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDiagnostics, formatDiagnostics } from '../../generator/diagnostic.ts';
import { read, specName, type Files } from './sample.ts';

const everything = `# A spec with everything in it.
errspec: 1
catalog:
  { name: shop, version: 1.0.0, title: Shop, docs: "https://example.com/{code}", license: MIT, locale: en, placeholders: braces }
include: [part.yaml]
locales: [ar.yaml]
envelope:
  { code: e.code, message: e.text, codeType: string, items: { path: data }, requestId: { header: x-id }, body: { data: [0, null] } }
categories:
  - name: general
    title: General
    codes: [0, 1000-1999, { from: A-1, to: A-9 }]
    errors:
      - code: 1001
        name: one
        status: 400
        message: "One {0} of {limit} {{x}}"
        params: [{ name: a, example: 1 }, { name: limit, type: integer, sensitive: true }]
        kind: error
        retry: backoff
        wordings: ["{0} {1}"]
        aliases: [uno]
        deprecated: { since: 1.0.0, replacement: two }
        links: ["https://example.com"]
        tags: [x]
      - { code: A-1, name: two, status: 200, message: "%% %1$s", placeholders: printf, params: [{ name: b }] }
retired:
  - { code: 1002, name: old, replacement: one }
`;
const part =
  'placeholders: printf\ncategories: [{ name: p, title: P, errors: [{ code: 3, name: three, status: 500, message: "%s" , params: [{ name: c }] }] }]\n';
const locale =
  'locale: ar\nmessages: { "1001": "{1} {0}", A-1: "%s", 3: "%s" }\ntexts: { 3: { fix: x } }\ntitles: { p: x }\n';

/** Reads files and prints what was found, in both forms; what comes of it must hold together. */
const lint = (files: Files): void => {
  const { catalog, diagnostics, sources } = read(files);
  const wrong = diagnostics.some(({ severity }) => severity === 'error');
  if (wrong === (catalog !== undefined)) throw new Error('a catalog exactly where nothing is wrong');
  for (const { place, message, help } of diagnostics) {
    if (!(place.start >= 0 && place.end >= place.start)) throw new Error(`a bad place: ${JSON.stringify(place)}`);
    if (message === '' || help === '') throw new Error('nothing to say');
  }
  const text = formatDiagnostics(diagnostics.slice(0, 5), sources);
  const hostile = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u.exec(text);
  if (hostile !== null) throw new Error(`${JSON.stringify(hostile[0])} reaches the terminal`);
  for (const { start, end } of describeDiagnostics(diagnostics, sources)) {
    if (start.line < 1 || start.column < 1 || end.line < start.line) throw new Error('a bad position');
  }
};

const settings = { seed: 20_250_101, numRuns: 120 };

/** Pieces that a YAML reader or a template stumbles over. */
const piece = fc.constantFrom(
  ...[
    '',
    ' ',
    '\n',
    '\r\n',
    '\t',
    '- ',
    ': ',
    '? ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    "'",
    '|',
    '>',
    '#',
    '&a',
    '*a',
    '!!x',
    '%',
    '---',
  ],
  ...[
    '\n---\n',
    '...',
    '<<: ',
    '~',
    'null',
    '0',
    '-1',
    '1e400',
    '{0}',
    '{{',
    '%s',
    '%1$d',
    '__proto__',
    'constructor',
    '../x',
    '\ufeff',
  ],
  ...[
    '\u0000',
    '\u2028',
    '\u202e',
    '\ud800',
    '\\u0000',
    '"\\ud800"',
    '😀',
    'é',
    'x'.repeat(300),
    'code',
    'params',
    'errors',
    'part.yaml',
  ],
);
const noise = fc.oneof(
  { weight: 3, arbitrary: piece },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

describe('lint has an answer to everything', () => {
  test('the good one first', () => {
    expect(read({ [specName]: everything, 'part.yaml': part, 'ar.yaml': locale }).diagnostics).toEqual([]);
  });

  test('any text', () => {
    const text = fc.array(noise, { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (any) => lint({ [specName]: any })),
      settings,
    );
  });

  test('a good spec with stretches replaced', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(40), by: noise });
    const file = fc.constantFrom(specName, 'part.yaml', 'ar.yaml');
    fc.assert(
      fc.property(fc.array(fc.tuple(file, edit), { minLength: 1, maxLength: 4 }), (edits) => {
        const files: Record<string, string> = { [specName]: everything, 'part.yaml': part, 'ar.yaml': locale };
        for (const [name, { at, length, by }] of edits) {
          const text = files[name] ?? '';
          const start = Math.floor(at * text.length);
          files[name] = text.slice(0, start) + by + text.slice(start + length);
        }
        lint(files);
      }),
      settings,
    );
  });

  test('a good spec with a value in the place of another', () => {
    const scalars = [...everything.matchAll(/[\w./-]+/g)].map(({ 0: text, index }) => ({
      start: index,
      end: index + text.length,
    }));
    const value = fc.constantFrom(
      '~',
      '""',
      '[]',
      '{}',
      '{ a: b }',
      '[a, [b]]',
      '"x"',
      '-',
      'true',
      '1001',
      '- x',
      '"{9}"',
      '"{"',
      '__proto__',
      '"%d"',
    );
    fc.assert(
      fc.property(fc.constantFrom(...scalars), value, ({ start, end }, by) =>
        lint({
          [specName]: everything.slice(0, start) + by + everything.slice(end),
          'part.yaml': part,
          'ar.yaml': locale,
        }),
      ),
      settings,
    );
  });

  test('a good spec that is cut short', () => {
    for (let end = 0; end < everything.length; end += 7) {
      lint({ [specName]: everything.slice(0, end), 'part.yaml': part, 'ar.yaml': locale });
    }
  });

  test('a message of thousands of braces, in time', () => {
    const text = everything.replace('"%% %1$s"', `"${'{ '.repeat(1500)}"`).replace('placeholders: printf, ', '');
    const start = performance.now();
    lint({ [specName]: text, 'part.yaml': part, 'ar.yaml': locale });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
