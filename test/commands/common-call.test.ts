import { expect, test } from 'vitest';
import { readCommonCall } from '../../generator/commands/common-call.ts';

test.each([
  ['generate', { command: 'generate', spec: undefined, options: {} }],
  ['generate errors.yaml', { command: 'generate', spec: 'errors.yaml', options: {} }],
  ['generate errors.yaml --out sdk', { command: 'generate', spec: 'errors.yaml', options: { out: 'sdk' } }],
  ['', undefined],
  ['check', undefined],
  ['generate --help', undefined],
  ['generate help', { command: 'generate', spec: 'help', options: {} }],
  ['generate --', undefined],
  ['generate -q', undefined],
  ['generate --out sdk', undefined],
  ['generate errors.yaml --out', undefined],
  ['generate errors.yaml --out --force', undefined],
  ['generate errors.yaml --out sdk -q', undefined],
  ['generate errors.yaml more.yaml', undefined],
  ['explain', { command: 'explain', words: [], options: {} }],
  ['explain -', { command: 'explain', words: ['-'], options: {} }],
  ['explain 50014', { command: 'explain', words: ['50014'], options: {} }],
  ['explain -1121 --json', { command: 'explain', words: ['-1121'], options: { json: true } }],
  ['explain --locale ar a b', { command: 'explain', words: ['a', 'b'], options: { locale: 'ar' } }],
  ['explain --locale', undefined],
  ['explain a --locale --json', undefined],
  ['explain --help', undefined],
  ['explain --spec errors.yaml a', undefined],
  ['explain -- -a', undefined],
])('%s', (line, want) => {
  expect(readCommonCall(line.split(' ').filter((word) => word !== ''))).toEqual(want);
});
