import { expect, test } from 'vitest';
import { headerOf } from '../../generator/model/headers.ts';

test.each([
  [{ 'X-ID': 'a' }, 'a'],
  [{ 'x-id': ['a', 'b'] }, 'a'],
  [{ 'x-id': ['', 'b'] }, undefined],
  [{ 'x-id': [] }, undefined],
  [{ 'x-id': ' \t' }, undefined],
  [{}, undefined],
])('x-id of %j is %s', (headers, value) => {
  expect(headerOf(headers, 'x-Id')).toBe(value);
});
