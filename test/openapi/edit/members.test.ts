import { expect, test } from 'vitest';
import { appendToText } from '../../../generator/openapi/edit/append-text.ts';
import { insertMembers, type NewMember } from '../../../generator/openapi/edit/insert-members.ts';
import { removeMembers } from '../../../generator/openapi/edit/remove-members.ts';
import { applyEdits } from '../../../generator/spec/edit/edits.ts';
import { outerMap, read } from './read-sample.ts';

/* How what is put in looks, layout by layout. The map is the value of `outer`. */

const ref = { $ref: '#/E' };

const e400: NewMember = ['400', ref];

interface Case {
  readonly name: string;
  readonly file?: string;
  readonly given: string;
  readonly members?: readonly NewMember[];
  readonly want: string;
}

const cases: readonly Case[] = [
  {
    name: 'behind the last status, in its quotes',
    given: "outer:\n  '200':\n    description: OK\nafter: 1\n",
    want: "outer:\n  '200':\n    description: OK\n  '400':\n    $ref: '#/E'\nafter: 1\n",
  },
  {
    name: 'without quotes beside a status without quotes',
    given: 'outer:\n  200: { description: OK }\n',
    want: "outer:\n  200: { description: OK }\n  400:\n    $ref: '#/E'\n",
  },
  {
    name: 'in double quotes, which the file prefers',
    given: 'outer:\n    "200":\n        description: "OK"\n',
    want: 'outer:\n    "200":\n        description: "OK"\n    "400":\n        $ref: "#/E"\n',
  },
  {
    name: 'among statuses in order, before default and x-',
    given: "outer:\n  '200': {}\n  '404': {}\n  default: {}\n  x-a: 1\n",
    members: [['500', ref], e400, ['x-b', 2]],
    want: "outer:\n  '200': {}\n  '400':\n    $ref: '#/E'\n  '404': {}\n  '500':\n    $ref: '#/E'\n  default: {}\n  x-a: 1\n  x-b: 2\n",
  },
  {
    name: 'to the end where statuses are in no order',
    given: "outer:\n  '500': {}\n  '200': {}\n",
    want: "outer:\n  '500': {}\n  '200': {}\n  '400':\n    $ref: '#/E'\n",
  },
  {
    name: 'before the first, with the comment above it',
    given: "outer:\n  # Not found.\n  '404': {}\n",
    want: "outer:\n  '400':\n    $ref: '#/E'\n  # Not found.\n  '404': {}\n",
  },
  {
    name: 'behind a comment that belongs to the last member, before one that does not',
    given: "outer:\n  '200':\n    description: OK # so\n    # more\n  # less\n",
    want: "outer:\n  '200':\n    description: OK # so\n    # more\n  '400':\n    $ref: '#/E'\n  # less\n",
  },
  {
    name: 'with line breaks of Windows, a byte order mark and no final line break',
    given: '\uFEFFouter:\r\n  a: 1',
    members: [['b', { c: 2 }]],
    want: '\uFEFFouter:\r\n  a: 1\r\n  b:\r\n    c: 2',
  },
  {
    name: 'behind a text that keeps its blank lines',
    given: 'outer:\n  a: |+\n    text\n\nafter: 1\n',
    members: [['b', 1]],
    want: 'outer:\n  a: |+\n    text\n\n  b: 1\nafter: 1\n',
  },
  {
    name: 'behind a merge key and an alias',
    given: 'base: &base { a: 1 }\nouter:\n  b: *base\n  <<: *base\n',
    members: [['c', 1]],
    want: 'base: &base { a: 1 }\nouter:\n  b: *base\n  <<: *base\n  c: 1\n',
  },
  {
    name: 'lists and texts as the file has them',
    given: 'outer:\n  a:\n  - 1\n',
    members: [['b', ['yes', { c: 'two\nlines', d: 'a: b' }]]],
    want: "outer:\n  a:\n  - 1\n  b:\n  - 'yes'\n  - c: |-\n      two\n      lines\n    d: 'a: b'\n",
  },
  {
    name: 'into braces in one line',
    given: "outer: { '200': { description: OK } }\n",
    want: "outer: { '200': { description: OK }, '400': { $ref: \"#/E\" } }\n",
  },
  {
    name: 'into braces in lines, with a comma and a comment',
    given: 'outer: {\n    a: 1, # one\n    b: 2 # two\n  }\n',
    members: [['c', 3]],
    want: 'outer: {\n    a: 1, # one\n    b: 2, # two\n    c: 3\n  }\n',
  },
  {
    name: 'into empty braces',
    given: 'outer: {}\n',
    want: 'outer: { \'400\': { $ref: "#/E" } }\n',
  },
  {
    name: 'into empty braces, in lines where one would be too long',
    given: 'outer: {}\nb:\n  c:\n    d: 1\n',
    members: [
      ['a', { type: 'string', description: 'A text that is rather long for one line' }],
      ['b', { type: 'integer' }],
    ],
    want: `outer: {
    a: {
      type: string,
      description: A text that is rather long for one line
    },
    b: {
      type: integer
    }
  }
b:
  c:
    d: 1
`,
  },
  {
    name: 'into JSON in lines, as its own lines are indented',
    file: 'api.json',
    given: '{\n\t"outer": {\n\t\t"200": { "a": 1 }\n\t}\n}\n',
    want: '{\n\t"outer": {\n\t\t"200": { "a": 1 },\n\t\t"400": {\n\t\t\t"$ref": "#/E"\n\t\t}\n\t}\n}\n',
  },
  {
    name: 'into empty braces of JSON in lines',
    file: 'api.json',
    given: '{\n    "outer": {}\n}',
    want: '{\n    "outer": {\n        "400": {\n            "$ref": "#/E"\n        }\n    }\n}',
  },
  {
    name: 'into JSON in one line',
    file: 'api.json',
    given: '{"outer":{"200":{},"default":{}}}',
    want: '{"outer":{"200":{},"400":{"$ref":"#/E"},"default":{}}}',
  },
  {
    name: 'into JSON in one line with blanks',
    file: 'api.json',
    given: '{"outer": {"200": {}, "default": {}}}',
    want: '{"outer": {"200": {}, "400": {"$ref": "#/E"}, "default": {}}}',
  },
  {
    name: 'into JSON in a file of YAML',
    given: 'outer: { "200": {} } # so\n',
    want: 'outer: { "200": {}, "400": { "$ref": "#/E" } } # so\n',
  },
];

test.each(cases)('$name', ({ file = 'api.yaml', given, members = [e400], want }) => {
  const document = read(file, given);
  const after = applyEdits(given, insertMembers(document, outerMap(document), members) ?? []);
  expect(after).toBe(want);
  const changed = read(file, after);
  const keys = members.map(([key]) => key);
  expect(applyEdits(after, removeMembers(changed, outerMap(changed), keys))).toBe(given);
});

test.each([
  ['a map that an alias names', 'outer: &a\n  b: 1\nafter: *a\n'],
  ['a map in a value that an alias names', 'all: &a\n  - &b\n    c: 1\nouter: *b\n'],
  ['a map with keys behind question marks', 'outer:\n  ? a\n  : 1\n'],
  ['a map whose second key has an anchor', 'outer:\n  a: 1\n  &x b: 2\n'],
])('%s is left alone', (_, text) => {
  const document = read('api.yaml', text);
  expect(insertMembers(document, outerMap(document), [e400])).toBeUndefined();
  expect(removeMembers(document, outerMap(document), ['b', 'c', 'a'])).toEqual([]);
});

test('of a map in lines nothing stays when all its members go, and of braces {}', () => {
  const lines = read('api.yaml', 'outer:\n  a: 1\n  b: 2\nafter: 1\n');
  expect(applyEdits(lines.text, removeMembers(lines, outerMap(lines), ['a', 'b']))).toBe('outer:\nafter: 1\n');
  const braces = read('api.yaml', 'outer: { a: 1, b: 2 }\n');
  expect(applyEdits(braces.text, removeMembers(braces, outerMap(braces), ['a', 'b']))).toBe('outer: {}\n');
});

test('of two maps that end at one place, what is put into the inner one comes first', () => {
  const text = 'outer:\n  a:\n    text: |\n      one\nafter: 1\n';
  const document = read('api.yaml', text);
  const outer = outerMap(document);
  const inner = outer.entries.get('a')?.value;
  const scalar = inner?.kind === 'map' ? inner.entries.get('text')?.value : undefined;
  if (inner?.kind !== 'map' || scalar?.kind !== 'scalar') throw new Error('There is no map.');
  const edits = [
    ...(insertMembers(document, outer, [['b', 1]]) ?? []),
    ...(insertMembers(document, inner, [['c', 2]]) ?? []),
    ...(appendToText(document, scalar, 'two') ?? []),
  ];
  expect(applyEdits(text, edits)).toBe(
    'outer:\n  a:\n    text: |\n      one\n\n      <!-- errspec -->\n      two\n    c: 2\n  b: 1\nafter: 1\n',
  );
});
