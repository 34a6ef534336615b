import { expect, test } from 'vitest';
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
