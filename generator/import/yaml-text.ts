/** Whether a text may be without quotes in YAML, as a value in a block. */
const isPlain = (text: string): boolean =>
  /^[\p{L}\d][^\n\r\t]*$/u.test(text) &&
  text === text.trim() &&
  !/: | #|:$|^(?:---|\.\.\.)/.test(text) &&
  !/[\u007f-\u009f\u2028\u2029\ufeff]/.test(text);

/** A text in quotes, as prettier writes it: in single quotes, or in double ones where that needs fewer escapes. */
export const writeQuoted = (text: string): string => {
  const needsEscapes = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/.test(text);
  const isDouble = needsEscapes || (text.match(/'/g)?.length ?? 0) > (text.match(/"/g)?.length ?? 0);
  if (!isDouble) return `'${text.replaceAll("'", "''")}'`;
  const written = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `"${written}"`;
};

/** A text without quotes where YAML and a reader of YAML take it for a text or a number, else in quotes. */
export const writeText = (text: string): string => (isPlain(text) ? text : writeQuoted(text));

/** A code: without quotes where YAML allows it, also a negative one. */
export const writeCode = (code: string): string =>
  /^-?[A-Za-z\d][\w./-]*(?::[\w./-]+)*$/.test(code) ? code : writeQuoted(code);
