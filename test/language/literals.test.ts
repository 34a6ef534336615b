import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { json } from '../../generator/language/json.ts';
import { join, source, word } from '../../generator/language/language.ts';
import { cpp } from '../../generator/targets/cpp/language.ts';
import { escapeLiteral, toHex, utf16Escape } from '../../generator/language/literals.ts';
import { toml } from '../../generator/language/toml.ts';
import { xml } from '../../generator/language/xml.ts';

const settings = { seed: 1, numRuns: 500 };

/** Any text, with what writers get wrong more often than chance. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '"',
        '\\',
        "'",
        '\\u000a',
        '\r\n',
        '\u0000',
        '\u2028',
        '\u202e',
        '\ufeff',
        '\ud800',
        '😀',
        '&amp;',
        '<!--',
        ']]>',
        '"""',
        '${x}',
      ),
    ),
    { maxLength: 6 },
  )
  .map((all) => all.join(''));

const isPrintableAscii = (text: string): boolean => /^[ -~]*$/.test(text);

describe('literals', () => {
  const rules = { short: new Map([['"', '\\"']]), codePoint: (value: number) => `<${toHex(value, 4)}>` };

  test.each([
    ['plain ~', 'plain ~'],
    ['a"b', 'a\\"b'],
    ['é', '<00e9>'],
    ['😀', '<1f600>'],
    ['\ud800', '<d800>'],
    ['\u007f\u0000\n', '<007f><0000><000a>'],
  ])('%j', (text, want) => {
    expect(escapeLiteral(text, rules)).toBe(want);
  });

  test.each([
    [0x41, '\\u0041'],
    [0x2028, '\\u2028'],
    [0x1f600, '\\ud83d\\ude00'],
    [0xd800, '\\ud800'],
    [0x10ffff, '\\udbff\\udfff'],
  ])('UTF-16 of %i', (value, want) => {
    expect(utf16Escape(value)).toBe(want);
  });

  test('70,000 ideographs are no trouble', () => {
    expect(json.string('字'.repeat(70_000)).length).toBe(420_002);
  });
});

describe('a literal of C++', () => {
  test.each([
    ['x', 16_000, [16_000]],
    ['x', 16_001, [16_000, 1]],
    ['x', 32_001, [16_000, 16_000, 1]],
    ['?', 8_001, [8_000, 1]],
    ['"', 8_001, [8_000, 1]],
  ])('%j %i times is cut into %j', (character, times, want) => {
    const pieces = cpp.pieces(character.repeat(times));
    expect(pieces.map((piece) => piece.split(character).length - 1 - (character === '"' ? 2 : 0))).toEqual(want);
  });
});

describe('JSON', () => {
  test('parsed, it is the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written: string = json.string(text);
        return isPrintableAscii(written) && JSON.parse(written) === text;
      }),
      settings,
    );
  });
});

/** What TOML 1.0 says of a basic string, as far as the writer goes. */
const parseToml = (written: string): string => {
  const inside = /^"((?:[ !#-[\]-~]|\\(?:["\\nrt]|U[0-9a-fA-F]{8}))*)"$/.exec(written)?.[1];
  if (inside === undefined) throw new Error(`no basic string of TOML: ${written}`);
  const short: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };
  return inside.replaceAll(/\\(?:U(.{8})|(.))/g, (_, hex: string | undefined, character: string) => {
    if (hex === undefined) return short[character] ?? character;
    const value = Number.parseInt(hex, 16);
    if (value >= 0xd800 && value <= 0xdfff) throw new Error('no scalar value');
    return String.fromCodePoint(value);
  });
};

describe('TOML', () => {
  test('parsed, it is the text, but for lone surrogates', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written: string = toml.string(text);
        return isPrintableAscii(written) && parseToml(written) === text.toWellFormed();
      }),
      settings,
    );
  });
});

/** What XML 1.0 says of character data and references, as far as the writer goes. */
const parseXml = (written: string): string => {
  if (!/^(?:[^&<>"']|&(?:amp|lt|gt|quot|apos|#x[0-9a-f]+);)*$/.test(written))
    throw new Error(`no character data: ${written}`);
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return written.replaceAll(/&(?:#x([0-9a-f]+)|(\w+));/g, (_, hex: string | undefined, name: string) =>
    hex === undefined ? (named[name] ?? '') : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
};

describe('XML', () => {
  test('parsed, it is the text, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written: string = xml.text(text);
        const held = text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        return isPrintableAscii(written) && parseXml(written) === held;
      }),
      settings,
    );
  });
});

describe('composing', () => {
  test('source is what our own code says, with its values', () => {
    const name = word('name');
    expect(source`new ${name}("\\n", ${3})`).toBe('new name("\\n", 3)');
    expect(join([name, name], source`, `)).toBe('name, name');
    expect(join([], source`, `)).toBe('');
  });

  test.each(['a', 'okx-web3', '@my-api/errors', 'example.com/a/b', '1.0.0+x', 'a~b', 'zh-Hans'])(
    '%s is a plain word',
    (text) => {
      expect(word(text)).toBe(text);
    },
  );

  test.each(['', ' ', 'a b', 'a//b', '/a', '-a', '"a"', 'a\n', 'é', 'a*/', 'a;b', '../a', '${a}'])(
    '%j is none, and a bug',
    (text) => {
      expect(() => word(text)).toThrow('not a plain word');
    },
  );
});
