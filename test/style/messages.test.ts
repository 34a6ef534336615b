import { describe, expect, test } from 'vitest';
import { errorOf, errorsOf, findOnly } from './find-style.ts';

const params = (...names: readonly string[]): string =>
  `params: [${names.map((name) => `{ name: ${name} }`).join(', ')}]`;

/** Messages with what is found in them, and with more keys of their errors. */
const rows = (given: readonly (readonly [message: string, want: readonly string[], more?: string])[]) =>
  given.map(([message, want, more = '']) => ({ message, want, more }));

describe('message-capital', () => {
  test.each(
    rows([
      ['Empty.', []],
      ['empty.', ['e']],
      ['état inconnu.', ['é']],
      ['État inconnu.', []],
      ['пусто.', ['п']],
      ['κενό.', ['κ']],
      ['فارغ.', []],
      ['空です。', []],
      ['空。', []],
      ['ว่าง', []],
      ['ცარიელია.', []],
      ['{a} is empty.', [], params('a')],
      ['"name" is empty.', []],
      ['userId is empty.', []],
      ['user_id is empty.', []],
      ['api.example.com is down.', []],
      ['2 items.', []],
      ['ǅ.', []],
      ['ⓐ.', []],
    ]),
  )('$message: $want', ({ message, want, more }) => {
    expect(findOnly('message-capital', errorOf(message, more))).toEqual(want);
  });

  test('looks at translations too', () => {
    expect(findOnly('message-capital', errorOf('Empty.', 'messages: { fr: vide., ar: فارغ. }'))).toEqual(['v']);
  });
});

describe('message-final-stop', () => {
  test.each(
    rows([
      ['Empty.', []],
      ['Empty', ['y']],
      ['Empty!', []],
      ['Empty?', []],
      ['Empty…', []],
      ['Empty,', [',']],
      ['It is "empty."', []],
      ['It is "empty".', []],
      ['It is "empty"', ['"']],
      ['Empty (see the page).', []],
      ['Empty. (See the page.)', []],
      ['فارغ.', []],
      ['فارغ؟', []],
      ['فارغ', ['غ']],
      ['空。', []],
      ['空', ['空']],
      ['空！', []],
      ['खाली है।', []],
      ['ว่าง', []],
      ['ຫວ່າງ', []],
      ['Κενό;', []],
      ['Դատարկ է։', []],
      ['ባዶ።', []],
      ['There is no {a}', [], params('a')],
      ['There is no "{a}"', [], params('a')],
      ['There is no {a}.', [], params('a')],
      ['There is no {a} here', ['e'], params('a')],
      ['404', []],
    ]),
  )('$message: $want', ({ message, want, more }) => {
    expect(findOnly('message-final-stop', errorOf(message, more))).toEqual(want);
  });
});

describe('message-uneven', () => {
  test.each<readonly [what: string, messages: readonly string[], want: readonly string[]]>([
    ['one without a stop', ['A a.', 'B b.', 'C c.', 'D d.', 'E e'], ['e']],
    ['one with a stop', ['A a', 'B b', 'C c', 'D d', 'E e.'], ['.']],
    ['one without a capital', ['A.', 'B.', 'C.', 'D.', 'e.'], ['e']],
    ['one with a capital', ['a.', 'b.', 'c.', 'd.', 'Ee.'], ['E']],
    ['both habits, half and half', ['A.', 'B.', 'C.', 'd', 'e', 'f'], []],
    ['two of six', ['A.', 'B.', 'C.', 'D.', 'e', 'f'], []],
    ['too few to have a habit', ['A.', 'B.', 'C.', 'd'], []],
    ['all alike', ['a', 'b', 'c', 'd', 'e'], []],
    ['names at the start', ['A.', 'B.', 'C.', 'D.', 'userId.'], []],
  ])('%s', (_, messages, want) => {
    expect(findOnly('message-uneven', errorsOf(...messages))).toEqual(want);
  });

  test.each([
    [40, 2, 2],
    [40, 3, 0],
    [19, 1, 1],
    [19, 2, 0],
  ])('of %i messages, %i are odd: %i', (count, odd, want) => {
    const messages = Array.from({ length: count }, (_, index) => (index < odd ? 'A a' : 'A a.'));
    expect(findOnly('message-uneven', errorsOf(...messages))).toHaveLength(want);
  });

  test('compares messages of one locale', () => {
    const errors = ['A', 'B', 'C', 'D', 'E'].map((text, index) =>
      errorOf(`${text}.`, `messages: { zh-Hans: ${index === 4 ? '空' : '空。'} }`, index + 1),
    );
    expect(findOnly('message-uneven', errors.join(''))).toEqual(['空']);
  });
});

describe('message-blanks', () => {
  test.each<readonly [message: string, want: readonly string[]]>([
    ['Empty.', []],
    [' Empty.', [' ']],
    ['Empty. ', [' ']],
    ['Empty  body.', ['  ']],
    ['Empty\u00a0!', []],
    ['Empty.\u00a0', ['\u00a0']],
    ['空　です。', []],
  ])('%j: %j', (message, want) => {
    expect(findOnly('message-blanks', errorOf(message))).toEqual(want);
  });

  test.each([
    ['a tab', 'A\tb.', 1],
    ['a line break', 'A\nb.', 1],
    ['one at both ends, once', ' A. ', 1],
  ])('%s', (_, message, count) => {
    expect(findOnly('message-blanks', errorOf(message))).toHaveLength(count);
  });

  test.each([
    ['|', 1],
    ['>', 1],
    ['|-', 0],
    ['>-', 0],
  ])('after %s', (style, count) => {
    const text = `- code: 1\n  name: one\n  status: 400\n  message: ${style}\n    A message.\n`;
    expect(findOnly('message-blanks', text)).toHaveLength(count);
  });
});

describe('message-brackets', () => {
  test.each<readonly [message: string, want: readonly string[]]>([
    ['No (brackets) here.', []],
    ['At most (50.', ['(']],
    ['At most 50).', [')']],
    ['In [0, 100).', []],
    ['a) one, b) two.', []],
    ['1) one.', []],
    ['Sorry :(', []],
    ['Fine :)', []],
    ['最大（50。', ['（']],
    ['最大（50）。', []],
    ['((nested)', ['(']],
    ['「閉じない', ['「']],
  ])('%j: %j', (message, want) => {
    expect(findOnly('message-brackets', errorOf(message))).toEqual(want);
  });
});

describe('message-markup', () => {
  test.each<readonly [message: string, want: readonly string[]]>([
    ['No markup.', []],
    ['a < b and b > c.', []],
    ['Use <name>.', []],
    ['<b>Bold</b>.', ['</b>']],
    ['From <A> to <b>.', []],
    ['One<BR>two.', ['<BR>']],
    ['One<br/>two.', ['<br/>']],
    ['See <a href=x>this</a>.', ['<a href=x>']],
    ['Tom &amp; Jerry.', ['&amp;']],
    ['It&#39;s.', ['&#39;']],
    ['R&D; more.', []],
    ['a&b.', []],
  ])('%j: %j', (message, want) => {
    expect(findOnly('message-markup', errorOf(message))).toEqual(want);
  });
});

describe('placeholder-style', () => {
  test.each(
    rows([
      ['No %s.', ['%s']],
      ['No %1$s of %d.', ['%1$s', '%d']],
      ['No %@.', ['%@']],
      ['At most 50% discount.', []],
      ['100%.', []],
      ['%sum is odd.', []],
      ['No {0}.', ['{0}'], 'placeholders: printf'],
      ['No {name}.', ['{name}'], 'placeholders: printf'],
      ['No {"a": 1}.', [], 'placeholders: printf'],
      ['No %%.', [], 'placeholders: printf'],
    ]),
  )('$message: $want', ({ message, want, more }) => {
    expect(findOnly('placeholder-style', errorOf(message, more))).toEqual(want);
  });
});

describe('message-near-duplicate', () => {
  test.each<readonly [one: string, other: string, isFound: boolean]>([
    ['Order not found.', 'order not found', true],
    ['Order not found.', 'The order was not found!', true],
    ['It can not be empty.', "It can't be empty.", true],
    ['It can not be empty.', 'It cannot be empty.', true],
    ['The order is closed.', 'The order is open.', false],
    ['Order found.', 'Order not found.', false],
    ['Account is locked.', 'Account is blocked.', false],
    ['Import failed.', 'Export failed.', false],
    ['القيمة فارغة.', 'القيمة فارغة', true],
    ['值为空。', '值为空', true],
    ['值为空。', '值不为空。', false],
    ['...', '!!!', false],
  ])('%j and %j: %j', (one, other, isFound) => {
    expect(findOnly('message-near-duplicate', errorsOf(one, other))).toHaveLength(isFound ? 1 : 0);
  });

  test('a misspelt word that is right elsewhere', () => {
    const texts = ['Parameter invalid.', 'Paramter invalid.', 'Parameter missing.'];
    expect(findOnly('message-near-duplicate', errorsOf(...texts))).toEqual(['"Paramter invalid."']);
  });

  test('parameters of other names', () => {
    const errors = errorOf('No {a} here.', params('a'), 1) + errorOf('No {b} here!', params('b'), 2);
    expect(findOnly('message-near-duplicate', errors)).toEqual(['"No {b} here!"']);
  });

  test.each(['deprecated: {}'])('an error that another one replaces: %s', (more) => {
    expect(findOnly('message-near-duplicate', errorOf('A b.', more, 1) + errorOf('A b!', '', 2))).toEqual([]);
  });

  test('the same message is found by another rule', () => {
    expect(findOnly('message-near-duplicate', errorsOf('A b.', 'A b.'))).toEqual([]);
  });
});

describe('message-ambiguous', () => {
  const one = (message: string, code: number, ...names: readonly string[]): string =>
    errorOf(message, names.length === 0 ? '' : params(...names), code);

  test.each<readonly [what: string, errors: string, want: readonly string[]]>([
    ['different messages', errorsOf('A.', 'B.'), []],
    ['the same message', errorsOf('A.', 'B.', 'A.'), ['"A."']],
    ['three times', errorsOf('A.', 'A.', 'A.'), ['"A."', '"A."']],
    ['the same with a parameter', one('No {a}.', 1, 'a') + one('No {b}.', 2, 'b'), ['"No {b}."']],
    ['a template that fits another message', one('No {a}.', 1, 'a') + one('No money.', 2), ['"No {a}."']],
    [
      'a template that fits another template',
      one('No {a}.', 1, 'a') + one('No {b} in {c}.', 2, 'b', 'c'),
      ['"No {a}."'],
    ],
    ['a template that is before or after', one('No money.', 1) + one('No {a}.', 2, 'a'), ['"No {a}."']],
    ['a template that starts with a value', one('{a} failed.', 1, 'a') + one('It failed.', 2), ['"{a} failed."']],
    ['a template of a value alone', one('{a}', 1, 'a') + one('It failed.', 2), ['"{a}"']],
    [
      'two that are the same, once',
      one('No {a}.', 1, 'a') + one('No {b}.', 2, 'b') + one('No c.', 3),
      ['"No {a}."', '"No {b}."'],
    ],
    ['templates that do not fit', one('No {a}.', 1, 'a') + one('Not {b}!', 2, 'b'), []],
    [
      'a type that does not fit',
      errorOf('No {a}.', 'params: [{ name: a, type: integer }]', 1) + one('No money.', 2),
      [],
    ],
    ['a deprecated error', errorOf('A.', 'deprecated: {}', 1) + errorOf('A.', '', 2), []],
    [
      'a translation that is the same',
      errorOf('A.', 'messages: { ar: س. }', 1) + errorOf('B.', 'messages: { ar: س. }', 2),
      ['س.'],
    ],
    [
      'a translation of the same message, once',
      errorOf('A.', 'messages: { ar: س. }', 1) + errorOf('A.', 'messages: { ar: س. }', 2),
      ['"A."'],
    ],
  ])('%s', (_, errors, want) => {
    expect(findOnly('message-ambiguous', errors)).toEqual(want);
  });
});

describe('wording-repeated', () => {
  test.each<readonly [wordings: string, want: readonly string[]]>([
    ['[B.]', []],
    ['[A.]', ['A.']],
    ['[B., "B."]', ['"B."']],
  ])('%s', (wordings, want) => {
    expect(findOnly('wording-repeated', errorOf('A.', `wordings: ${wordings}`))).toEqual(want);
  });
});
