import { describe, expect, test } from 'vitest';
import { membersRead } from '../../generator/targets/members-read.ts';
import { readSpec } from '../read-spec.ts';

const read = (envelope: object, params: object = {}): readonly string[] =>
  membersRead(
    readSpec({
      'errors.yaml': {
        errspec: 1,
        catalog: { name: 'test', version: '1.0.0', title: 'Test', license: 'MIT' },
        envelope,
        categories: [
          {
            name: 'general',
            title: 'General',
            description: 'All.',
            errors: [{ code: 'A1', name: 'a_one', status: 400, message: 'One.', ...params }],
          },
        ],
      },
    }),
  );

const all: readonly string[] = [];

describe('the members that are read', () => {
  test.each([
    ['code and message', { code: 'code', message: 'msg' }, ['code', 'msg']],
    ['one object', { code: 'error.code', message: 'error.message' }, ['error']],
    ['alternatives', { code: ['code', { header: 'x-code' }, 'error.code'], message: [] }, ['code', 'error']],
    ['success', { code: 'code', message: [], success: { path: 'ok', equals: true } }, ['code', 'ok']],
    ['nothing there', { code: 'code', message: [], success: { absent: 'errors' } }, ['code', 'errors']],
    [
      'items and details',
      { code: 'code', message: [], items: { path: 'data' }, details: { path: 'why', field: 'at' } },
      ['code', 'why', 'data'],
    ],
    [
      'waits, verdicts and the status',
      {
        ...{ code: 'code', message: [], status: 'status', retryAfter: { path: 'wait' } },
        retry: { path: 'again', values: { true: 'backoff' } },
      },
      ['code', 'wait', 'again', 'status'],
    ],
    ['params', { code: 'code', message: [], params: 'values' }, ['code', 'values']],
    ['a list', { code: '[].code', message: [] }, all],
    ['members of any name', { code: 'code', message: ['message', '*.message'] }, all],
  ])('%s: %o → %o', (_, envelope, want) => {
    expect(read(envelope)).toEqual(want);
  });

  test('the place of a parameter', () => {
    const params = { message: 'At {field}.', params: [{ name: 'field', from: 'target.name' }] };
    expect(read({ code: 'code', message: [] }, params)).toEqual(['code', 'target']);
  });
});
