import { describe, expect, test } from 'vitest';
import { readColumns } from '../../generator/import/columns.ts';
import { roleOfHeader, splitHeader } from '../../generator/import/header-words.ts';
import { columnChoiceOf, gridOf, partsOf } from './grids.ts';

describe('the header', () => {
  test.each([
    ['HTTP Status Code', 'status'],
    ['HTTP 状态码', 'status'],
    ['ステータスコード', 'status'],
    ['Код состояния HTTP', 'status'],
    ['Código de estado', 'status'],
    ['Durum kodu', 'status'],
    ['Mã trạng thái', 'status'],
    ['retCode', 'code'],
    ['error_code', 'code'],
    ['错误码', 'code'],
    ['エラーコード', 'code'],
    ['에러 코드', 'code'],
    ['Código de error', 'code'],
    ['Fehlercode', 'code'],
    ["Code d'erreur", 'code'],
    ['رمز الخطأ', 'code'],
    ['Mã lỗi', 'code'],
    ['Kode kesalahan', 'code'],
    ['Error Message', 'message'],
    ['错误提示', 'message'],
    ['Сообщение', 'message'],
    ['Fehlermeldung', 'message'],
    ['Thông báo', 'message'],
    ['Constant', 'name'],
    ['Meaning', 'description'],
    ['Açıklama', 'description'],
    ['Possible causes', 'cause'],
    ['Lösung', 'fix'],
    ['해결 방법', 'fix'],
    ['Retryable', 'retry'],
    ['Sent By', undefined],
    ['Binary', undefined],
  ])('%s says %s', (header, want) => {
    expect(roleOfHeader(header)).toBe(want);
  });

  test.each([
    ['Error MessageHTTP Status CodeError Code', 'message status code'],
    ['错误信息HTTP状态码错误码', 'message status code'],
    ['错误提示HTTP 状态码错误代码', 'message status code'],
    ['CodeDescription', 'code description'],
    ['错误码含义', 'code description'],
    ['MessageHTTP statusCode', 'message status code'],
    ['Error CodeHTTP Status CodeError Message', 'code status message'],
    ['Error Code', ''],
    ['Response Example', ''],
  ])('%s has the columns %s', (header, want) => {
    const parts = splitHeader(header).get(want.split(' ').length) ?? [];
    expect(parts.map(({ role }) => role).join(' ')).toBe(want);
  });
});

/** Header, rows, and what each column is. */
const tables: readonly (readonly [string, string, readonly string[], string])[] = [
  [
    'headers say it',
    'Code | Status | Message',
    ['1001 | 400 | Bad symbol.', '1002 | 404 | No order.'],
    'code status message',
  ],
  [
    'no header',
    '',
    ['1001 | 400 | Bad symbol.', '1002 | 400 | Bad side.', '1003 | 404 | No order.'],
    'code status message',
  ],
  [
    'no header, message first',
    '',
    ['Bad symbol. | 400 | 1001', 'Bad side. | 400 | 1002', 'No order. | 404 | 1003'],
    'message status code',
  ],
  [
    'a name and a description',
    'Code | Name | Description',
    ['1001 | BAD_SYMBOL | The symbol is invalid.', '1002 | NO_ORDER | The order is not found.'],
    'code name message',
  ],
  [
    'sentences as names',
    'Code | Description | Explanation',
    ['4000 | Unknown error | Try again.', '4001 | Unknown opcode | Do not do that.'],
    'code message description',
  ],
  [
    'a column called status that has the codes',
    '状态码 | 说明',
    ['10001 | 参数错误', '10002 | 未登录'],
    'code message',
  ],
  ['statuses as codes', 'Code | Meaning', ['400 | Bad request', '404 | Not found'], 'code message'],
  [
    'a column called code that has the statuses',
    'Code | Error | Message',
    ['400 | INVALID_SIDE | Bad side.', '400 | INVALID_SYMBOL | Bad symbol.', '404 | NO_ORDER | No such order.'],
    'status code message',
  ],
  [
    'words as codes, where the header says so',
    '错误码 | 描述',
    ['bad-request | 错误请求', 'invalid-parameter | 参数错误'],
    'code message',
  ],
  [
    'headers in the wrong order',
    'Error message | Error code',
    ['00001 | The start is invalid.', '00171 | The order is not found.'],
    'code message',
  ],
  [
    'names of errors as codes',
    'Error source | Error type | Error string',
    ['Order | TickSize | The price is invalid.', 'Order | MinTrade | The value is too small.'],
    '- code message',
  ],
  [
    'causes and fixes',
    '错误码 | 错误信息 | 原因 | 解决方案',
    ['1 | 失败 | 网络异常 | 请重试', '2 | 超时 | 服务器繁忙 | 稍后再试'],
    'code message cause fix',
  ],
  [
    'whether to retry',
    'Code | Description | Explanation | Reconnect',
    ['4000 | Unknown error | We are not sure. | true', '4004 | Authentication failed | The token is wrong. | false'],
    'code message description retry',
  ],
  [
    'columns that say nothing',
    'Code | Name | Sent By | Binary',
    ['4001 | Unknown opcode error | client | X', '4002 | Failed to decode | server | '],
    'code message - -',
  ],
  ['codes of letters and digits', 'Error | Text', ['E0001 | Bad symbol.', 'E0002 | No such order.'], 'code message'],
];

test.each(tables)('the columns of a table: %s', (_, header, rows, want) => {
  const read = readColumns([gridOf(header, rows)], undefined, new Map(), true);
  expect(partsOf(read, rows)).toBe(want);
});

describe('--column', () => {
  test.each([
    [['message=3'], 'code - message'],
    [['message=Hint'], 'code - message'],
    [['code=2', 'message=1'], 'message code -'],
  ])('%j', (options, want) => {
    const rows = ['1001 | The symbol is bad. | Use another.', '1002 | There is no order. | Look at the list.'];
    const read = readColumns([gridOf('Code | Message | Hint', rows)], undefined, columnChoiceOf(options), true);
    expect(partsOf(read, rows).replace('description', '-')).toBe(want);
  });
});

describe('a table is passed over', () => {
  test.each([
    [
      'of parameters',
      'Name | Description',
      ['page_size | It must be set.', 'page_token | It is invalid.'],
      'no column of codes',
    ],
    ['without codes', 'Name | Type', ['limit | integer', 'side | string'], 'no column of codes'],
    [
      'about something else',
      'Code | Name | Description',
      ['0 | Dispatch | An event.', '1 | Heartbeat | Keeps the connection.'],
      'nothing that says it is about errors',
    ],
  ])('%s', (_, header, rows, why) => {
    const errors = gridOf('Code | Error', ['1001 | The symbol is invalid.', '1002 | The order is not found.']);
    const { rows: read, doubts } = readColumns([gridOf(header, rows), errors], undefined, new Map(), false);
    expect(doubts.map(({ rule }) => rule)).toEqual(['import-table-skipped']);
    expect(doubts[0]?.message).toContain(why);
    expect(read).toHaveLength(2);
  });
});

test('an empty code is another message for the code above', () => {
  const { rows } = readColumns(
    [gridOf('Code | Message', ['1001 | Bad symbol.', ' | Bad side.', '1002 | No order.'])],
    undefined,
    new Map(),
    true,
  );
  expect(rows.map(({ code, messages }) => [code?.text, messages[0]?.text])).toEqual([
    ['1001', 'Bad symbol.'],
    ['1001', 'Bad side.'],
    ['1002', 'No order.'],
  ]);
});

test('several codes in a cell are several errors', () => {
  const { rows } = readColumns(
    [gridOf('Code | Message', ['1001, 1002 | Bad symbol.', '1003 | No order.'])],
    undefined,
    new Map(),
    true,
  );
  expect(rows.map(({ code }) => code?.text)).toEqual(['1001', '1002', '1003']);
});
