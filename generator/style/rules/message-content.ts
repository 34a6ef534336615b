import { messagesOf, placeIn, textOf, type FindStyle, type StyleFinding, type StyleRow } from '../table.ts';

/**
 * Tags and character references that pages of documentation have, and messages do not. A tag of one letter may be the name
 * of a value, unless it ends something or has attributes.
 */
const markup =
  /<\/?(?:br|BR|code|div|em|font|h[1-6]|li|ol|pre|span|strong|sub|sup|td|tr|tt|ul)(?:\s[^<>]*)?\/?>|<\/[abipu]>|<a\s[^<>]*>|&(?:amp|apos|gt|lt|nbsp|quot|#\d+|#x[\da-fA-F]+);/g;

/** A message contains no HTML. */
export const findMarkup: FindStyle = (table) =>
  table.rows.flatMap(messagesOf).flatMap(({ node }) =>
    [...textOf(node).matchAll(markup)].slice(0, 1).map(({ 0: found, index }) => ({
      place: placeIn(table, node, index, index + found.length),
      message: `The message contains HTML: ${found}`,
      help: 'Write the character itself, and no tags.',
    })),
  );

/** Placeholders of the style that a message does not have. */
const foreign = { braces: /%(?:[1-9]\d*\$)?[sdi@](?![\p{L}\p{N}])/gu, printf: /\{(?:\d+|[A-Za-z]\w*)\}/g } as const;

/** A message does not use the placeholders of the other style, which are only text there. */
export const findForeignPlaceholders: FindStyle = (table) =>
  table.rows.flatMap((row) =>
    messagesOf(row).flatMap(({ node }) =>
      [...textOf(node).matchAll(foreign[row.entry.placeholders])].map(({ 0: found, index }) => ({
        place: placeIn(table, node, index, index + found.length),
        message: `${found} is only text here, because placeholders are written in the style ${row.entry.placeholders}.`,
        help:
          row.entry.placeholders === 'braces'
            ? 'Write {0} or {name}, or set placeholders: printf.'
            : 'Write %s, or set placeholders: braces.',
      })),
    ),
  );

const pairs = new Map([...')]）】」』》'].map((close, index) => [close, [...'([（【「『《'][index] ?? '']));
const openers = new Set(pairs.values());

/** `[` and `(` may close each other: an interval is written as `[0, 100)`. */
const classOf = (opener: string): string => (opener === '[' ? '(' : opener);

/** `a)` or `12)` at the start of a part of a sentence. */
const isNumbering = (text: string, at: number): boolean =>
  /(?:^|[\s(])(?:\p{L}|\p{N}{1,2})$/u.test(text.slice(0, at)) && /^\)\s+\p{L}/u.test(text.slice(at));

/** The first bracket without a partner. `a)` and `1)` number the parts of a sentence, and faces are no brackets. */
const findOpenBracket = (text: string): number | undefined => {
  const open: { readonly opener: string; readonly at: number }[] = [];
  for (const { 0: sign, index } of text.matchAll(/[()[\]（）【】「」『』《》]/gu)) {
    if (openers.has(sign)) open.push({ opener: sign, at: index });
    else if (open.at(-1) !== undefined && classOf(open.at(-1)?.opener ?? '') === classOf(pairs.get(sign) ?? ''))
      open.pop();
    else if (!isNumbering(text, index) && !/[:;]-?$/.test(text.slice(0, index))) return index;
  }
  return open.find(({ at }) => !/[:;]-?$/.test(text.slice(0, at)))?.at;
};

/** Each bracket in a message has a partner. */
export const findOpenBrackets: FindStyle = (table) =>
  table.rows.flatMap(messagesOf).flatMap(({ node }) => {
    const at = findOpenBracket(textOf(node));
    return at === undefined
      ? []
      : [
          {
            place: placeIn(table, node, at, at + 1),
            message: `The bracket ${textOf(node).charAt(at)} has no partner.`,
            help: 'Perhaps a part of the message was lost. Complete it.',
          },
        ];
  });

/** The texts by which a client reads a message are all different. */
const findRepeatedWordings = (row: StyleRow): readonly StyleFinding[] => {
  const node = row.entry.node.entries.get('wordings')?.value;
  const seen = new Map([[row.definition.message.pattern, row.message.node.place]]);
  return row.definition.wordings.flatMap(({ pattern }, index) => {
    const item = node?.kind === 'list' ? node.items[index] : undefined;
    const first = seen.get(pattern);
    if (item === undefined) return [];
    seen.set(pattern, first ?? item.place);
    return first === undefined
      ? []
      : [
          {
            place: item.place,
            message: 'This wording is the same as another text of this error.',
            help: 'Remove it.',
            other: { message: 'The other text is at', place: first },
          },
        ];
  });
};

/** A wording says something that the message does not. */
export const findRepetitions: FindStyle = (table) => table.rows.flatMap(findRepeatedWordings);
