import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../generator/ir/catalog.ts';
import { errorWith, readGood, rulesOf, specWith } from './sample.ts';

const envelopeOf = (yaml: string): Envelope => readGood(specWith(errorWith(), `envelope: ${yaml}`)).envelope;

test.each<readonly [string, Partial<Envelope>]>([
  ['{}', { code: ['code'], message: ['message'], profile: 'plain', body: {}, codeType: 'string' }],
  ['{ code: error.code, message: error.text }', { code: ['error', 'code'], message: ['error', 'text'] }],
  ['{ profile: problem-json }', { profile: 'problem-json', code: ['code'], message: ['detail'] }],
  ['{ profile: problem-json, message: text }', { message: ['text'] }],
  ['{ codeType: integer }', { codeType: 'integer' }],
  ['{ items: { path: data } }', { items: { path: ['data'], code: ['code'], message: ['message'] } }],
  [
    '{ code: a.b, message: c, items: { path: x.y, code: sCode } }',
    { items: { path: ['x', 'y'], code: ['sCode'], message: ['c'] } },
  ],
  ['{ requestId: { header: X-Request-ID } }', { requestId: { header: 'x-request-id' } }],
  ['{ requestId: { path: meta.id } }', { requestId: { path: ['meta', 'id'] } }],
])('%s', (yaml, want) => {
  expect(envelopeOf(yaml)).toMatchObject(want);
});

test.each<readonly [string, unknown]>([
  ['0', 0],
  ['-1.5e3', -1500],
  ['true', true],
  ['false', false],
  ['null', null],
  ['"0"', '0'],
  ["'null'", 'null'],
  ['~', '~'],
  ['', ''],
  ['NO', 'NO'],
  ['True', 'True'],
  ['0o17', '0o17'],
  ['00012', '00012'],
  ['.5', '.5'],
  ['1_000', '1_000'],
  ['2024-01-01', '2024-01-01'],
  ['[]', []],
  ['[0, "0", { a: null }]', [0, '0', { a: null }]],
  ['{}', {}],
])('under body, %s is JSON %j', (yaml, want) => {
  expect(envelopeOf(`\n  body:\n    data: ${yaml}`).body).toEqual({ data: want });
});

describe('conflicts', () => {
  test.each([
    ['{ code: a, message: a }', 1],
    ['{ code: a, message: a.b }', 1],
    ['{ code: a.b, message: a }', 1],
    ['{ code: a.b, message: a.c }', 0],
    ['{ body: { code: 1 } }', 1],
    ['{ body: { message: 1, code: 2 } }', 2],
    ['{ code: error.code, body: { error: {} } }', 1],
    ['{ code: error.code, body: { data: [] } }', 0],
    ['{ profile: problem-json, code: status }', 1],
    ['{ profile: problem-json, body: { title: x, data: y } }', 1],
    ['{ profile: problem-json, message: title }', 1],
  ])('%s has %i', (yaml, count) => {
    const rules = rulesOf(specWith(errorWith(), `envelope: ${yaml}`));
    expect(rules).toEqual(Array.from({ length: count }, () => 'envelope-conflict'));
  });
});
