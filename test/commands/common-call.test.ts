import { expect, test } from 'vitest';
import { readCommonCall } from '../../generator/commands/common-call.ts';

test.each([
  ['generate', { spec: undefined, options: {} }],
  ['generate errors.yaml', { spec: 'errors.yaml', options: {} }],
  ['generate errors.yaml --out sdk', { spec: 'errors.yaml', options: { out: 'sdk' } }],
  ['', undefined],
  ['check', undefined],
  ['generate --help', undefined],
  ['generate help', { spec: 'help', options: {} }],
  ['generate --', undefined],
  ['generate -q', undefined],
  ['generate --out sdk', undefined],
  ['generate errors.yaml --out', undefined],
  ['generate errors.yaml --out --force', undefined],
  ['generate errors.yaml --out sdk -q', undefined],
  ['generate errors.yaml more.yaml', undefined],
])('%s', (line, want) => {
  expect(readCommonCall(line.split(' ').filter((word) => word !== ''))).toEqual(want);
});
