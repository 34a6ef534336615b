import fc from 'fast-check';

/** A text with a map in it, at `outer` or, where that is wanted, in a list there. */
export interface DrawnMap {
  readonly text: string;
  readonly file: string;
}

const keys = [
  "'200'",
  '"404"',
  '500',
  'default',
  'x-a',
  '"odd: key"',
  "'4XX'",
  'name',
  'description',
  '301',
  "'it''s'",
];

/** Lines of a value behind `key:`, each without the indentation of the key. */
export const blockValue: fc.Arbitrary<readonly string[]> = fc.constantFrom(
  [' one'],
  [" 'single # no comment'"],
  [' "double"', '    goes on"'].slice(0, 1),
  [' "double', '    goes on"'],
  [' two words', '    go on'],
  [' |', '    line', '      deeper', '', '    end'],
  [' |-', '  line'],
  [' |+', '  line', '', ''],
  [' >', '  folded', '  text', ''],
  [' |2', '     deep', '  line'],
  [' |', ''],
  [' |', '    line', '        '],
  ['', '  a: 1', '  b:', '    - 1', '    - 2'],
  ['', '  a: 1', '  # deeper comment', '', '  # another'],
  ['', '  a: |+', '    kept', '', ''],
  ['', '- 1', '- b: 2', '  c: 3'],
  ['', '  - 1', '  -', '    - 2'],
  [' { a: 1, b: [1, 2] }'],
  [' {', '    a: 1,', '    b: 2', '  }'],
  [' []'],
  [' {}'],
  [''],
  [' null # comment'],
  [' *a'],
  [' &c text'],
  [' &d', '  a: 1'],
  [' !!str 1'],
  [' https://example.com/a#b'],
);

const between: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  fc.constantFrom([''], ['# comment'], ['', '# comment', ''], ['    # deep comment'], ['  '], ['', '      ']),
);

const chooseKeys = (least: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...keys), {
    minLength: least,
    maxLength: 5,
    selector: (key) => key.replace(/^['"]|['"]$/g, ''),
  });

/** What is around the lines of a text. */
export const frame = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  last: fc.boolean(),
  after: fc.constantFrom([], ['after: 1'], ['# comment', 'after: 1'], ['', '', 'after:', '  - 1'], ['# the end']),
});

/** What is around the lines of a text. */
export type Frame = typeof frame extends fc.Arbitrary<infer Value> ? Value : never;

/** A text with what is around its lines. */
export const frameText = (lines: readonly string[], { eol, bom, last, after }: Frame): string =>
  `${bom ? '\uFEFF' : ''}${[...lines, ...after].join(eol)}${last ? eol : ''}`;

/** Maps of YAML with a member in each line. */
export const blockMaps: fc.Arbitrary<DrawnMap> = fc
  .record({
    members: chooseKeys(1).chain((chosen) =>
      fc.tuple(...chosen.map((key) => fc.tuple(fc.constant(key), blockValue, between))),
    ),
    above: between,
    indent: fc.integer({ min: 1, max: 6 }),
    frame,
  })
  .map(({ members, above, indent, frame: around }) => {
    const pad = ' '.repeat(indent);
    const indented = (lines: readonly string[]): readonly string[] =>
      lines.map((line) => (line.trim() === '' ? line : pad + line));
    const lines = members.flatMap(([key, [first = '', ...rest], behind]) => [
      ...indented([`${key}:${first}`, ...rest]),
      ...indented(behind),
    ]);
    return {
      file: 'api.yaml',
      text: frameText(['anchors: &a', '  z: 1', 'outer:', ...indented(above), ...lines], around),
    };
  });

const flowValue = fc.constantFrom(
  '1',
  "'two'",
  '"three"',
  '{}',
  '[]',
  '{ a: 1, b: [x] }',
  '[1, 2]',
  '*a',
  'plain text',
  '{\n    deep: 1 }',
);
const comment = fc.constantFrom('', '', '', ' # comment', '  ');

/** Maps of YAML in braces, in one line or many. */
export const flowMaps: fc.Arbitrary<DrawnMap> = fc
  .record({
    members: chooseKeys(0).chain((chosen) =>
      fc.tuple(...chosen.map((key) => fc.tuple(fc.constant(key), flowValue, comment))),
    ),
    spread: fc.boolean(),
    trailing: fc.boolean(),
    padding: fc.constantFrom('', ' '),
    frame,
  })
  .map(({ members, spread, trailing, padding, frame: around }) => {
    const parts = members.map(([key, value, behind], index) => {
      const comma = trailing || index < members.length - 1 ? ',' : '';
      return spread ? `      ${key}: ${value}${comma}${behind}` : `${key}: ${value}${comma}`;
    });
    const written =
      members.length === 0
        ? '{}'
        : spread
          ? `{\n${parts.join('\n')}\n    }`
          : `{${padding}${parts.join(' ')}${padding}}`;
    const lines = ['anchors: &a', '  z: 1', `outer: ${written}`].flatMap((line) => line.split('\n'));
    return { file: 'api.yaml', text: frameText(lines, around) };
  });

const jsonValue = fc.constantFrom<unknown>(
  1,
  'two',
  null,
  true,
  [],
  {},
  { a: 1, b: [1, 'x'] },
  [1, [2]],
  'with "quotes"',
);

/** Maps of JSON, as printers write it. */
export const jsonMaps: fc.Arbitrary<DrawnMap> = fc
  .record({
    entries: fc.array(fc.tuple(fc.constantFrom('200', '404', 'default', 'x-a', 'a"b', 'name'), jsonValue), {
      maxLength: 4,
    }),
    step: fc.constantFrom<string | number>(2, 4, '\t', 1, 0, 'python'),
    after: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.boolean(),
    last: fc.boolean(),
  })
  .map(({ entries, step, after, eol, bom, last }) => {
    const data = { openapi: '3.0.0', outer: Object.fromEntries(entries), ...(after ? { after: 1 } : {}) };
    const printed =
      step === 'python'
        ? JSON.stringify(data, null, 1)
            .replaceAll(/\n */g, ' ')
            .replaceAll(/([[{]) /g, '$1')
            .replaceAll(/ ([\]}])/g, '$1')
        : JSON.stringify(data, null, step);
    const text = `${bom ? '\uFEFF' : ''}${printed}${last ? '\n' : ''}`;
    return { file: 'api.json', text: text.replaceAll('\n', eol) };
  });
