import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readText = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Row {
  readonly category: string;
  readonly message: string;
  readonly status: number;
  readonly code: string;
}

/** The rows of the error-code page, as the API's documentation has them. */
const pageRows: readonly Row[] = readText('okx-web3-page.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [category = '', message = '', status, code = ''] = line.split('\t');
    return { category, message, status: Number(status), code };
  });

const { errors } = JSON.parse(readText('../../out/catalog/catalog.json')) as {
  errors: readonly (Row & { readonly kind: string; readonly name: string; readonly retry: string })[];
};

test('the catalog is the page, row for row', () => {
  expect(pageRows).toHaveLength(52);
  expect(errors.map(({ category, message, status, code }) => ({ category, message, status, code }))).toEqual(pageRows);
});

test('what the page says between the lines', () => {
  expect(errors.filter(({ kind }) => kind === 'success').map(({ code }) => code)).toEqual(['0']);
  expect(errors.filter(({ status, kind }) => status === 200 && kind === 'error')).toHaveLength(18);
  expect(errors.find(({ code }) => code === '50004')?.retry).toBe('check');
  expect(new Set(errors.map(({ name }) => name)).size).toBe(52);
});
