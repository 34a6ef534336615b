import { expect, test } from 'vitest';
import { headerOf, retryAfterOf } from '../../generator/model/headers.ts';

const now = Date.UTC(2027, 2, 1, 12, 0, 0);

test.each([
  ['0', 0],
  [' 7 ', 7000],
  ['99999999999999999999', 2147483647],
  ['-1', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['soon', undefined],
  ['\u0663', undefined],
  ['Mon, 01 Mar 2027 12:00:30 GMT', 30_000],
  ['Monday, 01-Mar-27 12:00:30 GMT', 30_000],
  ['Mon Mar  1 12:00:30 2027', 30_000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ['Sunday, 01-Mar-76 00:00:00 GMT', 2147483647],
  ['Monday, 01-Mar-77 00:00:00 GMT', 2147483647],
  ['Tuesday, 01-Mar-78 00:00:00 GMT', 0],
  ['Thursday, 01-Mar-79 00:00:00 GMT', 0],
  ['Mon, 01 Mar 2027 12:00:30 +0000', undefined],
  ['Wed, 31 Feb 2027 12:00:30 GMT', undefined],
  ['Mon, 01 Mar 2027 24:00:30 GMT', undefined],
])('Retry-After: %s is %s ms', (value, ms) => {
  expect(retryAfterOf({ 'Retry-After': value }, now)).toBe(ms);
});

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
