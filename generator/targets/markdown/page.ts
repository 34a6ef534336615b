import type { ErrorCatalog } from '../../ir/catalog.ts';
import { source, type Source } from '../../language/language.ts';
import { markdown } from '../../language/markdown.ts';
import type { Labels } from '../../labels/labels.ts';
import type { LocalText } from '../../model/translated.ts';

/** What every part of one page is made from. */
export interface Page {
  readonly catalog: ErrorCatalog;
  readonly locale: string;
  readonly labels: Labels;
  /** Whether the labels are in the language of the page. */
  readonly hasOwnLabels: boolean;
  /** One of the labels; it is marked as English where the page has no labels of its own language. */
  readonly say: (label: string) => Source;
  /** The anchor of a code. */
  readonly anchorOf: (code: string) => string;
  /** The code of the error of that name or alias. */
  readonly codeOf: (name: string) => string | undefined;
  /** Titles of the categories in this locale, by name. */
  readonly titleOf: ReadonlyMap<string, LocalText>;
}

/** The file of a locale's page. */
export const pageName = (catalog: ErrorCatalog, locale: string): string =>
  locale === catalog.locale ? 'errors.md' : `errors.${locale}.md`;

/** A label in front of a text. */
export const lead = ({ labels, say }: Page, label: string): Source => source`**${say(label + labels.colon)}**`;

/** The name of an error, which leads to its entry. */
export const linkToError = ({ anchorOf, codeOf }: Page, name: string): Source => {
  const code = codeOf(name);
  return code === undefined ? markdown.cellCode(name) : markdown.anchorLink(markdown.cellCode(name), anchorOf(code));
};
