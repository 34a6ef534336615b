import { describe, expect, test } from 'vitest';
import { findMeanings } from '../../generator/explain/find.ts';
import { readCatalog } from '../../generator/generate.ts';
import { createReader } from '../../generator/io/read.ts';
import { decode } from '../../generator/model/decode.ts';
import { encode } from '../../generator/model/encode.ts';
import { logMessage } from '../../generator/model/log.ts';
import { fill } from '../../generator/model/message.ts';
import { raise } from '../../generator/model/raise.ts';

const { catalog } = readCatalog('spec/okx-web3.yaml', createReader(new URL('../..', import.meta.url).pathname));
if (catalog === undefined) throw new Error('the OKX table is wrong');

const errors = catalog.errors.filter(({ kind }) => kind === 'error');
const now = Date.UTC(2026, 0, 1);

const meaningOf = (text: string) => {
  const [first, ...others] = findMeanings([catalog], text, now);
  expect(others).toEqual([]);
  return { clue: first?.clue, name: first?.error.definition?.name, error: first?.error };
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
    expect(meaningOf(whole).error).toMatchObject({ definition: error, status, retryAfterMs: 7000 });
    expect(meaningOf(`2026-01-01T00:00:00Z ERROR [pid 7] ${logMessage(raised)}`)).toMatchObject({
      clue: 'line',
      name: error.name,
    });
  });
});

test('a code outside the table, in the range of a category', () => {
  expect(meaningOf('50099')).toMatchObject({ clue: 'range', error: { category: 'general' } });
  expect(findMeanings([catalog], '99999', now)).toEqual([]);
});
