import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const lib = fileURLToPath(new URL('../../out/typescript/lib/', import.meta.url));

/** What a bundler makes of a program that uses the package, minified. */
const bundle = async (program: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: lib },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
};

/** The rows in a bundle, found by their messages. */
const rowsIn = (text: string): readonly string[] =>
  ['Body can not be empty.', 'Parameter {0} can not be empty.', 'Invalid signature.', 'Invalid IP.'].filter((message) =>
    text.includes(message),
  );

test.each([
  ['a constant', `import { PARAMETER_EMPTY } from './codes.js'; console.log(PARAMETER_EMPTY);`, []],
  ['nothing', `import './index.js';`, []],
  [
    'a factory',
    `import { parameterEmpty } from './index.js'; throw parameterEmpty({ parameter: 'x' });`,
    ['Parameter {0} can not be empty.'],
  ],
  [
    'a guard',
    `import { parameterEmpty } from './index.js'; export const is = (e) => parameterEmpty.is(e);`,
    ['Parameter {0} can not be empty.'],
  ],
  [
    'the errors of an operation',
    `import { getQuoteErrors } from './operations.js'; export const isListed = (e) => getQuoteErrors.has(e);`,
    [],
  ],
  ['a language', `import { ar } from './locales/ar.js'; console.log(ar.tag);`, []],
])('the bundle of %s holds the rows it uses alone', async (what, program, want) => {
  const text = await bundle(program);
  expect(rowsIn(text)).toEqual(want);
  console.log(`${what}: ${Buffer.byteLength(text)} bytes`);
});

test('decode holds the table', async () => {
  const text = await bundle(`import { decode } from './index.js'; console.log(decode(200, '{}'));`);
  expect(rowsIn(text)).toHaveLength(4);
  console.log(`decode: ${Buffer.byteLength(text)} bytes`);
});

const mark = (codes: readonly string[]): string => JSON.stringify(codes).slice(1, -1);

test('the errors of an operation hold its codes alone, and their types hold nothing', async () => {
  const { getQuoteErrors, listPricesErrors } = (await import(`${lib}operations.js`)) as Record<
    string,
    { readonly codes: readonly string[] }
  >;
  const text = await bundle(
    `import { getQuoteErrors } from './operations.js'; export const isListed = (e) => getQuoteErrors.has(e);`,
  );
  expect(text).toContain(mark(getQuoteErrors?.codes ?? []));
  expect(text).not.toContain(mark(listPricesErrors?.codes ?? []));
  expect(text.length).toBeLessThan(1_000);
  expect(await bundle(`import './operations.js';`)).toBe('');
});
