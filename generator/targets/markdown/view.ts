import type { Category, ErrorCatalog } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleBody } from '../example-body.ts';
import { printJson } from '../json-document.ts';
import { raised } from '../raised.ts';
import { anchorsFor } from './anchors.ts';
import { labelsFor } from './labels.ts';
import { errorView, type ErrorView } from './error-view.ts';
import { pageName, type Page } from './page.ts';
import { textsIn } from './translated.ts';

type CategoryView = { readonly title: Source; readonly introduction: readonly Source[]; readonly table: Source };

type PageView = {
  readonly title: Source;
  readonly introduction: readonly Source[];
  readonly labels: { readonly responseExample: Source; readonly details: Source; readonly retired: Source };
  readonly hasExample: boolean;
  readonly example: Source;
  readonly categories: readonly CategoryView[];
  readonly errors: readonly ErrorView[];
  readonly hasRetired: boolean;
  readonly retired: Source;
};

const titleOf = ({ title, titles }: Category, locale: string): string => titles.get(locale) ?? title;

/** The headings of the page in order, as they are read. */
const headings = (catalog: ErrorCatalog, locale: string): readonly string[] => {
  const labels = labelsFor(locale);
  return [
    `${catalog.title} ${labels.heading}`,
    labels.responseExample,
    ...catalog.categories.map((category) => titleOf(category, locale)),
    labels.details,
    ...catalog.errors.map(({ code, name }) => `${code} ${name}`),
    labels.retired,
  ];
};

const introduction = ({ catalog, locale, labels }: Page): readonly Source[] => {
  const others = [catalog.locale, ...catalog.locales].filter((other) => other !== locale);
  const links = others.map((other) => markdown.pageLink(markdown.text(other), pageName(catalog, other)));
  const facts = [
    source`**${markdown.text(labels.version)}:** ${markdown.text(catalog.version)}`,
    ...(links.length === 0 ? [] : [source`**${markdown.text(labels.languages)}:** ${join(links, source`, `)}`]),
  ];
  return [
    ...(catalog.description === undefined ? [] : [markdown.block(catalog.description)]),
    join(facts, source` · `),
  ];
};

const categoryView = ({ catalog, locale, labels, anchorOf }: Page, category: Category): CategoryView => ({
  title: markdown.text(titleOf(category, locale)),
  introduction: category.description === undefined ? [] : [markdown.block(category.description)],
  table: markdown.table([
    [labels.message, labels.status, labels.code].map(markdown.text),
    ...category.errors.map((error) => [
      markdown.text(textsIn(catalog, error, locale).message.display),
      source`${error.status}`,
      markdown.anchorLink(markdown.text(error.code), anchorOf(error.code)),
    ]),
  ]),
});

const retiredTable = ({ catalog, labels }: Page): Source =>
  markdown.table([
    [labels.code, labels.name, labels.since, labels.replacement].map(markdown.text),
    ...catalog.retired.map(({ code, name, since, replacement }) => [
      ...[code, name].map((text) => markdown.cellCode(text ?? '')),
      markdown.text(since ?? ''),
      markdown.cellCode(replacement ?? ''),
    ]),
  ]);

/** What the reference page in a locale shows. */
export const pageView = (catalog: ErrorCatalog, locale: string): PageView => {
  const labels = labelsFor(locale);
  const codes = new Map(
    catalog.errors.flatMap(({ code, name, aliases }) => [name, ...aliases].map((key) => [key, code])),
  );
  const page: Page = {
    catalog,
    locale,
    labels,
    anchorOf: anchorsFor(catalog, headings(catalog, locale)),
    codeOf: (name) => codes.get(name),
    titleOf: new Map(catalog.categories.map((category) => [category.name, titleOf(category, locale)])),
  };
  const [example] = raised(catalog.errors);
  return {
    title: markdown.text(`${catalog.title} ${labels.heading}`),
    introduction: introduction(page),
    labels: {
      responseExample: markdown.text(labels.responseExample),
      details: markdown.text(labels.details),
      retired: markdown.text(labels.retired),
    },
    hasExample: example !== undefined,
    example: example ? markdown.json(printJson(exampleBody(catalog, example, locale), 'open')) : source``,
    categories: catalog.categories.map((category) => categoryView(page, category)),
    errors: catalog.errors.map((error) => errorView(page, error)),
    hasRetired: catalog.retired.length > 0,
    retired: retiredTable(page),
  };
};
