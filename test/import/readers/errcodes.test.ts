import fc from 'fast-check';
import { expect, test } from 'vitest';
import { errcodesReader } from '../../../generator/import/readers/errcodes.ts';
import { readLines, wrongPlaces } from './page-lines.ts';

test.each([
  [
    'a section is a category, S and W are successes, and messages are made',
    `# comment
Section: Class 00 - Successful Completion

00000    S    ERRCODE_SUCCESSFUL_COMPLETION    successful_completion

Section: Class 01 - Warning
01000    W    ERRCODE_WARNING    warning
`,
    [
      '# [Class 00 - Successful Completion] 00000; (success); message=Successful completion; name=successful_completion',
      '# [Class 01 - Warning] 01000; (success); message=Warning; name=warning',
      '? import-message-made "00000"',
      '? import-kind-assumed "01000"',
    ],
  ],
  [
    'a second name is an alias, and the name of the file goes first',
    `Section: A
22004    E    ERRCODE_NULL_VALUE_NOT_ALLOWED
22004    E    ERRCODE_NULL_VALUE    null_value
22005    E    ERRCODE_ONE    one
22005    E    ERRCODE_OTHER    other
`,
    [
      '# [A] 22004; alias=null_value_not_allowed; message=Null value; name=null_value',
      '# [A] 22005; alias=other; message=One; name=one',
      '? import-message-made "22004"',
    ],
  ],
  [
    'a name of several codes gives way to the macros',
    `01004    W    ERRCODE_WARNING_TRUNCATION    truncation
22001    E    ERRCODE_TRUNCATION    truncation
`,
    [
      '# [] 01004; (success); message=Warning truncation; name=warning_truncation',
      '# [] 22001; message=Truncation; name=truncation',
      '? import-message-made "01004"',
      '? import-kind-assumed "01004"',
    ],
  ],
  [
    'a line of another form is a doubt',
    '22001 X ERRCODE_A a\n22002    E    ERRCODE_B    b\n',
    ['# [] 22002; message=B; name=b', '? import-message-made "22002"', '? import-row-skipped "22001 X ERRCODE_A a"'],
  ],
  ['a file without rows is a doubt', '# nothing\n', ['? import-source-unreadable "# nothing"']],
])('%s', async (_, source, want) => {
  expect(await readLines(errcodesReader, source, 'errcodes.txt')).toEqual(want);
  expect(await readLines(errcodesReader, source.replaceAll('\n', '\r\n'), 'errcodes.txt')).toEqual(want);
});

test('any text is read without a failure, and every place is in it', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('22001', ' E ', 'ERRCODE_A', ' a', '\n', 'Section: ', '#'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      const source = pieces.join('');
      expect(wrongPlaces(await errcodesReader.read('x', source), 'x', source)).toEqual([]);
    }),
  );
});

test.each([
  ['22001    E    ERRCODE_A    a\n', 0.95],
  ['22001 is an error\n', 0],
])('%j is errcodes.txt to %d', (text, want) => {
  expect(errcodesReader.recognize('errcodes.txt', text)).toBe(want);
});
