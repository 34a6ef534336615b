import { readCatalog, type ReadCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';
import type { ReadSource } from '../../generator/spec/load.ts';

/** Files of a spec by path; the spec itself is `errors.yaml`. */
export type Files = Readonly<Record<string, string>>;

/** Name of the spec among {@link Files}. */
export const specName = 'errors.yaml';

/** Reads from memory: files by path. */
export const readFiles =
  (files: ReadonlyMap<string, string>): ReadSource =>
  (path) => {
    const text = files.get(path);
    return text === undefined ? { problem: 'there is no such file', help: 'Check the path.' } : { text };
  };

/** Reads from memory. */
export const readFrom = (files: Files): ReadSource => readFiles(new Map(Object.entries(files)));

const indent = (text: string, spaces: number): string =>
  text
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(spaces) + line)
    .join('\n');

/** The head that every spec has. */
export const head = `errspec: 1
catalog: { name: shop, version: 1.0.0, title: Shop API }
`;

/** A spec with one category that has these errors, as YAML; `extra` is at the top level. */
export const specWith = (errors: string, extra = '', category = ''): string =>
  `${head}${extra === '' ? '' : `${extra.trim()}\n`}categories:
  - name: general
    title: General
${category === '' ? '' : `${indent(category, 4)}\n`}    errors:
${indent(errors, 6)}
`;

/** One error, with these keys beside the required ones. */
export const errorWith = (extra = '', { code = '1001', name = 'parameter_empty', message = 'Empty.' } = {}): string =>
  `- code: ${code}
  name: ${name}
  status: 400
  message: ${message}
${extra === '' ? '' : indent(extra, 2)}`;

/** Reads a spec, or the files of one. */
export const read = (files: string | Files, strict = false): ReadCatalog =>
  readCatalog(specName, readFrom(typeof files === 'string' ? { [specName]: files } : files), strict);

/** The catalog of a spec in which nothing is wrong. */
export const readGood = (files: string | Files): ErrorCatalog => {
  const { catalog, diagnostics } = read(files);
  const wrong = diagnostics.filter(({ severity }) => severity === 'error');
  if (catalog === undefined || wrong.length > 0) throw new Error(JSON.stringify(wrong, undefined, 2));
  return catalog;
};

/** The rules that a spec breaks, in reading order. */
export const rulesOf = (files: string | Files): readonly string[] => read(files).diagnostics.map(({ rule }) => rule);

/** The first error of a spec's catalog. */
export const firstError = (files: string | Files) => {
  const error = readGood(files).errors[0];
  if (error === undefined) throw new Error('there is no error');
  return error;
};
