import { describe, expect, test } from 'vitest';
import { findMeanings } from '../../generator/explain/find.ts';
import { suggestErrors } from '../../generator/explain/suggestion.ts';
import { readCatalog } from '../../generator/generate.ts';
import { createReader } from '../../generator/io/read.ts';
import { decode } from '../../generator/model/decode.ts';
import { encode } from '../../generator/model/encode.ts';
import { logMessage } from '../../generator/model/log.ts';
import { fill } from '../../generator/model/message.ts';
import { raise } from '../../generator/model/raise.ts';
import { readBack } from '../../generator/model/read-back.ts';

const { catalog } = readCatalog('spec/okx-web3.yaml', createReader(new URL('../..', import.meta.url).pathname));
if (catalog === undefined) throw new Error('the OKX table is wrong');

const errors = catalog.errors.filter(({ kind }) => kind === 'error');
const now = Date.UTC(2026, 0, 1);

const meaningOf = (text: string) => {
  const [first, ...others] = findMeanings([catalog], text, now);
  expect(others).toEqual([]);
  const { clue, error, status, retry } = first ?? {};
  return { clue, name: error?.definition?.name, error, status, retry };
};

/** Values that look like something else. */
const values = [
  'userId',
  ' a b ',
  'can not be empty.',
  '{0}',
  '50014',
  '"quoted"',
  'الحقل',
  '参数',
  '$&',
  'x'.repeat(300),
];

const valuesFor = (index: number): readonly string[] => [
  values[index % values.length] ?? '',
  values[(index + 3) % values.length] ?? '',
];

describe.each(errors.map((error, index) => [error.code, error, index] as const))('%s', (code, error, index) => {
  test('is found by its code and its name, in every spelling', () => {
    expect(meaningOf(code)).toMatchObject({ clue: 'code', name: error.name });
    const pascal = error.name.replaceAll(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
    for (const name of [error.name, error.name.toUpperCase(), pascal]) {
      expect(meaningOf(name), name).toMatchObject({ clue: 'name', name: error.name });
    }
  });

  test('is found by its message in three locales, with any values', () => {
    const params = error.params.map((_, place) => valuesFor(index)[place] ?? '');
    const templates = [error.message, ...error.translations.flatMap(({ message }) => message ?? [])];
    expect(templates.length).toBe(3);
    for (const template of templates) {
      const text = fill(template, (place) => params[place] ?? '');
      const meant = errors.filter((one) =>
        [one.message, ...one.translations.flatMap(({ message }) => message ?? [])].some(
          (other) => other.display === template.display,
        ),
      );
      const found = meaningOf(text.trim());
      expect(found.clue, text).toBe('message');
      expect(
        meant.map(({ name }) => name),
        text,
      ).toContain(found.name);
      const definition = found.error?.definition;
      expect(found.error?.params, text).toEqual(definition && readBack(definition, text.trim()));
      if (!/[{}]/.test(text)) expect(meaningOf(text.toUpperCase().trim()).clue, text).toBe('message');
    }
  });

  test('is found in a response as decode reads it, with and without a head', () => {
    const given = Object.fromEntries(error.params.map(({ name, type }) => [name, type === 'integer' ? 7 : 'userId']));
    const raised = raise(error, error.params.length === 0 ? null : given);
    const { status, body } = encode(catalog, raised, {});
    const text = JSON.stringify(body);
    const decoded = decode(catalog, { status, headers: {}, body: { text }, now });
    expect(meaningOf(text).error).toMatchObject({ definition: error, retry: decoded?.retry, params: decoded?.params });
    const whole = `HTTP/2 ${status} \r\ncontent-type: application/json\r\nretry-after: 7\r\n\r\n${text}\n`;
    const headers = { 'content-type': 'application/json', 'retry-after': '7' };
    const known = decode(catalog, { status, headers, body: { text }, now });
    const found = meaningOf(whole);
    expect(found.error).toEqual(known);
    expect(found).toMatchObject({ clue: 'response', status, retry: known?.retry });
    expect(meaningOf(`2026-01-01T00:00:00Z ERROR [pid 7] ${logMessage(raised)}`)).toMatchObject({
      clue: 'line',
      name: error.name,
    });
  });
});

const body = '{"code":"50014","msg":"Parameter x can not be empty.","data":[]}';
const escaped = JSON.stringify(body);

describe('what a text means', () => {
  test.each([
    // Codes and names, as people copy them.
    ['#50014', 'code', 'parameter_empty'],
    ['"50014",', 'code', 'parameter_empty'],
    ['[50014]', 'code', 'parameter_empty'],
    ['  50014\n', 'code', 'parameter_empty'],
    ['ErrParameterEmpty', 'name', 'parameter_empty'],
    ['okxweb3.ErrParameterEmpty', 'name', 'parameter_empty'],
    ['ParameterEmptyError', 'name', 'parameter_empty'],
    ['OkxWeb3::ParameterEmpty', 'name', 'parameter_empty'],
    ['parameter-empty', 'name', 'parameter_empty'],
    ['parameter empty', 'name', 'parameter_empty'],
    // Messages that are not quite as they were sent.
    ['parameter x can not be empty', 'message', 'parameter_empty'],
    ['SYSTEM IS BUSY, PLEASE TRY AGAIN LATER', 'message', 'system_busy'],
    ['Error: Parameter x can not be empty.', 'line', 'parameter_empty'],
    // Lines.
    ['error code: 50038 at 2026-50014', 'line', 'chain_not_supported'],
    ['code=0', 'line', 'succeeded'],
    ['it failed 0 times', undefined, undefined],
    ['50014x x50014 _50014', undefined, undefined],
    [`call failed: ${body} after 3 ms`, 'line', 'parameter_empty'],
    [`{"level":"error","body":${escaped}}`, 'line', 'parameter_empty'],
    [`{"err":{"response":{"status":400,"data":${body}}}}`, 'line', 'parameter_empty'],
    [`{"level":"error","msg":"call: parameter_empty"}`, 'line', 'parameter_empty'],
    // Responses.
    [body, 'response', 'parameter_empty'],
    [`HTTP/1.1 400 Bad Request\n\n${body}`, 'response', 'parameter_empty'],
    [`HTTP/1.1 200 Connection established\n\nHTTP/2 400\n\n${body}`, 'response', 'parameter_empty'],
    [`Content-Type: application/json\nDate: now\n\n${body}`, 'response', 'parameter_empty'],
    [
      `* Trying\n> GET / HTTP/2\n>\n< HTTP/2 400 \n< x: y\n< \n{ [64 bytes data]\n${body}\n* left`,
      'response',
      'parameter_empty',
    ],
    ['{"code":0,"msg":"","data":[]}', 'response', 'succeeded'],
    ['HTTP/1.1 200 OK\n\n{"code":"0","data":[1]}', 'response', 'succeeded'],
    ['HTTP/1.1 200 OK\n\n{"data":[1]}', undefined, undefined],
    ['HTTP/1.1 502 Bad Gateway\n\n<html>', 'unknown', undefined],
    ['{"code":"59999","msg":"New."}', 'unknown', undefined],
    // What is nothing.
    ['50099', 'range', undefined],
    ['99999', undefined, undefined],
    ['{', undefined, undefined],
    ['__proto__', undefined, undefined],
  ])('%s', (text, clue, name) => {
    expect(meaningOf(text)).toMatchObject({ clue, name });
  });

  test('each error of a log, once', () => {
    const log = ['start', 'code=50038', `x ${body}`, 'code=50038', `y ${body}`, `z ${body.replace('x', 'y')}`].join(
      '\r\n',
    );
    const found = findMeanings([catalog], log, now).map(({ error }) => [error.code, error.params]);
    expect(found).toEqual([
      ['50038', undefined],
      ['50014', { parameter: 'x' }],
      ['50014', { parameter: 'y' }],
    ]);
  });
});

describe('a verdict that depends on the status', () => {
  const unknown = '{"code":"59999","msg":"New."}';
  test.each([
    [unknown, undefined, undefined],
    [`HTTP/1.1 429 x\n\n${unknown}`, 429, 'backoff'],
    [`HTTP/1.1 500 x\n\n${unknown}`, 500, 'check'],
    [`HTTP/1.1 400 x\n\n${unknown}`, 400, 'never'],
    [`HTTP/1.1 400 x\nretry-after: 1\n\n${unknown}`, 400, 'backoff'],
  ])('%j', (text, status, retry) => {
    expect(meaningOf(text)).toMatchObject({ status, retry });
  });
});

describe('what may be meant', () => {
  const codesFor = (text: string): readonly string[] =>
    suggestErrors([catalog], text).map(({ definition }) => definition.code);

  test.each([
    ['50104x', ['50104']],
    ['5001', ['50001', '50010', '50011', '50012', '50013']],
    ['paramter_emtpy', ['50014']],
    ['SystemBsy', ['50013']],
    ['429', ['50011']],
    ['HTTP 429', ['50011']],
    ['chain not suported', ['50038']],
    ['该链暂不支持吗', ['50038']],
    ['7', []],
    ['a', []],
    ['zzzzzzzz', []],
    ['', []],
  ])('%j', (text, want) => {
    expect(codesFor(text)).toEqual(want);
  });
});
