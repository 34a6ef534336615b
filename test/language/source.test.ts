import { describe, expect, test } from 'vitest';
import { join, source, sourced, word, type Source } from '../../generator/language/language.ts';
import { markdown } from '../../generator/language/markdown.ts';
import { createRender } from '../../generator/render/engine.ts';
import type { View } from '../../generator/render/view.ts';
import { csharp } from '../../generator/targets/csharp/language.ts';
import { go } from '../../generator/targets/go/language.ts';
import { java } from '../../generator/targets/java/language.ts';
import { kotlin } from '../../generator/targets/kotlin/language.ts';
import { php } from '../../generator/targets/php/language.ts';
import { rust } from '../../generator/targets/rust/language.ts';
import { typescript } from '../../generator/targets/typescript/language.ts';
import { buildModule, createProject } from '../../generator/targets/typescript/module.ts';
import {
  constant,
  exportAll,
  importAll,
  importTypes,
  typeAlias,
} from '../../generator/targets/typescript/statement.ts';

/*
 * Types do not hold Source: whatever is `any` passes for one. Each road below is code that the compiler and the linter take,
 * and that brings a text of a spec to a template; each ends in an error.
 */

type Row = { readonly [key: string]: View };

const raw = 'x"; run(); //';
const name = word('name');

/** What `Map` without its types, `Object.fromEntries` over what is `any`, and `JSON.parse` give: the compiler takes it for anything. */
const untyped = (value: unknown) => new Map().set('value', value).get('value');

const isSource = (text: string): text is Source => text !== '';

const claimed = (text: string): Source => {
  if (!isSource(text)) throw new Error('empty');
  return text;
};

const roads: readonly (readonly [road: string, template: string, view: Row])[] = [
  ['a Map without types', '{{ title }}', { title: untyped(raw) }],
  ['Object.fromEntries', '{{ title }}', Object.fromEntries([['title', untyped(raw)]])],
  ['JSON.parse', '{{ row.title }}', { row: JSON.parse(JSON.stringify({ title: raw })) }],
  ['a cast to View', '{{ title }}', { title: raw as View }],
  ['a type guard', '{{ title }}', { title: claimed(raw) }],
  ['the keys of an object', '{% for key in texts %}{{ key }}{% endfor %}', { texts: { [raw]: name } }],
  ['the first key of an object', '{{ texts.first }}', { texts: { [raw]: name } }],
  ['a list printed whole', '{{ texts }}', { texts: [untyped(raw)] }],
  ['the letters of a text', '{% for letter in title %}{{ letter }}{% endfor %}', { title: claimed(raw) }],
  ['a function', '{{ title }}', { title: untyped(() => raw) }],
];

describe('a text of a spec does not reach a template', () => {
  test.each(roads)('by %s', (_, template, view) => {
    const render = createRender(new Map([['a.liquid', template]]));
    expect(() => render('a.liquid', view)).toThrow(
      /no source|only lists are looped over|not in the language of templates/,
    );
  });
});

describe('a text of a spec does not become part of a source', () => {
  const text = claimed(raw);
  const written = (statement: Parameters<typeof buildModule>[2][number]) =>
    buildModule(createProject(), 'a', [statement]);

  test.each<readonly [writer: string, write: () => unknown]>([
    ['source', () => source`new ${text}()`],
    ['join', () => join([name, text], source`, `)],
    ['join, as separator', () => join([name, name], text)],
    ['sourced, in a list', () => sourced([name, [text]])],
    ['markdown.labelled', () => markdown.labelled(text, 'x')],
    ['markdown.link', () => markdown.link(text, 'https://example.com')],
    ['markdown.anchorLink', () => markdown.anchorLink(text, 'x')],
    ['markdown.pageLink', () => markdown.pageLink(text, 'x.md')],
    ['markdown.inLanguage', () => markdown.inLanguage('en', text)],
    ['markdown.blocksInLanguage', () => markdown.blocksInLanguage('en', 'ltr', text)],
    ['markdown.leftToRight', () => markdown.leftToRight(text)],
    ['markdown.quote', () => markdown.quote(text)],
    ['markdown.table', () => markdown.table([[name], [text]])],
    ['csharp.element', () => csharp.element(text, ['x'])],
    ['csharp.member', () => csharp.member('x', text)],
    ['csharp.reader', () => csharp.reader('x', text)],
    ['csharp.exception', () => csharp.exception('x', text)],
    ['java.javadoc', () => java.javadoc('x', [text])],
    ['java.folder', () => java.folder(text)],
    ['kotlin.categoryException', () => kotlin.categoryException('x', text)],
    ['php.afterStar', () => php.afterStar(text)],
    ['rust.assignment', () => rust.assignment(name, text, 0)],
    ['rust.field', () => rust.field(name, text, 0)],
    ['rust.opening', () => rust.opening(text, 0)],
    ['rust.signature', () => rust.signature(name, [text], name, 0)],
    ['typescript.documentation', () => typescript.documentation(['x'], [text])],
    ['a constant of TypeScript, its name', () => written(constant({ name: text, value: name }))],
    ['a constant of TypeScript, its value', () => written(constant({ name, value: [name, text] }))],
    [
      'a constant of TypeScript, its type',
      () => written(constant({ name, type: { name, arguments: [text] }, value: name })),
    ],
    [
      'a constant of TypeScript, its documentation',
      () => written(constant({ name, value: name, documentation: text })),
    ],
    ['a call of TypeScript', () => written(constant({ name, value: { callee: name, argument: text } }))],
    ['a type of TypeScript', () => written(typeAlias(name, text, source``))],
    ['an import of TypeScript', () => written(importTypes([text], name))],
    ['a whole import of TypeScript', () => written(importAll(name, text))],
    ['an export of TypeScript', () => written(exportAll(text))],
    ['a statement of TypeScript', () => written({ typescript: text })],
    ['a statement of JavaScript', () => written({ typescript: name, javascript: text })],
    ['a declaration of TypeScript', () => written({ typescript: name, declaration: text })],
  ])('in %s', (_, write) => {
    expect(write).toThrow('no source');
  });

  test('while what a language made does', () => {
    const { string } = go;
    expect(source`new ${string(raw)}(${1})`).toBe(String.raw`new "x\"; run(); //"(1)`);
    expect(createRender(new Map([['a.liquid', '{{ title }}']]))('a.liquid', { title: string(raw) })).toBe(string(raw));
  });
});
