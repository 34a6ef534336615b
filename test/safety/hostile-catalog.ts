import { readCatalog } from '../../generator/generate.ts';
import type { ErrorCatalog } from '../../generator/ir/catalog.ts';

/** A JSON text is a YAML text, but for what YAML does not allow unescaped. */
const toYaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A literal text in a message with braces. */
const literal = (text: string): string => text.replaceAll('{', '{{').replaceAll('}', '}}');

const read = (files: Readonly<Record<string, unknown>>): ErrorCatalog => {
  const { catalog, diagnostics } = readCatalog('errors.yaml', (path) => ({ text: toYaml(files[path]) }));
  if (catalog === undefined) throw new Error(diagnostics.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
  return catalog;
};

const texts = (text: string) => ({ description: text, cause: text, fix: text });

/** An error for each text, which stands in every place of it that takes one. */
export const catalogOfTexts = (all: readonly string[], title = 'Hostile'): ErrorCatalog => {
  const errors = all.map((text, index) => ({
    code: `T${index}`,
    name: `text_n${index}`,
    status: 400,
    message: `${literal(text)}{0}${literal(text)}|`,
    params: [{ name: 'value', description: text, example: text }],
    ...texts(text),
    wordings: [`wording ${literal(text)}{0}`],
    tags: [text],
    deprecated: { since: '1.0.0', note: text },
  }));
  const byCode = <Value>(value: (text: string) => Value) =>
    Object.fromEntries(all.map((text, index) => [`T${index}`, value(text)]));
  return read({
    'errors.yaml': {
      errspec: 1,
      catalog: { name: 'hostile', version: '1.0.0', title, description: title, license: 'MIT' },
      locales: ['ar.yaml'],
      categories: [{ name: 'general', title, description: title, errors }],
    },
    'ar.yaml': {
      locale: 'ar',
      messages: byCode((text) => `ar ${literal(text)}{0}${literal(text)}`),
      texts: byCode(texts),
      titles: { general: title },
    },
  });
};

/** An error for each name, with a parameter for each name that its error may have. */
export const catalogOfNames = (names: readonly string[]): ErrorCatalog =>
  read({
    'errors.yaml': {
      errspec: 1,
      catalog: { name: 'names', version: '1.0.0', title: 'Names' },
      categories: [
        {
          name: 'general',
          title: 'General',
          errors: names.map((name, index) => ({
            code: ['00012', '404', '1e3', 'NO', '__proto__', 'constructor', 'toString'][index] ?? `N${index}`,
            name,
            status: 400,
            message: `a {${name}} b {1}`,
            params: [
              { name, type: ['string', 'integer', 'number', 'boolean'][index % 4] },
              { name: names[(index + 1) % names.length] },
            ],
            aliases: [`${name}_alias`],
          })),
        },
      ],
    },
  });
