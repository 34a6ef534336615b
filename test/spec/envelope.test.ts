import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../generator/ir/catalog.ts';
import { pathOf } from '../../generator/ir/path.ts';
import { errorWith, readGood, rulesOf, specWith } from './sample.ts';

const envelopeOf = (yaml: string): Envelope => readGood(specWith(errorWith(), `envelope: ${yaml}`)).envelope;

const at = (text: string) => ({ path: pathOf(text), after: undefined, before: undefined });
const inHeader = (header: string) => ({ header, after: undefined, before: undefined });

test.each<readonly [string, { readonly [Key in keyof Envelope]?: unknown }]>([
  ['{}', { code: [at('code')], message: [at('message')], profile: 'plain', body: {}, codeType: 'string' }],
  ['{}', { success: undefined, items: [], details: [], params: undefined, requestId: [], retryAfter: [], retry: [] }],
  ['{ code: error.code, message: error.text }', { code: [at('error.code')], message: [at('error.text')] }],
  [
    '{ code: [a, { header: X-Code }, { status: true }] }',
    { code: [at('a'), inHeader('x-code')], codeFromStatus: true },
  ],
  ['{ code: { path: __type, after: "#" } }', { code: [{ ...at('__type'), after: '#' }] }],
  ['{ message: [] }', { message: [] }],
  ['{ profile: problem-json }', { profile: 'problem-json', message: [at('detail')], params: pathOf('params') }],
  ['{ profile: problem-json, message: text }', { message: [at('text')] }],
  ['{ codeType: integer }', { codeType: 'integer' }],
  ['{ items: { path: data } }', { items: [{ path: pathOf('data'), code: [at('code')], message: [at('message')] }] }],
  ['{ items: { path: "[]", code: . } }', { items: [{ path: [], code: [{ ...at('x'), path: [] }] }] }],
  ['{ code: "errors[].code", items: { path: errors } }', { items: [{ path: pathOf('errors'), code: [at('code')] }] }],
  [
    '{ code: a.b, message: c, items: { path: x.y, code: sCode, every: true } }',
    { items: [{ path: pathOf('x.y'), code: [at('sCode')], message: [at('c')], every: true }] },
  ],
  [
    '{ params: "errors[].meta", details: [{ path: errors }, { path: "errors[].fields" }, { map: fields }], items: { path: errors } }',
    {
      items: [
        {
          params: pathOf('meta'),
          details: [
            { kind: 'list', path: pathOf('fields') },
            { kind: 'map', path: pathOf('fields') },
          ],
        },
      ],
    },
  ],
  ['{ success: { below: 400 } }', { success: { below: 400 } }],
  ['{ success: { path: ok, equals: "true" } }', { success: { path: pathOf('ok'), equals: 'true' } }],
  ['{ success: { path: ok, equals: null } }', { success: { path: pathOf('ok'), equals: null } }],
  ['{ success: { absent: errors } }', { success: { absent: pathOf('errors') } }],
  [
    '{ details: [{ path: a, field: f }, { map: m }] }',
    {
      details: [
        { kind: 'list', path: pathOf('a'), field: pathOf('f'), code: undefined, message: undefined },
        { kind: 'map', path: pathOf('m'), code: pathOf('code'), message: pathOf('message') },
      ],
    },
  ],
  ['{ requestId: { header: X-Request-ID } }', { requestId: [inHeader('x-request-id')] }],
  [
    '{ requestId: [meta.id, { header: X-Id, before: ";" }] }',
    { requestId: [at('meta.id'), { ...inHeader('x-id'), before: ';' }] },
  ],
  [
    '{ retryAfter: [{ path: wait }, { header: X-Wait, unit: ms }] }',
    {
      retryAfter: [
        { path: pathOf('wait'), unit: 's' },
        { header: 'x-wait', unit: 'ms' },
      ],
    },
  ],
  [
    '{ retry: { path: again, values: { true: backoff, "no": never } } }',
    {
      retry: [
        {
          path: pathOf('again'),
          values: new Map([
            ['true', 'backoff'],
            ['no', 'never'],
          ]),
        },
      ],
    },
  ],
  ['{ status: meta.status }', { status: pathOf('meta.status') }],
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
    ['{ code: error.code, body: { error: {} } }', 0],
    ['{ code: error.code, body: { error: { code: 7 } } }', 1],
    ['{ code: error.code, body: { error: { code: "x-{code}" } } }', 0],
    ['{ code: error.code, body: { error: { code: null } } }', 0],
    ['{ code: error.code, message: error.text, subcode: error.code }', 1],
    ['{ requestId: code }', 1],
    ['{ status: code }', 1],
    ['{ retryAfter: { path: message } }', 1],
    ["{ code: 'errors[].code', message: 'errors[].code.x' }", 1],
    [
      "{ code: 'errors[].code', message: 'errors[].text', details: { path: errors, field: f }, items: { path: errors } }",
      0,
    ],
    ['{ code: error.code, body: { data: [] } }', 0],
    ['{ code: code, body: { code: {} } }', 1],
    ["{ code: 'errors[].code', body: { errors: {} } }", 1],
    ["{ code: 'errors[].code', body: { errors: [] } }", 0],
    ["{ code: 'errors[].code', body: { errors: [{ code: 7 }, { code: 8 }] } }", 1],
    ["{ code: error.code, body: { error: '{code}' } }", 1],
    ["{ code: '[].code', message: text }", 1],
    ["{ code: '[].code', message: '[0].text', body: { ok: false } }", 1],
    ["{ code: 'errors[0].code', message: 'errors[].code' }", 1],
    ['{ retryAfter: [{ header: x-wait }, { path: code }] }', 1],
    ['{ profile: problem-json, code: status }', 1],
    ['{ profile: problem-json, body: { title: x, data: y } }', 1],
    ['{ profile: problem-json, message: title }', 0],
    ['{ profile: problem-json, code: type }', 0],
    ['{ profile: problem-json, status: status }', 0],
    ['{ profile: problem-json, code: title }', 1],
  ])('%s has %i', (yaml, count) => {
    const rules = rulesOf(specWith(errorWith(), `envelope: ${yaml}`));
    expect(rules).toEqual(Array.from({ length: count }, () => 'envelope-conflict'));
  });
});

test.each([
  ["{ code: '*.code' }", 1],
  ["{ code: [code, '*.code'], message: [text, 'texts[1]'] }", 0],
  ["{ code: 'codes[1]', message: [text, '*.text'] }", 1],
  ["{ params: '*.params' }", 1],
  ["{ items: [{ path: 'batches.*.rows' }] }", 1],
  ["{ items: [{ path: rows }, { path: 'batches.*.rows' }] }", 0],
  ["{ items: { path: rows, code: '*.code' } }", 1],
  ["{ details: { map: '*.fields' } }", 1],
  ["{ success: { absent: '*.error' } }", 0],
])('%s is written to %i paths that it cannot be written to', (yaml, count) => {
  const rules = rulesOf(specWith(errorWith(), `envelope: ${yaml}`));
  expect(rules).toEqual(Array.from({ length: count }, () => 'member-path-invalid'));
});
