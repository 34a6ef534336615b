import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import { createReader } from '../../generator/io/read.ts';
import { readCatalog } from '../../generator/generate.ts';
import { importText } from './import-text.ts';

const rowsOf = (catalog: ErrorCatalog | undefined) =>
  catalog?.errors.map(({ code, status, message, category, kind }) => ({
    code,
    status,
    message: message.written,
    category,
    kind,
  }));

test('the page of the OKX Web3 API becomes the table that we wrote by hand: code, status, message and category', async () => {
  const page = readFileSync(new URL('../golden/import-page/input/okx-error-codes.txt', import.meta.url), 'utf8');
  const byHand = readCatalog('okx-web3.yaml', createReader(new URL('../../spec/', import.meta.url).pathname));
  const { catalog } = await importText('okx.txt', page);
  expect(rowsOf(catalog)).toHaveLength(52);
  expect(rowsOf(catalog)).toEqual(rowsOf(byHand.catalog));
});
