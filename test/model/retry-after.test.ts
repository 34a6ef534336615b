import { expect, test } from 'vitest';
import type { WaitUnit } from '../../generator/ir/catalog.ts';
import { retryAfterOf, waitOf } from '../../generator/model/retry-after.ts';
import { catalogOf } from './catalog-of.ts';

const rows = ['{ code: 1, name: busy, status: 503, message: Busy. }'];
const { envelope } = catalogOf(rows);

const now = Date.UTC(2027, 2, 1, 12, 0, 0);

test.each([
  ['0', 0],
  [' 7 ', 7000],
  ['99999999999999999999', 2147483647],
  ['-1', undefined],
  ['1.5', 1500],
  ['0.0005', 1],
  ['0.0004', 0],
  ['.5', undefined],
  ['1.', undefined],
  ['1e3', undefined],
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
  expect(retryAfterOf(envelope, undefined, { 'Retry-After': value }, now)).toBe(ms);
});

test.each<readonly [WaitUnit, unknown, number | undefined]>([
  ['s', 2, 2000],
  ['s', '2.5', 2500],
  ['s', -1, undefined],
  ['s', 1e300, 2147483647],
  ['s', true, undefined],
  ['ms', 1.4, 1],
  ['ms', '1.5', 2],
  ['epoch', now / 1000 + 30, 30_000],
  ['epoch', now / 1000 - 30, 0],
  ['epoch-ms', String(now + 250), 250],
  ['duration', '30.5s', 30_500],
  ['duration', '30.5', undefined],
  ['duration', 30, undefined],
  ['duration', '1m', undefined],
])('in %s, %j is %s ms', (unit, value, ms) => {
  expect(waitOf(JSON.parse(JSON.stringify(value)), unit, now)).toBe(ms);
});

test('the sources of the envelope come before the header, in order', () => {
  const several = catalogOf(rows, 'envelope: { retryAfter: [{ path: wait }, { header: X-Wait, unit: ms }] }').envelope;
  const headers = { 'x-wait': '5', 'retry-after': '7' };
  expect(retryAfterOf(several, { wait: 1 }, headers, now)).toBe(1000);
  expect(retryAfterOf(several, { wait: 'soon' }, headers, now)).toBe(5);
  expect(retryAfterOf(several, undefined, { 'retry-after': '7' }, now)).toBe(7000);
});
