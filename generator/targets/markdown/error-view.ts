import type { Deprecation, ErrorDefinition } from '../../ir/catalog.ts';
import { toCasing } from '../../language/casing.ts';
import { join, source, type Casing, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import { showBody } from './body.ts';
import { markBlocks, markLine } from './foreign.ts';
import { directionOf, isSameLanguage } from '../../labels/locale-names.ts';
import { showMessage } from './message.ts';
import { lead, linkToError, type Page } from './page.ts';
import { textsIn, type LocalText } from '../../model/translated.ts';

/** What the section of one error shows. */
export type ErrorView = {
  readonly anchor: Source;
  readonly heading: Source;
  readonly message: Source;
  readonly facts: Source;
  /** Paragraphs and tables, one after the other. */
  readonly details: Source;
  readonly example: Source;
};

const codeList = (names: readonly string[]): Source => join(names.map(markdown.code), source`, `);

const showTitle = (page: Page, category: string): Source => {
  const title = page.titleOf.get(category);
  return title === undefined ? markdown.text(category) : markLine(page, title.locale, markdown.text(title.text));
};

const facts = (page: Page, error: ErrorDefinition): Source => {
  const { labels, say } = page;
  const { category, status, kind, retry, since, tags, docs } = error;
  return join(
    [
      source`${lead(page, labels.status)} ${status}`,
      ...(kind === 'error' ? [] : [say(labels.kindWords[kind])]),
      ...(kind === 'success' ? [] : [say(labels.retryWords[retry])]),
      source`${lead(page, labels.category)} ${showTitle(page, category)}`,
      ...(since === undefined ? [] : [source`${lead(page, labels.since)} ${markdown.text(since)}`]),
      ...(tags.length === 0 ? [] : [source`${lead(page, labels.tags)} ${codeList(tags)}`]),
      ...(docs === undefined ? [] : [markdown.link(say(labels.documentation), docs)]),
    ],
    source` · `,
  );
};

const deprecation = (page: Page, { since, replacement, note }: Deprecation): Source => {
  const { catalog, locale, labels, say } = page;
  const language = { locale: catalog.locale, direction: directionOf(catalog.locale) };
  const parts = [
    source`**${say(labels.deprecated)}**`,
    ...(since === undefined ? [] : [source`${lead(page, labels.since)} ${markdown.text(since)}`]),
    ...(replacement === undefined ? [] : [source`${lead(page, labels.replacement)} ${linkToError(page, replacement)}`]),
  ];
  const line = join(parts, source` · `);
  return note === undefined
    ? markdown.quote(line)
    : markdown.quoteWith(line, note, isSameLanguage(catalog.locale, locale) ? undefined : language);
};

const parameterTable = (page: Page, { params }: ErrorDefinition): Source => {
  const { catalog, labels, say } = page;
  return markdown.table([
    [labels.parameter, labels.type, labels.description, labels.example].map(say),
    ...params.map(({ name, type, description, sensitive, example }) => [
      markdown.cellCode(name),
      markdown.cellCode(type),
      join(
        [
          ...(description === undefined ? [] : [markLine(page, catalog.locale, markdown.cell(description))]),
          ...(sensitive ? [source`**${say(labels.sensitive)}**`] : []),
        ],
        source` `,
      ),
      markdown.cellCode(example ?? ''),
    ]),
  ]);
};

const casings: readonly Casing[] = ['snake', 'constant', 'camel', 'pascal'];

const linkText = (link: string): Source => markdown.text(link.replace(/^(?:https?:\/\/|mailto:)/i, ''));

/** The section of an error on a page. */
export const errorView = (page: Page, error: ErrorDefinition): ErrorView => {
  const { catalog, locale, labels } = page;
  const labelled = (label: string, { text, locale: of }: LocalText): Source =>
    markBlocks(page, of, (own) => markdown.labelled(own(lead(page, label)), text));
  const { message, description, cause, fix } = textsIn(catalog, error, locale);
  const symbols = [...new Set(casings.map((casing) => toCasing(error.name, casing)))];
  return {
    anchor: markdown.anchor(page.anchorOf(error.code)),
    heading: markdown.text(`${error.code} ${error.name}`),
    message: markdown.quote(showMessage(page, message, error)),
    facts: facts(page, error),
    details: join(
      [
        ...(error.deprecated === undefined ? [] : [deprecation(page, error.deprecated)]),
        ...(description === undefined
          ? []
          : [markBlocks(page, description.locale, () => markdown.block(description.text))]),
        ...(cause === undefined ? [] : [labelled(labels.cause, cause)]),
        ...(fix === undefined ? [] : [labelled(labels.fix, fix)]),
        ...(error.params.length === 0 ? [] : [parameterTable(page, error)]),
        source`${lead(page, labels.inCode)} ${codeList(symbols)}`,
        ...(error.aliases.length === 0 ? [] : [source`${lead(page, labels.aliases)} ${codeList(error.aliases)}`]),
        ...(error.links.length === 0
          ? []
          : [
              source`${lead(page, labels.links)} ${join(
                error.links.map((link) => markdown.link(linkText(link), link)),
                source`, `,
              )}`,
            ]),
      ],
      source`\n\n`,
    ),
    example: showBody(page, error),
  };
};
