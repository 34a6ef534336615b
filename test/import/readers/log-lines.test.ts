import { expect, test } from 'vitest';
import { isLog } from '../../../generator/import/readers/log-lines.ts';

const repeat = (line: string): string => `${line}\n`.repeat(10);

test.each([
  ['2026-11-27T10:00:00Z INFO request 1 finished', true],
  ['2026-11-27 10:00:00,123 ERROR [main] failed', true],
  ['[2026/11/27 10:00:00] ERROR 1001 Not found', true],
  ['10:00:00.123 [main] WARN a.b.C - slow', true],
  ['Nov 27 10:00:00 host app[12]: failed', true],
  ['127.0.0.1 - - [27/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 200', true],
  ['{"time":"2026-11-27T10:00:00Z","level":"error","code":1001}', true],
  ['1001 Not found 404', false],
  ['2026-11-27 The page of errors', false],
  ['{"code":1001,"message":"Not found"}', false],
])('%s', (line, want) => {
  expect(isLog(repeat(line))).toBe(want);
});

test('a page with a line of a log is no log', () => {
  expect(isLog(`${repeat('1001 Not found 404')}2026-11-27T10:00:00Z INFO started\n`)).toBe(false);
});
