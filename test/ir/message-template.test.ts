import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTemplate, type PlaceholderStyle, type Segment } from '../../generator/ir/message-template.ts';

const params = [{ name: 'first' }, { name: 'the_second', type: 'integer' }];

interface Want {
  readonly pattern: string;
  readonly display: string;
  readonly segments: readonly Segment[];
}

const good: readonly (readonly [style: PlaceholderStyle, written: string, want: Want])[] = [
  ['braces', 'Plain.', { pattern: 'Plain.', display: 'Plain.', segments: [{ text: 'Plain.' }] }],
  [
    'braces',
    'Parameter {0} empty',
    {
      pattern: 'Parameter {0} empty',
      display: 'Parameter {first} empty',
      segments: [{ text: 'Parameter ' }, { param: 0 }, { text: ' empty' }],
    },
  ],
  ['braces', '{the_second}', { pattern: '{1}', display: '{the_second}', segments: [{ param: 1 }] }],
  [
    'braces',
    '{1} {0} {1}',
    {
      pattern: '{1} {0} {1}',
      display: '{the_second} {first} {the_second}',
      segments: [{ param: 1 }, { text: ' ' }, { param: 0 }, { text: ' ' }, { param: 1 }],
    },
  ],
  ['braces', '{{}}', { pattern: '{{}}', display: '{}', segments: [{ text: '{}' }] }],
  [
    'braces',
    '{{{0}}}',
    { pattern: '{{{0}}}', display: '{{first}}', segments: [{ text: '{' }, { param: 0 }, { text: '}' }] },
  ],
  [
    'braces',
    "don't '{0}' 100% %s",
    {
      pattern: "don't '{0}' 100% %s",
      display: "don't '{first}' 100% %s",
      segments: [{ text: "don't '" }, { param: 0 }, { text: "' 100% %s" }],
    },
  ],
  [
    'printf',
    'Parameter %s error.',
    {
      pattern: 'Parameter {0} error.',
      display: 'Parameter {first} error.',
      segments: [{ text: 'Parameter ' }, { param: 0 }, { text: ' error.' }],
    },
  ],
  [
    'printf',
    '%s of %d',
    {
      pattern: '{0} of {1}',
      display: '{first} of {the_second}',
      segments: [{ param: 0 }, { text: ' of ' }, { param: 1 }],
    },
  ],
  [
    'printf',
    '%2$d, %1$s, %2$s',
    {
      pattern: '{1}, {0}, {1}',
      display: '{the_second}, {first}, {the_second}',
      segments: [{ param: 1 }, { text: ', ' }, { param: 0 }, { text: ', ' }, { param: 1 }],
    },
  ],
  ['printf', '100%% {0} }', { pattern: '100% {{0}} }}', display: '100% {0} }', segments: [{ text: '100% {0} }' }] }],
  ['printf', '%%s', { pattern: '%s', display: '%s', segments: [{ text: '%s' }] }],
];

const problems: readonly (readonly [PlaceholderStyle, string, readonly (readonly [rule: string, at: string])[]])[] = [
  ['braces', 'lone { here', [['template-brace', '{']]],
  ['braces', 'lone } here', [['template-brace', '}']]],
  [
    'braces',
    '{}',
    [
      ['template-brace', '{'],
      ['template-brace', '}'],
    ],
  ],
  [
    'braces',
    '{ 0 }',
    [
      ['template-brace', '{'],
      ['template-brace', '}'],
    ],
  ],
  [
    'braces',
    '{01}',
    [
      ['template-brace', '{'],
      ['template-brace', '}'],
    ],
  ],
  ['braces', '{First}', [['placeholder-unknown', '{First}']]],
  [
    'braces',
    '{the name}',
    [
      ['template-brace', '{'],
      ['template-brace', '}'],
    ],
  ],
  ['braces', '{2}', [['placeholder-unknown', '{2}']]],
  ['braces', '{third}', [['placeholder-unknown', '{third}']]],
  ['braces', '{99999999999999999999}', [['placeholder-unknown', '{99999999999999999999}']]],
  [
    'braces',
    'a {2} b { c {3}',
    [
      ['placeholder-unknown', '{2}'],
      ['template-brace', '{'],
      ['placeholder-unknown', '{3}'],
    ],
  ],
  ['printf', '%x', [['template-directive', '%x']]],
  ['printf', 'ends in %', [['template-directive', '%']]],
  ['printf', '%0$s', [['template-directive', '%']]],
  ['printf', '%5.2f', [['template-directive', '%5.2f']]],
  [
    'printf',
    '%-.64s and %lu',
    [
      ['template-directive', '%-.64s'],
      ['template-directive', '%lu'],
    ],
  ],
  ['printf', '%2$.1f', [['template-directive', '%2$.1f']]],
  ['printf', '%s %2$s', [['template-mixed', '%2$s']]],
  ['printf', '%1$s %s', [['template-mixed', '%s']]],
  ['printf', '%d', [['template-type', '%d']]],
  ['printf', '%1$d', [['template-type', '%1$d']]],
  ['printf', '%s %d %s', [['placeholder-unknown', '%s']]],
  ['printf', '%3$s', [['placeholder-unknown', '%3$s']]],
];

describe('templates', () => {
  test.each(good)('%s: %s', (style, written, want) => {
    const read = readTemplate(written, style, params);
    expect(read.problems).toEqual([]);
    expect(read.template).toEqual({ written, ...want });
  });

  test.each(problems)('%s: %s is refused', (style, written, want) => {
    const found = readTemplate(written, style, params).problems;
    expect(found.map(({ rule, start, end }) => [rule, written.slice(start, end)])).toEqual(want);
    for (const { message, help } of found) {
      expect(message).not.toBe('');
      expect(help).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('says which parameters there are', () => {
    const [none] = readTemplate('{0}', 'braces', []).problems;
    expect(none?.message).toBe('The message uses {0}, but the error has no parameters.');
    const [one] = readTemplate('{1}', 'braces', [{ name: 'only' }]).problems;
    expect(one?.message).toBe('The message uses {1}, but the error has one parameter: only.');
    const [two] = readTemplate('{2}', 'braces', params).problems;
    expect(two?.message).toBe('The message uses {2}, but the error has 2 parameters: first, the_second.');
  });

  test.each<readonly [PlaceholderStyle, string, readonly string[]]>([
    ['braces', '{0}{1}', ['{1}']],
    ['braces', '{0} {1}', []],
    ['braces', '{0}{{{1}', []],
    ['braces', 'a{0}{1}{0}', ['{1}', '{0}']],
    ['printf', '%s%d', ['%d']],
    ['printf', '%s%%%d', []],
  ])('%s: %s has neighbours %j', (style, written, want) => {
    const { adjacent } = readTemplate(written, style, params);
    expect(adjacent.map(({ start, end }) => written.slice(start, end))).toEqual(want);
  });

  test.each<readonly [PlaceholderStyle, string, readonly number[]]>([
    ['braces', 'none', []],
    ['braces', '{1} {1}', [1]],
    ['braces', '{first} {1}', [0, 1]],
    ['printf', '%2$s', [1]],
  ])('%s: %s uses %j', (style, written, want) => {
    expect([...readTemplate(written, style, params).used]).toEqual(want);
  });

  test('any text gives alternating segments, and its pattern reads as the same template', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{0}',
      '{1}',
      '{first}',
      '%',
      '%s',
      '%d',
      '%1$s',
      '%%',
      'text',
      '\u{1f600}',
    );
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 8 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom<PlaceholderStyle>('braces', 'printf'), (written, style) => {
        const { template } = readTemplate(written, style, params);
        template.segments.forEach((segment, index) => {
          if (!('text' in segment)) return;
          expect(segment.text).not.toBe('');
          const before = template.segments[index - 1];
          expect(before !== undefined && 'text' in before).toBe(false);
        });
        const again = readTemplate(template.pattern, 'braces', params);
        expect(again.problems).toEqual([]);
        expect(again.template.segments).toEqual(template.segments);
        expect(again.template.pattern).toBe(template.pattern);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
