import type { Category, ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { exampleBody } from '../example-body.ts';
import { printJson } from '../json-document.ts';
import { raised } from '../raised.ts';
import { anchorsFor } from './anchors.ts';
import { labelsFor } from './labels.ts';
import { errorView, type ErrorView } from './error-view.ts';
import { showMessage } from './message.ts';
import { linkToError, pageName, type Page } from './page.ts';
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

/** The cells of an error's row. One that is deprecated is struck, and says what to use. */
const row = (page: Page, error: ErrorDefinition): readonly Source[] => {
  const { catalog, locale, labels, anchorOf } = page;
  const { code, status, deprecated } = error;
  const link = markdown.anchorLink(markdown.text(code), anchorOf(code));
  const message = showMessage(textsIn(catalog, error, locale).message, error);
  if (deprecated === undefined) return [link, message, source`${status}`];
  const { replacement } = deprecated;
  const marks = [
    source`**${markdown.text(labels.deprecated)}**`,
    ...(replacement === undefined
      ? []
      : [source`**${markdown.text(labels.replacement)}:** ${linkToError(page, replacement)}`]),
  ];
  return [source`~~${link}~~`, source`${message} ${join(marks, source` · `)}`, source`${status}`];
};

const categoryView = (page: Page, category: Category): CategoryView => ({
  title: markdown.text(titleOf(category, page.locale)),
  introduction: category.description === undefined ? [] : [markdown.block(category.description)],
  table: markdown.table([
    [page.labels.code, page.labels.message, page.labels.status].map(markdown.text),
    ...category.errors.map((error) => row(page, error)),
  ]),
});

const retiredTable = (page: Page): Source => {
  const { catalog, labels } = page;
  return markdown.table([
    [labels.code, labels.name, labels.since, labels.replacement].map(markdown.text),
    ...catalog.retired.map(({ code, name, since, replacement }) => [
      ...[code, name].map((text) => markdown.cellCode(text ?? '')),
      markdown.text(since ?? ''),
      replacement === undefined ? source`` : linkToError(page, replacement),
    ]),
  ]);
};

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
