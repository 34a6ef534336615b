import { describe, expect, test } from 'vitest';
import { plainEnvelope } from '../../generator/targets/plain-envelope.ts';
import { readSpec } from '../read-spec.ts';

const isPlain = (envelope: object): boolean =>
  plainEnvelope(
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
            errors: [{ code: 'A1', name: 'a_one', status: 400, message: 'One.' }],
          },
        ],
      },
    }),
  ) !== undefined;

const nested = { code: 'error.code', message: 'error.message' };

describe('an envelope is plain', () => {
  test.each([
    ['nothing said', {}, true],
    ['parts in one object', nested, true],
    ['a fixed member beside that object', { ...nested, body: { ok: false } }, true],
    ['a fixed member inside that object', { ...nested, body: { error: { type: 'api' } } }, false],
    [
      'a fixed member in the object of the request ID',
      { requestId: { path: 'meta.id' }, body: { meta: { v: 1 } } },
      false,
    ],
    ['a name with a dot', { code: '"error.code"' }, false],
    ['items', { items: { path: 'data' } }, false],
    ['an element of a list', { code: 'errors[].code' }, false],
  ])('%s: %o → %s', (_, envelope, want) => {
    expect(isPlain(envelope)).toBe(want);
  });
});
