import type { ErrorDefinition } from '../../ir/catalog.ts';
import { fill } from '../../model/message.ts';
import { readBack } from '../../model/read-back.ts';
import { groupBy } from '../../ir/group-by.ts';
import { messagesOf, nameOf, type FindStyle, type StyleFinding, type StyleMessage, type StyleRow } from '../table.ts';
import { withSigns } from '../words.ts';

/** A message, and one that a client could receive. */
interface Sent {
  readonly row: StyleRow;
  readonly message: StyleMessage;
  readonly text: string;
  /** What it has in common with messages that nobody can tell from it: literal texts, and values between them. */
  readonly shape: string;
}

const samples = { string: '¤', integer: '7', number: '0.5', boolean: 'true' } as const;

const sendOne = (row: StyleRow, message: StyleMessage): Sent => ({
  row,
  message,
  text: fill(message.template, (place) => samples[row.definition.params[place]?.type ?? 'string']),
  shape: withSigns(message.template),
});

/** Texts in order, and those among them that start with a prefix. */
const createIndex = (all: readonly Sent[], keyOf: (text: string) => string) => {
  const sorted = all
    .map((sent) => ({ sent, key: keyOf(sent.text) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return (prefix: string): readonly Sent[] => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.key ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (sorted[end]?.key.startsWith(prefix) === true) end++;
    return low === 0 && end === sorted.length ? all : sorted.slice(low, end).map(({ sent }) => sent);
  };
};

const reverse = (text: string): string => [...text].toReversed().join('');

/** Whether a text is read as the message of an error in that locale, as a client reads it. */
const reads = ({ row: { definition }, message }: Sent, text: string): boolean => {
  const alone: ErrorDefinition = { ...definition, message: message.template, wordings: [], translations: [] };
  return readBack(alone, text) !== undefined;
};

const isTranslation = ({ row, message }: Sent): boolean => message !== row.message;

const findSame = (all: readonly Sent[]): readonly StyleFinding[] =>
  [...groupBy(all, ({ shape }) => shape).values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : others
          // What is the same in the locale of the catalog is said there alone.
          .filter(
            (sent) =>
              !isTranslation(sent) || withSigns(sent.row.message.template) !== withSigns(first.row.message.template),
          )
          .map(({ message }) => ({
            place: message.node.place,
            message: `The message is the same as that of ${nameOf(first.row.definition)}, so only their codes tell the two apart.`,
            help: 'Say in each message what is different, if the API sends it like this.',
            other: { message: 'The other message is at', place: first.message.node.place },
          })),
  );

const findWide = (all: readonly Sent[]): readonly StyleFinding[] => {
  const startingWith = createIndex(all, (text) => text);
  const endingWith = createIndex(all, reverse);
  // Messages that are the same fit the same others.
  return [...new Map(all.toReversed().map((sent) => [sent.shape, sent])).values()]
    .toReversed()
    .filter(({ message }) => message.template.segments.some((segment) => 'param' in segment))
    .flatMap((sent) => {
      const { segments } = sent.message.template;
      const literals = segments
        .flatMap((segment) => ('text' in segment ? [segment.text] : []))
        .toSorted((one, other) => other.length - one.length);
      const [start, end] = [segments[0], segments.at(-1)];
      const near =
        start !== undefined && 'text' in start
          ? startingWith(start.text)
          : endingWith(end !== undefined && 'text' in end ? reverse(end.text) : '');
      const swallowed = near.find(
        ({ row, text, shape }) =>
          row !== sent.row &&
          literals.every((literal) => text.includes(literal)) &&
          shape !== sent.shape &&
          reads(sent, text),
      );
      return swallowed === undefined
        ? []
        : [
            {
              place: sent.message.node.place,
              message: `The message of ${nameOf(swallowed.row.definition)} fits this template too: "${swallowed.message.template.display}"`,
              help: 'Write more of the text that the API sends, so that only this error fits it.',
              other: { message: 'That message is at', place: swallowed.message.node.place },
            },
          ];
    });
};

/** A message says which error it is: no other error has it, or one that is read as it. */
export const findAmbiguous: FindStyle = ({ rows }) =>
  [
    ...groupBy(
      rows
        // What replaces an error may say the same.
        .filter(({ definition }) => definition.deprecated === undefined)
        .flatMap((row) => messagesOf(row).map((message) => sendOne(row, message))),
      ({ message }) => message.locale,
    ).values(),
  ].flatMap((all) => [...findSame(all), ...findWide(all)]);
