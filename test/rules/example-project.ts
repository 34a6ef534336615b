import { execFileSync } from 'node:child_process';
import type { ExampleFile } from '../../generator/style/rule-page.ts';
import { temporaryFolder } from '../io/temporary.ts';

/*
 * Examples on the pages of rules are short. What is missing is added here: a fence without a name is `errors.yaml`, a list is
 * the errors of one category, and the keys that every spec needs are added where a file `errors.yaml` lacks `errspec`.
 */

const hasKey = (text: string, key: string): boolean => new RegExp(`^${key}:`, 'm').test(text);

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, '      ');

const defaultErrors = '- { code: 1001, name: order_unknown, status: 404, message: There is no such order. }\n';

const categoriesOf = (errors: string): string =>
  `categories:\n  - name: general\n    title: General\n    errors:\n${indent(errors)}`;

/** A whole spec of what an example shows of one. */
export const completeSpec = (text: string): string => {
  if (hasKey(text, 'errspec')) return text;
  if (/^(?:#.*\n)*- /.test(text)) return completeSpec(categoriesOf(text));
  return [
    'errspec: 1\n',
    hasKey(text, 'catalog') ? '' : 'catalog: { name: shop-api, version: 1.0.0, title: Shop API }\n',
    text,
    hasKey(text, 'categories') || hasKey(text, 'include') ? '' : categoriesOf(defaultErrors),
  ].join('');
};

/** The files of an example, whole, by name. */
export const filesOfExample = (
  files: readonly ExampleFile[],
  name = 'errors.yaml',
): Readonly<Record<string, string>> => {
  const written = files
    .filter(({ language }) => language !== 'sh')
    .map((file): readonly [string, string] => [file.name ?? name, file.text]);
  return {
    [name]: completeSpec(''),
    ...Object.fromEntries(written.map(([path, text]) => [path, path === name ? completeSpec(text) : text])),
  };
};

/** A folder with the files of an example, its own before `more`, after its shell commands. */
export const createExample = (example: readonly ExampleFile[], more: Readonly<Record<string, string>> = {}): string => {
  const folder = temporaryFolder({ ...more, ...filesOfExample(example) });
  for (const { language, text } of example) if (language === 'sh') execFileSync('bash', ['-c', text], { cwd: folder });
  return folder;
};
