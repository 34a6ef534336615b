import type { ErrorCatalog, Texts } from '../../ir/catalog.ts';
import { textsIn } from './translated.ts';

/** One paragraph of words, with code spans perhaps: Markdown that there is but one way to write. */
const plain =
  /^(?:[\p{Lu}\p{Ll}\p{Script=Arabic}\p{Script=Han}]|(?=`[A-Za-z]))(?:[\p{Lu}\p{Ll}\p{Script=Arabic}\p{Script=Han}\u064b-\u0652\d"'(),.:;?%/！（），：；？。、،؛؟“”]| (?! )|(?<=[A-Za-z\d])[-_](?=[A-Za-z\d])|`[A-Za-z\d][^`\s|\\]*(?: [^`\s|\\]+)*`(?![A-Za-z\d`]))*$/u;

const isPlain = (text: string | undefined): boolean => text === undefined || (plain.test(text) && !text.endsWith(' '));

const arePlain = ({ description, cause, fix }: Texts): boolean => [description, cause, fix].every(isPlain);

/**
 * Whether a page stands in prettier's style as it is. Where an author's Markdown could be written in another way prettier
 * has the last word; what is measured in columns must also be of characters whose width is beyond doubt.
 */
export const isSettled = (catalog: ErrorCatalog, locale: string): boolean =>
  isPlain(catalog.title) &&
  /^[ -~]*$/.test(JSON.stringify(catalog.envelope.body)) &&
  isPlain(catalog.description) &&
  catalog.categories.every(
    ({ title, titles, description }) => isPlain(titles.get(locale) ?? title) && isPlain(description),
  ) &&
  catalog.errors.every((error) => {
    const { message, ...texts } = textsIn(catalog, error, locale);
    return (
      isPlain(message.display.replaceAll(/[{}]/gu, '')) &&
      arePlain(texts) &&
      error.params.every(
        ({ description, example }) => isPlain(description) && (example === undefined || /^[\w.-]*$/.test(example)),
      ) &&
      isPlain(error.deprecated?.note) &&
      error.links.every((link) => /^https?:\/\/[\w./-]+$/.test(link)) &&
      error.tags.every((tag) => /^[A-Za-z\d-]+$/.test(tag))
    );
  });
