import { expect, test } from 'vitest';
import { mutationsOfModule, mutationsOfTemplate, type Mutation } from './mutations.ts';

const applied = (text: string, mutations: readonly Mutation[]): readonly string[] =>
  mutations.map(({ start, end, text: instead }) => text.slice(0, start) + instead + text.slice(end));

test.each([
  ['a && b', ['a || b']],
  ['a < b', ['a <= b']],
  ['a ?? b', ['a']],
  ['a ? b : c', ['!(a) ? b : c']],
  ['f(7)', ['f(8)', 'f((7 - 1))']],
  ['[a, b]', ['[b]', '[a, ]']],
  ['{ a, b }', ['{ b }', '{ a,  }']],
  ['a.filter(b)', ['a']],
  ['f(true)', ['f(false)']],
])('the mutants of %s are %j', (expression, want) => {
  const text = `const x = (${expression});`;
  expect(applied(text, mutationsOfModule(text))).toEqual(want.map((mutant) => `const x = (${mutant});`));
});

test.each([
  ['if (a) b();', ['if (!(a)) b();', ';', 'if (a) ;']],
  ["import { a } from '1';\ntype B = 1 | 2;", []],
])('the mutants of the statement %j are %j', (text, want) => {
  expect(applied(text, mutationsOfModule(text))).toEqual(want);
});

test.each([
  ['// a && b;\n', []],
  ['    """Return 7 and more."""\n', []],
  ['return a <= 7;\n', ['return a < 7;\n', 'return a <= 8;\n', 'return a <= 6;\n', '']],
  [
    '{% if a %}\nb,\n{% else %}\nc,\n{% endif %}\n',
    [
      '{% unless a %}\nb,\n{% else %}\nc,\n{% endunless %}\n',
      '{% if a %}\n{% else %}\nc,\n{% endif %}\n',
      '{% if a %}\nb,\n{% else %}\n{% endif %}\n',
    ],
  ],
])('the mutants of the template %j are %j', (text, want) => {
  expect(applied(text, mutationsOfTemplate(text))).toEqual(want);
});
