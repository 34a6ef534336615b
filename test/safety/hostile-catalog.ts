import type { ErrorCatalog, Json, Operation } from '../../generator/ir/catalog.ts';
import { readSpec } from '../read-spec.ts';
import { literal, ownOf } from './hostile-envelope.ts';
import { hostileCodes, hostileLinks, hostileLocales } from './hostile-texts.ts';

/** What contains the texts of a catalog. */
export interface Frame {
  /** Of the package. */
  readonly name: string;
  /** Also the description. */
  readonly title: string;
  readonly docs?: string;
  readonly links?: readonly string[];
  readonly envelope?: { readonly [key: string]: Json };
  /** Whether its errors have a member of their own, and a place for their parameter. */
  readonly hasOwn?: boolean;
}

const texts = (text: string) => ({ description: text, cause: text, fix: text });

/** The text alone as a message, in printf's way of writing it. */
const plainError = (text: string, index: number) => ({
  code: `P${index}`,
  name: `plain_n${index}`,
  status: 400,
  placeholders: 'printf',
  message: text.replaceAll('%', '%%'),
});

/** An error of a category for each text, which is in every place that accepts a text. */
export const catalogOfTexts = (
  all: readonly string[],
  { name, title, docs, links = hostileLinks, envelope = {}, hasOwn = false }: Frame,
): ErrorCatalog => {
  const categories = all.map((text, index) => ({
    name: `category_n${index}`,
    title: text,
    description: text,
    errors: [
      {
        code: `T${index}`,
        name: `text_n${index}`,
        status: 400,
        message: `${literal(text)}{0}${literal(text)}|`,
        params: [{ name: 'value', description: text, example: text, ...(hasOwn && ownOf(text).place) }],
        ...(hasOwn && { body: ownOf(text).body }),
        ...texts(text),
        messages: { 'zh-Hans': `${literal(text)}{0}` },
        wordings: [`wording ${literal(text)}{0}`],
        links: [...new Set([links[index % links.length]])],
        tags: [text, 'tag'],
        deprecated: { since: '1.0.0', replacement: `plain_n${index}`, note: text },
      },
      plainError(text, index),
    ],
  }));
  const byCode = <Value>(value: (text: string) => Value) =>
    Object.fromEntries(all.map((text, index) => [`T${index}`, value(text)]));
  const catalog = readSpec({
    'errors.yaml': {
      errspec: 1,
      catalog: { name, version: '1.0.0', title, description: title, license: 'MIT', ...(docs && { docs }) },
      locales: ['ar.yaml'],
      envelope,
      categories,
    },
    'ar.yaml': {
      locale: 'ar',
      messages: byCode((text) => `ar ${literal(text)}{0}${literal(text)}`),
      texts: byCode(texts),
      titles: Object.fromEntries(all.map((text, index) => [`category_n${index}`, text])),
    },
  });
  const operations = all.map((text, index) => ({
    id: text,
    name: `operation_n${index}`,
    request: `${text} /${text}`,
    errors: [`text_n${index}`, `plain_n${index}`],
  }));
  return { ...catalog, operations };
};

const types = ['string', 'integer', 'number', 'boolean'];

/** An operation of each name, which lists the error of that name and some others. */
const operationsOfNames = (names: readonly string[]): readonly Operation[] =>
  names.toSorted().map((name, index) => {
    const listed = new Set([name, ...names.slice(index, index + 3)]);
    return { id: name, name, request: `GET /${name}`, errors: names.filter((one) => listed.has(one)) };
  });

/** An error of a category for each name, with a parameter for each name that its error may have; codes, locales and operations likewise. */
export const catalogOfNames = (names: readonly string[], title: string): ErrorCatalog => ({
  ...readSpec({
    'errors.yaml': {
      errspec: 1,
      catalog: { name: 'import', version: '1.0.0-alpha.1+x.y', title, description: title },
      envelope: { requestId: { header: 'Constructor' } },
      categories: names.map((name, index) => ({
        name,
        title: name,
        errors: [
          {
            code: hostileCodes[index] ?? `N${index}`,
            name,
            status: 400,
            message: `a {${name}} b {1}`,
            params: [{ name, type: types[index % 4] }, { name: names[(index + 1) % names.length] }],
            aliases: [`${name}_alias`],
            ...(index === 0 && {
              messages: Object.fromEntries(hostileLocales.map((locale) => [locale, `${locale} {0} {1}`])),
            }),
          },
        ],
      })),
    },
  }),
  operations: operationsOfNames(names),
});
