import { expect, test } from 'vitest';
import { toSnakeCase } from '../../generator/ir/snake-case.ts';
import { toCasing, toWords } from '../../generator/language/casing.ts';

test.each([
  ['a', 'a', 'A', 'A'],
  ['parameter_empty', 'parameterEmpty', 'ParameterEmpty', 'PARAMETER_EMPTY'],
  ['http_404_page', 'http404Page', 'Http404Page', 'HTTP_404_PAGE'],
  ['foo_1', 'foo1', 'Foo1', 'FOO_1'],
  ['a_b_c', 'aBC', 'ABC', 'A_B_C'],
  ['ipv4', 'ipv4', 'Ipv4', 'IPV4'],
])('%s', (name, camel, pascal, constant) => {
  expect(toCasing(name, 'snake')).toBe(name);
  expect(toCasing(name, 'camel')).toBe(camel);
  expect(toCasing(name, 'pascal')).toBe(pascal);
  expect(toCasing(name, 'constant')).toBe(constant);
});

test.each([
  ['parameter_empty', 'Parameter empty'],
  ['a', 'A'],
  ['foo_1', 'Foo 1'],
])('%s in words', (name, want) => {
  expect(toWords(name)).toBe(want);
});

test.each([
  ['chain_index', 'chain_index'],
  ['chainIndex', 'chain_index'],
  ['ChainIndex', 'chain_index'],
  ['userID', 'user_id'],
  ['userIDs', 'user_ids'],
  ['HTTPStatus', 'http_status'],
  ['sha256Sum', 'sha256_sum'],
  ['a_B', 'a_b'],
  ['x1Y2', 'x1_y2'],
  ['X', 'x'],
])('%s in snake_case is %s', (name, want) => {
  expect(toSnakeCase(name)).toBe(want);
});
