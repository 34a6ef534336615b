import { expect, test } from 'vitest';
import { isObject } from '../../generator/model/json.ts';
import { openapiDocument } from '../../generator/targets/openapi/document.ts';
import { memberAt } from '../member-at.ts';
import { catalogOf } from '../model/catalog-of.ts';

const error = (code: number, status: number, retry: string): string =>
  `{ code: ${code}, name: error_${code}, status: ${status}, retry: ${retry}, message: Hm. }`;

test.each([
  ['never', [error(1, 400, 'never')], []],
  ['check', [error(1, 504, 'check')], []],
  ['backoff', [error(1, 429, 'backoff')], ['TooManyRequests429']],
  ['one of several', [error(1, 503, 'check'), error(2, 503, 'backoff')], ['ServiceUnavailable503']],
  ['another status', [error(1, 503, 'backoff'), error(2, 504, 'check')], ['ServiceUnavailable503']],
])('Retry-After is in the responses of errors to send again later: %s', (_, errors, want) => {
  const responses = memberAt(openapiDocument(catalogOf(errors), '3.0.3'), ['components', 'responses']);
  const names = isObject(responses) ? Object.keys(responses) : [];
  const retried = names.filter((name) => memberAt(responses, [name, 'headers', 'Retry-After']) !== undefined);
  expect(retried).toEqual([...want, 'UnexpectedError']);
});
