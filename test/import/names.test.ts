import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameErrors, type NameSource } from '../../generator/import/names.ts';

const sourceOf = (code: string, message: string, names: readonly string[] = [], category = 'general'): NameSource => ({
  code,
  message,
  names,
  category,
});

const nameOf = (message: string, code = '1001'): string | undefined =>
  nameErrors([sourceOf(code, message)]).get(code)?.name;

describe('the name of an error', () => {
  test.each([
    ['Succeeded.', 'succeeded'],
    ['Body can not be empty.', 'body_empty'],
    ['Service temporarily unavailable, please try again later.', 'service_unavailable'],
    ['User does not exist.', 'user_not_found'],
    ["User doesn't exist", 'user_not_found'],
    ['The user was not found in this group.', 'user_not_found'],
    ['No such order', 'order_not_found'],
    ['Unable to find the order', 'order_not_found'],
    ['Account is suspended due to ongoing liquidation.', 'account_suspended'],
    ['Requests too frequent.', 'requests_too_frequent'],
    ['Parameter   can not be empty.', 'parameter_empty'],
    ['Parameter   does not match parameter  .', 'parameter_mismatch'],
    ['Either parameter   or   is required.', 'either_parameter_required'],
    ['No permission to use this API. You need to upgrade.', 'permission_denied'],
    ['You do not have permission to do that', 'permission_denied'],
    ['This chain does not currently support.', 'chain_not_supported'],
    ['Data already exists.', 'data_already_exists'],
    ['Invalid request method.', 'invalid_request_method'],
    ['Invalid Content_Type, please use "application/json" format.', 'invalid_content_type'],
    ['Unsupported Media Type', 'unsupported_media_type'],
    ['The field   is required.', 'field_required'],
    ['Timestamp request expired.', 'timestamp_expired'],
    ['Maximum number of guilds reached (100)', 'maximum_number_guilds_reached'],
    ['TOO_MANY_REQUESTS', 'too_many_requests'],
    ['InvalidSymbol', 'invalid_symbol'],
    ['无效的签名', 'invalid_signature'],
    ['参数 不能为空', 'parameter_empty'],
    ['參數   不能為空', 'parameter_empty'],
    ['代币不存在', 'token_not_found'],
    ['咖啡凉了', 'ka_fei_liang_le'],
    ['Неверный символ', 'nevernyy_simvol'],
    ['!!!', 'error_1001'],
    ['3D secure failed', 'error_3d_secure_failed'],
  ])('%s is %s', (message, want) => {
    expect(nameOf(message)).toBe(want);
  });

  test('is that of the source', () => {
    expect(nameErrors([sourceOf('-1003', 'Too many.', ['TOO_MANY_REQUESTS', 'RateLimit'])]).get('-1003')).toEqual({
      name: 'too_many_requests',
      from: 'source',
      instead: undefined,
      aliases: ['rate_limit'],
    });
  });

  test('belongs to the error with the lowest code, and the others have more words, their category or their code', () => {
    const errors = [
      sourceOf('20', 'Parameter   error.', [], 'business'),
      sourceOf('3', 'Parameter   error.'),
      sourceOf('21', 'Parameter   error.', [], 'business'),
      sourceOf('4', 'User not found in group.'),
      sourceOf('5', 'User not found in team.'),
    ];
    expect([...nameErrors(errors)].map(([code, { name, instead }]) => [code, name, instead]).toSorted()).toEqual([
      ['20', 'business_parameter_error', '3'],
      ['21', 'parameter_error_21', '3'],
      ['3', 'parameter_error', undefined],
      ['4', 'user_not_found', undefined],
      ['5', 'user_not_found_team', '4'],
    ]);
  });
});

const words = [
  'general',
  'parameter',
  'user',
  'order',
  'general',
  'error 7',
  'error',
  'invalid',
  'not found',
  'is empty',
  'foo_1',
  'foo1',
  '参数',
  '{0}',
  '',
];
const messages = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '));
const tables = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.oneof(messages, fc.string({ unit: 'binary' }))), {
    selector: ([code]) => code,
    minLength: 1,
    maxLength: 20,
  })
  .map((rows) => rows.map(([code, message]) => sourceOf(String(code), message)));

describe('the names of any table', () => {
  test('are valid, and differ in more than underscores', () => {
    fc.assert(
      fc.property(tables, (sources) => {
        const names = [...nameErrors(sources).values()].map(({ name }) => name);
        expect(names).toHaveLength(sources.length);
        expect(names.filter((name) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) || name.length > 53)).toEqual([]);
        expect(new Set(names.map((name) => name.replaceAll('_', ''))).size).toBe(names.length);
      }),
    );
  });

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(tables, (sources) => {
        expect(nameErrors(sources.toReversed())).toEqual(nameErrors(sources));
      }),
    );
  });

  test('stay when an error with a higher code is added', () => {
    fc.assert(
      fc.property(tables, messages, (sources, message) => {
        const before = nameErrors(sources);
        const after = nameErrors([sourceOf('100000', message), ...sources]);
        expect([...before].map(([code, { name }]) => [code, name])).toEqual(
          [...before.keys()].map((code) => [code, after.get(code)?.name]),
        );
      }),
    );
  });
});
