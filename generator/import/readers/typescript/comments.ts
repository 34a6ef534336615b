/** What a comment says without its marks. */

/** `{@link Foo}` and `{@link Foo | the foo}` as text. */
const unlink = (text: string): string =>
  text.replace(
    /\{@\w+\s+([^{}|]*?)(?:\s*\|\s*([^{}]*?))?\s*\}/g,
    (_, target: string, label: string | undefined) => label ?? target,
  );

const joinLines = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** The text of a block comment before its tags, paragraphs with a blank line between. `@description` and `@message` are text. */
export const readBlockComment = (comment: string): string => {
  const lines = comment
    .replace(/^\/\*+/, '')
    .replace(/\*+\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*+ ?/, '').trim());
  const tag = lines.findIndex((line) => /^@(?!description\b|desc\b|message\b|summary\b)\w/.test(line));
  const text = (tag === -1 ? lines : lines.slice(0, tag)).map((line) => line.replace(/^@\w+\s*/, ''));
  return unlink(joinLines(text));
};

/** The text of one or more lines of `//`. A comment that is drawn, such as `// -----`, has none. */
export const readLineComments = (comments: readonly string[]): string => {
  const lines = comments.map((comment) =>
    comment
      .replace(/^\/\/+\s?/, '')
      .replace(/^[-=*#~\s]+(?=\S)|(?<=\S)[-=*#~\s]+$/g, '')
      .trim(),
  );
  return joinLines(lines.filter((line) => /[\p{L}\p{N}]/u.test(line)));
};

/** Whether a comment speaks to a tool and not to people. */
export const isForTools = (text: string): boolean =>
  /^(?:eslint-|@?ts-|tslint:|prettier-|biome-|oxlint-|istanbul |c8 |v8 |#?(?:end)?region|webpack|#__)/i.test(text);
