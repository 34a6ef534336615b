import type { Category, ErrorCatalog, ErrorDefinition } from '../../ir/catalog.ts';
import { join, source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { raised } from '../raised.ts';
import { anchorsFor } from './anchors.ts';
import { showBody } from './body.ts';
import { markBlocks, markLine } from './foreign.ts';
import { labelsFor } from '../../labels/labels-by-locale.ts';
import type { Labels } from '../../labels/labels.ts';
import { english } from '../../labels/locales/en.ts';
import { directionOf, nameLocale } from '../../labels/locale-names.ts';
import { errorView, type ErrorView } from './error-view.ts';
import { showMessage } from './message.ts';
import { lead, linkToError, pageName, type Page } from './page.ts';
import { textsIn, titleIn } from '../../model/translated.ts';

type CategoryView = { readonly title: Source; readonly introduction: readonly Source[]; readonly table: Source };

type PageView = {
  readonly isInLanguage: boolean;
  readonly languageStart: Source;
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

/** Whether a title says by itself that the page is about errors: in the words of the page, or in English. */
const saysErrors = (title: string, { title: pattern }: Labels): boolean => {
  const words = pattern.replace('{title}', '').match(/[^:：\s]+/gu) ?? [];
  const [word = ''] = words.toSorted((a, b) => b.length - a.length);
  // Some scripts have no spaces between words.
  const isThere = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
    ? title.includes(word)
    : new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'iu').test(title);
  return isThere || /\b(?:errors|error (?:codes?|catalog|catalogue|list|reference|table))\b|\berror$/i.test(title);
};

/** The title of the page. */
const headingOf = ({ title }: ErrorCatalog, labels: Labels): string =>
  saysErrors(title, labels) ? title : labels.title.replace('{title}', () => title);

/** The headings of the page in order, as they are read. */
const headings = (catalog: ErrorCatalog, locale: string, labels: Labels): readonly string[] => [
  headingOf(catalog, labels),
  labels.responseExample,
  ...catalog.categories.map((category) => titleIn(catalog, category, locale).text),
  labels.details,
  ...catalog.errors.map(({ code, name }) => `${code} ${name}`),
  labels.retired,
];

const showDescription = (page: Page, description: string): Source =>
  markBlocks(page, page.catalog.locale, () => markdown.block(description));

const introduction = (page: Page): readonly Source[] => {
  const { catalog, locale, labels } = page;
  const others = [catalog.locale, ...catalog.locales].filter((other) => other !== locale);
  const links = others.map((other) => {
    const { name, locale: language } = nameLocale(other);
    return markdown.pageLink(markdown.inLanguage(language, markdown.text(name)), pageName(catalog, other));
  });
  const facts = [
    source`${lead(page, labels.version)} ${markdown.text(catalog.version)}`,
    ...(links.length === 0 ? [] : [source`${lead(page, labels.languages)} ${join(links, source`, `)}`]),
  ];
  return [
    ...(catalog.description === undefined ? [] : [showDescription(page, catalog.description)]),
    join(facts, source` · `),
  ];
};

/** The cells of an error's row. One that is deprecated is struck, and says what to use. */
const row = (page: Page, error: ErrorDefinition): readonly Source[] => {
  const { catalog, locale, labels, say, anchorOf } = page;
  const { code, status, deprecated } = error;
  const link = markdown.anchorLink(markdown.text(code), anchorOf(code));
  const message = showMessage(page, textsIn(catalog, error, locale).message, error);
  if (deprecated === undefined) return [link, message, source`${status}`];
  const { replacement } = deprecated;
  const marks = [
    source`**${say(labels.deprecated)}**`,
    ...(replacement === undefined ? [] : [source`${lead(page, labels.replacement)} ${linkToError(page, replacement)}`]),
  ];
  return [source`~~${link}~~`, source`${message} ${join(marks, source` · `)}`, source`${status}`];
};

const categoryView = (page: Page, category: Category): CategoryView => {
  const title = titleIn(page.catalog, category, page.locale);
  const { description } = category;
  return {
    title: markLine(page, title.locale, markdown.text(title.text)),
    introduction: description === undefined ? [] : [showDescription(page, description)],
    table: markdown.table([
      [page.labels.code, page.labels.message, page.labels.status].map(page.say),
      ...category.errors.map((error) => row(page, error)),
    ]),
  };
};

const retiredTable = (page: Page): Source => {
  const { catalog, labels, say } = page;
  return markdown.table([
    [labels.code, labels.name, labels.since, labels.replacement].map(say),
    ...catalog.retired.map(({ code, name, since, replacement }) => [
      ...[code, name].map((text) => markdown.cellCode(text ?? '')),
      markdown.text(since ?? ''),
      replacement === undefined ? source`` : linkToError(page, replacement),
    ]),
  ]);
};

/** The title of the page; its word for errors is marked as English where the page has no labels of its own language. */
const showHeading = ({ catalog, labels, hasOwnLabels, say }: Page): Source => {
  const heading = headingOf(catalog, labels);
  const { title } = catalog;
  return hasOwnLabels || heading === title
    ? markdown.text(heading)
    : source`${markdown.text(title)} ${say(labels.title.replace('{title}', '').trim())}`;
};

/** What the reference page in a locale shows. */
export const pageView = (catalog: ErrorCatalog, locale: string): PageView => {
  const own = labelsFor(locale);
  const labels = own ?? english;
  const codes = new Map(
    catalog.errors.flatMap(({ code, name, aliases }) => [name, ...aliases].map((key) => [key, code])),
  );
  const page: Page = {
    catalog,
    locale,
    labels,
    hasOwnLabels: own !== undefined,
    say: own === undefined ? (label) => markdown.inLanguage('en', markdown.text(label)) : markdown.text,
    anchorOf: anchorsFor(catalog, headings(catalog, locale, labels)),
    codeOf: (name) => codes.get(name),
    titleOf: new Map(catalog.categories.map((category) => [category.name, titleIn(catalog, category, locale)])),
  };
  const [example] = raised(catalog.errors);
  return {
    // The pages around this one are in English, as GitHub's are.
    isInLanguage: labels !== english || own === undefined,
    languageStart: markdown.languageStart(locale, directionOf(locale)),
    title: showHeading(page),
    introduction: introduction(page),
    labels: {
      responseExample: page.say(labels.responseExample),
      details: page.say(labels.details),
      retired: page.say(labels.retired),
    },
    hasExample: example !== undefined,
    example: example ? showBody(page, example) : source``,
    categories: catalog.categories.map((category) => categoryView(page, category)),
    errors: catalog.errors.map((error) => errorView(page, error)),
    hasRetired: catalog.retired.length > 0,
    retired: retiredTable(page),
  };
};
