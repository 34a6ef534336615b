import { describe, expect, test } from 'vitest';
import { source, word } from '../../generator/language/language.ts';
import { createRender } from '../../generator/render/engine.ts';
import type { View } from '../../generator/render/view.ts';

const render = (template: string, view: object): string =>
  createRender(new Map([['a.liquid', template]]))('a.liquid', view as { readonly [key: string]: View });

const name = word('name');

describe('a template', () => {
  test.each([
    ['a name', 'a {{ name }} b', { name }, 'a name b'],
    ['a name inside of another', '{{ row.name }}', { row: { name } }, 'name'],
    ['a number', '{{ count }}', { count: -0 }, '0'],
    ['a truth value', '{{ isDone }}', { isDone: false }, 'false'],
    ['a list', '{% for each in rows %}{{ each.name }},{% endfor %}', { rows: [{ name }, { name }] }, 'name,name,'],
    ['an empty list', '{% for each in rows %}{{ each }}{% endfor %}', { rows: [] }, ''],
    ['a condition', '{% if isDone %}yes{% else %}no{% endif %}', { isDone: true }, 'yes'],
    ['the opposite', '{% unless isDone %}yes{% else %}no{% endunless %}', { isDone: true }, 'no'],
    ['a tag alone on its line', 'a\n  {% if isDone %}\nb\n  {% endif %}\nc\n', { isDone: true }, 'a\nb\nc\n'],
    ['tags within a line', 'a {% if isDone %} b {% endif %} c\n', { isDone: true }, 'a  b  c\n'],
  ])('shows %s', (_, template, view, want) => {
    expect(render(template, view)).toBe(want);
  });

  test('says which name is missing, and where', () => {
    const template = '{% if isDone %}\na\n{% endif %}\nb\n {{ row.title }}';
    expect(() => render(template, { isDone: true, row: { name } })).toThrow(
      'a.liquid: undefined variable: row.title, line:5',
    );
  });

  test('takes the innermost of two names that are the same', () => {
    const template = '{% for row in rows %}{% for row in row.rows %}{{ row }}{% endfor %}{% endfor %}{{ row }}';
    expect(render(template, { rows: [{ rows: [name, name] }], row: 1 })).toBe('namename1');
  });

  test.each([
    ['{% if a %}', 'the end of the file without endif, line:1'],
    ['{% for a in b %}\n{% if c %}{% endif %}\n', 'the end of the file without endfor, line:3'],
    ['a\n{% endif %}\n', '{% endif %}, line:2'],
    ['{% if a %}{% endunless %}', '{% endunless %}, line:1'],
    ['{% if a %}{% for b in c %}{% endif %}{% endfor %}', '{% endif %}, line:1'],
    ['{% for a in b %}{% else %}{% endfor %}', '{% else %}, line:1'],
    ['{% else %}', '{% else %}, line:1'],
  ])('is refused where its tags do not fit: %j', (template, says) => {
    expect(() => render(template, {})).toThrow(`a.liquid: not in the language of templates: ${says}`);
  });

  // What LiquidJS knows beside it: parts of lists, keys of objects, what a loop knows of itself, texts and filters.
  test.each([
    ...['{{ rows.first }}', '{{ rows.last }}', '{{ rows.size }}', '{{ rows.length }}', '{{ row.first.name }}'],
    ...['{{ first }}', '{{ last }}', '{{ size }}', '{{ rows[0] }}', '{{ rows.0 }}', '{{ row["name"] }}'],
    ...[
      '{{ forloop.index }}',
      '{{ true }}',
      '{{ nil }}',
      '{{ empty }}',
      '{{ "text" }}',
      '{{ 1 }}',
      '{{ name | upcase }}',
    ],
    ...['{{name}}', '{{- name -}}', '{{ name', '{{ }}', '{{ __proto__ }}', '{{ a\n}}', '{% if name'],
    ...['{% for each in row.first %}', '{% for each in (1..3) %}', '{% for each in rows limit:1 %}'],
    ...['{% for first in rows %}', '{% if rows.size %}', '{% if count == 1 %}', '{% elsif isDone %}'],
    ...[
      '{% assign name = rows %}',
      '{% echo name %}',
      '{% render "b" %}',
      '{% raw %}',
      '{% comment %}',
      '{% liquid %}',
    ],
  ])('has no %j', (tag) => {
    expect(() => render(`a ${tag} b`, {})).toThrow('a.liquid: not in the language of templates');
  });
});

class Row {
  readonly name = name;
}

describe('what a template is given', () => {
  test.each<readonly [string, unknown]>([
    ['nothing', null],
    ['NaN', Number.NaN],
    ['a number without end', Number.POSITIVE_INFINITY],
    ['a large integer', 1n],
    ['a symbol', Symbol('name')],
    ['a list', [name]],
    ['an object', { name }],
    ['a map', new Map([[name, name]])],
    ['a date', new Date(0)],
    ['an instance', new Row()],
    ['what a function gives', () => [name]],
    ['an object that LiquidJS would ask', { toLiquid: () => ({ name }) }],
  ])('is not printed: %s', (_, value) => {
    expect(() => render('{{ value }}', { value })).toThrow(/no source|undefined variable/);
  });

  test.each<readonly [string, unknown]>([
    ['an object', { name }],
    ['a source', name],
    ['an empty source', source``],
    ['a number', 1],
    ['a map', new Map([[name, name]])],
    ['nothing', null],
  ])('is not looped over: %s', (_, value) => {
    expect(() => render('{% for each in value %}{{ each }}{% endfor %}', { value })).toThrow(
      'only lists are looped over',
    );
  });

  test.each<readonly [string, unknown]>([
    ['a source', name],
    ['an empty source', source``],
    ['a number', 0],
    ['a list', []],
    ['an object', { name }],
    ['nothing', null],
  ])('is no condition: %s', (_, value) => {
    for (const tag of ['if', 'unless']) {
      expect(() => render(`{% ${tag} value %}{% end${tag} %}`, { value })).toThrow('only truth values are conditions');
    }
  });
});
