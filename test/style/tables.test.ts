import { describe, expect, test } from 'vitest';
import { errorOf, findOnly } from './find-style.ts';

const withStatus = (status: number, more = ''): string =>
  `- { code: 1, name: one, status: ${status}, message: Text.${more} }\n`;

describe('status-retry-conflict', () => {
  test.each<readonly [status: number, more: string, want: readonly string[]]>([
    [429, '', ['429']],
    [429, ', retry: never', ['never']],
    [429, ', retry: backoff', []],
    [429, ', retry: check', []],
    [408, '', ['408']],
    [425, '', ['425']],
    [500, '', ['500']],
    [502, '', ['502']],
    [503, '', ['503']],
    [599, '', ['599']],
    [501, '', []],
    [505, '', []],
    [511, '', []],
    [400, '', []],
    [400, ', retry: check', []],
    [400, ', retry: backoff', ['backoff']],
    [404, ', retry: backoff', ['backoff']],
    [409, ', retry: backoff', []],
    [423, ', retry: backoff', []],
    [501, ', retry: backoff', ['backoff']],
    [200, ', retry: backoff', []],
    [200, '', []],
    [503, ', kind: partial', []],
  ])('%i%s', (status, more, want) => {
    expect(findOnly('status-retry-conflict', withStatus(status, more))).toEqual(want);
  });

  test.each([
    ['The order is wrong.', 1],
    ['Too many orders.', 0],
    ['You have reached the limit of calls, please try again later.', 0],
    ['Temporarily disabled', 0],
    ['The limb is broken.', 1],
  ])('400 with backoff, and a message that says why: %s', (message, want) => {
    expect(findOnly('status-retry-conflict', errorOf(message, 'retry: backoff'))).toHaveLength(want);
  });

  test('a status and a verdict of the category', () => {
    const category = (keys: string): string =>
      `categories:\n  - name: a\n    title: A\n    ${keys}\n    errors: [{ code: 1, name: one, message: Text. }]\n`;
    expect(findOnly('status-retry-conflict', category('status: 429'))).toEqual(['one']);
    expect(findOnly('status-retry-conflict', category('status: 429\n    retry: backoff'))).toEqual([]);
  });
});

test.each<readonly [status: number, kind: string, want: readonly string[]]>([
  [200, 'success', []],
  [400, 'success', ['400']],
  [500, 'partial', ['500']],
  [207, 'partial', []],
  [200, 'error', []],
])('status-kind-conflict: %i %s', (status, kind, want) => {
  expect(findOnly('status-kind-conflict', withStatus(status, `, kind: ${kind}`))).toEqual(want);
});

describe('ok-without-success-rule', () => {
  const table = (errors: string, envelope = ''): string =>
    `${envelope === '' ? '' : `envelope: ${envelope}\n`}categories: [{ name: a, title: A, errors: [${errors}] }]\n`;
  const hidden = '{ code: 1, name: one, status: 200, message: One. }';

  test.each<readonly [what: string, text: string, want: readonly string[]]>([
    ['an error on 200', table(hidden), ['200']],
    ['several, once', table(`${hidden}, { code: 2, name: two, status: 201, message: Two. }`), ['200']],
    ['with a rule of success', table(hidden, '{ success: { path: code, equals: 0 } }'), []],
    [
      'with the code of a success',
      table(`${hidden}, { code: 0, name: ok, status: 200, message: OK., kind: success }`),
      [],
    ],
    ['an error on 400', table('{ code: 1, name: one, status: 400, message: One. }'), []],
  ])('%s', (_, text, want) => {
    expect(findOnly('ok-without-success-rule', text)).toEqual(want);
  });
});

describe('text-repeated', () => {
  test.each<readonly [more: string, want: readonly string[]]>([
    ['description: Something else.', []],
    ['description: There is no order', ['There is no order']],
    ['fix: Look again., cause: Look again!', ['Look again.']],
    ['description: Look., cause: Look elsewhere.', []],
  ])('%s', (more, want) => {
    expect(findOnly('text-repeated', errorOf('There is no order.', more))).toEqual(want);
  });

  test('in a locale', () => {
    const files = {
      'errors.yaml': `locales: [de.yaml]\ncategories: [{ name: a, title: A, errors: [{ code: 1, name: one, status: 400, message: One., fix: Ask us. }] }]\n`,
      'de.yaml': 'locale: de\nmessages: { 1: Eins ist falsch. }\ntexts: { 1: { fix: Eins ist falsch } }\n',
    };
    expect(findOnly('text-repeated', files)).toEqual(['Eins ist falsch']);
  });
});

describe.each(['description', 'cause', 'fix'])('%s-missing', (key) => {
  test.each<readonly [what: string, more: string, want: readonly string[]]>([
    ['missing', '', ['error_n1']],
    ['there', `${key}: Text.`, []],
    ['of a deprecated error', 'deprecated: {}', []],
    ['of a success', 'kind: success', []],
  ])('%s', (_, more, want) => {
    expect(findOnly(`${key}-missing`, errorOf('One.', more))).toEqual(want);
  });
});

test.each<readonly [deprecated: string, want: readonly string[]]>([
  ['{}', ['{}']],
  ['{ since: 1.0.0 }', ['{ since: 1.0.0 }']],
  ['{ note: Gone. }', []],
  ['{ replacement: error_n2 }', []],
])('replacement-missing: %s', (deprecated, want) => {
  const errors = errorOf('One.', `deprecated: ${deprecated}`) + errorOf('Two.', '', 2);
  expect(findOnly('replacement-missing', errors)).toEqual(want);
});

describe('parameters', () => {
  test.each<readonly [rule: string, param: string, want: readonly string[]]>([
    ['param-description-missing', 'name: a', ['a']],
    ['param-description-missing', 'name: a, description: A.', []],
    ['param-example-missing', 'name: a', ['a']],
    ['param-example-missing', 'name: a, example: 1', []],
    ['param-example-wrong', 'name: a, example: x', []],
    ['param-example-wrong', 'name: a, type: integer, example: 12', []],
    ['param-example-wrong', 'name: a, type: integer, example: 1.5', ['1.5']],
    ['param-example-wrong', 'name: a, type: number, example: 1.5', []],
    ['param-example-wrong', 'name: a, type: number, example: x', ['x']],
    ['param-example-wrong', 'name: a, type: boolean, example: yes', ['yes']],
    ['param-sensitive', 'name: password', ['password']],
    ['param-sensitive', 'name: userPassword', ['userPassword']],
    ['param-sensitive', 'name: access_token', ['access_token']],
    ['param-sensitive', 'name: token', []],
    ['param-sensitive', 'name: passwordLength', []],
    ['param-sensitive', 'name: password, sensitive: true', []],
    ['param-sensitive', 'name: password, sensitive: false', []],
  ])('%s: %s', (rule, param, want) => {
    expect(findOnly(rule, errorOf('No {0}.', `params: [{ ${param} }]`))).toEqual(want);
  });
});

describe('translation-identical', () => {
  test.each<readonly [message: string, locale: string, text: string, want: readonly string[]]>([
    ['There is no order.', 'de', 'There is no order.', ['There is no order.']],
    ['There is no order.', 'ar', 'There is no order.', ['There is no order.']],
    ['There is no order.', 'de', 'Diesen Auftrag gibt es nicht.', []],
    ['There is no order.', 'en-GB', 'There is no order.', []],
    ['Unauthorized.', 'de', 'Unauthorized.', []],
    ['HTTP 404', 'de', 'HTTP 404', []],
    ['OK', 'de', 'OK', []],
  ])('%j in %s: %j', (message, locale, text, want) => {
    expect(findOnly('translation-identical', errorOf(message, `messages: { ${locale}: ${text} }`))).toEqual(want);
  });

  test('of a text in a locale file', () => {
    const files = {
      'errors.yaml': `locales: [de.yaml]\ncategories: [{ name: a, title: A, errors: [{ code: 1, name: one, status: 400, message: One., fix: Ask us about it. }] }]\n`,
      'de.yaml': 'locale: de\nmessages: { 1: Eins. }\ntexts: { 1: { fix: Ask us about it. } }\n',
    };
    expect(findOnly('translation-identical', files)).toEqual(['Ask us about it.']);
  });
});

test.each<readonly [locale: string, text: string, want: number]>([
  ['ar', 'لا يوجد طلب.', 0],
  ['ar', 'قيمة Content_Type', 0],
  ['ar', 'Pas de commande.', 1],
  ['ar', 'OK.', 0],
  ['ar', 'нет заказа', 1],
  ['de', 'Kein Auftrag da.', 0],
  ['de', '没有订单。', 1],
  ['zh-Hans', '没有订单。', 0],
  ['zh-Hans', 'No order found.', 1],
  ['ja', 'ありません。', 0],
  ['ko', '없습니다.', 0],
  ['ko', '没有订单。', 1],
  ['sr-Latn', 'Nema porudžbine.', 0],
  ['sr', 'Nema porudžbine.', 1],
  ['hi', 'कोई नहीं।', 0],
  ['th', 'ไม่มี', 0],
  ['el', 'Δεν υπάρχει.', 0],
])('translation-script: %s %j: %i', (locale, text, want) => {
  const error = errorOf('There is no such order.', `messages: { ${locale}: ${JSON.stringify(text)} }`);
  expect(findOnly('translation-script', error)).toHaveLength(want);
});

describe('translation-order', () => {
  test.each<readonly [what: string, message: string, text: string, style: string, want: number]>([
    ['the same order', '{0} of {1}.', '{0} von {1}.', 'braces', 0],
    ['another order', '{0} of {1}.', '{1}: {0}.', 'braces', 1],
    ['another order of names', '{a} of {b}.', '{b}: {a}.', 'braces', 0],
    ['names in the message alone', '{a} of {b}.', '{1}: {0}.', 'braces', 1],
    ['a parameter twice', '{0} of {1}.', '{0} von {1}: {0}.', 'braces', 0],
    ['no numbers', '%s of %s.', '%s von %s.', 'printf', 1],
    ['numbers', '%s of %s.', '%1$s von %2$s.', 'printf', 0],
    ['numbers in another order', '%s of %s.', '%2$s: %1$s.', 'printf', 1],
    ['a percent sign', '%1$s of %2$s.', '%1$s %%s %2$s.', 'printf', 0],
  ])('%s', (_, message, text, style, want) => {
    const more = `placeholders: ${style}, params: [{ name: a }, { name: b }], messages: { de: ${JSON.stringify(text)} }`;
    expect(findOnly('translation-order', errorOf(message, more))).toHaveLength(want);
  });
});

describe('names', () => {
  const named = (name: string): string => `- { code: 1, name: ${name}, status: 400, message: One. }\n`;

  test.each<readonly [name: string, want: boolean]>([
    ['order_error', true],
    ['error_of_order', true],
    ['order_exception', true],
    ['error', false],
    ['order_error_unknown', false],
    ['terror_level', false],
  ])('name-error-word: %s', (name, want) => {
    expect(findOnly('name-error-word', named(name))).toEqual(want ? [name] : []);
  });

  test.each<readonly [name: string, want: boolean]>([
    ['general_fault', true],
    ['general', false],
    ['generally_odd', false],
    ['not_general', false],
  ])('name-repeats-category: %s', (name, want) => {
    expect(findOnly('name-repeats-category', named(name))).toEqual(want ? [name] : []);
  });
});

test.each<readonly [rule: string, text: string, want: readonly string[]]>([
  ['docs-missing', 'catalog: { name: a, version: 1.0.0, title: A }\n', ['a']],
  ['docs-missing', "catalog: { name: a, version: 1.0.0, title: A, docs: 'https://example.com' }\n", []],
  ['category-codes-missing', 'categories: [{ name: a, title: A, errors: [] }]\n', ['a']],
  ['category-codes-missing', 'categories: [{ name: a, title: A, codes: [1-9], errors: [] }]\n', []],
  ['category-empty', 'categories: [{ name: a, title: A, errors: [] }]\n', ['a']],
  ['category-empty', errorOf('One.'), []],
  ['since-future', errorOf('One.', 'since: 1.0.1'), ['1.0.1']],
  ['since-future', errorOf('One.', 'since: 1.0.0'), []],
  ['since-future', errorOf('One.', 'since: 1.0.0-rc.1'), []],
  ['since-future', errorOf('One.', 'deprecated: { since: 2.0.0 }'), ['2.0.0']],
  [
    'since-future',
    'categories: [{ name: a, title: A, errors: [] }]\nretired: [{ code: 7, since: 2.0.0 }]\n',
    ['2.0.0'],
  ],
])('%s: %s', (rule, text, want) => {
  expect(findOnly(rule, text)).toEqual(want);
});
